"""What changes while the keys are elsewhere is said aloud."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from mujaz.events import Cancelled, Finished, Flagged
from mujaz.gui.announcing import VOICE
from mujaz.gui.message import Action, Level, Message
from mujaz.gui.notification_bar import OFFER_MS, NotificationBar
from mujaz.gui.offline_page import OfflinePage
from mujaz.gui.settings_page import SettingsPage
from mujaz.gui.theme import LIGHT, dress
from mujaz.gui.window import MainWindow
from mujaz.protocol import Brief
from tests.mujaz.gui.accessibility.conftest import FLAGGED, Desk, press
from tests.mujaz.gui.accessibility.heard import focused
from tests.mujaz.gui.conftest import FLAGS, FakeClient, translations

Key = Qt.Key


def test_a_message_is_said_and_a_problem_breaks_in(empty: MainWindow) -> None:
    said: list[tuple[str, bool]] = []
    connection = VOICE.said.connect(lambda text, urgent: said.append((text, urgent)))
    empty.session.message.emit(Message("The note is saved."))
    empty.session.message.emit(Message("The engine stopped.", Level.PROBLEM))
    VOICE.said.disconnect(connection)
    assert said == [("The note is saved.", False), ("The engine stopped.", True)]


def test_the_end_of_a_translation_is_said_and_nothing_on_the_way(
    empty: MainWindow, client: FakeClient, brief: Callable[[], Brief], said: list[str]
) -> None:
    client.load()
    brief()
    client.say(translations(0, 1, 2), Flagged(FLAGS[:1]), translations(*range(3, 14)))
    assert said == []
    client.say(Finished())
    assert said == [empty.status.progress.text()] == ["14 of 14 sentences · 1 to check"]


def test_a_cancelled_translation_says_how_far_it_came(
    empty: MainWindow, client: FakeClient, brief: Callable[[], Brief], said: list[str]
) -> None:
    brief()
    client.say(translations(0))
    press(empty, Key.Key_Escape)
    client.say(Cancelled())
    assert "1 of 14 sentences" in said


def test_a_flag_more_or_less_is_said(desk: Desk, said: list[str]) -> None:
    desk.turn_to("Flags")
    desk.window.findings.flags.card.ignore.click()  # type: ignore[union-attr] # there are flags
    assert said[-1] == "14 of 14 sentences · 3 to check"
    desk.session.undo()
    assert said[-1] == "14 of 14 sentences · 4 to check"


def test_another_document_says_nothing_of_its_flags(desk: Desk, article: str, said: list[str]) -> None:
    with desk.qtbot.waitSignal(desk.session.document_changed):
        desk.session.paste(f"{article}\n\nخاتمة الخبر.")
    press(desk.window, Key.Key_Tab, modifier=Qt.KeyboardModifier.ControlModifier)
    assert not [text for text in said if "to check" in text]


def test_the_next_flag_is_said_in_words(desk: Desk, said: list[str]) -> None:
    press(desk.window, Key.Key_F8)
    assert said[-1] == "Likely wrong, Sentence 2: 2026 in the Arabic, 2025 in the English."


def test_the_caret_hears_what_stands_beside_a_sentence(desk: Desk, said: list[str]) -> None:
    english, arabic = desk.window.view.english, desk.window.view.arabic
    desk.window.view.go_to(FLAGGED - 1)
    arabic.setFocus()
    press(arabic, Key.Key_F6)
    assert said[-1] == "Sentence 1."
    press(english, Key.Key_Return)
    assert said[-1].startswith("Sentence 2. 2026 in the Arabic, 2025 in the English.")
    QTest.keyClicks(english, "So ")
    desk.session.seal()
    desk.window.view.settle()
    before = len(said)
    press(english, Key.Key_Return)
    press(english, Key.Key_Up, Key.Key_Up)
    heard_again = [text for text in said[before:] if text.startswith("Sentence 2.")]
    assert heard_again
    assert heard_again[-1].endswith("You wrote this translation.")


def test_what_is_found_is_counted_aloud(desk: Desk, said: list[str]) -> None:
    desk.window.actions_.find.trigger()
    QTest.keyClicks(desk.window.find_bar.needle, "Panama")
    assert said[-1] == "1 of 1"
    QTest.keyClicks(desk.window.find_bar.needle, "x")
    assert said[-1] == "Nothing found"


def test_the_palette_says_what_is_chosen_in_it(desk: Desk, said: list[str]) -> None:
    desk.palette()
    QTest.keyClicks(focused(), "previous flag")
    assert said[-1] == "Previous flag, Shift+F8"
    press(focused(), Key.Key_Escape)


def test_a_name_to_merge_into_is_said_while_it_is_looked_for(desk: Desk, said: list[str]) -> None:
    desk.merge()
    before = len(said)
    press(focused(), Key.Key_Down)
    assert len(said) == before + 1
    press(focused(), Key.Key_Escape)


def test_a_walk_through_mentions_says_where_it_is(desk: Desk, said: list[str]) -> None:
    desk.entities()
    press(focused(), Key.Key_Return)
    assert said[-1] == "Mention 1 of 4 · Headline"


def test_undo_says_what_it_takes_back(desk: Desk, said: list[str]) -> None:
    desk.window.actions_.add_point.trigger()
    press(desk.window, Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert said[-1] == "Undone: Add a key point"
    desk.window.actions_.redo.trigger()
    assert said[-1] == "Done again: Add a key point"


def test_the_answer_of_the_offline_page_is_said(empty: MainWindow, qtbot: QtBot, said: list[str]) -> None:
    page = OfflinePage(empty, attempts=())
    page.try_now()
    qtbot.waitUntil(page.try_button.isEnabled)
    assert said == [page.answer.text()]
    page.shut_down()


def test_a_question_on_a_button_is_asked_aloud(desk: Desk, said: list[str]) -> None:
    page = desk.page("settings")
    assert isinstance(page, SettingsPage)
    page.reset_all.click()
    assert said[-1] == "Reset all, really?"


def test_an_offer_waits_while_the_keys_are_on_it(qtbot: QtBot, qapp: QApplication) -> None:
    dress(qapp, LIGHT)
    bar = NotificationBar(note_ms=1)
    qtbot.addWidget(bar)
    bar.show_message(Message("Opened.", action=Action("Close it", lambda: None)))
    assert bar._timer.interval() == OFFER_MS
    bar.activateWindow()
    bar.findChildren(QPushButton)[0].setFocus()
    bar._timer.timeout.emit()
    assert bar.isVisible()
    bar.clearFocus()
    bar.findChildren(QPushButton)[0].clearFocus()
    bar._timer.timeout.emit()
    assert not bar.isVisible()
