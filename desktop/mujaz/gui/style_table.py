"""The table of the desk's spellings, each cell to be written in its place."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from mujaz.gui.entry_layout import list_font
from mujaz.gui.facts_view import ArabicDelegate
from mujaz.gui.language import marked, tr
from mujaz.gui.mirroring import CellDelegate
from mujaz.gui.naming import spoken
from mujaz.gui.nothing import SparseTable
from mujaz.gui.style_model import ARABIC, KIND, StyleModel
from mujaz.gui.table_model import Index
from mujaz.gui.wording import kind_name
from mujaz.style_list import KINDS, StyleEntry

_ROW = 8
"""Pixels a row is higher than its text."""
_NOTHING = marked("No name is here: add one above, or look for another.")
_KIND_LETTERS = 18


class KindDelegate(QStyledItemDelegate):
    """Lets a kind be chosen in its cell."""

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = spoken(kind_box(parent), tr("Kind"))
        box.activated.connect(lambda _: self._finish(box))
        return box

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data()))

    @override
    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, QComboBox) and isinstance(model, StyleModel):
            model.setData(index, editor.currentText())

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


class StyleTable(SparseTable):
    """F2 or a double click writes a cell, Del asks to remove the rows that are chosen, Ctrl+Z to take that back."""

    remove_wanted = Signal()
    undo_wanted = Signal()
    choice_changed = Signal()

    def __init__(self, model: StyleModel, parent: QWidget | None = None) -> None:
        super().__init__(tr(_NOTHING), parent)
        self._style_model = model
        spoken(self, tr("Spellings"))
        self.setModel(model)
        self._build()
        self._key(QKeySequence.StandardKey.Delete, self.remove_wanted.emit)
        self._key(QKeySequence.StandardKey.Undo, self.undo_wanted.emit)
        self.selectionModel().selectionChanged.connect(lambda *_: self.choice_changed.emit())

    @property
    def chosen(self) -> list[StyleEntry]:
        """The spellings of the selected rows."""
        return [self._style_model.shown[index.row()] for index in self.selectionModel().selectedRows()]

    def choose(self, entry: StyleEntry) -> None:
        """Select a spelling and bring it into view."""
        if (row := self._style_model.row_of(entry)) is not None:
            self.selectRow(row)
            self.scrollTo(self._style_model.index(row, 0))

    def _build(self) -> None:
        self.setItemDelegate(CellDelegate(self))
        self.setItemDelegateForColumn(ARABIC, ArabicDelegate(self))
        self.setItemDelegateForColumn(KIND, KindDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(KIND, QHeaderView.ResizeMode.Fixed)
        self._take_font()

    def _take_font(self) -> None:
        font = list_font(self.font(), arabic=True)
        self._style_model.set_arabic_font(font)
        self.setColumnWidth(KIND, _KIND_LETTERS * self.fontMetrics().averageCharWidth())
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(font).height() + _ROW)

    def _key(self, key: QKeySequence.StandardKey, do: Callable[[], None]) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(do)
        self.addAction(action)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._take_font()


def kind_box(parent: QWidget | None = None) -> QComboBox:
    """Return a box with the kinds that have a spelling."""
    box = QComboBox(parent)
    box.addItems([kind_name(kind) for kind in KINDS])
    return box
