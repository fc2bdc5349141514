"""The icon in the system's tray: the window at hand all day, without taking room."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from mujaz.gui.icons import icon
from mujaz.gui.message import Message
from mujaz.gui.preferences import Appearance, Preferences
from mujaz.gui.privacy import Privacy
from mujaz.gui.settings_form import TickRow
from mujaz.gui.settings_page import SettingsPage
from mujaz.gui.tray import Tray
from mujaz.gui.window import MainWindow
from mujaz.settings import Settings, SettingsFile
from tests.mujaz.gui.conftest import FakeClient


@pytest.fixture
def tray(window: MainWindow) -> Iterator[Tray]:
    tray = Tray(window, icon("page", "#000000"))
    tray.show(wanted=True)
    yield tray
    tray.icon.hide()


@pytest.fixture
def preferences(window: MainWindow, qapp: QApplication, tray: Tray) -> Preferences:
    return Preferences(window, Appearance(qapp, window), Privacy(window), make_tray=lambda: tray)


def test_a_click_hides_the_window_and_shows_it_again(window: MainWindow, tray: Tray) -> None:
    assert tray.toggle.text() == "Hide the window"
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert not window.isVisible()
    tray.menu.aboutToShow.emit()
    assert tray.toggle.text() == "Show the window"
    tray.toggle.trigger()
    assert window.isVisible()


def test_the_clipboard_becomes_a_new_document_and_the_window_comes_to_show_it(
    qtbot: QtBot, window: MainWindow, client: FakeClient, tray: Tray, article: str
) -> None:
    QGuiApplication.clipboard().setText(article)
    window.hide()
    with qtbot.waitSignal(window.session.document_changed):
        tray.new.trigger()
    assert window.isVisible()
    assert client.briefs[-1].document.text == article


def test_what_is_copied_while_the_window_is_hidden_is_told_by_the_system(
    window: MainWindow, tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(tray.icon, "showMessage", lambda _, text, __: told.append(text))
    window.session.message.emit(Message("Seen in the window."))
    window.hide()
    window.session.message.emit(Message("What you copied is open as a new document."))
    assert told == ["What you copied is open as a new document."]
    tray.icon.messageClicked.emit()
    assert window.isVisible()


def test_everything_in_the_menu_has_a_name(tray: Tray, window: MainWindow) -> None:
    names = [action.text() for action in tray.menu.actions() if not action.isSeparator()]
    assert all(names)
    assert window.actions_.watch in tray.menu.actions()
    assert window.actions_.quit in tray.menu.actions()


def test_closing_ends_mujaz_also_with_an_icon(window: MainWindow, client: FakeClient, preferences: Preferences) -> None:
    preferences.apply(Settings(tray=True))
    assert window.close()
    assert client.closed


def test_closing_only_hides_for_those_who_want_it_and_quit_still_ends(
    window: MainWindow, client: FakeClient, preferences: Preferences
) -> None:
    preferences.apply(Settings(tray=True, stay_in_tray=True))
    assert not window.close()
    assert not window.isVisible()
    assert not client.closed
    window.actions_.quit.trigger()
    assert client.closed


def test_without_an_icon_closing_always_ends(window: MainWindow, client: FakeClient, qapp: QApplication) -> None:
    preferences = Preferences(window, Appearance(qapp, window), Privacy(window), make_tray=lambda: None)
    preferences.apply(Settings(tray=True, stay_in_tray=True))
    assert window.close()
    assert client.closed


def test_a_window_that_was_hidden_comes_back_when_the_icon_goes(
    window: MainWindow, tray: Tray, preferences: Preferences
) -> None:
    preferences.apply(Settings(tray=True, stay_in_tray=True))
    window.close()
    preferences.apply(Settings(tray=False, stay_in_tray=True))
    assert window.isVisible()
    assert not tray.icon.isVisible()
    assert window.close()


def test_where_there_is_no_tray_the_settings_say_so(qtbot: QtBot, tmp_path: Path) -> None:
    page = SettingsPage(SettingsFile(tmp_path), has_tray=False)
    qtbot.addWidget(page)
    for setting in ("tray", "stay_in_tray"):
        assert not page.rows[setting].isEnabled()
        assert page.rows[setting]._about.text() == "This desktop has no place for such an icon."


def test_staying_is_for_those_who_have_the_icon(qtbot: QtBot, tmp_path: Path) -> None:
    page = SettingsPage(SettingsFile(tmp_path), has_tray=True)
    qtbot.addWidget(page)
    assert not page.rows["stay_in_tray"].isEnabled()
    row = page.rows["tray"]
    assert isinstance(row, TickRow)
    row.control.click()
    assert page.rows["stay_in_tray"].isEnabled()
