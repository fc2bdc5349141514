"""The likeliest English spellings of one Arabic word."""

import heapq
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Protocol

from mujaz_models.names.english import EnglishNames
from mujaz_models.names.joint import JointModel, State

_FREE, _BOUND = 8, 16
"""Partial spellings that each beam keeps after every letter."""
_WORST = 7.0
"""Nats behind the likeliest from which what a letter may become is left out."""

Chances = Mapping[str, float]
"""What a letter may become, with its log-probability."""


class Tagger(Protocol):
    """Tells what the letters of a word become, seen from the whole word."""

    def chances(self, word: Sequence[str]) -> Sequence[Chances]:
        """Return for each letter the log-probability of everything that the joint model can write for it."""
        ...


@dataclass(frozen=True, slots=True)
class Weights:
    """How the letters' probability (n-grams' and tagger's) and the length count in a score, beside the prior."""

    letters: float
    length: float


@dataclass(frozen=True, slots=True)
class Candidate:
    """A spelling in lower case and its score: a log-probability but for a constant of the word."""

    english: str
    score: float


@dataclass(frozen=True, slots=True)
class _Partial:
    """A spelling in the making; ``names[low:high]`` of the known names begin with it."""

    cost: float
    state: State
    english: str
    low: int = 0
    high: int = 0


class Search:
    """Two beams over the letters: one writes freely, one only what begins a known name."""

    def __init__(self, joint: JointModel, tagger: Tagger, names: EnglishNames, weights: Weights) -> None:
        self._joint, self._tagger, self._names, self._weights = joint, tagger, names, weights

    def candidates(self, word: str) -> list[Candidate]:
        """Return spellings of `word`, best first; none where it has no letter that the model knows."""
        letters = [letter for letter in word if letter in self._joint.letters]
        if not letters:
            return []
        chances = [_likely(of_letter) for of_letter in self._tagger.chances(letters)]
        known = self._beam(letters, chances, bound=True)
        whole = [part for part in known if self._names.names[part.low] == part.english]
        sums = self._sums(self._beam(letters, chances, bound=False)) | self._sums(whole)
        found = [Candidate(english, self._score(english, cost)) for english, cost in sums.items() if english]
        return sorted(found, key=lambda candidate: (-candidate.score, candidate.english))

    def _score(self, english: str, cost: float) -> float:
        prior = self._names.prior_of(english) or 0.0
        return self._weights.letters * cost + self._weights.length * len(english) + prior

    def _sums(self, parts: Iterable[_Partial]) -> dict[str, float]:
        """Return each spelling's log-probability, summed over the ways to come to it."""
        sums: dict[str, float] = {}
        for part in parts:
            cost = part.cost + self._joint.ending(part.state)
            sums[part.english] = _sum(sums[part.english], cost) if part.english in sums else cost
        return sums

    def _beam(self, letters: Sequence[str], chances: Sequence[Chances], *, bound: bool) -> list[_Partial]:
        """Return the best spellings of `letters`; `bound` ones each begin a known name."""
        beam = [_Partial(0.0, self._joint.begin, "", 0, len(self._names.names))]
        for letter, likely in zip(letters, chances, strict=True):
            ranges: dict[str, tuple[int, int]] = {}
            grown: dict[tuple[str, State], float] = {}
            for part in beam:
                for step in self._joint.steps(part.state, letter):
                    if step.english not in likely:
                        continue
                    english = part.english + step.english
                    if bound and english not in ranges:
                        ranges[english] = self._names.narrowed(english, part.low, part.high)
                    key = (english, step.state)
                    cost = part.cost + step.cost + likely[step.english]
                    if (not bound or ranges[english][0] < ranges[english][1]) and cost > grown.get(key, -math.inf):
                        grown[key] = cost
            best = heapq.nlargest(_BOUND if bound else _FREE, grown.items(), key=itemgetter(1))
            beam = [_Partial(cost, state, english, *ranges.get(english, (0, 0))) for (english, state), cost in best]
        return beam


def _likely(chances: Chances) -> Chances:
    """Return what isn't far less likely than the likeliest."""
    worst = max(chances.values()) - _WORST
    return {english: chance for english, chance in chances.items() if chance > worst}


def _sum(one: float, other: float) -> float:
    """Return the logarithm of the sum of two probabilities, given as logarithms."""
    high, low = max(one, other), min(one, other)
    return high + math.log1p(math.exp(low - high))
