"""One message at a time, under the toolbar; it never blocks."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from mujaz.gui.icons import icon
from mujaz.gui.message import Level, Message
from mujaz.gui.naming import spoken, styled
from mujaz.gui.theme import Theme

NOTE_MS = 6000
"""How long a note stays."""


class NotificationBar(QFrame):
    """Shows the last message; notes go by themselves, problems when they are closed or acted on."""

    def __init__(self, parent: QWidget | None = None, *, note_ms: int = NOTE_MS) -> None:
        super().__init__(parent)
        styled(self, "notification")
        self._message: Message | None = None
        self._text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._action = styled(QPushButton(flat=True), "action")
        self._close = spoken(QToolButton(autoRaise=True), "Close this message")
        self._timer = QTimer(self, singleShot=True, interval=note_ms)
        self._build()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._close.setIcon(icon("close", theme.muted))

    @property
    def message(self) -> Message | None:
        """What is shown."""
        return self._message

    def show_message(self, message: Message) -> None:
        """Show `message` in place of what was there."""
        self._message = message
        self._text.setText(message.text)
        self._action.setVisible(message.action is not None)
        self._action.setText(message.action.label if message.action else "")
        self.setVisible(True)
        if message.level is Level.NOTE:
            self._timer.start()
        else:
            self._timer.stop()

    def dismiss(self) -> None:
        """Put the message away."""
        self._message = None
        self._timer.stop()
        self.hide()

    def _build(self) -> None:
        self.setAccessibleName("Notification")
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 8, 12, 8)
        for widget in (self._text, self._action, self._close):
            layout.addWidget(widget)
        self._timer.timeout.connect(self.dismiss)
        self._close.clicked.connect(self.dismiss)
        self._action.clicked.connect(self._act)

    def _act(self) -> None:
        action = self._message.action if self._message else None
        self.dismiss()
        if action:
            action.run()
