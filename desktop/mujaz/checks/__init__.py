"""What a careful editor would question. Each check is a pure function from a briefing to flags."""

from mujaz.briefing import Briefing, Flag
from mujaz.checks.numbers import missing_numbers
from mujaz.checks.shape import doubtful_shape

_CHECKS = (missing_numbers, doubtful_shape)


def check(briefing: Briefing) -> tuple[Flag, ...]:
    """Return the flags of all checks, in the order of the text."""
    flags = [flag for check_one in _CHECKS for flag in check_one(briefing)]
    return tuple(sorted(flags, key=lambda flag: -1 if flag.sentence is None else flag.sentence))
