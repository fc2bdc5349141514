"""Summaries of the same length: what a system's ranking of an article's sentences comes to."""

from collections.abc import Callable

import numpy as np

from tests.bench.summaries.systems import Ranking
from training.summarizer.articles import Article

Cut = Callable[[Article, Ranking], str]
"""Makes a summary of the best sentences, in the text's order."""


def sentences(count: int) -> Cut:
    """Return what takes `count` sentences."""
    return lambda article, ranking: " ".join(article.passages[place].text for place in sorted(ranking[:count]))


def whole(share: float) -> Cut:
    """Return what takes each sentence that still fits into this share of the text's words; at least one."""

    def cut(article: Article, ranking: Ranking) -> str:
        left = round(share * words(article))
        taken = []
        for place in ranking:
            length = len(article.passages[place].text.split())
            if length <= left:
                taken.append(place)
                left -= length
        return sentences(len(article.passages))(article, taken or ranking[:1])

    return cut


def share_of_words(share: float) -> Cut:
    """Return what takes this share of the text's words, the last sentence cut there."""
    return lambda article, ranking: _first_words(article, ranking, round(share * words(article)))


def as_people(article: Article, ranking: Ranking) -> str:
    """Take as many words as people's summaries of the article have on average, the last sentence cut there."""
    return _first_words(article, ranking, round(np.mean([len(summary.split()) for summary in article.summaries])))


def words(article: Article) -> int:
    """Return how many words an article has."""
    return sum(len(passage.text.split()) for passage in article.passages)


def _first_words(article: Article, ranking: Ranking, left: int) -> str:
    taken: dict[int, str] = {}
    for place in ranking:
        kept = article.passages[place].text.split()[:left]
        left -= len(kept)
        taken[place] = " ".join(kept)
    return " ".join(taken[place] for place in sorted(taken))
