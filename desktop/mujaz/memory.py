"""The translation memory: what the user made of a sentence, and if wanted what the machine made of it, kept on disk.

Only an exact match counts, and it shows as one (`Origin.MEMORY`). The window writes; the worker is given what it needs
with each job. SQLite, one file, readable and writable by its owner only.
"""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from mujaz.briefing import Origin, Translation
from mujaz.database import opened
from mujaz.document import Document
from mujaz.errors import MemoryFileError

_MIGRATIONS = (
    """
    CREATE TABLE sentence (
        arabic TEXT NOT NULL,
        model TEXT NOT NULL, -- the SHA-256 of the model that made it, or empty: the user's own
        english TEXT NOT NULL,
        PRIMARY KEY (arabic, model)
    ) WITHOUT ROWID
    """,
)
"""Each brings the file from the version that is its place in this list to the next one. Append only."""
_USER = ""
_AT_ONCE = 500
"""SQLite allows 999 parameters in a statement on old builds."""


class TranslationMemory:
    """Sentences remembered across sessions. The user's own translations outrank the machine's."""

    def __init__(self, path: Path) -> None:
        """Open the file at `path`, made when there is none; raises `MemoryFileError` when it can't be used."""
        self._file = opened(path, _MIGRATIONS, name="translation memory", failure=MemoryFileError)

    def known(self, document: Document, *, model: str) -> tuple[Translation, ...]:
        """Return what is remembered of the sentences of `document`: the user's own, else that of `model`."""
        texts = {sentence.id: document.sentence_text(sentence.id) for sentence in document.sentences}
        found = self._look_up(list(dict.fromkeys(texts.values())), model)
        return tuple(
            Translation(sentence, found[text], Origin.MEMORY) for sentence, text in texts.items() if text in found
        )

    def _look_up(self, arabic: Sequence[str], model: str) -> dict[str, str]:
        found: dict[str, str] = {}
        for start in range(0, len(arabic), _AT_ONCE):
            some = arabic[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            # The user's own come last, and so win.
            rows = self._file.execute(
                f"SELECT arabic, english FROM sentence WHERE model IN (?, '') AND arabic IN ({marks}) "  # noqa: S608 - marks only
                "ORDER BY model DESC",
                (model, *some),
            )
            found |= dict(rows)
        return found

    def remember_edit(self, arabic: str, english: str) -> None:
        """Keep what the user made of a sentence."""
        self._put([(arabic, _USER, english)])

    def edit_of(self, arabic: str) -> str | None:
        """Return what the user made of a sentence, None when that is nothing."""
        return self._look_up([arabic], _USER).get(arabic)

    def remember_machine(self, translations: Mapping[str, str], *, model: str) -> None:
        """Keep what `model` (its SHA-256) made of sentences."""
        self._put((arabic, model, english) for arabic, english in translations.items())

    def forget_edit(self, arabic: str) -> None:
        """Forget what the user made of a sentence."""
        self._change("DELETE FROM sentence WHERE arabic = ? AND model = ?", [(arabic, _USER)])

    def forget_machine(self, arabic: Iterable[str], *, model: str) -> None:
        """Forget what `model` made of sentences."""
        self._change("DELETE FROM sentence WHERE arabic = ? AND model = ?", ((text, model) for text in arabic))

    def _put(self, rows: Iterable[tuple[str, str, str]]) -> None:
        self._change("INSERT OR REPLACE INTO sentence VALUES (?, ?, ?)", rows)

    def _change(self, statement: str, rows: Iterable[tuple[str, ...]]) -> None:
        try:
            with self._file:
                self._file.executemany(statement, rows)
        except sqlite3.OperationalError as error:
            raise MemoryFileError(
                "The translation memory can't be written: its disk is full, or another program holds it. "
                "Your text is safe; make room, or close the other program."
            ) from error

    def __len__(self) -> int:
        (count,) = self._file.execute("SELECT count(*) FROM sentence").fetchone()
        return int(count)

    def clear(self) -> None:
        """Forget everything, on the disk too."""
        with self._file:
            self._file.execute("DELETE FROM sentence")
        self._file.execute("VACUUM")

    def close(self) -> None:
        """Close the file."""
        self._file.close()
