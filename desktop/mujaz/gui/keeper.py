"""Autosave: what the session holds is on the disk a moment after it changed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from mujaz.autosave import Autosave, Shown
from mujaz.errors import MujazError
from mujaz.gui.background import Background
from mujaz.gui.language import tr
from mujaz.gui.message import Level, Message
from mujaz.gui.open_document import OpenDocument
from mujaz.gui.session import Session

DELAY = 1000
"""Milliseconds from a change to its being written; changes in between go with it."""


class Keeper(QObject):
    """Writes what was touched in the background, one writing at a time, and brings it back at the next start."""

    def __init__(
        self,
        session: Session,
        autosave: Autosave,
        *,
        delay: int = DELAY,
        at_end: Callable[[], object] = lambda: None,
    ) -> None:
        """`at_end` is called once all is written; `look` says what is looked at, once there is a window."""
        self.look: Callable[[], Shown] = Shown
        super().__init__(session)
        self._at_end = at_end
        self._session = session
        self._autosave = autosave
        self._background = Background(self)
        self._touched: dict[int, OpenDocument] = {}
        self._kept: set[int] = set()
        self._wanted = True
        self._closed = False
        self._writing = False
        self._has_failed = False
        self._timer = QTimer(self, singleShot=True, interval=delay)
        self._timer.timeout.connect(self._write)
        session.touched.connect(self._note)
        session.documents_changed.connect(self._forget_closed)

    def keep(self, *, wanted: bool) -> None:
        """Keep what is open from now on, or nothing, also of what was kept until now."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted:
            for document in self._session.documents:
                self._note(document)
        else:
            self._timer.stop()
            self._touched.clear()
            self._kept.clear()
            self._autosave.clear()

    def restore(self) -> Shown:
        """Give the session what was open at the last end, and return what was looked at."""
        briefings, shown = self._autosave.read(), self._autosave.read_shown()
        self._kept = set(briefings)
        self._session.restore(briefings, shown)
        return shown

    def close(self) -> None:
        """Write what is not written yet."""
        self._closed = True
        self._timer.stop()
        self._background.close()
        if not self._wanted:
            self._autosave.clear()  # a writing may have been on its way
        for document in self._touched.values():
            try:
                self._autosave.write(document.key, document.briefing)
            except MujazError:
                continue
        if self._wanted:
            self._autosave.write_shown(self.look())
        self._at_end()

    def _note(self, document: OpenDocument) -> None:
        # One that is closed may be reviewed later: it is not to come back at the next start.
        if self._wanted and not self._closed and document.key in self._open:
            self._touched[document.key] = document
            if not self._timer.isActive():
                self._timer.start()

    def _forget_closed(self) -> None:
        for key in (self._kept | self._touched.keys()) - self._open:
            self._kept.discard(key)
            self._touched.pop(key, None)
            self._autosave.forget(key)

    @property
    def _open(self) -> set[int]:
        return {document.key for document in self._session.documents}

    def _write(self) -> None:
        if self._writing:
            self._timer.start()
            return
        if self._touched:
            document = self._touched.pop(next(iter(self._touched)))
            self._kept.add(document.key)
            key, briefing, shown = document.key, document.briefing, self.look()
            self._writing = True

            def write() -> None:
                self._autosave.write(key, briefing)
                self._autosave.write_shown(shown)

            self._background.run(
                write,
                then=lambda _: self._on_written(key),
                failed=lambda _: self._on_failed(document),
            )

    def _on_written(self, key: int) -> None:
        self._writing = self._has_failed = False
        if self._closed:
            return
        if not self._wanted:
            self._autosave.clear()  # it was on its way when nothing was to be kept any more
        elif key not in self._open:
            self._autosave.forget(key)  # it was closed while it was written
        if self._touched:
            self._write()

    def _on_failed(self, document: OpenDocument) -> None:
        self._writing = False
        if self._closed or not self._wanted:
            return
        self._note(document)
        if not self._has_failed:
            self._has_failed = True
            text = tr("What you do can't be saved as you go: the disk is full or closed. Export before you leave.")
            self._session.message.emit(Message(text, Level.PROBLEM))
