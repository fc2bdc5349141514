"""What the window can be asked to do, with its keys."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QToolBar

from mujaz.gui.icons import icon
from mujaz.gui.theme import Theme

Shortcut = QKeySequence | QKeySequence.StandardKey


class Actions:
    """The actions of the toolbar, reachable by key from anywhere in the window."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._icons: dict[QAction, str] = {}
        standard = QKeySequence.StandardKey
        self.open = self._action("Open", "open", standard.Open, "Open an Arabic article")
        self.paste = self._action("Paste", "paste", standard.Paste, "Brief the text on the clipboard")
        self.copy = self._action("Copy translation", "copy", QKeySequence("Ctrl+Shift+C"), "Copy the English text")
        self.export = self._action("Export", "export", QKeySequence("Ctrl+E"), "Save as Word, Markdown or JSON")
        self.again = self._action("Translate again", "again", QKeySequence("F5"), "Translate the article once more")
        self.cancel = self._action("Cancel", "cancel", QKeySequence("Esc"), "Stop; what is finished is kept")

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of `theme`."""
        for action, name in self._icons.items():
            action.setIcon(icon(name, theme.text, disabled=theme.muted))

    def toolbar(self) -> QToolBar:
        """Return a toolbar with all of them."""
        toolbar = QToolBar("Tools", self._window)
        toolbar.setMovable(False)
        toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        toolbar.setIconSize(QSize(18, 18))
        for group in ((self.open, self.paste), (self.copy, self.export), (self.again, self.cancel)):
            if toolbar.actions():
                toolbar.addSeparator()
            toolbar.addActions(group)
        return toolbar

    def _action(self, text: str, icon_name: str, shortcut: Shortcut, tip: str) -> QAction:
        action = QAction(text, self._window)
        action.setShortcut(shortcut)
        action.setToolTip(f"{tip} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        self._icons[action] = icon_name
        self._window.addAction(action)
        return action
