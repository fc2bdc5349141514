"""How far an installation is, on standard error, when that is a terminal."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn, TransferSpeedColumn
from rich.progress import Progress as Bar

from mujaz_models.install import Progress, Watch


@contextmanager
def model_progress() -> Iterator[Watch]:
    """Show step, bytes, speed and time left of what reports to the `Watch` that is yielded."""
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    with Bar(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        line = bar.add_task("", total=None)
        shown = ""

        def report(progress: Progress) -> None:
            nonlocal shown
            if progress.step != shown:
                shown = progress.step
                bar.reset(line, description=shown, total=progress.total or None)
            bar.update(line, completed=progress.done, total=progress.total or None)

        yield Watch(report)
