from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from mujaz_models.traced import Traced
from mujaz_models.translation import Link
from mujaz_models.translation.alignment import Attention, linked, links, overlap, word_weights, words
from mujaz_models.translation.prepare import for_reader


def said(text: str) -> list[str]:
    return [text[start:end] for start, end in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال: «لن نعود»، وغادر.", ["قال", "لن", "نعود", "وغادر"]),
        ("Bashar al-Assad's visit (2018) cost $3.5 million, or 4%.", None),
        ("... - ؟!", []),
        ("مُحَمَّد يومياً", ["مُحَمَّد", "يومياً"]),
    ],
)
def test_words_are_without_the_marks_around_them(text: str, expected: list[str] | None) -> None:
    assert said(text) == (
        expected
        if expected is not None
        else ["Bashar", "al-Assad's", "visit", "2018", "cost", "$3.5", "million", "or", "4%"]
    )


@given(st.text())
def test_words_are_in_order_and_hold_something(text: str) -> None:
    spans = words(text)
    assert all(any(map(str.isalnum, text[start:end])) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


ARABIC = "زار سليم درعا"
ARABIC_PIECES = [(0, 3), (3, 6), (6, 8), (8, 13)]
"""زار / سل / يم / درعا, each with the space before it."""


def attention(*rows: list[float]) -> Attention:
    return np.array(rows, dtype=np.float32)


def test_pieces_attention_becomes_links_between_words() -> None:
    english = for_reader("Salim  visited Daraa &quot;")
    pieces = [(0, 3), (3, 5), (5, 14), (14, 20), (20, 27)]
    rows = attention(
        [0.0, 0.5, 0.4, 0.0, 0.1],
        [0.1, 0.2, 0.7, 0.0, 0.0],
        [0.9, 0.0, 0.0, 0.1, 0.0],
        [0.0, 0.0, 0.0, 0.8, 0.2],
        [0.0, 0.0, 0.0, 0.0, 1.0],
    )
    assert english.text == 'Salim visited Daraa "'
    assert links(rows, ARABIC, ARABIC_PIECES, english, pieces) == [
        Link((4, 8), (0, 5)),
        Link((0, 3), (6, 13)),
        Link((9, 13), (14, 19)),
    ]


def test_a_word_may_belong_to_several_and_to_none() -> None:
    weights = attention([0.45, 0.4, 0.0], [0.1, 0.1, 0.1], [0.0, 0.2, 0.7])
    assert linked(weights) == [(0, 0), (0, 1), (2, 2)]


def test_words_without_attention_have_no_links() -> None:
    assert links(attention([0.5, 0.5]), "درعا", [(0, 4)], Traced.of("..."), [(0, 3)]) == []
    assert links(np.zeros((0, 2), dtype=np.float32), "درعا", [(0, 4)], Traced.of(""), []) == []


@given(arrays.arrays(np.float32, (2, 3, 5, 5), elements=st.floats(0, 1, width=32)))
def test_the_words_of_all_heads_at_once_are_those_of_each(every: Attention) -> None:
    english, pieces = [(0, 5), (6, 11)], [(0, 3), (3, 5), (5, 8), (8, 11)]
    arabic = words(ARABIC)
    together = word_weights(every, ARABIC_PIECES, arabic, pieces, english)
    alone = word_weights(every[1, 2], ARABIC_PIECES, arabic, pieces, english)
    assert together.shape == (2, 3, 2, 3)
    np.testing.assert_allclose(together[1, 2], alone, rtol=1e-5)


@given(st.integers(0, 5), st.integers(1, 5), st.integers(0, 5), st.integers(1, 5))
def test_spans_overlap_when_they_share_a_character(start: int, size: int, other: int, other_size: int) -> None:
    shared = set(range(start, start + size)) & set(range(other, other + other_size))
    assert overlap((start, start + size), (other, other + other_size)) == bool(shared)
