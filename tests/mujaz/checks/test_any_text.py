"""No text whatever breaks a check, sends it out of the strings, or keeps it busy."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.briefing import Doubt, Flag, Kind, Link
from mujaz.checks import CHECKS
from mujaz.checks.context import Context, Name
from mujaz.checks.english_numbers import english_amounts
from mujaz.checks.loops import loop_in
from mujaz.checks.numbers import numbers
from mujaz.document import Span

LONG = 100_000
"""Characters of a text that nobody has split into sentences."""
TELLING = (
    "لم لن لا غير دون ألف مليون مئة نصف ثلاثة وعشرين الساعة صباحا آذار الاثنين القرن سبعينيات من عقد هـ بالمئة إلا و "
    "not no never up to other than million half past ten quarter to and a 5 pm th s May Monday hundred dozen several "
    "couple of thousands 70s 21st twenty-first XIV IV century decades ² ½ ① ٣ ۳ १ 1,000 12/3 0 00- "
    "' ’ &#39; ة ﻻ ﷺ \u064b"
).split()
texts = st.one_of(
    st.text(), st.lists(st.sampled_from(TELLING)).map(" ".join), st.lists(st.sampled_from(TELLING)).map("".join)
)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[str, str, Context]:
    """Draw two texts, and names and alignments anywhere in them."""
    source, translation = draw(texts), draw(texts)

    def span(text: str) -> Span:
        return Span(*sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text))))))

    spots = [(span(source), span(translation)) for _ in range(draw(st.integers(0, 2)))]
    english = draw(st.sampled_from(("Syria", "الحسكة", "")))
    names = tuple(Name(draw(st.sampled_from(Kind)), english, *spot) for spot in spots)
    links = tuple(Link(*spot) for spot in spots)
    return source, translation, Context(names, links, doubt=draw(st.sampled_from((None, *Doubt))))


@pytest.mark.parametrize("check", CHECKS)
@given(pair=pairs())
def test_any_two_texts_can_be_compared(check: str, pair: tuple[str, str, Context]) -> None:
    source, translation, _ = pair
    for flag in CHECKS[check](*pair):
        assert flag.check in {check, "numbers"}
        assert_inside(flag, source, translation)


def assert_inside(flag: Flag, source: str, translation: str) -> None:
    remedied = (remedy.span for remedy in flag.remedies if remedy.span)
    assert all(span.end <= len(source) for span in flag.source)
    assert all(span.end <= len(translation) for span in itertools.chain(flag.target, remedied))


@pytest.mark.parametrize("part", ["ا", "لم لا غير ", "1-", "سبعينيات القرن "])
def test_a_text_without_an_end_is_read(part: str) -> None:
    text = (part * LONG)[:LONG]
    for check in CHECKS.values():
        for flag in check(text, text, Context()):
            assert_inside(flag, text, text)


@pytest.mark.parametrize("text", ["²", "10²", "①", "٣²", "²3", "㎡"])
def test_raised_and_circled_digits_are_no_numbers_by_themselves(text: str) -> None:
    plain = [amount.number for amount in english_amounts("".join(letter for letter in text if letter.isdecimal()))]
    assert [amount.number for amount in english_amounts(text)] == plain


def test_a_decade_of_no_century() -> None:
    (flag, *_) = numbers("سبعينيات القرن 0", "It was in 1985.", Context())
    assert flag.check == "numbers"


@given(st.lists(st.sampled_from("abc"), max_size=12))
def test_the_loop_found_is_the_first_of_the_longest(words: list[str]) -> None:
    """Look at every place and length, as `loop_in` need not."""
    loops = [
        (start, length, times)
        for length in range(1, len(words) // 3 + 1)
        for start in range(len(words))
        for times in range(3, len(words) // length + 1)
        if words[start : start + length] * times == words[start : start + length * times]
    ]
    found = loop_in(words)
    assert (found is None) == (not loops)
    if found is not None:
        assert (found.start, found.length, found.times) in loops
        assert found.length * found.times == max(length * times for _, length, times in loops)
