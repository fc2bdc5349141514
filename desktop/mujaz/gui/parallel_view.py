"""The two pages side by side: English on the left, Arabic on the right, row by row."""

from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QLocale, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from mujaz.briefing import Briefing, Kind, Side
from mujaz.checks.confidence import remark
from mujaz.document import Document, Span
from mujaz.gui import rows
from mujaz.gui.elided import ElidedLabel
from mujaz.gui.english_pane import EnglishPane
from mujaz.gui.fonts import line_pitch, page_font
from mujaz.gui.language import direction, tr
from mujaz.gui.naming import in_reading_order, styled
from mujaz.gui.saying import said
from mujaz.gui.sizes import grown
from mujaz.gui.slices import Slices
from mujaz.gui.text_page import OUTER_MARGIN
from mujaz.gui.text_pane import TextPane
from mujaz.gui.theme import LIGHT, Theme
from mujaz.gui.tints import Tints, aligned_words, word
from mujaz.gui.wording import STARTER_BANNER, sentence_number

_REVEAL = 0.25
"""Where a revealed row comes to stand: this part of the view's height from its top."""

_FIRST = 24
"""Rows that are written at once: as many as a large screen has room for."""
_STEP = 3
"""Rows that are written at a time after them."""

_HEADING = 36
"""Pixels of the line above each page, where letters are small."""


