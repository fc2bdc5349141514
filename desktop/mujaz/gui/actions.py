"""What the window can be asked to do, with its keys."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from mujaz.gui.icons import icon
from mujaz.gui.naming import spoken
from mujaz.gui.theme import Theme

_Standard = QKeySequence.StandardKey
Shortcut = QKeySequence.StandardKey | str


class Actions:
    """The actions of the window, reachable by key from anywhere in it, by its menu and by the command palette."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._icons: dict[QAction, str] = {}
        add = self._action
        self.open = add("Open", _Standard.Open, "Open Arabic articles", icon_name="open")
        self.paste = add("Paste", _Standard.Paste, "Brief the text on the clipboard", icon_name="paste")
        self.paste_new = add("Paste as a new document", "Ctrl+Shift+V", "The same, from wherever the caret is")
        self.copy = add("Copy translation", "Ctrl+Shift+C", "Copy the English text", icon_name="copy")
        self.copy_both = add("Copy with the Arabic", "Ctrl+Alt+C", "Copy both texts, sentence by sentence")
        self.export = add("Export", "Ctrl+E", "Make a note of it: Word, PDF, web page, Markdown", icon_name="export")
        self.undo = add("Undo", _Standard.Undo, "Take back what you did last", icon_name="undo")
        self.redo = add("Redo", _Standard.Redo, "Do it again", icon_name="redo")
        self.again = add("Translate again", "F5", "Translate the article once more", icon_name="again")
        self.cancel = add("Cancel", "Esc", "Stop; what is finished is kept", icon_name="cancel")
        self.revise = add("Edit the Arabic", "Ctrl+Shift+E", "Change the article; only what is new is translated")
        self.alternatives = add("Other translations", "Ctrl+Space", "How else this sentence can be translated")
        self.add_point = add("Add to the summary", "Ctrl+Shift+S", "Make this sentence a key point")
        self.find = add("Find", _Standard.Find, "Search both texts", icon_name="find")
        self.replace = add("Replace", "Ctrl+H", "Replace words in the English")
        self.next_flag = add("Next flag", "F8", "Go to the next thing to check", icon_name="flag")
        self.previous_flag = add("Previous flag", "Shift+F8", "Go to the thing to check before")
        self.names = add("Names: rename, merge, correct", "Ctrl+Shift+N", "Go to the names; F2 renames one everywhere")
        self.quotes = add("Who said what", "Ctrl+Shift+Q", "Go to the quotes")
        self.notes = add("Notes", "Ctrl+Shift+T", "Write notes of your own, and who reviewed the translation")
        self.other_page = add("Other page", "F6", "Go from the English to the Arabic and back")
        self.close_document = add("Close document", "Ctrl+W", "Close this article")
        self.next_document = add("Next document", "Ctrl+Tab", "Show the next open article")
        self.larger = add("Larger text", _Standard.ZoomIn, "Show both texts larger")
        self.smaller = add("Smaller text", _Standard.ZoomOut, "Show both texts smaller")
        self.palette = add("All commands", "Ctrl+K", "Find a command by its name")
        self.models = add("Models", "Ctrl+M", "Install, choose and carry models")
        self.spellings = add("Spellings", "", "How you spell names: see, change, import and export the list")
        self.settings = add("Settings", "Ctrl+,", "What Mujaz keeps, checks and shows")
        self.help = add("Help", _Standard.HelpContents, "How things are done, and all keys")
        self.offline = add("Offline: how we know", "", "What is blocked, and how to see for yourself")
        self.quit = add("Quit", "Ctrl+Q", "Close Mujaz; everything is kept")

    def __iter__(self) -> Iterator[QAction]:
        """Yield all of them."""
        return (action for action in vars(self).values() if isinstance(action, QAction))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of `theme`."""
        for action, name in self._icons.items():
            action.setIcon(icon(name, theme.text, disabled=theme.muted))
        self._more.setIcon(icon("menu", theme.text))

    def toolbar(self) -> QToolBar:
        """Return a toolbar with what is wanted most, and a button for the rest."""
        toolbar = QToolBar("Tools", self._window)
        toolbar.setMovable(False)
        toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        toolbar.setIconSize(QSize(18, 18))
        for group in ((self.open, self.paste, self.export), (self.again, self.cancel)):
            if toolbar.actions():
                toolbar.addSeparator()
            toolbar.addActions(group)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        toolbar.addWidget(space)
        toolbar.addAction(self.find)
        toolbar.addWidget(self._more_button())
        return toolbar

    def _more_button(self) -> QToolButton:
        menu = QMenu(self._window)
        for group in (
            (self.undo, self.redo),
            (self.copy, self.copy_both),
            (self.revise, self.replace, self.next_flag, self.close_document),
            (self.larger, self.smaller),
            (self.palette, self.models, self.spellings, self.settings),
            (self.help, self.offline, self.quit),
        ):
            menu.addSeparator()
            menu.addActions(group)
        self._more = spoken(QToolButton(), "More commands")
        self._more.setMenu(menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setToolTip("More commands")
        return self._more

    def _action(self, text: str, shortcut: Shortcut, tip: str, *, icon_name: str = "") -> QAction:
        action = QAction(text, self._window)
        action.setShortcut(QKeySequence(shortcut))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        if icon_name:
            self._icons[action] = icon_name
        self._window.addAction(action)
        return action
