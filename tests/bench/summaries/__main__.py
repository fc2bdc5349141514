"""``python -m tests.bench.summaries FILE``: the extractive summariser against lead, TextRank, LexRank and chance.

Lengths are the same for all: so many sentences, or so many words. A share of the article's words is filled with whole
sentences, or the last one is cut there. An article shorter than that gives all that it has. Lines are joined where they
were broken to a width. Mujaz is cross-validated.
"""

from collections.abc import Sequence
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
from tests.bench.summaries.lengths import Cut, as_people, sentences, share_of_words, whole
from tests.bench.summaries.people import agreement
from tests.bench.summaries.rouge import interval, rouge
from tests.bench.summaries.systems import Ranking, baselines, mujaz
from training.summarizer.articles import Article, read_articles

MUJAZ = "Mujaz"
POINTS = (3, 5, 7)
PERCENT = (20, 30, 40)
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
    by_points = others | {MUJAZ: mujaz(articles, back=back)}
    by_words = others | {MUJAZ: mujaz(articles, back=back, percent=PERCENT[0])}
    shares = [percent / 100 for percent in PERCENT]
    for title, ranked, cuts in (
        (f"{POINTS} sentences, mean", by_points, [sentences(count) for count in POINTS]),
        (f"{PERCENT} % of the words, whole sentences, mean", by_words, [whole(share) for share in shares]),
        (f"{PERCENT} % of the words, cut there, mean", by_words, [share_of_words(share) for share in shares]),
        ("as many words as people's summaries, cut there", by_words, [as_people]),
    ):
        scores = [_scores(articles, ranked, cut) for cut in cuts]
        together = {name: np.mean([of_cut[name] for of_cut in scores], axis=0) for name in ranked}
        lengths = {name: _words(articles, found, cuts) for name, found in ranked.items()}
        console.print(_table(together, lengths, title=f"{len(articles)} articles, {title}"))
    for name, rows in agreement(articles).items():
        console.print(f"{name}: " + " / ".join(f"{mean:.3f}" for mean in rows.mean(axis=0)))
    console.print(f"{LONG:,} words: {_seconds(articles):.2f} s")


def _scores(articles: Sequence[Article], ranked: dict[str, list[Ranking]], cut: Cut) -> dict[str, np.ndarray]:
    """Return each system's ROUGE, an article a row."""
    return {
        name: np.array(
            [rouge(cut(article, ranking), article.summaries) for article, ranking in zip(articles, found, strict=True)]
        )
        for name, found in ranked.items()
    }


def _words(articles: Sequence[Article], found: Sequence[Ranking], cuts: Sequence[Cut]) -> float:
    """Return the mean words of a system's summaries."""
    pairs = list(zip(articles, found, strict=True))
    return float(np.mean([len(cut(article, ranking).split()) for cut in cuts for article, ranking in pairs]))


def _table(scores: dict[str, np.ndarray], words: dict[str, float], *, title: str) -> Table:
    shown = Table("system", "words", "R-1", "R-2", "R-L", "Mujaz is better by, 95 %", title=title, title_justify="left")
    for name, rows in scores.items():
        low, high = interval(scores[MUJAZ], rows)
        bounds = "  ".join(f"{a:+.3f}..{b:+.3f}" for a, b in zip(low, high, strict=True))
        shown.add_row(
            name, f"{words[name]:.0f}", *(f"{mean:.3f}" for mean in rows.mean(axis=0)), "" if name == MUJAZ else bounds
        )
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
