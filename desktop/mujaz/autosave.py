"""The briefing at hand, kept on disk so that a window that is killed costs no word."""

from dataclasses import dataclass, fields
from pathlib import Path

import msgspec

from mujaz.briefing import Briefing, Entity, Fact, Flag, Provenance, Quote, Summary, Translation
from mujaz.document import Document
from mujaz.writers.files import save

VERSION = 2


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


_AS_THEY_ARE = tuple(
    field.name for field in fields(_Saved) if field.name not in {"version", "document", "translations"}
)


class Autosave:
    """One file of the user's, readable by them alone."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def write(self, briefing: Briefing) -> None:
        """Write `briefing`, whole or not at all; raises `ExportError` when the disk is full or closed."""
        rest = {name: getattr(briefing, name) for name in _AS_THEY_ARE}
        saved = _Saved(VERSION, briefing.document, tuple(briefing.translations.values()), **rest)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        save(msgspec.json.encode(saved), self._path, private=True)

    def clear(self) -> None:
        """Leave nothing behind."""
        self._path.unlink(missing_ok=True)

    def read(self) -> Briefing | None:
        """Return what was written last, or None. A file that can't be read is moved aside, not deleted."""
        try:
            saved = msgspec.json.decode(self._path.read_bytes(), type=_Saved)
        except OSError:
            return None
        except msgspec.MsgspecError:
            self._path.replace(self._path.with_suffix(".damaged"))
            return None
        briefing = Briefing(saved.document, **{name: getattr(saved, name) for name in _AS_THEY_ARE})
        return briefing.with_translations(*saved.translations)
