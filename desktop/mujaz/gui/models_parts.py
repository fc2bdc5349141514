"""Small parts of the models page."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from mujaz.gui.announcing import VOICE
from mujaz.gui.naming import spoken, styled

PATIENCE_MS = 5000
"""How long a question on a button waits for the second click."""


def words(text: str, name: str = "quiet", *, wraps: bool = True) -> QLabel:
    """Return a text that no page is too narrow for, taken for no markup; one that does not wrap is for a row."""
    label = styled(QLabel(text, wordWrap=wraps, textFormat=Qt.TextFormat.PlainText), name)
    label.setMinimumWidth(1)
    return label


def button(text: str, heard: str = "", *, name: str = "small") -> QPushButton:
    """Return a button; `heard` says what it is about."""
    return spoken(styled(QPushButton(text), name), heard or text.rstrip("…"))


class ConfirmButton(QPushButton):
    """A button for what can't be undone: the first click asks, the second one within a while means it."""

    confirmed = Signal()

    def __init__(self, text: str, question: str, heard: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._text, self._question, self._heard = text, question, heard
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self._calm)
        self.clicked.connect(self._on_clicked)
        self._calm()

    def _on_clicked(self) -> None:
        if self._timer.isActive():
            self._calm()
            self.confirmed.emit()
        else:
            self._timer.start()
            self._say(self._question, "sure")
            VOICE.say(self, self._question, urgent=True)

    def _calm(self) -> None:
        self._timer.stop()
        self._say(self._text, "small")

    def _say(self, text: str, name: str) -> None:
        self.setText(text)
        spoken(styled(self, name), f"{text} {self._heard}")
        self.style().unpolish(self)
        self.style().polish(self)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._calm()
