"""Where known places are: a table that is read at the first question."""

from collections.abc import Mapping
from functools import cached_property

from mujaz_models.entities import PlaceRecord
from mujaz_models.entities.folding import fold_form


class PlaceTable:
    """Looks up places by name: folded Arabic, or English in lower case."""

    def __init__(self, records: Mapping[str, PlaceRecord] | None = None, *, lines: str = "") -> None:
        self._given = records
        self._lines = lines

    @classmethod
    def parse(cls, lines: str) -> "PlaceTable":
        """Read lines ``names TAB country TAB province TAB latitude TAB longitude TAB ambiguous`` when first asked.

        Names have ``|`` between them.
        """
        return cls(lines=lines)

    def find(self, name: str) -> PlaceRecord | None:
        """Return where the place of this Arabic or English name is, or None."""
        form = fold_form(name)
        if form.startswith("لل"):
            form = "ال" + form[2:]
        return self.records.get(form) or self.records.get(name.strip().lower())

    @cached_property
    def records(self) -> Mapping[str, PlaceRecord]:
        """Where each place is, by its names."""
        return self._given or {
            name: record
            for line in self._lines.split("\n")
            if line
            for names, record in [_parsed(line)]
            for name in names.split("|")
        }


def place_lines(records: Mapping[str, PlaceRecord]) -> list[str]:
    """Return the lines that `PlaceTable` reads, in order."""
    names: dict[PlaceRecord, list[str]] = {}
    for name, record in sorted(records.items()):
        names.setdefault(record, []).append(name)
    return sorted("\t".join(("|".join(shared), *_fields(record))) for record, shared in names.items())


def _fields(record: PlaceRecord) -> tuple[str, ...]:
    degrees = ("" if value is None else f"{value:g}" for value in (record.latitude, record.longitude))
    return record.country, record.province, *degrees, "1" if record.ambiguous else ""


def _parsed(line: str) -> tuple[str, PlaceRecord]:
    names, country, province, latitude, longitude, ambiguous = line.split("\t")
    north, east = (float(value) if value else None for value in (latitude, longitude))
    return names, PlaceRecord(country, province, north, east, ambiguous=bool(ambiguous))
