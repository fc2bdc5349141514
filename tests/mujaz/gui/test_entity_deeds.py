"""Who the text names: merged, split, and told apart from what is no name."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from mujaz import register
from mujaz.briefing import Briefing, Mention, Side
from mujaz.document import Span
from mujaz.gui import entity_deeds as deeds
from mujaz.gui.entity_deeds import Deed
from mujaz.gui.entity_popups import MergePopup, SplitPopup
from mujaz.gui.entity_rows import KIND, MENTIONS, pair_words, pairs
from tests.mujaz.gui.entities_desk import CTRL, NONE, Desk, desk_with, with_entity

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, finished: Briefing) -> Desk:
    return desk_with(qtbot, qapp, finished)


def popup(kind: type[QWidget]) -> QWidget:
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, kind)
    return shown


def merge_popup() -> MergePopup:
    shown = popup(MergePopup)
    assert isinstance(shown, MergePopup)
    return shown


def split_popup() -> SplitPopup:
    shown = popup(SplitPopup)
    assert isinstance(shown, SplitPopup)
    return shown


def action(actions: Iterable[QAction], text: str) -> QAction:
    return next(each for each in actions if each.text().partition("\t")[0] == text)


# Who a deed is about


def test_a_deed_is_about_the_same_one_when_they_are_numbered_anew(finished: Briefing) -> None:
    karim, khaled = (
        next(e for e in finished.entities if e.name == name) for name in ("Karim Mansour", "Khaled Youssef")
    )
    anew = replace(finished, entities=tuple(replace(e, id=40 - e.id) for e in finished.entities))
    renamed = deeds.rename(karim, "Karim Mansur").done(anew)
    assert [e.id for e in renamed.entities if e.name == "Karim Mansur"] == [40 - karim.id]
    merged = deeds.merge(karim, khaled).done(anew)
    assert len(next(e for e in merged.entities if e.id == 40 - karim.id).mentions) == 4
    assert {e.name for e in anew.entities} - {e.name for e in deeds.remove([khaled]).done(anew).entities} == {
        khaled.name
    }


def test_a_deed_about_who_is_gone_does_nothing(finished: Briefing) -> None:
    karim, khaled = (
        next(e for e in finished.entities if e.name == name) for name in ("Karim Mansour", "Khaled Youssef")
    )
    merged = deeds.merge(karim, khaled).done(finished)
    for deed in (deeds.rename(khaled, "Khalid"), deeds.merge(khaled, karim), deeds.remove([khaled])):
        assert deed.done(merged) is merged


# Merging and splitting


def test_merge_into_another_of_its_kind(desk: Desk) -> None:
    desk.choose("Khaled Youssef")
    desk.press(Qt.Key.Key_J, CTRL)
    asked = merge_popup()
    assert [asked.list.item(row).text() for row in range(asked.list.count())] == [
        "Salma al-Haddad · \u2068سلمى الحداد\u2069",
        "Karim Mansour · \u2068كريم منصور\u2069",
    ]
    QTest.keyClick(asked.query, Qt.Key.Key_Down)
    QTest.keyClick(asked.query, Qt.Key.Key_Return)
    assert desk.labels == ["Merge “\u2068Khaled Youssef\u2069” into “\u2068Karim Mansour\u2069”"]
    assert "Khaled Youssef" not in desk.names()
    assert desk.row("Karim Mansour")[MENTIONS] == "2"
    assert desk.chosen() == ["Karim Mansour"]


def test_typing_finds_whom_to_merge_into_in_either_script(desk: Desk) -> None:
    desk.choose("Khaled Youssef")
    desk.press(Qt.Key.Key_J, CTRL)
    asked = merge_popup()
    QTest.keyClicks(asked.query, "nobody")
    QTest.keyClick(asked.query, Qt.Key.Key_Return)
    asked.query.setText("كريم")
    assert [asked.list.item(row).isHidden() for row in range(2)] == [True, False]
    QTest.mouseClick(
        asked.list.viewport(), Qt.MouseButton.LeftButton, NONE, asked.list.visualItemRect(asked.list.item(1)).center()
    )
    assert desk.chosen() == ["Karim Mansour"]


def test_esc_merges_nothing(desk: Desk) -> None:
    desk.choose("Khaled Youssef")
    desk.press(Qt.Key.Key_J, CTRL)
    asked = merge_popup()
    QTest.keyClick(asked.query, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert not desk.labels


def test_who_shares_a_name_is_offered_first(desk: Desk) -> None:
    alike = replace(desk.entity("Karim Mansour"), name="Khaled Y.")
    desk.show(with_entity(desk.briefing, alike))
    desk.choose("Khaled Youssef")
    desk.page.actions_of_rows.merge.trigger()
    assert merge_popup().list.item(0).text().startswith("Khaled Y.")
    merge_popup().close()


def test_two_chosen_rows_are_merged_at_once_under_the_weightier_name(desk: Desk) -> None:
    desk.click("Tyre")
    desk.click("Al-Murjan", CTRL)
    assert desk.places == [(6,)]  # choosing a second one leads nowhere
    merge = desk.page.actions_of_rows.merge
    assert merge.text() == "Merge “\u2068Tyre\u2069” into “\u2068Al-Murjan\u2069”"
    desk.press(Qt.Key.Key_J, CTRL)
    assert desk.row("Al-Murjan")[MENTIONS] == "5"
    assert "Tyre" not in desk.names()
    assert desk.chosen() == ["Al-Murjan"]


def test_a_spelling_of_the_users_outweighs_a_count(desk: Desk) -> None:
    desk.show(register.rename(desk.briefing, desk.entity("Tyre").id, "Sour"))
    desk.choose("Al-Murjan", "Sour")
    desk.page.actions_of_rows.merge.trigger()
    assert desk.row("Sour")[MENTIONS] == "5"


def test_split_off_the_mentions_that_are_ticked(desk: Desk) -> None:
    desk.choose("Al-Murjan")
    desk.press(Qt.Key.Key_J, CTRL | SHIFT)
    asked = split_popup()
    assert asked.list.count() == 4
    assert not asked.take.isEnabled()
    QTest.keyClick(asked.list, Qt.Key.Key_Down)
    QTest.keyClick(asked.list, Qt.Key.Key_Space)
    assert [pair.sentence for pair in asked.ticked] == [1]
    QTest.keyClick(asked.list, Qt.Key.Key_Return)
    assert desk.labels == ["Split “\u2068Al-Murjan\u2069”"]
    counts = [desk.cell(row, MENTIONS) for row, name in enumerate(desk.names()) if name == "Al-Murjan"]
    assert counts == ["3", "1"]
    assert {mention.side for mention in desk.briefing.entities[-1].mentions} == set(Side)


def test_each_mention_has_the_room_that_it_takes(desk: Desk) -> None:
    desk.choose("Al-Murjan")
    desk.page.actions_of_rows.split.trigger()
    list_ = split_popup().list
    places = [list_.visualItemRect(list_.item(row)) for row in range(list_.count())]
    assert all(above.bottom() < below.top() for above, below in pairwise(places))


def test_a_click_on_a_mentions_words_or_its_box_ticks_it(desk: Desk) -> None:
    desk.choose("Al-Murjan")
    desk.page.actions_of_rows.split.trigger()
    asked = split_popup()
    for row, across in ((0, 200), (2, 18)):
        box = asked.list.visualItemRect(asked.list.item(row))
        place = QPoint(across, box.center().y())
        QTest.mouseClick(asked.list.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert [pair.sentence for pair in asked.ticked] == [0, 11]
    QTest.mouseClick(asked.take, Qt.MouseButton.LeftButton)
    assert len(desk.briefing.entities[-1].mentions) == 4


def test_all_or_nothing_is_no_split(desk: Desk) -> None:
    desk.choose("Al-Murjan")
    desk.page.actions_of_rows.split.trigger()
    asked = split_popup()
    for row in range(4):
        asked.list.item(row).setCheckState(Qt.CheckState.Checked)
    assert not asked.take.isEnabled()
    QTest.keyClick(asked.list, Qt.Key.Key_Return)
    QTest.keyClick(asked.list, Qt.Key.Key_Escape)
    assert not desk.labels


def test_one_mention_can_not_be_split(desk: Desk) -> None:
    desk.choose("Tyre")
    assert not desk.page.actions_of_rows.split.isEnabled()


def test_mentions_stand_side_by_side_with_the_words_around_them(desk: Desk) -> None:
    pair = pairs(desk.entity("Al-Murjan"))[1]
    assert (pair.arabic and pair.arabic.text, pair.english and pair.english.text) == ("المرجان", "Al-Murjan")
    names, around = pair_words(desk.briefing, pair).split("\n")
    assert names == "\u2068Al-Murjan\u2069 · \u2068المرجان\u2069"
    assert around == "Sentence 1: \u2068… that work at Al-Murjan port would resume after an …\u2069"
    arabic = replace(pair, english=None)
    assert "ميناء المرجان" in pair_words(desk.briefing, arabic)


def test_mentions_on_one_side_only_stand_alone(desk: Desk) -> None:
    entity = desk.entity("Tyre")
    both = pairs(replace(entity, mentions=(*entity.mentions, Mention(Side.TRANSLATION, 6, Span(0, 7), "Several"))))
    assert [len(pair.mentions) for pair in both] == [2, 1]
    assert pair_words(desk.briefing, replace(both[0], arabic=None, english=None)).endswith(
        f"\u2068{desk.briefing.english(6)}\u2069"
    )


# Kinds and false names


def test_the_menu_changes_the_kind(desk: Desk) -> None:
    desk.choose("Gulf")
    desk.press(Qt.Key.Key_T, CTRL)
    menu = popup(QMenu)
    assert isinstance(menu, QMenu)
    assert action(menu.actions(), "Place").isChecked()
    action(menu.actions(), "Organisation").trigger()
    menu.close()
    assert desk.labels == ["Organisation: “\u2068Gulf\u2069”"]
    assert desk.row("Gulf")[KIND] == "Organisation"
    assert desk.chosen() == ["Gulf"]


def test_del_takes_off_what_is_no_name_and_the_next_is_chosen(desk: Desk) -> None:
    desk.choose("Tyre")
    after = desk.names()[desk.names().index("Tyre") + 1]
    desk.press(Qt.Key.Key_Delete)
    assert desk.labels == ["Not a name: “\u2068Tyre\u2069”"]
    assert "Tyre" not in desk.names()
    assert "Tyre" in desk.briefing.english(6)
    assert desk.chosen() == [after]


def test_several_are_taken_off_as_one_change(desk: Desk) -> None:
    desk.choose("Tyre", "Panama", "Gulf")
    assert desk.page.actions_of_rows.remove.text() == "Not names"
    assert not desk.page.actions_of_rows.merge.isEnabled()
    desk.press(Qt.Key.Key_Delete)
    assert len(desk.labels) == 1
    assert not {"Tyre", "Panama", "Gulf"} & set(desk.names())


def test_ctrl_c_copies_the_name(desk: Desk) -> None:
    desk.choose("Tyre")
    desk.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Tyre"


def test_the_menu_has_everything_and_opens_by_mouse_and_key(desk: Desk) -> None:
    desk.choose("Al-Murjan")
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        place = desk.place("Al-Murjan")
        event = QContextMenuEvent(reason, place, desk.page.table.viewport().mapToGlobal(place))
        QApplication.sendEvent(desk.page.table.viewport(), event)
        menu = popup(QMenu)
        assert isinstance(menu, QMenu)
        texts = [each.text().partition("\t")[0] for each in menu.actions() if each.text()]
        assert texts == ["Next mention", "Rename", "Merge into…", "Split…", "Kind", "Not a name", "Copy name"]
        action(menu.actions(), "Next mention").trigger()
        menu.close()
    assert desk.places == [(0,), (1,)]


def test_a_menu_on_no_row_is_none(desk: Desk) -> None:
    desk.show(replace(desk.briefing, entities=desk.briefing.entities[:3]))
    below = QPoint(10, desk.page.table.viewport().height() - 3)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, below, desk.page.table.viewport().mapToGlobal(below))
    QApplication.sendEvent(desk.page.table.viewport(), event)
    assert QApplication.activePopupWidget() is None


def test_with_nobody_chosen_nothing_can_be_done(desk: Desk) -> None:
    desk.page.table.clearSelection()
    desk.page.table.setCurrentIndex(desk.page.model.index(-1, -1))
    assert not any(each.isEnabled() for each in desk.page.table.actions())
    desk.press(Qt.Key.Key_Return)
    assert not desk.places


def test_a_popup_stays_on_the_screen(desk: Desk) -> None:
    desk.choose("Khaled Youssef")
    asked = MergePopup(desk.entity("Khaled Youssef"), [desk.entity("Karim Mansour")], desk.page)
    screen = asked.screen().availableGeometry()
    asked.open_at(screen.bottomRight())
    assert screen.contains(asked.geometry())
    asked.close()


def test_a_deed_about_what_is_gone_changes_nothing(finished: Briefing) -> None:
    gone = Deed("Rename", lambda briefing: register.rename(briefing, 999, "Nobody"))
    assert gone.done(finished) is finished
