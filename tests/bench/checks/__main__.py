"""``make bench-checks``: false alarms and catches of every check, held against what they should be."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from tests.bench.checks import naming, numbers, shapes, speed
from tests.bench.checks.pairs import Pairs
from tests.bench.figures import Figure, table

MEASURES: dict[str, Callable[[Pairs], Iterator[Figure]]] = {
    "numbers": numbers.measure,
    "negation": shapes.measure_negation,
    "names": naming.measure,
    "coverage": shapes.measure_coverage,
    "language": shapes.measure_language,
    "speed": speed.measure,
}


def main(
    folder: Annotated[Path, typer.Argument(help="A folder with NAME.ar, NAME.en and NAME.SYSTEM.en.")],
    *,
    name: Annotated[str, typer.Option(help="Which sentences.")] = "flores-dev",
    only: Annotated[list[str] | None, typer.Option(help="Measure these checks only.")] = None,
) -> None:
    """Measure the checks on sentences that people and machines translated."""
    pairs = Pairs(folder, name)
    figures = [figure for measure in only or MEASURES for figure in MEASURES[measure](pairs)]
    Console().print(table(figures, title=f"Checks, {name}"))


if __name__ == "__main__":
    typer.run(main)
