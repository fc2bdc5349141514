"""A session that leaves nothing on the disk."""

import os

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal

from mujaz.gui.language import tr
from mujaz.gui.message import Action, Message
from mujaz.gui.window import MainWindow


class Privacy(QObject):
    """Whether this session leaves something on the disk; what is chosen on the settings' page is kept in any case."""

    changed = Signal()
    """It does so from now on, or no more."""

    def __init__(self, window: MainWindow, *, from_the_start: bool = False) -> None:
        """A session that is private `from_the_start` stays so."""
        super().__init__(window)
        self._window = window
        self._action = window.actions_.leave_nothing
        self._action.setChecked(from_the_start)
        self._action.toggled.connect(self._follow)
        if from_the_start:
            self._action.setEnabled(False)
            self._apply()

    @property
    def is_on(self) -> bool:
        """Whether nothing is left."""
        return self._action.isChecked()

    def _follow(self) -> None:
        self._apply()
        self.changed.emit()
        self._window.session.message.emit(self._message())

    def _apply(self) -> None:
        window, is_on = self._window, self.is_on
        for part in (window.session, window.commands, window.over, window.status):
            part.leave_nothing(wanted=is_on)
        _let_file_dialogs_remember(wanted=not is_on)

    def _message(self) -> Message:
        if not self.is_on:
            return Message(tr("What you do is kept again, so that nothing gets lost."))
        said = tr(
            "Nothing is kept any more, and what was kept of the open articles is deleted. "
            "Export what you need before you close Mujaz."
        )
        return Message(said, action=Action(tr("Keep it again"), lambda: self._action.setChecked(False)))


def _let_file_dialogs_remember(*, wanted: bool) -> None:
    """Let Qt's own dialogs write down the folders that they were in, or not; they do on Linux."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder if wanted else os.devnull)
