"""A number that is right, and its unit that is not: miles for kilometres, euros for dollars, months for years."""

import re

from mujaz.briefing import Action, Flag, Level, Remedy
from mujaz.checks.amounts import Amount, Strength
from mujaz.checks.context import Context
from mujaz.checks.matching import match_numbers
from mujaz.checks.measures import Measure, arabic_measure, english_measure, same_size
from mujaz.checks.numbers import RETRANSLATE
from mujaz.checks.unit_words import Unit, arabic_unit, english_unit
from mujaz.document import Span

_RELATIVE = ("week", "month", "year", "decade", "century")
_ENGLISH_RELATIVE = re.compile(rf"\b(?:last|next|this|past|coming) ({'|'.join(_RELATIVE)})\b", re.IGNORECASE)
_ARABIC_RELATIVE = re.compile(
    r"\b(?:هذا|هذه) (ال(?:[أا]سبوع|شهر|عام|سنة|عقد|قرن))\b"
    r"|\b(\w{0,4}(?:[أا]سبوع|شهر|عام|سنة|عقد|قرن)) (?:الماضي|المقبل|القادم|الجاري|الحالي|الفائت|المنصرم)ة?\b"
)
_AGO = re.compile(r"\b[وف]?(?:قبل|منذ) (عقد|قرن)(?=\s*(?:[،,.؛]|$|من الزم|ونصف|كامل|واحد|تقريبا))")
_AS_LONG = {
    "decades": re.compile(r"\bdecades?\b|\bten\b|\b10\b"),
    "centuries": re.compile(r"\bcentur|\bhundred\b|\b100\b"),
}
_RIVALS = frozenset((frozenset(("share", "money")),))


def units(source: str, translation: str, _context: Context) -> list[Flag]:
    """Return a flag for each number whose unit is another one in the English, for a wrong "last month" and "decade"."""
    flags = [_of_pair(source, translation, *pair) for pair in match_numbers(source, translation).pairs]
    flags += (_of_relative_time(source, translation), _of_long_ago(source, translation))
    return [flag for flag in flags if flag is not None]


def _of_pair(source: str, translation: str, wanted: Amount, written: Amount) -> Flag | None:
    if wanted.strength is Strength.HINT or not wanted.may_be(written) or wanted.is_clock or written.is_clock:
        return None
    arabic, english = arabic_measure(source, wanted), english_measure(translation, written)
    if arabic is None or english is None or arabic.unit.name == english.unit.name or same_size(arabic, english):
        return None
    dimensions = frozenset((arabic.unit.dimension, english.unit.dimension))
    if len(dimensions) > 1 and dimensions not in _RIVALS:
        return None
    return _changed(arabic, english, translation)


def _changed(arabic: Measure, english: Measure, translation: str) -> Flag:
    is_share = arabic.unit.dimension == english.unit.dimension == "share"
    written = english.span.of(translation)
    remedies = [RETRANSLATE]
    if len(written) > 1:
        right = arabic.unit.name if written.endswith("s") else arabic.unit.singular
        remedies.insert(0, Remedy(Action.REPLACE, f"Write {right}", english.span, right))
    return Flag(
        "units",
        None,
        f"The Arabic has {arabic.unit.name}; the English has {english.unit.name}.",
        Level.LOOK if is_share else Level.LIKELY,
        (arabic.span,),
        (english.span,),
        tuple(remedies),
    )


def _of_relative_time(source: str, translation: str) -> Flag | None:
    """Return a flag where "last week" has become "last month"."""
    lowered = translation.lower()
    if not any(unit in lowered for unit in _RELATIVE) or not _ENGLISH_RELATIVE.search(translation):
        return None
    arabic = [(arabic_unit(match[1] or match[2]), Span(*match.span())) for match in _ARABIC_RELATIVE.finditer(source)]
    if not arabic:
        return None
    english = [(english_unit(match[1]), Span(*match.span())) for match in _ENGLISH_RELATIVE.finditer(translation)]
    names = {unit.name for unit, _ in arabic if unit}
    if not english or names & {unit.name for unit, _ in english if unit}:
        return None
    (unit, span), (other, other_span) = arabic[0], english[0]
    reason = f"The Arabic has {_singular(unit)}; the English has {_singular(other)}."
    return Flag("units", None, reason, Level.LOOK, (span,), (other_span,), (RETRANSLATE,))


def _of_long_ago(source: str, translation: str) -> Flag | None:
    """Return a flag where "a decade ago" is no decade in the English."""
    found = _AGO.search(source) if "عقد" in source or "قرن" in source else None
    unit = arabic_unit(found[1]) if found else None
    if found is None or unit is None or _AS_LONG[unit.name].search(translation.lower()):
        return None
    reason = f"The Arabic has a {unit.singular}; the English does not."
    return Flag("units", None, reason, Level.LOOK, (Span(*found.span(1)),), (), (RETRANSLATE,))


def _singular(unit: Unit | None) -> str:
    return unit.singular if unit else "something else"
