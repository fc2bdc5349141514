"""Find and replace, as a reporter does it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mujaz.briefing import Briefing, Side
from mujaz.document import Span
from mujaz.finding import replace_all, replace_match
from mujaz.gui.find_bar import FindBar
from mujaz.gui.theme import THEMES


class Desk:
    """A window with a bar and a field, which does what the bar asks for and keeps what it was shown."""

    def __init__(self, briefing: Briefing) -> None:
        self.window = QMainWindow()
        self.bar = FindBar()
        self.field = QLineEdit()
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.addWidget(self.bar)
        layout.addWidget(self.field)
        self.window.setCentralWidget(content)
        self.briefing = briefing
        self.seen: list[tuple[int, Side, str]] = []
        self.cleared = 0
        self.stopped = 0
        self.bar.set_briefing(briefing)
        self.bar.found.connect(self._see)
        self.bar.cleared.connect(self._clear)
        self.bar.replace_wanted.connect(lambda old, new: self._become(replace_all(self.briefing, old, new)))
        self.bar.replace_here_wanted.connect(lambda match, new: self._become(replace_match(self.briefing, match, new)))
        stop = QAction("Cancel", self.window)
        stop.setShortcut("Esc")
        stop.triggered.connect(self._stop)
        self.window.addAction(stop)

    def _see(self, sentence: int, side: Side, span: Span) -> None:
        source = side is Side.SOURCE
        text = self.briefing.document.sentence_text(sentence) if source else self.briefing.english(sentence)
        self.seen.append((sentence, side, span.of(text)))

    def _clear(self) -> None:
        self.cleared += 1

    def _stop(self) -> None:
        self.stopped += 1

    def _become(self, briefing: Briefing) -> None:
        self.briefing = briefing
        self.bar.set_briefing(briefing)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = self.window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)

    def type(self, text: str) -> None:
        self.bar.needle.setText(text)


@pytest.fixture
def desk(qtbot: QtBot, finished: Briefing) -> Desk:
    desk = Desk(finished)
    qtbot.addWidget(desk.window)
    with qtbot.waitExposed(desk.window):
        desk.window.show()
    return desk


def test_it_is_not_there_until_it_is_wanted(desk: Desk) -> None:
    assert desk.bar.isHidden()
    desk.bar.open_find()
    assert desk.bar.isVisible()
    assert desk.bar.needle.hasFocus()
    assert desk.bar.replacement.isHidden()


def test_typing_goes_to_the_first_place_and_enter_on_and_back(desk: Desk) -> None:
    desk.bar.open_find()
    desk.type("salma")
    assert desk.seen == [(3, Side.TRANSLATION, "Salma")]
    assert desk.bar.count.text() == "1 of 1"
    desk.type("TRANSPORT")
    assert desk.seen[-1] == (7, Side.TRANSLATION, "Transport")
    assert desk.bar.count.text() == "2 of 4"
    desk.press(Qt.Key.Key_Return)
    assert desk.seen[-1] == (9, Side.TRANSLATION, "transport")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert desk.seen[-1] == (1, Side.TRANSLATION, "Transport")


def test_after_the_last_place_comes_the_first(desk: Desk) -> None:
    desk.bar.open_find()
    desk.type("dollars")
    places = [desk.seen[-1]]
    for _ in range(len(desk.bar._matches)):
        desk.press(Qt.Key.Key_Return)
        places.append(desk.seen[-1])
    assert places[0] == places[-1]
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert desk.bar.count.text() == f"{len(desk.bar._matches)} of {len(desk.bar._matches)}"


def test_arabic_is_found_however_it_is_typed(desk: Desk) -> None:
    desk.bar.open_find()
    desk.type("اعلنت")
    assert desk.seen == [(1, Side.SOURCE, "أعلنت")]
    desk.type("طَرَابُلُس")
    assert desk.seen[-1] == (11, Side.SOURCE, "طرابلس")


def test_both_sides_are_searched_at_once(desk: Desk) -> None:
    desk.bar.open_find()
    desk.type("7.5")
    assert [match.side for match in desk.bar._matches] == [Side.TRANSLATION, Side.SOURCE]
    assert desk.bar.count.text() == "1 of 2"


def test_it_says_when_nothing_is_found(desk: Desk) -> None:
    desk.bar.open_find()
    desk.type("port")
    desk.type("porcupine")
    assert desk.bar.count.text() == "Nothing found"
    assert desk.cleared == 1
    assert not desk.bar.next_button.isEnabled()
    desk.press(Qt.Key.Key_Return)
    desk.type("")
    assert not desk.bar.count.text()


def test_the_search_begins_where_the_reader_is(desk: Desk) -> None:
    desk.bar.open_find(near=5)
    desk.type("dollars")
    assert desk.seen[-1][0] == 5
    desk.bar.open_find(near=8)
    assert desk.seen[-1][0] == 8


def test_escape_closes_it_and_stops_nothing_else(desk: Desk, qtbot: QtBot) -> None:
    desk.bar.open_find()
    desk.type("port")
    with qtbot.waitSignal(desk.bar.closed):
        desk.press(Qt.Key.Key_Escape)
    assert desk.bar.isHidden()
    assert desk.cleared == 1
    assert desk.stopped == 0
    desk.field.setFocus()
    desk.press(Qt.Key.Key_Escape)
    assert desk.stopped == 1


def test_replace_puts_it_here_and_goes_on(desk: Desk) -> None:
    desk.bar.open_replace()
    desk.type("Al-Murjan")
    count = len(desk.bar._matches)
    assert desk.seen[-1] == (0, Side.TRANSLATION, "Al-Murjan")
    desk.bar.replacement.setText("Marjan")
    desk.bar.replacement.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.briefing.english(0).startswith("Marjan port")
    assert desk.seen[-1] == (1, Side.TRANSLATION, "Al-Murjan")
    assert desk.bar.count.text() == f"1 of {count - 1}"


def test_a_replacement_that_has_the_words_itself_is_not_replaced_again(desk: Desk) -> None:
    desk.bar.open_replace()
    desk.type("Tripoli")
    desk.bar.replacement.setText("Tripoli, Lebanon")
    desk.bar.replacement.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.briefing.english(11).count("Lebanon") == 1
    assert desk.bar.count.text() == "1 of 1"


def test_replace_all_leaves_none_and_the_arabic_as_it_is(desk: Desk) -> None:
    desk.bar.open_replace()
    desk.type("43")
    arabic = desk.briefing.document
    desk.bar.replacement.setText("44")
    QTest.mouseClick(desk.bar.replace_all_button, Qt.MouseButton.LeftButton)
    assert "44 ships" in desk.briefing.english(4)
    assert desk.briefing.document is arabic
    assert [match.side for match in desk.bar._matches] == [Side.SOURCE]
    assert not desk.bar.replace_all_button.isEnabled()


def test_in_the_arabic_enter_replaces_nothing_and_goes_on(desk: Desk) -> None:
    desk.bar.open_replace()
    desk.type("المرجان")
    before = desk.briefing
    assert not desk.bar.replace_button.isEnabled()
    desk.bar.replacement.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.briefing is before
    assert desk.bar.count.text().startswith("2 of")


def test_a_change_elsewhere_moves_nobody(desk: Desk) -> None:
    desk.bar.open_find(near=4)
    desk.type("dollars")
    shown = len(desk.seen)
    desk.bar.set_briefing(replace_all(desk.briefing, "Salma", "Salmah"))
    assert len(desk.seen) == shown
    assert desk.bar.count.text() == "1 of 2"


def test_in_another_document_it_says_how_many_and_begins_at_the_first(desk: Desk, finished: Briefing) -> None:
    desk.bar.open_find(near=4)
    desk.type("dollars")
    other = Briefing(finished.document.__class__(finished.document.text, finished.document.sentences))
    desk.briefing = other.with_translations(*finished.translations.values())
    desk.bar.set_briefing(desk.briefing)
    assert desk.bar.count.text() == "2 found"
    desk.press(Qt.Key.Key_Return)
    assert desk.bar.count.text() == "1 of 2"
    desk.bar.set_briefing(None)
    assert desk.bar.count.text() == "Nothing found"


def test_every_control_is_reached_by_tab_and_has_a_name(desk: Desk) -> None:
    desk.bar.open_replace()
    desk.type("port")
    names = []
    for _ in range(7):
        focused = desk.window.focusWidget()
        assert focused is not None
        accessible = QAccessible.queryAccessibleInterface(focused)
        names.append(accessible.text(QAccessible.Text.Name))
        desk.press(Qt.Key.Key_Tab)
    assert names == ["Find", "Replace with", "Previous", "Next", "Replace", "Replace all", "Close the search"]


def test_enter_on_a_button_presses_it(desk: Desk) -> None:
    desk.bar.open_find()
    desk.type("port")
    desk.bar.close_button.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.bar.isHidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_takes_the_colours_of_the_window(desk: Desk, scheme: str) -> None:
    desk.bar.set_theme(THEMES["light" if scheme == "light" else "dark"])
    assert not desk.bar.next_button.icon().isNull()
