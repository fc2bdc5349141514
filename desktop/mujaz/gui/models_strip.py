"""The job of the models page that is going on: how far it is, and a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from mujaz.gui.announcing import VOICE
from mujaz.gui.language import tr
from mujaz.gui.models_pace import Shown
from mujaz.gui.models_parts import button, words
from mujaz.gui.naming import spoken, styled

_STEPS = 1000


class JobStrip(QFrame):
    """Title, bar, what is done, speed and time left, and Cancel."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "strip")
        self.title = words("", "cardName")
        self.bar = styled(QProgressBar(textVisible=False), "jobBar")
        self.detail = words("")
        self.cancel = button(tr("Cancel"))
        self._is_stopping = False
        self._build()
        self.hide()

    def begin(self, title: str) -> None:
        """Show a job that has begun."""
        self.title.setText(title)
        VOICE.say(self, title)
        spoken(self.cancel, tr("Cancel: {job}").format(job=title))
        self._is_stopping = False
        self.show_progress(Shown(tr("Starting…")))
        self.show()

    def show_progress(self, shown: Shown) -> None:
        """Show how far the job is; once it is to stop, only that."""
        if not self._is_stopping:
            self._show(shown)

    def _build(self) -> None:
        self.bar.setAccessibleName(tr("Share that is done"))
        self.cancel.clicked.connect(self._stop)
        text = QVBoxLayout()
        text.setSpacing(6)
        for widget in (self.title, self.bar, self.detail):
            text.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 10, 20, 10)
        layout.setSpacing(20)
        layout.addLayout(text, 1)
        layout.addWidget(self.cancel)

    def _stop(self) -> None:
        self._is_stopping = True
        self._show(Shown(tr("Cancelling…")))
        self.cancel_wanted.emit()

    def _show(self, shown: Shown) -> None:
        self.detail.setText(shown.text)
        self.bar.setRange(0, 0 if shown.share is None else _STEPS)
        self.bar.setValue(round((shown.share or 0) * _STEPS))
