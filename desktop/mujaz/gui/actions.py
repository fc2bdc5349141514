"""What the window can be asked to do, with its keys."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from mujaz.gui.icons import icon, tick
from mujaz.gui.language import tr
from mujaz.gui.mirroring import keys_text, pointing
from mujaz.gui.naming import spoken
from mujaz.gui.sizes import icon_size
from mujaz.gui.theme import Theme
from mujaz.gui.tool_bar import ToolBar

_Standard = QKeySequence.StandardKey
_SIGNS = tuple(f"{sign}\u2069" for sign in "+-,.")
"""How shortcuts end whose last key is a sign, among words that are read from right to left."""
Shortcut = QKeySequence.StandardKey | str


class Actions:
    """The actions of the window, reachable by key from anywhere in it, by its menu and by the command palette."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._icons: dict[QAction, str] = {}
        add = self._action
        self.open = add(tr("Open"), _Standard.Open, tr("Open Arabic articles"), icon_name="open")
        self.paste = add(tr("Paste"), _Standard.Paste, tr("Brief the text on the clipboard"), icon_name="paste")
        self.paste_new = add(tr("Paste as a new document"), "Ctrl+Shift+V", tr("The same, from wherever the caret is"))
        self.copy = add(tr("Copy translation"), "Ctrl+Shift+C", tr("Copy the English text"), icon_name="copy")
        self.copy_both = add(tr("Copy with the Arabic"), "Ctrl+Alt+C", tr("Copy both texts, sentence by sentence"))
        self.copy_sentence = add(tr("Copy the sentence"), "", tr("Copy the English of this sentence"))
        self.copy_sentence_both = add(
            tr("Copy the sentence with the Arabic"), "", tr("Copy this sentence in both languages")
        )
        self.copy_quote = add(tr("Copy as a quote"), "", tr("Copy this sentence with where it comes from"))
        self.export = add(
            tr("Export"), "Ctrl+E", tr("Make a note of it: Word, PDF, web page, Markdown"), icon_name="export"
        )
        self.undo = add(tr("Undo"), _Standard.Undo, tr("Take back what you did last"), icon_name="undo")
        self.redo = add(tr("Redo"), _Standard.Redo, tr("Do it again"), icon_name="redo")
        self.again = add(tr("Translate again"), "F5", tr("Translate the article once more"), icon_name="again")
        self.cancel = add(tr("Cancel"), "Esc", tr("Stop; what is finished is kept"), icon_name="cancel")
        self.revise = add(
            tr("Edit the Arabic"), "Ctrl+Shift+E", tr("Change the article; only what is new is translated")
        )
        self.alternatives = add(tr("Other translations"), "Ctrl+Space", tr("How else this sentence can be translated"))
        self.add_point = add(tr("Add to the summary"), "Ctrl+Shift+S", tr("Make this sentence a key point"))
        self.find = add(tr("Find"), _Standard.Find, tr("Search both texts"), icon_name="find")
        self.replace = add(tr("Replace"), "Ctrl+H", tr("Replace words in the English"))
        self.next_flag = add(tr("Next flag"), "F8", tr("Go to the next thing to check"), icon_name="flag")
        self.previous_flag = add(tr("Previous flag"), "Shift+F8", tr("Go to the thing to check before"))
        self.flags_here = add(
            tr("Flags of this sentence"), "Ctrl+.", tr("What to check in this sentence, and what can be done about it")
        )
        self.summary = add(tr("Key points"), "Alt+1", tr("Go to the summary"))
        self.names = add(
            tr("Names: rename, merge, correct"),
            "Ctrl+Shift+N",
            tr("Go to the names; F2 renames one everywhere"),
            also="Alt+2",
        )
        self.quotes = add(tr("Who said what"), "Ctrl+Shift+Q", tr("Go to the quotes"), also="Alt+3")
        self.facts = add(tr("Numbers and dates"), "Alt+4", tr("Go to the facts"))
        self.flags = add(tr("All flags"), "Alt+5", tr("Go to the list of what is to check"))
        self.notes = add(
            tr("Notes"), "Ctrl+Shift+T", tr("Write notes of your own, and who reviewed the translation"), also="Alt+6"
        )
        self.other_page = add(tr("Other page"), "F6", tr("Go from the English to the Arabic and back"))
        self.close_document = add(tr("Close document"), "Ctrl+W", tr("Close this article"))
        self.next_document = add(tr("Next document"), "Ctrl+Tab", tr("Show the next open article"))
        self.previous_document = add(
            tr("Previous document"), "Ctrl+Shift+Tab", tr("Show the open article before this one")
        )
        self.larger = add(tr("Larger text"), _Standard.ZoomIn, tr("Show both texts larger"))
        self.smaller = add(tr("Smaller text"), _Standard.ZoomOut, tr("Show both texts smaller"))
        self.flowing = self._choice(
            tr("Flowing text"), tr("Let sentences run on as in a book, or stand each beside its translation")
        )
        self.watch = self._choice(
            tr("Watch the clipboard"), tr("Open Arabic articles at once that are copied in another program")
        )
        self.leave_nothing = self._choice(
            tr("Leave nothing on disk in this session"), tr("Keep nothing of what is open now, nor of what comes")
        )
        self.palette = add(tr("All commands"), "Ctrl+K", tr("Find a command by its name"))
        self.models = add(tr("Models"), "Ctrl+M", tr("Install, choose and carry models"))
        self.spellings = add(tr("Spellings"), "", tr("How you spell names: see, change, import and export the list"))
        self.settings = add(tr("Settings"), "Ctrl+,", tr("What Mujaz keeps, checks and shows"))
        self.help = add(tr("Help"), _Standard.HelpContents, tr("How things are done, and all keys"))
        self.offline = add(tr("Offline: how we know"), "", tr("What is blocked, and how to see for yourself"))
        self.quit = add(tr("Quit"), "Ctrl+Q", tr("Close Mujaz; everything is kept"))

    def __iter__(self) -> Iterator[QAction]:
        """Yield all of them."""
        return (action for action in vars(self).values() if isinstance(action, QAction))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of `theme`."""
        for action, name in self._icons.items():
            action.setIcon(icon(pointing(name), theme.text, disabled=theme.muted))
        for action in (self.flowing, self.watch, self.leave_nothing):
            action.setIcon(tick(theme.accent))
        self._more.setIcon(icon("menu", theme.text))

    def toolbar(self) -> QToolBar:
        """Return a toolbar with what is wanted most, and a button for the rest."""
        toolbar = ToolBar(tr("Tools"), self._window)
        toolbar.setMovable(False)
        toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        toolbar.setIconSize(icon_size())
        for group in ((self.open, self.paste, self.export), (self.again, self.cancel)):
            if toolbar.actions():
                toolbar.addSeparator()
            toolbar.addActions(group)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        toolbar.addWidget(space)
        toolbar.addAction(self.find)
        for action in toolbar.actions():
            if action.text():
                toolbar.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        toolbar.addWidget(self._more_button())
        return toolbar

    def _more_button(self) -> QToolButton:
        menu = QMenu(self._window)
        for group in (
            (self.undo, self.redo),
            (self.copy, self.copy_both),
            (self.revise, self.replace, self.next_flag, self.close_document),
            (self.larger, self.smaller, self.flowing),
            (self.watch, self.leave_nothing),
            (self.palette, self.models, self.spellings, self.settings),
            (self.help, self.offline, self.quit),
        ):
            menu.addSeparator()
            menu.addActions(group)
        self._more = spoken(QToolButton(), tr("More commands"))
        self._more.setMenu(menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setToolTip(tr("More commands"))
        return self._more

    def _choice(self, text: str, tip: str) -> QAction:
        action = self._action(text, "", tip)
        action.setCheckable(True)
        return action

    def _action(self, text: str, shortcut: Shortcut, tip: str, *, also: str = "", icon_name: str = "") -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in (shortcut, also) if key])
        keys = keys_text(action.shortcut())
        if keys.endswith(_SIGNS):
            action.setText(f"{text}\t{keys}")  # else a menu has the sign at the wrong end
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        if icon_name:
            self._icons[action] = icon_name
        self._window.addAction(action)
        return action
