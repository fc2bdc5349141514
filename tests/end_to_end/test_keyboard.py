"""A reporter who never touches a mouse: from a pasted article to a note, with the real worker and the starter."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mujaz.briefing import Briefing
from mujaz.gui.app import open_window
from mujaz.gui.open_document import Phase
from mujaz.gui.window import MainWindow
from mujaz_resources import resource

PATIENCE = 60_000
"""Milliseconds; only a hang takes that long."""
Key = Qt.Key
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NOTHING = Qt.KeyboardModifier.NoModifier


class Reporter:
    """Knows the keyboard, and what has the keys."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    @property
    def briefing(self) -> Briefing:
        briefing = self.window.session.briefing
        assert briefing is not None
        return briefing

    @property
    def here(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def press(self, *keys: Key, modifier: Qt.KeyboardModifier = NOTHING) -> None:
        for key in keys:
            QTest.keyClick(self.here, key, modifier)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.here, text)

    def tab_to(self, name: str, *, most: int = 40) -> QWidget:
        """Press Tab until what is called `name` has the keys."""
        for _ in range(most):
            if name in {self.here.accessibleName(), getattr(self.here, "text", str)()}:
                return self.here
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name}")

    def back(self) -> None:
        """Be in the window again, as window managers see to it after a popup."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def settled(self) -> None:
        self.qtbot.waitUntil(lambda: self.window.session.phase is Phase.SETTLED, timeout=PATIENCE)
        self.window.view.settle()


@pytest.fixture
def reporter(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reporter]:
    monkeypatch.setenv("MUJAZ_MODELS", "nowhere")
    window = open_window(qapp, scheme="light")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.activateWindow()
    yield Reporter(window, qtbot)
    window.close()


def test_from_a_pasted_article_to_a_note(reporter: Reporter, tmp_path: Path) -> None:
    paste(reporter)
    read(reporter)
    put_right(reporter)
    edit_and_take_back(reporter)
    rename(reporter)
    choose_points(reporter)
    text = export(reporter, tmp_path)
    assert "Dernah" in text
    assert "Derna " not in text


def paste(reporter: Reporter) -> None:
    QGuiApplication.clipboard().setText(resource("samples", "bridge.txt").read_text(encoding="utf-8"))
    assert isinstance(reporter.here, QPushButton)
    with reporter.qtbot.waitSignal(reporter.window.session.document_changed):
        reporter.press(Key.Key_V, modifier=CONTROL)
    reporter.settled()
    assert len(reporter.briefing.translations) == 7


def read(reporter: Reporter) -> None:
    view = reporter.window.view
    assert reporter.here is view.english
    assert view.english.textCursor().blockNumber() == 0
    reporter.press(Key.Key_Return, Key.Key_F6)
    assert reporter.here is view.arabic
    assert view.arabic.textCursor().blockNumber() == 1
    assert view.marked == {1}
    reporter.press(Key.Key_F6)


def put_right(reporter: Reporter) -> None:
    """Go through the flags to one that can be put right, and have that done."""
    before = reporter.briefing.open_flags
    wanted = next(flag for flag in before if flag.remedies and flag.sentence is not None)
    for _ in before:
        reporter.press(Key.Key_F8)
        if reporter.window.view.current_row() == wanted.sentence:
            break
    reporter.press(Key.Key_Period, modifier=CONTROL)
    button = reporter.here
    assert isinstance(button, QPushButton)
    assert button.text() == wanted.remedies[0].label
    reporter.press(Key.Key_Return)
    reporter.back()
    reporter.settled()
    assert wanted not in reporter.briefing.open_flags
    assert wanted.sentence is not None
    assert wanted.remedies[0].text in reporter.briefing.english(wanted.sentence)
    assert reporter.here is reporter.window.view.english


def edit_and_take_back(reporter: Reporter) -> None:
    row = reporter.window.view.current_row()
    assert row is not None
    before = reporter.briefing.english(row)
    reporter.press(Key.Key_End)
    reporter.write(" indeed")
    assert "indeed" in reporter.briefing.english(row)
    reporter.press(Key.Key_Z, modifier=CONTROL)
    assert reporter.briefing.english(row) == before
    reporter.press(Key.Key_Y, modifier=CONTROL)
    assert "indeed" in reporter.briefing.english(row)


def rename(reporter: Reporter) -> None:
    reporter.press(Key.Key_N, modifier=CONTROL | SHIFT)
    table = reporter.window.findings.entity_table
    assert table.hasFocus()
    while table.current is None or table.current.name != "Derna":
        reporter.press(Key.Key_Down)
    reporter.press(Key.Key_F2)
    assert table.is_editing
    reporter.write("Dernah")
    reporter.press(Key.Key_Return)
    reporter.qtbot.waitUntil(table.hasFocus)
    assert "Dernah" in reporter.briefing.english(0)
    reporter.press(Key.Key_Return)
    assert reporter.window.view.marked == {0}


def choose_points(reporter: Reporter) -> None:
    """Leave out the first key point, put the last one first, and add a sentence."""
    reporter.press(Key.Key_1, modifier=ALT)
    before = reporter.briefing.summary.points
    assert reporter.here is reporter.window.findings.summary.points
    reporter.press(Key.Key_Home, Key.Key_Delete)
    assert reporter.briefing.summary.points == before[1:]
    reporter.press(Key.Key_End)
    for _ in before[2:]:
        reporter.press(Key.Key_Up, modifier=ALT)
    assert reporter.briefing.summary.points[0].evidence == before[-1].evidence
    missing = next(
        s.id for s in reporter.briefing.document.sentences if not _is_there(reporter.briefing, s.id) and s.id
    )
    reporter.press(Key.Key_F6)
    reporter.press(Key.Key_Home, modifier=CONTROL)
    for _ in range(missing):
        reporter.press(Key.Key_Return)
    reporter.press(Key.Key_S, modifier=CONTROL | SHIFT)
    assert _is_there(reporter.briefing, missing)


def _is_there(briefing: Briefing, sentence: int) -> bool:
    return any(sentence in point.evidence for point in briefing.summary.points)


def export(reporter: Reporter, folder: Path) -> str:
    """Leave a section out, write the note, and return what it says."""
    reporter.press(Key.Key_E, modifier=CONTROL)
    page = QApplication.activeModalWidget()
    assert page is not None
    page.activateWindow()
    reporter.qtbot.waitUntil(page.isActiveWindow)
    assert reporter.here.accessibleName() == "Sections of the note"
    reporter.press(Key.Key_End, Key.Key_Space)
    name = reporter.tab_to("Name")
    assert isinstance(name, QLineEdit)
    name.selectAll()
    reporter.write("bridge")
    reporter.tab_to("Folder")
    reporter.press(Key.Key_A, modifier=CONTROL)
    reporter.write(str(folder))
    with reporter.qtbot.waitSignal(reporter.window.session.message, timeout=PATIENCE):
        reporter.press(Key.Key_Return)
    assert not page.isVisible()
    return _words(folder / "bridge.docx")


def _words(path: Path) -> str:
    document = docx.Document(str(path))
    cells = (cell.text for table in document.tables for cell in table._cells)
    return "\n".join((*(paragraph.text for paragraph in document.paragraphs), *cells))
