"""One page to read, select and copy: it tells where the pointer and the caret are."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from mujaz.gui.text_page import TextPage

QUIET_REASONS = frozenset(
    {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.OtherFocusReason}
)
"""Ways to get the focus that need no caret to be seen: only who goes by keys looks for it."""
_SHIFT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class TextPane(TextPage):
    """A page that is gone through by pointer and by keys."""

    hovered = Signal(int)
    """The row under the pointer, -1 when there is none."""
    chosen = Signal(int)
    """The row that was clicked, or that the caret went to."""
    word_hovered = Signal(int, int)
    """A row and the place in its text under the pointer, in UTF-16 code units; -1 where there is no text."""
    resized = Signal()
    menu_wanted = Signal(int, QPoint)
    """A row, and the place on the screen to open a menu at."""

    def __init__(self, direction: Qt.LayoutDirection, parent: QWidget | None = None) -> None:
        super().__init__(direction, parent)
        self.viewport().setMouseTracking(True)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setCursorWidth(0 if event.reason() in QUIET_REASONS else 1)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()  # zooming one page alone would break the rows
        else:
            super().wheelEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.hovered.emit(self.row_under(event.position()))
        self.word_hovered.emit(*self._place_at(event.position()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.chosen.emit(self.row_under(event.position()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.textCursor().position()
        self.setCursorWidth(1)
        is_by_line = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not event.modifiers() & ~_SHIFT
        if self._flow and is_by_line:
            keeps = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._go_by_line(1 if event.key() == Qt.Key.Key_Down else -1, keeps_anchor=keeps)
        else:
            super().keyPressEvent(event)
        if self.textCursor().position() != before:
            self.chosen.emit(self.textCursor().blockNumber())

    def _go_by_line(self, by: int, *, keeps_anchor: bool) -> None:
        """Put the caret into the line above or below, where Qt would look within the sentence."""
        caret = self.textCursor()
        center = QPointF(self.cursorRect().center()) + QPointF(0, self.verticalScrollBar().value())
        if self._flow and (place := self._flow.beside(center, by)) >= 0:
            mode = QTextCursor.MoveMode.KeepAnchor if keeps_anchor else QTextCursor.MoveMode.MoveAnchor
            caret.setPosition(place, mode)
            self.setTextCursor(caret)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        row = self.textCursor().blockNumber() if by_key else self.row_under(QPointF(event.pos()))
        if 0 <= row < len(self._tops):
            self.menu_wanted.emit(row, event.globalPos())

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.hovered.emit(-1)
            self.word_hovered.emit(-1, -1)
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tooltip_at(QPointF(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def tooltip_at(self, position: QPointF) -> str:
        """Return what is to say about a place in the viewport."""
        tint = self.tint_at(position)
        return tint.tooltip if tint else ""

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        if not self._flow:
            return super().createMimeDataFromSelection()
        data = QMimeData()
        data.setText(self._flow.text_of(self.textCursor()))
        return data

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return False  # pasting is the window's: it opens another article
