"""What the user chose, in a TOML file that can be read, copied and deleted."""

import os
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

import msgspec
import platformdirs

from mujaz.errors import SettingsError


class Remember(StrEnum):
    """What the translation memory keeps."""

    NOTHING = "nothing"
    EDITS = "edits"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default. `autosave` off leaves nothing of a text on the disk."""

    remember: Remember = Remember.EDITS
    autosave: bool = True


class SettingsFile:
    """Where the settings are kept, and beside them the memory and the autosave."""

    def __init__(self, folder: Path | None = None) -> None:
        """Use `folder` for everything; the user's own configuration and data folders (or MUJAZ_HOME) when None."""
        chosen = folder or (Path(home) if (home := os.environ.get("MUJAZ_HOME")) else None)
        data = chosen or platformdirs.user_data_path("mujaz", appauthor=False)
        self._path = (chosen or platformdirs.user_config_path("mujaz", appauthor=False)) / "settings.toml"
        self.memory = data / "memory.sqlite"
        self.autosave = data / "autosave.json"

    def read(self) -> Settings:
        """Return the settings; raises `SettingsError` when the file says something that is none."""
        try:
            return msgspec.toml.decode(self._path.read_bytes(), type=Settings)
        except FileNotFoundError:
            return Settings()
        except (OSError, msgspec.MsgspecError) as error:
            raise SettingsError(f"{self._path.name} can't be read: {error}. Mend or delete it.") from error

    def change(self, **changes: object) -> Settings:
        """Write the settings with `changes` made, and return them."""
        changed = replace(self.read(), **changes)  # type: ignore[arg-type] # the dataclass checks the names
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_bytes(msgspec.toml.encode(changed))
        return changed
