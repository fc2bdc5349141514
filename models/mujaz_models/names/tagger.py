"""What each letter of a word becomes, seen from the whole word: a small recurrent network, run by numpy.

Two bidirectional GRU layers (Cho et al. 2014, as PyTorch lays out their weights) and a softmax over the units of each
letter. It knows what the n-grams don't: what comes later, and which language a name sounds like.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from mujaz_models.names.arrays import Arrays
from mujaz_models.names.joint import BEGIN, END

LAYERS = 2
Matrix = NDArray[np.float32]
_PREFIX = "tagger."


@dataclass(frozen=True, slots=True)
class _Layer:
    """Both directions of a layer, forward first: weights and biases for reset, update and new state in a row.

    `of_input` is laid out by input, and contiguous: else each product of so small matrices takes many times as long.
    """

    of_input: Matrix
    of_state: Matrix
    input_bias: Matrix
    state_bias: Matrix

    def run(self, inputs: Matrix) -> Matrix:
        """Return the states after each of `inputs` (steps by features), both directions' side by side."""
        both = np.stack([inputs, inputs[::-1]])
        projected = both @ self.of_input + self.input_bias[:, None]
        width = self.of_state.shape[2]
        state = np.zeros((2, width), np.float32)
        states = np.empty((2, len(inputs), width), np.float32)
        for step in range(len(inputs)):
            new = projected[:, step]
            old = (self.of_state @ state[:, :, None])[:, :, 0] + self.state_bias
            gates = 1 / (1 + np.exp(-(new[:, : 2 * width] + old[:, : 2 * width])))
            reset, update = gates[:, :width], gates[:, width:]
            candidate = np.tanh(new[:, 2 * width :] + reset * old[:, 2 * width :])
            state = candidate + update * (state - candidate)
            states[:, step] = state
        return np.concatenate([states[0], states[1, ::-1]], axis=1)


@dataclass(frozen=True)
class LetterTagger:
    """The network, and which rows of its output belong to which letter."""

    letters: dict[str, int]
    english: dict[str, list[str]]
    rows: dict[str, slice]
    embedding: Matrix
    layers: tuple[_Layer, ...]
    output: Matrix
    bias: Matrix

    @classmethod
    def from_arrays(cls, arrays: Arrays, units: Sequence[str]) -> Self:
        """Read the weights that the recipe saved for `units`, the joint model's."""
        stored = {
            name.removeprefix(_PREFIX): array.astype(np.float32)
            for name, array in arrays.items()
            if name.startswith(_PREFIX)
        }
        written = written_units(units)
        english: dict[str, list[str]] = {}
        for unit in written:
            english.setdefault(unit[0], []).append(unit[1:])
        rows, place = {}, 0
        for letter, spellings in english.items():
            rows[letter] = slice(place, place + len(spellings))
            place += len(spellings)
        return cls(
            letters={letter: number for number, letter in enumerate(english)},
            english=english,
            rows=rows,
            embedding=stored["embedding.weight"],
            layers=tuple(_layer(stored, layer) for layer in range(LAYERS)),
            output=stored["output.weight"],
            bias=stored["output.bias"],
        )

    def chances(self, word: Sequence[str]) -> list[dict[str, float]]:
        """Return for each letter of `word`, all of them known, the log-probability of what it may become."""
        states = self.embedding[[self.letters[letter] for letter in word]]
        for layer in self.layers:
            states = layer.run(states)
        return [self._of_letter(letter, state) for letter, state in zip(word, states, strict=True)]

    def _of_letter(self, letter: str, state: Matrix) -> dict[str, float]:
        rows = self.rows[letter]
        scores = self.output[rows] @ state + self.bias[rows]
        scores -= scores.max()
        scores -= np.log(np.exp(scores).sum())
        return dict(zip(self.english[letter], scores.tolist(), strict=True))


def written_units(units: Sequence[str]) -> list[str]:
    """Return the units that write something, in order of letter: the network's classes."""
    return sorted(unit for unit in units if unit not in {BEGIN, END})


def to_arrays(weights: dict[str, NDArray[Any]]) -> Arrays:
    """Return the network's weights as arrays to save, in 16 bits."""
    return {_PREFIX + name: array.astype(np.float16) for name, array in weights.items()}


def _layer(stored: dict[str, Matrix], layer: int) -> _Layer:
    def both(part: str) -> Matrix:
        return np.stack([stored[f"layers.{part}_l{layer}{way}"] for way in ("", "_reverse")])

    of_input = np.ascontiguousarray(both("weight_ih").transpose(0, 2, 1))
    return _Layer(of_input, both("weight_hh"), both("bias_ih"), both("bias_hh"))