class ParallelView(QSplitter):
    """Shows a briefing's sentences and their translations, and marks what belongs together."""

    menu_wanted = Signal(int, QPoint)
    """A sentence, and the place on the screen to open a menu at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.english = EnglishPane()
        self.arabic = TextPane(Qt.LayoutDirection.RightToLeft)
        self.banner = styled(ElidedLabel(tr(STARTER_BANNER)), "banner")
        self._panes: tuple[tuple[TextPane, Side], ...] = (
            (self.english, Side.TRANSLATION),
            (self.arabic, Side.SOURCE),
        )
        self._theme = LIGHT
        self._scale = 1.0
        self._flows = False
        self._briefing: Briefing | None = None
        self._pitch = rows.Pitch(0, 0)
        self._lines: tuple[list[int], ...] = ([], [])
        """How many lines each row takes on each side, as far as rows are written."""
        self._stale: deque[int] = deque()
        """Rows whose text or width is another since their lines were counted."""
        self._slices = Slices(self._step, self._align, self)
        self._hidden: frozenset[Kind] = frozenset()
        self._marked: frozenset[int] = frozenset()
        self._top = 0
        """The sentence to begin with, until it is in view."""
        self._build()
        self._connect()

    @property
    def theme(self) -> Theme:
        """The colours that it is shown in."""
        return self._theme

    @property
    def marked(self) -> frozenset[int]:
        """The sentences that are marked."""
        return self._marked

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        for pane, _ in self._panes:
            pane.set_theme(theme)
        self._tint()

    def show_document(self, briefing: Briefing, *, top: int = 0) -> None:
        """Show another document, from sentence `top` on: what is in view at once, the rest a moment later."""
        self._briefing = briefing
        self._top = min(top, len(briefing.document.sentences) - 1)
        self._pitch = rows.Pitch(text=line_pitch(self._base_font()), title=line_pitch(self._base_font(), title=True))
        self._lines = ([], [])
        self._stale.clear()
        self.mark([])
        document, base = briefing.document, self._base_font()
        for pane, side in self._panes:
            pane.clear_rows(
                font=page_font(side, base),
                title_font=page_font(side, base, title=True) if document.has_title else None,
                pitches=self._pitch.of_rows(document),
                paragraphs=[sentence.paragraph for sentence in document.sentences] if self._flows else None,
            )
        self.show_flags(briefing)
        self.arabic.verticalScrollBar().setValue(0)
        self._slices.go_on()
        self.show_provenance(briefing)
        self.show_entities(briefing)

    def show_translations(self, briefing: Briefing, sentences: Sequence[int]) -> None:
        """Show the English of `sentences` in a moment; what is being read stays where it is."""
        self._briefing = briefing
        self._stale.extendleft(reversed(sentences))
        self._slices.go_on_soon()

    def settle(self) -> None:
        """Write and place now all that would be a moment later."""
        self._slices.finish()

    def show_provenance(self, briefing: Briefing) -> None:
        """Show the line about the starter model where it applies."""
        self.banner.setVisible(briefing.is_from_starter)

    def show_entities(self, briefing: Briefing) -> None:
        """Colour the mentions of both sides by their kind."""
        self._briefing = briefing
        self._tint()

    def hide_kinds(self, kinds: frozenset[Kind]) -> None:
        """Leave mentions of these kinds uncoloured."""
        self._hidden = kinds
        self._tint()

    def show_flags(self, briefing: Briefing) -> None:
        """Put a flag beside every row that has one, and its number beside each."""
        reasons: dict[int, str] = {}
        for flag in briefing.open_flags:
            if flag.sentence is not None:
                reasons[flag.sentence] = "\n".join(filter(None, (reasons.get(flag.sentence), said(flag.reason))))
        for sentence in reasons:
            translation = briefing.translations.get(sentence)
            if unsure := remark(translation.score if translation else None):
                reasons[sentence] += f"\n{said(unsure)}"
        document = briefing.document
        self.english.set_gutter([sentence_number(document, s.id) for s in document.sentences], reasons)

    def mark(self, sentences: Sequence[int]) -> None:
        """Mark sentences on both sides."""
        self._marked = frozenset(sentences)
        self._band()

    def top_row(self) -> int:
        """Return the first sentence in view."""
        return self.arabic.top_row() or 0

    def current_row(self) -> int | None:
        """Return the sentence that the caret, where it is seen, or else the mark is at, None when there is none."""
        if self._briefing is None:
            return None
        if self.english.hasFocus() and self.english.cursorWidth():
            return self.english.textCursor().blockNumber()
        return min(self._marked, default=self.top_row())

    def place_below(self, row: int) -> QPoint:
        """Return the place on the screen just below a row of the English."""
        self._write_up_to(row)
        pane = self.english
        y = pane.row_bottom(row) - pane.verticalScrollBar().value()
        return pane.viewport().mapToGlobal(QPoint(round(OUTER_MARGIN), min(round(y), pane.viewport().height() - 40)))

    def focus_other_page(self) -> None:
        """Go from the English to the Arabic, or back, into the same sentence."""
        row, other = self.current_row(), self.arabic if self.english.hasFocus() else self.english
        if row is not None:
            if other.textCursor().blockNumber() != row:
                other.put_caret(row)
            if row not in self._marked:
                self.mark([row])
        other.setFocus(Qt.FocusReason.TabFocusReason)

    def set_text_scale(self, scale: float) -> None:
        """Show both texts `scale` times as large as the interface asks for."""
        if scale != self._scale:
            self._scale = scale
            if self._briefing:
                self.show_document(self._briefing, top=self.top_row())

    def let_flow(self, *, wanted: bool) -> None:
        """Let the sentences of a paragraph run on, level paragraph by paragraph; or have each stand in a row."""
        if wanted != self._flows:
            self._flows = wanted
            if self._briefing:
                self.show_document(self._briefing, top=self.top_row())

    def reveal(self, sentences: Sequence[int]) -> None:
        """Mark sentences and bring the first of them into view, with the caret of both pages in it."""
        if sentences:
            self._top = 0
            self.go_to(*sentences)
            self.arabic.verticalScrollBar().setValue(round(self._place_to_reveal(min(sentences))))

    def _place_to_reveal(self, row: int) -> float:
        """Return where to scroll to for a row to be seen on both pages; flowing text has it at other heights."""
        tops = [pane.row_top(row) for pane, _ in self._panes]
        bottom, height = max(pane.row_bottom(row) for pane, _ in self._panes), self.arabic.viewport().height()
        return min(max(min(tops) - _REVEAL * height, bottom - height), max(tops))

    def go_to(self, *sentences: int) -> None:
        """Mark sentences and put the caret of both pages into the first of them; what is in view stays."""
        self.mark(sentences)
        row = min(sentences)
        self._write_up_to(row)
        for pane, _ in self._panes:
            if pane.textCursor().blockNumber() != row:
                pane.put_caret(row)

    def show_found(self, sentence: int, side: Side, span: Span) -> None:
        """Bring into view and mark what was found."""
        if self._briefing is None:
            return
        self.reveal((sentence,))
        self.clear_found()
        pane = self.arabic if side is Side.SOURCE else self.english
        found = word(sentence, self._text(sentence, side), span, self._theme)
        pane.set_words([found])
        pane.put_caret(sentence, found.start)

    def clear_found(self) -> None:
        """Mark nothing that was found any more."""
        self.arabic.set_words(())
        self.english.set_words(())

    def _build(self) -> None:
        # The Arabic is on the right, whichever way the interface is read.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.banner.setLayoutDirection(direction())
        self.english.setAccessibleName(tr("English translation"))
        self.arabic.setAccessibleName(tr("Arabic text"))
        self.english.setLocale(QLocale(QLocale.Language.English))
        self.arabic.setLocale(QLocale(QLocale.Language.Arabic))
        self.english.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One that comes and goes would change the width of the text, and with it the rows.
        self.arabic.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.arabic.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, maximum: bar.setEnabled(maximum > 0))
        self.banner.hide()
        heading = styled(QLabel(tr("ENGLISH")), "heading")
        arabic_heading = styled(QLabel("العربية"), "heading")
        self.addWidget(_page(self.english, heading, self.banner))
        self.addWidget(_page(self.arabic, arabic_heading, right=True))
        in_reading_order(self)
        self.setSizes([640, 640])
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)

    def _connect(self) -> None:
        for pane, other in ((self.english, self.arabic), (self.arabic, self.english)):
            pane.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)
            pane.hovered.connect(self._band)
            pane.chosen.connect(lambda row: self.mark([row] if row >= 0 else []))
            side = Side.TRANSLATION if pane is self.english else Side.SOURCE
            pane.word_hovered.connect(partial(self._mark_words, side))
            pane.resized.connect(self._count_again)
            pane.menu_wanted.connect(self.menu_wanted)

    def _base_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * self._scale)
        return font

    def _step(self) -> bool:
        """Write a few rows, or count their lines again; return whether there is more to do."""
        if self._briefing is None:
            return False
        written, total = len(self._lines[0]), len(self._briefing.document.sentences)
        if self._stale:
            again = [self._stale.popleft() for _ in range(min(_STEP, len(self._stale)))]
            self._write_again([row for row in again if row < written])
        elif written < total:
            self._write_more(range(written, min(written + (_STEP if written else _FIRST), total)))
        return bool(self._stale) or len(self._lines[0]) < total

    def _write_more(self, new: range) -> None:
        for (pane, side), lines in zip(self._panes, self._lines, strict=True):
            pane.append_rows([self._text(row, side) for row in new])
            lines.extend(map(pane.line_count, new))
            if self._top in new or not new.start:  # Qt takes the caret along to the end of what is written
                pane.put_caret(self._top if self._top in new else 0)

    def _write_up_to(self, row: int) -> None:
        """See that a row is written and placed, now and not in a moment."""
        if row >= len(self._lines[0]):
            self.settle()

    def _write_again(self, again: Sequence[int]) -> None:
        english = {row: self._text(row, Side.TRANSLATION) for row in again}
        self.english.replace({row: text for row, text in english.items() if text != self.english.row_text(row)})
        for (pane, _), lines in zip(self._panes, self._lines, strict=True):
            for row in again:
                lines[row] = pane.line_count(row)

    def _text(self, row: int, side: Side) -> str:
        briefing = self._briefing
        if briefing is None:
            return ""
        return briefing.document.sentence_text(row) if side is Side.SOURCE else briefing.english(row)

    def _count_again(self) -> None:
        """Have the lines of all rows counted again, those in view first: the width is another."""
        written = len(self._lines[0])
        top = min(self.top_row(), written)
        self._stale = deque([*range(top, written), *range(top)])
        self._slices.go_on()

    def _align(self) -> None:
        """Bring the rows level again; what is at the top of the view keeps its place."""
        if self._briefing and self._lines[0]:
            with self._kept_in_place():
                if self._flows:
                    self._place_paragraphs(self._briefing.document)
                else:
                    self._place_rows(self._briefing.document)
            translated = self._briefing.translations
            unfinished = {row for row in range(len(self._lines[0])) if row not in translated}
            self.english.set_bars(unfinished, self.arabic.line_widths)
            self._go_to_top()
            self.english.set_origins({row: translation.origin for row, translation in translated.items()})

    def _place_rows(self, document: Document) -> None:
        placement = rows.place(document, self._pitch, *self._lines)
        for (pane, _), spaces in zip(self._panes, placement.spaces, strict=True):
            pane.place(placement.tops, placement.heights, spaces)

    def _place_paragraphs(self, document: Document) -> None:
        pitches = self._pitch.of_paragraphs(document)
        tops, bottom = rows.place_paragraphs(pitches, *(pane.paragraph_line_counts() for pane, _ in self._panes))
        for pane, _ in self._panes:
            pane.place_paragraphs(tops, bottom=bottom)

    def _go_to_top(self) -> None:
        """Go to where the document is to be shown from, as soon as so much of it is written."""
        written = len(self._lines[0])
        if not 0 < self._top < written:
            return
        bar, place = self.arabic.verticalScrollBar(), round(self.arabic.row_top(self._top))
        bar.setValue(place)
        if bar.value() == place or (self._briefing and written == len(self._briefing.document.sentences)):
            self._top = 0

    @contextmanager
    def _kept_in_place(self) -> Iterator[None]:
        bar = self.arabic.verticalScrollBar()
        anchor = self.arabic.top_row()
        before = self.arabic.row_top(anchor) - bar.value() if anchor is not None else 0
        with QSignalBlocker(bar), QSignalBlocker(self.english.verticalScrollBar()):
            yield
        if anchor is not None:
            value = round(self.arabic.row_top(anchor) - before)
            bar.setValue(value)
            self.english.verticalScrollBar().setValue(value)

    def _band(self, hovered: int = -1) -> None:
        for pane, _ in self._panes:
            pane.set_bands(hovered=hovered, marked=self._marked)

    def _mark_words(self, side: Side, row: int, place: int) -> None:
        if self._briefing:
            arabic, english = aligned_words(self._briefing, side, row, place, self._theme)
            self.arabic.set_words(arabic)
            self.english.set_words(english)

    def _tint(self) -> None:
        if self._briefing:
            for pane, side in self._panes:
                pane.set_tints(Tints(self._briefing, side, hidden=self._hidden, theme=self._theme))


def _page(pane: TextPane, *headings: QWidget, right: bool = False) -> QWidget:
    """Return a page under a line of headings; the line is equally high on both sides, whatever its letters."""
    page = styled(QWidget(), "page")
    line = styled(QWidget(), "headings")
    line.setFixedHeight(grown(_HEADING))
    row = QHBoxLayout(line)
    row.setContentsMargins(34, 6, 34, 0)
    row.setSpacing(14)
    for heading in headings:
        row.addWidget(heading)
    row.insertStretch(0 if right else -1)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(line)
    layout.addWidget(pane)
    return page
