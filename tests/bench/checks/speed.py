"""How many pairs all checks together read in a second, on one core."""

import time
from collections.abc import Iterator

from mujaz.checks import check_pair
from tests.bench.checks.pairs import Pairs
from tests.bench.figures import Figure

ROUNDS = 3


def measure(pairs: Pairs) -> Iterator[Figure]:
    """Yield the best of a few rounds, in processor time, with warm lexicons."""
    spent = min(_round(pairs.human) for _ in range(ROUNDS))
    yield Figure("all checks: pairs a second", len(pairs.human) / spent, "pairs/s").at_least(5000)


def _round(pairs: list[tuple[str, str]]) -> float:
    began = time.process_time()
    for source, translation in pairs:
        check_pair(source, translation)
    return time.process_time() - began
