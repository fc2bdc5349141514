"""What was looked at last is what is looked at next."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mujaz.autosave import Autosave, Shown
from mujaz.briefing import Briefing, Translation
from mujaz.gui.app import open_window
from mujaz.gui.window import MainWindow
from mujaz.settings import SettingsFile
from mujaz.splitting import document_from_text
from tests.mujaz.gui.conftest import FakeClient

LONG = "\n\n".join(
    f"وصلت السفينة رقم {number} إلى الميناء صباح اليوم. وغادر البحارة بعد ساعة." for number in range(120)
)


@pytest.fixture
def home(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path)


@pytest.fixture
def open_(
    qtbot: QtBot, qapp: QApplication, home: SettingsFile, client: FakeClient
) -> Iterator[Callable[[], MainWindow]]:
    windows: list[MainWindow] = []

    def open_one() -> MainWindow:
        window = open_window(qapp, scheme="light", home=home, client=client)
        qtbot.addWidget(window)
        windows.append(window)
        window.restore()
        window.view.settle()
        qapp.processEvents()
        return window

    yield open_one
    for window in windows:
        window.leave()


@pytest.fixture
def long(home: SettingsFile, finished: Briefing) -> Briefing:
    """Keep two documents, the second of them long."""
    document = document_from_text(LONG, name="ships.txt")
    briefing = Briefing(document).with_translations(
        *(Translation(sentence.id, f"Sentence {sentence.id} in English.") for sentence in document.sentences)
    )
    Autosave(home.autosave).write(1, finished)
    Autosave(home.autosave).write(2, briefing)
    return briefing


@pytest.mark.usefixtures("long")
def test_the_same_place_is_in_view_again(open_: Callable[[], MainWindow]) -> None:
    window = open_()
    window.view.reveal((150,))
    place = window.view.top_row()
    assert 100 < place <= 150
    window.close()
    again = open_()
    assert again.session.current
    assert again.session.current.key == 2
    assert again.view.top_row() == place
    again.close()
    assert open_().view.top_row() == place


@pytest.mark.usefixtures("long")
def test_the_same_document_and_tab_are_in_front(open_: Callable[[], MainWindow]) -> None:
    window = open_()
    window.session.show(window.session.documents[0])
    window.findings.setCurrentWidget(window.findings.quotes)
    window.close()
    again = open_()
    assert again.session.current is again.session.documents[0]
    assert again.findings.currentWidget() is again.findings.quotes


@pytest.mark.usefixtures("long")
def test_each_document_is_shown_from_where_it_was_left(open_: Callable[[], MainWindow]) -> None:
    window = open_()
    first, second = window.session.documents
    window.view.reveal((150,))
    place = window.view.top_row()
    window.session.show(first)
    window.view.settle()
    assert window.view.top_row() == 0
    window.session.show(second)
    window.view.settle()
    assert window.view.top_row() == place


@pytest.mark.usefixtures("long")
def test_other_text_sizes_leave_the_reader_where_they_are(open_: Callable[[], MainWindow]) -> None:
    window = open_()
    window.view.reveal((150,))
    place = window.view.top_row()
    for action in (window.actions_.larger, window.actions_.larger, window.actions_.smaller):
        action.trigger()
        window.view.settle()
        assert window.view.top_row() == place


@pytest.mark.usefixtures("long")
def test_a_file_that_is_opened_comes_in_front_of_what_was_open(
    qtbot: QtBot, open_: Callable[[], MainWindow], article: str, tmp_path: Path
) -> None:
    path = tmp_path / "port.txt"
    path.write_text(article.replace("ميناء", "مرفأ"), encoding="utf-8")
    window = open_()
    with qtbot.waitSignal(window.session.document_changed):
        window.commands.open_file(path)
    assert [document.key for document in window.session.documents] == [1, 2, 3]
    assert window.session.current is window.session.documents[2]
    window.close()
    again = open_()
    assert again.session.current
    assert again.session.current.briefing.document.name == "port.txt"


def test_a_note_of_it_that_cannot_be_read_costs_nothing_else(
    home: SettingsFile, long: Briefing, open_: Callable[[], MainWindow]
) -> None:
    (home.autosave / "shown").write_text('{"document": "?"}', encoding="utf-8")
    window = open_()
    assert window.session.briefing == long
    assert window.view.top_row() == 0


@pytest.mark.usefixtures("long")
def test_a_place_beyond_the_end_is_the_end(home: SettingsFile, open_: Callable[[], MainWindow]) -> None:
    Autosave(home.autosave).write_shown(Shown(1, "Nowhere", {1: 999}))
    window = open_()
    assert window.session.current is window.session.documents[0]
    assert window.findings.currentIndex() == 0
