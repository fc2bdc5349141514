"""Dates in a sentence, and which day, month or year they are for a reader on the day it was written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum
from functools import lru_cache

from mujaz.facts.calendar import closest, interval, month_shifted, week_of, weekday_near
from mujaz.facts.dated import Dated
from mujaz.facts.periods import (
    PERIOD_BEGINNINGS,
    century,
    counted_from_today,
    decade,
    part_of_a_year,
    year_place,
)
from mujaz_models.entities.calendar_words import ENGLISH_MONTHS, WEEKDAYS
from mujaz_models.entities.clitics import reading_in, readings
from mujaz_models.entities.dates import DATE_BEGINNINGS, read_date
from mujaz_models.entities.folding import Folded
from mujaz_models.entities.ordinals import with_days_in_figures
from mujaz_models.entities.tokens import Phrase, Token, form_at

_DAYS = {
    "اول": (("من امس", -2, "the day before yesterday"), ("امس", -2, "the day before yesterday")),
    "امس": (("الاول", -2, "the day before yesterday"), ("", -1, "yesterday")),
    "البارحه": (("", -1, "yesterday"),),
    "اليوم": (("", 0, "today"),),
    "بعد": (("غد", 2, "the day after tomorrow"),),
    "غدا": (("", 1, "tomorrow"),),
    "الغد": (("", 1, "tomorrow"),),
    "غد": (("", 1, "tomorrow"),),
    "الليله": (("الماضيه", -1, "last night"),),
}
"""By first word: the words after it, days from today, English."""
_NOT_TODAY_AFTER = frozenset("في من خلال كل ذلك نفس طوال علي ل ب منتصف نهايه بدايه يوم".split())
_NOT_TODAY_BEFORE = frozenset(
    "التالي الاول الثاني الثالث الرابع الخامس الاخير نفسه ذاته الذي "
    "الوطني العالمي الدولي الواحد السابق المحدد الموعود".split()
)
"""Beside these "اليوم" is "the day" or "a day" and not today."""
_UNITS = {"الشهر": "month", "الاسبوع": "week", "العام": "year", "السنه": "year"}
_SHIFTS = {
    **dict.fromkeys("الماضي الماضيه المنصرم المنصرمه الفائت الفائته".split(), -1),
    **dict.fromkeys("المقبل المقبله القادم القادمه".split(), 1),
    **dict.fromkeys("الجاري الجاريه الحالي الحاليه".split(), 0),
}
_THIS = frozenset("هذا هذه".split())
_SHIFTED = {-2: "the {} before last", -1: "last {}", 0: "this {}", 1: "next {}"}
_DATE = re.compile(
    r"(?P<month>[A-Z][A-Za-z -]*[a-z])?(?:(?:^| )(?P<day>\d{1,2})(?!\d))?(?:(?:^|,? )(?P<year>\d{3,4}))?"
)
_WEEKDAYS = tuple(WEEKDAYS.values())
_FUTURE = re.compile(r"[وف]?س[يتن]\w{3,}")
_PLANNED = frozenset("المقرر المرتقب المنتظر المتوقع".split())
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_BEGINNINGS = DATE_BEGINNINGS.union(_DAYS, _UNITS, _THIS, PERIOD_BEGINNINGS)
_IN_FIGURES = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})$")
_SIGN = re.compile(r"\s*([/-])\s*")
_LAST_DAY = 31
_TO = frozenset(("الي", "حتي"))
_FROM = frozenset("اعتبارا ابتداء بدءا".split())
"""Before من these say that a time begins."""
_OF_THE_HIJRA = frozenset("ه هجري هجريه".split())
_HIJRI = range(1300, 1500)
"""Years that news counts from the Hijra; nothing else in it is that old and dated by its year alone."""


class Direction(IntEnum):
    """Which of the days or months of a name is meant."""

    PAST = -1
    NOW = 0
    NEXT = 1


@dataclass(frozen=True, slots=True)
class _Parts:
    """A date as far as it is named."""

    weekday: int | None = None
    month: int | None = None
    day: int | None = None
    year: int | None = None


def dates(folded: Folded, tokens: Sequence[Token], written: date | None) -> Iterator[Dated]:
    """Yield the dates of a sentence in order, resolved as a reader on the day `written` would, if that is known."""
    merged, places = with_days_in_figures(tokens)
    before: Dated | None = None
    place = 0
    while place < len(merged):
        found = _at(folded, merged, place, written)
        if found:
            found = _not_before(found, before, merged)
            yield replace(found, first=places[found.first], last=places[found.last])
            before = found
        place = found.last if found else place + 1


@lru_cache(maxsize=20_000)
def _may_begin(form: str) -> bool:
    """Tell whether a date can begin with this word: most can't, and need no closer look."""
    return form[0].isdigit() or any(word in _BEGINNINGS for _, word in readings(form))


