"""Learning what makes people keep a sentence: a regression whose signs are known before any article is seen.

There are eighty articles, and their annotators agree little with one another: four of them together tell no better what
the fifth will keep than the beginning of the text does. So a weight may lower or raise a sentence only as it would in a
journalist's eyes, or not count at all, and all are held small (ridge regression under sign constraints).
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

SIGNS = MappingProxyType(
    {
        "early": 1,
        "late": -1,
        "short": -1,
        "long": -1,
        "central": 1,
        "opening": 1,
        "echoed": 1,
        "recurring": 1,
        "introduces": 1,
        "defines": 1,
        "leans": -1,
        "aside": -1,
        "foreign": -1,
        "unstopped": -1,
    }
)
"""Whether a feature may make a sentence more worth keeping, or less."""
TAKEN = MappingProxyType({"opens": 0.25, "headline": 0.1})
"""Weights that are given: news begins with what is new; half of EASC's articles are no news, none has a headline."""
STRENGTH = 1.0
"""How small the weights are held: a feature alone has half of what it would have unheld."""
SWEEPS = 200
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
    """Return the weight of each of `FEATURES`, in shares of a sentence that are kept."""
    learned = [FEATURES.index(name) for name in SIGNS]
    share = np.concatenate([article.weights for article in observed]) / len(observed)
    weights = np.array([TAKEN.get(name, 0.0) for name in FEATURES])
    kept = np.concatenate([article.kept for article in observed])
    rows = np.concatenate([article.rows for article in observed])
    missed = np.concatenate([_within(article, article.kept - article.rows @ weights) for article in observed])
    within = np.concatenate([_within(article, article.rows[:, learned]) for article in observed])
    spread = np.sqrt(share @ within**2)
    unit = np.array(list(SIGNS.values())) / np.where(spread > 0, spread, np.inf)
    scaled = within * unit
    normal = scaled.T @ (scaled * share[:, None]) + strength * np.eye(len(learned))
    weights[learned] = _not_negative(normal, scaled.T @ (share * missed)) * unit
    weights[FEATURES.index("any")] = share @ (kept - rows @ weights)
    return tuple(float(weight) for weight in weights)


def _within(article: Observed, values: np.ndarray) -> np.ndarray:
    """Return how far each sentence is from the article's mean."""
    distance: np.ndarray = values - article.weights @ values
    return distance


def _not_negative(normal: np.ndarray, moment: np.ndarray) -> np.ndarray:
    """Return the least squares solution of the normal equations with no value below 0 (coordinate descent)."""
    solution = np.zeros(len(moment))
    for _ in range(SWEEPS):
        for place in range(len(solution)):
            step = (moment[place] - normal[place] @ solution) / normal[place, place]
            solution[place] = max(0, solution[place] + step)
    return solution


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
