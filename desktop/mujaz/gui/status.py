"""The status bar: how far, with which model, and that nothing leaves this machine."""

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from mujaz.gui.naming import spoken
from mujaz.gui.session import Phase, Session
from mujaz.gui.wording import OFFLINE, translator_name

_PHASES = {
    Phase.EMPTY: "",
    Phase.READING: "Reading the article…",
    Phase.WAITING: "Loading the engine…",
    Phase.CANCELLING: "Cancelling…",
}


class Status(QStatusBar):
    """Three quiet texts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.progress = spoken(QLabel(), "Progress")
        self.model = spoken(QLabel(), "Model in use")
        self.offline = QLabel(OFFLINE)
        self.addWidget(self.progress)
        self.addPermanentWidget(self.model)
        self.addPermanentWidget(self.offline)

    def show_session(self, session: Session) -> None:
        """Show where `session` is."""
        self.progress.setText(_PHASES.get(session.phase, f"{session.done} of {session.total} sentences"))
        model = translator_name(session.models)
        self.model.setText(f"model: {model}" if model else "")