def _at(folded: Folded, tokens: Sequence[Token], place: int, written: date | None) -> Dated | None:
    if not _may_begin(tokens[place].form):
        return None
    return (
        _relative_day(folded, tokens, place, written)
        or _part_of_a_year(folded, tokens, place, written)
        or century(tokens, place)
        or decade(tokens, place, written)
        or counted_from_today(tokens, place, written, planned=_is_planned)
        or _day_of_month(tokens, place, written)
        or _days(folded, tokens, place, written)
        or _relative_unit(tokens, place, written)
        or _named(folded, tokens, place, written)
    )


def _not_before(found: Dated, before: Dated | None, tokens: Sequence[Token]) -> Dated:
    """Return a weekday to which another leads ("from Sunday to Thursday") as the first one after that."""
    is_range = before is not None and before.last == found.first - 1 and form_at(tokens, found.first - 1) in _TO
    if not is_range or before is None or found.last != found.first + 1 or not found.value < before.value:
        return found
    if reading_in(tokens[found.first].form, WEEKDAYS) is None or not _is_day(found.value) or not _is_day(before.value):
        return found
    weekday = date.fromisoformat(found.value).weekday()
    day = weekday_near(date.fromisoformat(before.value), weekday, direction=Direction.NEXT)
    return replace(found, value=day.isoformat())


def _is_day(value: str) -> bool:
    return _DAY.fullmatch(value) is not None


def _day_of_month(tokens: Sequence[Token], place: int, written: date | None) -> Dated | None:
    """Return "the 15th of last month"."""
    form = form_at(tokens, place)
    if not form.isdecimal() or not 1 <= int(form) <= _LAST_DAY or form_at(tokens, place + 1) != "من":
        return None
    month = _relative_unit(tokens, place + 2, None) if place + 2 < len(tokens) else None
    if month is None or not month.value.endswith("month"):
        return None
    value = f"{int(form)} of {month.value}"
    if written:
        first, last = month_shifted(written, _shift_of(month.value, "month"))
        value = first.replace(day=int(form)).isoformat() if int(form) <= last.day else value
    return Dated(place, month.last, 0, value)


def _days(folded: Folded, tokens: Sequence[Token], place: int, written: date | None) -> Dated | None:
    """Return "3 to 7 March" as its days."""
    form = form_at(tokens, place)
    if not form.isdecimal() or not 1 <= int(form) <= _LAST_DAY or form_at(tokens, place + 1) not in _TO | {"-", "–"}:
        return None
    if not form_at(tokens, place + 2).isdecimal():
        return None
    end = _named(folded, tokens, place + 2, written)
    if end is None or not _is_day(end.value):
        return None
    last = date.fromisoformat(end.value)
    return Dated(place, end.last, 0, interval(last.replace(day=int(form)), last)) if int(form) < last.day else None


def _part_of_a_year(folded: Folded, tokens: Sequence[Token], place: int, written: date | None) -> Dated | None:
    at = year_place(tokens, place)
    if at is None or at >= len(tokens):
        return None
    relative = _relative_unit(tokens, at - 1, written) or _relative_unit(tokens, at, written)
    year = relative or _named(folded, tokens, at, written)
    return part_of_a_year(tokens, place, year, relative.first if relative else at)


def _relative_day(folded: Folded, tokens: Sequence[Token], place: int, written: date | None) -> Dated | None:
    form = tokens[place].form
    cut = int(form.startswith("و"))
    for phrase, shift, english in _DAYS.get(form[cut:], ()):
        rest = phrase.split()
        last = place + 1 + len(rest)
        if [token.form for token in tokens[place + 1 : last]] != rest:
            continue
        if not shift and _is_not_today(tokens, place, last):
            return None
        return _with_weekday(folded, tokens, Dated(place, last, cut, english), shift, written)
    return None


