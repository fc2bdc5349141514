"""Stretches of time that are counted or named: centuries, decades, quarters of a year, "three days ago"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from mujaz.facts.amounts import plain_amount
from mujaz.facts.calendar import interval, month_shifted, week_of
from mujaz.facts.dated import Dated
from mujaz.time_units import time_unit
from mujaz_models.entities.calendar_words import MONTHS, MONTHS_IN_CONTEXT, WEEKDAYS
from mujaz_models.entities.clitics import reading_in
from mujaz_models.entities.ordinals import read_ordinal
from mujaz_models.entities.quantities import read_quantity
from mujaz_models.entities.tokens import Token, form_at

_CENTURY = "القرن"
_YEARS_OF_A_CENTURY = 100
_LAST_CENTURY = "الماضي المنصرم الفائت".split()
_DECADES = MappingProxyType(
    {
        f"{article}{stem}ين{end}": 10 * tens
        for tens, stem in enumerate(("عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"), 2)
        for article in ("", "ال")
        for end in ("يات", "ات")
    }
)
_UNCLEAR_DECADES = 20
"""Up to these, in this century's third decade, either century may be meant."""
_PARTS_OF_A_YEAR = MappingProxyType({"الربع": 4, "النصف": 2, "الثلث": 3})
_CALENDAR = frozenset(("day", "week", "month", "year"))
_ONE = frozenset("يوم اسبوع شهر عام سنه".split())
_TWO = MappingProxyType({"يومين": "day", "اسبوعين": "week", "شهرين": "month", "عامين": "year", "سنتين": "year"})
PERIOD_BEGINNINGS = frozenset((_CENTURY, "قبل", "بعد", *_DECADES, *_PARTS_OF_A_YEAR))
"""The words, without particles, that a period begins with."""
_ABOUT = frozenset("نحو حوالي قرابه زهاء".split())
_OF_SOMETHING_ELSE = frozenset(("من", "علي"))
"""After these the time is counted from an event: "three days before the vote"."""

_AND_A_HALF = frozenset(("ونصف", "وربع"))


@dataclass(frozen=True, slots=True)
class _Count:
    number: int
    unit: str
    last: int


def century(tokens: Sequence[Token], place: int) -> Dated | None:
    """Return "the nineteenth century" as its years."""
    found = reading_in(form_at(tokens, place), (_CENTURY,))
    ordinal = read_ordinal(tokens, place + 1) if found else None
    if found is None or ordinal is None or ordinal.cut:
        return None
    last = ordinal.value * _YEARS_OF_A_CENTURY
    return Dated(place, ordinal.last, found[0], _years(last - _YEARS_OF_A_CENTURY + 1, last))


def decade(tokens: Sequence[Token], place: int, written: date | None) -> Dated | None:
    """Return "the nineties" of the century before, as its years."""
    found = reading_in(form_at(tokens, place), _DECADES)
    if found is None:
        return None
    cut, tens = found[0], _DECADES[found[1]]
    of_last = form_at(tokens, place + 1) == _CENTURY and form_at(tokens, place + 2) in _LAST_CENTURY
    if not of_last and tens <= _UNCLEAR_DECADES:
        return None
    last = place + 3 if of_last else place + 1
    year = (written.year if written else 2000) // _YEARS_OF_A_CENTURY * _YEARS_OF_A_CENTURY
    first = year - _YEARS_OF_A_CENTURY + tens
    return Dated(place, last, cut, _years(first, first + 9))


def part_of_a_year(tokens: Sequence[Token], place: int, year: Dated | None, at: int) -> Dated | None:
    """Return "the third quarter of" the `year` that begins at `at`, as its days."""
    found = reading_in(form_at(tokens, place), _PARTS_OF_A_YEAR)
    ordinal = read_ordinal(tokens, place + 1) if found else None
    if found is None or ordinal is None or year is None or not year.value.isdigit() or year.first != at:
        return None
    parts = _PARTS_OF_A_YEAR[found[1]]
    if ordinal.value > parts:
        return None
    months = 12 // parts
    first = date(int(year.value), months * (ordinal.value - 1) + 1, 1)
    return Dated(place, year.last, found[0], interval(first, month_shifted(first, months - 1)[1]))


def year_place(tokens: Sequence[Token], place: int) -> int | None:
    """Return where the year of "the third quarter of" begins, None where that doesn't stand at `place`."""
    if reading_in(form_at(tokens, place), _PARTS_OF_A_YEAR) is None:
        return None
    ordinal = read_ordinal(tokens, place + 1)
    if ordinal is None or form_at(tokens, ordinal.last) != "من":
        return None
    return ordinal.last + 1 + (form_at(tokens, ordinal.last + 1) in ("عام", "العام", "سنه"))


def counted_from_today(
    tokens: Sequence[Token], place: int, written: date | None, *, planned: Callable[[Sequence[Token], int], bool]
) -> Dated | None:
    """Return "three days ago", or where something is `planned` "in three days", as closely as it is said.

    That is the day, the week, the month or the year.
    """
    form = form_at(tokens, place)
    cut = int(form.startswith("و"))
    direction = {"قبل": -1, "بعد": 1}.get(form[cut:], 0)
    if not direction or (direction > 0 and not planned(tokens, place)):
        return None
    count = _count(tokens, place + 1 + (form_at(tokens, place + 1) in _ABOUT))
    if count is None or _is_from_something_else(tokens, count):
        return None
    if written is None:
        words = f"{count.number} {count.unit}{'s' if count.number > 1 else ''}"
        return Dated(place, count.last, cut, f"{words} ago" if direction < 0 else f"in {words}")
    value = _shifted(written, direction * count.number, count.unit)
    return Dated(place, count.last, cut, value) if value else None


def _count(tokens: Sequence[Token], place: int) -> _Count | None:
    form = form_at(tokens, place)
    if form in _TWO:
        return _Count(2, _TWO[form], place + 1)
    if form in _ONE:
        return _Count(1, time_unit(form) or "", place + 1)
    number = read_quantity(tokens, place) if place < len(tokens) else None
    value = plain_amount(number.english) if number and not number.cut else ""
    unit = time_unit(form_at(tokens, number.last)) if number else None
    return _Count(int(value), unit, number.last + 1) if number and unit in _CALENDAR and value.isdigit() else None


def _is_from_something_else(tokens: Sequence[Token], count: _Count) -> bool:
    following = form_at(tokens, count.last)
    is_date = following[:1].isdigit() or any(following in names for names in (WEEKDAYS, MONTHS, MONTHS_IN_CONTEXT))
    return is_date or following in _OF_SOMETHING_ELSE or following in _AND_A_HALF


def _shifted(written: date, by: int, unit: str) -> str:
    try:
        match unit:
            case "day":
                return (written + timedelta(days=by)).isoformat()
            case "week":
                return interval(*week_of(written + timedelta(weeks=by)))
            case "month":
                return month_shifted(written, by)[0].isoformat()[:7]
            case _:
                return written.replace(year=written.year + by, day=1).isoformat()[:4]
    except (ValueError, OverflowError):
        return ""  # before the first year, or after the last


def _years(first: int, last: int) -> str:
    return interval(date(first, 1, 1), date(last, 12, 31))
