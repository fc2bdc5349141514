"""The open documents, kept on disk so that a window that is killed costs no word."""

import contextlib
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

import msgspec

from mujaz.briefing import Briefing, Decision, Entity, Fact, Flag, Provenance, Quote, Summary, Translation
from mujaz.document import Document
from mujaz.errors import ExportError
from mujaz.writers.files import save

VERSION = 2
_SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class Shown:
    """What was looked at last: which document, which tab, and which sentence was the first in view of each document."""

    document: int = 0
    tab: str = ""
    sentences: Mapping[int, int] = field(default_factory=dict)
    """By the document's key."""


@dataclass(frozen=True, slots=True)
class _Saved:
    """A briefing as it is written: plain, so that it can be read back."""

    version: int
    document: Document
    translations: tuple[Translation, ...]
    entities: tuple[Entity, ...]
    summary: Summary
    flags: tuple[Flag, ...]
    provenance: Provenance | None
    quotes: tuple[Quote, ...] = ()
    facts: tuple[Fact, ...] = ()
    ignored: frozenset[str] = frozenset()
    notes: str = ""
    reviewed_by: str = ""
    decisions: tuple[Decision, ...] = ()


_AS_THEY_ARE = [field.name for field in fields(_Saved) if field.name not in {"version", "document", "translations"}]


class Autosave:
    """A folder of the user's with one file for each open document, readable by them alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def write(self, key: int, briefing: Briefing) -> None:
        """Write the document `key`, whole or not at all; raises `ExportError` when the disk is full or closed."""
        rest = {name: getattr(briefing, name) for name in _AS_THEY_ARE}
        saved = _Saved(VERSION, briefing.document, tuple(briefing.translations.values()), **rest)
        with contextlib.suppress(OSError):  # `save` says what is wrong
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        save(msgspec.json.encode(saved), self._path(key), private=True)

    def write_shown(self, shown: Shown) -> None:
        """Write what is looked at, where documents are kept; a disk that refuses costs that and nothing else."""
        with contextlib.suppress(OSError, ExportError):
            if self._folder.is_dir():
                save(msgspec.json.encode(shown), self._folder / _SHOWN, private=True)

    def read_shown(self) -> Shown:
        """Return what was looked at last."""
        try:
            return msgspec.json.decode((self._folder / _SHOWN).read_bytes(), type=Shown)
        except (OSError, msgspec.MsgspecError):
            return Shown()

    def forget(self, key: int) -> None:
        """Keep the document `key` no longer: it was closed."""
        self._path(key).unlink(missing_ok=True)

    def clear(self) -> None:
        """Leave nothing behind."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def read(self) -> dict[int, Briefing]:
        """Return what was open, in the order of opening. A file that can't be read is moved aside, not deleted."""
        for unfinished in self._folder.glob(".mujaz-*"):  # of a window that was killed while it wrote
            unfinished.unlink(missing_ok=True)
        found = {}
        for path in sorted(self._folder.glob("*.json"), key=lambda path: (len(path.stem), path.stem)):
            briefing = _read(path)
            if briefing and path.stem.isdecimal():
                found[int(path.stem)] = briefing
        return found

    def _path(self, key: int) -> Path:
        return self._folder / f"{key}.json"


def _read(path: Path) -> Briefing | None:
    try:
        saved = msgspec.json.decode(path.read_bytes(), type=_Saved)
        if saved.version != VERSION:
            raise msgspec.ValidationError
    except OSError:
        return None
    except msgspec.MsgspecError:
        path.replace(path.with_suffix(".damaged"))
        return None
    briefing = Briefing(saved.document, **{name: getattr(saved, name) for name in _AS_THEY_ARE})
    return briefing.with_translations(*saved.translations)
