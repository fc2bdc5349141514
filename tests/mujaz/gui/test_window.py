"""The window as a person uses it, on an engine that is stepped by hand."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mujaz.events import Cancelled
from mujaz.gui.session import Session
from mujaz.gui.theme import DARK
from mujaz.gui.window import Dialogs, MainWindow
from mujaz.protocol import Brief
from tests.mujaz.gui.conftest import ENGLISH, FakeClient, steps, translations

Paste = Callable[[], Brief]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def drop(window: MainWindow, data: QMimeData) -> bool:
    """Drag something into the window and let it go there; return whether the window wanted it."""
    what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(300, 300), *what)
    enter.ignore()
    window.dragEnterEvent(enter)
    if enter.isAccepted():
        window.dropEvent(QDropEvent(QPointF(300, 300), *what))
    return enter.isAccepted()


def test_an_empty_window_invites(window: MainWindow) -> None:
    assert window.pages.currentWidget() is window.welcome
    assert not window.actions_.export.isEnabled()
    assert not window.actions_.again.isEnabled()
    assert not window.actions_.cancel.isEnabled()


def test_the_engine_starts_after_the_first_paint(qtbot: QtBot, session: Session, client: FakeClient) -> None:
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.painted.connect(session.start)
    assert not client.started
    with qtbot.waitSignal(window.painted):
        window.show()
    assert client.started


def test_an_article_goes_through(window: MainWindow, client: FakeClient, brief: Paste) -> None:
    client.load()
    document = brief().document
    start, first, *rest = steps(document)
    client.say(start, first)
    assert window.status.progress.text() == "4 of 14 sentences"
    assert window.actions_.cancel.isEnabled()
    assert window.view.banner.isVisible()
    client.say(*rest)
    assert window.status.progress.text() == "14 of 14 sentences"
    assert window.status.model.text() == "model: Mujaz starter ar-en (starter)"
    assert window.view.english.toPlainText() == "\n".join(ENGLISH)
    assert window.findings.tabText(1) == "Entities  19"
    assert not window.actions_.cancel.isEnabled()
    assert window.actions_.again.isEnabled()


def test_while_the_engine_loads_the_window_says_so(window: MainWindow, brief: Paste) -> None:
    brief()
    assert window.status.progress.text() == "Loading the engine…"
    assert window.progress.maximum() == 0


@pytest.mark.parametrize("focus", ["english", "arabic"])
def test_paste_works_anywhere(
    qtbot: QtBot, window: MainWindow, client: FakeClient, brief: Paste, article: str, focus: str
) -> None:
    client.say(*steps(brief().document))
    QGuiApplication.clipboard().setText(article)
    page = getattr(window.view, focus)
    page.setFocus()
    with qtbot.waitSignal(window.session.document_changed):
        QTest.keyClick(page, Qt.Key.Key_V, CONTROL)
    assert len(client.briefs) == 2


def test_with_nothing_to_paste_the_window_says_so(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.actions_.paste.trigger()
    assert window.notification.message
    assert "no text to paste" in window.notification.message.text


def test_escape_cancels(window: MainWindow, client: FakeClient, brief: Paste) -> None:
    job = brief().job
    client.say(translations(0))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert client.cancelled == [job]
    assert window.status.progress.text() == "Cancelling…"
    assert not window.actions_.cancel.isEnabled()
    client.say(Cancelled())
    assert window.status.progress.text() == "1 of 14 sentences"


def test_the_translation_is_copied(window: MainWindow, client: FakeClient, brief: Paste) -> None:
    client.say(*steps(brief().document))
    QTest.keyClick(window, Qt.Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text().startswith(ENGLISH[0] + "\n\n")


def test_translate_again_asks_anew(window: MainWindow, client: FakeClient, brief: Paste) -> None:
    client.say(*steps(brief().document))
    window.actions_.again.trigger()
    assert len(client.briefs) == 2
    assert window.view.english.toPlainText().strip() == ""


def test_a_file_is_dropped(qtbot: QtBot, window: MainWindow, client: FakeClient, article: str, tmp_path: Path) -> None:
    path = tmp_path / "harbour.txt"
    path.write_text(article, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    with qtbot.waitSignal(window.session.document_changed):
        assert drop(window, data)
    assert client.briefs[-1].document.name == "harbour.txt"
    assert window.windowTitle().startswith("harbour.txt")


def test_text_is_dropped(qtbot: QtBot, window: MainWindow, client: FakeClient, article: str) -> None:
    data = QMimeData()
    data.setText(article)
    with qtbot.waitSignal(window.session.document_changed):
        assert drop(window, data)
    assert client.briefs


def test_a_picture_is_not_taken(window: MainWindow) -> None:
    data = QMimeData()
    data.setData("image/png", b"\x89PNG")
    assert not drop(window, data)


def test_export_asks_where_and_saves(
    qtbot: QtBot, session: Session, client: FakeClient, brief: Paste, tmp_path: Path
) -> None:
    asked: list[str] = []

    def where(_: QWidget, suggestion: str) -> Path:
        asked.append(suggestion)
        return tmp_path / "note.md"

    window = MainWindow(session, dialogs=Dialogs(export=where))
    qtbot.addWidget(window)
    window.show()
    client.say(*steps(brief().document))
    with qtbot.waitSignal(session.message):
        QTest.keyClick(window, Qt.Key.Key_E, CONTROL)
    assert asked == ["briefing.docx"]
    assert "Salma al-Haddad" in (tmp_path / "note.md").read_text(encoding="utf-8")


def test_thinking_better_of_it_does_nothing(qtbot: QtBot, session: Session, client: FakeClient, brief: Paste) -> None:
    window = MainWindow(session, dialogs=Dialogs(article=lambda _: None, export=lambda *_: None))
    qtbot.addWidget(window)
    client.say(*steps(brief().document))
    window.actions_.open.trigger()
    window.actions_.export.trigger()
    assert window.notification.message is None
    assert len(client.briefs) == 1


def test_the_sample_is_one_click_away(qtbot: QtBot, window: MainWindow, client: FakeClient) -> None:
    with qtbot.waitSignal(window.session.document_changed):
        QTest.mouseClick(window.welcome.sample_button, Qt.MouseButton.LeftButton)
    assert client.briefs


def test_evidence_and_flags_bring_sentences_into_view(window: MainWindow, client: FakeClient, brief: Paste) -> None:
    client.say(*steps(brief().document))
    window.findings.place_wanted.emit((2, 8))
    assert window.view.marked == {2, 8}


def test_everything_that_matters_has_a_name_to_be_heard(window: MainWindow) -> None:
    heard = (
        window.view.english,
        window.view.arabic,
        window.findings.summary,
        window.findings.entity_table,
        window.findings.flag_table,
        window.notification,
        window.progress,
        window.status.progress,
        window.status.model,
    )
    assert all(widget.accessibleName() for widget in heard)


def test_the_other_theme_can_be_put_on(window: MainWindow, client: FakeClient, brief: Paste) -> None:
    client.say(*steps(brief().document))
    window.set_theme(DARK)
    assert not window.grab().isNull()


def test_closing_the_window_ends_the_engine(window: MainWindow, client: FakeClient) -> None:
    assert window.close()
    assert client.closed
