"""What a benchmark finds out, and how it is shown."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace

from rich.table import Table


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured, in `unit`; `measured` is None where it could not be. `reach` is what it should be."""

    name: str
    measured: float | None
    unit: str
    reach: str = ""
    met: bool | None = None
    note: str = ""

    @classmethod
    def missing(cls, name: str, why: str) -> "Figure":
        """Return a figure that was not measured."""
        return cls(name, None, "", note=why)

    def at_least(self, limit: float) -> "Figure":
        """Return this figure held against the least that it should be."""
        met = None if self.measured is None else self.measured >= limit
        return replace(self, reach=f">= {limit:g} {self.unit}".strip(), met=met)

    def at_most(self, limit: float) -> "Figure":
        """Return this figure held against the most that it should be."""
        met = None if self.measured is None else self.measured <= limit
        return replace(self, reach=f"<= {limit:g} {self.unit}".strip(), met=met)

    @property
    def shown(self) -> str:
        """The measured value as a reader wants it, or a dash."""
        if self.measured is None:
            return "-"
        whole = isinstance(self.measured, int) or abs(self.measured) >= 100
        digits = 0 if whole else 1 if abs(self.measured) >= 10 else 2
        return f"{self.measured:,.{digits}f} {self.unit}".strip()


def table(figures: Iterable[Figure], *, title: str) -> Table:
    """Return `figures` as a table for the terminal."""
    shown = Table("figure", "measured", "reach", "met", title=title, title_justify="left", show_lines=False)
    for column in shown.columns[1:]:
        column.no_wrap = True
    shown.columns[1].justify = "right"
    marks = {True: "[green]met", False: "[red]not met", None: ""}
    for figure in figures:
        note = f"\n[dim]{figure.note}" if figure.note else ""
        shown.add_row(f"{figure.name}{note}", figure.shown, figure.reach, marks[figure.met])
    return shown


def as_dicts(figures: Sequence[Figure]) -> list[dict[str, object]]:
    """Return `figures` as JSON has them."""
    return [asdict(figure) for figure in figures]
