"""How much people agree, and what could be reached: their summaries and votes held against their summaries."""

from collections.abc import Sequence

import numpy as np

from tests.bench.summaries.lengths import as_people
from tests.bench.summaries.rouge import rouge
from tests.bench.summaries.systems import Ranking
from training.summarizer.articles import Article
from training.summarizer.fit import kept_share


def agreement(articles: Sequence[Article]) -> dict[str, np.ndarray]:
    """Return ROUGE against people's summaries, the mean over the persons, an article a row.

    One person's summary is as long as it is; what is voted for, and the lead, have as many words as the mean of them.
    """
    return {
        "one person, against the other four": np.array([_one(article.summaries) for article in articles]),
        "the votes of four, against the fifth": np.array([_four_votes(article) for article in articles]),
        "the votes of all, against all": np.array([_all_votes(article) for article in articles]),
    }


def _one(summaries: Sequence[str]) -> np.ndarray:
    scores = [rouge(one, [*summaries[:place], *summaries[place + 1 :]]) for place, one in enumerate(summaries)]
    mean: np.ndarray = np.mean(scores, axis=0)
    return mean


def _four_votes(article: Article) -> np.ndarray:
    kept = _kept(article)
    scores = [
        rouge(as_people(article, _ranking(np.delete(kept, person, axis=1))), [summary])
        for person, summary in enumerate(article.summaries)
    ]
    mean: np.ndarray = np.mean(scores, axis=0)
    return mean


def _all_votes(article: Article) -> np.ndarray:
    return rouge(as_people(article, _ranking(_kept(article))), article.summaries)


def _kept(article: Article) -> np.ndarray:
    """Return how much of each sentence, a row, each person kept."""
    return np.array([[kept_share(passage.text, one) for one in article.summaries] for passage in article.passages])


def _ranking(votes: np.ndarray) -> Ranking:
    return [int(place) for place in np.argsort(-votes.sum(axis=1), kind="stable")]
