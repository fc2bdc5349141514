"""Who the text names: looked at, walked through, and renamed."""

import math
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPixmap
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolButton
from pytestqt.qtbot import QtBot

from mujaz import register
from mujaz.briefing import Briefing, Kind, Mention, Place, Side, Translation
from mujaz.document import Span
from mujaz.gui.entity_rows import ABOUT, ARABIC, FIRST, KIND, MENTIONS, NAME, coordinates
from mujaz.gui.facts_view import ArabicDelegate
from mujaz.gui.theme import DARK, LIGHT
from mujaz.style_list import StyleEntry
from tests.mujaz.gui.entities_desk import NONE, Desk, desk_with, with_entity


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, finished: Briefing) -> Desk:
    return desk_with(qtbot, qapp, finished)


# What is there to see


def test_a_row_has_name_arabic_kind_count_and_first_sentence(desk: Desk) -> None:
    assert desk.row("Al-Murjan") == ["Al-Murjan", "المرجان", "Place", "4", "Headline", ""]
    assert desk.names()[0] == "Al-Murjan"  # mentioned most
    assert desk.row("Khaled Youssef")[FIRST] == "Sentence 12"


def test_a_place_has_its_province_country_and_coordinates(desk: Desk) -> None:
    row = desk.names().index("Tripoli")
    words = "North Governorate, Lebanon; also other places of this name"
    assert desk.cell(row, ABOUT) == words
    assert desk.cell(row, ABOUT, Qt.ItemDataRole.ToolTipRole) == f"{words}\n34.44° N, 35.85° E"
    assert desk.row("Panama")[ABOUT] == "Country"
    assert desk.row("Karim Mansour")[ABOUT] == "Minister of transport"


def test_coordinates_are_said_only_when_known() -> None:
    assert coordinates(Place("Chile", "", -33.45, -70.67)) == "33.45° S, 70.67° W"
    assert not coordinates(Place("Chile"))


def test_a_spelling_of_the_users_has_a_tick_and_words_for_it(desk: Desk) -> None:
    row = desk.names().index("Tyre")
    assert desk.cell(row, NAME, Qt.ItemDataRole.DecorationRole) is None
    desk.show(register.rename(desk.briefing, desk.entity("Tyre").id, "Sour"))
    row = desk.names().index("Sour")
    assert isinstance(desk.cell(row, NAME, Qt.ItemDataRole.DecorationRole), QPixmap)
    assert desk.cell(row, NAME, Qt.ItemDataRole.ToolTipRole) == "Sour\nYour spelling"
    assert desk.cell(row, NAME, Qt.ItemDataRole.AccessibleTextRole) == "Sour, your spelling"


def test_other_spellings_in_the_text_are_in_the_tooltip(desk: Desk) -> None:
    entity = desk.entity("Salma al-Haddad")
    short = Mention(Side.TRANSLATION, 3, Span(30, 39), "al-Haddad")
    desk.show(with_entity(desk.briefing, replace(entity, mentions=(*entity.mentions, short))))
    tip = desk.cell(desk.names().index(entity.name), NAME, Qt.ItemDataRole.ToolTipRole)
    assert tip == "Salma al-Haddad\nIn the text also: al-Haddad"


def test_a_name_with_no_english_is_said_to_have_none(desk: Desk) -> None:
    desk.show(with_entity(desk.briefing, replace(desk.entity("Tyre"), name="صور")))
    row = next(row for row in range(len(desk.names())) if desk.cell(row, ARABIC) == "صور")
    assert desk.cell(row, NAME) == "–"
    assert desk.cell(row, NAME, Qt.ItemDataRole.EditRole) == ""
    assert desk.cell(row, NAME, Qt.ItemDataRole.AccessibleTextRole) == "no English name"


def test_every_cell_can_be_heard(desk: Desk) -> None:
    heard = [desk.cell(0, column, Qt.ItemDataRole.AccessibleTextRole) for column in range(6)]
    assert heard == ["Al-Murjan", "المرجان", "Place", "4 mentions", "first in: Headline", "nothing more is known"]
    assert desk.cell(1, MENTIONS, Qt.ItemDataRole.AccessibleTextRole) == "1 mention"
    assert desk.page.table.accessibleName() == desk.page.accessibleName() == "Entities"


