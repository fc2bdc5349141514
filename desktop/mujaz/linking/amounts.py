"""Where the English has the number, the sum or the date of an Arabic mention."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType

from mujaz.briefing import Kind
from mujaz.document import Span
from mujaz_models.entities.folding import fold_form

WHOLE = 1.0
"""How well a stretch fits that has all of the amount or date."""
PART = 0.9
"""The same where a year, month or day of the week of a longer date is there."""
LONGEST = 40
"""Characters of a number, at most."""
MOST_SCALES = 2
"""Words such as "million" behind a number: one hundred thousand."""

_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
).split()
_VALUES = MappingProxyType(dict(zip(_WORDS, (*range(20), *range(20, 100, 10)), strict=True)))
_SCALES = MappingProxyType(
    {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "bn": 10**9}
)
_NUMBER = re.compile(
    r"(?<![\w.,])(?P<digits>\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?=(?:st|nd|rd|th|m|bn|k)?(?!\w|[.,:]\d))"
    rf"|\b(?P<tens>{'|'.join(_WORDS[20:])})-(?P<unit>{'|'.join(_WORDS[1:10])})\b"
    rf"|\b(?P<word>{'|'.join(_WORDS)})\b",
    re.IGNORECASE,
)
_SCALE = re.compile(rf"[ -](?:of )?({'|'.join(_SCALES)})\b", re.IGNORECASE)
_PER_CENT = re.compile(r"[ -]?(?:%|percent|per cent)(?!\w)", re.IGNORECASE)
_CURRENCY_BEFORE = re.compile(r"(?:(?:US|U\.S\.|C|A) ?)?[$£€¥] ?$|(?:USD|EUR|GBP|SAR) $")
_CURRENCY_AFTER = re.compile(
    r"[ -](?:[A-Z][\w.]+ ){0,2}"
    r"(?:dollars?|euros?|pounds?|riyals?|rials?|dinars?|dirhams?|liras?|rubles?|roubles?|yen|yuan|shekels?|cents?)\b"
    r"|[$£€¥]"
)
_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_SHORT = MappingProxyType({name[:3]: name for name in _MONTHS + _WEEKDAYS} | {"sept": "september", "tues": "tuesday"})
_DATE_WORD = re.compile(
    r"\d{1,2}[:.]\d{2}(?!\d)|\d+(?:st|nd|rd|th)?(?!\w|[.,]\d)|[^\W\d_]+(?:[-.][^\W\d_]+)*\.?", re.UNICODE
)
_BETWEEN = re.compile(r"[\s,./-]*(?:of |the |o'clock )?")
_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)$")
_YEAR = 4
_TIMES = frozenset({"a.m", "p.m", "am", "pm"})


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a text: where it stands, with its scale, and its value."""

    span: Span
    value: Fraction


def places_of(kind: Kind, arabic: str, name: str, english: str) -> Iterator[tuple[float, Span]]:
    """Yield where `english` has what `arabic` says, and how well it fits (`WHOLE` or less).

    `name` is it in English, as a rule of the recogniser or the user has it, or empty: then its digits count.
    """
    if kind is Kind.DATE:
        yield from _dates(arabic, name, english)
        return
    wanted = {amount.value for amount in amounts_in(name or _digits_of(arabic))[:1]}
    for amount in amounts_in(english):
        if amount.value in wanted:
            yield WHOLE, _with_unit(english, amount.span, kind, name)


@lru_cache(maxsize=512)
def amounts_in(text: str) -> tuple[Amount, ...]:
    """Return the numbers of an English text in order, in figures or simple words."""
    found = []
    for match in _NUMBER.finditer(text):
        if match.end() - match.start() > LONGEST:
            continue
        value, end = _value(match), match.end()
        for _ in range(MOST_SCALES):
            if scale := _SCALE.match(text, end):
                value, end = value * _SCALES[scale[1].lower()], scale.end()
        found.append(Amount(Span(match.start(), end), value))
    return tuple(found)


def _value(match: re.Match[str]) -> Fraction:
    if match["digits"]:
        return Fraction(match["digits"].replace(",", ""))
    if match["tens"]:
        return Fraction(_VALUES[match["tens"].lower()] + _VALUES[match["unit"].lower()])
    return Fraction(_VALUES[match["word"].lower()])


def _with_unit(english: str, span: Span, kind: Kind, name: str) -> Span:
    """Return `span` with the per cent or currency sign that belongs to it."""
    if kind is Kind.MONEY:
        before = _CURRENCY_BEFORE.search(english, 0, span.start)
        after = None if before else _CURRENCY_AFTER.match(english, span.end)
        return Span(before.start() if before else span.start, after.end() if after else span.end)
    per_cent = _PER_CENT.match(english, span.end) if "percent" in name else None
    return Span(span.start, per_cent.end()) if per_cent else span


def _digits_of(arabic: str) -> str:
    return " ".join(_DIGITS.findall(fold_form(arabic)))


def _dates(arabic: str, name: str, english: str) -> Iterator[tuple[float, Span]]:
    wanted = frozenset(word for word, _ in _date_words(name or _digits_of(arabic)))
    if not wanted:
        return
    words = [(word, span) for word, span in _date_words(english) if word in wanted]
    for first, (_, start) in enumerate(words):
        seen, end = {words[first][0]}, start
        for word, span in words[first + 1 :]:
            if word in seen or _BETWEEN.fullmatch(english, end.end, span.start) is None:
                break
            seen.add(word)
            end = span
        share = len(seen) / len(wanted)
        if share == 1 or any(map(_is_telling, seen)):
            yield (WHOLE if share == 1 else PART), Span(start.start, _with_time(english, end.end, wanted))


def _is_telling(word: str) -> bool:
    """Tell whether a part of a date says something by itself: a year, a month or a day of the week."""
    return len(word) == _YEAR if word.isdigit() else word not in _TIMES


def _with_time(english: str, end: int, wanted: frozenset[str]) -> int:
    dotted = english[end : end + 1] == "." and english[end - 3 : end] in {"a.m", "p.m"} and bool(wanted & _TIMES)
    return end + 1 if dotted else end


@lru_cache(maxsize=512)
def _date_words(text: str) -> tuple[tuple[str, Span], ...]:
    return tuple((_date_word(match[0]), Span(*_edges(match))) for match in _DATE_WORD.finditer(text))


def _edges(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), match.end() - match[0].endswith(".")


def _date_word(written: str) -> str:
    word = _ORDINAL.sub("", written.lower().rstrip("."))
    if word.isdigit():
        return word.lstrip("0") or "0"
    return _SHORT.get(word, word)
