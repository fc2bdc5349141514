"""Two right numbers in each other's place."""

import itertools
import re
from collections.abc import Sequence

from mujaz.briefing import Flag, Level
from mujaz.checks.amounts import Amount, Strength
from mujaz.checks.calendar_forms import GREGORIAN
from mujaz.checks.calendar_names import arabic_months, english_names
from mujaz.checks.measures import arabic_measure, english_measure
from mujaz.document import Span

Pair = tuple[Amount, Amount]

_ARABIC_YEAR = re.compile(r"(?:\bعام|\bلعام|\bبعام|العام|سنة|عامي|صيف|شتاء|ربيع|خريف|موسم)\s*$")
_YEAR_LEFT = re.compile(
    r"\b(?:in|since|until|till|by|of|from|year|the|during|circa|around|early|late|before|after|spring|summer|autumn"
    r"|winter|fall|between|and|to|for)\s*$|[(–-]\s*$|\d,?\s*$",
    re.IGNORECASE,
)
_YEAR_SLOT = re.compile(r"\b(?:in|since|until|till|by|of|year)\s*$", re.IGNORECASE)
_SLOT_END = re.compile(r"\s*(?:[,.;)]|$)")
_FIRST_YEAR, _LAST_YEAR, _LAST_DAY = 1000, 2100, 31
_DAY = "day"
_NEAR = 4
"""Characters between a day, its month and its year."""
_LEFT = 16


def exchanged(source: str, translation: str, pairs: Sequence[Pair]) -> list[Flag]:
    """Return a flag for two figures whose order differs, where the unit, month or "in" beside them differs too."""
    firm = sorted((pair for pair in pairs if min(pair[0].strength, pair[1].strength) is Strength.FIRM), key=_start)
    for first, second in itertools.combinations(firm, 2):
        if first[0].number == second[0].number or _are_one_date(source, first[0], second[0]):
            continue
        if first[1].span.start > second[1].span.start:
            kinds = [(_arabic_role(source, pair[0]), _english_role(translation, pair[1])) for pair in (first, second)]
            if _contradict(kinds) or kinds[0] == kinds[1] != ("", ""):
                return [_flag(first, second, translation)]
    return []


def _contradict(kinds: Sequence[tuple[str, str]]) -> bool:
    """Tell whether what numbers are in Arabic and in English can't both be: a day that is none, or two unlike pairs."""
    return any(arabic != english and (english or arabic == _DAY) for arabic, english in kinds if arabic) or all(
        arabic != english for arabic, english in kinds
    )


def _are_one_date(source: str, first: Amount, second: Amount) -> bool:
    """Tell whether both are figures of one date, whose order is the language's."""
    between = source[first.span.end : second.span.start]
    return first.is_clock or second.is_clock or (len(between) <= _NEAR and "/" in between)


def _start(pair: Pair) -> int:
    return pair[0].span.start


def _flag(first: Pair, second: Pair, translation: str) -> Flag:
    numbers = f"{second[1].span.of(translation)} and {first[1].span.of(translation)}"
    reason = f"The numbers {numbers} may stand in each other's place."
    return Flag("numbers", None, reason, Level.LOOK, (first[0].span, second[0].span), (second[1].span, first[1].span))


def _arabic_role(text: str, amount: Amount) -> str:
    """Return what a number counts or dates: the unit's name, "day", "year", or nothing that is known."""
    months = [span for _, span in arabic_months(text)]
    if any(0 <= month.start - amount.span.end <= _NEAR for month in months) and amount.number <= _LAST_DAY:
        return _DAY
    left = text[max(amount.span.start - _LEFT, 0) : amount.span.start]
    after_month = any(0 <= amount.span.start - month.end <= _NEAR for month in months)
    if _ARABIC_YEAR.search(left) or (after_month and _is_year(amount)):
        return "year"
    measure = arabic_measure(text, amount)
    return measure.unit.name if measure else _scale_of(amount)


def _english_role(text: str, amount: Amount) -> str:
    months = [span for name, span in english_names(text) if name in GREGORIAN]
    beside = any(_gap(month, amount.span) <= _NEAR for month in months)
    if beside and amount.number <= _LAST_DAY:
        return _DAY
    measure = english_measure(text, amount)
    if measure is not None:
        return measure.unit.name
    left = text[max(amount.span.start - _LEFT, 0) : amount.span.start]
    is_in_slot = _YEAR_SLOT.search(left) and _SLOT_END.match(text, amount.span.end)
    return "year" if beside or is_in_slot or (_is_year(amount) and _YEAR_LEFT.search(left)) else _scale_of(amount)


def _scale_of(amount: Amount) -> str:
    return f"times {amount.scale}" if amount.scale > 1 else ""


def _is_year(amount: Amount) -> bool:
    return _FIRST_YEAR <= amount.number <= _LAST_YEAR and amount.scale == 1


def _gap(first: Span, second: Span) -> int:
    return max(second.start - first.end, first.start - second.end)
