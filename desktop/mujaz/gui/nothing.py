"""What a list or a table says while nothing is in it."""

from PySide6.QtCore import QAbstractItemModel, QMargins, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from typing_extensions import override

from mujaz.gui.naming import described

_MARGINS = QMargins(24, 12, 24, 0)
_RING = 2.5
"""Pixels from the edges of a view to the ring that tells that it has the keys."""


def paint_nothing(view: QAbstractItemView, text: str, margins: QMargins) -> None:
    """Paint `text` into an empty view, within `margins`; where the view has the keys there is no row to show it."""
    viewport = view.viewport()
    with QPainter(viewport) as painter:
        painter.setPen(view.palette().placeholderText().color())
        room = viewport.rect().marginsRemoved(margins)
        painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, text)
        if view.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(view.palette().link().color())
            painter.drawRoundedRect(QRectF(viewport.rect()).adjusted(_RING, _RING, -_RING, -_RING), 6, 6)


class SparseTable(QTableView):
    """A table that says so, to the eye and to the ear, while it has no rows."""

    def __init__(self, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = nothing

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model:
            model.modelReset.connect(self._tell)
            self._tell()

    def _tell(self) -> None:
        described(self, "" if self.model().rowCount() else self._nothing)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model() and not self.model().rowCount():
            paint_nothing(self, self._nothing, _MARGINS)
