"""Facts at a glance."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from mujaz.briefing import Briefing, Fact, Kind
from mujaz.document import Span
from mujaz.gui.fact_model import ARABIC_COLUMN
from mujaz.gui.fact_wording import date_words, value_words
from mujaz.gui.facts_view import ArabicDelegate, FactsView
from mujaz.gui.theme import LIGHT


@pytest.fixture
def view(qtbot: QtBot, found: Briefing) -> FactsView:
    view = FactsView()
    qtbot.addWidget(view)
    view.set_theme(LIGHT)
    view.resize(900, 300)
    view.show_briefing(found)
    with qtbot.waitExposed(view):
        view.show()
    return view


def cells(view: FactsView) -> list[list[object]]:
    model = view.model
    return [[model.data(model.index(row, column)) for column in range(3)] for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2025-06-03", "3 June 2025"),
        ("2018-06", "June 2018"),
        ("2026", "2026"),
        ("2024-03-04/2024-03-10", "4 to 10 March 2024"),
        ("2024-04-29/2024-05-05", "29 April to 5 May 2024"),
        ("2024-12-30/2025-01-05", "30 December 2024 to 5 January 2025"),
        ("10 Ramadan 1446", "10 Ramadan 1446"),
        ("2025-13", "2025-13"),
        ("2025-02-30", "2025-02-30"),
    ],
)
def test_dates_are_read_as_people_write_them(value: str, words: str) -> None:
    assert date_words(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("11000000", "11,000,000"),
        ("250000000 dollars", "250,000,000 dollars"),
        ("1250", "1250"),
        ("21.3%", "21.3%"),
        ("12500.75", "12,500.75"),
        ("0.12345", "0.12345"),
    ],
)
def test_long_numbers_are_read_in_groups(value: str, words: str) -> None:
    assert value_words(Fact(Kind.NUMBER, 0, Span(0, 1), value)) == words


def test_the_table_has_value_words_and_place(view: FactsView) -> None:
    assert cells(view) == [
        ["3 June 2025", "الثلاثاء", "Sentence 1"],
        ["43", "43 سفينة", "Sentence 4"],
        ["250,000,000 dollars", "250 مليون دولار", "Sentence 8"],
    ]


def test_what_is_counted_far_away_is_not_dragged_along(found: Briefing) -> None:
    far = replace(found.facts[1], counted=Span(0, 4))
    view = FactsView()
    view.show_briefing(replace(found, facts=(far,)))
    assert cells(view) == [["43", "43", "Sentence 4"]]
    view.deleteLater()


def test_arabic_cells_are_read_from_right_to_left(view: FactsView) -> None:
    delegate = view.table.itemDelegateForColumn(ARABIC_COLUMN)
    assert isinstance(delegate, ArabicDelegate)
    option = QStyleOptionViewItem()
    delegate.initStyleOption(option, view.model.index(1, ARABIC_COLUMN))
    assert option.direction is Qt.LayoutDirection.RightToLeft
    font = view.model.data(view.model.index(1, ARABIC_COLUMN), Qt.ItemDataRole.FontRole)
    assert isinstance(font, QFont)
    assert font.pointSizeF() > view.font().pointSizeF()


def test_a_click_leads_to_the_sentence(qtbot: QtBot, view: FactsView) -> None:
    place = view.table.visualRect(view.model.index(2, 0)).center()
    with qtbot.waitSignal(view.place_wanted) as wanted:
        QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert wanted.args == [(8,)]


def test_enter_leads_to_the_sentence(qtbot: QtBot, view: FactsView) -> None:
    view.table.setFocus()
    view.table.setCurrentIndex(view.model.index(1, 0))
    with qtbot.waitSignal(view.place_wanted) as wanted:
        QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert wanted.args == [(4,)]


def test_dates_stand_in_the_order_of_time(qtbot: QtBot, view: FactsView, found: Briefing) -> None:
    earlier = Fact(Kind.DATE, 2, Span(3, 9), "2018-06")
    unsure = Fact(Kind.DATE, 3, Span(3, 9), "the evening")
    view.show_briefing(replace(found, facts=(*found.facts, earlier, unsure)))
    entries = view.timeline.entry_model.entries
    assert [entry.lead for entry in entries] == ["June 2018", "3 June 2025"]
    assert entries[1].heard == "3 June 2025: الثلاثاء. Sentence 1."
    place = view.timeline.visualRect(view.timeline.entry_model.index(0)).center() + QPoint(0, 1)
    with qtbot.waitSignal(view.place_wanted) as wanted:
        QTest.mouseClick(view.timeline.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert wanted.args == [(2,)]


def test_larger_text_has_larger_rows_and_columns_where_there_is_room(view: FactsView) -> None:
    view.resize(2400, 400)
    view.grab()
    before = view.table.verticalHeader().defaultSectionSize(), view.table.columnWidth(0)
    font = view.font()
    font.setPointSizeF(2 * font.pointSizeF())
    view.table.setFont(font)  # under a style sheet it does not take its parent's
    view.setFont(font)
    assert view.table.verticalHeader().defaultSectionSize() > before[0]
    assert view.table.columnWidth(0) > before[1]
    assert not view.grab().isNull()
