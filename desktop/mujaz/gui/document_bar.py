"""The open documents, as tabs; there only when there is more than one."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from mujaz.gui.icons import icon
from mujaz.gui.language import marked, tr
from mujaz.gui.mirroring import isolated
from mujaz.gui.open_document import OpenDocument, Phase
from mujaz.gui.theme import Theme

_SIDE = QTabBar.ButtonPosition.RightSide
_LONGEST = 36
"""Characters of a title that a tab shows."""
_MARKS = {Phase.QUEUED: marked(" (waiting)"), Phase.WAITING: " …", Phase.WORKING: " …"}


class DocumentBar(QTabBar):
    """One tab a document, to choose, move to and close."""

    chosen = Signal(object)
    """An `OpenDocument` to show."""
    closing = Signal(object)
    """An `OpenDocument` to close."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents: list[OpenDocument] = []
        self._cross = QIcon()
        self.setAccessibleName(tr("Open documents"))
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.currentChanged.connect(self._choose)
        self.hide()

    def show_documents(self, documents: Sequence[OpenDocument], current: OpenDocument | None) -> None:
        """Show `documents`, with `current` in front."""
        with QSignalBlocker(self):
            while self.count() > len(documents):
                self.removeTab(self.count() - 1)
            while self.count() < len(documents):
                self._add_tab()
            self._documents = list(documents)
            for place, document in enumerate(documents):
                title = document.title
                short = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
                self.setTabText(place, (isolated(short) + tr(_MARKS.get(document.phase, ""))).replace("&", "&&"))
                self.setTabToolTip(place, title)
            if current in self._documents:
                self.setCurrentIndex(self._documents.index(current))
        self.setVisible(len(documents) > 1)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._cross = icon("close", theme.muted)
        for place in range(self.count()):
            self._closer(place).setIcon(self._cross)

    def _add_tab(self) -> None:
        button = QToolButton(self, autoRaise=True)
        button.setIcon(self._cross)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(tr("Close document"))
        button.clicked.connect(lambda: self._close(button))
        self.setTabButton(self.addTab(""), _SIDE, button)

    def _closer(self, place: int) -> QToolButton:
        return self.tabButton(place, _SIDE)  # type: ignore[return-value] # it is the one that was put there

    def _close(self, button: QToolButton) -> None:
        for place, document in enumerate(self._documents):
            if self._closer(place) is button:
                self.closing.emit(document)
                return

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._documents):
            self.chosen.emit(self._documents[place])