def test_arabic_stands_at_the_right_in_its_own_letters(desk: Desk) -> None:
    alignment = desk.cell(0, ARABIC, Qt.ItemDataRole.TextAlignmentRole)
    assert isinstance(alignment, Qt.AlignmentFlag)
    assert alignment & Qt.AlignmentFlag.AlignRight
    assert isinstance(desk.cell(0, ARABIC, Qt.ItemDataRole.FontRole), QFont)
    option = QStyleOptionViewItem()
    delegate = desk.page.table.itemDelegateForColumn(ARABIC)
    assert isinstance(delegate, ArabicDelegate)
    delegate.initStyleOption(option, desk.page.model.index(0, ARABIC))
    assert option.direction is Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_colour_is_readable(desk: Desk, theme: object) -> None:
    themed = DARK if theme is DARK else LIGHT
    desk.page.set_theme(themed)
    for row in range(len(desk.names())):
        for column in (KIND, MENTIONS, FIRST, ABOUT):
            color = desk.cell(row, column, Qt.ItemDataRole.ForegroundRole)
            assert isinstance(color, QColor)
            assert _contrast(color, QColor(themed.page)) >= 4.5
    assert _contrast(QColor(themed.text), QColor(themed.marked)) >= 4.5


def test_when_there_is_nothing_the_page_says_so(desk: Desk) -> None:
    desk.show(replace(desk.briefing, entities=()))
    assert desk.page.table.nothing.endswith("Nothing was found so far.")
    assert not desk.page.grab().isNull()


# Walking


def test_clicks_walk_the_mentions_round_and_round(desk: Desk) -> None:
    for _ in range(5):
        desk.click("Al-Murjan")
    assert desk.places == [(0,), (1,), (11,), (13,), (0,)]
    assert desk.page.step.text() == "Mention 1 of 4 · Headline"


def test_return_walks_too_and_another_entity_begins_at_its_first(desk: Desk) -> None:
    desk.choose("Al-Murjan")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Enter)
    assert desk.page.step.text() == "Mention 2 of 4 · Sentence 1"
    desk.press(Qt.Key.Key_Down)
    assert not desk.page.step.text()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Return)
    assert desk.places == [(0,), (1,), (1,), (0,)]


def test_one_that_only_the_english_names_is_walked_there(desk: Desk) -> None:
    entity = desk.entity("Tyre")
    english = tuple(mention for mention in entity.mentions if mention.side is Side.TRANSLATION)
    desk.show(with_entity(desk.briefing, replace(entity, mentions=english)))
    desk.choose("Tyre")
    desk.press(Qt.Key.Key_Return)
    desk.show(with_entity(desk.briefing, replace(entity, mentions=())))
    desk.press(Qt.Key.Key_Return)
    assert desk.places == [(6,)]


# Renaming


def test_f2_writes_a_name_and_return_takes_it(desk: Desk) -> None:
    desk.choose("Tyre")
    desk.press(Qt.Key.Key_F2)
    desk.write("Sour")
    assert desk.labels == ["Rename “\u2068Tyre\u2069” to “Sour”"]
    assert (
        desk.briefing.english(6)
        == "Several factories in the city of Sour stopped production for lack of raw materials."
    )
    assert desk.kept == [StyleEntry("صور", Kind.PLACE, "Sour")]
    assert desk.chosen() == ["Sour"]
    assert desk.page.table.hasFocus()


def test_esc_leaves_the_name(desk: Desk) -> None:
    desk.choose("Tyre")
    desk.press(Qt.Key.Key_F2)
    desk.write("Sour", Qt.Key.Key_Escape)
    assert not desk.labels
    assert "Tyre" in desk.names()
    assert not desk.page.table.is_editing


def test_a_double_click_writes_a_name(desk: Desk) -> None:
    desk.click("Panama")
    QTest.mouseDClick(desk.page.table.viewport(), Qt.MouseButton.LeftButton, NONE, desk.place("Panama"))
    assert desk.editor().accessibleName() == "English name"
    assert desk.editor().selectedText() == "Panama"
    desk.write("Panama State")
    assert desk.entity("Panama State").agreed


@pytest.mark.parametrize("name", ["", "   ", "Tyre", " Tyre "])
def test_no_name_and_the_same_name_change_nothing(desk: Desk, name: str) -> None:
    desk.choose("Tyre")
    desk.press(Qt.Key.Key_F2)
    desk.editor().setText(name)
    desk.end(Qt.Key.Key_Return)
    assert not desk.labels
    assert not desk.kept


def test_an_amount_has_no_spelling_to_choose(desk: Desk) -> None:
    desk.choose("43")
    desk.press(Qt.Key.Key_F2)
    assert not desk.page.table.is_editing
    assert not desk.page.actions_of_rows.rename.isEnabled()


