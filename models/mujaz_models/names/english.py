"""Names as English text writes them, each with how likely it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from mujaz_models.names.arrays import Arrays, compact

ROOT, OFF = 0, -1
"""The node before the first letter, and what stands for letters that begin no known name."""
_SCALE = 10
_OFFSET = 51
_LEAST, _MOST = 1, 255
PRIORS = [(steps - _OFFSET) / _SCALE for steps in range(_MOST + 1)]
"""The prior that each number of steps stands for, in nats; no name has the first."""


@dataclass(frozen=True)
class EnglishNames:
    """Known spellings in lower case, as a trie: the children of node i are ``first[i]`` to ``first[i + 1]``.

    For each node: the letter that leads to it, the prior of the name that ends there (in steps, 0 for none), and the
    best of that and the priors of the names that go on from there. A prior is added to a spelling's score (nats).
    """

    letters: bytes
    first: Sequence[int]
    priors: bytes
    best: bytes

    @classmethod
    def of(cls, priors: Mapping[str, float]) -> Self:
        """Return the trie of names of letters from a to z; priors are rounded to 1/10 nat, from -5 to 20."""
        return cls.from_arrays(_trie(priors))

    @classmethod
    def from_arrays(cls, arrays: Arrays) -> Self:
        """Read what `arrays` wrote."""
        children, priors = arrays["names.children"], arrays["names.priors"]
        first = np.concatenate(([1], 1 + np.cumsum(children, dtype=np.uint32)))
        return cls(arrays["names.letters"].tobytes(), compact(first, "I"), priors.tobytes(), _best(priors, first))

    def arrays(self) -> Arrays:
        """Return the trie as arrays to save."""
        return {
            "names.letters": np.frombuffer(self.letters, np.uint8),
            "names.children": np.diff(np.asarray(self.first)).astype(np.uint8),
            "names.priors": np.frombuffer(self.priors, np.uint8),
        }

    def after(self, node: int, letters: bytes) -> int:
        """Return the node that `letters` lead to from `node`, or `OFF`."""
        for letter in letters:
            if node == OFF:
                break
            node = self.letters.find(letter, self.first[node], self.first[node + 1])
        return node

    def following(self, node: int) -> bytes:
        """Return the letters that can come after `node`."""
        return self.letters[self.first[node] : self.first[node + 1]] if node != OFF else b""

    def prior(self, node: int) -> float | None:
        """Return the prior of the name that ends at `node`, or None where none does."""
        steps = self.priors[node] if node != OFF else 0
        return PRIORS[steps] if steps else None

    def prior_of(self, name: str) -> float | None:
        """Return the prior of `name`, or None where it isn't known."""
        return self.prior(self.after(ROOT, name.encode("utf-8")))


def _best(priors: NDArray[Any], first: NDArray[Any]) -> bytes:
    """Return for each node the greatest of its own prior and those below it, from the longest names up."""
    best = priors.copy()
    levels = [(0, 1)]
    while levels[-1][0] < levels[-1][1]:
        levels.append((int(first[levels[-1][0]]), int(first[levels[-1][1]])))
    for (start, end), (low, high) in zip(levels[-2::-1], levels[:0:-1], strict=True):
        parents = np.repeat(np.arange(start, end), np.diff(first[start : end + 1]))
        np.maximum.at(best, parents, best[low:high])
    return best.tobytes()


def _trie(priors: Mapping[str, float]) -> Arrays:
    """Lay names out level by level: nodes of one level in order of their letters, so that children stand together."""
    names = np.array(sorted(priors), "S")
    steps = np.rint(np.array([priors[name] for name in sorted(priors)]) * _SCALE) + _OFFSET
    table = names.view(np.uint8).reshape(len(names), names.dtype.itemsize)
    changed = np.ones(table.shape, bool)
    changed[1:] = np.logical_or.accumulate(table[1:] != table[:-1], axis=1)
    parents = np.zeros(len(names), np.int64)
    letters, fathers, count = [np.zeros(1, np.uint8)], [np.zeros(0, np.int64)], 1
    for column, new in zip(table.T, changed.T, strict=True):
        starts = new & (column != 0)
        letters.append(column[starts])
        fathers.append(parents[starts])
        parents = np.where(column != 0, count + np.cumsum(starts) - 1, parents)
        count += int(starts.sum())
    ends = np.zeros(count, np.uint8)
    ends[parents] = np.clip(steps, _LEAST, _MOST)
    return {
        "names.letters": np.concatenate(letters),
        "names.children": np.bincount(np.concatenate(fathers), minlength=count).astype(np.uint8),
        "names.priors": ends,
    }
