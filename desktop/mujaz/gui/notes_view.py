"""What the reporter writes beside the briefing, and who has reviewed it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from mujaz.briefing import Briefing
from mujaz.gui.language import tr
from mujaz.gui.naming import spoken, styled

PAUSE_MS = 500
"""How long nothing is typed until what was typed is handed on."""
_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
"""Keys that Qt would take for one field alone: undo is the session's, over everything."""


class NotesView(QWidget):
    """Hands on what is typed after a pause, when the focus leaves, and when it is told to."""

    edit_wanted = Signal(str, object)
    """What is done, and the function that does it to a briefing."""
    left_behind = Signal(object, str, str)
    """A `Document` that is shown no more, and the notes and the reviewer that were typed for it until then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = _Notes()
        self.reviewer = styled(spoken(QLineEdit(), tr("Reviewed by")), "field")
        self.is_pending = False
        self._briefing: Briefing | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._build()

    def show_briefing(self, briefing: Briefing) -> None:
        """Show the notes of `briefing`; what is being typed is not written over."""
        before, self._briefing = self._briefing, briefing
        if self.is_pending and before and before.document is not briefing.document:
            self._settle()
            self.left_behind.emit(before.document, self.notes.toPlainText(), self.reviewer.text())
        if not self.is_pending:
            self.notes.show_text(briefing.notes)
            if self.reviewer.text() != briefing.reviewed_by:
                self.reviewer.setText(briefing.reviewed_by)

    def flush(self) -> None:
        """Hand on what is typed, now."""
        if self.is_pending:
            self._settle()
            notes, reviewer = self.notes.toPlainText(), self.reviewer.text()
            self.edit_wanted.emit(tr("Write notes"), lambda b: replace(b, notes=notes, reviewed_by=reviewer))

    def _build(self) -> None:
        spoken(self, tr("Notes"))
        self.setFocusProxy(self.notes)
        self.reviewer.setPlaceholderText(tr("not reviewed"))
        self.reviewer.setMinimumWidth(260)
        label = styled(QLabel(tr("&Reviewed by")), "quiet")
        label.setBuddy(self.reviewer)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label)
        row.addWidget(self.reviewer)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.setSpacing(10)
        layout.addWidget(self.notes)
        layout.addLayout(row)
        self.notes.typed.connect(self._on_typed)
        self.reviewer.textEdited.connect(self._on_typed)
        self._timer.timeout.connect(self.flush)
        for field in (self.notes, self.reviewer):
            _Leaving(field).left.connect(self.flush)

    def _settle(self) -> None:
        self.is_pending = False
        self._timer.stop()

    def _on_typed(self) -> None:
        self.is_pending = True
        self._timer.start()


class _Leaving(QObject):
    """Tells when a field is left: for another one, or for what undoes or redoes, which is the window's."""

    left = Signal()

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        elif _is_undo(event):
            self.left.emit()
            event.ignore()
            return True
        return False


def _is_undo(event: QEvent) -> bool:
    """Whether Qt asks if a key that undoes or redoes is for this field."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return any(event.matches(key) for key in _UNDO)


class _Notes(QTextEdit):
    """Plain text in either script: a paragraph of Arabic begins at the right."""

    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._by_program = False
        styled(spoken(self, tr("Notes")), "field")
        self.setPlaceholderText(tr("Notes of your own: they go into the briefing."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(8)
        self.textChanged.connect(self._on_changed)

    def show_text(self, text: str) -> None:
        """Show `text`; the caret stays about where it is."""
        if text == self.toPlainText():
            return
        caret = self.textCursor().position()
        self._by_program = True
        self.setPlainText(text)
        self._by_program = False
        cursor = self.textCursor()
        cursor.setPosition(min(caret, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def _on_changed(self) -> None:
        if not self._by_program:
            self.typed.emit()
