"""How things are done: one page for each task, and all keys; searched by typing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from mujaz.finding import matches
from mujaz.gui.dialog_size import open_as
from mujaz.gui.help_text import HelpText, help_text
from mujaz.gui.language import is_right_to_left, tr
from mujaz.gui.mirroring import keys_text, margins
from mujaz.gui.naming import in_reading_order, spoken, styled
from mujaz.gui.theme import LIGHT, Theme

PAGES = (
    "open",
    "reading",
    "editing",
    "names",
    "flags",
    "summary",
    "export",
    "models",
    "memory",
    "privacy",
    "keyboard",
    "notices",
)
"""The names of the pages, in the order in which they are needed."""


_TITLE = 24
"""Letters of a title that stand in one line, at least."""
_AROUND = QSize(28, 16)
"""Pixels around a title, as the style sheet has them, with what the style leaves beside the words."""

_ENDLESS = 10_000


class _TitleDelegate(QStyledItemDelegate):
    """Gives a title the lines that it needs; Qt forgets what the style sheet leaves around it."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = option.rect.width() - _AROUND.width()
        room = QRect(0, 0, width, _ENDLESS)
        lines = option.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data()))
        return lines.size() + _AROUND


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its name, its title and its text in Markdown."""

    name: str
    title: str
    text: str

    def has(self, words: Sequence[str]) -> bool:
        """Whether every one of `words` is somewhere on the page."""
        return all(matches(self.text, word) for word in words)

    def is_about(self, words: Sequence[str]) -> bool:
        """Whether the title has every one of `words`."""
        return all(matches(self.title, word) for word in words)


def read_pages(actions: Sequence[QAction]) -> list[Page]:
    """Return all pages, the one about the keyboard with the keys of `actions`."""
    texts = {name: help_text(name) for name in PAGES}
    texts["keyboard"] += f"\n{key_table(actions)}\n"
    return [Page(name, text.partition("\n")[0].removeprefix("# "), text) for name, text in texts.items()]


def key_table(actions: Sequence[QAction]) -> str:
    """Return a table in Markdown with the keys of the actions that have some."""
    rows = (
        _row(_literal(_name(action)), _or().join(map(_keys, action.shortcuts())))
        for action in actions
        if action.text() and action.shortcuts()
    )
    return "\n".join((_row(tr("Command"), tr("Keys")), "| --- | --- |", *rows))


def _row(command: str, keys: str) -> str:
    cells = (keys, command) if is_right_to_left() else (command, keys)  # Qt begins every table on the left
    return f"| {cells[0]} | {cells[1]} |"


def _keys(keys: QKeySequence) -> str:
    return _literal(keys_text(keys))


def _name(action: QAction) -> str:
    return action.text().partition("\t")[0].replace("&", "")


def _or() -> str:
    return tr(" or ", "between keys that do the same")


def _literal(text: str) -> str:
    """Return `text` as Markdown that means it as it stands."""
    return "".join(f"\\{char}" if char in r"\|`*_[]<>" else char for char in text)


class HelpPage(QDialog):
    """The pages' titles at the left, the page at the right; what is searched for is marked on it."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = read_pages(actions)
        self.shown: list[Page] = []
        self._theme = LIGHT
        self.query = spoken(QLineEdit(placeholderText=tr("Search the help")), tr("Search the help"))
        self.list = spoken(QListWidget(), tr("Pages"))
        self.nothing = styled(QLabel(tr("No page has these words."), wordWrap=True), "quiet")
        self.text = HelpText(tr("Page"))
        self._build()
        self.query.textChanged.connect(lambda _: self._filter())
        self.query.returnPressed.connect(self.list.setFocus)
        self.list.currentRowChanged.connect(lambda _: self._show_current())
        self.text.page_wanted.connect(self.show_page)
        self._filter()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self._show_current()

    def show_page(self, name: str) -> None:
        """Show the page of this name, whatever is searched for; one that is none leaves all as it is."""
        if name in PAGES:
            self.query.clear()
            self.list.setCurrentRow(PAGES.index(name))

    def _build(self) -> None:
        styled(self, "helpPage").setWindowTitle(tr("Help"))
        open_as(self, letters=130, lines=40)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setItemDelegate(_TitleDelegate(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMinimumWidth(_TITLE * self.fontMetrics().averageCharWidth())
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(margins(14, 14, 10, 14))
        column.setSpacing(10)
        for widget in (self.query, self.nothing, self.list):
            column.addWidget(widget)
        column.setStretchFactor(self.list, 1)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(self.text)
        in_reading_order(split)
        split.setSizes([3 * self.width() // 10, 7 * self.width() // 10])
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    @property
    def _words(self) -> list[str]:
        return self.query.text().split()

    def _filter(self) -> None:
        """Show the titles of the pages that have what is searched for, those that are about it first."""
        found = [page for page in self.pages if page.has(self._words)]
        self.shown = sorted(found, key=lambda page: not page.is_about(self._words))
        self.list.clear()
        self.list.addItems([page.title for page in self.shown])
        self.nothing.setVisible(not self.shown)
        self.list.setCurrentRow(0)

    def _show_current(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.shown):
            spoken(self.text, self.shown[row].title)
            self.text.show_text(self.shown[row].text, found=self._words, theme=self._theme)
