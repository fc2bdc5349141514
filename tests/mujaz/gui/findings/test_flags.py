"""The flags as a list, and in the frame beside a sentence."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from mujaz.briefing import Briefing, Flag
from mujaz.gui.findings import Findings
from mujaz.gui.flag_list import FlagList
from mujaz.gui.flag_popup import FlagPopup
from mujaz.gui.theme import DARK, LIGHT, dress

FLAGS_TAB = 4


@pytest.fixture
def findings(qtbot: QtBot, qapp: QApplication, found: Briefing) -> Findings:
    """A panel whose changes are made at once, as by a session."""
    dress(qapp, LIGHT)
    findings = Findings()
    qtbot.addWidget(findings)
    findings.set_theme(LIGHT)
    findings.resize(1000, 300)
    findings.change_wanted.connect(lambda _, after: findings.show_part(after, "ignored"))
    findings.show_briefing(found)
    findings.setCurrentIndex(FLAGS_TAB)
    with qtbot.waitExposed(findings):
        findings.show()
    findings.activateWindow()
    return findings


@pytest.fixture
def panel(findings: Findings) -> FlagList:
    return findings.flags


def heard(panel: FlagList) -> list[str]:
    return [entry.heard for entry in panel.list.entry_model.entries]


def buttons(panel: FlagList) -> dict[str, QPushButton]:
    assert panel.card
    return {button.text(): button for button in panel.card.buttons}


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_flag_says_how_sure_where_and_why(panel: FlagList, found: Briefing) -> None:
    assert heard(panel)[:2] == [
        "Likely wrong, Sentence 2: 2026 in the Arabic, 2025 in the English.",
        f"Look, Sentence 6: {found.flags[1].reason}",
    ]
    assert heard(panel)[3].startswith("Look, Whole text: ")
    assert [entry.signs for entry in panel.list.entry_model.entries[:2]] == [("flag",), ("eye",)]


def test_a_click_leads_to_the_sentence_and_shows_what_can_be_done(
    qtbot: QtBot, findings: Findings, panel: FlagList
) -> None:
    place = panel.list.visualRect(panel.list.entry_model.index(2)).center()
    with qtbot.waitSignal(findings.place_wanted) as wanted:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert wanted.args == [(12,)]
    assert list(buttons(panel)) == ["Ignore", "Ignore always"]


def test_a_flag_of_the_whole_text_leads_nowhere(qtbot: QtBot, findings: Findings, panel: FlagList) -> None:
    panel.list.choose(3)
    with qtbot.assertNotEmitted(findings.place_wanted):
        QTest.keyClick(panel.list, Qt.Key.Key_Return)


def test_remedies_are_one_click_away(qtbot: QtBot, findings: Findings, panel: FlagList, found: Briefing) -> None:
    assert list(buttons(panel)) == ["Write 2026", "Translate the sentence again in parts", "Ignore", "Ignore always"]
    with qtbot.waitSignal(findings.remedy_wanted) as wanted:
        press(buttons(panel)["Write 2026"])
    assert wanted.args == [found.flags[0], found.flags[0].remedies[0]]


def test_ignoring_goes_on_to_the_next_flag(qtbot: QtBot, findings: Findings, panel: FlagList, found: Briefing) -> None:
    buttons(panel)["Ignore"].setFocus()
    with qtbot.waitSignals([findings.change_wanted, findings.place_wanted]):
        QTest.keyClick(buttons(panel)["Ignore"], Qt.Key.Key_Space)
    assert len(heard(panel)) == 3
    assert panel.card
    assert panel.card.flag == found.flags[1]
    assert panel.card.ignore.hasFocus()
    assert findings.tabText(FLAGS_TAB) == "Flags  3"


def test_ignored_flags_are_a_line_from_where_they_come_back(findings: Findings, panel: FlagList) -> None:
    assert not panel.ignored_button.isVisible()
    for _ in range(2):
        press(buttons(panel)["Ignore"])
    assert panel.ignored_button.text() == "2 ignored: show"
    press(panel.ignored_button)
    assert panel.ignored_button.text() == "2 ignored: hide"
    assert heard(panel)[2].startswith("Ignored, Sentence 2: ")
    panel.list.choose(2)
    press(buttons(panel)["Show it again"])
    assert panel.ignored_button.text() == "1 ignored: hide"
    assert heard(panel)[0].startswith("Likely wrong, Sentence 2: ")
    press(panel.ignored_button)
    assert findings.tabText(FLAGS_TAB) == "Flags  3"
    assert len(heard(panel)) == 3


def test_a_kind_of_flag_can_be_ignored_always(qtbot: QtBot, findings: Findings, panel: FlagList) -> None:
    with qtbot.waitSignal(findings.ignore_always_wanted) as wanted:
        press(buttons(panel)["Ignore always"])
    assert wanted.args
    assert isinstance(wanted.args[0], Flag)


def test_with_nothing_to_check_the_list_says_so(findings: Findings, panel: FlagList, found: Briefing) -> None:
    findings.show_flags(replace(found, flags=()))
    assert panel.card is None
    assert panel.list.nothing.startswith("Nothing is flagged.")
    assert not findings.grab().isNull()
    findings.set_theme(DARK)
    findings.show_flags(found)
    assert panel.card is not None


def test_the_next_flag_is_chosen_in_the_list(findings: Findings, panel: FlagList, found: Briefing) -> None:
    assert findings.next_flag(6) == found.flags[2]
    assert panel.card
    assert panel.card.flag == found.flags[2]
    assert findings.next_flag(6, backwards=True) == found.flags[0]


def test_without_a_document_there_is_no_next_flag(qtbot: QtBot) -> None:
    findings = Findings()
    qtbot.addWidget(findings)
    assert findings.next_flag(None) is None


def test_a_card_stays_while_its_flag_does(findings: Findings, panel: FlagList, found: Briefing) -> None:
    before = panel.card
    findings.show_flags(replace(found, flags=(*found.flags, Flag("loops", 7, "Said twice."))))
    assert panel.card is before


def test_a_screen_reader_hears_reason_and_remedy(panel: FlagList) -> None:
    button = QAccessible.queryAccessibleInterface(buttons(panel)["Write 2026"])
    assert button.role() == QAccessible.Role.Button
    assert button.text(QAccessible.Text.Name) == "Write 2026"
    assert button.text(QAccessible.Text.Description) == "2026 in the Arabic, 2025 in the English."


@pytest.fixture
def popup(qtbot: QtBot, findings: Findings, found: Briefing) -> FlagPopup:
    popup = FlagPopup(found.flags[:2], findings)
    popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(popup)
    with qtbot.waitExposed(popup):
        popup.open_at(QPoint(10, 10))
    return popup


def test_the_frame_has_every_flag_of_the_sentence(popup: FlagPopup) -> None:
    assert [card.reason.text()[:4] for card in popup.cards] == ["2026", "The "]
    assert popup.accessibleName() == "2 flags of this sentence"
    assert all(
        button.isVisible() and popup.rect().contains(button.mapTo(popup, button.rect().bottomRight()))
        for card in popup.cards
        for button in card.buttons
    )


def test_keys_go_through_the_frame(popup: FlagPopup) -> None:
    first = popup.cards[0].buttons
    assert popup.focusWidget() is first[0]
    QTest.keyClick(first[0], Qt.Key.Key_Tab)
    assert popup.focusWidget() is first[1]
    QTest.keyClick(first[1], Qt.Key.Key_Down)
    assert popup.focusWidget() is first[2]
    QTest.keyClick(first[2], Qt.Key.Key_Up)
    assert popup.focusWidget() is first[1]


def test_escape_closes_the_frame(popup: FlagPopup) -> None:
    QTest.keyClick(popup.cards[0].buttons[0], Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_the_frame_asks_for_what_is_chosen_and_closes(qtbot: QtBot, popup: FlagPopup, found: Briefing) -> None:
    with qtbot.waitSignal(popup.remedy_wanted) as wanted:
        QTest.keyClick(popup.cards[0].buttons[0], Qt.Key.Key_Space)
    assert wanted.args == [found.flags[0], found.flags[0].remedies[0]]
    assert not popup.isVisible()


@pytest.mark.parametrize(("signal", "button"), [("ignore_wanted", 0), ("ignore_always_wanted", 1)])
def test_the_frame_can_ignore(qtbot: QtBot, popup: FlagPopup, found: Briefing, signal: str, button: int) -> None:
    with qtbot.waitSignal(getattr(popup, signal)) as wanted:
        press(popup.cards[1].buttons[button])
    assert wanted.args == [found.flags[1]]
    assert not popup.isVisible()


def test_the_frame_stays_on_the_screen(popup: FlagPopup) -> None:
    room = popup.screen().availableGeometry()
    popup.open_at(room.bottomRight())
    assert room.contains(popup.geometry())
