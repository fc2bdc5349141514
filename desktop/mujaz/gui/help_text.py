"""A page of the help, as it is shown: Markdown with air between its lines, and what is searched for marked on it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextTable
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from mujaz.finding import matches
from mujaz.gui.language import is_right_to_left, language_in_use
from mujaz.gui.naming import spoken
from mujaz.gui.offsets import utf16_range
from mujaz.gui.theme import LIGHT, Theme
from mujaz_resources import resource

_LEADING = 135
"""Line height, per cent."""
_MARGIN = 28
_CELL = 5
"""Pixels around the words of a table's cell."""


def help_text(name: str) -> str:
    """Return the text of the page of this name, in Markdown; in English where the interface's language has none."""
    translated = resource("help", language_in_use(), f"{name}.md")
    page = translated if translated.is_file() else resource("help", f"{name}.md")
    return page.read_text(encoding="utf-8")


class HelpText(QTextBrowser):
    """Shows one page; a link asks for another."""

    page_wanted = Signal(str)
    """The name of another page."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spoken(self, name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self._follow)

    def show_text(self, markdown: str, *, found: Sequence[str] = (), theme: Theme = LIGHT) -> None:
        """Show `markdown` from its beginning, or from the first of the `found` words, which are marked."""
        self.setMarkdown(markdown)
        self._space()
        start = min((self._mark(word, QColor(theme.selection)) for word in found), default=0)
        caret = self.textCursor()
        caret.setPosition(start)
        self.setTextCursor(caret)

    def _space(self) -> None:
        lines = QTextBlockFormat()
        lines.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block = self.document().begin()
        while block.isValid():
            if not block.blockFormat().headingLevel():
                QTextCursor(block).mergeBlockFormat(lines)
            block = block.next()
        for table in self.document().rootFrame().childFrames():
            if isinstance(table, QTextTable):
                look = table.format()
                look.setBorder(0)
                look.setCellPadding(_CELL)
                if is_right_to_left():
                    look.setAlignment(Qt.AlignmentFlag.AlignRight)
                    look.setRightMargin(_MARGIN - _CELL)
                else:
                    look.setLeftMargin(-_CELL)
                table.setFormat(look)

    def _mark(self, word: str, color: QColor) -> int:
        """Mark a word wherever it stands, and return where it does so first, or 0 if it doesn't."""
        look = QTextCharFormat()
        look.setBackground(color)
        text, caret = self.toPlainText(), QTextCursor(self.document())
        places = [utf16_range(text, span) for span in matches(text, word)]
        for start, length in places:
            caret.setPosition(start)
            caret.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            caret.mergeCharFormat(look)
        return places[0][0] if places else 0

    def _follow(self, url: QUrl) -> None:
        self.page_wanted.emit(url.path().removesuffix(".md"))
