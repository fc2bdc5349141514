"""What the user chose, in a TOML file that can be read, copied and deleted."""

import os
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import platformdirs

from mujaz.errors import ExportError, SettingsError
from mujaz.note_memory import NoteMemory
from mujaz.writers.files import save
from mujaz_models.translation.options import TranslatorOptions, threads_for


class Remember(StrEnum):
    """What the translation memory keeps."""

    NOTHING = "nothing"
    EDITS = "edits"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default.

    `autosave` off leaves nothing of a text on the disk. `models` says which model is used for which task, by name.
    """

    remember: Remember = Remember.EDITS
    autosave: bool = True
    models: dict[str, str] = field(default_factory=dict)
    points: Annotated[int, msgspec.Meta(ge=1, le=50)] = 5
    """Key points at most."""
    summarizer: Literal["extractive", "abstractive"] = "extractive"
    checks_off: tuple[str, ...] = ()
    """The checks that are switched off, by their names."""
    beam: Annotated[int, msgspec.Meta(ge=1, le=16)] = 4
    """Translations that are followed side by side: more is slower, and a little better up to 6."""
    number_format: Literal["int8", "int8_float32", "float32"] = "int8"
    """How the translator counts: int8 is fastest and smallest."""
    cores: Annotated[int, msgspec.Meta(ge=0, le=64)] = 0
    """Cores that the translator may use; 0 for all."""
    scheme: Literal["system", "light", "dark"] = "system"
    """The window's colours."""
    language: Literal["system", "en", "ar"] = "system"
    """The language of the window; what it says of an article in a note stays English."""
    text_scale: Annotated[int, msgspec.Meta(ge=80, le=200)] = 100
    """How large both texts are, per cent of what the interface's font asks for."""
    texts: Literal["rows", "flowing"] = "rows"
    """Whether each sentence stands in a row with its translation, or runs on in its paragraph."""
    recent: bool = True
    """Whether the files that were opened last are remembered."""
    watch_clipboard: bool = False
    """Whether an Arabic article that is copied in another program is opened at once."""
    tray: bool = False
    """Whether there is an icon among the system's small ones."""
    stay_in_tray: bool = False
    """Whether closing the window leaves Mujaz there; only where there is an icon."""
    window: str = ""
    """Where the window was and how large, as Qt writes it down, in hexadecimal."""
    splits: tuple[int, ...] = ()
    """How high the pages and the panel below them were, in pixels."""
    note: NoteMemory = field(default_factory=NoteMemory)
    """How the last export looked and where it went."""

    @property
    def translator(self) -> TranslatorOptions:
        """How the translation engine is to run."""
        threads = threads_for(self.cores) if self.cores else None
        return TranslatorOptions(beam=self.beam, compute_type=self.number_format, threads=threads)


class SettingsFile:
    """Where the settings are kept, and beside them the memory and the autosave."""

    def __init__(self, folder: Path | None = None) -> None:
        """Use `folder` for everything; the user's own configuration and data folders (or MUJAZ_HOME) when None."""
        chosen = folder or (Path(home) if (home := os.environ.get("MUJAZ_HOME")) else None)
        data = chosen or platformdirs.user_data_path("mujaz", appauthor=False)
        self.path = (chosen or platformdirs.user_config_path("mujaz", appauthor=False)) / "settings.toml"
        self.memory = data / "memory.sqlite"
        self.autosave = data / "open"
        self.style_list = data / "style.sqlite"
        self.recent = data / "recent.json"

    def read(self) -> Settings:
        """Return the settings; raises `SettingsError` when the file says something that is none."""
        try:
            return msgspec.toml.decode(self.path.read_bytes(), type=Settings)
        except FileNotFoundError:
            return Settings()
        except (OSError, msgspec.MsgspecError) as error:
            raise SettingsError(f"{self.path.name} can't be read: {error}. Mend or delete it.") from error

    def change(self, **changes: object) -> Settings:
        """Write the settings with `changes` made, and return them; raises `SettingsError` when that can't be done."""
        changed = replace(self.read(), **changes)  # type: ignore[arg-type] # the dataclass checks the names
        try:
            self._write(msgspec.toml.encode(changed))
        except (OSError, ExportError) as error:
            raise SettingsError(
                f"The settings can't be written to {self.path}, and stay as they were. "
                "Let that file be written to, or make room on its disk."
            ) from error
        return changed

    def _write(self, data: bytes) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if self.path.exists() and not os.access(self.path, os.W_OK):
            # Another file could be put in its place, but whoever made it read-only wants it to stay.
            raise PermissionError
        save(data, self.path)

    def set_aside(self) -> None:
        """Rename a file that can't be read, so that everything is as shipped again; raises `SettingsError`."""
        try:
            self.path.replace(self.path.with_suffix(".damaged"))
        except OSError as error:
            raise SettingsError(f"{self.path} can't be renamed: {error.strerror}. Delete that file.") from error
