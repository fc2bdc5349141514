"""The panel below the pages: its tabs, what it makes anew, and what it hands on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QTableView, QToolButton
from pytestqt.qtbot import QtBot

from mujaz.briefing import Briefing, Kind
from mujaz.events import Flagged, apply
from mujaz.gui.findings import Findings
from mujaz.gui.theme import DARK

TABS = ("Summary", "Entities", "Quotes", "Facts", "Flags", "Notes")


@pytest.fixture
def findings(qtbot: QtBot, found: Briefing) -> Findings:
    findings = Findings()
    qtbot.addWidget(findings)
    findings.set_theme(DARK)
    findings.resize(1000, 300)
    findings.show_briefing(found)
    return findings


def tabs(findings: Findings) -> list[str]:
    return [findings.tabText(tab) for tab in range(findings.count())]


def look_at(findings: Findings, name: str) -> None:
    findings.setCurrentIndex(TABS.index(name))


def row(table: QTableView, number: int) -> list[object]:
    model = table.model()
    return [model.data(model.index(number, column)) for column in range(model.columnCount())]


def test_tabs_say_how_many(findings: Findings, found: Briefing) -> None:
    assert tabs(findings) == ["Summary", "Entities  19", "Quotes  3", "Facts  3", "Flags  4", "Notes"]
    findings.show_part(apply(found, Flagged(())), "flags")
    assert tabs(findings)[4] == "Flags"


def test_an_ignored_flag_does_not_count(findings: Findings, found: Briefing) -> None:
    findings.show_part(replace(found, ignored=frozenset({found.flags[0].key})), "ignored")
    assert tabs(findings)[4] == "Flags  3"


def test_a_tab_is_made_anew_when_it_is_looked_at(findings: Findings, found: Briefing) -> None:
    assert not findings.quotes.quotes.entry_model.entries
    look_at(findings, "Quotes")
    assert len(findings.quotes.quotes.entry_model.entries) == 3
    look_at(findings, "Summary")
    findings.show_part(replace(found, quotes=found.quotes[:1]), "quotes")
    assert tabs(findings)[2] == "Quotes  1"
    assert len(findings.quotes.quotes.entry_model.entries) == 3
    look_at(findings, "Quotes")
    assert len(findings.quotes.quotes.entry_model.entries) == 1


def test_other_parts_do_not_touch_the_tab_that_is_looked_at(findings: Findings, found: Briefing) -> None:
    resets: list[bool] = []
    findings.summary.points.entry_model.modelReset.connect(lambda: resets.append(True))
    findings.show_part(replace(found, facts=()), "facts")
    findings.show_part(found, "provenance")
    assert not resets


def test_the_first_part_of_another_document_shows_all_of_it(findings: Findings, found: Briefing) -> None:
    other = replace(found, document=replace(found.document, name="other.txt"), flags=(), quotes=())
    findings.show_summary(other)
    assert tabs(findings)[2:5] == ["Quotes", "Facts  3", "Flags"]


def test_a_change_is_one_of_what_is_shown_now(qtbot: QtBot, findings: Findings, found: Briefing) -> None:
    newer = replace(found, notes="Call the union.")
    findings.show_part(newer, "notes")
    with qtbot.waitSignal(findings.change_wanted) as wanted:
        findings.summary.points.dropped.emit(0)
    label, after = wanted.args or ("", found)
    assert label == "Leave out a key point"
    assert after == replace(newer, summary=replace(found.summary, points=found.summary.points[1:]))


def test_a_change_that_changes_nothing_is_none(qtbot: QtBot, findings: Findings, found: Briefing) -> None:
    with qtbot.assertNotEmitted(findings.change_wanted):
        findings.summary.points.written.emit(0, found.point_text(found.summary.points[0]))


def test_who_is_mentioned_most_comes_first(findings: Findings) -> None:
    look_at(findings, "Entities")
    assert row(findings.entity_table, 0) == ["Al-Murjan", "المرجان", "Place", "4", "Headline", ""]


def test_an_entity_leads_to_its_sentences_one_by_one(qtbot: QtBot, findings: Findings) -> None:
    look_at(findings, "Entities")
    for expected in (0, 1, 11, 13, 0):
        with qtbot.waitSignal(findings.place_wanted) as wanted:
            findings.entity_table.clicked.emit(findings.entity_table.model().index(0, 0))
        assert wanted.args == [(expected,)]


def test_the_legend_offers_the_kinds_that_are_there(qtbot: QtBot, findings: Findings, found: Briefing) -> None:
    look_at(findings, "Entities")
    places = tuple(entity for entity in found.entities if entity.kind in {Kind.PLACE, Kind.MONEY})
    findings.show_entities(replace(found, entities=places))
    offered = [button for button in findings.legend.findChildren(QToolButton) if not button.isHidden()]
    assert [button.text() for button in offered] == ["Place", "Money"]
    with qtbot.waitSignal(findings.legend.hidden_changed) as changed:
        QTest.mouseClick(offered[0], Qt.MouseButton.LeftButton)
    assert changed.args == [frozenset({Kind.PLACE})]


def test_the_models_keep_qts_rules(findings: Findings, found: Briefing) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    models = (
        findings.entity_table.model(),
        findings.facts.model,
        findings.summary.points.entry_model,
        findings.quotes.quotes.entry_model,
    )
    testers = [QAbstractItemModelTester(model, mode) for model in models]
    for name in TABS:
        look_at(findings, name)
    findings.show_briefing(replace(found, entities=(), facts=(), quotes=found.quotes[:1]))
    for name in TABS:
        look_at(findings, name)
    assert [tester.model() for tester in testers] == list(models)
    assert all(model.rowCount(model.index(0, 0)) == 0 for model in models)
    assert models[0].rowCount(QModelIndex()) == 0


@pytest.mark.parametrize("name", TABS)
def test_every_tab_has_a_name_to_be_heard_and_is_painted(findings: Findings, name: str) -> None:
    findings.show()
    look_at(findings, name)
    page = findings.currentWidget()
    assert page
    assert page.accessibleName()
    findings.look_at(page)
    focused = findings.focusWidget()
    assert focused
    assert page.isAncestorOf(focused)
    assert focused.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not findings.grab().isNull()
