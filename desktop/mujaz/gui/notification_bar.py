"""One message at a time, under the toolbar; it never blocks."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from mujaz.gui.announcing import VOICE
from mujaz.gui.icons import icon
from mujaz.gui.language import tr
from mujaz.gui.message import Level, Message
from mujaz.gui.mirroring import margins
from mujaz.gui.naming import spoken, styled
from mujaz.gui.saying import said
from mujaz.gui.theme import Theme

NOTE_MS = 6000
"""How long a note stays."""
OFFER_MS = 30_000
"""How long one stays that offers something: it takes a while to get there by key."""


class NotificationBar(QFrame):
    """Shows the last message; notes go by themselves, problems when they are closed or acted on."""

    def __init__(self, parent: QWidget | None = None, *, note_ms: int = NOTE_MS) -> None:
        super().__init__(parent)
        styled(self, "notification")
        self._message: Message | None = None
        self._text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._action = styled(QPushButton(flat=True), "action")
        self._close = spoken(QToolButton(autoRaise=True), tr("Close this message"))
        self._note_ms = note_ms
        self._timer = QTimer(self, singleShot=True)
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
        self._text.setText(said(message.text))
        self._action.setVisible(message.action is not None)
        self._action.setText(message.action.label if message.action else "")
        self.setVisible(True)
        VOICE.say(self, self._text.text(), urgent=message.level is Level.PROBLEM)
        if message.level is Level.NOTE:
            self._timer.start(OFFER_MS if message.action else self._note_ms)
        else:
            self._timer.stop()

    def dismiss(self) -> None:
        """Put the message away."""
        self._message = None
        self._timer.stop()
        self.hide()

    def _build(self) -> None:
        self.setAccessibleName(tr("Notification"))
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(20, 8, 12, 8))
        for widget in (self._text, self._action, self._close):
            layout.addWidget(widget)
        self._timer.timeout.connect(self._go)
        self._close.clicked.connect(self.dismiss)
        self._action.clicked.connect(self._act)

    def _go(self) -> None:
        """Put a note away, unless the keys are on what it offers: then it waits once more."""
        if self._action.isVisible() and self.window().focusWidget() in {self._action, self._close}:
            self._timer.start(OFFER_MS)
        else:
            self.dismiss()

    def _act(self) -> None:
        action = self._message.action if self._message else None
        self.dismiss()
        if action:
            action.run()
