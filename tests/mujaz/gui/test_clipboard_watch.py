"""Copying an article in another program is enough to have it opened, for those who want that."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mujaz.gui.app import open_window
from mujaz.gui.clipboard_watch import ClipboardWatch
from mujaz.gui.session import Session
from mujaz.gui.window import MainWindow
from mujaz.settings import SettingsFile
from tests.mujaz.gui.conftest import FakeClient

HEADLINE = "أعلنت نقابة عمال الموانئ مساء الثلاثاء استئناف العمل في ميناء المرجان"


class FakeClipboard(QObject):
    """A clipboard that other programs, and this one, put things on."""

    dataChanged = Signal()  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self._data: QMimeData | None = None
        self._own = False

    def mimeData(self) -> QMimeData | None:  # noqa: N802 - Qt's name
        return self._data

    def ownsClipboard(self) -> bool:  # noqa: N802 - Qt's name
        return self._own

    def copy(self, text: str, *, own: bool = False, marks: dict[str, bytes] | None = None) -> None:
        self._data, self._own = QMimeData(), own
        self._data.setText(text)
        for name, value in (marks or {}).items():
            self._data.setData(name, value)
        self.dataChanged.emit()

    def clear(self) -> None:
        self._data = None
        self.dataChanged.emit()


@pytest.fixture
def clipboard() -> FakeClipboard:
    return FakeClipboard()


@pytest.fixture
def watch(clipboard: FakeClipboard) -> ClipboardWatch:
    watch = ClipboardWatch(clipboard)
    watch.watch(wanted=True)
    return watch


@pytest.fixture
def copied(watch: ClipboardWatch) -> list[str]:
    texts: list[str] = []
    watch.copied.connect(texts.append)
    return texts


def test_an_article_that_is_copied_elsewhere_is_told(clipboard: FakeClipboard, copied: list[str], article: str) -> None:
    clipboard.copy(article)
    assert copied == [article]


def test_nothing_is_told_until_it_is_wanted_nor_what_was_there_before(clipboard: FakeClipboard, article: str) -> None:
    watch = ClipboardWatch(clipboard)
    texts: list[str] = []
    watch.copied.connect(texts.append)
    clipboard.copy(article)
    watch.watch(wanted=True)
    assert not texts
    watch.watch(wanted=False)
    clipboard.copy(article)
    assert not texts


def test_the_same_article_is_told_once(clipboard: FakeClipboard, copied: list[str], article: str) -> None:
    clipboard.copy(article)
    clipboard.dataChanged.emit()
    clipboard.copy(HEADLINE)
    clipboard.copy(article.replace("\n", "\r\n") + "\n")
    assert copied == [article, HEADLINE]


def test_what_mujaz_itself_copies_is_left_alone(clipboard: FakeClipboard, copied: list[str], article: str) -> None:
    clipboard.copy(article, own=True)
    assert not copied


@pytest.mark.parametrize(
    "text",
    ["", "كريم منصور", "رقم الهاتف 0123456789012345678901234567890123456789", "The port resumes work. " * 9 + HEADLINE],
)
def test_names_numbers_and_other_languages_are_left_alone(
    clipboard: FakeClipboard, copied: list[str], text: str
) -> None:
    clipboard.copy(text)
    clipboard.clear()
    assert not copied


@pytest.mark.parametrize(
    ("mark", "value"),
    [
        ("x-kde-passwordManagerHint", b"secret"),
        ("application/x-nspasteboard-concealed-type", b""),
        ("org.nspasteboard.ConcealedType", b""),
        ("org.nspasteboard.TransientType", b""),
        ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"1"),
        ('application/x-qt-windows-mime;value="Clipboard Viewer Ignore"', b"1"),
        ('application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"', b"\0\0\0\0"),
    ],
)
def test_what_a_password_manager_marks_is_not_looked_at(
    clipboard: FakeClipboard, copied: list[str], article: str, mark: str, value: bytes
) -> None:
    clipboard.copy(article, marks={mark: value})
    assert not copied


def test_what_may_be_in_a_clipboards_history_may_be_opened(
    clipboard: FakeClipboard, copied: list[str], article: str
) -> None:
    clipboard.copy(article, marks={'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\1\0\0\0"})
    assert copied == [article]


@pytest.fixture
def window(qtbot: QtBot, session: Session, clipboard: FakeClipboard) -> MainWindow:
    window = MainWindow(session, clipboard=clipboard)
    qtbot.addWidget(window)
    window.watch.watch(wanted=True)
    return window


def test_the_window_opens_it_says_so_and_lets_it_be_closed(
    qtbot: QtBot, window: MainWindow, client: FakeClient, clipboard: FakeClipboard, article: str
) -> None:
    with qtbot.waitSignal(window.session.document_changed):
        clipboard.copy(article)
    assert client.briefs[-1].document.text == article
    message = window.notification.message
    assert message
    assert message.action
    message.action.run()
    assert not window.session.documents


def test_a_part_of_what_is_open_is_not_opened_again(
    qtbot: QtBot, window: MainWindow, clipboard: FakeClipboard, article: str
) -> None:
    with qtbot.waitSignal(window.session.document_changed):
        window.session.paste(article)
    clipboard.copy(article)
    clipboard.copy(HEADLINE)
    assert not window.session._reading
    assert len(window.session.documents) == 1


def test_it_is_off_until_it_is_chosen_and_remembered_then(
    qtbot: QtBot, qapp: QApplication, client: FakeClient, tmp_path: Path
) -> None:
    home = SettingsFile(tmp_path)
    window = open_window(qapp, scheme="light", home=home, client=client)
    qtbot.addWidget(window)
    assert not _is_on(window)
    window.actions_.watch.trigger()
    assert home.read().watch_clipboard
    assert _is_on(window)
    window.over.settings_changed.emit(home.change(watch_clipboard=False))
    assert not _is_on(window)
    assert not window.actions_.watch.isChecked()
    window.close()


def _is_on(window: MainWindow) -> bool:
    return window.watch.is_on
