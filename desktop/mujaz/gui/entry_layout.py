"""Where the parts of an entry stand, and its lines of text laid out, of both scripts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from mujaz.briefing import Side
from mujaz.document import Span
from mujaz.gui.entries import Entry, Line, Look, Piece
from mujaz.gui.fonts import page_font
from mujaz.gui.offsets import utf16_range, utf16_units
from mujaz.gui.theme import Theme

_SIGN = 1.2
"""How large an icon is, in ascents of the font."""
MARGIN_X, MARGIN_Y = 20.0, 7.0
GAP = 10.0
LINE_GAP = 3.0
LATIN = re.compile(r"[0-9A-Za-z](?:[!-~ ]*[0-9A-Za-z%])?")
_SMALLER = 3.0
"""Points that the interface's font is enlarged by for Arabic: less than on a page, where there is more room."""
_MEASURE = 110
"""Average letters in the longest line: beyond that the eye loses the way back."""
_LEAST = 80.0
"""Pixels a line has at least."""


def list_font(base: QFont, *, arabic: bool) -> QFont:
    """Return the font of text in a list, given the interface's."""
    if not arabic:
        return base
    font = page_font(Side.SOURCE, base)
    font.setPointSizeF(base.pointSizeF() + _SMALLER)
    return font


@dataclass(frozen=True, slots=True)
class Columns:
    """Where icons (`sign` wide) and text begin, how wide the text is, and where trails end; pixels from the left."""

    sign: int
    signs: float
    text: float
    width: float
    trail: float

    @property
    def right(self) -> float:
        """Where an entry ends."""
        return self.trail + MARGIN_X


def sign_size(font: QFont) -> int:
    """Return how large an icon beside text in `font` is, in pixels."""
    return round(QFontMetricsF(font).ascent() * _SIGN)


def columns_of(entries: Sequence[Entry], font: QFont, room: float, *, signs: int = 0) -> Columns:
    """Return the columns that suit `entries` in a view `room` pixels wide, with place for so many `signs` at least."""
    metrics = QFontMetricsF(font)
    lead = max((metrics.horizontalAdvance(text) for text in {entry.lead for entry in entries}), default=0)
    trail = max((metrics.horizontalAdvance(text) for text in {entry.trail for entry in entries}), default=0)
    sign = sign_size(font)
    beside = max((len(entry.signs) for entry in entries), default=signs) or signs
    before = MARGIN_X + sum(part + GAP for part in (lead, beside * (sign + GAP / 2)) if part)
    after = MARGIN_X + (trail + GAP if trail else 0)
    width = max(min(room - before - after, _MEASURE * metrics.averageCharWidth()), _LEAST)
    trail_at = before + width + (GAP + trail if trail else 0)
    return Columns(sign=sign, signs=MARGIN_X + (lead + GAP if lead else 0), text=before, width=width, trail=trail_at)


def laid_out(lines: Sequence[Line], font: QFont, width: float, theme: Theme) -> tuple[list[QTextLayout], float]:
    """Return `lines` as they are painted, one below the other, each at its own place, and how high they are."""
    layouts, top = [], 0.0
    for line in lines:
        layout = _layout(line, font, theme)
        layout.setPosition(QPointF(0, top))
        top += _break(layout, width) + LINE_GAP
        layouts.append(layout)
    return layouts, max(0.0, top - LINE_GAP)


def _layout(line: Line, font: QFont, theme: Theme) -> QTextLayout:
    layout = QTextLayout(line.text, list_font(font, arabic=line.arabic))
    option = QTextOption(Qt.AlignmentFlag.AlignRight if line.right_to_left else Qt.AlignmentFlag.AlignLeft)
    direction = Qt.LayoutDirection.RightToLeft if line.right_to_left else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(line, font, theme))
    layout.setCacheEnabled(True)
    return layout


def _break(layout: QTextLayout, width: float) -> float:
    """Break a layout into lines, and return how high they are."""
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return height


def _formats(line: Line, font: QFont, theme: Theme) -> list[QTextLayout.FormatRange]:
    found, start = [], 0
    for piece in line.pieces:
        length = utf16_units(piece.text)
        if piece.look is not Look.PLAIN or piece.arabic != line.arabic:
            found.append(_range(start, length, _format(piece, font, theme)))
        if piece.arabic:
            found += _latin(piece, start, font)
        start += length
    return found


def _latin(piece: Piece, start: int, font: QFont) -> Iterator[QTextLayout.FormatRange]:
    """Yield the Latin letters and digits in Arabic text, which stay in the interface's font."""
    for match in LATIN.finditer(piece.text):
        made = QTextCharFormat()
        made.setFont(font)
        begin, length = utf16_range(piece.text, Span(*match.span()))
        yield _range(start + begin, length, made)


def _range(start: int, length: int, made: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, made
    return found


def _format(piece: Piece, font: QFont, theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    of_piece = QFont(list_font(font, arabic=piece.arabic))
    if piece.look is Look.STRONG:
        of_piece.setWeight(QFont.Weight.DemiBold)
    made.setFont(of_piece)
    colors = {Look.QUIET: theme.muted, Look.LINK: theme.accent}
    if piece.look in colors:
        made.setForeground(QColor(colors[piece.look]))
    return made
