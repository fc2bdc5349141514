"""The key points, each with the numbers of the sentences behind it."""

from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from mujaz.briefing import Briefing, KeyPoint
from mujaz.gui.theme import LIGHT, Theme
from mujaz.gui.wording import sentence_number

_NOTHING = "The key points stand here when the translation is done."


class SummaryView(QTextBrowser):
    """A numbered list; a click on a point or its evidence asks to see the sentences."""

    evidence_wanted = Signal(object)
    """A tuple of sentence ids."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._briefing: Briefing | None = None
        self.setAccessibleName("Summary")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.document().setDocumentMargin(14)
        self.anchorClicked.connect(self._follow)
        self._render()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self._render()

    def show_summary(self, briefing: Briefing) -> None:
        """Show the key points of `briefing`."""
        if self._briefing is None or _shown(briefing) != _shown(self._briefing):
            self._briefing = briefing
            self._render()

    def _render(self) -> None:
        points = self._briefing.summary.points if self._briefing else ()
        if self._briefing and points:
            lines = (self._row(self._briefing, number, point) for number, point in enumerate(points, 1))
            self.setHtml(f'<table width="100%" cellspacing="0" cellpadding="4">{"".join(lines)}</table>')
        else:
            self.setHtml(f'<p style="color:{self._theme.muted}">{_NOTHING}</p>')

    def _row(self, briefing: Briefing, number: int, point: KeyPoint) -> str:
        theme = self._theme
        link = ",".join(map(str, point.evidence))
        numbers = ", ".join(sentence_number(briefing.document, sentence) for sentence in point.evidence)
        text = escape(briefing.point_text(point)) or "…"
        plain = f"text-decoration:none;color:{theme.text}"
        return (
            f'<tr><td width="22" style="color:{theme.muted}">{number}.</td>'
            f'<td><a href="evidence:{link}" style="{plain}">{text}</a></td>'
            f'<td width="64" align="right"><a href="evidence:{link}" style="text-decoration:none;color:{theme.accent}">'
            f"[{numbers}]</a></td></tr>"
        )

    def _follow(self, url: QUrl) -> None:
        self.evidence_wanted.emit(tuple(int(part) for part in url.path().split(",") if part))


def _shown(briefing: Briefing) -> list[tuple[str, tuple[int, ...]]]:
    return [(briefing.point_text(point), point.evidence) for point in briefing.summary.points]
