"""The better recogniser: a BERT in CTranslate2 finds the names; figures, dates and English as in the one that ships."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from mujaz_models.checkpoints import read_tokenizer
from mujaz_models.entities import EntitySpan
from mujaz_models.entities.bert_files import HEAD, BertLabels
from mujaz_models.entities.gazetteer import Gazetteer
from mujaz_models.entities.labels import OUTSIDE, spans_of
from mujaz_models.entities.particles import without_particles
from mujaz_models.entities.recognizer import GAZETTEER_FILE, Piece, RuledEntityRecognizer
from mujaz_models.errors import ModelError
from mujaz_models.store import STARTER
from mujaz_models.translation.batching import batches
from mujaz_models.translation.options import physical_cores

KNOWN_NAMES = STARTER / "entities" / GAZETTEER_FILE

WINDOW = 254
"""Sub-words read at once, of the 510 that BERT can place: attention costs their square, and few sentences have more."""
MAX_PADDED = 4096
"""Sub-words in one batch, padding included, which bounds its memory."""


class BertEntityRecognizer(RuledEntityRecognizer):
    """The recogniser over a folder made by `mujaz_models.convert_bert`, and the list of names that ships."""

    def __init__(self, folder: Path, *, known: Path = KNOWN_NAMES, compute_type: str = "int8") -> None:
        """Load the model in `folder`; raises `ModelError` naming it when it can't."""
        gazetteer = Gazetteer.load(known)
        tagger = _Tagger(folder, compute_type)

        def tag(pieces: Sequence[Piece]) -> list[list[EntitySpan]]:
            names = [list(spans_of(*pair)) for pair in zip((p.tokens for p in pieces), tagger.tag(pieces), strict=True)]
            return without_particles([piece.tokens for piece in pieces], names, gazetteer)

        super().__init__(gazetteer, tag)


@dataclass(frozen=True, slots=True)
class Window:
    """Words `first` to `last` (not included) read together; the labels of words `start` to `end` are taken from it."""

    first: int
    last: int
    start: int
    end: int


class _Tagger:
    """Labels words by their first sub-word."""

    def __init__(self, folder: Path, compute_type: str) -> None:
        import ctranslate2

        try:
            about = BertLabels.read(folder)
            with np.load(folder / HEAD) as head:
                self._bias = head["bias"].reshape(len(about.labels))
                self._weight = head["weight"].reshape(len(about.labels), -1).T
            self._tokenizer = read_tokenizer(folder)
            self._encoder = ctranslate2.Encoder(
                str(folder), device="cpu", compute_type=compute_type, intra_threads=physical_cores()
            )
        except Exception as error:  # the tokenizer's library raises plain ones
            raise ModelError(f"The entity model in {folder.name} can't be loaded. Install it again.") from error
        self._labels = np.array(about.labels)
        self._room = min(WINDOW, about.positions - 2)
        self._edges = [self._tokenizer.token_to_id(mark) for mark in ("[CLS]", "[SEP]")]

    def tag(self, pieces: Sequence[Piece]) -> list[list[str]]:
        """Return a label for each token of each piece."""
        subwords = self._subwords(pieces)
        labels = [[OUTSIDE] * len(piece.tokens) for piece in pieces]
        jobs = [
            (place, window)
            for place, words in enumerate(subwords)
            if words
            for window in windows([len(word) for word in words], room=self._room)
        ]
        inputs = [self._input(subwords[place][window.first : window.last]) for place, window in jobs]
        for batch in batches([len(each) for each in inputs], limit=MAX_PADDED, workers=1) if inputs else ():
            for index, answer in zip(batch, self._best([inputs[index] for index in batch]), strict=True):
                place, window = jobs[index]
                starts = _starts(subwords[place][window.first : window.last])
                for word in range(window.start, window.end):
                    if subwords[place][word]:
                        labels[place][word] = str(answer[starts[word - window.first]])
        return labels

    def _subwords(self, pieces: Sequence[Piece]) -> list[list[list[int]]]:
        """Return the ids of each word's sub-words; a word of invisible characters has none."""
        texts = [[_as_written(piece, token.start, token.end) for token in piece.tokens] for piece in pieces]
        found: list[list[list[int]]] = [[[] for _ in words] for words in texts]
        encoded = self._tokenizer.encode_batch(texts, is_pretokenized=True, add_special_tokens=False)
        for words, encoding in zip(found, encoded, strict=True):
            for word, number in zip(encoding.word_ids, encoding.ids, strict=True):
                if len(words[word]) < self._room // 2:
                    words[word].append(number)
        return found

    def _input(self, words: Sequence[Sequence[int]]) -> list[int]:
        return [self._edges[0], *(number for word in words for number in word), self._edges[1]]

    def _best(self, inputs: list[list[int]]) -> Iterator[Any]:
        """Yield the labels of the sub-words of each input, its edges left out."""
        hidden = np.array(self._encoder.forward_batch(inputs).last_hidden_state)
        best = self._labels[(hidden @ self._weight + self._bias).argmax(axis=-1)]
        for row, numbers in zip(best, inputs, strict=True):
            yield row[1 : len(numbers) - 1]


def windows(lengths: Sequence[int], *, room: int) -> list[Window]:
    """Return windows over words of `lengths` sub-words, of at most `room`, each overlapping the next by a quarter.

    Of the words in two windows each is taken from the one whose edge is farther. No word may be longer than half of
    `room`.
    """
    reaches: list[tuple[int, int]] = []
    first = 0
    while not reaches or reaches[-1][1] < len(lengths):
        last = first + _fitting(lengths[first:], room)
        reaches.append((first, last))
        first = last - _fitting(lengths[first + 1 : last][::-1], room // 4)
    borders = [0, *((later[0] + earlier[1] + 1) // 2 for earlier, later in pairwise(reaches)), len(lengths)]
    return [Window(*reach, *border) for reach, border in zip(reaches, pairwise(borders), strict=True)]


def _fitting(lengths: Sequence[int], room: int) -> int:
    total = 0
    for count, length in enumerate(lengths):
        total += length
        if total > room:
            return count
    return len(lengths)


def _starts(words: Sequence[Sequence[int]]) -> list[int]:
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word))
    return starts


def _as_written(piece: Piece, start: int, end: int) -> str:
    """Return the source's letters without vowel signs, tatweel and invisible characters: hamza and teh marbuta stay."""
    first, last = piece.folded.origin(start, end)
    letters = unicodedata.normalize("NFKC", piece.folded.source[first:last])
    kept = (letter for letter in letters if letter != "\u0640" and unicodedata.category(letter) not in {"Mn", "Cf"})
    return "".join("\ufffd" if unicodedata.category(letter) == "Cs" else letter for letter in kept)
