"""Train the network that sees the whole word."""

import random
from collections.abc import Callable, Sequence

import torch
from torch import nn

from mujaz_models.names.arrays import Arrays
from mujaz_models.names.tagger import LAYERS, to_arrays, written_units

_EMBEDDING, _WIDTH, _DROPOUT = 64, 128, 0.2
_BATCH = 256
_RATE = 4e-3
_OTHER_LETTER = -1e4


class Network(nn.Module):
    """Embedding, two bidirectional GRU layers, and scores of all units."""

    def __init__(self, units: Sequence[str]) -> None:
        super().__init__()
        letters = sorted({unit[0] for unit in units})
        self.number_of = {letter: number for number, letter in enumerate(letters)}
        self.class_of = {unit: number for number, unit in enumerate(units)}
        self.embedding = nn.Embedding(len(letters), _EMBEDDING)
        self.layers = nn.GRU(_EMBEDDING, _WIDTH, LAYERS, batch_first=True, bidirectional=True, dropout=_DROPOUT)
        self.output = nn.Linear(2 * _WIDTH, len(units))
        self.dropout = nn.Dropout(_DROPOUT)
        others = [[_OTHER_LETTER * (unit[0] != letter) for unit in units] for letter in letters]
        self.others = torch.tensor(others)

    def loss(self, sequences: Sequence[Sequence[str]]) -> torch.Tensor:
        """Return the mean cross-entropy of the units of `sequences`, in nats a letter."""
        lengths = torch.tensor([len(sequence) for sequence in sequences])
        letters = torch.tensor([self.number_of[unit[0]] for sequence in sequences for unit in sequence])
        classes = torch.tensor([self.class_of[unit] for sequence in sequences for unit in sequence])
        inputs = self.dropout(self.embedding(letters)).split(lengths.tolist())
        packed = nn.utils.rnn.pack_sequence(inputs, enforce_sorted=False)
        states, _ = nn.utils.rnn.pad_packed_sequence(self.layers(packed)[0], batch_first=True)
        there = torch.arange(states.shape[1]) < lengths[:, None]
        scores = self.output(self.dropout(states[there])) + self.others[letters]
        return nn.functional.cross_entropy(scores, classes)


def train(
    sequences: Sequence[Sequence[str]], units: Sequence[str], *, epochs: int, seed: int, report: Callable[[str], None]
) -> Arrays:
    """Return the weights of a network trained on `sequences` of units, as arrays to save."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    network = Network(written_units(units))
    optimiser = torch.optim.AdamW(network.parameters(), lr=_RATE, weight_decay=0.01)
    steps = epochs * -(-len(sequences) // _BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, _RATE, total_steps=steps)
    for epoch in range(epochs):
        losses = []
        for batch in _batches(sequences, rng):
            loss = network.loss(batch)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
        report(f"epoch {epoch + 1}: {sum(losses) / len(losses):.4f} nats a letter")
    return to_arrays({name: weight.numpy() for name, weight in network.state_dict().items()})


def _batches(sequences: Sequence[Sequence[str]], rng: random.Random) -> list[list[Sequence[str]]]:
    """Return the sequences in batches of about one length, in a new order each time."""
    ordered = sorted(sequences, key=lambda sequence: len(sequence) + 2 * rng.random())
    batches = [list(ordered[start : start + _BATCH]) for start in range(0, len(ordered), _BATCH)]
    rng.shuffle(batches)
    return batches
