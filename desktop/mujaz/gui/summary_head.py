"""The line above the key points: how they were made, and how they are wanted."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from mujaz.gui.elided import ElidedLabel
from mujaz.gui.icons import icon
from mujaz.gui.language import marked, tr
from mujaz.gui.mirroring import margins
from mujaz.gui.naming import spoken, styled
from mujaz.gui.summary_entries import METHOD_NAMES
from mujaz.gui.theme import Theme

LENGTHS: Final = (3, 5, 7, 10)
_USUAL = 5
"""Points that a summary has until another length is chosen; `mujaz.plan.Plan` has the same."""
_NOT_OFFERED = marked("For this, install a summary model on the models page.")


class SummaryHead(QWidget):
    """What there is at the left; length, method and language at the right."""

    summary_wanted = Signal(int, str)
    """How many points, and by which method."""
    arabic_wanted = Signal(bool)
    """Show what the sentences say in Arabic, or the English again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = styled(ElidedLabel(textFormat=Qt.TextFormat.PlainText), "quiet")
        self.length = _combo(tr("Length of the summary"), ((tr("%n point(s)", "", count), count) for count in LENGTHS))
        self.method = _combo(
            tr("How the summary is made"), ((tr(name), method) for method, name in METHOD_NAMES.items())
        )
        self.arabic = spoken(styled(QToolButton(), "toggle"), tr("Show the key points in Arabic"))
        self.arabic.setText(tr("Arabic"))
        self.arabic.setCheckable(True)
        self.length.setCurrentIndex(LENGTHS.index(_USUAL))
        self.arabic.setToolTip(tr("What the sentences behind the points say in Arabic"))
        self.more = spoken(styled(QToolButton(), "toggle"), tr("What to do with the chosen point"))
        self.more.setToolTip(tr("What to do with the chosen point"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(20, 8, 14, 4))
        layout.setSpacing(8)
        layout.addWidget(self.said, stretch=1)
        for widget in (self.length, self.method, self.arabic, self.more):
            layout.addWidget(widget)
        self.length.activated.connect(self._want)
        self.method.activated.connect(self._want)
        self.arabic.toggled.connect(self.arabic_wanted)
        self.offer_abstractive(offered=False)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self.more.setIcon(icon("more", theme.text))

    def offer_abstractive(self, *, offered: bool) -> None:
        """Let key points be written by a model, or say why they can't."""
        row = self.method.findData("abstractive")
        model = self.method.model()
        if isinstance(model, QStandardItemModel):
            model.item(row).setEnabled(offered)
        self.method.setItemData(row, "" if offered else tr(_NOT_OFFERED), Qt.ItemDataRole.ToolTipRole)

    def show_method(self, method: str) -> None:
        """Show which method was used."""
        row = self.method.findData(method)
        if row >= 0:
            self.method.setCurrentIndex(row)

    def _want(self) -> None:
        self.summary_wanted.emit(self.length.currentData(), self.method.currentData())


def _combo(name: str, choices: Iterable[tuple[str, object]]) -> QComboBox:
    combo = spoken(QComboBox(), name)
    for text, data in choices:
        combo.addItem(text, data)
    combo.setToolTip(name)
    return combo
