"""A worker whose model writes answers of a fixed length, or that translates nothing: ``[--length N] [--fake]``."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace

from mujaz.engines import Engines, load
from mujaz.worker import __main__ as worker
from mujaz.worker.serve import serve
from mujaz_models.store import ModelStore
from mujaz_models.translation import Link, Translated
from mujaz_models.translation.alignment import words
from tests.bench.decoding import watched
from tests.bench.subjects import LENGTH, Model


class WordTranslator:
    """Says "word" for every word and links the two: as much to keep and to send as a model's answers, and no model."""

    def translate(self, sentences: Sequence[str]) -> list[Translated]:
        """Return as many words for each sentence as it has."""
        return [_said(sentence) for sentence in sentences]


def _said(sentence: str) -> Translated:
    english = " ".join("word" for _ in words(sentence))
    links = map(Link, words(sentence), words(english))
    return Translated(english, -0.5, tuple(links))


def main() -> None:
    """Serve until standard input closes."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--length", type=int, default=LENGTH)
    parser.add_argument("--fake", action="store_true")
    options = parser.parse_args()

    def load_engines(store: ModelStore) -> Engines:
        if options.fake:
            return replace(load(store), translator=WordTranslator())
        return Model("worker", store.folder, None, options.length).engines(guarded=False)

    replies = worker.own_output()
    with watched(options.length):
        serve(sys.stdin.buffer, replies, ModelStore(), load=load_engines, at_end=worker.end_soon)


if __name__ == "__main__":
    main()
