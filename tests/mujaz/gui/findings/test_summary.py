"""The key points: walked, moved, written, pinned and left out."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent, QGuiApplication, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mujaz.briefing import Briefing, KeyPoint, Origin, Summary
from mujaz.gui.findings import Findings
from mujaz.gui.point_list import PointEdit, PointList
from mujaz.gui.theme import LIGHT, dress

Key = Qt.Key


@pytest.fixture
def findings(qtbot: QtBot, qapp: QApplication, found: Briefing) -> Findings:
    """A panel whose changes are made at once, as by a session."""
    dress(qapp, LIGHT)
    findings = Findings()
    qtbot.addWidget(findings)
    findings.set_theme(LIGHT)
    findings.resize(900, 300)
    findings.change_wanted.connect(lambda _, after: findings.show_briefing(after))
    findings.show_briefing(found)
    with qtbot.waitExposed(findings):
        findings.show()
    findings.activateWindow()
    findings.summary.points.setFocus()
    findings.summary.points.choose(0)
    return findings


@pytest.fixture
def points(findings: Findings) -> PointList:
    return findings.summary.points


@pytest.fixture
def made(findings: Findings, found: Briefing) -> Callable[[], Summary]:
    """Return what the summary is by now."""
    summaries = [found.summary]
    findings.change_wanted.connect(lambda _, after: summaries.append(after.summary))
    return lambda: summaries[-1]


def click(points: PointList, row: int) -> None:
    place = points.visualRect(points.entry_model.index(row)).center()
    QTest.mouseClick(points.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def editor(points: PointList) -> PointEdit:
    found = points.viewport().findChildren(PointEdit)
    assert len(found) == 1
    return found[0]


def texts(points: PointList) -> list[str]:
    return [entry.lines[0].text for entry in points.entry_model.entries]


def test_key_points_show_their_evidence(points: PointList) -> None:
    entry = points.entry_model.entries[1]
    assert entry.text.startswith("The agreement provides for a pay rise of 7.5%")
    assert (entry.lead, entry.trail) == ("2.", "[2, 8]")


def test_clicks_walk_the_evidence(findings: Findings, points: PointList) -> None:
    seen: list[tuple[int, ...]] = []
    findings.place_wanted.connect(seen.append)
    for row in (1, 1, 1, 0, 1):
        click(points, row)
    assert seen == [(2, 8), (8,), (2, 8), (1,), (2, 8)]


def test_enter_walks_the_evidence(qtbot: QtBot, findings: Findings, points: PointList) -> None:
    points.choose(1)
    with qtbot.waitSignal(findings.place_wanted) as wanted:
        QTest.keyClick(points, Key.Key_Return)
    assert wanted.args == [(2, 8)]


def test_points_are_moved_by_key(points: PointList, made: Callable[[], Summary]) -> None:
    QTest.keyClick(points, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [point.evidence for point in made().points] == [(2, 8), (1,), (13,)]
    assert points.current_row == 1
    QTest.keyClick(points, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(points, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [point.evidence for point in made().points] == [(1,), (2, 8), (13,)]
    assert points.current_row == 0


def test_points_are_dragged(qtbot: QtBot, points: PointList, made: Callable[[], Summary]) -> None:
    model = points.entry_model
    data = model.mimeData([model.index(0)])
    below = points.visualRect(model.index(2)).bottomLeft()
    move = Qt.DropAction.MoveAction
    button, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    points.dropEvent(QDropEvent(QPointF(below), move, data, button, modifiers))
    qtbot.wait_until(lambda: [point.evidence for point in made().points] == [(2, 8), (13,), (1,)])


def test_what_is_no_point_is_not_dropped(points: PointList) -> None:
    data = QMimeData()
    data.setText("1")
    assert not points.entry_model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())


def test_a_point_is_left_out_by_key(points: PointList, made: Callable[[], Summary]) -> None:
    QTest.keyClick(points, Key.Key_Delete)
    assert [point.evidence for point in made().points] == [(2, 8), (13,)]
    assert points.current_row == 0


def test_a_point_is_pinned_and_let_go_by_key(points: PointList, made: Callable[[], Summary]) -> None:
    QTest.keyClick(points, Key.Key_P)
    assert made().points[0].pinned
    assert points.entry_model.entries[0].signs == ("pin",)
    QTest.keyClick(points, Key.Key_P)
    assert not made().points[0].pinned


def test_a_point_is_written_in_its_place(points: PointList, made: Callable[[], Summary]) -> None:
    QTest.keyClick(points, Key.Key_F2)
    field = editor(points)
    assert field.toPlainText().startswith("The port workers' union")
    QTest.keyClicks(field, "Work resumes.")
    QTest.keyClick(field, Key.Key_Return)
    assert made().points[0] == KeyPoint((1,), "Work resumes.", Origin.EDITED)
    assert points.entry_model.entries[0].signs == ("pencil",)
    assert "You wrote this point." in points.entry_model.entries[0].heard


def test_a_double_click_begins_to_write(points: PointList) -> None:
    place = points.visualRect(points.entry_model.index(2)).center()
    click(points, 2)
    QTest.mouseDClick(points.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert editor(points).toPlainText() == "The port matters."


def test_escape_leaves_a_point_as_it_is(qtbot: QtBot, findings: Findings, points: PointList) -> None:
    with qtbot.assertNotEmitted(findings.change_wanted):
        QTest.keyClick(points, Key.Key_F2)
        QTest.keyClicks(editor(points), "Nothing")
        QTest.keyClick(editor(points), Key.Key_Escape)
    assert texts(points)[0].startswith("The port workers' union")


def test_what_is_typed_outlives_a_new_summary(
    findings: Findings, points: PointList, found: Briefing, made: Callable[[], Summary]
) -> None:
    QTest.keyClick(points, Key.Key_F2)
    field = editor(points)
    QTest.keyClicks(field, "Work resumes.")
    findings.show_part(replace(found, summary=Summary((KeyPoint((5,)),))), "summary")
    assert field.toPlainText() == "Work resumes."
    QTest.keyClick(field, Key.Key_Return)
    assert made().points == (KeyPoint((5,)), KeyPoint((1,), "Work resumes.", Origin.EDITED))
    assert len(texts(points)) == 2


def test_a_doubtful_point_says_why(findings: Findings, points: PointList, found: Briefing) -> None:
    doubt = "The sentences behind it do not say “half”."
    findings.show_summary(
        replace(found, summary=Summary((KeyPoint((13,), "Half of it.", doubt=doubt),), "abstractive"))
    )
    entry = points.entry_model.entries[0]
    assert entry.text == f"Half of it.\nCheck: {doubt}"
    assert entry.signs == ("flag",)
    assert doubt in entry.heard
    assert findings.summary.head.said.text() == "1 key point · written by a model"


def test_a_point_without_evidence_leads_nowhere(
    qtbot: QtBot, findings: Findings, points: PointList, found: Briefing
) -> None:
    findings.show_summary(replace(found, summary=Summary((KeyPoint((), "Said by nobody.", doubt="No sentence."),))))
    assert points.entry_model.entries[0].trail == "[–]"
    with qtbot.assertNotEmitted(findings.place_wanted):
        click(points, 0)


def test_the_arabic_of_the_points_is_shown_from_right_to_left(
    findings: Findings, points: PointList, found: Briefing
) -> None:
    QTest.mouseClick(findings.summary.head.arabic, Qt.MouseButton.LeftButton)
    assert points.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert points.entry_model.entries[0].lines[0].right_to_left
    assert texts(points)[0] == found.document.sentence_text(1)
    points.setFocus()
    QTest.keyClick(points, Key.Key_F2)
    assert not points.is_editing
    QTest.mouseClick(findings.summary.head.arabic, Qt.MouseButton.LeftButton)
    assert texts(points)[0].startswith("The port workers' union")


def test_a_point_is_copied_with_its_evidence(points: PointList, findings: Findings, found: Briefing) -> None:
    points.choose(2)
    QTest.keyClick(points, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "The port matters. [13]"
    findings.summary.head.arabic.setChecked(True)
    points.copied.emit(2)
    assert QGuiApplication.clipboard().text() == f"{found.document.sentence_text(13)} [13]"


def test_another_length_and_method_are_asked_for(qtbot: QtBot, findings: Findings) -> None:
    head = findings.summary.head
    findings.abstractive_offered = True
    with qtbot.waitSignal(findings.summary_wanted) as wanted:
        QTest.keyClick(head.length, Key.Key_Down)
    assert wanted.args == [7, "extractive"]
    with qtbot.waitSignal(findings.summary_wanted) as wanted:
        QTest.keyClick(head.method, Key.Key_Down)
    assert wanted.args == [7, "abstractive"]


def test_what_no_model_can_write_is_not_offered(qtbot: QtBot, findings: Findings) -> None:
    model = findings.summary.head.method.model()
    assert isinstance(model, QStandardItemModel)
    assert not findings.abstractive_offered
    assert not model.item(1).isEnabled()
    with qtbot.assertNotEmitted(findings.summary_wanted):
        QTest.keyClick(findings.summary.head.method, Key.Key_Down)


def test_the_head_says_which_method_was_used(findings: Findings, found: Briefing) -> None:
    assert findings.summary.head.said.text() == "3 key points · taken from the text"
    findings.show_summary(replace(found, summary=replace(found.summary, method="abstractive")))
    assert findings.summary.head.method.currentData() == "abstractive"


def test_while_there_are_no_points_the_list_says_so(findings: Findings, points: PointList, found: Briefing) -> None:
    findings.show_summary(replace(found, summary=Summary()))
    assert points.current_row == -1
    assert not findings.grab().isNull()
    for key in (Key.Key_Delete, Key.Key_P, Key.Key_Return):
        QTest.keyClick(points, key)


def test_a_screen_reader_hears_the_points(points: PointList) -> None:
    heard = QAccessible.queryAccessibleInterface(points)
    assert heard.role() == QAccessible.Role.List
    assert heard.childCount() == 3
    said = heard.child(1).text(QAccessible.Text.Name)
    assert said.startswith("Key point 2: The agreement provides")
    assert said.endswith("Sentences behind it: 2, 8.")
