"""Autosave: what the session holds is on the disk a moment after it changed."""

from PySide6.QtCore import QObject, QTimer

from mujaz.autosave import Autosave
from mujaz.errors import MujazError
from mujaz.gui.background import Background
from mujaz.gui.message import Level, Message
from mujaz.gui.session import Session

DELAY = 1000
"""Milliseconds from a change to its being written; changes in between go with it."""


class Keeper(QObject):
    """Writes the briefing at hand in the background, one writing at a time, and brings it back at the next start."""

    def __init__(self, session: Session, autosave: Autosave, *, delay: int = DELAY) -> None:
        super().__init__(session)
        self._session = session
        self._autosave = autosave
        self._background = Background(self)
        self._writing = False
        self._has_failed = False
        self._timer = QTimer(self, singleShot=True, interval=delay)
        self._timer.timeout.connect(self._write)
        for changed in (
            session.document_changed,
            session.translations_changed,
            session.entities_changed,
            session.summary_changed,
            session.flags_changed,
        ):
            changed.connect(self._note)

    def restore(self) -> None:
        """Give the session what was left at the last end, if anything was."""
        briefing = self._autosave.read()
        if briefing:
            self._session.restore(briefing)

    def close(self) -> None:
        """Write what is not written yet."""
        self._timer.stop()
        self._background.close()
        if self._session.briefing:
            try:
                self._autosave.write(self._session.briefing)
            except MujazError:
                return

    def _note(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _write(self) -> None:
        briefing = self._session.briefing
        if briefing is None:
            return
        if self._writing:
            self._timer.start()
            return
        self._writing = True
        self._background.run(lambda: self._autosave.write(briefing), then=self._on_written, failed=self._on_failed)

    def _on_written(self, _: None) -> None:
        self._writing = self._has_failed = False

    def _on_failed(self, _: MujazError) -> None:
        self._writing = False
        if not self._has_failed:
            self._has_failed = True
            text = "What you do can't be saved as you go: the disk is full or closed. Export before you leave."
            self._session.message.emit(Message(text, Level.PROBLEM))
