"""The English page: with a gutter for sentence numbers and flags, and pale bars where no English is yet."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mujaz.briefing import Origin
from mujaz.gui.announcing import VOICE
from mujaz.gui.editable_pane import EditablePane
from mujaz.gui.icons import pixmap
from mujaz.gui.language import marked, tr
from mujaz.gui.rows import BASELINE
from mujaz.gui.sizes import grown
from mujaz.gui.text_page import OUTER_MARGIN
from mujaz.gui.text_pane import QUIET_REASONS

GUTTER = 62.0
"""Pixels beside the text, where letters are small; what stands there grows with them."""
_EDGE = 12.0
_NUMBER_WIDTH = 24.0
_SIGN = 15
_SIGNS = {
    Origin.EDITED: ("pencil", marked("You wrote this translation.")),
    Origin.MEMORY: ("memory", marked("From the translation memory: the same sentence was translated so before.")),
}
_BAR = 0.36
"""Height of a pale bar, in lines."""


class EnglishPane(EditablePane):
    """The page on the left."""

    flag_chosen = Signal(int)
    """The row whose flag was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.LayoutDirection.LeftToRight, parent)
        self._gutter, self._sign = float(grown(GUTTER)), grown(_SIGN)
        self._margins = (OUTER_MARGIN, self._gutter)
        self._numbers: Sequence[str] = ()
        self._reasons: Mapping[int, str] = {}
        self._origins: Mapping[int, Origin] = {}
        self._unfinished: Collection[int] = ()
        self._bar_widths: Callable[[int], Sequence[float]] = lambda _: ()
        self._heard = -1
        self.chosen.connect(self._on_chosen)

    def set_gutter(self, numbers: Sequence[str], reasons: Mapping[int, str]) -> None:
        """Show `numbers` beside the rows, and a flag where there is a reason for one."""
        self._numbers, self._reasons = numbers, reasons
        self.viewport().update()

    def set_origins(self, origins: Mapping[int, Origin]) -> None:
        """Mark the rows that the machine did not translate."""
        before, self._origins = self._origins, origins
        self._update_if(lambda row: before.get(row) is not origins.get(row))

    def set_bars(self, unfinished: Collection[int], widths: Callable[[int], Sequence[float]]) -> None:
        """Show bars of these widths (pixels), one a line, in rows that have no text yet."""
        before, self._unfinished, self._bar_widths = self._unfinished, unfinished, widths
        self._update_if(lambda row: (row in before) is not (row in unfinished))

    def _update_if(self, is_another: Callable[[int], bool]) -> None:
        if any(map(is_another, self._visible_rows())):
            self.viewport().update()

    @override
    def paint_below(self, painter: QPainter, rows: range) -> None:
        super().paint_below(painter, rows)
        for row in rows:
            if row in self._unfinished:
                self._paint_bars(painter, row)
            if (line := self._line_of(row)).start == row:
                self._paint_gutter(painter, line)

    def _on_chosen(self, row: int) -> None:
        if row != self._heard:
            self._say(row)

    def _paint_bars(self, painter: QPainter, row: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.skeleton))
        for box in self._flow.pieces(row) if self._flow else self._lines_to_be(row):
            high = _BAR * box.height()
            painter.drawRoundedRect(QRectF(box.left(), box.center().y() - high / 2, box.width(), high), 4, 4)

    def _lines_to_be(self, row: int) -> Iterator[QRectF]:
        left, right = self._margins
        room, pitch = self.viewport().width() - left - right, self._pitches[row]
        for line, width in enumerate(self._bar_widths(row)):
            yield QRectF(left, self._tops[row] + line * pitch, min(width, room), pitch)

    def _line_of(self, row: int) -> range:
        """Return the rows that begin in the same line as a row; several only where sentences run on."""
        if not 0 <= row < len(self._tops):
            return range(0)
        return range(bisect_left(self._tops, self._tops[row]), bisect_right(self._tops, self._tops[row]))

    def _paint_gutter(self, painter: QPainter, line: range) -> None:
        row = line.start
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() - 1)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted))
        baseline = self._tops[row] + BASELINE * self._pitches[row]
        right = self.viewport().width() - _EDGE
        width = painter.fontMetrics().horizontalAdvance(self._numbers[row])
        painter.drawText(QPointF(right - width, baseline), self._numbers[row])
        left, top = right - grown(_NUMBER_WIDTH) - self._sign, baseline - self._sign + 2
        is_flagged = any(each in self._reasons for each in line)
        if is_flagged:
            self._paint_sign(painter, "flag", self._theme.flag, QPointF(left, top))
        origin = next((self._origins[each] for each in line if self._origins.get(each) in _SIGNS), None)
        if origin in _SIGNS:
            down = self._pitches[row] * 0.9 if is_flagged else 0
            self._paint_sign(painter, _SIGNS[origin][0], self._theme.muted, QPointF(left, top + down))

    def _paint_sign(self, painter: QPainter, name: str, color: str, place: QPointF) -> None:
        painter.drawPixmap(place, pixmap(name, color, self._sign, self.devicePixelRatio()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        line = self._line_of(self.row_at(event.position().y()))
        flagged = next((row for row in line if row in self._reasons), None)
        if event.position().x() > self.viewport().width() - self._gutter and flagged is not None:
            self.flag_chosen.emit(flagged)
        else:
            super().mouseReleaseEvent(event)

    @override
    def tooltip_at(self, position: QPointF) -> str:
        if position.x() > self.viewport().width() - self._gutter:
            line = self._line_of(self.row_at(position.y()))
            return "\n".join(filter(None, dict.fromkeys(map(self._remarks, line))))
        return super().tooltip_at(position)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in QUIET_REASONS:
            self._say(self.textCursor().blockNumber())

    def _remarks(self, row: int) -> str:
        """Return what the signs in the gutter mean."""
        origin = self._origins.get(row)
        return "\n".join(filter(None, (self._reasons.get(row), tr(_SIGNS[origin][1]) if origin in _SIGNS else "")))

    def _say(self, row: int) -> None:
        """Let a screen reader say what is beside a row; the row itself it reads by the caret."""
        self._heard = row
        if 0 <= row < len(self._numbers):
            number = (
                tr("Sentence {number}.").format(number=self._numbers[row]) if self._numbers[row] else tr("Headline.")
            )
            VOICE.say(self, " ".join(filter(None, (number, *self._remarks(row).splitlines()))))
