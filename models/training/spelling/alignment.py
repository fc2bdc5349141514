"""Which English letters each Arabic letter became, learned by expectation maximisation."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from training.spelling.pairs import Pair

LONGEST = 4
"""English letters that one Arabic letter can become."""
_FIRST_GUESS = (0.2, 0.3, 0.2, 0.02, 0.02)
"""For none to four letters, before anything is known."""
_UNKNOWN = 1e-9

Unit = tuple[str, str]
"""An Arabic letter and what it becomes."""


def learn(pairs: Sequence[Pair], *, rounds: int) -> dict[Unit, float]:
    """Return the probability of every unit after `rounds` of expectation maximisation."""
    chances: dict[Unit, float] = {}
    for _ in range(rounds):
        counts: dict[Unit, float] = defaultdict(float)
        for arabic, english in pairs:
            for unit, share in _expected(arabic, english, chances):
                counts[unit] += share
        total = sum(counts.values())
        chances = {unit: count / total for unit, count in counts.items() if count > _UNKNOWN * total}
    return chances


def aligned(pair: Pair, chances: Mapping[Unit, float]) -> tuple[list[Unit], float]:
    """Return the likeliest units of `pair` and their log-probability a letter; no units for too much English."""
    arabic, english = pair
    best: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}, *({} for _ in arabic)]
    for place, start, end in _arcs(arabic, english):
        if start in best[place]:
            cost = best[place][start][0] + math.log(chances.get((arabic[place], english[start:end]), _UNKNOWN))
            if end not in best[place + 1] or cost > best[place + 1][end][0]:
                best[place + 1][end] = (cost, start)
    if len(english) not in best[-1]:
        return [], -math.inf
    units: list[Unit] = []
    end = len(english)
    for place in reversed(range(len(arabic))):
        start = best[place + 1][end][1]
        units.append((arabic[place], english[start:end]))
        end = start
    return units[::-1], best[-1][len(english)][0] / len(arabic)


def _arcs(arabic: str, english: str) -> Iterator[tuple[int, int, int]]:
    """Yield (place, start, end): letter `place` can become ``english[start:end]`` and the rest still fits the rest."""
    for place in range(len(arabic)):
        rest = LONGEST * (len(arabic) - place - 1)
        for start in range(min(len(english), LONGEST * place) + 1):
            for end in range(max(start, len(english) - rest), min(start + LONGEST, len(english)) + 1):
                yield place, start, end


def _expected(arabic: str, english: str, chances: Mapping[Unit, float]) -> Iterable[tuple[Unit, float]]:
    """Return the expected number of times that each unit is used in this pair."""
    arcs = []
    forward = defaultdict(float, {(0, 0): 1.0})
    for place, start, end in _arcs(arabic, english):
        unit = (arabic[place], english[start:end])
        chance = chances.get(unit, _UNKNOWN) if chances else _FIRST_GUESS[end - start]
        if before := forward[place, start]:
            arcs.append((place, start, end, unit, before * chance))
            forward[place + 1, end] += before * chance
    total = forward[len(arabic), len(english)]
    if not total:
        return
    backward = defaultdict(float, {(len(arabic), len(english)): 1.0})
    for place, start, end, unit, through in reversed(arcs):
        if after := backward[place + 1, end]:
            yield unit, through * after / total
            backward[place, start] += through / forward[place, start] * after
