"""The panel below the pages."""

import pytest
from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QTableView, QToolButton
from pytestqt.qtbot import QtBot

from mujaz.briefing import Briefing, Kind
from mujaz.events import Flagged, apply
from mujaz.gui.findings import Findings
from mujaz.gui.theme import DARK


@pytest.fixture
def findings(qtbot: QtBot, finished: Briefing) -> Findings:
    findings = Findings()
    qtbot.addWidget(findings)
    findings.set_theme(DARK)
    findings.show_summary(finished)
    findings.show_entities(finished)
    findings.show_flags(finished)
    return findings


def row(table: QTableView, number: int) -> list[object]:
    model = table.model()
    return [model.data(model.index(number, column)) for column in range(model.columnCount())]


@pytest.mark.parametrize("name", ["entity_table", "flag_table"])
def test_the_models_keep_qts_rules(findings: Findings, finished: Briefing, name: str) -> None:
    table = getattr(findings, name)
    tester = QAbstractItemModelTester(table.model(), QAbstractItemModelTester.FailureReportingMode.Warning)
    findings.show_entities(finished)
    findings.show_flags(apply(finished, Flagged(())))
    assert tester.model() is table.model()


def test_tabs_say_how_many(findings: Findings, finished: Briefing) -> None:
    assert [findings.tabText(tab) for tab in range(3)] == ["Summary", "Entities  19", "Flags  3"]
    findings.show_flags(apply(finished, Flagged(())))
    assert findings.tabText(2) == "Flags"


def test_who_is_mentioned_most_comes_first(findings: Findings) -> None:
    assert row(findings.entity_table, 0) == ["Al-Murjan", "المرجان", "Place", "4"]


def test_an_entity_leads_to_all_its_sentences(qtbot: QtBot, findings: Findings) -> None:
    with qtbot.waitSignal(findings.place_wanted) as wanted:
        findings.entity_table.clicked.emit(findings.entity_table.model().index(0, 0))
    assert wanted.args == [(0, 1, 11, 13)]


def test_a_flag_leads_to_its_sentence(qtbot: QtBot, findings: Findings) -> None:
    table = findings.flag_table
    assert row(table, 1) == ["Sentence 12", "The English is much shorter than the Arabic: something may be missing."]
    with qtbot.waitSignal(findings.place_wanted) as wanted:
        table.clicked.emit(table.model().index(1, 1))
    assert wanted.args == [(12,)]


def test_a_flag_of_the_whole_text_leads_nowhere(qtbot: QtBot, findings: Findings) -> None:
    with qtbot.assertNotEmitted(findings.place_wanted):
        findings.flag_table.clicked.emit(findings.flag_table.model().index(2, 0))


def test_key_points_show_their_evidence(findings: Findings) -> None:
    text = findings.summary.toPlainText()
    assert "The plan costs 250 million dollars" in text
    assert "[2, 8]" in text
    assert "The port matters." in text


def test_a_key_point_leads_to_its_evidence(qtbot: QtBot, findings: Findings) -> None:
    with qtbot.waitSignal(findings.place_wanted) as wanted:
        findings.summary.anchorClicked.emit(QUrl("evidence:2,8"))
    assert wanted.args == [(2, 8)]


def test_text_in_the_summary_is_not_taken_for_markup(findings: Findings, finished: Briefing) -> None:
    edited = type(finished.summary.points[0])((1,), "a <b>bold</b> claim & more")
    findings.show_summary(type(finished)(finished.document, summary=type(finished.summary)((edited,))))
    assert "a <b>bold</b> claim & more" in findings.summary.toPlainText()


def test_the_legend_offers_the_kinds_that_are_there(qtbot: QtBot, findings: Findings, finished: Briefing) -> None:
    places = tuple(entity for entity in finished.entities if entity.kind in {Kind.PLACE, Kind.MONEY})
    findings.show_entities(type(finished)(finished.document, entities=places))
    offered = [button for button in findings.legend.findChildren(QToolButton) if not button.isHidden()]
    assert [button.text() for button in offered] == ["Place", "Money"]
    with qtbot.waitSignal(findings.legend.hidden_changed) as changed:
        QTest.mouseClick(offered[0], Qt.MouseButton.LeftButton)
    assert changed.args == [frozenset({Kind.PLACE})]


def test_tables_have_no_rows_below_rows(findings: Findings) -> None:
    model = findings.entity_table.model()
    assert model.rowCount(QModelIndex()) == 19
    assert model.rowCount(model.index(0, 0)) == 0
