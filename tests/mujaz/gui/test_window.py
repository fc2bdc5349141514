"""The window as a person uses it, on an engine that is stepped by hand."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mujaz.briefing import KeyPoint, Summary
from mujaz.events import Cancelled, EntitiesFound, Finished, Started, SummaryReady
from mujaz.gui.alternatives_popup import AlternativesPopup
from mujaz.gui.commands import Dialogs
from mujaz.gui.export_page import ExportPage
from mujaz.gui.flag_popup import FlagPopup
from mujaz.gui.message import Level, Message
from mujaz.gui.session import Session
from mujaz.gui.theme import DARK
from mujaz.gui.window import MainWindow
from mujaz.protocol import Answered, Brief
from mujaz.writers import NoteOptions
from mujaz_models.translation import Translated
from tests.mujaz.gui.conftest import ENGLISH, PROVENANCE, FakeClient, steps, translations

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
    assert window.status.progress.text() == "14 of 14 sentences · 3 to check"
    assert window.status.model.text() == "model: Mujaz starter ar-en (starter)"
    window.view.settle()
    assert window.view.english.toPlainText() == "\n".join(ENGLISH)
    assert window.findings.tabText(1) == "Entities  19"
    assert not window.actions_.cancel.isEnabled()
    assert window.actions_.again.isEnabled()


def test_the_window_is_called_what_its_tab_is(window: MainWindow, client: FakeClient, brief: Paste) -> None:
    client.load()
    document = brief().document
    client.say(*steps(document))
    assert window.session.current is not None
    assert window.windowTitle() == f"{window.session.current.title} - Mujaz"
    window.session.edit(0, "Marjan port works again")
    assert window.windowTitle() == "Marjan port works again - Mujaz"
    window.session.undo()
    assert window.windowTitle() == f"{ENGLISH[0]} - Mujaz"


def test_closing_a_document_offers_to_open_it_again(window: MainWindow, client: FakeClient, brief: Paste) -> None:
    client.load()
    client.say(*steps(brief().document))
    window.session.edit(0, "Mine")
    window.actions_.close_document.trigger()
    assert window.pages.currentWidget() is window.welcome
    message = window.notification.message
    assert message
    assert message.action
    assert message.text == "“\u2068Mine\u2069” is closed."
    message.action.run()
    assert window.session.briefing
    assert window.session.briefing.english(0) == "Mine"
    assert window.pages.currentWidget() is not window.welcome


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
    assert window.windowTitle().startswith("ميناء المرجان")


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


def test_export_shows_the_note_and_saves_it(
    qtbot: QtBot, window: MainWindow, client: FakeClient, brief: Paste, tmp_path: Path
) -> None:
    client.say(*steps(brief().document))
    QTest.keyClick(window, Qt.Key.Key_E, CONTROL)
    page = window.findChild(ExportPage)
    assert page
    with qtbot.waitSignal(page.accepted):
        page.wanted.emit(tmp_path / "note.md", NoteOptions(), [window.session.briefing])
    assert "Salma al-Haddad" in (tmp_path / "note.md").read_text(encoding="utf-8")


def test_an_export_that_fails_keeps_its_page_open(
    qtbot: QtBot, window: MainWindow, client: FakeClient, brief: Paste, tmp_path: Path
) -> None:
    client.say(*steps(brief().document))
    window.actions_.export.trigger()
    page = window.findChild(ExportPage)
    assert page
    page.wanted.emit(tmp_path / "nowhere" / "note.md", NoteOptions(), [window.session.briefing])
    qtbot.waitUntil(lambda: page.bar.message is not None)
    assert page.isVisible()
    page.reject()


def test_thinking_better_of_it_does_nothing(qtbot: QtBot, session: Session, client: FakeClient, brief: Paste) -> None:
    window = MainWindow(session, dialogs=Dialogs(articles=lambda _: [], arabic=lambda *_: None))
    qtbot.addWidget(window)
    client.say(*steps(brief().document))
    window.actions_.open.trigger()
    window.actions_.revise.trigger()
    assert window.notification.message is None
    assert len(client.briefs) == 1


def test_the_arabic_is_edited_in_place(qtbot: QtBot, session: Session, client: FakeClient, brief: Paste) -> None:
    window = MainWindow(session, dialogs=Dialogs(arabic=lambda _, text: text.replace("43 سفينة", "44 سفينة")))
    qtbot.addWidget(window)
    client.load()
    client.say(*steps(brief().document))
    window.actions_.revise.trigger()
    assert "44 سفينة" in client.briefs[-1].document.text
    assert len(client.briefs[-1].plan.known) == 13


def test_another_translation_is_chosen(window: MainWindow, client: FakeClient, brief: Paste) -> None:
    client.say(*steps(brief().document))
    window.session.start()
    window.view.english.edit_row(5)
    window.actions_.alternatives.trigger()
    ask = client.asked[-1]
    client.answered.emit(Answered(ask.ask, (Translated(ENGLISH[5], -0.1), Translated("Losses are heavy.", -0.4))))
    popup = window.findChild(AlternativesPopup)
    assert popup
    assert [popup.list.item(row).text() for row in range(popup.list.count())] == ["Losses are heavy."]
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert window.session.briefing
    assert window.session.briefing.english(5) == "Losses are heavy."


def test_a_flag_in_the_margin_opens_its_reason_and_can_be_ignored(
    window: MainWindow, client: FakeClient, brief: Paste
) -> None:
    client.say(*steps(brief().document))
    window.view.settle()
    window.view.reveal((6,))
    pane = window.view.english
    y = pane.row_top(6) - pane.verticalScrollBar().value() + 8
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(pane.viewport().width() - 20, round(y)))
    popup = window.findChild(FlagPopup)
    assert popup
    assert "no number here" in popup.accessibleDescription()
    popup.ignore_wanted.emit(popup.cards[0].flag)
    assert window.session.briefing
    assert [flag.sentence for flag in window.session.briefing.open_flags] == [12, None]
    window.session.undo()
    assert len(window.session.briefing.open_flags) == 3


def test_flags_are_gone_through_by_key(window: MainWindow, client: FakeClient, brief: Paste) -> None:
    client.say(*steps(brief().document))
    window.view.mark([0])
    for expected in (6, 12, 6):
        window.actions_.next_flag.trigger()
        assert window.view.marked == {expected}


def test_words_are_found_and_replaced(window: MainWindow, client: FakeClient, brief: Paste) -> None:
    client.say(*steps(brief().document))
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    window.find_bar.needle.setText("المرجان")
    window.find_bar.find_next()
    assert window.view.marked <= {0, 1, 11, 13}
    window.find_bar.replace_wanted.emit("quays", "docks")
    assert window.session.briefing
    assert "docks" in window.session.briefing.english(7)


def test_several_documents_stand_in_tabs(
    qtbot: QtBot, window: MainWindow, client: FakeClient, brief: Paste, article: str
) -> None:
    client.say(*steps(brief().document))
    assert not window.documents.isVisible()
    with qtbot.waitSignal(window.session.document_changed):
        window.session.paste(article.replace("ميناء", "مرفأ"))
    assert window.documents.isVisible()
    assert window.documents.count() == 2
    window.documents.setCurrentIndex(0)
    window.view.settle()
    assert window.view.english.toPlainText() == "\n".join(ENGLISH)
    QTest.keyClick(window, Qt.Key.Key_W, CONTROL)
    assert len(window.session.documents) == 1


def test_a_sentence_becomes_a_key_point(window: MainWindow, client: FakeClient, brief: Paste) -> None:
    client.say(*steps(brief().document))
    window.view.mark([4])
    window.actions_.add_point.trigger()
    assert window.session.briefing
    assert (4,) in [point.evidence for point in window.session.briefing.summary.points]


def test_other_key_points_leave_the_rest_alone(window: MainWindow, client: FakeClient, brief: Paste) -> None:
    client.say(*steps(brief().document))
    assert window.session.briefing
    before = window.session.briefing.entities
    window.findings.summary_wanted.emit(3, "extractive")
    plan = client.briefs[-1].plan
    assert (plan.points, plan.method, len(plan.known)) == (3, "extractive", 14)
    shorter = Summary((KeyPoint((1,)),))
    client.say(Started(PROVENANCE), EntitiesFound(()), SummaryReady(shorter), Finished())
    assert window.session.briefing.entities == before
    assert window.session.briefing.summary == shorter


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
        window.findings.flags,
        window.notification,
        window.progress,
    )
    assert all(widget.accessibleName() for widget in heard)


def test_the_other_theme_can_be_put_on(window: MainWindow, client: FakeClient, brief: Paste) -> None:
    client.say(*steps(brief().document))
    window.set_theme(DARK)
    assert not window.grab().isNull()


def test_closing_the_window_ends_the_engine(window: MainWindow, client: FakeClient) -> None:
    assert window.close()
    assert client.closed


def test_escape_puts_the_message_away_and_keeps_the_keys_where_they_are(window: MainWindow, session: Session) -> None:
    window.activateWindow()
    window.view.english.setFocus()
    session.message.emit(Message("The disk is full.", Level.PROBLEM))
    assert window.notification.isVisible()
    QTest.keyClick(window.view.english, Qt.Key.Key_Escape)
    assert not window.notification.isVisible()
    assert window.view.english.hasFocus()
