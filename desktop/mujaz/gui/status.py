"""The status bar: how far, with which model, and that nothing leaves this machine."""

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from mujaz.briefing import Origin
from mujaz.gui.naming import spoken
from mujaz.gui.open_document import Phase
from mujaz.gui.session import Session
from mujaz.gui.wording import OFFLINE, translator_name

_PHASES = {
    Phase.EMPTY: "",
    Phase.READING: "Reading the article…",
    Phase.WAITING: "Loading the engine…",
    Phase.QUEUED: "Another article is translated first…",
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
        self.progress.setText(_PHASES.get(session.phase, _summary(session)))
        model = translator_name(session.models)
        self.model.setText(f"model: {model}" if model else "")


def _summary(session: Session) -> str:
    """Return how far the briefing is, what there is to check, and what the user wrote."""
    briefing = session.briefing
    parts = [f"{session.done} of {session.total} sentences"]
    if briefing and (flags := len(briefing.open_flags)):
        parts.append(f"{flags} to check")
    if briefing and (edited := sum(t.origin is Origin.EDITED for t in briefing.translations.values())):
        parts.append(f"edited {edited}")
    return " · ".join(parts)
