"""``make bench``: measure everything in one run, and hold it against what it should be."""

import json
import tempfile
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from tests.bench import articles, fidelity, memory, speed, window
from tests.bench.figures import Figure, as_dicts, table
from tests.bench.machine import describe
from tests.bench.subjects import QUICK, Bench, Sizes


class Group(StrEnum):
    """The figures that belong together."""

    SPEED = "speed"
    ARTICLE = "article"
    WINDOW = "window"
    MEMORY = "memory"
    FIDELITY = "fidelity"


MEASURES: dict[Group, Callable[[Bench], Iterator[Figure]]] = {
    Group.SPEED: speed.measure,
    Group.ARTICLE: articles.measure,
    Group.WINDOW: window.measure,
    Group.MEMORY: memory.measure,
    Group.FIDELITY: fidelity.measure,
}


def main(
    *,
    quick: Annotated[bool, typer.Option("--quick", help="Few sentences: to see that it works.")] = False,
    only: Annotated[list[Group] | None, typer.Option(help="Measure this group of figures only.")] = None,
    output: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write the figures here too.")] = None,
    tokenizer: Annotated[Path | None, typer.Option(help="A folder with a Marian tokenizer's files.")] = None,
    checkpoint: Annotated[Path | None, typer.Option(help="The starter's checkpoint for transformers.")] = None,
    flores: Annotated[tuple[Path, Path] | None, typer.Option(help="Arabic and English sentences.")] = None,
) -> None:
    """Measure speed, memory and faithfulness, side by side with what one would otherwise run."""
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()
    errors, found = Console(stderr=True), list[Figure]()
    with tempfile.TemporaryDirectory(prefix="mujaz-bench-") as scratch:
        bench = Bench(Path(scratch), QUICK if quick else Sizes(), tokenizer, checkpoint, flores)
        for group in only or Group:
            for figure in MEASURES[group](bench):
                found.append(figure)
                errors.print(f"{group}: {figure.name}: {figure.shown}", style="dim", markup=False)
    machine = describe()
    if output:
        whole = {"machine": machine, "quick": quick, "figures": as_dicts(found)}
        output.write_text(json.dumps(whole, indent=2) + "\n", encoding="utf-8")
    console = Console()
    console.print(table(found, title="Mujaz, quick run" if quick else "Mujaz"))
    console.print(", ".join(f"{name} {value}" for name, value in machine.items()), style="dim")


if __name__ == "__main__":
    typer.run(main)