def _is_not_today(tokens: Sequence[Token], place: int, last: int) -> bool:
    if form_at(tokens, place - 1) == "من" and form_at(tokens, place - 2) in _FROM:
        return False
    return form_at(tokens, place - 1) in _NOT_TODAY_AFTER or form_at(tokens, last) in _NOT_TODAY_BEFORE


def _with_weekday(folded: Folded, tokens: Sequence[Token], found: Dated, shift: int, written: date | None) -> Dated:
    """Return a relative day with the weekday or date that may follow it, which both say the same day."""
    bracket = form_at(tokens, found.last) in {"(", "،", ","}
    named = read_date(folded, tokens, found.last + bracket) if found.last + bracket < len(tokens) else None
    parts = _parts(named.english) if named and not named.cut else None
    if named is None or parts is None or (parts.weekday is None and parts.day is None):
        day = written + timedelta(days=shift) if written else None
        return Dated(found.first, found.last, found.cut, day.isoformat() if day else found.value)
    last = named.last + (bracket and form_at(tokens, named.last) == ")")
    whole = _day_of(parts)
    if whole:
        return Dated(found.first, last, found.cut, whole.isoformat(), whole - timedelta(days=shift))
    if written is None:
        return Dated(found.first, last, found.cut, f"{found.value}, {named.english}")
    day = written + timedelta(days=shift)
    if parts.weekday is not None and day.weekday() != parts.weekday:
        # The weekday is written down, "yesterday" depends on when the text was put together.
        day = weekday_near(written, parts.weekday, direction=Direction.NEXT if shift > 0 else Direction.PAST)
    return Dated(found.first, last, found.cut, day.isoformat())


def _relative_unit(tokens: Sequence[Token], place: int, written: date | None) -> Dated | None:
    form, first, cut = tokens[place].form, place, 0
    if form in _THIS and form_at(tokens, place + 1) in _UNITS:
        unit, last, shift = _UNITS[form_at(tokens, place + 1)], place + 2, 0
    else:
        found = reading_in(form, _UNITS)
        skipped = int(form_at(tokens, place + 1) == "قبل")
        modifier = _SHIFTS.get(form_at(tokens, place + 1 + skipped))
        if found is None or modifier is None:
            return None
        cut, unit, last = found[0], _UNITS[found[1]], place + 2 + skipped
        shift = modifier - skipped
    if shift not in _SHIFTED:
        return None
    value = _unit_value(unit, shift, written) if written else _SHIFTED[shift].format(unit)
    return Dated(first, last, cut, value)


def _unit_value(unit: str, shift: int, written: date) -> str:
    if unit == "year":
        return f"{written.year + shift:04}"
    if unit == "month":
        return interval(*month_shifted(written, shift))
    return interval(*week_of(written + timedelta(weeks=shift)))


def _named(folded: Folded, tokens: Sequence[Token], place: int, written: date | None) -> Dated | None:
    phrase = read_date(folded, tokens, place)
    if phrase is None:
        return None
    parts = _parts(phrase.english)
    english = phrase.english or _as_written(folded, tokens, phrase)
    figures = None if parts else _figures_of_weekday(english)
    if figures:
        return Dated(phrase.first, phrase.last, phrase.cut, figures.isoformat(), figures)
    if parts is None:
        in_figures = english.isdecimal() or (not phrase.english and english[-1:].isdecimal())
        is_hijri = in_figures and form_at(tokens, phrase.last) in _OF_THE_HIJRA
        return Dated(phrase.first, phrase.last + is_hijri, phrase.cut, f"{english} AH" if is_hijri else english)
    last, direction = phrase.last, None
    year_at = last + (form_at(tokens, last) == "من")
    of_year = (
        _relative_unit(tokens, year_at, None) if parts.month and not parts.year and form_at(tokens, year_at) else None
    )
    if of_year and of_year.value.endswith("year"):
        return _of_relative_year(phrase, parts, of_year, written)
    if parts.year is None and form_at(tokens, last) in _SHIFTS:
        direction = Direction(_SHIFTS[form_at(tokens, last)])
        last += 1
    elif parts == _Parts(weekday=parts.weekday):
        direction = Direction.NEXT if _is_planned(tokens, place) else None
    value = _resolved(parts, direction, written)
    if not value:
        words = f"{_SHIFTED[direction].format('').strip()} " if direction is not None else ""
        value = f"{words}{phrase.english}"
    return Dated(phrase.first, last, phrase.cut, value, _day_of(parts))


