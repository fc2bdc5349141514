"""Key points that a summariser or the user wrote, against the sentences behind them."""

from collections.abc import Iterator

from mujaz.briefing import Briefing, Flag, KeyPoint, Level
from mujaz.checks.amounts import Strength
from mujaz.checks.english_numbers import english_amounts
from mujaz.checks.matching import match_numbers


def summary(briefing: Briefing) -> Iterator[Flag]:
    """Yield a flag for each number of a key point that none of its sentences has, in Arabic or in English."""
    for number, point in enumerate(briefing.summary.points, start=1):
        if point.text is not None and point.evidence:
            yield from _unsupported(briefing, point, point.text, number)


def _unsupported(briefing: Briefing, point: KeyPoint, text: str, number: int) -> Iterator[Flag]:
    arabic = " ".join(map(briefing.document.sentence_text, point.evidence))
    known = english_amounts(" ".join(map(briefing.english, point.evidence)))
    for amount in match_numbers(arabic, text).added:
        is_small = amount.number in (0, 1) and not amount.is_clock
        if amount.strength < Strength.SOFT or is_small or any(amount.may_be(other) for other in known):
            continue
        level = Level.LIKELY if amount.strength is Strength.FIRM else Level.LOOK
        reason = f"Key point {number} has {amount.span.of(text)}; the sentences behind it do not."
        yield Flag("summary", point.evidence[0], reason, level)
