"""How much each thing that is known of a spelling counts, fitted on words kept from training."""

from collections.abc import Collection, Mapping, Sequence

import torch

from mujaz_models.names.english import EnglishNames
from mujaz_models.names.joint import JointModel
from mujaz_models.names.search import Search, Tagger, Weights
from training.spelling.english import Knowledge, features

_DECAY = 1e-4
_FIRST_GUESS = Weights(0.3, 0.7)
_FIRST_PRIOR = 5.0
"""Of every known name, before anything is fitted."""
_ROUNDS = 2
"""What is ranked depends on the ranking: the search looks ahead to the priors."""


def ranked(
    joint: JointModel, tagger: Tagger, words: Mapping[str, Collection[str]], known: Knowledge
) -> tuple[Weights, EnglishNames]:
    """Return weights and priors fitted on `words`, which hold the right spellings of each Arabic word."""
    weights, names = _FIRST_GUESS, EnglishNames.of(dict.fromkeys(known, _FIRST_PRIOR))
    for _ in range(_ROUNDS):
        fitted = fit(Search(joint, tagger, names, weights), words, known)
        weights, names = with_priors(fitted.tolist(), known)
    return weights, names


def fit(search: Search, words: Mapping[str, Collection[str]], known: Knowledge) -> torch.Tensor:
    """Return the weights of the letters' log-probability and of `features` that make right spellings likeliest.

    Words whose right spellings `search` doesn't find are left out. Maximum conditional likelihood of any right
    spelling, by L-BFGS.
    """
    rows, right = [], []
    for word, spellings in words.items():
        found = search.chances(word)
        hits = [english in spellings for english in found]
        if any(hits):
            rows.append(torch.tensor([[chance, *features(english, known)] for english, chance in found.items()]))
            right.append(torch.tensor(hits))
    table = torch.nn.utils.rnn.pad_sequence(rows, batch_first=True)
    correct = torch.nn.utils.rnn.pad_sequence(right, batch_first=True)
    there = torch.nn.utils.rnn.pad_sequence([torch.ones(len(row)).bool() for row in rows], batch_first=True)
    return _most_likely(table, correct, there)


def _most_likely(table: torch.Tensor, hits: torch.Tensor, there: torch.Tensor) -> torch.Tensor:
    weights = torch.zeros(table.shape[-1])
    weights[0] = 1.0
    weights.requires_grad_()
    optimiser = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def step() -> float:
        optimiser.zero_grad()
        scores = table @ weights
        all_ = scores.masked_fill(~there, -torch.inf).logsumexp(1)
        loss = (all_ - scores.masked_fill(~hits, -torch.inf).logsumexp(1)).mean() + _DECAY * weights.square().sum()
        loss.backward()
        return float(loss.detach())

    optimiser.step(step)
    return weights.detach()


def with_priors(weights: Sequence[float], known: Knowledge) -> tuple[Weights, EnglishNames]:
    """Return the fitted weights as the program uses them: two numbers, and a prior for each known name."""
    letters, length, *others = weights
    priors = {
        name: sum(weight * value for weight, value in zip(others, features(name, known)[1:], strict=True))
        for name in known
    }
    return Weights(letters, length / 10), EnglishNames.of(priors)
