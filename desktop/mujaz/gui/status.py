"""The status bar: how far, with which model, and that nothing leaves this machine."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget
from typing_extensions import override

from mujaz.briefing import Origin
from mujaz.gui.announcing import VOICE
from mujaz.gui.elided import ElidedLabel
from mujaz.gui.language import marked, tr
from mujaz.gui.naming import described, styled
from mujaz.gui.open_document import BUSY, OpenDocument, Phase
from mujaz.gui.session import Session
from mujaz.gui.wording import OFFLINE, translator_name

_PHASES = {
    Phase.EMPTY: "",
    Phase.READING: marked("Reading the article…"),
    Phase.WAITING: marked("Loading the engine…"),
    Phase.QUEUED: marked("Another article is translated first…"),
}


_GAP = 6
"""Pixels between two of its texts, as Qt has them."""


class Status(QStatusBar):
    """Three quiet texts; what they say is said aloud when a translation ends, and when there is another flag."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.progress = described(ElidedLabel(), tr("Progress"))
        self.model = described(ElidedLabel(), tr("Model in use"))
        self.offline = QLabel(tr(OFFLINE))
        self._before: tuple[OpenDocument | None, bool, int] = (None, False, 0)
        self.private = styled(QLabel(tr("private: nothing is kept")), "private")
        self.private.hide()
        self.addWidget(self.progress)
        self.addPermanentWidget(self.model)
        self.addPermanentWidget(self.private)
        self.addPermanentWidget(self.offline)

    def leave_nothing(self, *, wanted: bool) -> None:
        """Say that nothing is kept, or no longer."""
        self.private.setVisible(wanted)
        self._make_room()

    def show_session(self, session: Session) -> None:
        """Show where `session` is."""
        self.progress.setText(tr(_PHASES[session.phase]) if session.phase in _PHASES else _summary(session))
        model = translator_name(session.models)
        self.model.setText(tr("model: {name}").format(name=model) if model else "")
        self._make_room()
        self._say_what_matters(session)

    def _make_room(self) -> None:
        """Leave the model out where the rest would have to be cut short."""
        parts = [self.progress, self.model, self.offline, *([self.private] if self.private.isVisibleTo(self) else ())]
        wanted = sum(part.sizeHint().width() + _GAP for part in parts)
        self.model.setVisible(bool(self.model.text()) and wanted <= self.width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _say_what_matters(self, session: Session) -> None:
        """Say the progress of a document that is still looked at when it comes to an end or its flags are others."""
        flags = len(session.briefing.open_flags) if session.briefing else 0
        now = (session.current, session.phase in BUSY, flags)
        before, self._before = self._before, now
        if now[0] is before[0] is not None and not now[1] and now != before:
            VOICE.say(self, self.progress.text())


def _summary(session: Session) -> str:
    """Return how far the briefing is, what there is to check, and what the user wrote."""
    briefing = session.briefing
    parts = [tr("{done} of %n sentences", "", session.total).format(done=session.done)]
    if briefing and (flags := len(briefing.open_flags)):
        parts.append(tr("%n to check", "", flags))
    if briefing and (edited := sum(t.origin is Origin.EDITED for t in briefing.translations.values())):
        parts.append(tr("edited %n", "", edited))
    return " · ".join(parts)
