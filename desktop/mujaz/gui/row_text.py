"""How the text of a row is written into a page's document."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor

from mujaz.document import Span
from mujaz.gui.offsets import utf16_range

_LATIN = re.compile(r"[0-9A-Za-z](?:[!-~ ]*[0-9A-Za-z%])?")
_LATIN_SCALE = 0.86
"""Latin letters look larger than Arabic ones of the same size."""
_LINE_BREAKS = dict.fromkeys(map(ord, "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"), " ")


def row_format(direction: Qt.LayoutDirection, pitch: float) -> QTextBlockFormat:
    """Return the format of a row whose lines are `pitch` pixels apart."""
    block_format = QTextBlockFormat()
    block_format.setLayoutDirection(direction)
    block_format.setLineHeight(pitch, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return block_format


def write_row(block: QTextBlock, text: str, *, title_font: QFont | None = None) -> None:
    """Let `text` stand in a row, in the headline's font where there is one; Latin letters in Arabic are smaller."""
    char_format = QTextCharFormat()
    cursor = QTextCursor(block)
    if title_font:
        char_format.setFont(title_font)
        cursor.setBlockCharFormat(char_format)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text.translate(_LINE_BREAKS), char_format)
    if block.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft:
        _shrink_latin(cursor, text, title_font or block.document().defaultFont())


def _shrink_latin(cursor: QTextCursor, text: str, font: QFont) -> None:
    smaller = QTextCharFormat()
    smaller.setFontPointSize(font.pointSizeF() * _LATIN_SCALE)
    begin = cursor.block().position()
    for found in _LATIN.finditer(text):
        start, length = utf16_range(text, Span(*found.span()))
        cursor.setPosition(begin + start)
        cursor.setPosition(begin + start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(smaller)
