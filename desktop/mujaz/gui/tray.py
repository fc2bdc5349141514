"""The icon among the system's small ones, for those who want Mujaz at hand all day."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from mujaz.gui.language import tr
from mujaz.gui.message import Message
from mujaz.gui.window import MainWindow

_CLICKS = frozenset({QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick})


class Tray(QObject):
    """An icon with a menu, there while it is wanted; a click on it shows or hides the window."""

    def __init__(self, window: MainWindow, icon: QIcon) -> None:
        super().__init__(window)
        self._window = window
        self.menu = QMenu(window)
        self.toggle = QAction(self)
        self.new = QAction(tr("New from the clipboard"), self)
        self.icon = QSystemTrayIcon(icon, self)
        self._build()
        self._connect()

    def show(self, *, wanted: bool) -> None:
        """Show the icon, or take it away; a hidden window would be out of reach without it, and comes back."""
        self.icon.setVisible(wanted)
        if not wanted and not self._window.isVisible():
            self._bring_back()

    def _build(self) -> None:
        actions = self._window.actions_
        self.menu.addActions([self.toggle, self.new])
        self.menu.addSeparator()
        self.menu.addActions([actions.watch, actions.leave_nothing])
        self.menu.addSeparator()
        self.menu.addAction(actions.quit)
        self.icon.setToolTip(QApplication.applicationDisplayName())
        self.icon.setContextMenu(self.menu)

    def _connect(self) -> None:
        self.menu.aboutToShow.connect(self._name_toggle)
        self.toggle.triggered.connect(self._toggle)
        self.new.triggered.connect(self._paste)
        self.icon.activated.connect(lambda reason: self._toggle() if reason in _CLICKS else None)
        self.icon.messageClicked.connect(self._bring_back)
        self._window.session.message.connect(self._tell)
        self._name_toggle()

    def _tell(self, message: Message) -> None:
        """Say by the system what can't be seen in the window."""
        if self.icon.isVisible() and not self._window.isVisible():
            self.icon.showMessage(QApplication.applicationDisplayName(), message.text, self._window.windowIcon())

    def _name_toggle(self) -> None:
        self.toggle.setText(tr("Hide the window") if self._window.isVisible() else tr("Show the window"))

    def _toggle(self) -> None:
        if self._window.isVisible():
            self._window.hide()
        else:
            self._bring_back()

    def _paste(self) -> None:
        self._bring_back()
        self._window.actions_.paste_new.trigger()

    def _bring_back(self) -> None:
        window = self._window
        if window.isMinimized():
            window.showNormal()
        else:
            window.show()
        window.raise_()
        window.activateWindow()