def _as_written(folded: Folded, tokens: Sequence[Token], phrase: Phrase) -> str:
    """Return figures as the text has them, after the English of a weekday: "Tuesday, 9/3/2021"."""
    weekday = reading_in(tokens[phrase.first].form, WEEKDAYS)
    start = tokens[phrase.first].end if weekday else tokens[phrase.first].start + phrase.cut
    figures = _SIGN.sub(r"\1", folded.text[start : tokens[phrase.last - 1].end].lstrip(" ،,"))
    return f"{WEEKDAYS[weekday[1]]}, {figures}" if weekday else figures


def _figures_of_weekday(english: str) -> date | None:
    """Return a day in figures that could be two, and that its weekday tells: "Tuesday, 9/3/2021"."""
    weekday, _, written = english.partition(", ")
    figures = _IN_FIGURES.match(written)
    if figures is None or weekday not in _WEEKDAYS:
        return None
    one, other, year = (int(part) for part in figures.groups())
    number = (_WEEKDAYS.index(weekday) - 1) % 7
    days = {_day_of(_Parts(month=month, day=day, year=year)) for day, month in ((one, other), (other, one))}
    fitting = [day for day in days if day is not None and day.weekday() == number]
    return fitting[0] if len(fitting) == 1 else None


def _of_relative_year(phrase: Phrase, parts: _Parts, year: Dated, written: date | None) -> Dated:
    """Return a date of "last year" or "this year"."""
    shift = _shift_of(year.value, "year")
    value = _resolved(replace(parts, year=written.year + shift), None, written) if written else ""
    return Dated(phrase.first, year.last, phrase.cut, value or f"{phrase.english}, {year.value}")


def _shift_of(words: str, unit: str) -> int:
    """Return how many of `unit` from now "last year" or the like is."""
    return next(shift for shift, pattern in _SHIFTED.items() if pattern.format(unit) == words)


def _parts(english: str) -> _Parts | None:
    """Return what a date in English names; None for a time of day and for a date of the Hijra."""
    weekday = next((number for number, name in enumerate(_WEEKDAYS) if english.startswith(name)), None)
    rest = english.removeprefix(_WEEKDAYS[weekday]).lstrip(", ") if weekday is not None else english
    found = _DATE.fullmatch(rest)
    if found is None or not english:
        return None
    month, day, year = found["month"], found["day"], int(found["year"]) if found["year"] else None
    if (month and month not in ENGLISH_MONTHS) or (day and not month) or (year in _HIJRI):
        return None
    return _Parts(
        None if weekday is None else (weekday - 1) % 7,
        ENGLISH_MONTHS.index(month) + 1 if month else None,
        int(day) if day else None,
        year,
    )


def _day_of(parts: _Parts) -> date | None:
    if parts.year is None or parts.month is None or parts.day is None:
        return None
    try:
        return date(parts.year, parts.month, parts.day)
    except ValueError:
        return None


def _resolved(parts: _Parts, direction: Direction | None, written: date | None) -> str:
    """Return `parts` in ISO 8601, or nothing where that needs to know more."""
    if parts.year is not None:
        if parts.day is not None:
            day = _day_of(parts)
            return day.isoformat() if day else ""
        return f"{parts.year:04}-{parts.month:02}" if parts.month else f"{parts.year:04}"
    if written is None:
        return ""
    if parts.month is None:
        weekday = parts.weekday if parts.weekday is not None else written.weekday()
        # "Last Monday" said on a Monday is a week ago, a bare "Monday" is today.
        since = written if direction is None else written + timedelta(days=direction)
        return weekday_near(since, weekday, direction=direction or Direction.PAST).isoformat()
    return closest(parts.month, parts.day, written, direction=direction, weekday=parts.weekday)


def _is_planned(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a future stands before the date: "will be held on Monday"."""
    near = tokens[max(0, place - 12) : place]
    return any(_FUTURE.fullmatch(token.form) or token.form in _PLANNED for token in near)
