"""The files that were opened last, where the user wants them remembered."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import msgspec

from mujaz.errors import ExportError
from mujaz.writers.files import save

LIMIT = 10
"""Files that are remembered."""


class RecentFiles:
    """A list in a file that only the user can read; the newest first."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> list[Path]:
        """Return the files that are still there."""
        try:
            names = msgspec.json.decode(self._path.read_bytes(), type=list[str])
        except (OSError, msgspec.MsgspecError):
            return []
        return [path for path in map(Path, names) if path.is_file()]

    def note(self, path: Path) -> None:
        """Put `path` first; a disk that refuses costs the list and nothing else."""
        names = [str(path.absolute()), *(str(other) for other in self.read() if other != path.absolute())]
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            save(msgspec.json.encode(names[:LIMIT]), self._path, private=True)
        except (OSError, ExportError):
            return

    def forget(self, paths: Iterable[Path]) -> None:
        """Forget `paths`; a disk that refuses keeps them."""
        gone = {path.absolute() for path in paths}
        left = [str(path) for path in self.read() if path not in gone]
        if gone:
            with suppress(OSError, ExportError):
                save(msgspec.json.encode(left), self._path, private=True)

    def clear(self) -> None:
        """Forget all of them."""
        self._path.unlink(missing_ok=True)
