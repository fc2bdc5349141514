"""What is turned round by hand."""

import pytest
from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QStyleOptionViewItem, QTableWidget, QTableWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from mujaz.gui.mirroring import CellDelegate, isolated, keys_text, margins, pointing, reads_from_right
from mujaz.gui.models_flow import FlowLayout


def test_margins_and_keys_are_as_they_are_in_english() -> None:
    assert margins(1, 2, 3, 4) == QMargins(1, 2, 3, 4)
    assert keys_text(QKeySequence("Ctrl++")) == "Ctrl++"
    assert isolated("A port…") == "A port…"
    assert pointing("undo") == "undo"


@pytest.mark.usefixtures("arabic")
def test_margins_are_turned_round_and_keys_held_together() -> None:
    assert margins(1, 2, 3, 4) == QMargins(3, 2, 1, 4)
    assert keys_text(QKeySequence("Ctrl++")) == "\u2066Ctrl++\u2069"
    assert keys_text(QKeySequence()) == ""
    assert isolated("A port…") == "\u2068A port…\u2069"
    assert [pointing(name) for name in ("undo", "redo", "open")] == ["redo", "undo", "open"]


@pytest.mark.parametrize(
    ("text", "from_right"), [("صور", True), ("Tyre", False), ("(صور)", True), ("12", False), ("", False)]
)
def test_the_first_letter_says_the_direction(text: str, *, from_right: bool) -> None:
    assert reads_from_right(text) is from_right


@pytest.mark.usefixtures("arabic")
def test_an_english_cell_reads_from_the_left_and_stands_on_the_right(qtbot: QtBot) -> None:
    table = QTableWidget(1, 2)
    qtbot.addWidget(table)
    delegate = CellDelegate(table)
    for column, text in enumerate(("Tyre (port).", "صور.")):
        table.setItem(0, column, QTableWidgetItem(text))
    seen = []
    for column in range(2):
        option = QStyleOptionViewItem()
        option.initFrom(table)
        delegate.initStyleOption(option, table.model().index(0, column))
        seen.append((option.direction, bool(option.displayAlignment & Qt.AlignmentFlag.AlignRight)))
    assert seen[0] == (Qt.LayoutDirection.LeftToRight, True)
    assert seen[1][0] is Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_row_of_buttons_begins_where_reading_does(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayoutDirection(direction)
    row = FlowLayout()
    page.setLayout(row)
    one, other = QLabel("one", page), QLabel("other", page)
    row.addWidget(one)
    row.addWidget(other)
    row.setGeometry(QRect(0, 0, 400, 40))
    assert (one.x() < other.x()) is (direction is Qt.LayoutDirection.LeftToRight)
