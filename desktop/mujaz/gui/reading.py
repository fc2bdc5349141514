"""Reading articles off the window's thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from mujaz.document import Document
from mujaz.errors import MujazError
from mujaz.gui.background import Background
from mujaz.readers import check_arabic, read
from mujaz.splitting import document_from_text
from mujaz_resources import resource

SAMPLE = ("samples", "bridge.txt")


class Reading(QObject):
    """Has documents read; a reading that is cancelled meanwhile is dropped."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._wanted: set[object] = set()

    def __bool__(self) -> bool:
        """Whether something is being read."""
        return bool(self._wanted)

    def start(
        self, read_one: Callable[[], Document], then: Callable[[Document], None], failed: Callable[[MujazError], None]
    ) -> None:
        """Have a document read, then one of the two called on this thread."""
        reading = object()
        self._wanted.add(reading)

        def finish(result: Document | MujazError) -> None:
            if reading in self._wanted:
                self._wanted.remove(reading)
                if isinstance(result, Document):
                    then(result)
                else:
                    failed(result)

        self._background.run(read_one, then=finish, failed=finish)

    def cancel(self) -> None:
        """Drop what is being read."""
        self._wanted.clear()

    def close(self) -> None:
        """Wait for what still runs, and drop it."""
        self.cancel()
        self._background.close()


def from_file(path: Path) -> Document:
    """Return the article at `path`; raises `MujazError` when it can't be read or is not Arabic."""
    raw = read(path)
    check_arabic(raw.text)
    return document_from_text(raw.text, name=raw.name)


def from_text(text: str, *, name: str = "") -> Document:
    """Return `text` as a document; raises `MujazError` when it is not Arabic."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # a clipboard may hold half a character
    check_arabic(whole)
    return document_from_text(whole, name=name)


def sample() -> Document:
    """Return the sample article."""
    return document_from_text(resource(*SAMPLE).read_text(encoding="utf-8"), name="Sample")
