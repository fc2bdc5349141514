"""Who chooses sentences: Mujaz, and what it is held against. Each gives an article's sentences, the best first."""

from collections.abc import Callable, Sequence

import numpy as np
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.nlp.tokenizers import Tokenizer
from sumy.summarizers import AbstractSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.utils import get_stop_words

from mujaz_models.summarization import Passage
from mujaz_models.summarization.extractive import ExtractiveSummarizer
from training.summarizer.articles import Article
from training.summarizer.fit import fit, folds, observe

Ranking = list[int]


def baselines(articles: Sequence[Article]) -> dict[str, list[Ranking]]:
    """Return the rankings of `articles` by their beginning, by sumy's graphs of sentences, and by chance."""
    chance = np.random.default_rng(0)
    return {
        "lead": [list(range(len(article.passages))) for article in articles],
        "TextRank (sumy)": [_by_sumy(article.passages, TextRankSummarizer) for article in articles],
        "LexRank (sumy)": [_by_sumy(article.passages, LexRankSummarizer) for article in articles],
        "chance": [chance.permutation(len(article.passages)).tolist() for article in articles],
    }


def mujaz(articles: Sequence[Article], *, back: int, percent: int | None = None) -> list[Ranking]:
    """Return Mujaz's rankings of `articles`, which it takes in `back` parts: of a part it ranks it learned nothing."""
    observed = [observe(article) for article in articles]
    found: dict[int, Ranking] = {}
    for learned, kept_back in folds(len(articles), count=back):
        summarizer = ExtractiveSummarizer(percent=percent, weights=fit([observed[place] for place in learned]))
        for place in kept_back:
            passages = articles[place].passages
            found[place] = summarizer.rank(passages, limit=len(passages))
    return [found[place] for place in range(len(articles))]


def _by_sumy(passages: Sequence[Passage], kind: Callable[[Stemmer], AbstractSummarizer]) -> Ranking:
    tokenizer = Tokenizer("arabic")
    sentences = [Sentence(passage.text, tokenizer) for passage in passages]
    document = ObjectDocumentModel([Paragraph(sentences)])
    summarizer = kind(Stemmer("arabic"))
    summarizer.stop_words = get_stop_words("arabic")
    places = {id(sentence): place for place, sentence in enumerate(sentences)}
    ranking: Ranking = []
    for count in range(1, len(sentences) + 1):
        chosen = [places[id(sentence)] for sentence in summarizer(document, count)]
        ranking += [place for place in chosen if place not in ranking]
    return ranking
