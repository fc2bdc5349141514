"""Where rows stand."""

import pytest

from mujaz.document import Document, Sentence, Span
from mujaz.gui.rows import PAGE_TOP, PARAGRAPH_GAP, SENTENCE_GAP, Pitch, place

DOCUMENT = Document(
    "ا\nب ت\nث",
    (Sentence(0, Span(0, 1), 0), Sentence(1, Span(2, 3), 1), Sentence(2, Span(4, 5), 1), Sentence(3, Span(6, 7), 2)),
    has_title=True,
)
PITCH = Pitch(text=30, title=40)


def test_a_row_is_as_high_as_the_side_that_needs_more() -> None:
    assert place(DOCUMENT, PITCH, [1, 2, 1, 1], [2, 1, 1, 3]).heights == [80, 60, 30, 90]


def test_paragraphs_breathe_more_than_sentences() -> None:
    tops = place(DOCUMENT, PITCH, [1, 1, 1, 1], [1, 1, 1, 1]).tops
    assert tops[0] == PAGE_TOP
    assert tops[1] - tops[0] == 40 + PARAGRAPH_GAP
    assert tops[2] - tops[1] == 30 + SENTENCE_GAP
    assert tops[3] - tops[2] == 30 + PARAGRAPH_GAP


def test_both_sides_end_level() -> None:
    counts = ([1, 2, 1, 1], [2, 1, 1, 3])
    placement = place(DOCUMENT, PITCH, *counts)
    pitches = PITCH.of_rows(DOCUMENT)
    ends = [
        sum(count * pitch for count, pitch in zip(lines, pitches, strict=True)) + sum(spaces)
        for lines, spaces in zip(counts, placement.spaces, strict=True)
    ]
    assert ends[0] == ends[1]


def test_without_a_headline_all_lines_are_alike() -> None:
    assert Pitch(30, 40).of_rows(Document("ا", (Sentence(0, Span(0, 1), 0),))) == [30]


def test_sides_have_the_same_rows() -> None:
    with pytest.raises(ValueError, match="zip"):
        place(DOCUMENT, PITCH, [1, 2], [1, 1, 1, 1])
