"""The likeliest English spellings of one Arabic word."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter, itemgetter
from typing import NamedTuple, Protocol

from mujaz_models.names.english import OFF, PRIORS, ROOT, EnglishNames
from mujaz_models.names.joint import JointModel, State

_WIDTH = 64
"""Partial spellings that are kept after every letter."""
_ASTRAY, _FAR_ENOUGH = 1.0, 6.0
"""Nats that a partial spelling has ahead where it begins no known name, and at most where it does.

Without the limit the commonest names drive out all others (tuned on the words of the ranking).
"""
_ASTRAY_WITHIN = 8.0
"""Nats behind the likeliest letters from which spellings that begin no known name are left out."""
_WORST = 6.0
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


class _Way(NamedTuple):
    """What a letter may become, also as bytes, with its unit's number and its log-probability by the tagger."""

    english: str
    letters: bytes
    unit: int
    chance: float


_Partial = tuple[float, float, int]
"""A spelling in the making: its score, looking ahead; the letters' log-probability; the node that it leads to.

A plain tuple, as are the keys: the beam makes thousands of them for a word.
"""
_Beam = dict[tuple[str, State], _Partial]


class Search:
    """A beam over the letters that looks ahead: what begins a known name counts as the best of those it can become."""

    def __init__(self, joint: JointModel, tagger: Tagger, names: EnglishNames, weights: Weights) -> None:
        self._joint, self._tagger, self._names, self._weights = joint, tagger, names, weights
        self._ahead = [min(prior, _FAR_ENOUGH) for prior in PRIORS]

    def candidates(self, word: str) -> list[Candidate]:
        """Return spellings of `word`, best first; none where it has no letter that the model knows."""
        weights, prior_of = self._weights, self._names.prior_of
        found = [
            Candidate(english, weights.letters * chance + weights.length * len(english) + (prior_of(english) or 0.0))
            for english, chance in self.chances(word).items()
        ]
        return sorted(found, key=lambda candidate: (-candidate.score, candidate.english))

    def chances(self, word: str) -> dict[str, float]:
        """Return the letters' log-probability of each spelling found, summed over the ways to come to it."""
        letters = [letter for letter in word if letter in self._joint.letters]
        beam: _Beam = {("", self._joint.begin): (0.0, 0.0, ROOT)}
        for letter, chances in zip(letters, self._tagger.chances(letters) if letters else (), strict=True):
            grown = self._grown(beam, self._ways(letter, chances))
            beam = dict(sorted(grown.items(), key=itemgetter(1), reverse=True)[:_WIDTH])
        sums: dict[str, float] = {}
        for (english, state), (_, so_far, _) in beam.items():
            chance = so_far + self._joint.ending(state)
            sums[english] = _sum(sums[english], chance) if english in sums else chance
        sums.pop("", None)
        return sums

    def _ways(self, letter: str, chances: Chances) -> list[_Way]:
        """Return what `letter` may become, likeliest first, without what is far less likely than that."""
        worst = max(chances.values()) - _WORST
        number_of = self._joint.number_of
        ways = [
            _Way(english, english.encode("ascii"), number_of[letter + english], chance)
            for english, chance in chances.items()
            if chance > worst
        ]
        return sorted(ways, key=attrgetter("chance"), reverse=True)

    def _grown(self, beam: _Beam, ways: Sequence[_Way]) -> _Beam:
        """Return every partial spelling one letter on."""
        after, on, best, gain = self._joint.after, self._names.after, self._names.best, self._ahead
        letters_weight, length_weight = self._weights.letters, self._weights.length
        ahead: dict[str, tuple[int, float]] = {}
        grown: _Beam = {}
        least = max(chance for _, chance, _ in beam.values()) + ways[0].chance - _ASTRAY_WITHIN
        for (english, state), (_, chance, node) in beam.items():
            possible = self._names.following(node)
            for more, letters, unit, likely in ways:
                hopeless = chance + likely < least
                if hopeless and node == OFF:
                    break
                longer = english + more
                seen = ahead.get(longer)
                if seen is None:
                    reached = on(node, letters) if not letters or letters[0] in possible else OFF
                    bonus = _ASTRAY if reached == OFF else gain[best[reached]]
                    seen = ahead[longer] = (reached, bonus + length_weight * len(longer))
                reached, bonus = seen
                if hopeless and reached == OFF:
                    continue
                step, following = after(state, unit)
                total = chance + step + likely
                key = (longer, following)
                if key not in grown or grown[key][1] < total:
                    grown[key] = (letters_weight * total + bonus, total, reached)
        return grown


def _sum(one: float, other: float) -> float:
    """Return the logarithm of the sum of two probabilities, given as logarithms."""
    high, low = max(one, other), min(one, other)
    return high + math.log1p(math.exp(low - high))
