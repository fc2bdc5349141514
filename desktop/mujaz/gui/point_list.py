"""The key points, to go through, put in order, and write."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QPlainTextEdit, QStyleOptionViewItem, QWidget
from typing_extensions import override

from mujaz.gui.entry_delegate import EntryDelegate
from mujaz.gui.entry_list import EntryList
from mujaz.gui.entry_model import EntryModel, Index
from mujaz.gui.language import marked, tr
from mujaz.gui.naming import spoken

_DRAGGED = "application/x-mujaz-key-point"
_LEAST_LINES = 2
_NOTHING = marked("The key points stand here when the translation is done.")


class PointModel(EntryModel):
    """Key points, that can be edited and dragged to another place."""

    dragged = Signal(int, int)
    """A row, and the row that it is to be."""
    written = Signal(int, str)
    """A row and its new text."""

    def __init__(self) -> None:
        super().__init__()
        self.is_editable = True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        editable = flag.ItemIsEditable if self.is_editable else flag.NoItemFlags
        return super().flags(index) | flag.ItemIsDragEnabled | editable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.EditRole:
            return self.entries[index.row()].lines[0].text
        return super().data(index, role)

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if value != self.data(index, role):
            self.written.emit(index.row(), str(value))
        return True

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [_DRAGGED]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_DRAGGED, str(indexes[0].row()).encode())
        return data

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if not data.hasFormat(_DRAGGED):
            return False
        source = int(bytes(data.data(_DRAGGED).data()))
        between = parent.row() if parent.isValid() else row
        target = len(self.entries) if between < 0 else between
        self.dragged.emit(source, target - (target > source))
        return True


class PointEdit(QPlainTextEdit):
    """Where a point is written: Enter is done."""

    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_filled = False
        spoken(self, tr("Key point"))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class PointDelegate(EntryDelegate):
    """Lets a point be written in its place."""

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = PointEdit(parent)
        editor.done.connect(lambda: self._finish(editor))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, PointEdit) and not editor.is_filled:  # what is typed already is not written over
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()
            editor.is_filled = True

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, PointEdit):
            model.setData(index, editor.toPlainText())

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        row = self.text_rect(option.rect)
        least = _LEAST_LINES * editor.fontMetrics().lineSpacing() + 10
        editor.setGeometry(row.adjusted(-6, 0, 6, 0))
        editor.resize(QSize(editor.width(), max(row.height(), least)))

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


class PointList(EntryList):
    """A click walks the evidence. Each deed has a key, and is in the menu of a point."""

    moved = Signal(int, int)
    """A row, and the row that it is to be."""
    written = Signal(int, str)
    """A row and its new text."""
    dropped = Signal(int)
    """A row to leave out."""
    pin_toggled = Signal(int)
    """A row to pin, or to let go."""
    copied = Signal(int)
    """A row to copy."""
    edit_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._points = PointModel()
        super().__init__(tr("Key points"), tr(_NOTHING), model=self._points, parent=parent)
        self.set_delegate(PointDelegate(self, self._points))
        trigger = QAbstractItemView.EditTrigger
        self._triggers = trigger.DoubleClicked | trigger.EditKeyPressed
        self.setEditTriggers(self._triggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        # The list is made anew by what this brings about, which must not happen while Qt still drags.
        self._points.dragged.connect(self.moved, Qt.ConnectionType.QueuedConnection)
        self._points.written.connect(self.written)
        self._add_actions()

    @property
    def is_editing(self) -> bool:
        """Whether a point is being written."""
        return self.state() == QAbstractItemView.State.EditingState

    def let_write(self, *, allowed: bool) -> None:
        """Let points be written, or only read."""
        self._points.is_editable = allowed
        self.actions()[0].setEnabled(allowed)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self.edit_ended.emit()

    def _add_actions(self) -> None:
        self._add(tr("Edit"), "F2", lambda row: self.edit(self.entry_model.index(row)))
        self._add(tr("Pin or let go"), "P", self.pin_toggled.emit)
        self._add(tr("Move up"), "Alt+Up", lambda row: self._move(row, row - 1))
        self._add(tr("Move down"), "Alt+Down", lambda row: self._move(row, row + 1))
        self._add(tr("Copy"), "Ctrl+C", self.copied.emit)
        self._add(tr("Leave out"), "Del", self.dropped.emit)

    def _add(self, text: str, key: str, deed: Callable[[int], object]) -> None:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: deed(self.current_row) if self.current_row >= 0 else None)
        self.addAction(action)

    def _move(self, row: int, to: int) -> None:
        if 0 <= to < len(self.entry_model.entries):
            self.choose(to)
            self.moved.emit(row, to)
