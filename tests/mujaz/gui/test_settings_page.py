"""Every setting on one page, written at once."""

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from mujaz.checks import CHECKS, DOCUMENT_CHECKS
from mujaz.gui.settings_form import CHECK_WORDS, WORDS, ChecksRow, ChoiceRow, NumberRow, TickRow
from mujaz.gui.settings_page import SettingsPage
from mujaz.gui.theme import DARK
from mujaz.settings import Remember, Settings, SettingsFile


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "home")


@pytest.fixture
def open_page(qtbot: QtBot, file: SettingsFile) -> Callable[[], SettingsPage]:
    def open_() -> SettingsPage:
        page = SettingsPage(file)
        qtbot.addWidget(page)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return open_


def tick(page: SettingsPage, setting: str) -> TickRow:
    row = page.rows[setting]
    assert isinstance(row, TickRow)
    return row


def choice(page: SettingsPage, setting: str) -> ChoiceRow:
    row = page.rows[setting]
    assert isinstance(row, ChoiceRow)
    return row


def number(page: SettingsPage, setting: str) -> NumberRow:
    row = page.rows[setting]
    assert isinstance(row, NumberRow)
    return row


def checks(page: SettingsPage) -> ChecksRow:
    row = page.rows["checks_off"]
    assert isinstance(row, ChecksRow)
    return row


def test_every_setting_is_there_but_those_that_have_a_page_of_their_own() -> None:
    shown = {setting for section in WORDS.values() for setting in section}
    assert shown == {field.name for field in fields(Settings)} - {"models", "note", "splits", "window"}


def test_every_check_is_named_in_plain_words() -> None:
    assert CHECK_WORDS.keys() == {*CHECKS, *DOCUMENT_CHECKS}


def test_every_value_has_words(open_page: Callable[[], SettingsPage]) -> None:
    page = open_page()
    for section in WORDS.values():
        for setting, said in section.items():
            row = page.rows[setting]
            if isinstance(row, ChoiceRow):
                assert list(said.values) == list(row._values)


def test_a_change_is_written_at_once_and_told(
    open_page: Callable[[], SettingsPage], file: SettingsFile, qtbot: QtBot
) -> None:
    page = open_page()
    with qtbot.waitSignal(page.changed) as told:
        tick(page, "autosave").control.click()
    assert told.args == [Settings(autosave=False)]
    choice(page, "remember").control.setCurrentIndex(2)
    choice(page, "scheme").control.setCurrentIndex(2)
    number(page, "text_scale").control.setValue(150)
    checks(page).ticks["dialect"].click()
    assert file.read() == Settings(
        autosave=False, remember=Remember.EVERYTHING, scheme="dark", text_scale=150, checks_off=("dialect",)
    )


def test_numbers_keep_within_their_bounds(open_page: Callable[[], SettingsPage]) -> None:
    page = open_page()
    scale = number(page, "text_scale").control
    assert (scale.minimum(), scale.maximum()) == (80, 200)
    assert number(page, "cores").control.text() == "All"


def test_one_setting_is_reset(open_page: Callable[[], SettingsPage], file: SettingsFile) -> None:
    file.change(beam=8, points=9)
    page = open_page()
    row = number(page, "beam")
    assert row.reset_button.isVisible()
    assert not number(page, "text_scale").reset_button.isVisible()
    row.reset_button.click()
    assert row.control.value() == Settings().beam
    assert not row.reset_button.isVisible()
    assert file.read() == Settings(points=9)


def test_all_are_reset_when_it_is_meant_and_the_models_stay(
    open_page: Callable[[], SettingsPage], file: SettingsFile
) -> None:
    file.change(beam=8, checks_off=("names",), recent=False, models={"translation": "opus-mt-ar-en"})
    page = open_page()
    page.reset_all.click()
    assert file.read().beam == 8
    page.reset_all.click()
    assert file.read() == Settings(models={"translation": "opus-mt-ar-en"})
    assert all(box.isChecked() for box in checks(page).ticks.values())


