"""Facts in words: dates and intervals as people write them, long numbers in groups."""

import re
from datetime import date

from mujaz.briefing import Briefing, Fact, Kind
from mujaz.document import Span
from mujaz.gui.language import marked, tr
from mujaz.gui.saying import said
from mujaz.time_units import grouped

NEARBY = 30
"""Characters between a number and what is counted, up to which both are shown together."""
_MONTHS = (
    marked("January"),
    marked("February"),
    marked("March"),
    marked("April"),
    marked("May"),
    marked("June"),
    marked("July"),
    marked("August"),
    marked("September"),
    marked("October"),
    marked("November"),
    marked("December"),
)
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH = re.compile(r"(\d{4})-(\d\d)")


def value_words(fact: Fact) -> str:
    """Return what a fact says, to be read: ``"11,000,000"``, ``"2 June 2025"``."""
    if fact.kind is Kind.DATE:
        return date_words(fact.value)
    return grouped(fact.value)


def date_words(value: str) -> str:
    """Return an ISO 8601 day, month or interval in words; anything else as it is."""
    first, _, last = value.partition("/")
    days = _day(first), _day(last)
    match days:
        case (date() as begin, date() as end):
            return _interval(begin, end)
        case (date() as day, None) if not last:
            return _full(day)
    if (month := _MONTH.fullmatch(value)) and 1 <= int(month[2]) <= len(_MONTHS):
        return tr("{month} {year}").format(month=tr(_MONTHS[int(month[2]) - 1]), year=month[1])
    return said(value)


def words_of(briefing: Briefing, fact: Fact) -> str:
    """Return a fact's words in the Arabic, with what is counted where that stands nearby."""
    span = fact.span
    if fact.counted and -NEARBY <= fact.counted.start - span.end <= NEARBY:
        ends = (span.start, span.end, fact.counted.start, fact.counted.end)
        span = Span(min(ends), max(ends))
    return " ".join(span.of(briefing.document.text).split())


def _day(text: str) -> date | None:
    if not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _interval(begin: date, end: date) -> str:
    if begin.year != end.year:
        return tr("{begin} to {end}").format(begin=_full(begin), end=_full(end))
    if begin.month != end.month:
        day_and_month = tr("{day} {month}").format(day=begin.day, month=tr(_MONTHS[begin.month - 1]))
        return tr("{begin} to {end}").format(begin=day_and_month, end=_full(end))
    return tr("{begin} to {end}").format(begin=begin.day, end=_full(end))


def _full(day: date) -> str:
    return tr("{day} {month} {year}").format(day=day.day, month=tr(_MONTHS[day.month - 1]), year=day.year)
