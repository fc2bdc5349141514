"""Translation models that others packed: Marian's own files, CTranslate2 folders, Argos packages."""

import json
import shutil
from pathlib import Path
from typing import Any

from mujaz_models.errors import ModelError
from mujaz_models.translation.ctranslate2_engine import BARE_SOURCE

SPM_FILES = ("source.spm", "target.spm")
_CTRANSLATE2_FILES = ("config.json", "model.bin", "vocab.json", "target_vocab.json", "alignment.json")
_OPENNMT = {
    "add_source_bos": False,
    "add_source_eos": False,
    "bos_token": "<s>",
    "decoder_start_token": "<s>",
    "eos_token": "</s>",
    "unk_token": "<unk>",
}
"""What packages made before CTranslate2 wrote a configuration are."""


def convert_marian_npz(source: Path, out: Path, *, quantization: str = "int8") -> None:
    """Convert an unpacked OPUS-MT release: one ``.npz``, one or two ``*.vocab.yml``, two SentencePiece models."""
    from ctranslate2.converters import MarianConverter

    weights, vocabularies = sorted(source.glob("*.npz")), sorted(source.glob("*.vocab.yml"))
    if len(weights) != 1 or not 1 <= len(vocabularies) <= 2:  # noqa: PLR2004 - one for each side at most
        raise ModelError(
            f"{source.name} is no OPUS-MT release: that has one .npz and one or two .vocab.yml. Download it again."
        )
    _require(source, SPM_FILES)
    MarianConverter(str(weights[0]), [str(path) for path in vocabularies]).convert(str(out), quantization=quantization)
    _copy(source, out, SPM_FILES)


def copy_ctranslate2(source: Path, out: Path) -> None:
    """Copy what the engine reads of a folder that CTranslate2's own converter made from a MarianMT."""
    _require(source, ("config.json", *SPM_FILES))
    out.mkdir()
    _copy(source, out, (*_CTRANSLATE2_FILES, *SPM_FILES))
    _copy_vocabularies(source, out)


def unpack_argos(source: Path, out: Path) -> dict[str, Any]:
    """Copy the model of an unpacked Argos package and return its metadata; its sentence splitter is left out.

    Raises `ModelError` unless it translates Arabic to English with SentencePiece.
    """
    metadata = read_json(source / "metadata.json")
    pair = (metadata.get("from_code"), metadata.get("to_code"))
    if pair != ("ar", "en"):
        raise ModelError(f"{source.name} translates from {pair[0]} to {pair[1]}. Mujaz needs Arabic to English.")
    if not (source / "sentencepiece.model").is_file():
        raise ModelError(f"{source.name} has no sentencepiece.model; packages with another tokenizer can't be used.")
    out.mkdir()
    for name in SPM_FILES:
        shutil.copyfile(source / "sentencepiece.model", out / name)
    _copy(source / "model", out, ("config.json", "model.bin"))
    _copy_vocabularies(source / "model", out)
    config = read_json(out / "config.json") if (out / "config.json").exists() else dict(_OPENNMT)
    (out / "config.json").write_text(json.dumps({**config, BARE_SOURCE: True}, indent=2), encoding="utf-8")
    return metadata


def read_json(path: Path) -> dict[str, Any]:
    """Return the JSON object in `path`; raises `ModelError` when there is none."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise ModelError(f"{path.name} of {path.parent.name} can't be read: the model is damaged. Download it again.")
    return found


def _require(source: Path, names: tuple[str, ...]) -> None:
    missing = [name for name in names if not (source / name).is_file()]
    if missing:
        raise ModelError(f"{source.name} lacks {', '.join(missing)}. Put it beside the model and try again.")


def _copy(source: Path, out: Path, names: tuple[str, ...]) -> None:
    for name in names:
        if (source / name).is_file():
            shutil.copyfile(source / name, out / name)


def _copy_vocabularies(source: Path, out: Path) -> None:
    for path in sorted(source.glob("*_vocabulary.*")):
        if path.suffix in {".json", ".txt"} and path.is_file():
            shutil.copyfile(path, out / path.name)
