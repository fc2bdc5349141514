"""Spans in characters against ranges in UTF-16."""

from hypothesis import given
from hypothesis import strategies as st

from mujaz.document import Span
from mujaz.gui.offsets import utf16_range, utf16_units

TEXTS = st.text(alphabet=st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("🌊𐤀ب"))).flatmap(
    lambda text: st.tuples(st.just(text), st.integers(0, len(text)), st.integers(0, len(text)))
)


@given(TEXTS)
def test_a_range_holds_what_its_span_covers(case: tuple[str, int, int]) -> None:
    text, one, other = case
    span = Span(min(one, other), max(one, other))
    start, length = utf16_range(text, span)
    assert text.encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le") == span.of(text)


def test_a_character_beyond_the_first_plane_takes_two_units() -> None:
    assert utf16_units("بحر 🌊") == 6
    assert utf16_range("🌊 بحر", Span(2, 5)) == (3, 3)
