"""Typing in the English page: rows stay rows, and nothing that was typed is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mujaz.briefing import Origin
from mujaz.gui.english_pane import EnglishPane
from mujaz.gui.session import Session
from mujaz.gui.window import MainWindow
from mujaz.protocol import Brief
from tests.mujaz.gui.conftest import ENGLISH, FakeClient, steps, translations

Paste = Callable[[], Brief]
_Key, _Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def pane(window: MainWindow, client: FakeClient, brief: Paste) -> EnglishPane:
    """The page of the finished article, with the caret at the end of the sixth row."""
    client.say(*steps(brief().document))
    window.activateWindow()
    window.view.settle()
    window.view.english.edit_row(5)
    return window.view.english


def row(pane: EnglishPane, number: int) -> str:
    return pane.row_text(number)


def test_what_is_typed_is_the_users_translation(window: MainWindow, pane: EnglishPane, session: Session) -> None:
    QTest.keyClicks(pane, " Indeed.")
    window.view.settle()
    assert session.briefing
    translation = session.briefing.translations[5]
    assert (translation.text, translation.origin) == (f"{ENGLISH[5]} Indeed.", Origin.EDITED)
    assert "You wrote this" in pane.tooltip_at(_in_gutter(pane, 5))


def test_typing_is_undone_in_one_step_and_done_again(window: MainWindow, pane: EnglishPane, session: Session) -> None:
    QTest.keyClicks(pane, " One.")
    pane.edit_row(7)
    QTest.keyClicks(pane, " Two.")
    QTest.keyClick(pane, _Key.Key_Z, _Modifier.ControlModifier)
    window.view.settle()
    assert (row(pane, 5), row(pane, 7)) == (f"{ENGLISH[5]} One.", ENGLISH[7])
    session.undo()
    window.view.settle()
    assert row(pane, 5) == ENGLISH[5]
    session.redo()
    window.view.settle()
    assert row(pane, 5) == f"{ENGLISH[5]} One."


@pytest.mark.parametrize(
    ("key", "modifier", "at_start"),
    [
        (_Key.Key_Backspace, _Modifier.NoModifier, True),
        (_Key.Key_Backspace, _Modifier.ControlModifier, True),
        (_Key.Key_Delete, _Modifier.NoModifier, False),
        (_Key.Key_Delete, _Modifier.ControlModifier, False),
    ],
)
def test_rows_cannot_be_joined(
    pane: EnglishPane, key: Qt.Key, modifier: Qt.KeyboardModifier, *, at_start: bool
) -> None:
    if at_start:
        pane.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    QTest.keyClick(pane, key, modifier)
    assert pane.toPlainText() == "\n".join(ENGLISH)


def test_a_selection_of_several_rows_is_copied_but_not_typed_over(pane: EnglishPane) -> None:
    pane.selectAll()
    QTest.keyClicks(pane, "x")
    QTest.keyClick(pane, _Key.Key_Delete)
    QTest.keyClick(pane, _Key.Key_X, _Modifier.ControlModifier)
    assert pane.toPlainText() == "\n".join(ENGLISH)


def test_return_goes_to_the_next_row(pane: EnglishPane) -> None:
    QTest.keyClick(pane, _Key.Key_Return)
    assert pane.textCursor().blockNumber() == 6
    assert pane.document().blockCount() == len(ENGLISH)


def test_pasted_words_come_as_one_line(pane: EnglishPane) -> None:
    QApplication.clipboard().setText("two\nlines  here")
    QTest.keyClick(pane, _Key.Key_V, _Modifier.ControlModifier)
    assert row(pane, 5) == f"{ENGLISH[5]}two lines here"


def test_pasted_arabic_is_another_article(qtbot: QtBot, pane: EnglishPane, session: Session) -> None:
    QApplication.clipboard().setText("وصلت السفينة إلى الميناء صباح اليوم. وغادر البحارة بعد ساعة.")
    with qtbot.waitSignal(session.document_changed):
        QTest.keyClick(pane, _Key.Key_V, _Modifier.ControlModifier)
    assert len(session.documents) == 2
    assert session.documents[0].briefing.english(5) == ENGLISH[5]


def test_no_picture_or_file_lands_in_the_text(pane: EnglishPane) -> None:
    assert not pane.canInsertFromMimeData(QMimeData())


def test_a_sentence_that_waits_can_be_translated_by_hand(window: MainWindow, client: FakeClient, brief: Paste) -> None:
    brief()
    client.say(translations(0))
    window.view.settle()
    pane = window.view.english
    pane.edit_row(3)
    QTest.keyClicks(pane, "By hand.")
    client.say(translations(1, 2, 3))
    window.view.settle()
    assert [row(pane, number) for number in (2, 3)] == [ENGLISH[2], "By hand."]


def test_the_caret_stays_while_other_rows_arrive(window: MainWindow, client: FakeClient, brief: Paste) -> None:
    brief()
    client.say(translations(0))
    window.view.settle()
    pane = window.view.english
    pane.edit_row(0)
    QTest.keyClicks(pane, "!")
    before = (pane.textCursor().blockNumber(), pane.textCursor().positionInBlock())
    client.say(translations(*range(1, len(ENGLISH))))
    window.view.settle()
    assert (pane.textCursor().blockNumber(), pane.textCursor().positionInBlock()) == before


def test_laying_out_is_no_typing(qtbot: QtBot, window: MainWindow, pane: EnglishPane) -> None:
    with qtbot.assertNotEmitted(pane.edited):
        window.resize(900, 700)
        window.view.settle()
        window.view.set_text_scale(1.4)
        window.view.settle()


def test_reviewing_after_typing_flags_a_changed_number(pane: EnglishPane, session: Session) -> None:
    pane.edit_row(4)
    cursor = pane.textCursor()
    start = pane.document().findBlockByNumber(4).position() + ENGLISH[4].index("43")
    cursor.setPosition(start)
    cursor.setPosition(start + 2, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    QTest.keyClicks(pane, "34")
    session.review()
    assert session.briefing
    assert any(flag.sentence == 4 and "43" in flag.reason for flag in session.briefing.flags)


def _in_gutter(pane: EnglishPane, number: int) -> QPointF:
    y = pane.row_top(number) - pane.verticalScrollBar().value() + 5
    return QPointF(pane.viewport().width() - 20, y)
