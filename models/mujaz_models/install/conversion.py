"""Making a model what its engine reads. Imports the engines: `mujaz_models.install.engines_apart` runs it."""

import json
from collections.abc import Callable
from pathlib import Path

from mujaz_models.convert import convert_marian
from mujaz_models.convert_bert import convert_bert
from mujaz_models.convert_seq2seq import convert_seq2seq
from mujaz_models.errors import ModelError
from mujaz_models.install.foreign import convert_marian_npz, copy_ctranslate2, read_json, unpack_argos
from mujaz_models.install.formats import Converted, Format
from mujaz_models.install.progress import Progress, Report, Step
from mujaz_models.install.trial import compare, try_out
from mujaz_models.store import Task

MARIAN = "ctranslate2-marian"


def convert(report: Report, kind: Format, source: Path, out: Path) -> Converted:
    """Write the model in `source` to the new folder `out` as its engine reads it, and try it on three sentences.

    Raises `ModelError` when it can't be converted or does not work.
    """
    report(Progress(Step.CONVERTING))
    converted = _CONVERTERS[kind](source, out)
    report(Progress(Step.TRYING))
    if kind is Format.CHECKPOINT and converted.engine == MARIAN:
        compare(source, out)
    try_out(out, converted.engine)
    return converted


def _from_checkpoint(source: Path, out: Path) -> Converted:
    family = read_json(source / "config.json").get("model_type")
    if family not in _FAMILIES:
        raise ModelError(
            f"{source.name} is a model of the kind {str(family)[:40]!r}, which Mujaz can't use. "
            f"It takes {', '.join(map(str, _FAMILIES))}."
        )
    task, converter = _FAMILIES[family]
    converter(source, out)
    _slim(out)
    return Converted(task, f"ctranslate2-{family}", licence=_licence(source))


def _slim(out: Path) -> None:
    """Leave out what only the reference reads, and write the vocabularies without escapes: 5 MB of a base model."""
    for name in ("vocab.json", "target_vocab.json"):
        (out / name).unlink(missing_ok=True)
    for path in out.glob("*_vocabulary.json"):
        pieces = json.loads(path.read_text(encoding="utf-8"))
        path.write_text(json.dumps(pieces, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def _from_marian(source: Path, out: Path) -> Converted:
    convert_marian_npz(source, out)
    return Converted(Task.TRANSLATION, MARIAN)


def _from_ctranslate2(source: Path, out: Path) -> Converted:
    copy_ctranslate2(source, out)
    return Converted(Task.TRANSLATION, MARIAN)


def _from_argos(source: Path, out: Path) -> Converted:
    metadata = unpack_argos(source, out)
    return Converted(Task.TRANSLATION, MARIAN, version=str(metadata.get("package_version", "local"))[:20])


_CONVERTERS: dict[Format, Callable[[Path, Path], Converted]] = {
    Format.CHECKPOINT: _from_checkpoint,
    Format.MARIAN: _from_marian,
    Format.CTRANSLATE2: _from_ctranslate2,
    Format.ARGOS: _from_argos,
}


def _licence(checkpoint: Path) -> str | None:
    """Return the licence that the checkpoint's model card gives, if it has one."""
    from huggingface_hub import metadata_load

    card = checkpoint / "README.md"
    said = (metadata_load(card) or {}).get("license") if card.is_file() else None
    return str(said) if said else None


_FAMILIES: dict[object, tuple[Task, Callable[[Path, Path], None]]] = {
    "marian": (Task.TRANSLATION, convert_marian),
    "bert": (Task.ENTITIES, convert_bert),
    "bart": (Task.SUMMARIZATION, convert_seq2seq),
    "t5": (Task.SUMMARIZATION, convert_seq2seq),
}
