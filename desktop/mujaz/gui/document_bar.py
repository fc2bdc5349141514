"""The open documents, as tabs; there only when there is more than one."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from mujaz.gui.open_document import OpenDocument, Phase

_LONGEST = 36
"""Characters of a title that a tab shows."""
_MARKS = {Phase.QUEUED: " (waiting)", Phase.WAITING: " …", Phase.WORKING: " …"}


class DocumentBar(QTabBar):
    """One tab a document, to choose, move to and close."""

    chosen = Signal(object)
    """An `OpenDocument` to show."""
    closing = Signal(object)
    """An `OpenDocument` to close."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents: list[OpenDocument] = []
        self.setAccessibleName("Open documents")
        self.setTabsClosable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.currentChanged.connect(self._choose)
        self.tabCloseRequested.connect(lambda place: self.closing.emit(self._documents[place]))
        self.hide()

    def show_documents(self, documents: Sequence[OpenDocument], current: OpenDocument | None) -> None:
        """Show `documents`, with `current` in front."""
        with QSignalBlocker(self):
            while self.count() > len(documents):
                self.removeTab(self.count() - 1)
            while self.count() < len(documents):
                self.addTab("")
            self._documents = list(documents)
            for place, document in enumerate(documents):
                title = document.title
                short = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
                self.setTabText(place, (short + _MARKS.get(document.phase, "")).replace("&", "&&"))
                self.setTabToolTip(place, title)
            if current in self._documents:
                self.setCurrentIndex(self._documents.index(current))
        self.setVisible(len(documents) > 1)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._documents):
            self.chosen.emit(self._documents[place])
