"""The rows of one page: sentences of one side, each a block of its own, where they stand and how they look."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget
from typing_extensions import override

from mujaz.gui.flow_layout import FlowLayout
from mujaz.gui.row_text import row_format, write_row
from mujaz.gui.rows import BAND, PAGE_TOP
from mujaz.gui.theme import LIGHT, Theme
from mujaz.gui.tints import Tint, paint_tint

OUTER_MARGIN = 34.0
INNER_MARGIN = 30.0
_BESIDE = 3.0
"""How far the tint of a sentence reaches beyond its words where sentences run on, pixels."""
_NEAR = 8
"""Rows between two changes up to which they are one change: Qt lays out again what lies between."""


class TextPage(QTextEdit):
    """Rows of text in one direction. It is told where rows stand, so that both pages stay level."""

    def __init__(self, direction: Qt.LayoutDirection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._direction = direction
        self._theme = LIGHT
        self._title_font: QFont | None = None
        self._pitches: Sequence[float] = ()
        self._spaces: list[float] = []
        self._tops: list[float] = []
        self._heights: list[float] = []
        self._bottom = 0.0
        self._hovered = -1
        self._marked: frozenset[int] = frozenset()
        self._tints: Callable[[int], Sequence[Tint]] = _untinted
        self._words: Mapping[int, Sequence[Tint]] = {}
        self._margins = (INNER_MARGIN, OUTER_MARGIN)
        self._flow: FlowLayout | None = None
        """Where sentences run on in their paragraphs, there only while they are to."""
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.verticalScrollBar().rangeChanged.connect(self._keep_range)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self.viewport().update()

    def clear_rows(
        self,
        *,
        font: QFont,
        title_font: QFont | None,
        pitches: Sequence[float],
        paragraphs: Sequence[int] | None = None,
    ) -> None:
        """Begin anew, on lines of `pitches`; the first row in `title_font`, if there is one. Rows come by `append`.

        With `paragraphs`, the number of that of each row, a row begins in the line in which the one before it ends.
        """
        self._title_font, self._pitches, self._spaces = title_font, pitches, []
        self._tops, self._heights, self._tints, self._marked = [], [], _untinted, frozenset()
        self._bottom = 0.0
        self.clear()
        self._let_flow(paragraphs)
        document = self.document()
        document.setDefaultFont(font)
        document.setDocumentMargin(0)
        self._set_page_margins()

    def _let_flow(self, paragraphs: Sequence[int] | None) -> None:
        if not paragraphs:
            if self._flow:
                self._flow = None
                self.document().setDocumentLayout(None)  # type: ignore[arg-type] # Qt makes its own again
            return
        self._flow = FlowLayout(
            self.document(),
            direction=self._direction,
            margins=self._margins,
            pitches=self._pitches,
            paragraphs=paragraphs,
        )
        self.document().setDocumentLayout(self._flow)
        self._flow.setProperty("cursorWidth", self.cursorWidth())

    def append_rows(self, texts: Sequence[str]) -> None:
        """Add rows at the end."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for text in texts:
            row = len(self._spaces)
            self._spaces.append(0.0)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            block_format = row_format(self._direction, self._pitches[row])
            if row:
                cursor.insertBlock(block_format, QTextCharFormat())
            else:
                cursor.setBlockFormat(block_format)
            self._write_row(row, text)
        cursor.endEditBlock()

    def replace(self, texts: Mapping[int, str]) -> None:
        """Show other texts in some rows."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for row, text in texts.items():
            self._write_row(row, text)
        cursor.endEditBlock()

    def row_text(self, row: int) -> str:
        """Return what a row shows."""
        return self.document().findBlockByNumber(row).text()

    def line_count(self, row: int) -> int:
        """Return how many lines a row's text takes."""
        if self._flow:
            return self._flow.lay_out(row)
        block = self.document().findBlockByNumber(row)
        self.document().documentLayout().blockBoundingRect(block)  # has the lines made, which Qt puts off
        return max(1, block.layout().lineCount())

    def line_widths(self, row: int) -> list[float]:
        """Return how wide each line of a row is, in pixels."""
        layout = self.document().findBlockByNumber(row).layout()
        return [layout.lineAt(line).naturalTextWidth() for line in range(layout.lineCount())]

    def place(self, tops: Sequence[float], heights: Sequence[float], spaces: Sequence[float]) -> None:
        """Put rows at `tops`, `heights` high, by leaving `spaces` below their text."""
        self._tops, self._heights = list(tops), list(heights)
        changed = [row for row, (space, before) in enumerate(zip(spaces, self._spaces, strict=True)) if space != before]
        self._spaces = list(spaces)
        for run in _runs(changed):
            self._leave_spaces(run)
        # Qt leaves the margin of the last block out of the page's height.
        self._bottom = self._tops[-1] + self._heights[-1] + PAGE_TOP
        layout = self.document().documentLayout()
        layout.documentSizeChanged.emit(layout.documentSize())  # else the scroll bar may keep an earlier height
        self._keep_range()
        if changed and changed[0] < self._visible_rows().stop:
            self.viewport().update()

    def paragraph_line_counts(self) -> list[int]:
        """Return how many lines each paragraph takes; only where sentences run on."""
        return self._flow.line_counts() if self._flow else []

    def place_paragraphs(self, tops: Sequence[float], *, bottom: float) -> None:
        """Put paragraphs at `tops`, and let the page end at `bottom`; only where sentences run on."""
        if self._flow:
            self._flow.put(tops, bottom=bottom)
            self._tops, self._heights = self._flow.row_tops(), self._flow.row_heights()
            self._bottom = bottom
            self._flow.documentSizeChanged.emit(self._flow.documentSize())
            self._keep_range()
            self.viewport().update()

    def _leave_spaces(self, rows: Sequence[int]) -> None:
        """Leave their spaces below neighbouring rows; what lies between two changes is laid out anew by Qt."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for row in rows:
            block = self.document().findBlockByNumber(row)
            block_format = block.blockFormat()
            block_format.setBottomMargin(self._spaces[row])
            cursor.setPosition(block.position())
            cursor.setBlockFormat(block_format)
        cursor.endEditBlock()

    def _keep_range(self) -> None:
        """Let the page be scrolled to the end of its last row, also where that row's text is the shorter one."""
        self.verticalScrollBar().setMaximum(max(0, round(self._bottom - self.viewport().height())))

    def put_caret(self, row: int, place: int = 0) -> None:
        """Put the caret into a row, `place` code units from its beginning; what is in view stays."""
        caret = QTextCursor(self.document().findBlockByNumber(row))
        caret.setPosition(caret.block().position() + min(place, caret.block().length() - 1))
        bar = self.verticalScrollBar()
        at = bar.value()
        with QSignalBlocker(bar):  # Qt would scroll to the caret
            self.setTextCursor(caret)
            bar.setValue(at)

    def set_bands(self, *, hovered: int, marked: frozenset[int]) -> None:
        """Tint the row that is hovered over and those that are marked."""
        if (hovered, marked) != (self._hovered, self._marked):
            self._hovered, self._marked = hovered, marked
            self.viewport().update()

    def set_tints(self, tints: Callable[[int], Sequence[Tint]]) -> None:
        """Colour stretches of each row's text. They are painted below it: a format would tear joined letters apart."""
        self._tints = tints
        self.viewport().update()

    def set_words(self, words: Iterable[Tint]) -> None:
        """Mark words that belong together."""
        by_row: dict[int, list[Tint]] = {}
        for word in words:
            by_row.setdefault(word.row, []).append(word)
        if by_row != self._words:
            self._words = by_row
            self.viewport().update()

    def row_at(self, y: float) -> int:
        """Return the row at `y` in the viewport, -1 when there is none."""
        y += self.verticalScrollBar().value()
        row = bisect_right(self._tops, y + BAND) - 1
        return row if row >= 0 and y <= self._tops[row] + self._heights[row] + BAND else -1

    def row_under(self, position: QPointF) -> int:
        """Return the row at a place in the viewport, -1 when there is none."""
        row = self.row_at(position.y())
        if row < 0 or not self._flow:
            return row
        place = position + QPointF(0, self.verticalScrollBar().value())
        return self.document().findBlock(self._flow.hitTest(place, Qt.HitTestAccuracy.FuzzyHit)).blockNumber()

    def row_top(self, row: int) -> float:
        """Return where a row begins, in pixels from the top of the page."""
        return self._tops[row]

    def row_bottom(self, row: int) -> float:
        """Return where a row ends, in pixels from the top of the page."""
        return self._tops[row] + self._heights[row]

    def top_row(self) -> int | None:
        """Return the first row in view, None when there are no rows."""
        return max(0, bisect_right(self._tops, self.verticalScrollBar().value()) - 1) if self._tops else None

    def tint_at(self, position: QPointF) -> Tint | None:
        """Return the coloured stretch at a place in the viewport."""
        row, offset = self._place_at(position)
        stretches = self._tints(row)
        return next((tint for tint in stretches if tint.start <= offset < tint.start + tint.length), None)

    def _place_at(self, position: QPointF) -> tuple[int, int]:
        place = position + QPointF(0, self.verticalScrollBar().value())
        index = self.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
        if index < 0:
            return -1, -1
        block = self.document().findBlock(index)
        return block.blockNumber(), index - block.position()

    def paint_below(self, painter: QPainter, rows: range) -> None:
        """Paint what lies under the text of `rows`, in page coordinates."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for row in rows:
            if row in self._marked:
                self._paint_band(painter, row, QColor(self._theme.marked))
                self._paint_mark(painter, row)
            elif row == self._hovered:
                self._paint_band(painter, row, QColor(self._theme.hover))
            self._paint_tints(painter, row)

    def _paint_band(self, painter: QPainter, row: int, color: QColor) -> None:
        painter.setBrush(color)
        if self._flow:
            for box in self._flow.pieces(row):
                painter.drawRoundedRect(box.adjusted(-_BESIDE, 0, _BESIDE, 0), 4, 4)
        else:
            painter.drawRoundedRect(self._band(row), 6, 6)

    def _paint_mark(self, painter: QPainter, row: int) -> None:
        band = self._band(row)
        left = band.left() if self._direction is Qt.LayoutDirection.LeftToRight else band.right() - 3
        painter.setBrush(QColor(self._theme.accent))
        painter.drawRoundedRect(QRectF(left, band.top() + 4, 3, band.height() - 8), 1.5, 1.5)

    def _band(self, row: int) -> QRectF:
        left, right = (margin - 14 for margin in self._margins)
        width = self.viewport().width() - left - right
        return QRectF(left, self._tops[row] - BAND, width, self._heights[row] + 2 * BAND)

    def _write_row(self, row: int, text: str) -> None:
        block = self.document().findBlockByNumber(row)
        write_row(block, text, title_font=self._title_font if row == 0 else None)

    def _set_page_margins(self) -> None:
        root = self.document().rootFrame()
        frame = root.frameFormat()
        left, right = self._margins
        frame.setTopMargin(PAGE_TOP)
        frame.setBottomMargin(0)
        frame.setLeftMargin(left)
        frame.setRightMargin(right)
        if frame != root.frameFormat():
            root.setFrameFormat(frame)

    def _paint_tints(self, painter: QPainter, row: int) -> None:
        if tints := [*self._tints(row), *self._words.get(row, ())]:
            layout = self.document().findBlockByNumber(row).layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                for tint in tints:
                    paint_tint(painter, tint, line, layout.position())

    def _visible_rows(self) -> range:
        top = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, top) - 1)
        while first and self._tops[first - 1] + self._heights[first - 1] > top:
            first -= 1
        return range(first, bisect_right(self._tops, top + self.viewport().height() + BAND))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -self.verticalScrollBar().value())
            self.paint_below(painter, self._visible_rows())
        super().paintEvent(event)


def _runs(rows: Iterable[int]) -> Iterator[list[int]]:
    """Yield ascending `rows` in stretches of near neighbours."""
    run: list[int] = []
    for row in rows:
        if run and row - run[-1] > _NEAR:
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def _untinted(_: int) -> Sequence[Tint]:
    return ()
