"""The desk's style list: how the user spells names in English, kept across documents.

SQLite, one file, readable and writable by its owner only. Lists travel as CSV with the columns Arabic, kind, English.
"""

import csv
import io
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mujaz.briefing import Kind
from mujaz.database import opened
from mujaz.errors import MujazError
from mujaz.register import Remembered
from mujaz_models.entities.folding import fold_form

_MIGRATIONS = (
    """
    CREATE TABLE spelling (
        form TEXT NOT NULL, -- the Arabic, folded
        kind TEXT NOT NULL,
        arabic TEXT NOT NULL, -- as the user wrote it
        english TEXT NOT NULL,
        PRIMARY KEY (form, kind)
    ) WITHOUT ROWID
    """,
)
"""Each brings the file from the version that is its place in this list to the next one. Append only."""
FILE = "style.sqlite"
"""Its name, beside the translation memory."""
COLUMNS = ("arabic", "kind", "english")
KINDS = (Kind.PERSON, Kind.PLACE, Kind.ORGANISATION, Kind.OTHER)
"""What has a spelling."""
_SHOWN = 5
"""Bad rows named in one sentence at most."""


class StyleListError(MujazError):
    """The style list, or a file to import, can't be used."""


@dataclass(frozen=True, slots=True, order=True)
class StyleEntry:
    """An Arabic name and how the user spells it in English."""

    arabic: str
    kind: Kind
    english: str

    @property
    def key(self) -> tuple[str, Kind]:
        """What it is found by: two Arabic spellings of one form are one entry."""
        return fold_form(self.arabic), self.kind


@dataclass(frozen=True, slots=True)
class Respelling:
    """One entry of the list and the one in its place, None where there was none or is none."""

    before: StyleEntry | None
    after: StyleEntry | None

    @property
    def reversed(self) -> "Respelling":
        """What takes it back."""
        return Respelling(self.after, self.before)


class StyleList:
    """The user's spellings, one for each Arabic form and kind."""

    def __init__(self, path: Path) -> None:
        """Open the file at `path`, made when there is none; raises `StyleListError` when it can't be used."""
        self._file = opened(path, _MIGRATIONS, name="style list", failure=StyleListError)

    def add(self, *entries: StyleEntry) -> None:
        """Keep `entries`, in place of those of the same form and kind; raises `StyleListError` when that can't be."""
        self._change(
            "INSERT OR REPLACE INTO spelling VALUES (?, ?, ?, ?)",
            ((*entry.key, entry.arabic, entry.english) for entry in entries),
        )

    def remove(self, arabic: str, kind: Kind) -> bool:
        """Forget a spelling; tell whether there was one. Raises `StyleListError` when that can't be."""
        return self._change("DELETE FROM spelling WHERE form = ? AND kind = ?", [(fold_form(arabic), kind)]) > 0

    def _change(self, statement: str, rows: Iterable[tuple[str, ...]]) -> int:
        """Return how many rows of the table are others."""
        try:
            with self._file:
                return self._file.executemany(statement, rows).rowcount
        except sqlite3.OperationalError as error:
            raise StyleListError(
                "The style list can't be written: its disk is full, or another program holds it. "
                "Make room, or close the other program."
            ) from error

    def get(self, arabic: str, kind: Kind) -> StyleEntry | None:
        """Return the entry for an Arabic form and kind, or None."""
        query = "SELECT arabic, english FROM spelling WHERE form = ? AND kind = ?"
        row = self._file.execute(query, (fold_form(arabic), kind)).fetchone()
        return StyleEntry(row[0], kind, row[1]) if row else None

    def all(self) -> tuple[StyleEntry, ...]:
        """Return every entry, by kind and Arabic form."""
        rows = self._file.execute("SELECT arabic, kind, english FROM spelling ORDER BY kind, form")
        return tuple(StyleEntry(arabic, Kind(kind), english) for arabic, kind, english in rows)

    def remembered(self) -> Remembered:
        """Return the spellings as `mujaz.register.agree` and the pipeline take them: a snapshot."""
        return {entry.key: entry.english for entry in self.all()}

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def as_csv(entries: Iterable[StyleEntry]) -> str:
    """Return `entries` as CSV with a heading, as `from_csv` reads it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows((entry.arabic, entry.kind.value, entry.english) for entry in entries)
    return out.getvalue()


def from_csv(data: bytes) -> tuple[StyleEntry, ...]:
    """Read a CSV file: UTF-8 with or without BOM, comma or semicolon, with or without a heading.

    Raises `StyleListError` naming the bad rows by number; then nothing of the file counts.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise StyleListError("The style list is not UTF-8. Save it as CSV in UTF-8 and import it again.") from error
    found, bad = [], []
    try:
        for number, row in _rows(text):
            entry = _entry(row)
            if entry is None:
                bad.append(number)
            else:
                found.append(entry)
    except csv.Error as error:
        raise StyleListError(f"The style list can't be read as CSV: {error}. Save it again as CSV.") from error
    if bad:
        raise StyleListError(
            f"{_named(bad)} not an Arabic name, a kind ({', '.join(KINDS)}) and an English name. "
            "Mend and import again; nothing was imported."
        )
    return tuple(found)


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the number of each row, from 1, and its cells, but for empty rows and the heading."""
    first = text.split("\n", 1)[0]
    delimiter = ";" if first.count(";") > first.count(",") else ","
    for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True), start=1):
        cells = [" ".join(cell.split()) for cell in row]
        if any(cells) and not (number == 1 and tuple(map(str.lower, cells)) == COLUMNS):
            yield number, cells


def _entry(cells: Sequence[str]) -> StyleEntry | None:
    while len(cells) > len(COLUMNS) and not cells[-1]:
        cells = cells[:-1]
    if len(cells) != len(COLUMNS) or not all(cells):
        return None
    arabic, kind, english = cells
    if kind.lower() not in KINDS or not _has_arabic(arabic) or _has_arabic(english):
        return None
    return StyleEntry(arabic, Kind(kind.lower()), english)


def _has_arabic(text: str) -> bool:
    return any("\u0600" <= character <= "\u06ff" for character in text)


def _named(rows: Sequence[int]) -> str:
    """Return the rows as the subject of a sentence with its verb."""
    if len(rows) == 1:
        return f"Row {rows[0]} is"
    shown = ", ".join(map(str, rows[:_SHOWN]))
    more = f" and {len(rows) - _SHOWN} more" if len(rows) > _SHOWN else ""
    return f"Rows {shown}{more} are"
