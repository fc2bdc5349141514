"""A MarianMT checkpoint in the transformers format made into the CTranslate2 model that runs."""

import json
import shutil
import warnings
from pathlib import Path
from typing import Any

import numpy as np

from mujaz_models.errors import ModelError
from mujaz_models.translation.attention_heads import Heads, choose_heads, put_first
from mujaz_models.translation.marian_tokenizer import END, TOKENIZER_FILES, UNKNOWN, MarianTokenizer


def convert_marian(checkpoint: Path, out: Path, *, quantization: str = "int8") -> None:
    """Write the model, quantised as CTranslate2 names it, and its tokenizer's files to the new folder `out`.

    The heads that align best are measured, put where CTranslate2 reads attention off, and recorded beside the model.
    Raises `ModelError` when `checkpoint` is not a MarianMT with its SentencePiece files.
    """
    missing = [name for name in ("config.json", *TOKENIZER_FILES) if not (checkpoint / name).is_file()]
    if missing:
        raise ModelError(
            f"{checkpoint.name} is not a MarianMT model: it lacks {', '.join(missing)}. "
            "Choose the folder that has them."
        )
    try:
        converter = _converter(checkpoint)
        converter.convert(str(out), quantization=quantization)
        converter.heads.write(out)
    except Exception as error:  # whatever a damaged file makes the libraries raise
        shutil.rmtree(out, ignore_errors=True)
        raise ModelError(
            f"{checkpoint.name} can't be converted: it is damaged or not a MarianMT model. Download it again."
        ) from error
    for name in (*TOKENIZER_FILES, "target_vocab.json"):
        if (checkpoint / name).exists():
            shutil.copyfile(checkpoint / name, out / name)


def _converter(checkpoint: Path) -> Any:  # noqa: ANN401 - ctranslate2 ships no types
    from ctranslate2.converters import TransformersConverter
    from transformers.utils import logging

    logging.disable_progress_bar()

    class MarianConverter(TransformersConverter):  # type: ignore[misc] # ctranslate2 ships no types
        """Reads the vocabulary from its file, a second one where the sides have one each, and knows what aligns."""

        heads: Heads

        def load_model(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - ctranslate2 ships no types
            model = super().load_model(*args, **kwargs).float().eval()
            self.heads = choose_heads(model, MarianTokenizer(checkpoint))
            put_first(model, self.heads)
            return model

        def load_tokenizer(self, *_: object, **__: object) -> "_Vocabulary":
            return _Vocabulary(checkpoint / "vocab.json")

        def _load(self) -> Any:  # noqa: ANN401 - the same
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                spec = super()._load()
            spec.decoder.alignment_layer = np.int16(self.heads.layer)
            spec.decoder.alignment_heads = np.int16(len(self.heads.heads))
            own = checkpoint / "target_vocab.json"
            if own.exists():
                # The loader registered the source's vocabulary for both sides.
                spec._vocabularies["target"] = [_Vocabulary(own).pieces()]  # noqa: SLF001 - nothing public replaces it
            return spec

    return MarianConverter(str(checkpoint))


class _Vocabulary:
    """What CTranslate2 asks of a tokenizer."""

    eos_token = END
    unk_token = UNKNOWN
    bos_token = END

    def __init__(self, path: Path) -> None:
        self._ids: dict[str, int] = json.loads(path.read_text(encoding="utf-8"))

    def get_vocab(self) -> dict[str, int]:
        return self._ids

    def pieces(self) -> list[str]:
        """Return the pieces by id, without the ``<pad>`` that transformers adds."""
        ordered = sorted(self._ids, key=self._ids.__getitem__)
        return ordered[:-1] if ordered[-1] == "<pad>" else ordered
