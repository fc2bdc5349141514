"""The safe summary: sentences of the text itself, chosen on the Arabic side."""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mujaz_models.entities.folding import fold
from mujaz_models.summarization import Passage
from mujaz_models.summarization.boilerplate import sayings
from mujaz_models.summarization.features import FEATURES, describe
from mujaz_models.summarization.terms import Sentences, words_of

MAX_PASSAGES = 2000
"""Of a longer text the beginning is summarised: about 40,000 words, a hundred pages."""
FULL_WORDS = 40
"""Words of a sentence that count for it: what a longer one says more is seldom what it was chosen for."""
PRICE = 0.28
"""What a word must bring to be worth its place: about half the F that summaries reach (Lewis 1995, Lipton 2014)."""
REDUNDANCY = 0.5
"""How much of a sentence is taken for said already, where another is just like it."""
REPETITION = 0.5
"""The cosine to another sentence from which a sentence is that one said again, and comes last."""
NEWS = 0.5
"""How much of that is taken back where its names and numbers are new: the like is said of others."""
WEIGHTS = Path(__file__).parent / "weights.tsv"
"""How much each feature counts: learned by ``python -m training.summarizer``."""

_NUMBER = re.compile(r"\d[\d.,]*")


class ExtractiveSummarizer:
    """Takes the sentences of which people would keep most words, and no two that say the same.

    With `percent` it takes whole sentences up to that share of the text's words, at least one, and no more points than
    it is asked for.
    """

    def __init__(self, *, percent: int | None = None, weights: Sequence[float] | None = None) -> None:
        self._percent = percent
        self._weights = np.array(weights if weights is not None else read_weights())

    def summarize(self, passages: Sequence[Passage], *, points: int) -> list[int]:
        """Return the indices of at most `points` passages, in the text's order, never the title."""
        order = self.rank(passages, limit=points)
        if self._percent is not None:
            lengths = [len(passage.text.split()) for passage in passages]
            order = _within(order, lengths, sum(lengths) * self._percent / 100)
        return sorted(order)

    def rank(self, passages: Sequence[Passage], *, limit: int) -> list[int]:
        """Return the indices of at most `limit` passages, the best first."""
        passages = passages[:MAX_PASSAGES]
        saying = sayings(passages)
        if not saying or limit < 1:
            return []
        sentences = Sentences.of([passage.text for passage in passages])
        kept = describe(passages, sentences, saying) @ self._weights
        words = np.array([min(len(words_of(passages[index].text)), FULL_WORDS) for index in saying])
        if self._percent is not None:
            # Of a share of the text every word costs the same: how many a sentence has doesn't matter.
            words = np.ones(len(saying))
        return _choose(_Offer(sentences, saying, kept, words, [_facts(passages[index]) for index in saying]), limit)


def read_weights(path: Path = WEIGHTS) -> tuple[float, ...]:
    """Return the weight of each of `FEATURES`, in their order."""
    with path.open(encoding="utf-8", newline="") as file:
        weights = {name: float(weight) for name, weight in csv.reader(file, delimiter="\t")}
    return tuple(weights[name] for name in FEATURES)


@dataclass(frozen=True, slots=True)
class _Offer:
    """What there is to choose from: of each sentence in `saying` the share kept, the words that count, the facts."""

    sentences: Sentences
    saying: Sequence[int]
    kept: np.ndarray
    words: np.ndarray
    facts: Sequence[frozenset[str]]


def _choose(offer: _Offer, limit: int) -> list[int]:
    """Take one after the other what adds most to the expected F: words kept and not said already, less their price."""
    rows = np.array(offer.saying)
    likeness = np.zeros(len(rows))
    left = np.ones(len(rows), dtype=bool)
    told: set[str] = set()
    order: list[int] = []
    while len(order) < min(limit, len(rows)):
        news = np.array([_news(facts, told) for facts in offer.facts])
        said = np.where(likeness > REPETITION, 1, REDUNDANCY * likeness) * (1 - NEWS * news)
        gain = offer.words * (offer.kept * (1 - said) - PRICE)
        best = int(np.argmax(np.where(left, gain, -np.inf)))
        left[best] = False
        order.append(offer.saying[best])
        told |= offer.facts[best]
        likeness = np.maximum(likeness, offer.sentences.likeness(order[-1])[rows])
    return order


def _facts(passage: Passage) -> frozenset[str]:
    """Return the names and numbers of a passage."""
    return frozenset((*passage.names, *passage.numbers, *_NUMBER.findall(fold(passage.text).text)))


def _news(facts: frozenset[str], told: set[str]) -> float:
    """Return the share of `facts` that were not told."""
    return len(facts - told) / len(facts) if facts else 0.0


def _within(order: Sequence[int], lengths: Sequence[int], budget: float) -> list[int]:
    """Return those of `order` that fit into `budget` words; at least the first."""
    taken = list(order[:1])
    for index in order[1:]:
        if sum(lengths[i] for i in (*taken, index)) <= budget:
            taken.append(index)
    return taken
