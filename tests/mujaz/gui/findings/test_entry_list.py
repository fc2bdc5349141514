"""Lists of findings, however long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from pytestqt.qtbot import QtBot

from mujaz.gui.entries import Entry, Line, Look, Piece, arabic_line, english_line
from mujaz.gui.entry_layout import columns_of, laid_out
from mujaz.gui.entry_list import EntryList
from mujaz.gui.theme import LIGHT

LONG = "The strike had held up the unloading of 43 ships, among them one tanker. " * 3


def entry(number: int, text: str = LONG) -> Entry:
    return Entry((english_line(text),), text, sentences=(number,), lead=f"{number}.", trail=f"[{number}]")


@pytest.fixture
def entries(qtbot: QtBot) -> EntryList:
    made = EntryList("Things", "Nothing is here.")
    qtbot.addWidget(made)
    made.set_theme(LIGHT)
    made.resize(400, 200)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_rows_are_as_high_as_their_text_at_each_width(qtbot: QtBot, entries: EntryList) -> None:
    entries.show_entries([entry(1), entry(2, "Short.")])
    tall, low = (entries.visualRect(entries.entry_model.index(row)).height() for row in (0, 1))
    assert tall > 2 * low
    entries.resize(800, 200)
    qtbot.wait_until(lambda: entries.visualRect(entries.entry_model.index(0)).height() < tall)


def test_larger_text_is_higher(qtbot: QtBot, entries: EntryList) -> None:
    entries.show_entries([entry(1)])
    before = entries.visualRect(entries.entry_model.index(0)).height()
    font = entries.font()
    font.setPointSizeF(2 * font.pointSizeF())
    entries.setFont(font)
    qtbot.wait_until(lambda: entries.visualRect(entries.entry_model.index(0)).height() > 2 * before)


def test_what_did_not_change_is_left_alone(qtbot: QtBot, entries: EntryList) -> None:
    entries.show_entries([entry(number) for number in range(5)])
    entries.choose(3)
    with qtbot.waitSignal(entries.entry_model.dataChanged) as changed:
        entries.show_entries([entry(number, "Else." if number == 2 else LONG) for number in range(5)])
    assert changed.args
    assert changed.args[0].row() == 2
    assert entries.current_row == 3
    with qtbot.assertNotEmitted(entries.entry_model.dataChanged):
        entries.show_entries(list(entries.entry_model.entries))


def test_the_chosen_row_stays_when_others_go(entries: EntryList) -> None:
    entries.show_entries([entry(number) for number in range(5)])
    entries.choose(4)
    entries.show_entries([entry(number) for number in range(3)])
    assert entries.current_row == 2
    entries.show_entries([])
    assert entries.current_row == -1


def test_a_long_list_is_measured_in_parts(qtbot: QtBot, entries: EntryList) -> None:
    entries.show_entries([entry(number, f"{number} {LONG}") for number in range(300)])
    assert len(entries.delegate._heights) < 300
    qtbot.wait_until(lambda: len(entries.delegate._heights) == 300)


def test_from_right_to_left_the_text_is_at_the_right(entries: EntryList) -> None:
    entries.show_entries([Entry((arabic_line("نص قصير."),), "", lead="1.", trail="[1]")])
    rect = entries.visualRect(entries.entry_model.index(0))
    left = entries.delegate.text_rect(rect).left()
    entries.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    rect = entries.visualRect(entries.entry_model.index(0))
    assert rect.right() - entries.delegate.text_rect(rect).right() == left - rect.left()
    assert not entries.grab().isNull()


def test_arabic_lines_stand_at_the_right_in_larger_letters() -> None:
    font = QGuiApplication.font()
    lines = (english_line("Short."), arabic_line("قال 43 شاهدا."), Line((Piece("بيان", Look.STRONG, arabic=True),)))
    layouts, height = laid_out(lines, font, 300.0, LIGHT)
    english, arabic, mixed = (layout.lineAt(0) for layout in layouts)
    assert english.naturalTextRect().left() == 0
    assert arabic.naturalTextRect().right() == pytest.approx(300, abs=1)
    assert mixed.naturalTextRect().left() == 0
    assert layouts[1].font().pointSizeF() > font.pointSizeF()
    assert height == pytest.approx(layouts[2].position().y() + mixed.height(), abs=1)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40), st.floats(80, 600))
def test_any_text_is_laid_out_within_its_width(text: str, width: float) -> None:
    pieces = (Piece("𝒜 who ", Look.STRONG), Piece(text, Look.QUIET, arabic=True))
    layouts, height = laid_out((Line(pieces), Line(pieces, right_to_left=True)), QFont(), width, LIGHT)
    assert height > 0
    for layout in layouts:
        ends = [
            layout.lineAt(number).textStart() + layout.lineAt(number).textLength()
            for number in range(layout.lineCount())
        ]
        assert ends[-1] == len(layout.text().encode("utf-16-le")) // 2


def test_a_narrow_view_leaves_some_room_for_text() -> None:
    assert columns_of([entry(1)], QFont(), 10).width == 80
