"""The note as it will look, on a sheet of paper beside its choices."""

from collections.abc import Sequence
from dataclasses import dataclass
from string import Template

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFontInfo, QPalette, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget
from typing_extensions import override

from mujaz.briefing import Briefing, Side
from mujaz.gui.background import Background
from mujaz.gui.export_sheet import sheet_html
from mujaz.gui.fonts import page_font
from mujaz.gui.language import tr
from mujaz.gui.naming import styled
from mujaz.writers import NoteOptions, Paper
from mujaz_resources import resource

PAPER, INK = "#ffffff", "#1c1c1c"
"""A sheet is white in the dark too: it shows what will be printed."""

_WIDTHS = {Paper.A4: 210.0, Paper.LETTER: 215.9}
_MARGIN = 22.0
"""Millimetres, as in the printed note."""

_TEXT_SIZE = 3.53
"""Millimetres: the 10 points of the printed note's text, to which the interface's font is taken to correspond."""

_GUTTER = 20
"""Pixels between the sheet and what is around it, at least."""

_FONT_SIZES = {
    "title": 1.7,
    "arabic_title": 1.5,
    "heading": 1.3,
    "group": 1.15,
    "arabic": 1.2,
    "text": 1.0,
    "small": 0.87,
}
"""In sizes of the text."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    briefings: tuple[Briefing, ...]
    options: NoteOptions
    look_at: str


class Preview(QTextBrowser):
    """A sheet with the note; it is written off this thread, and only the newest one that was asked for is shown."""

    shown = Signal()
    """The note that was asked for last is on the sheet."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._next: _Wanted | None = None
        self._is_writing = False
        self._is_closed = False
        self._paper = Paper.A4
        self._html = ""
        styled(self, "preview").setAccessibleName(tr("Preview of the note"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the note is English
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        palette = self.palette()
        for role, color in ((QPalette.ColorRole.Base, PAPER), (QPalette.ColorRole.Text, INK)):
            palette.setColor(role, QColor(color))
        self.setPalette(palette)

    def show_note(self, briefings: Sequence[Briefing], options: NoteOptions, *, look_at: str = "") -> None:
        """Show the note, and of it the section with the title `look_at`; without one, what was looked at before."""
        self._next = _Wanted(tuple(briefings), options, look_at)
        if not self._is_writing:
            self._write()

    def shut(self) -> None:
        """Ask the background for nothing more, and show nothing more: it is about to close."""
        self._is_closed = True

    def _write(self) -> None:
        wanted, self._next = self._next, None
        if self._is_closed:
            return
        if wanted is None:
            self.shown.emit()
            return
        self._is_writing = True
        self._background.run(
            lambda: sheet_html(wanted.briefings, wanted.options) if wanted.briefings else "",
            then=lambda html: self._take(wanted, html),
            failed=lambda _: self._take(wanted, ""),
        )

    def _take(self, wanted: _Wanted, html: str) -> None:
        self._is_writing = False
        self._html = html
        if wanted.options.paper is not self._paper:
            self._paper = wanted.options.paper
            self._cut()
        if not self._next:
            self._lay_out()
            self._look_at(wanted.look_at)
        self._write()

    def _lay_out(self) -> None:
        """Put the note on the sheet, and scroll to where the last one was."""
        top = self.verticalScrollBar().value()
        document = self.document()
        size = self._text_size
        document.setIndentWidth(round(size * 1.8))
        document.setDefaultStyleSheet(self._style_sheet())
        self.setHtml(self._html)
        self.verticalScrollBar().setValue(top)

    def _look_at(self, title: str) -> None:
        """Scroll to the heading `title`."""
        block = self.document().begin()
        while title and block.isValid():
            if block.blockFormat().headingLevel() and block.text() == title:
                # Qt lays out a long text bit by bit, and first what the cursor is in.
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - self._text_size)
                return
            block = block.next()

    @property
    def _text_size(self) -> int:
        """The text's size in pixels."""
        return QFontInfo(self.font()).pixelSize()

    def _style_sheet(self) -> str:
        points = QFontInfo(self.font()).pointSizeF()
        sizes = {name: f"{points * factor:.1f}pt" for name, factor in _FONT_SIZES.items()}
        families = {
            "english_family": f'"{self.font().family()}"',
            "arabic_family": ", ".join(f'"{name}"' for name in page_font(Side.SOURCE, self.font()).families()),
        }
        source = resource("notes", "preview.css").read_text(encoding="utf-8")
        return Template(source).substitute(sizes | families)

    def _cut(self) -> None:
        """Give the sheet the width of its paper, or the room there is, and margins to match."""
        width = _WIDTHS[self._paper]
        room = self.width() - 2 * _GUTTER
        wide = min(room, round(width / _TEXT_SIZE * self._text_size))
        side = _GUTTER + (room - wide) // 2
        self.setViewportMargins(side, _GUTTER, side, _GUTTER)
        self.document().setDocumentMargin(round(wide * _MARGIN / width))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._cut()
        super().resizeEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._html:
            self._cut()
            self._lay_out()
