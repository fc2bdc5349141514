"""From attention between pieces to links between words."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from mujaz_models.traced import Traced
from mujaz_models.translation import Link
from mujaz_models.translation.cutting import Span

MIN_WEIGHT = 0.15
"""An English word is linked to no Arabic word that has less of its attention than this."""
MIN_SHARE = 0.6
"""And to no word that has less than this share of what the best one has. Both chosen on `alignment_pairs.tsv`."""

Attention = NDArray[np.float32]
"""A row for each English piece, a column for each Arabic piece and one for the end mark."""

_RUN = re.compile(r"[^\s،؛؟!?\"()\[\]{}«»“”…–—|]+")
_EDGE = ".,:;'’-_/*"


def words(text: str) -> list[Span]:
    """Return the spans of the words and numbers in `text`, without the marks around them."""
    found = []
    for run in _RUN.finditer(text):
        left = run[0].lstrip(_EDGE)
        word = left.rstrip(_EDGE)
        if any(map(str.isalnum, word)):
            start = run.end() - len(left)
            found.append((start, start + len(word)))
    return found


def overlap(one: Span, other: Span) -> bool:
    """Tell whether two spans share a character."""
    return max(one[0], other[0]) < min(one[1], other[1])


def links(
    attention: Attention, arabic: str, source: Sequence[Span], english: Traced, target: Sequence[Span]
) -> list[Link]:
    """Return the links between the words of `arabic` and of `english`.

    `source` are the spans of the Arabic pieces, `target` those of the English pieces in the text behind `english`.
    """
    arabic_words, english_words = words(arabic), words(english.text)
    weights = word_weights(attention, source, arabic_words, target, [english.origin(*word) for word in english_words])
    return [Link(arabic_words[column], english_words[row]) for row, column in linked(weights)]


def word_weights(
    attention: Attention,
    source: Sequence[Span],
    arabic_words: Sequence[Span],
    target: Sequence[Span],
    english_words: Sequence[Span],
) -> Attention:
    """Return how much of the attention of each English word (row) goes to each Arabic word (column).

    `attention` may have further dimensions in front, such as layer and head; so has what is returned.
    """
    rows = _membership(target, english_words)
    columns = _membership(source, arabic_words)
    rows /= np.maximum(rows.sum(axis=1, keepdims=True), 1)  # the mean over a word's pieces
    read = attention[..., : len(target), : len(source)]
    return np.asarray(rows[:, : read.shape[-2]] @ read @ columns.T, dtype=np.float32)


def linked(weights: Attention) -> list[tuple[int, int]]:
    """Return (row, column) of what belongs together in `weights`."""
    if not weights.size:
        return []
    least = np.maximum(weights.max(axis=1, keepdims=True) * MIN_SHARE, MIN_WEIGHT)
    return [(int(row), int(column)) for row, column in np.argwhere(weights >= least)]


def _membership(pieces: Sequence[Span], of: Sequence[Span]) -> Attention:
    """Return 1 where a word (row) has part of a piece (column), else 0."""
    starts, ends = (np.array([span[side] for span in pieces], dtype=np.int64) for side in (0, 1))
    member: Attention = np.zeros((len(of), len(pieces)), dtype=np.float32)
    for row, (start, end) in enumerate(of):
        first, last = np.searchsorted(ends, start, side="right"), np.searchsorted(starts, end, side="left")
        member[row, first:last] = 1
    return member
