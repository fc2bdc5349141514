"""A session that leaves nothing on the disk: the folder is the same before and after."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mujaz.autosave import Autosave
from mujaz.briefing import Briefing, Kind
from mujaz.gui.app import open_window
from mujaz.gui.export_page import ExportPage
from mujaz.gui.window import MainWindow
from mujaz.memory import TranslationMemory
from mujaz.recent import RecentFiles
from mujaz.register import rename
from mujaz.settings import Remember, SettingsFile
from mujaz.style_list import StyleEntry, StyleList
from tests.mujaz.gui.conftest import FakeClient, steps

NAME = StyleEntry("كريم منصور", Kind.PERSON, "Karim Mansur")
Open = Callable[..., MainWindow]


def contents(folder: Path) -> dict[str, str]:
    """Every file below `folder`, with what is in it."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def home(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "home")


@pytest.fixture
def open_(qtbot: QtBot, qapp: QApplication, home: SettingsFile, client: FakeClient) -> Iterator[Open]:
    windows: list[MainWindow] = []

    def open_one(*, private: bool = False) -> MainWindow:
        window = open_window(qapp, scheme="light", home=home, private=private, client=client)
        qtbot.addWidget(window)
        windows.append(window)
        return window

    yield open_one
    for window in windows:
        window.leave()


@pytest.fixture
def work(qtbot: QtBot, client: FakeClient, article: str, tmp_path: Path) -> Callable[[MainWindow], None]:
    """Open a file, type, rename a person, write a note and export it: all that is kept on other days."""

    def do(window: MainWindow) -> None:
        path = tmp_path / "harbour.txt"
        path.write_text(article, encoding="utf-8")
        with qtbot.waitSignal(window.session.document_changed):
            window.commands.open_file(path)
        client.say(*steps(client.briefs[-1].document))
        window.view.settle()
        window.view.english.edit_row(5)
        QTest.keyClicks(window.view.english, " Or more.")
        briefing = window.session.briefing
        assert briefing
        karim = next(entity for entity in briefing.entities if entity.name == "Karim Mansour")
        window.session.change("Rename", rename(briefing, karim.id, NAME.english))
        window.findings.spelling_chosen.emit(NAME)
        window.session.review()
        export(qtbot, window, tmp_path)

    return do


def export(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    window.actions_.export.trigger()
    page = window.findChild(ExportPage)
    assert page
    page.file.folder.setText(str(folder))
    with qtbot.waitSignal(page.accepted):
        page.file.name.setText("note.md")
        page.file.name.editingFinished.emit()
        page.save()


def test_other_days_leave_what_they_should(home: SettingsFile, open_: Open, work: Callable[[MainWindow], None]) -> None:
    window = open_()
    work(window)
    window.close()
    left = contents(home.path.parent)
    assert {"settings.toml", "recent.json", "memory.sqlite", "style.sqlite", "open/1.json"} <= left.keys()


def test_a_private_session_makes_not_even_a_folder(
    home: SettingsFile, open_: Open, work: Callable[[MainWindow], None], tmp_path: Path
) -> None:
    window = open_(private=True)
    assert window.status.private.isVisible()
    assert window.status.private.text() == "private: nothing is kept"
    assert not window.actions_.leave_nothing.isEnabled()
    work(window)
    window.actions_.larger.trigger()
    window.close()
    assert not home.path.parent.exists()
    assert (tmp_path / "note.md").exists()


def test_a_private_session_leaves_alone_what_others_kept(
    home: SettingsFile, open_: Open, work: Callable[[MainWindow], None], finished: Briefing
) -> None:
    home.change(remember=Remember.EVERYTHING)
    Autosave(home.autosave).write(1, finished)
    RecentFiles(home.recent).note(home.path)
    StyleList(home.style_list).close()
    memory = TranslationMemory(home.memory)
    memory.remember_edit(finished.document.sentence_text(1), "As it was.")
    memory.close()
    before = contents(home.path.parent)
    window = open_(private=True)
    window.restore()
    assert not window.session.documents
    work(window)
    assert window.session.briefing
    window.close()
    assert contents(home.path.parent) == before


def test_what_is_remembered_still_helps(home: SettingsFile, open_: Open, work: Callable[[MainWindow], None]) -> None:
    style = StyleList(home.style_list)
    style.add(NAME)
    style.close()
    window = open_(private=True)
    work(window)
    assert (*NAME.key, NAME.english) in window.session._plan(window.session.documents[0]).names


def test_switched_on_in_the_middle_nothing_of_the_session_stays(
    qtbot: QtBot, home: SettingsFile, open_: Open, work: Callable[[MainWindow], None], finished: Briefing
) -> None:
    home.change(remember=Remember.EVERYTHING)
    old = StyleEntry(NAME.arabic, NAME.kind, "K. Mansour")
    style = StyleList(home.style_list)
    style.add(old)
    style.close()
    window = open_()
    work(window)
    qtbot.waitUntil((home.autosave / "1.json").exists)
    window.actions_.leave_nothing.trigger()
    message = window.notification.message
    assert message
    assert "Nothing is kept any more" in message.text
    window.session.edit(3, "Nobody is to read this.")
    window.session.review()
    window.close()
    assert not home.autosave.exists()
    assert RecentFiles(home.recent).read() == []
    memory = TranslationMemory(home.memory)
    assert len(memory) == 0
    memory.close()
    style = StyleList(home.style_list)
    assert style.all() == (old,)
    style.close()
    assert home.read().note.folder == ""
    everything = b"".join(path.read_bytes() for path in home.path.parent.rglob("*") if path.is_file())
    for words in ("Or more.", "Nobody is to read this", "Karim Mansur", "harbour", finished.document.sentence_text(1)):
        assert words.encode() not in everything


def test_switched_off_again_what_is_open_is_kept(
    qtbot: QtBot, home: SettingsFile, open_: Open, work: Callable[[MainWindow], None]
) -> None:
    window = open_()
    window.actions_.leave_nothing.trigger()
    work(window)
    assert not home.autosave.exists()
    message = window.notification.message
    window.actions_.leave_nothing.trigger()
    assert not window.status.private.isVisible()
    qtbot.waitUntil((home.autosave / "1.json").exists)
    assert message != window.notification.message


def test_it_is_taken_back_by_the_message_itself(open_: Open) -> None:
    window = open_()
    window.actions_.leave_nothing.trigger()
    message = window.notification.message
    assert message
    assert message.action
    message.action.run()
    assert not window.actions_.leave_nothing.isChecked()


def test_a_window_that_keeps_nothing_anyway_has_no_such_switch(window: MainWindow) -> None:
    assert not window.actions_.leave_nothing.isEnabled()