def test_what_has_no_arabic_is_renamed_but_not_remembered(desk: Desk) -> None:
    desk.choose("MV Coral Star")
    desk.press(Qt.Key.Key_F2)
    desk.write("Coral Star")
    assert desk.labels
    assert not desk.kept


def test_what_is_typed_survives_news_from_the_engine(desk: Desk) -> None:
    desk.choose("Tyre")
    desk.press(Qt.Key.Key_F2)
    desk.editor().selectAll()
    QTest.keyClicks(desk.editor(), "So")
    desk.show(replace(desk.briefing, entities=desk.briefing.entities[1:]))
    assert desk.editor().text() == "So"
    QTest.keyClicks(desk.editor(), "ur")
    desk.end(Qt.Key.Key_Return)
    assert "Al-Murjan" not in desk.names()
    assert desk.chosen() == ["Sour"]


def test_another_document_takes_no_name_that_was_typed_for_the_last(desk: Desk) -> None:
    desk.choose("Tyre")
    desk.press(Qt.Key.Key_F2)
    QTest.keyClicks(desk.editor(), "Sour")
    desk.show(replace(desk.briefing, document=replace(desk.briefing.document, name="other.txt")))
    assert not desk.page.table.is_editing
    assert not desk.chosen()
    assert not desk.labels


# What stays


def test_the_legend_hides_rows_and_shows_them_again(desk: Desk) -> None:
    places = next(each for each in desk.page.legend.findChildren(QToolButton) if each.text() == "Place")
    QTest.mouseClick(places, Qt.MouseButton.LeftButton)
    assert "Tyre" not in desk.names()
    assert "Karim Mansour" in desk.names()
    QTest.mouseClick(places, Qt.MouseButton.LeftButton)
    assert "Tyre" in desk.names()


def test_when_all_kinds_are_hidden_the_page_says_so(desk: Desk) -> None:
    for each in desk.page.legend.findChildren(QToolButton):
        each.setChecked(False)
    assert not desk.names()
    assert "hidden" in desk.page.table.nothing


def test_who_is_chosen_and_what_is_in_view_stays(desk: Desk) -> None:
    desk.page.resize(QSize(1000, 260))
    desk.choose("Tripoli", "Europe")
    bar = desk.page.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top = bar.value()
    assert top
    desk.show(replace(desk.briefing, entities=desk.briefing.entities[:-1]))
    assert desk.chosen() == ["Tripoli", "Europe"]
    assert bar.value() == top
    desk.show(register.rename(desk.briefing, desk.entity("Tripoli").id, "Tripoli al-Sham"))
    assert desk.chosen() == ["Tripoli al-Sham", "Europe"]
    assert bar.value() == top


def test_the_same_again_moves_nothing(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.assertNotEmitted(desk.page.model.modelReset), qtbot.assertNotEmitted(desk.page.model.dataChanged):
        desk.show(replace(desk.briefing, notes="Call the union."))


def test_an_edit_can_be_made_of_a_newer_briefing(desk: Desk) -> None:
    edits: list[tuple[str, Briefing]] = []
    newer = desk.briefing.with_translations(Translation(12, "Rewritten by hand."))
    desk.page.edit_wanted.connect(lambda label, edit: edits.append((label, edit(newer))))
    desk.choose("Tyre")
    desk.press(Qt.Key.Key_Delete)
    ((label, after),) = edits
    assert label == desk.labels[0]
    assert after.english(12) == "Rewritten by hand."
    assert "Tyre" not in {entity.name for entity in after.entities}


def test_the_model_keeps_qts_rules(desk: Desk) -> None:
    tester = QAbstractItemModelTester(desk.page.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    desk.show(replace(desk.briefing, entities=desk.briefing.entities[2:]))
    desk.show(replace(desk.briefing, entities=()))
    assert tester.model() is desk.page.model


def test_larger_text_has_larger_rows(desk: Desk) -> None:
    table = desk.page.table
    before = table.verticalHeader().defaultSectionSize(), table.columnWidth(NAME)
    font = table.font()
    font.setPointSizeF(2 * font.pointSizeF())
    table.setFont(font)
    assert table.verticalHeader().defaultSectionSize() > before[0]
    assert table.columnWidth(NAME) > before[1]
    assert not desk.page.grab().isNull()


def _contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2."""
    lights = sorted(map(_luminance, (one, other)))
    return next((high + 0.05) / (low + 0.05) for low, high in pairwise(lights))


def _luminance(color: QColor) -> float:
    channels = (color.redF(), color.greenF(), color.blueF())
    linear = (c / 12.92 if c <= 0.04045 else math.pow((c + 0.055) / 1.055, 2.4) for c in channels)
    return sum(share * light for share, light in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
