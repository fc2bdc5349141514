"""``python -m tests.bench.summaries FILE``: the extractive summariser against lead, TextRank and LexRank.

Lengths are the same for all: so many sentences, or a share of the article's words, the last sentence cut there. An
article shorter than that gives all that it has. Lines are joined where they were broken to a width. Mujaz is
cross-validated.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter
from typing import Annotated

import numpy as np
import typer
from rich.console import Console
from rich.table import Table

from mujaz import engines
from mujaz_models.store import ModelStore, Task
from mujaz_models.summarization import Passage
from mujaz_models.summarization.extractive import ExtractiveSummarizer
from tests.bench.summaries.rouge import interval, rouge
from tests.bench.summaries.systems import Ranking, baselines, mujaz
from training.summarizer.articles import Article, read_articles

Cut = Callable[[Article, Ranking], str]
MUJAZ = "Mujaz"
POINTS = (3, 5, 7)
PERCENT = (30, 40)
LONG = 10_000
"""Words of the text that time is measured on."""


def main(
    file: Annotated[Path, typer.Argument(help="JSON lines with an article's text and people's summaries of it.")],
    *,
    back: Annotated[int, typer.Option(help="Parts of the articles, each ranked by what the others taught.")] = 10,
) -> None:
    """Print ROUGE at the same lengths, and the time that 10,000 words take."""
    console = Console()
    recognizer = engines.load_recognizer(ModelStore().best(Task.ENTITIES))
    articles = read_articles(file, recognizer.recognize)
    others = baselines(articles)
    ranked = others | {MUJAZ: mujaz(articles, back=back)}
    by_points = {count: _scores(articles, ranked, _points(count)) for count in POINTS}
    together = {name: np.mean([scores[name] for scores in by_points.values()], axis=0) for name in ranked}
    console.print(_table(together, title=f"{len(articles)} articles, {POINTS} sentences, mean"))
    for count, scores in by_points.items():
        console.print(_table(scores, title=f"{count} sentences"))
    for percent in PERCENT:
        ranked = others | {MUJAZ: mujaz(articles, back=back, percent=percent)}
        console.print(_table(_scores(articles, ranked, _share(percent / 100)), title=f"{percent} % of the words"))
    console.print(f"{LONG:,} words: {_seconds(articles):.2f} s")


def _scores(articles: Sequence[Article], ranked: dict[str, list[Ranking]], cut: Cut) -> dict[str, np.ndarray]:
    """Return each system's ROUGE, an article a row."""
    return {
        name: np.array(
            [rouge(cut(article, ranking), article.summaries) for article, ranking in zip(articles, found, strict=True)]
        )
        for name, found in ranked.items()
    }


def _points(count: int) -> Cut:
    return lambda article, ranking: " ".join(article.passages[place].text for place in sorted(ranking[:count]))


def _share(share: float) -> Cut:
    def cut(article: Article, ranking: Ranking) -> str:
        left = round(share * sum(len(passage.text.split()) for passage in article.passages))
        taken: dict[int, str] = {}
        for place in ranking:
            words = article.passages[place].text.split()[:left]
            left -= len(words)
            taken[place] = " ".join(words)
        return " ".join(taken[place] for place in sorted(taken))

    return cut


def _table(scores: dict[str, np.ndarray], *, title: str) -> Table:
    shown = Table("system", "R-1", "R-2", "R-L", "Mujaz is better by, 95 %", title=title, title_justify="left")
    for name, rows in scores.items():
        low, high = interval(scores[MUJAZ], rows)
        bounds = "  ".join(f"{a:+.3f}..{b:+.3f}" for a, b in zip(low, high, strict=True))
        shown.add_row(name, *(f"{mean:.3f}" for mean in rows.mean(axis=0)), "" if name == MUJAZ else bounds)
    return shown


def _seconds(articles: Sequence[Article]) -> float:
    """Return the least time of three that a text of `LONG` words takes, its names known."""
    passages: list[Passage] = []
    words = 0
    for passage in (passage for article in articles for passage in article.passages):
        passages.append(passage)
        words += len(passage.text.split())
        if words >= LONG:
            break
    times = []
    for _ in range(3):
        start = perf_counter()
        ExtractiveSummarizer().summarize(passages, points=7)
        times.append(perf_counter() - start)
    return min(times)


if __name__ == "__main__":
    typer.run(main)
