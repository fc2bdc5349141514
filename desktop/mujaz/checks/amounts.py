"""Numbers as a check reads them: what each may mean, and how surely it has a counterpart."""

import itertools
import re
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import IntEnum
from functools import lru_cache

from mujaz.document import Span

Value = Decimal | str
"""What a number may mean; a string for a vague one ("~1000": thousands)."""

NOON = 12 * 60
DAY = 24 * 60
"""Minutes."""
HOURS = 24
_FIRST_YEAR, _LAST_YEAR = 1000, 2100
_LONGEST_GAP = 6
"""Characters between the ends of a range."""
MINUTES = 60
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[.,'’\u060c\u066b\u066c \u00a0\u2009\u202f]\d{3})+")
_CLOCK = re.compile(r"([01]?\d|2[0-4])[:.,]([0-5]\d)")
_DECIMAL = re.compile(r"\d+(?:[.\u066b]\d+|[,\u066c](?!\d{3}$)\d+)")
_MIXED = re.compile(r"\d{1,3}(?:[,\u060c\u066c]\d{3})+[.\u066b]\d+|\d{1,3}(?:\.\d{3})+,\d+")
_SEPARATOR = re.compile(r"[.,'’\u060c\u066b\u066c \u00a0\u2009\u202f]")
_WESTERN = {zero + digit: str(digit) for zero in (0x660, 0x6F0) for digit in range(10)}
_FIGURES = re.compile(r"\d+")


class Strength(IntEnum):
    """How surely a number has a counterpart in a good translation."""

    HINT = 0
    """It may be the counterpart of another number ("both"), and is never missed itself."""
    VAGUE = 1
    """Missed only where another vague one stands instead ("hundreds", "thousands")."""
    SOFT = 2
    """Written in words: worth a look."""
    FIRM = 3
    """Written in figures."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a sentence. `values` are what it may mean, the likeliest first.

    `minutes` since midnight where it may be a time of day, which it surely is when `is_clock`. `parts` are the
    numbers that it would be if it is more than one: a date in figures has no other values. `scale` is what a word
    such as "million" multiplied it by.
    """

    span: Span
    values: tuple[Value, ...]
    strength: Strength
    minutes: tuple[int, ...] = ()
    is_clock: bool = False
    parts: tuple["Amount", ...] = ()
    scale: Decimal = Decimal(1)

    @property
    def number(self) -> Decimal:
        """What it most likely means; 0 where it is several numbers or a vague one."""
        return next((value for value in self.values if isinstance(value, Decimal)), Decimal(0))

    def may_be(self, other: "Amount") -> bool:
        """Tell whether both may mean the same."""
        if self.is_clock or other.is_clock:
            if any(minute in other.minutes for minute in self.minutes):
                return True
            if self.is_clock and other.is_clock:
                return False
        return any(value in other.values for value in self.values)


@lru_cache(maxsize=4096)
def figures(text: str, *, arabic: bool = False) -> tuple[tuple[Value, ...], tuple[int, ...], bool]:
    """Return what a figure may mean, as values, as minutes since midnight, and whether it can only be a time.

    In Arabic "000 1" is a thousand, "1.000" may be, and "2,5" is two and a half. Where there is no value it is several
    numbers, as in "12/3/2021".
    """
    text = text.translate(_WESTERN)
    if text.isdecimal():
        return (Decimal(text),), _minutes_of_figures(text), False
    if text.startswith("000 "):
        return (Decimal(text.removeprefix("000 ")) * 1000,), (), False
    if ":" in text or "/" in text:
        clock = _CLOCK.fullmatch(text)
        return (), (minutes_of(int(clock[1]), int(clock[2])) if clock else ()), clock is not None
    return _separated(text, arabic=arabic), _dotted_clock(text), False


def pieces(match: re.Match[str], strength: Strength) -> tuple[Amount, ...]:
    """Return the single figures of a date, a score, a version, a season ("1995/96")."""
    start, found = match.start(), list[Amount]()
    for figure in _FIGURES.finditer(match[0]):
        values = figures(figure[0])[0]
        if found and len(figure[0]) <= len("96") and _FIRST_YEAR <= found[0].number <= _LAST_YEAR:
            values = (*values, _year_after(found[0].number, figure[0]))
        found.append(Amount(Span(start + figure.start(), start + figure.end()), values, strength))
    return tuple(found)


def fraction_of(text: str) -> tuple[Value, ...]:
    """Return what "3/4" means, or nothing where `text` is no fraction."""
    above, _, below = text.partition("/")
    if not (above.isdecimal() and below.isdecimal() and Decimal(above) < Decimal(below)):
        return ()
    return (round(Decimal(above) / Decimal(below), 3),)


def century(number: Decimal) -> Value:
    """Return what says that something is of this century."""
    return f"century {number}"


def decade(number: Decimal) -> tuple[Value, ...]:
    """Return what "the seventies" may mean."""
    return 1900 + number, f"{number}s", 2000 + number


def in_century(before: Amount | None, match: re.Match[str]) -> tuple[Value, ...]:
    """Return the year that a figure may be after another one: "1995-96"."""
    follows = before is not None and before.span.end + 1 == match.start() and match.string[before.span.end] in "-–/"
    if before is None or not follows or len(match[0]) > len("96") or not _FIRST_YEAR <= before.number <= _LAST_YEAR:
        return ()
    return (_year_after(before.number, match[0]),)


def _year_after(year: Decimal, figure: str) -> Decimal:
    size = Decimal(10) ** len(figure)
    return year // size * size + Decimal(figure)


def spread_scales(text: str, amounts: list[Amount], between: re.Pattern[str]) -> tuple[Amount, ...]:
    """Return `amounts`, each also read with the scale of the next one where both are a range: "2 to 3 million"."""
    spread = list(amounts)
    for index, (first, second) in enumerate(itertools.pairwise(amounts)):
        if second.scale == 1 or first.scale != 1 or second.span.start - first.span.end > _LONGEST_GAP:
            continue
        if between.fullmatch(text, first.span.end, second.span.start):
            spread[index] = replace(first, values=(*first.values, first.number * second.scale))
    return tuple(spread)


def minutes_of(hour: int, minute: int = 0, *, half: str = "") -> tuple[int, ...]:
    """Return the minutes since midnight that a time may be; `half` is "a" or "p" where the text says it."""
    if hour > HOURS // 2 or (hour == 0 and not half):
        return ((hour % HOURS) * MINUTES + minute,)
    early = (hour % 12) * MINUTES + minute
    if half:
        return (early + NOON if half == "p" else early,)
    return early, early + NOON


def _minutes_of_figures(text: str) -> tuple[int, ...]:
    """Return the times that a plain figure may be: "5", "17", "0230"."""
    if len(text) <= len("24") and int(text) <= HOURS:
        return minutes_of(int(text))
    if len(text) == len("0230") and int(text[:2]) < HOURS and int(text[2:]) < MINUTES:
        return (int(text[:2]) * MINUTES + int(text[2:]),)
    return ()


def _dotted_clock(text: str) -> tuple[int, ...]:
    clock = _CLOCK.fullmatch(text)
    return minutes_of(int(clock[1]), int(clock[2])) if clock else ()


def _separated(text: str, *, arabic: bool) -> tuple[Value, ...]:
    marks = set(_SEPARATOR.findall(text))
    if _THOUSANDS.fullmatch(text) and len(marks) == 1:
        whole = Decimal(_SEPARATOR.sub("", text))
        if not marks & {".", "٫"} or len(_SEPARATOR.findall(text)) > 1:
            return (whole,)
        decimal = Decimal(_SEPARATOR.sub(".", text))
        return (decimal, whole) if arabic else (decimal,)
    if _DECIMAL.fullmatch(text):
        return (Decimal(_SEPARATOR.sub(".", text)),)
    if _MIXED.fullmatch(text):
        last = max(text.rfind(mark) for mark in marks)
        return (Decimal(f"{_SEPARATOR.sub('', text[:last])}.{text[last + 1 :]}"),)
    return () if marks & {".", "\u066b"} else (Decimal(_SEPARATOR.sub("", text)),)
