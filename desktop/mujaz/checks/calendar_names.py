"""Months and weekdays as they stand in an Arabic and in an English sentence."""

from collections.abc import Iterator, Sequence

from mujaz.checks.arabic_words import Part, folded, number_word
from mujaz.checks.telling import arabic_telling, english_telling
from mujaz.checks.words import texts_of, tokens_of
from mujaz.document import Span
from mujaz_models.entities.calendar_words import MONTHS, MONTHS_IN_CONTEXT

Named = tuple[str, Span]
"""A month or weekday by its English name, and where it is."""

_IN_CONTEXT_AFTER = frozenset("شهر شهري شهرا".split())
_IN_CONTEXT_OFTEN = frozenset("مارس رمضان".split())
_BEFORE_THOSE = frozenset("في منذ حتي مطلع نهايه اواخر اوائل منتصف خلال".split())
_NOT_A_DAY_AFTER = frozenset("بين كلا هذين احد لكلا هذان كلتا".split())
_NOT_A_DAY_BEFORE = frozenset("عشر عشره معا".split())
_TWO = "اثنين"
_ZERO = "صفر"
_ORDINALS = (Part.ORDINAL, Part.TEN, Part.TENS)


def arabic_months(text: str) -> Iterator[Named]:
    """Yield the months of an Arabic sentence, of every tradition, Hijri ones by the first word of their name."""
    tokens = texts_of(text)
    for place, reading in [(place, tells.month) for place, tells in arabic_telling(text) if tells.month]:
        two = f"{reading} {folded(tokens[place + 1])}" if place + 1 < len(tokens) else reading
        name = MONTHS.get(two) or MONTHS.get(reading)
        if name is None and reading in MONTHS_IN_CONTEXT and _is_month_here(tokens, place, reading):
            name = MONTHS_IN_CONTEXT[reading]
        if name is not None:
            yield name.split()[0], Span(*tokens_of(text)[place].span())


def arabic_days(text: str) -> Iterator[Named]:
    """Yield the weekdays of an Arabic sentence."""
    for place, tells in arabic_telling(text):
        if tells.day and _is_day_here(texts_of(text), place):
            yield tells.day, Span(*tokens_of(text)[place].span())


def english_names(text: str) -> Iterator[Named]:
    """Yield the months and weekdays of an English sentence."""
    for place, tells in english_telling(text):
        if name := tells.month or tells.day:
            yield name, Span(*tokens_of(text)[place].span())


def _is_day_here(tokens: Sequence[str], place: int) -> bool:
    """Tell whether "الاثنين" is Monday and not "the two", and "الأحد" Sunday and not the start of "the eleven"."""
    before = folded(tokens[place - 1]) if place else ""
    after = folded(tokens[place + 1]) if place + 1 < len(tokens) else ""
    if before in _NOT_A_DAY_AFTER or after in _NOT_A_DAY_BEFORE:
        return False
    is_two = folded(tokens[place]).endswith(_TWO)
    return not is_two or not (before.endswith("ين") or after.startswith("وال"))


def _is_month_here(tokens: Sequence[str], place: int, reading: str) -> bool:
    """Tell whether a word that is also something else is a month: by the day before it, the year after it."""
    before = folded(tokens[place - 1]) if place else ""
    after = tokens[place + 1] if place + 1 < len(tokens) else ""
    is_after_day = before[:1].isdecimal() and reading != _ZERO
    if before in _IN_CONTEXT_AFTER or is_after_day or (after.isdecimal() and len(after) == len("2021")):
        return True
    if reading in _IN_CONTEXT_OFTEN and before in _BEFORE_THOSE:
        return True
    day = number_word(tokens[place - 2]) if before == "من" and place > 1 else None
    return day is not None and day.part in _ORDINALS
