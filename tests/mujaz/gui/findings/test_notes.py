"""What the reporter writes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mujaz.briefing import Briefing
from mujaz.gui.findings import Findings
from mujaz.gui.notes_view import NotesView

NOTES_TAB = 5


@pytest.fixture
def findings(qtbot: QtBot, found: Briefing) -> Findings:
    """A panel whose changes are made at once, as by a session."""
    findings = Findings()
    qtbot.addWidget(findings)
    findings.change_wanted.connect(lambda _, after: findings.show_part(after, "notes"))
    findings.show_briefing(found)
    findings.setCurrentIndex(NOTES_TAB)
    with qtbot.waitExposed(findings):
        findings.show()
    findings.activateWindow()
    findings.notes.notes.setFocus()
    return findings


@pytest.fixture
def view(findings: Findings) -> NotesView:
    return findings.notes


@pytest.fixture
def kept(findings: Findings) -> list[Briefing]:
    kept: list[Briefing] = []
    findings.change_wanted.connect(lambda _, after: kept.append(after))
    return kept


def test_notes_are_kept_after_a_pause(qtbot: QtBot, findings: Findings, view: NotesView, kept: list[Briefing]) -> None:
    with qtbot.waitSignal(findings.change_wanted):
        QTest.keyClicks(view.notes, "Call the union.")
        assert not kept
    assert [briefing.notes for briefing in kept] == ["Call the union."]
    assert not view.is_pending


def test_notes_are_kept_when_the_focus_leaves(view: NotesView, kept: list[Briefing]) -> None:
    QTest.keyClicks(view.notes, "Call")
    QTest.keyClick(view.notes, Qt.Key.Key_Tab)
    assert view.reviewer.hasFocus()
    assert [briefing.notes for briefing in kept] == ["Call"]


def test_notes_are_kept_when_it_is_asked_for(findings: Findings, view: NotesView, kept: list[Briefing]) -> None:
    findings.flush()
    QTest.keyClicks(view.notes, "Call")
    findings.flush()
    findings.flush()
    assert [briefing.notes for briefing in kept] == ["Call"]


def test_the_reviewer_is_kept(findings: Findings, view: NotesView, kept: list[Briefing]) -> None:
    view.reviewer.setFocus()
    QTest.keyClicks(view.reviewer, "R. Haddad")
    findings.flush()
    assert kept[-1].reviewed_by == "R. Haddad"


def test_what_is_typed_is_not_written_over(findings: Findings, view: NotesView, found: Briefing) -> None:
    QTest.keyClicks(view.notes, "Call")
    findings.show_part(replace(found, notes="Else"), "notes")
    assert view.notes.toPlainText() == "Call"


def test_what_was_undone_is_shown(findings: Findings, view: NotesView, found: Briefing) -> None:
    QTest.keyClicks(view.notes, "Call")
    findings.flush()
    findings.show_part(replace(found, notes="", reviewed_by="R. H."), "notes")
    assert view.notes.toPlainText() == ""
    assert view.reviewer.text() == "R. H."


def test_undo_is_the_windows(view: NotesView, kept: list[Briefing]) -> None:
    for field in (view.notes, view.reviewer):
        key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "z")
        key.setAccepted(False)  # as Qt asks
        QTest.keyClicks(field, "x")
        QApplication.sendEvent(field, key)
        assert not key.isAccepted()
    assert [(briefing.notes, briefing.reviewed_by) for briefing in kept] == [("x", ""), ("x", "x")]


def test_notes_go_with_the_document_that_they_were_typed_for(
    qtbot: QtBot, findings: Findings, view: NotesView, found: Briefing, kept: list[Briefing]
) -> None:
    QTest.keyClicks(view.notes, "Call")
    other = replace(found, document=replace(found.document, name="other.txt"), notes="Of the other.")
    with qtbot.waitSignal(findings.notes_left) as left:
        findings.show_briefing(other)
    assert left.args == [found.document, "Call", ""]
    assert view.notes.toPlainText() == "Of the other."
    assert not kept


def test_arabic_notes_begin_at_the_right(view: NotesView) -> None:
    view.notes.setPlainText("سؤال: من يعوض الشركات؟")
    block = view.notes.document().firstBlock()
    view.notes.document().documentLayout().blockBoundingRect(block)
    line = block.layout().lineAt(0)
    assert line.naturalTextRect().left() > view.notes.viewport().width() / 2


def test_pasted_notes_are_plain(view: NotesView) -> None:
    assert not view.notes.acceptRichText()
