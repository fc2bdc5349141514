"""The two pages side by side: English on the left, Arabic on the right, row by row."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from mujaz.briefing import Briefing, Kind, Side
from mujaz.gui import rows
from mujaz.gui.english_pane import EnglishPane
from mujaz.gui.fonts import line_pitch, page_font
from mujaz.gui.naming import styled
from mujaz.gui.text_pane import TextPane
from mujaz.gui.theme import LIGHT, Theme
from mujaz.gui.tints import tints
from mujaz.gui.wording import STARTER_BANNER, sentence_number

_REVEAL = 0.25
"""Where a revealed row comes to stand: this part of the view's height from its top."""

_HEADING = 36
"""Pixels of the line above each page."""


class ParallelView(QSplitter):
    """Shows a briefing's sentences and their translations, and marks what belongs together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.english = EnglishPane()
        self.arabic = TextPane(Qt.LayoutDirection.RightToLeft)
        self.banner = styled(QLabel(STARTER_BANNER), "banner")
        self._panes: tuple[tuple[TextPane, Side], ...] = (
            (self.english, Side.TRANSLATION),
            (self.arabic, Side.SOURCE),
        )
        self._theme = LIGHT
        self._briefing: Briefing | None = None
        self._pitch = rows.Pitch(0, 0)
        self._hidden: frozenset[Kind] = frozenset()
        self._marked: frozenset[int] = frozenset()
        self._build()
        self._connect()

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

    def show_document(self, briefing: Briefing) -> None:
        """Show another document, from its beginning."""
        self._briefing = None  # no aligning while one page has the new text and the other has not
        self._pitch = rows.Pitch(text=line_pitch(self.font()), title=line_pitch(self.font(), title=True))
        for pane, side in self._panes:
            self._fill(pane, side, briefing)
        self._briefing = briefing
        self._align()
        self.mark([])
        self.arabic.verticalScrollBar().setValue(0)
        self.show_provenance(briefing)
        self.show_entities(briefing)
        self.show_flags(briefing)

    def show_translations(self, briefing: Briefing, sentences: Sequence[int]) -> None:
        """Show the English of `sentences`; what is being read stays where it is."""
        self._briefing = briefing
        self.english.replace({sentence: briefing.english(sentence) for sentence in sentences})
        self._align()

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
        for flag in briefing.flags:
            if flag.sentence is not None:
                reasons[flag.sentence] = "\n".join(filter(None, (reasons.get(flag.sentence), flag.reason)))
        document = briefing.document
        self.english.set_gutter([sentence_number(document, s.id) for s in document.sentences], reasons)

    def mark(self, sentences: Sequence[int]) -> None:
        """Mark sentences on both sides."""
        self._marked = frozenset(sentences)
        self._band()

    def top_row(self) -> int:
        """Return the first sentence in view."""
        return self.arabic.top_row() or 0

    def reveal(self, sentences: Sequence[int]) -> None:
        """Mark sentences and bring the first of them into view."""
        if sentences:
            self.mark(sentences)
            top = self.arabic.row_top(min(sentences))
            self.arabic.verticalScrollBar().setValue(round(top - _REVEAL * self.arabic.viewport().height()))

    def _build(self) -> None:
        self.english.setAccessibleName("English translation")
        self.arabic.setAccessibleName("Arabic text")
        self.english.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One that comes and goes would change the width of the text, and with it the rows.
        self.arabic.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.arabic.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, maximum: bar.setEnabled(maximum > 0))
        self.banner.hide()
        heading = styled(QLabel("ENGLISH"), "heading")
        arabic_heading = styled(QLabel("العربية"), "heading")
        self.addWidget(_page(self.english, heading, self.banner))
        self.addWidget(_page(self.arabic, arabic_heading, right=True))
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
            pane.resized.connect(self._align)

    def _fill(self, pane: TextPane, side: Side, briefing: Briefing) -> None:
        document, base = briefing.document, self.font()
        text_of = document.sentence_text if side is Side.SOURCE else briefing.english
        pane.fill(
            [text_of(sentence.id) for sentence in document.sentences],
            font=page_font(side, base),
            title_font=page_font(side, base, title=True) if document.has_title else None,
            pitches=self._pitch.of_rows(document),
        )

    def _align(self) -> None:
        """Bring the rows level again; what is at the top of the view keeps its place."""
        if self._briefing:
            document = self._briefing.document
            counts = [pane.line_counts() for pane, _ in self._panes]
            placement = rows.place(document, self._pitch, *counts)
            with self._kept_in_place():
                for (pane, _), spaces in zip(self._panes, placement.spaces, strict=True):
                    pane.place(placement.tops, placement.heights, spaces)
            unfinished = [s.id for s in document.sentences if s.id not in self._briefing.translations]
            bars = {row: self.arabic.line_widths(row) for row in unfinished}
            self.english.set_bars(bars, self._pitch.of_rows(document))

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

    def _tint(self) -> None:
        if self._briefing:
            for pane, side in self._panes:
                pane.set_tints(tints(self._briefing, side, hidden=self._hidden, theme=self._theme))


def _page(pane: TextPane, *headings: QWidget, right: bool = False) -> QWidget:
    """Return a page under a line of headings; the line is equally high on both sides, whatever its letters."""
    page = styled(QWidget(), "page")
    line = styled(QWidget(), "headings")
    line.setFixedHeight(_HEADING)
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
