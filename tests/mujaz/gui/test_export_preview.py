"""The sheet: what the note says, as it will look."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typing_extensions import override

from mujaz.briefing import Briefing
from mujaz.errors import MujazError
from mujaz.gui.background import Background
from mujaz.gui.export_preview import Preview
from mujaz.gui.theme import DARK, dress
from mujaz.writers import NoteOptions, Paper, Section
from mujaz.writers.compose import compose
from mujaz.writers.note import Heading, Note, Paragraph, Table

T = TypeVar("T")


@pytest.fixture
def preview(qtbot: QtBot, qapp: QApplication, finished: Briefing) -> Iterator[Preview]:
    dress(qapp, DARK)
    background = Background()
    preview = Preview(background)
    qtbot.addWidget(preview)
    preview.resize(600, 700)
    preview.show()
    with qtbot.waitSignal(preview.shown):
        preview.show_note([finished], NoteOptions())
    yield preview
    background.close()


class Held(Background):
    """Does nothing until the test lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.jobs: list[Callable[[], None]] = []

    @override
    def run(self, work: Callable[[], T], *, then: Callable[[T], None], failed: Callable[[MujazError], None]) -> None:
        self.jobs.append(lambda: then(work()))


def texts(note: Note) -> Iterator[str]:
    for block in (*note.head, *note.body):
        match block:
            case Heading(text):
                yield text
            case Paragraph():
                yield block.text
            case Table(_, rows):
                yield from (cell.text for row in rows for cell in row.cells)


def said(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def first_line(preview: Preview) -> float:
    return preview.document().begin().layout().lineAt(0).height()


def test_it_says_what_the_note_says(preview: Preview, finished: Briefing) -> None:
    shown = said(preview.toPlainText())
    for text in texts(compose([finished], NoteOptions())):
        assert said(text) in shown
    assert shown.endswith("Mujaz · Machine translation, not reviewed")


def test_markup_in_an_article_is_text(qtbot: QtBot, preview: Preview, finished: Briefing) -> None:
    with qtbot.waitSignal(preview.shown):
        preview.show_note([replace(finished, notes="<b>Call</b> <img src=x>")], NoteOptions())
    assert "<b>Call</b> <img src=x>" in preview.toPlainText()


def test_arabic_stands_on_the_right(preview: Preview) -> None:
    block = preview.document().begin().next()
    assert block.text().startswith("ميناء")
    assert block.textDirection() is Qt.LayoutDirection.RightToLeft
    line = block.layout().lineAt(0)
    assert line.naturalTextRect().right() == pytest.approx(line.rect().right(), abs=2)


def test_paper_is_white_in_the_dark_too(preview: Preview) -> None:
    picture = preview.grab().toImage()
    inside = preview.viewport().geometry().topLeft() + QPoint(5, 5)
    assert picture.pixelColor(inside) == QColor("#ffffff")
    assert picture.pixelColor(QPoint(3, 3)) == QColor(DARK.window)


def test_letter_paper_is_wider_than_a4(qtbot: QtBot, preview: Preview, finished: Briefing) -> None:
    preview.resize(1400, 700)
    before = preview.viewport().width()
    with qtbot.waitSignal(preview.shown):
        preview.show_note([finished], NoteOptions(paper=Paper.LETTER))
    assert preview.viewport().width() == pytest.approx(before * 215.9 / 210, abs=2)


def test_a_larger_font_makes_a_larger_text(preview: Preview) -> None:
    before, font = first_line(preview), preview.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    preview.setFont(font)
    assert first_line(preview) > 1.8 * before


def test_after_it_is_shut_it_asks_for_nothing_more(qtbot: QtBot, finished: Briefing) -> None:
    held = Held()
    preview = Preview(held)
    qtbot.addWidget(preview)
    for title in ("Port", "Port opens"):
        preview.show_note([finished], NoteOptions(title=title))
    preview.shut()
    held.jobs[0]()
    assert len(held.jobs) == 1
    held.close()


def test_of_several_changes_in_a_row_only_the_last_is_laid_out(
    qtbot: QtBot, preview: Preview, finished: Briefing
) -> None:
    laid_out: list[str] = []
    preview.textChanged.connect(lambda: laid_out.append(preview.toPlainText()))
    with qtbot.waitSignal(preview.shown):
        for title in ("a", "ab", "abc"):
            preview.show_note([finished], NoteOptions(title=title, sections=(Section.NOTES,)))
    assert [text.splitlines()[0] for text in laid_out if text] == ["abc"]


def test_it_stays_where_it_was_scrolled_to(qtbot: QtBot, preview: Preview, finished: Briefing) -> None:
    preview.verticalScrollBar().setValue(300)
    with qtbot.waitSignal(preview.shown):
        preview.show_note([finished], NoteOptions(title="Port opens"))
    assert preview.verticalScrollBar().value() == 300
