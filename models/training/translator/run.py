"""A training run: where it stands, how it goes on, and how it is kept."""

import random
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from transformers import MarianMTModel

from training.translator import network
from training.translator.corpus import Batch, Corpus, batches
from training.translator.vocabulary import encoder


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """Everything that decides what a run produces, besides the data."""

    seed: int = 1
    width: int = 256
    encoder_layers: int = 6
    decoder_layers: int = 2
    dropout: float = 0.1
    rate: float = 2e-3
    warmup: int = 300
    """Steps over which the learning rate rises; then it stays, until a run is annealed."""
    tokens: int = 5000
    """Padded target tokens a step."""
    smoothing: float = 0.1


@dataclass(frozen=True, slots=True)
class Step:
    """What one step of training came to."""

    number: int
    loss: float
    tokens: int


class Run:
    """A network in training, with its optimisers and its place in the data."""

    def __init__(self, recipe: Recipe, *, vocabulary: Path, device: torch.device) -> None:
        """Start from random weights that `recipe.seed` decides."""
        torch.manual_seed(recipe.seed)
        self.recipe = recipe
        self.device = device
        self.model: MarianMTModel = network.build(
            width=recipe.width,
            encoder_layers=recipe.encoder_layers,
            decoder_layers=recipe.decoder_layers,
            dropout=recipe.dropout,
        )
        self.model.to(device)  # type: ignore[arg-type] # transformers' wrapper hides the method's signature
        self.step = 0
        self.tokens = 0
        self._round = 0
        self._next_batch = 0
        self._vocabulary = vocabulary
        self._optimisers = network.optimisers(self.model, rate=recipe.rate)

    def steps(self, corpus: Corpus) -> Iterator[Step]:
        """Train without end at the recipe's rate; every item is one step taken, and a place to stop."""
        for batch in self._batches(corpus):
            yield self._take(batch, rate=self.recipe.rate * min(1.0, (self.step + 1) / self.recipe.warmup))

    def anneal(self, corpus: Corpus, *, steps: int) -> Iterator[Step]:
        """Train `steps` more with the rate falling to zero (Hägele et al. 2024, arXiv 2405.18392: 1 - sqrt)."""
        for taken, batch in zip(range(steps), self._batches(corpus), strict=False):
            yield self._take(batch, rate=self.recipe.rate * (1 - (taken / steps) ** 0.5))

    def _batches(self, corpus: Corpus) -> Iterator[Batch]:
        source, target = (encoder(self._vocabulary / f"{side}.spm") for side in ("source", "target"))
        while True:
            rng = random.Random(f"{self.recipe.seed}-{self._round}-batches")
            pairs = corpus.round(self._round, seed=self.recipe.seed)
            grouped = batches(pairs, source, target, tokens=self.recipe.tokens, rng=rng)
            while self._next_batch < len(grouped):
                self._next_batch += 1
                yield grouped[self._next_batch - 1]
            self._round += 1
            self._next_batch = 0

    def _take(self, batch: Batch, *, rate: float) -> Step:
        self.model.train()
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            loss, tokens = network.loss(self.model, batch, smoothing=self.recipe.smoothing, device=self.device)
        loss.backward()
        for optimiser in self._optimisers:
            for group in optimiser.param_groups:
                group["lr"] = rate
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
        self.step += 1
        self.tokens += tokens
        return Step(self.step, loss.item(), tokens)

    def save(self, path: Path) -> None:
        """Write everything needed to go on to `path`, replacing what was there only once it is complete."""
        state = self._state()
        state["optimisers"] = [optimiser.state_dict() for optimiser in self._optimisers]
        _write(state, path)

    def keep(self, path: Path) -> None:
        """Write what is worth keeping for years to `path`: weights in 16 bits and the place in the data."""
        state = self._state()
        state["model"] = {name: weights.half() for name, weights in self.model.state_dict().items()}
        _write(state, path)

    def _state(self) -> dict[str, Any]:
        return {
            "recipe": asdict(self.recipe),
            "model": self.model.state_dict(),
            "place": (self.step, self.tokens, self._round, self._next_batch),
            "random": torch.get_rng_state(),
        }

    @classmethod
    def load(cls, path: Path, *, vocabulary: Path, device: torch.device) -> "Run":
        """Return the run that `save` or `keep` wrote to `path`; after `keep` the optimisers begin anew."""
        state: dict[str, Any] = torch.load(path, map_location=device, weights_only=True)
        run = cls(Recipe(**state["recipe"]), vocabulary=vocabulary, device=device)
        run.model.load_state_dict(state["model"])
        for optimiser, saved in zip(run._optimisers, state.get("optimisers", ()), strict=False):
            optimiser.load_state_dict(saved)
        run.step, run.tokens, run._round, run._next_batch = state["place"]
        torch.set_rng_state(state["random"].cpu())
        return run


def _write(state: dict[str, Any], path: Path) -> None:
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    partial.replace(path)
