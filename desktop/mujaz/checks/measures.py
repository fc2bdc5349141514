"""A number with its unit, found beside it in the text."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal

from mujaz.checks.amounts import Amount
from mujaz.checks.matching import Matching
from mujaz.checks.unit_words import PERCENT, POINTS, Unit, arabic_unit, english_unit
from mujaz.checks.words import tokens_of
from mujaz.document import Span

_TOLERANCE = Decimal("0.06")
"""Of a converted measure: people round."""
_ARABIC_AFTER = re.compile(
    r"[\s\u00a0-]*(?:(?P<points>نقط\S* مئوي\S*)|(?P<percent>في ال?م[ئا]\S*|بال?م[ئا]\S*)|(?P<unit>[%٪$€£¥₪]|[^\W\d_]+))"
)
_ENGLISH_AFTER = re.compile(
    r"[\s\u00a0‑-]*(?:(?P<points>percentage[ -]points?)|(?P<percent>per cent)"
    r"|(?:(?:square|cubic|metric|nautical|U\.?S\.?|[A-Z][a-z]+(?:ian|an|i|ese|ish))[\s-])?(?P<unit>[%$€£¥₪]|[^\W\d_]+))"
)
_BEFORE = re.compile(r"([$€£¥₪]|[^\W\d_]+)\s*(?:\bالـ?)?$")


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit, where it is written, and how many of it."""

    unit: Unit
    span: Span
    number: Decimal


def arabic_measure(text: str, amount: Amount) -> Measure | None:
    """Return the unit that stands after a number, in it ("شهرين"), or before it ("الأشهر الثلاثة")."""
    own = arabic_unit(amount.span.of(text))
    if own is not None:
        return Measure(own, amount.span, amount.number)
    return _beside(text, amount, _ARABIC_AFTER, arabic_unit)


def english_measure(text: str, amount: Amount) -> Measure | None:
    """Return the unit that stands after a number or its sign before it ("$5")."""
    return _beside(text, amount, _ENGLISH_AFTER, english_unit)


def same_size(first: Measure, second: Measure) -> bool:
    """Tell whether both say as much in different units: 90 minutes and an hour and a half."""
    sizes = [measure.number * measure.unit.size for measure in (first, second)]
    return first.unit.dimension == second.unit.dimension and 0 not in sizes and _are_close(*sizes)


def without_conversions(source: str, translation: str, matching: Matching) -> tuple[list[Amount], list[Amount]]:
    """Return what is lost and what is added, without what the other side tells in another unit.

    Where both sides have something left, only that is compared: a changed number may come near another one converted.
    """
    is_one_sided = not (matching.lost and matching.added)
    paired = matching.pairs if is_one_sided else ()
    arabic = [(a, arabic_measure(source, a)) for a in (*matching.lost, *(pair[0] for pair in paired))]
    english = [(a, english_measure(translation, a)) for a in (*matching.added, *(pair[1] for pair in paired))]
    in_arabic, in_english = _units_in(source, arabic_unit), _units_in(translation, english_unit)
    lost = [a for a, measure in arabic if a in matching.lost and not _converts(measure, english, in_english)]
    added = [a for a, measure in english if a in matching.added and not _converts(measure, arabic, in_arabic)]
    return lost, added


def _units_in(text: str, unit_of: Callable[[str], Unit | None]) -> set[str]:
    return {unit.name for token in tokens_of(text) if (unit := unit_of(token[0]))}


def _converts(measure: Measure | None, others: Sequence[tuple[Amount, Measure | None]], named: Collection[str]) -> bool:
    """Tell whether another measure is the same in another unit, where the unit itself is not `named` there."""
    return (
        measure is not None
        and measure.unit.name not in named
        and any(other is not None and same_size(measure, other) for _, other in others)
    )


def _beside(
    text: str, amount: Amount, pattern: re.Pattern[str], unit_of: Callable[[str], Unit | None]
) -> Measure | None:
    after = pattern.match(text, amount.span.end)
    if after is not None:
        if after["points"] or after["percent"]:
            group = "points" if after["points"] else "percent"
            return Measure(POINTS if after["points"] else PERCENT, Span(*after.span(group)), amount.number)
        if unit := unit_of(after["unit"]):
            return Measure(unit, Span(*after.span("unit")), amount.number)
    before = _BEFORE.search(text, max(amount.span.start - 14, 0), amount.span.start)
    unit = unit_of(before[1]) if before else None
    return Measure(unit, Span(*before.span(1)), amount.number) if before and unit else None


def _are_close(first: Decimal, second: Decimal) -> bool:
    return abs(first - second) <= _TOLERANCE * max(first, second)
