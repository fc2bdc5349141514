"""Argos Translate's own way through a text, with our model in it."""

import os
import re
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from mujaz.splitting import document_from_text
from mujaz_models.translation.marian_tokenizer import END, MarianTokenizer

INSTALLED = find_spec("argostranslate") is not None


class _Tokenizer:
    def __init__(self, folder: Path) -> None:
        self._tokenizer = MarianTokenizer(folder)

    def encode(self, sentence: str) -> list[str]:
        return [*self._tokenizer.encode(sentence).names, END]

    def decode(self, pieces: list[str]) -> str:
        return self._tokenizer.decode(pieces).text


class _Sentencizer:
    """Our splitter instead of a neural one, which would only take longer."""

    def split_sentences(self, paragraph: str) -> list[str]:
        document = document_from_text(paragraph)
        return [document.sentence_text(sentence.id) for sentence in document.sentences]


def translator(folder: Path, scratch: Path) -> Callable[[str], None]:
    """Return what translates a text paragraph by paragraph, as `PackageTranslation.hypotheses` does, beam 4."""
    import ctranslate2

    homes = {name: str(scratch / "argos") for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    with mock.patch.dict(os.environ, homes):  # importing it makes folders there
        settings = import_module("argostranslate.settings")
        translate_paragraph = import_module("argostranslate.translate").apply_packaged_translation

    model = ctranslate2.Translator(
        str(folder),
        device="cpu",
        inter_threads=settings.inter_threads,
        intra_threads=settings.intra_threads,
        compute_type=settings.compute_type,
    )
    package = SimpleNamespace(tokenizer=_Tokenizer(folder), target_prefix="")

    def translate(text: str) -> None:
        for paragraph in re.split(r"\n+", text):
            translate_paragraph(package, paragraph, model, _Sentencizer(), 1)

    return translate
