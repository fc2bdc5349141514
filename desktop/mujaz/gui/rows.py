"""Where rows stand: a row is a sentence, level on both pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from mujaz.document import Document

PAGE_TOP = 20.0
"""Pixels above the first row."""
SENTENCE_GAP = 12.0
"""Pixels below a sentence; paragraphs and the headline have more, so that they breathe."""
PARAGRAPH_GAP = 30.0
BAND = 6.0
"""How far the tint of a marked row reaches beyond its lines, pixels; two neighbours just touch."""

BASELINE = 0.8
"""Where the letters of a line stand, from its top, in pitches: Qt puts them there when a line's height is fixed."""


@dataclass(frozen=True, slots=True)
class Pitch:
    """The distance between baselines, in pixels, of the text and of the headline."""

    text: float
    title: float

    def of_rows(self, document: Document) -> list[float]:
        """Return the pitch of each row."""
        return [self.title if document.has_title and row == 0 else self.text for row in range(len(document.sentences))]

    def of_paragraphs(self, document: Document) -> list[float]:
        """Return the pitch of each paragraph."""
        numbers = [sentence.paragraph for sentence in document.sentences]
        return list(dict(zip(reversed(numbers), reversed(self.of_rows(document)), strict=True)).values())[::-1]


@dataclass(frozen=True, slots=True)
class Placement:
    """Where each row begins and how high it is, and for each side the space to leave below its text; pixels."""

    tops: list[float]
    heights: list[float]
    spaces: tuple[list[float], ...]


def place(document: Document, pitch: Pitch, *line_counts: Sequence[int]) -> Placement:
    """Return where rows stand when each is as high as the side that has more lines, of `line_counts` a side.

    These may end before the document does: the rows after them are not there yet.
    """
    pitches = pitch.of_rows(document)[: len(line_counts[0])]
    sides = [[count * each for count, each in zip(counts, pitches, strict=True)] for counts in line_counts]
    heights = [max(row) for row in zip(*sides, strict=True)]
    steps = [height + gap for height, gap in zip(heights, _gaps(document), strict=False)]
    spaces = tuple([step - own for step, own in zip(steps, side, strict=True)] for side in sides)
    return Placement(list(accumulate(steps[:-1], initial=PAGE_TOP)), heights, spaces)


def place_paragraphs(pitches: Sequence[float], *line_counts: Sequence[int]) -> tuple[list[float], float]:
    """Return where paragraphs begin that are as high as the side with more lines, and where the page ends; pixels.

    `pitches` are those of the paragraphs, of which the first ones are there.
    """
    heights = [max(counts) * pitch for pitch, *counts in zip(pitches, *line_counts, strict=False)]
    tops = list(accumulate((height + PARAGRAPH_GAP for height in heights[:-1]), initial=PAGE_TOP))
    return tops, tops[-1] + heights[-1] + PAGE_TOP


def _gaps(document: Document) -> list[float]:
    paragraphs = [sentence.paragraph for sentence in document.sentences]
    following = [*paragraphs[1:], None]
    return [SENTENCE_GAP if one == other else PARAGRAPH_GAP for one, other in zip(paragraphs, following, strict=True)]
