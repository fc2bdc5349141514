"""``python -m training.summarizer --data FILE``: learn what the extractive summariser's features are worth."""

import argparse
import csv
from collections.abc import Sequence
from pathlib import Path

from mujaz import engines
from mujaz_models.store import ModelStore, Task
from mujaz_models.summarization.extractive import WEIGHTS
from mujaz_models.summarization.features import FEATURES
from training.summarizer.articles import read_articles
from training.summarizer.fit import fit, observe


def main() -> None:
    """Read the command line, learn from the articles and write the table of weights."""
    parser = argparse.ArgumentParser(prog="python -m training.summarizer", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="articles with summaries: easc-dev.jsonl")
    parser.add_argument("--out", type=Path, default=WEIGHTS, help="the table that is written")
    arguments = parser.parse_args()
    recognizer = engines.load_recognizer(ModelStore().best(Task.ENTITIES))
    articles = read_articles(arguments.data, recognizer.recognize)
    _write(fit([observe(article) for article in articles]), arguments.out)


def _write(weights: Sequence[float], path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter="\t", lineterminator="\n")
        table.writerows((name, f"{weight:.4f}") for name, weight in zip(FEATURES, weights, strict=True))


main()
