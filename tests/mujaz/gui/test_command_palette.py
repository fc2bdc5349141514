"""Any command by its name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from mujaz.gui.command_palette import KEYS, CommandPalette, likeness
from mujaz.gui.theme import LIGHT, dress


class Desk:
    """A window with a few commands, which notes what was done."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.window.resize(900, 600)
        self.done: list[str] = []
        self.actions = [
            self._action("&Open", "Ctrl+O", "Open Arabic articles"),
            self._action("Export", "Ctrl+E", "Make a note of it: Word, PDF"),
            self._action("Add to the summary", "Ctrl+Shift+S", "Make this sentence a key point"),
            self._action("Cancel", "Esc", "Stop"),
            self._action("Offline: how we know", "", "What is blocked"),
        ]
        self.actions[3].setEnabled(False)
        self.window.addActions(self.actions)

    def _action(self, text: str, keys: str, tip: str) -> QAction:
        action = QAction(text, self.window)
        action.setShortcut(keys)
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.triggered.connect(lambda *_: self.done.append(text))
        return action

    def open(self) -> CommandPalette:
        palette = CommandPalette(self.actions, self.window)
        palette.open()
        return palette


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Desk:
    dress(qapp, LIGHT)
    desk = Desk()
    qtbot.addWidget(desk.window)
    with qtbot.waitExposed(desk.window):
        desk.window.show()
    return desk


def names(palette: CommandPalette) -> list[str]:
    return [palette.model.index(row).data() for row in range(palette.model.rowCount())]


def test_it_lists_every_command_with_its_keys_and_what_cannot_be_had_last(desk: Desk) -> None:
    palette = desk.open()
    assert names(palette) == ["Open", "Export", "Add to the summary", "Offline: how we know", "Cancel"]
    assert [palette.model.index(row).data(KEYS) for row in (0, 3)] == ["Ctrl+O", ""]
    assert palette.query.hasFocus()
    palette.close()


def test_typing_a_bit_and_enter_runs_it(desk: Desk) -> None:
    palette = desk.open()
    QTest.keyClicks(palette.query, "sum add")
    assert names(palette) == ["Add to the summary"]
    QTest.keyClick(palette.query, Qt.Key.Key_Return)
    assert desk.done == ["Add to the summary"]


def test_the_arrows_choose(desk: Desk) -> None:
    palette = desk.open()
    QTest.keyClick(palette.query, Qt.Key.Key_Down)
    QTest.keyClick(palette.query, Qt.Key.Key_Down)
    QTest.keyClick(palette.query, Qt.Key.Key_Up)
    QTest.keyClick(palette.query, Qt.Key.Key_Return)
    assert desk.done == ["Export"]


def test_the_arrows_stop_at_the_last_command_that_can_be_had(desk: Desk) -> None:
    palette = desk.open()
    QTest.keyClick(palette.query, Qt.Key.Key_PageDown)
    assert palette.list.currentIndex().data() == "Offline: how we know"
    QTest.keyClick(palette.query, Qt.Key.Key_PageUp)
    assert palette.list.currentIndex().data() == "Open"
    palette.close()


def test_a_click_runs_it(desk: Desk) -> None:
    palette = desk.open()
    place = palette.list.visualRect(palette.model.index(1)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.done == ["Export"]


def test_what_cannot_be_had_now_does_not_run(desk: Desk) -> None:
    palette = desk.open()
    palette.query.setText("cancel")
    assert names(palette) == ["Cancel"]
    QTest.keyClick(palette.query, Qt.Key.Key_Return)
    assert desk.done == []
    palette.close()


def test_escape_leaves_without_a_command(desk: Desk, qtbot: QtBot) -> None:
    desk.actions[3].setEnabled(True)
    palette = desk.open()
    with qtbot.waitSignal(palette.destroyed):
        QTest.keyClick(palette.query, Qt.Key.Key_Escape)
    assert desk.done == []


def test_it_says_when_no_command_is_called_that(desk: Desk) -> None:
    palette = desk.open()
    palette.query.setText("zebra")
    assert palette.nothing.isVisible()
    QTest.keyClick(palette.query, Qt.Key.Key_Return)
    assert desk.done == []
    palette.query.setText("")
    assert not palette.nothing.isVisible()
    palette.close()


def test_a_screen_reader_hears_what_is_chosen(desk: Desk) -> None:
    palette = desk.open()
    field = QAccessible.queryAccessibleInterface(palette.query)
    assert field.text(QAccessible.Text.Name) == "Command"
    assert field.text(QAccessible.Text.Description) == "Open, Ctrl+O"
    QTest.keyClick(palette.query, Qt.Key.Key_Down)
    assert field.text(QAccessible.Text.Description) == "Export, Ctrl+E"
    row = palette.model.index(1)
    assert row.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Make a note of it: Word, PDF"
    palette.close()


def test_it_paints_every_row(desk: Desk) -> None:
    palette = desk.open()
    assert not palette.grab().isNull()
    palette.close()


@pytest.mark.parametrize(
    ("query", "better", "worse"),
    [
        ("exp", "Export", "Next paper"),
        ("tran aga", "Translate again", "Transit gallery"),
        ("nf", "Next flag", "Export"),
    ],
)
def test_the_likeliest_command_comes_first(query: str, better: str, worse: str) -> None:
    first, second = likeness(query, better), likeness(query, worse)
    assert first is not None
    assert second is None or first < second


def test_what_is_said_about_a_command_finds_it_too() -> None:
    assert likeness("pdf", "Export", "Make a note of it: Word, PDF") is not None
    assert likeness("pdf", "Export") is None
    assert likeness("", "Export") == 0
