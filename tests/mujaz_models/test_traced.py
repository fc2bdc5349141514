import re

from hypothesis import given
from hypothesis import strategies as st

from mujaz_models.traced import Traced

DIGITS = re.compile(r"\d+")
SPACES = re.compile(r"\s+")


def test_what_is_untouched_comes_from_itself() -> None:
    text = Traced.of("درعا 24")
    assert text.origin(5, 7) == (5, 7)


def test_what_replaces_a_match_comes_from_the_whole_match() -> None:
    text = Traced.of("in 2018, 24").replaced(DIGITS, lambda match: f"<{match[0]}>")
    assert text.text == "in <2018>, <24>"
    assert text.origin(3, 9) == (3, 7)
    assert text.origin(0, len(text.text)) == (0, 11)


def test_changes_follow_one_another_back_to_the_first_text() -> None:
    text = Traced.of("  a&b  ").replaced(re.compile("&"), lambda _: " and ").stripped()
    text = text.replaced(re.compile(" and "), lambda _: "+").translated({ord("a"): "A"})
    assert text.text == "A+b"
    assert [text.origin(place, place + 1) for place in range(3)] == [(2, 3), (3, 4), (4, 5)]


@given(st.text("ab1 2\t"), st.text("xy", max_size=3))
def test_offsets_are_exact_whatever_is_replaced(source: str, new: str) -> None:
    text = Traced.of(source).replaced(DIGITS, lambda _: new).replaced(SPACES, lambda _: " ").stripped()
    assert len(text.starts) == len(text.ends) == len(text.text)
    assert list(text.starts) == sorted(text.starts)
    assert list(text.ends) == sorted(text.ends)
    for place, character in enumerate(text.text):
        behind = source[slice(*text.origin(place, place + 1))]
        assert character in behind or (character == " " and "\t" in behind) or (character in new and behind.isdigit())
