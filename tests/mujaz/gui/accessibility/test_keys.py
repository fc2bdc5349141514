"""Tab goes everywhere in reading order and is never caught; Escape leaves, and the keys are where they were."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from mujaz.gui.window import MainWindow
from tests.mujaz.gui.accessibility.conftest import DIALOGS, FLAGGED, POPUPS, SURFACES, TABS, Desk, press
from tests.mujaz.gui.accessibility.heard import focused, tabbed_through

Key = Qt.Key
_ROW = 24
"""Pixels that parts of one row may differ in height."""
GONE_THROUGH = [name for name in SURFACES if not name.endswith("menu") and name not in {"palette", "merge"}]


def place(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), QPoint(0, 0))


def reached_by_tab(window: QWidget) -> set[QWidget]:
    """Return what Tab should reach: all that is shown, can be had now and takes the focus by Tab."""
    return {
        part
        for part in window.findChildren(QWidget)
        if part.isVisible()
        and part.isEnabled()
        and part.window() is window
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
    }


def in_columns(way: Sequence[QWidget]) -> list[tuple[QWidget, QWidget]]:
    """Return neighbours of which the later one stands before the earlier one in the same column."""
    return [
        (one, other)
        for one, other in pairwise(way)
        if one.parentWidget() is other.parentWidget()
        and place(other).y() < place(one).y() - _ROW
        and abs(place(other).x() - place(one).x()) < _ROW
    ]


@pytest.mark.parametrize("name", GONE_THROUGH)
def test_tab_reaches_everything_in_reading_order_and_comes_back(desk: Desk, name: str) -> None:
    window = SURFACES[name](desk)
    way = tabbed_through(window)
    assert all(part.isVisible() and part.isEnabled() and part.window() is window for part in way)
    assert reached_by_tab(window) <= set(way), reached_by_tab(window) - set(way)
    assert len(set(way)) == len(way), "Tab goes to something twice"
    assert not in_columns(way)
    assert tabbed_through(window, back=True) == [way[0], *reversed(way[1:])]


def test_in_the_window_the_way_goes_from_the_tools_over_the_texts_to_the_findings(desk: Desk) -> None:
    view, findings = desk.window.view, desk.window.findings
    desk.turn_to("Entities")
    view.english.setFocus()
    way = tabbed_through(desk.window)
    wanted = [
        view.english,
        view.arabic,
        findings.tabBar(),
        findings.legend._buttons[next(iter(findings.legend._buttons))],
    ]
    assert [part for part in way if part in wanted] == wanted
    assert way.index(findings.legend.findChildren(QWidget)[0]) < way.index(findings.entity_table)


def test_on_the_empty_window_the_keys_are_on_what_is_wanted_first(empty: MainWindow) -> None:
    assert focused() is empty.welcome.open_button
    assert reached_by_tab(empty) <= set(tabbed_through(empty))


def test_the_keys_go_to_the_english_when_an_article_is_there_and_back_when_it_is_closed(desk: Desk) -> None:
    assert focused() is desk.window.view.english
    desk.window.actions_.close_document.trigger()
    assert focused() is desk.window.welcome.open_button


@pytest.mark.parametrize("name", DIALOGS)
def test_escape_leaves_a_page_and_the_keys_are_where_they_were(desk: Desk, name: str) -> None:
    before = desk.window.view.arabic
    before.setFocus()
    page = SURFACES[name](desk)
    assert page is not desk.window
    press(focused(), Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not page.isVisible())
    desk.window.activateWindow()  # as a window manager does
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    assert focused() is before


@pytest.mark.parametrize("name", POPUPS)
def test_escape_leaves_a_popup_and_the_keys_are_where_they_were(desk: Desk, name: str) -> None:
    desk.entities()
    before = focused()
    SURFACES[name](desk)
    assert focused().window() is not desk.window
    press(focused(), Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert focused() is before


def test_escape_leaves_the_search_for_where_it_was_opened(desk: Desk) -> None:
    desk.turn_to("Flags")
    before = desk.window.findings.flags.list
    before.setFocus()
    press(before, Key.Key_F, modifier=Qt.KeyboardModifier.ControlModifier)
    assert focused() is desk.window.find_bar.needle
    press(focused(), Key.Key_Escape)
    assert focused() is before
    assert not desk.window.find_bar.isVisible()


def test_after_a_search_the_caret_is_on_what_was_found(desk: Desk) -> None:
    press(desk.window, Key.Key_F, modifier=Qt.KeyboardModifier.ControlModifier)
    desk.window.find_bar.needle.insert("بنما")
    press(focused(), Key.Key_Escape)
    arabic = desk.window.view.arabic
    assert focused() is arabic
    assert arabic.textCursor().block().text()[arabic.textCursor().positionInBlock() :].startswith("بنما")


def test_escape_leaves_a_name_that_is_being_written_and_cancels_nothing(desk: Desk) -> None:
    desk.session.summarize(3, "extractive")
    desk.entities()
    press(focused(), Key.Key_F2)
    assert isinstance(focused(), QLineEdit)
    QTest.keyClicks(focused(), "Another")
    press(focused(), Key.Key_Escape)
    assert focused() is desk.window.findings.entity_table
    assert desk.client.cancelled == []
    assert desk.session.briefing
    assert all(entity.name != "Another" for entity in desk.session.briefing.entities)


def test_the_other_page_is_entered_at_the_same_sentence(desk: Desk) -> None:
    view = desk.window.view
    view.go_to(7)
    press(view.english, Key.Key_F6)
    assert focused() is view.arabic
    assert view.arabic.textCursor().blockNumber() == 7
    press(view.arabic, Key.Key_Down, Key.Key_Down, Key.Key_F6)
    assert view.english.textCursor().blockNumber() == view.arabic.textCursor().blockNumber() > 7


def test_the_next_flag_is_the_next_one_also_while_the_keys_are_in_the_text(desk: Desk) -> None:
    english = desk.window.view.english
    rows = []
    for _ in range(3):
        press(focused(), Key.Key_F8)
        rows.append(english.textCursor().blockNumber())
    assert focused() is english
    assert rows == [FLAGGED, 6, 12]


@pytest.mark.parametrize("tab", TABS)
def test_a_tab_of_the_findings_has_keys_of_its_own(desk: Desk, tab: str) -> None:
    QTest.keySequence(desk.window, QKeySequence(f"Alt+{TABS.index(tab) + 1}"))
    assert desk.window.findings.tabText(desk.window.findings.currentIndex()).startswith(tab)
    assert desk.window.findings.currentWidget().isAncestorOf(focused())


def test_the_flags_of_a_sentence_open_by_key_beside_it(desk: Desk) -> None:
    desk.window.view.go_to(FLAGGED - 1)
    press(focused(), Key.Key_Return)
    popup = desk.opened(lambda: press(desk.window, Key.Key_Period, modifier=Qt.KeyboardModifier.ControlModifier))
    assert "2026 in the Arabic" in popup.accessibleDescription()
    press(focused(), Key.Key_Return)
    assert desk.session.briefing
    assert len(desk.session.briefing.open_flags) <= 4


def test_the_menu_of_a_sentence_is_about_the_sentence_that_was_clicked(desk: Desk) -> None:
    view = desk.window.view
    press(focused(), Key.Key_Return)
    assert view.current_row() == 1
    desk.opened(lambda: desk.window.commands.show_menu(5, QPoint(300, 300)))
    assert view.current_row() == 5
