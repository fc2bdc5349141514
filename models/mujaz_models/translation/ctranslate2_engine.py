"""The engine that runs: a converted MarianMT in CTranslate2."""

import json
from collections.abc import Sequence
from pathlib import Path

from mujaz_models.errors import ModelError
from mujaz_models.translation import Translated
from mujaz_models.translation.marian_tokenizer import END, MarianTokenizer
from mujaz_models.translation.parts import translate_in_parts

MAX_GROWTH = 3
"""Target pieces per source piece, at most; a model that loops is stopped there."""
MAX_PIECES = 500
"""Marian models know 512 positions."""
MAX_REPEAT = 5
"""No run of this many pieces is written twice: Marian models loop at times (Opus-MT issues 49 and 89)."""


class CTranslate2Translator:
    """A `Translator` over a folder made by `mujaz_models.convert`."""

    def __init__(self, folder: Path, *, threads: int = 0, beam: int = 4, compute_type: str = "int8") -> None:
        """Load the model in `folder`; `threads` 0 lets CTranslate2 choose. Raises `ModelError` when it can't."""
        import ctranslate2

        self._tokenizer = MarianTokenizer(folder)
        self._beam = beam
        try:
            self._model = ctranslate2.Translator(
                str(folder), device="cpu", compute_type=compute_type, intra_threads=threads
            )
            config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        except (OSError, RuntimeError, ValueError) as error:
            raise ModelError(f"The translation model in {folder.name} can't be loaded. Install it again.") from error
        self._end = [] if config.get("add_source_eos") else [END]

    def translate(self, sentences: Sequence[str]) -> list[Translated]:
        """Return the English of each sentence, in order; `sentences` is one batch, so keep it small."""
        return translate_in_parts(sentences, self._translate_prepared)

    def _translate_prepared(self, sentences: list[str]) -> list[Translated]:
        pieces = [self._tokenizer.encode(sentence) for sentence in sentences]
        results = self._model.translate_batch(
            [[*sentence, *self._end] for sentence in pieces],
            beam_size=self._beam,
            max_input_length=MAX_PIECES,
            max_decoding_length=max(map(longest_answer, pieces)),
            no_repeat_ngram_size=MAX_REPEAT,
            return_scores=True,
        )
        return [
            Translated(
                self._tokenizer.decode(result.hypotheses[0][: longest_answer(source)]), min(0.0, result.scores[0])
            )
            for source, result in zip(pieces, results, strict=True)
        ]


def longest_answer(source: Sequence[str]) -> int:
    """Return the most pieces that a translation of `source` may have, so that no decode is endless."""
    return min(MAX_GROWTH * len(source) + 20, MAX_PIECES)
