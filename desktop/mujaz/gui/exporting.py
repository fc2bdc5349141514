"""Notes are written off the window's thread."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mujaz.briefing import Briefing
from mujaz.errors import MujazError
from mujaz.gui.background import Background
from mujaz.gui.language import tr
from mujaz.gui.message import Message
from mujaz.writers import NoteOptions, write


class Exporting(QObject):
    """Has notes written, and tells when they are."""

    message = Signal(object)
    """A `Message`: where a note was saved."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._background = Background(self)

    def start(
        self,
        path: Path,
        options: NoteOptions | None,
        briefings: Sequence[Briefing],
        *,
        then: Callable[[], None],
        failed: Callable[[MujazError], None],
    ) -> None:
        """Have `briefings` written to `path`, in the format of its ending; then one of the two called."""

        def succeed(_: None) -> None:
            self.message.emit(Message(tr("Saved as {name}.").format(name=path.name)))
            then()

        self._background.run(lambda: write(briefings, path, options or NoteOptions()), then=succeed, failed=failed)

    def close(self) -> None:
        """Wait until what is being written is."""
        self._background.close()
