"""The table of entities: who is chosen stays chosen, and a name is written in its place."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMargins,
    QModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from mujaz.briefing import Entity
from mujaz.gui.columns import ColumnShares
from mujaz.gui.entity_model import EntityModel
from mujaz.gui.entity_rows import ARABIC, NAME, EntityRow
from mujaz.gui.entry_layout import list_font
from mujaz.gui.facts_view import ArabicDelegate
from mujaz.gui.language import tr
from mujaz.gui.mirroring import CellDelegate
from mujaz.gui.naming import spoken
from mujaz.gui.nothing import paint_nothing
from mujaz.gui.table_model import Index

_ROW = 8
"""Pixels a row is higher than its text."""
_LETTERS = (30, 25, 18, 12, 16)
"""Average letters that fit in the columns where there is room; the last one takes the rest."""
_LEAST_ABOUT = 12
_EDIT_MARGIN = 3
_MARGIN = 24
_LEAVING = QAbstractItemDelegate.EndEditHint.NoHint


class NameDelegate(CellDelegate):
    """Marks a spelling that the user chose, and lets a name be written over."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.decorationPosition = QStyleOptionViewItem.Position.Right

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = spoken(QLineEdit(parent), tr("English name"))
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():  # what is typed already is not written over
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, QLineEdit) and isinstance(model, EntityModel):
            model.setData(index, editor.text())

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(_EDIT_MARGIN, 1, -_EDIT_MARGIN, -1))


class EntityTable(QTableView):
    """Return or a click on a row walks the mentions; a double click or F2 on a name writes it anew."""

    walk_wanted = Signal(object)
    """An `Entity` whose next mention is asked for."""
    choice_changed = Signal()
    menu_wanted = Signal(object)
    """Where on the screen a menu is asked for."""

    def __init__(self, model: EntityModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entity_model = model
        self._pending: Sequence[EntityRow] | None = None
        self.nothing = ""
        spoken(self, tr("Entities"))
        self.setModel(model)
        self._build()
        self.clicked.connect(self._on_clicked)

    @property
    def is_editing(self) -> bool:
        """Whether a name is being written."""
        return self.state() == QAbstractItemView.State.EditingState

    @property
    def current(self) -> Entity | None:
        """The entity that the keys act on."""
        row = self.currentIndex().row()
        return self._entity_model.entity(row) if row >= 0 else None

    @property
    def chosen(self) -> list[Entity]:
        """The entities of the selected rows, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._entity_model.entity(row) for row in rows]

    def choose(self, *entity_ids: int) -> None:
        """Select the rows of these entities; the first one is the current."""
        model, flag = self._entity_model, QItemSelectionModel.SelectionFlag
        indexes = [model.index(row, NAME) for id_ in entity_ids if (row := model.row_of(id_)) is not None]
        selection = QItemSelection()
        for index in indexes:
            selection.select(index, index)
        self.selectionModel().select(selection, flag.ClearAndSelect | flag.Rows)
        if indexes:
            self.selectionModel().setCurrentIndex(indexes[0], flag.NoUpdate)

    def show_anew(self, rows: Sequence[EntityRow]) -> None:
        """Show `rows` of another text: from the top, nobody chosen, and what is being written is left."""
        self._pending = None
        for editor in self.findChildren(QLineEdit) if self.is_editing else ():
            self.closeEditor(editor, _LEAVING)
        self._entity_model.set_rows(())
        self._entity_model.set_rows(rows)
        self.scrollToTop()
        self.choice_changed.emit()

    def show_rows(self, rows: Sequence[EntityRow]) -> None:
        """Show `rows`, the same ones chosen and in view; while a name is being written, when that is done."""
        if self.is_editing:
            self._pending = rows
            return
        self._pending = None
        current, chosen = self.currentIndex().row(), [entity.id for entity in self.chosen]
        ids = [self.current.id, *chosen] if self.current else chosen
        top = self.verticalScrollBar().value()
        self._entity_model.set_rows(rows)
        if any(self._entity_model.row_of(id_) is not None for id_ in ids):
            self.choose(*(id_ for id_ in ids if id_ in chosen or len(chosen) == 0))
        elif current >= 0 and rows:
            self.choose(rows[min(current, len(rows) - 1)].entity.id)
        self.verticalScrollBar().setValue(top)
        self.choice_changed.emit()

    def rename_current(self) -> None:
        """Let the name of the current entity be written."""
        index = self._entity_model.index(self.currentIndex().row(), NAME)
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.edit(index)

    def _build(self) -> None:
        self.setItemDelegate(CellDelegate(self))
        self.setItemDelegateForColumn(NAME, NameDelegate(self))
        self.setItemDelegateForColumn(ARABIC, ArabicDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        self._shares = ColumnShares(self, dict(enumerate(_LETTERS)), rest=_LEAST_ABOUT)
        self._take_font()

    def _take_font(self) -> None:
        font = list_font(self.font(), arabic=True)
        self._entity_model.set_arabic_font(font)
        self._shares.fit()
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(font).height() + _ROW)

    def _on_clicked(self, index: QModelIndex) -> None:
        if len(self.selectionModel().selectedRows()) <= 1:
            self.walk_wanted.emit(self._entity_model.entity(index.row()))

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.choice_changed.emit()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.choice_changed.emit()

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, _LEAVING)
        if self._pending is not None:
            self.show_rows(self._pending)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and not self.chosen and self._entity_model.rows:
            self.choose(self.current.id if self.current else self._entity_model.entity(0).id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_return and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and not self.is_editing:
            if self.current:
                self.walk_wanted.emit(self.current)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            if self.indexAt(event.pos()).isValid():
                self.menu_wanted.emit(event.globalPos())
        elif self.current:
            self.menu_wanted.emit(self.below_current())

    def below_current(self) -> QPoint:
        """Return the place on the screen where something about the current entity can open."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex().siblingAtColumn(NAME)).bottomLeft())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._take_font()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._entity_model.rows:
            paint_nothing(self, self.nothing, QMargins(_MARGIN, _MARGIN // 2, _MARGIN, 0))
        elif self.hasFocus() and self.currentIndex().isValid():
            with QPainter(self.viewport()) as painter:
                self._paint_focus(painter)

    def _paint_focus(self, painter: QPainter) -> None:
        row = self.visualRect(self.currentIndex())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self.palette().link().color()))
        box = QRectF(0.5, row.top() + 0.5, self.viewport().width() - 1, row.height() - 1)
        painter.drawRoundedRect(box, 5, 5)
