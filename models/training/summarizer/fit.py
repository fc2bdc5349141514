"""Learning what makes people keep a sentence: a regression that stays near what a journalist would say.

There are eighty articles, and their annotators agree little with one another. So the weights begin at `PRIOR`, and the
articles move them (ridge regression about a prior mean).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from mujaz_models.entities.folding import fold
from mujaz_models.summarization.boilerplate import sayings
from mujaz_models.summarization.features import FEATURES, describe
from mujaz_models.summarization.terms import Sentences, words_of
from training.summarizer.articles import Article

PRIOR = MappingProxyType(
    {
        "any": 0.33,
        "opens": 0.25,
        "early": 0.1,
        "late": -0.15,
        "paragraph": 0.02,
        "short": -0.05,
        "long": -0.2,
        "central": 0.03,
        "headline": 0.15,
        "opening": 0.05,
        "recurring": 0.03,
        "introduces": 0.05,
        "leans": -0.05,
        "concludes": 0.03,
        "asks": -0.03,
    }
)
"""The weight of each feature before any article was seen, in shares of a sentence that are kept."""
TAKEN = frozenset({"headline"})
"""Features whose weight is the prior's: of EASC's articles one in eighty has a headline."""
STRENGTH = 0.3
"""How fast the prior holds: the evidence that would move it by half, all articles together being 1."""
RUN = 12
"""Letters in a row that must be in a summary for them to come from there."""

_NO_LETTER = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Observed:
    """The sentences of one article: `rows` of features, the share of each that people kept, how much each counts.

    An article's `weights` are 1 together.
    """

    rows: np.ndarray
    kept: np.ndarray
    weights: np.ndarray


def observe(article: Article) -> Observed:
    """Return what `article` teaches; a title and boilerplate teach nothing."""
    passages = article.passages
    saying = sayings(passages)
    rows = describe(passages, Sentences.of([passage.text for passage in passages]), saying)
    texts = [passages[index].text for index in saying]
    kept = [np.mean([kept_share(text, summary) for summary in article.summaries]) for text in texts]
    weights = np.sqrt([len(words_of(text)) for text in texts])
    return Observed(rows, np.array(kept), weights / weights.sum())


def fit(observed: Sequence[Observed], *, strength: float = STRENGTH) -> tuple[float, ...]:
    """Return the weight of each of `FEATURES`."""
    prior = np.array([PRIOR[name] for name in FEATURES])
    rows = np.concatenate([article.rows for article in observed])
    kept = np.concatenate([article.kept for article in observed])
    share = np.concatenate([article.weights for article in observed]) / len(observed)
    missed = kept - rows @ prior
    mean, mean_missed = share @ rows, share @ missed
    spread = np.sqrt(share @ (rows - mean) ** 2)
    spread[(spread == 0) | [name in TAKEN for name in FEATURES]] = np.inf
    scaled = (rows - mean) / spread
    normal = scaled.T @ (scaled * share[:, None]) + strength * np.eye(len(FEATURES))
    change = np.linalg.solve(normal, scaled.T @ (share * (missed - mean_missed))) / spread
    change[FEATURES.index("any")] += mean_missed - mean @ change
    return tuple(float(weight) for weight in prior + change)


def kept_share(sentence: str, summary: str) -> float:
    """Return how much of `sentence` stands in `summary`, 0 to 1: its runs of `RUN` letters that are there.

    Summaries of EASC lack spaces where lines were broken, and the end of long sentences.
    """
    letters, there = _letters(sentence), _letters(summary)
    length = min(RUN, len(letters))
    runs = [letters[start : start + length] for start in range(len(letters) - length + 1)]
    return sum(run in there for run in runs) / len(runs) if length else 0.0


def folds(size: int, *, count: int) -> Iterator[tuple[list[int], list[int]]]:
    """Yield which of `size` articles to learn from, and which are kept back, `count` times."""
    for fold_ in range(count):
        back = list(range(fold_, size, count))
        yield [place for place in range(size) if place not in back], back


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", fold(text).text)
