"""How Arabic letters are written in English: an n-gram model over pairs of a letter and what it becomes.

A name is a sequence of units such as ``م:mu ح:ha م:mma د:d``. The model is a trie of unit n-grams in flat arrays, with
interpolated Kneser-Ney probabilities and backoff weights (Chen and Goodman 1998), joint over both scripts as in
Bisani and Ney 2008, "Joint-sequence models for grapheme-to-phoneme conversion".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np

from mujaz_models.names.arrays import Arrays, compact, packed_lines, unpacked_lines

BEGIN, END = "^", "$"
"""The units before the first letter and after the last."""

State = int
"""A node of the trie: the longest known end of the units so far."""


@dataclass(frozen=True, slots=True)
class Step:
    """A letter written as `english`, at `cost` (natural log-probability), and the state after it."""

    cost: float
    english: str
    state: State


@dataclass(frozen=True)
class JointModel:
    """The trie. Node 0 is the root; the children of node i are ``first[i]`` to ``first[i + 1]``, in order of unit.

    `suffix` is the node of the same n-gram without its first unit.
    """

    units: Sequence[str]
    unit: Sequence[int]
    first: Sequence[int]
    suffix: Sequence[int]
    logp: Sequence[float]
    backoff: Sequence[float]

    @classmethod
    def from_arrays(cls, arrays: Arrays) -> Self:
        """Read what `arrays` wrote."""
        plain = [compact(arrays[name], "I") for name in ("unit", "first", "suffix")]
        costs = [compact(-arrays[name].astype("float64") / _SCALE, "d") for name in ("logp", "backoff")]
        return cls(unpacked_lines(arrays["units"]), *plain, *costs)

    def arrays(self) -> Arrays:
        """Return the model as arrays to save, its costs rounded to 1/1000 nat."""
        costs = {"logp": self.logp, "backoff": self.backoff}
        plain = {"unit": self.unit, "first": self.first, "suffix": self.suffix}
        return {
            "units": packed_lines(self.units),
            **{name: np.asarray(values, "uint32") for name, values in plain.items()},
            **{
                name: np.clip(np.rint(-np.asarray(values) * _SCALE), 0, _MOST).astype("uint16")
                for name, values in costs.items()
            },
        }

    @cached_property
    def begin(self) -> State:
        """The state before the first letter."""
        return next(node for node in self._children(0) if self.units[self.unit[node]] == BEGIN)

    @cached_property
    def letters(self) -> frozenset[str]:
        """The Arabic letters that the model can write."""
        return frozenset(unit[0] for unit in self.units) - {BEGIN, END}

    @cached_property
    def _memo(self) -> dict[tuple[State, str], tuple[Step, ...]]:
        return {}

    @cached_property
    def _letters_after(self) -> dict[State, dict[str, dict[str, State]]]:
        return {}

    def steps(self, state: State, letter: str) -> tuple[Step, ...]:
        """Return the ways to write `letter` after `state`, likeliest first."""
        key = (state, letter)
        if key not in self._memo:
            self._memo[key] = tuple(sorted(self._steps(state, letter), key=lambda step: -step.cost))
        return self._memo[key]

    def ending(self, state: State) -> float:
        """Return the natural log-probability that the name ends after `state`."""
        return self.steps(state, END)[0].cost

    def _steps(self, state: State, letter: str) -> list[Step]:
        known = self._continued(state).get(letter, {})
        found = [Step(self.logp[child], english, self._context(child)) for english, child in known.items()]
        if state:
            loss = self.backoff[state]
            shorter = self.steps(self.suffix[state], letter)
            found += [Step(s.cost + loss, s.english, s.state) for s in shorter if s.english not in known]
        return found

    def _continued(self, state: State) -> dict[str, dict[str, State]]:
        """Return the children of `state` by letter and English."""
        if state not in self._letters_after:
            by_letter = self._letters_after[state] = {}
            for child in self._children(state):
                unit = self.units[self.unit[child]]
                by_letter.setdefault(unit[0], {})[unit[1:]] = child
        return self._letters_after[state]

    def _children(self, node: State) -> range:
        return range(self.first[node], self.first[node + 1])

    def _context(self, node: State) -> State:
        """Return the longest end of the n-gram at `node` that something is known to follow."""
        while node and not self._children(node):
            node = self.suffix[node]
        return node


_SCALE = 1000
_MOST = 65535
