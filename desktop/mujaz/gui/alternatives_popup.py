"""Other translations of a sentence, to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from mujaz.gui.announcing import VOICE
from mujaz.gui.language import tr
from mujaz.gui.naming import spoken, styled
from mujaz.gui.sizes import grown

_WIDTH = 560
_MOST_HEIGHT = 320
"""Pixels, where letters are small."""


class AlternativesPopup(QFrame):
    """A list that opens over the text; Return or a click takes one, Escape leaves the sentence as it is."""

    taken = Signal(str)

    def __init__(self, texts: Sequence[str], current: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        styled(self, "popup")
        self.list = spoken(QListWidget(), tr("Other translations"))
        self.list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is all English
        self.list.setWordWrap(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedWidth(min(grown(_WIDTH), self.screen().availableSize().width() * 9 // 10))
        for text in texts:
            if text != current:
                self.list.addItem(text)
        heading = tr("Other translations") if self.list.count() else tr("The engine knows no other translation.")
        layout = QVBoxLayout(self)
        spoken(self, heading)
        layout.addWidget(styled(QLabel(heading), "quiet"))
        layout.addWidget(self.list)
        self.list.setVisible(self.list.count() > 0)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.list.setCurrentRow(0)

    def open_at(self, place: QPoint) -> None:
        """Show at a place on the screen, high enough for what is in it."""
        self.list.doItemsLayout()
        wanted = sum(self.list.sizeHintForRow(row) for row in range(self.list.count())) + 8
        self.list.setFixedHeight(min(wanted, grown(_MOST_HEIGHT)))
        self.move(place)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        VOICE.say(self, self.accessibleName())

    def _take(self, item: QListWidgetItem) -> None:
        text = item.text()
        self.close()
        self.taken.emit(text)
