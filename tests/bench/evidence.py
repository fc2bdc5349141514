"""``python -m tests.bench.evidence``: how often a summariser's sentence is led back to the right one, or found out.

The texts are our own English; the sentences are made from them as `tests.mujaz.paraphrase` says.
"""

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from mujaz.briefing import KeyPoint
from mujaz.evidence import attribute
from tests.bench.figures import Figure, table
from tests.mujaz.paraphrase import Case, briefing_of, faithful, planted, unfounded

CORPUS = Path(__file__).parents[2] / "models" / "training" / "corpus"
SENTENCES = 20
"""Sentences taken as one text where lines don't say where a text ends."""
MIN_SENTENCES = 5
ATTRIBUTED = "attributed to the right sentences"
FLAGGED = "wrong names, numbers and sentences flagged"
QUIET = "right sentences not flagged"
_TAG = re.compile(r"\[\[[A-Z]\d+\|([^\]]*)\]\]")

Tally = Counter[tuple[str, str, bool]]
"""How often each thing came out well or not, by how the sentence was made."""


def main(
    *,
    articles: Annotated[Path | None, typer.Option(help="Lines of article TAB Arabic TAB English.")] = None,
    count: Annotated[int, typer.Option(help="Texts to measure on.")] = 60,
    first: Annotated[int, typer.Option(help="The first of them; then every second one.")] = 1,
    seed: Annotated[int, typer.Option(help="For what is left to chance.")] = 7,
) -> None:
    """Print the share of sentences attributed to the right one, of planted errors flagged, and of false alarms."""
    texts = _articles(articles) if articles else list(_stretches())
    rng = random.Random(seed)  # noqa: S311 - sampling sentences needs no cryptography
    tally = _measure(texts[first::2][:count], rng)
    limits = {ATTRIBUTED: 95, FLAGGED: 95, QUIET: 95}
    Console().print(table([_figure(tally, name).at_least(limit) for name, limit in limits.items()], title="Evidence"))


def _measure(texts: Sequence[Sequence[str]], rng: random.Random) -> Tally:
    tally: Tally = Counter()
    for text, others in zip(texts, [*texts[1:], *texts[:1]], strict=True):
        right = list(faithful(text, rng))
        briefing = briefing_of(text)
        for case in (*right, *planted(right, text, others, rng), *unfounded(others)):
            [point] = attribute([case.text], briefing)
            tally.update((name, case.manner, good) for name, good in _judged(case, point).items())
    return tally


def _judged(case: Case, point: KeyPoint) -> dict[str, bool]:
    if case.planted:
        return {FLAGGED: bool(point.doubt)}
    return {ATTRIBUTED: set(case.source) <= set(point.evidence), QUIET: not point.doubt}


def _figure(tally: Tally, name: str) -> Figure:
    manners = sorted({manner for each, manner, _ in tally if each == name})
    good = {manner: tally[name, manner, True] for manner in manners}
    every = {manner: good[manner] + tally[name, manner, False] for manner in manners}
    note = ", ".join(f"{manner} {100 * good[manner] / every[manner]:.1f}" for manner in manners)
    total = sum(every.values())
    return Figure(name, 100 * sum(good.values()) / total, "%", note=f"{total} sentences: {note}")


def _stretches() -> Iterator[list[str]]:
    for path in sorted(CORPUS.glob("*.tsv")):
        english = [line.split("\t")[1] for line in path.read_text(encoding="utf-8").splitlines()]
        yield from (english[at : at + SENTENCES] for at in range(0, len(english), SENTENCES))


def _articles(path: Path) -> list[list[str]]:
    found: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        article, _, english = line.split("\t")
        found.setdefault(article, []).append(_TAG.sub(r"\1", english))
    return [sentences for sentences in found.values() if len(sentences) >= MIN_SENTENCES]


if __name__ == "__main__":
    typer.run(main)
