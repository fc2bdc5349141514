"""The English page: with a gutter for sentence numbers and flags, and pale bars where no English is yet."""

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mujaz.briefing import Origin
from mujaz.gui.editable_pane import EditablePane
from mujaz.gui.icons import pixmap
from mujaz.gui.rows import BASELINE
from mujaz.gui.text_pane import OUTER_MARGIN

GUTTER = 62.0
_EDGE = 12.0
_NUMBER_WIDTH = 24.0
_SIGN = 15
_SIGNS = {
    Origin.EDITED: ("pencil", "You wrote this translation."),
    Origin.MEMORY: ("memory", "From the translation memory: the same sentence was translated so before."),
}
_BAR = 0.36
"""Height of a pale bar, in lines."""


class EnglishPane(EditablePane):
    """The page on the left."""

    flag_chosen = Signal(int)
    """The row whose flag was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.LayoutDirection.LeftToRight, parent)
        self._margins = (OUTER_MARGIN, GUTTER)
        self._numbers: Sequence[str] = ()
        self._reasons: Mapping[int, str] = {}
        self._origins: Mapping[int, Origin] = {}
        self._unfinished: Collection[int] = ()
        self._bar_widths: Callable[[int], Sequence[float]] = lambda _: ()

    def set_gutter(self, numbers: Sequence[str], reasons: Mapping[int, str]) -> None:
        """Show `numbers` beside the rows, and a flag where there is a reason for one."""
        self._numbers, self._reasons = numbers, reasons
        self.viewport().update()

    def set_origins(self, origins: Mapping[int, Origin]) -> None:
        """Mark the rows that the machine did not translate."""
        self._origins = origins
        self.viewport().update()

    def set_bars(self, unfinished: Collection[int], widths: Callable[[int], Sequence[float]]) -> None:
        """Show bars of these widths (pixels), one a line, in rows that have no text yet."""
        self._unfinished, self._bar_widths = unfinished, widths
        self.viewport().update()

    @override
    def paint_below(self, painter: QPainter, rows: range) -> None:
        super().paint_below(painter, rows)
        for row in rows:
            if row in self._unfinished:
                self._paint_bars(painter, row)
            self._paint_gutter(painter, row)

    def _paint_bars(self, painter: QPainter, row: int) -> None:
        left, right = self._margins
        room = self.viewport().width() - left - right
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.skeleton))
        for line, width in enumerate(self._bar_widths(row)):
            pitch = self._pitches[row]
            top = self._tops[row] + (line + 0.5 - _BAR / 2) * pitch
            painter.drawRoundedRect(QRectF(left, top, min(width, room), _BAR * pitch), 4, 4)

    def _paint_gutter(self, painter: QPainter, row: int) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() - 1)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted))
        baseline = self._tops[row] + BASELINE * self._pitches[row]
        right = self.viewport().width() - _EDGE
        width = painter.fontMetrics().horizontalAdvance(self._numbers[row])
        painter.drawText(QPointF(right - width, baseline), self._numbers[row])
        left = right - _NUMBER_WIDTH - _SIGN
        if row in self._reasons:
            self._paint_sign(painter, "flag", self._theme.flag, QPointF(left, baseline - _SIGN + 2))
        origin = self._origins.get(row)
        if origin in _SIGNS:
            down = self._pitches[row] * 0.9 if row in self._reasons else 0
            self._paint_sign(painter, _SIGNS[origin][0], self._theme.muted, QPointF(left, baseline - _SIGN + 2 + down))

    def _paint_sign(self, painter: QPainter, name: str, color: str, place: QPointF) -> None:
        painter.drawPixmap(place, pixmap(name, color, _SIGN, self.devicePixelRatio()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().y())
        if event.position().x() > self.viewport().width() - GUTTER and row in self._reasons:
            self.flag_chosen.emit(row)
        else:
            super().mouseReleaseEvent(event)

    @override
    def tooltip_at(self, position: QPointF) -> str:
        if position.x() > self.viewport().width() - GUTTER:
            row = self.row_at(position.y())
            origin = self._origins.get(row)
            return "\n".join(filter(None, (self._reasons.get(row), _SIGNS[origin][1] if origin in _SIGNS else "")))
        return super().tooltip_at(position)
