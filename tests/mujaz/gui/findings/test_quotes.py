"""Who said what."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mujaz.briefing import Briefing, Origin, Translation
from mujaz.gui.entries import PENDING, Entry
from mujaz.gui.quote_entries import CAUTION, quote_entries, quote_with_attribution
from mujaz.gui.quotes_view import QuotesView
from mujaz.gui.theme import DARK

ARABIC = "الحوار نجح حين جلس الطرفان إلى طاولة واحدة"


@pytest.fixture
def view(qtbot: QtBot, found: Briefing) -> QuotesView:
    view = QuotesView()
    qtbot.addWidget(view)
    view.set_theme(DARK)
    view.resize(900, 400)
    view.show_briefing(found)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.quotes.setFocus()
    return view


def lines(entry: Entry) -> list[str]:
    return [line.text for line in entry.lines]


def test_a_quote_has_its_speaker_both_texts_and_its_place(found: Briefing) -> None:
    entry = quote_entries(found)[0]
    assert lines(entry) == ["Salma al-Haddad  says, in quotation marks", found.english(3), f"«{ARABIC}»"]
    assert [line.right_to_left for line in entry.lines] == [False, False, True]
    assert entry.trail == "[3]"
    assert entry.heard.startswith("Salma al-Haddad says, in quotation marks: The head of the union")


def test_a_speaker_without_an_english_name_is_named_in_arabic(found: Briefing) -> None:
    who = quote_entries(found)[1].lines[0].pieces[0]
    assert (who.text, who.arabic) == ("بيان", True)


def test_nobody_is_made_up_who_is_not_named(found: Briefing) -> None:
    assert lines(quote_entries(found)[2])[0] == "Somebody  denies, reported"


def test_marks_that_are_there_are_not_doubled(found: Briefing) -> None:
    quote = found.quotes[0]
    whole = replace(quote, quote=type(quote.quote)(quote.quote.start - 1, quote.quote.end + 1))
    assert lines(quote_entries(replace(found, quotes=(whole,)))[0])[2] == f"«{ARABIC}»"


def test_what_is_not_translated_yet_is_to_come(found: Briefing) -> None:
    entry = quote_entries(found.with_translations(Translation(3, "")))[0]
    assert lines(entry)[1] == PENDING
    assert "not translated yet" in entry.heard


def test_the_english_of_a_sentence_with_two_quotes_stands_once(found: Briefing) -> None:
    twice = replace(found, quotes=(found.quotes[0], replace(found.quotes[0], direct=False)))
    first, second = quote_entries(twice)
    assert lines(first)[1] == found.english(3)
    assert lines(second) == ["Salma al-Haddad  says, reported", ARABIC]
    assert found.english(3) in second.heard


def test_a_long_list_is_made_bit_by_bit_and_shown_whole(qtbot: QtBot, view: QuotesView, found: Briefing) -> None:
    many = replace(found, quotes=found.quotes * 200)
    view.show_briefing(replace(found, quotes=()))
    view.show_briefing(many)
    assert 0 < len(view.quotes.entry_model.entries) < len(many.quotes)
    qtbot.waitUntil(lambda: len(view.quotes.entry_model.entries) == len(many.quotes))
    assert view.quotes.entry_model.entries == quote_entries(many)


def test_a_quote_is_copied_before_the_list_is_whole(view: QuotesView, found: Briefing) -> None:
    view.show_briefing(replace(found, quotes=()))
    view.show_briefing(replace(found, quotes=found.quotes * 200))
    view.quotes.choose(0)
    QTest.keyClick(view.quotes, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Salma al-Haddad says: ")
    assert len(view.quotes.entry_model.entries) == 200 * len(found.quotes)


def test_a_click_leads_to_the_sentence(qtbot: QtBot, view: QuotesView) -> None:
    place = view.quotes.visualRect(view.quotes.entry_model.index(1)).center()
    with qtbot.waitSignal(view.place_wanted) as wanted:
        QTest.mouseClick(view.quotes.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert wanted.args == [(9,)]


def test_the_caution_is_there_with_the_quotes(view: QuotesView, found: Briefing) -> None:
    assert view.caution.isVisible()
    assert view.caution.text() == "Machine translation: not for quoting verbatim."
    view.show_briefing(replace(found, quotes=()))
    assert not view.caution.isVisible()
    assert not view.grab().isNull()


def test_a_quote_is_copied_with_its_source(view: QuotesView, found: Briefing) -> None:
    view.quotes.choose(0)
    QTest.keyClick(view.quotes, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        f"Salma al-Haddad says: {found.english(3)}\n«{ARABIC}»\n"
        f"(Sentence 3 of “Al-Murjan port resumes work after a 12-day strike”. {CAUTION})"
    )


def test_a_translation_of_the_users_is_not_called_the_machines(found: Briefing) -> None:
    edited = found.with_translations(Translation(3, "“The talks went well,” she said.", Origin.EDITED))
    copied = quote_with_attribution(edited, found.quotes[0])
    assert CAUTION not in copied
    assert copied.endswith("Translation edited by hand.)")
