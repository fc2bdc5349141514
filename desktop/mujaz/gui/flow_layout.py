"""Text that runs on as in a book: a block is a sentence, and begins in the line in which the one before it ends."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from typing_extensions import override

from mujaz.gui.rows import BASELINE

_EMPTY = 5.0
"""How wide the place of a sentence that has no text yet is, in pitches."""
_NEVER = -1.0
_Place = tuple[int, float]
"""A line of a paragraph, and how many pixels of it are used."""
_BEGINNING: _Place = (0, 0.0)
_TOLERANCE = 0.5


@dataclass(slots=True)
class _Paragraph:
    """The rows of a paragraph, where it begins on the page, and how many lines it has; pixels."""

    rows: range
    pitch: float
    top: float = 0.0
    lines: int = 1


class FlowLayout(QAbstractTextDocumentLayout):
    """Lays out the paragraphs of one page. It is told where each begins, so that both pages stay level."""

    def __init__(
        self,
        document: QTextDocument,
        *,
        direction: Qt.LayoutDirection,
        margins: tuple[float, float],
        pitches: Sequence[float],
        paragraphs: Sequence[int],
    ) -> None:
        """`pitches` and `paragraphs` are those of the rows, `margins` what is left free on the left and the right."""
        super().__init__(document)
        self._direction = direction
        self._margins = margins
        self._numbers = paragraphs
        self._paragraphs = [
            _Paragraph(range(bisect_left(paragraphs, number), bisect_right(paragraphs, number)), 0.0)
            for number in dict.fromkeys(paragraphs)
        ]
        self._index = {number: place for place, number in enumerate(dict.fromkeys(paragraphs))}
        for paragraph in self._paragraphs:
            paragraph.pitch = pitches[paragraph.rows.start]
        self._laid: list[float] = [_NEVER] * len(paragraphs)
        """The width that each row is laid out for."""
        self._lines: list[int] = [0] * len(paragraphs)
        """The line of its paragraph in which each row begins."""
        self._counts: list[int] = [1] * len(paragraphs)
        """How many lines each row is in."""
        self._tops: list[float] = [0.0] * len(paragraphs)
        self._heights: list[float] = [0.0] * len(paragraphs)
        self._begins: list[_Place] = [_BEGINNING] * len(paragraphs)
        self._ends: list[_Place] = [_BEGINNING] * len(paragraphs)
        self._bottom = 0.0

    @property
    def written(self) -> int:
        """How many rows there are so far."""
        return min(self.document().blockCount(), len(self._numbers)) if self._numbers else 0

    def line_counts(self) -> list[int]:
        """Return how many lines each paragraph takes, of those that are there."""
        last = self._paragraph_of(self.written - 1)
        return [paragraph.lines for paragraph in self._paragraphs[: last + 1]]

    def lay_out(self, row: int) -> int:
        """Lay out the paragraph of a row, if it is another than it was; return how many lines the row takes."""
        self._lay_out(self._paragraphs[self._paragraph_of(row)])
        return self._counts[row]

    def put(self, tops: Sequence[float], *, bottom: float) -> None:
        """Let the paragraphs begin at `tops`, and the page end at `bottom`."""
        self._bottom = bottom
        for paragraph, top in zip(self._paragraphs, tops, strict=False):
            if paragraph.top != top:
                paragraph.top = top
                self._put(paragraph, self._rows(paragraph))

    def row_tops(self) -> list[float]:
        """Return where the first line of each row is."""
        return self._tops[: self.written]

    def row_heights(self) -> list[float]:
        """Return how high each row is, from its first line to its last."""
        return self._heights[: self.written]

    def pieces(self, row: int) -> list[QRectF]:
        """Return the stretch of each line that a row takes."""
        paragraph = self._paragraphs[self._paragraph_of(row)]
        layout = self._block(row).layout()
        found = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            natural = line.rect() if not line.textLength() else line.naturalTextRect()
            top = layout.position().y() + number * paragraph.pitch
            found.append(QRectF(layout.position().x() + natural.x(), top, natural.width(), paragraph.pitch))
        return found

    def beside(self, point: QPointF, by: int) -> int:
        """Return the place that is `by` lines, 1 or -1, below a point of the page; -1 where there is none.

        What the other page needs more room for lies between two paragraphs, and is no line.
        """
        here = self.hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        number, line = self._line_at(here)
        line += by
        if not 0 <= line < self._paragraphs[number].lines:
            number += by
            if not 0 <= number <= self._paragraph_of(self.written - 1):
                return -1
            line = 0 if by > 0 else self._paragraphs[number].lines - 1
        paragraph = self._paragraphs[number]
        middle = paragraph.top + (line + 0.5) * paragraph.pitch
        return self.hitTest(QPointF(point.x(), middle), Qt.HitTestAccuracy.FuzzyHit)

    def _line_at(self, place: int) -> tuple[int, int]:
        """Return the paragraph in which a place of the document is, and which of its lines."""
        block = self.document().findBlock(place)
        row, line = block.blockNumber(), block.layout().lineForTextPosition(place - block.position())
        return self._paragraph_of(row), self._lines[row] + line.lineNumber()

    def text_of(self, selected: QTextCursor) -> str:
        """Return what is selected as it is read: sentences of a paragraph in one line, a blank line between two."""
        start, end = selected.selectionStart(), selected.selectionEnd()
        first, last = (self.document().findBlock(place).blockNumber() for place in (start, end))
        text, before = "", -1
        for row in range(first, last + 1):
            block, paragraph = self._block(row), self._paragraph_of(row)
            part = QTextCursor(block)
            part.setPosition(max(start, block.position()))
            part.setPosition(min(end, block.position() + block.length() - 1), QTextCursor.MoveMode.KeepAnchor)
            text += ("" if not text else " " if paragraph == before else "\n\n") + part.selectedText()
            before = paragraph
        return text

    @property
    def _room(self) -> float:
        return max(1.0, self.document().pageSize().width() - sum(self._margins))

    def _block(self, row: int) -> QTextBlock:
        return self.document().findBlockByNumber(row)

    def _paragraph_of(self, row: int) -> int:
        return self._index[self._numbers[min(max(row, 0), len(self._numbers) - 1)]]

    def _rows(self, paragraph: _Paragraph) -> range:
        return range(paragraph.rows.start, min(paragraph.rows.stop, self.written))

    def _lay_out(self, paragraph: _Paragraph) -> None:
        """Lay out what is another of a paragraph, and after it what does not begin any more where it did."""
        rows, room = self._rows(paragraph), self._room
        stale = [row for row in rows if self._laid[row] != room]
        if not stale:
            return
        end = self._ends[stale[0] - 1] if stale[0] > rows.start else _BEGINNING
        for row in range(stale[0], rows.stop):
            if row > stale[-1] and end == self._begins[row]:
                end = self._ends[rows.stop - 1]
                break
            self._begins[row] = end
            self._ends[row] = end = self._run_on(row, self._block(row), paragraph.pitch, *end)
            self._laid[row] = room
        paragraph.lines = end[0] + 1
        self._put(paragraph, self._rows(paragraph)[stale[0] - rows.start :])

    def _run_on(self, row: int, block: QTextBlock, pitch: float, line: int, used: float) -> _Place:
        """Lay out a row that follows `used` pixels of a line; return the line in which it ends, and how far."""
        layout, room = block.layout(), self._room
        if block.length() <= 1 and not layout.preeditAreaText():
            return self._leave_place(row, layout, pitch, line, used)
        if used and not self._break(layout, pitch, room, indent=used):
            line, used = line + 1, 0.0
        if not used:
            self._break(layout, pitch, room, indent=0.0)
        count = layout.lineCount()
        self._lines[row], self._counts[row] = line, count
        last = layout.lineAt(count - 1)
        end = last.naturalTextWidth() + (used if count == 1 else 0.0)
        return line + count - 1, min(room, end + QFontMetricsF(block.charFormat().font()).horizontalAdvance(" "))

    def _leave_place(self, row: int, layout: QTextLayout, pitch: float, line: int, used: float) -> _Place:
        """Leave a place in the line for a row without text."""
        room = self._room
        width = min(_EMPTY * pitch, room)
        if used and used + width > room:
            line, used = line + 1, 0.0
        layout.setTextOption(self._option(QTextOption.WrapMode.WordWrap))
        layout.beginLayout()
        self._put_line(layout.createLine(), 0, pitch, used, width)
        layout.endLayout()
        self._lines[row], self._counts[row] = line, 1
        return line, used + width + BASELINE * pitch / 3

    def _break(self, layout: QTextLayout, pitch: float, room: float, *, indent: float) -> bool:
        """Break a row into lines, the first `indent` pixels shorter; return False if not one word fits into that."""
        wrap = QTextOption.WrapMode.WordWrap if indent else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        layout.setTextOption(self._option(wrap))
        layout.beginLayout()
        number, fits = 0, True
        while fits and (line := layout.createLine()).isValid():
            before = indent if number == 0 else 0.0
            self._put_line(line, number, pitch, before, room - before)
            fits = line.naturalTextWidth() <= room - before + _TOLERANCE or not indent
            number += 1
        layout.endLayout()
        return fits

    def _put_line(self, line: QTextLine, number: int, pitch: float, before: float, width: float) -> None:
        line.setLineWidth(width)
        x = before if self._direction is Qt.LayoutDirection.LeftToRight else self._room - before - width
        line.setPosition(QPointF(x, (number + BASELINE) * pitch - line.ascent()))

    def _option(self, wrap: QTextOption.WrapMode) -> QTextOption:
        is_left = self._direction is Qt.LayoutDirection.LeftToRight
        option = QTextOption(Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight)
        option.setTextDirection(self._direction)
        option.setWrapMode(wrap)
        return option

    def _put(self, paragraph: _Paragraph, rows: range) -> None:
        """Put rows of a paragraph where they belong on the page."""
        for row in rows:
            self._tops[row] = paragraph.top + self._lines[row] * paragraph.pitch
            self._heights[row] = self._counts[row] * paragraph.pitch
            self._block(row).layout().setPosition(QPointF(self._margins[0], self._tops[row]))

    def _paragraphs_between(self, top: float, bottom: float) -> Iterator[_Paragraph]:
        last = self._paragraph_of(self.written - 1)
        first = bisect_right([paragraph.top for paragraph in self._paragraphs[: last + 1]], top) - 1
        for paragraph in self._paragraphs[max(0, first) : last + 1]:
            if paragraph.top > bottom:
                return
            yield paragraph

    @override
    def documentChanged(self, from_: int, charsRemoved: int, charsAdded: int) -> None:
        document = self.document()
        first = document.findBlock(from_).blockNumber()
        last = document.findBlock(min(from_ + charsAdded, document.characterCount() - 1)).blockNumber()
        rows = range(max(0, first), min(last + 1, self.written))
        self._laid[rows.start : rows.stop] = [_NEVER] * len(rows)
        places = {self._paragraph_of(row) for row in rows}
        if len(places) == 1 and self._bottom:
            self._lay_out(self._paragraphs[places.pop()])  # what is typed is seen at once
        self.update.emit()

    @override
    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        clip = context.clip if context.clip.isValid() else QRectF(QPointF(), self.documentSize())
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        for paragraph in self._paragraphs_between(clip.top(), clip.bottom()):
            for row in self._rows(paragraph):
                self._draw_row(painter, context, self._block(row))

    def _draw_row(
        self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext, block: QTextBlock
    ) -> None:
        layout, start, length = block.layout(), block.position(), block.length()
        ranges = []
        for selection in context.selections:
            begin = max(selection.cursor.selectionStart() - start, 0)
            end = min(selection.cursor.selectionEnd() - start, length - 1)
            if begin < end:
                range_ = QTextLayout.FormatRange()
                range_.start, range_.length, range_.format = begin, end - begin, selection.format
                ranges.append(range_)
        layout.draw(painter, QPointF(), ranges, context.clip)
        if start <= context.cursorPosition < start + length:
            width = self.property("cursorWidth")
            layout.drawCursor(painter, QPointF(), context.cursorPosition - start, 1 if width is None else int(width))

    @override
    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # type: ignore[override] # Qt calls it with this
        """Return the place in the document at a point of the page, or near it; -1 where that is to be exact."""
        nearest, distance = -1, 1e9
        for paragraph in self._paragraphs_between(point.y(), point.y()):
            for row in self._rows(paragraph):
                for number, piece in enumerate(self.pieces(row)):
                    away = _distance(piece, point)
                    if away < distance:
                        nearest, distance = self._index_in(row, number, point.x()), away
        return nearest if accuracy is Qt.HitTestAccuracy.FuzzyHit or distance <= _TOLERANCE else -1

    def _index_in(self, row: int, number: int, x: float) -> int:
        block = self._block(row)
        layout = block.layout()
        return block.position() + layout.lineAt(number).xToCursor(x - layout.position().x())

    @override
    def pageCount(self) -> int:
        return 1

    @override
    def documentSize(self) -> QSizeF:
        return QSizeF(self._room + sum(self._margins), self._bottom)

    @override
    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(), self.documentSize())

    @override
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        row = block.blockNumber()
        if not block.isValid() or row >= self.written:
            return QRectF()
        self.lay_out(row)
        return QRectF(block.layout().position(), QSizeF(self._room, self._heights[row]))


def _distance(box: QRectF, point: QPointF) -> float:
    """Return how far a point is from a box; lines above and below count much more than words beside."""
    across = max(box.left() - point.x(), point.x() - box.right(), 0.0)
    down = max(box.top() - point.y(), point.y() - box.bottom(), 0.0)
    return across + 1000 * down