def test_a_file_from_a_colleague_is_shown_as_it_is(open_page: Callable[[], SettingsPage], file: SettingsFile) -> None:
    file.path.parent.mkdir()
    file.path.write_text(
        'remember = "nothing"\nchecks_off = ["dialect", "a check of tomorrow"]\ntext_scale = 120\nof_tomorrow = 1\n',
        encoding="utf-8",
    )
    page = open_page()
    assert choice(page, "remember").control.currentText() == "None"
    assert number(page, "text_scale").control.value() == 120
    assert not checks(page).ticks["dialect"].isChecked()


def test_what_was_changed_elsewhere_is_seen_when_the_page_is_opened_again(
    open_page: Callable[[], SettingsPage], file: SettingsFile
) -> None:
    page = open_page()
    page.close()
    file.change(points=7)
    page.show()
    assert number(page, "points").control.value() == 7


def test_where_the_file_is_can_be_copied(open_page: Callable[[], SettingsPage], file: SettingsFile) -> None:
    page = open_page()
    assert page.path.text() == str(file.path)
    page.copy_path.click()
    assert QGuiApplication.clipboard().text() == str(file.path)


def test_a_file_that_cannot_be_written_is_said_in_a_sentence_and_nothing_seems_changed(
    open_page: Callable[[], SettingsPage], file: SettingsFile, tmp_path: Path, qtbot: QtBot
) -> None:
    file.path.parent.mkdir()
    file.path.symlink_to(tmp_path / "not there" / "settings.toml")
    page = open_page()
    with qtbot.assertNotEmitted(page.changed):
        tick(page, "recent").control.click()
    assert page.problem.isVisible()
    assert page.problem.text().startswith(f"The settings can't be written to {file.path}")
    assert tick(page, "recent").control.isChecked()


def test_a_damaged_file_is_put_aside_when_the_user_says_so(
    open_page: Callable[[], SettingsPage], file: SettingsFile, qtbot: QtBot
) -> None:
    file.path.parent.mkdir()
    file.path.write_text("beam = 99", encoding="utf-8")
    page = open_page()
    assert "can't be read" in page.problem.text()
    assert not number(page, "beam").control.isEnabled()
    with qtbot.waitSignal(page.changed):
        page.begin_anew.click()
    assert file.read() == Settings()
    assert file.path.with_suffix(".damaged").read_text(encoding="utf-8") == "beam = 99"
    assert number(page, "beam").control.isEnabled()
    assert not page.problem.isVisible()
    assert not page.begin_anew.isVisible()


def test_a_damaged_file_that_cannot_be_put_aside_is_said(
    open_page: Callable[[], SettingsPage], file: SettingsFile
) -> None:
    file.path.parent.mkdir()
    file.path.write_text("beam = 99", encoding="utf-8")
    page = open_page()
    file.path.with_suffix(".damaged").mkdir()
    page.begin_anew.click()
    assert "can't be renamed" in page.problem.text()


def test_scrolling_the_page_changes_no_setting(open_page: Callable[[], SettingsPage], file: SettingsFile) -> None:
    page = open_page()
    for control in (choice(page, "scheme").control, number(page, "points").control):
        control.setFocus()
        place = QPointF(control.rect().center())
        turn = QWheelEvent(
            place,
            control.mapToGlobal(place),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - Qt takes no names here
        )
        QApplication.sendEvent(control, turn)
    assert not file.path.exists()


def test_every_control_is_reached_by_tab_and_says_what_it_is_about(
    open_page: Callable[[], SettingsPage], file: SettingsFile
) -> None:
    file.change(tray=True)
    page = open_page()
    seen: dict[str, str] = {}
    for _ in range(60):
        if focused := page.focusWidget():
            heard = QAccessible.queryAccessibleInterface(focused)
            # On Linux a choice is heard by its value, and its name through its label.
            name = focused.accessibleName() or heard.text(QAccessible.Text.Name)
            seen[name] = heard.text(QAccessible.Text.Description)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert "" not in seen, sorted(seen)
    names = {said.name for section in WORDS.values() for said in section.values()} - {"What is checked"}
    assert names <= seen.keys()
    assert {*CHECK_WORDS.values(), "Copy the path of the settings file", "Reset all settings", "Close"} <= seen.keys()
    assert all(seen[name] for name in names)


def test_boxes_have_an_edge_in_the_dark(open_page: Callable[[], SettingsPage]) -> None:
    page = open_page()
    page.set_theme(DARK)
    assert all(box.palette().window().color().name() == DARK.muted for box in page.findChildren(QCheckBox))
