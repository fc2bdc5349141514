"""A page that is typed in, row by row: no key, paste or drop can join or split rows."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mujaz.gui.text_pane import TextPane

_Key = Qt.Key
_Standard = QKeySequence.StandardKey
_BACKWARD = (_Standard.DeleteStartOfWord,)
_FORWARD = (_Standard.Delete, _Standard.DeleteEndOfWord, _Standard.DeleteEndOfLine, _Standard.DeleteCompleteLine)
_THE_WINDOWS = (_Standard.Undo, _Standard.Redo)
"""Keys that Qt would take for this page alone: undo is the session's, over everything."""
_ARABIC = (0x0600, 0x06FF)


class EditablePane(TextPane):
    """Tells what was typed in which row; the rows stay as many as they are."""

    edited = Signal(int, str)
    """A row and its new text, after each change of the user's."""
    left = Signal()
    """The caret has gone to another row or page: what was typed is one change."""
    article_pasted = Signal(str)
    """Arabic was pasted here: it's another article and no part of the English."""

    def __init__(self, direction: Qt.LayoutDirection, parent: QWidget | None = None) -> None:
        super().__init__(direction, parent)
        self._row = -1
        self._by_program = 0
        self.setReadOnly(False)
        self.document().contentsChange.connect(self._on_changed)
        self.cursorPositionChanged.connect(self._on_caret)

    @override
    def clear_rows(
        self,
        *,
        font: QFont,
        title_font: QFont | None,
        pitches: Sequence[float],
        paragraphs: Sequence[int] | None = None,
    ) -> None:
        self._by_program += 1
        super().clear_rows(font=font, title_font=title_font, pitches=pitches, paragraphs=paragraphs)
        self._by_program -= 1

    @override
    def append_rows(self, texts: Sequence[str]) -> None:
        self._by_program += 1
        super().append_rows(texts)
        self._by_program -= 1

    @override
    def place(self, tops: Sequence[float], heights: Sequence[float], spaces: Sequence[float]) -> None:
        # Qt calls another margin a change of the text.
        self._by_program += 1
        super().place(tops, heights, spaces)
        self._by_program -= 1

    @override
    def replace(self, texts: Mapping[int, str]) -> None:
        caret = self.textCursor()
        row, column = caret.blockNumber(), caret.positionInBlock()
        self._by_program += 1
        super().replace(texts)
        self._by_program -= 1
        if row in texts:
            block = self.document().findBlockByNumber(row)
            caret.setPosition(block.position() + min(column, block.length() - 1))
            bar = self.verticalScrollBar()
            at = bar.value()
            with QSignalBlocker(bar):  # Qt would scroll to the caret
                self.setTextCursor(caret)
                bar.setValue(at)

    def edit_row(self, row: int) -> None:
        """Put the caret at the end of a row."""
        caret = QTextCursor(self.document().findBlockByNumber(row))
        caret.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.setTextCursor(caret)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setCursorWidth(1)

    def _on_changed(self, position: int, removed: int, added: int) -> None:
        if not self._by_program and (removed or added):
            block = self.document().findBlock(position)
            self.edited.emit(block.blockNumber(), block.text())

    def _on_caret(self) -> None:
        row = self.textCursor().blockNumber()
        if row != self._row:
            self._row = row
            self.left.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(event.matches(key) for key in _THE_WINDOWS)
        ):
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {_Key.Key_Return, _Key.Key_Enter}:
            self.setCursorWidth(1)
            self._go_to_next_row()
        elif not self._would_touch_other_rows(event):
            super().keyPressEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if not self._spans_rows():
            super().inputMethodEvent(event)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not self._spans_rows()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if _is_arabic(text):
            self.article_pasted.emit(text)
        elif not self._spans_rows():
            self.textCursor().insertText(" ".join(text.split()))

    def _go_to_next_row(self) -> None:
        caret = self.textCursor()
        if caret.movePosition(QTextCursor.MoveOperation.NextBlock):
            self.setTextCursor(caret)
            self.chosen.emit(caret.blockNumber())

    def _spans_rows(self) -> bool:
        caret = self.textCursor()
        document = self.document()
        return document.findBlock(caret.selectionStart()) != document.findBlock(caret.selectionEnd())

    def _would_touch_other_rows(self, event: QKeyEvent) -> bool:
        """Whether a key would join rows: at the edge of one, or over a selection of several."""
        backward = event.key() == _Key.Key_Backspace or any(event.matches(key) for key in _BACKWARD)
        forward = any(event.matches(key) for key in _FORWARD)
        if self._spans_rows():
            types = bool(event.text()) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            return types or backward or forward or event.matches(_Standard.Cut) or event.matches(_Standard.Paste)
        caret = self.textCursor()
        if caret.hasSelection():
            return False
        return (backward and caret.atBlockStart()) or (forward and caret.atBlockEnd())


def _is_arabic(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    arabic = sum(_ARABIC[0] <= ord(char) <= _ARABIC[1] for char in letters)
    return arabic > len(letters) / 2
