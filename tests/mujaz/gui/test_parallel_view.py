"""The two pages: level rows, true right-to-left, marks, tints, and no jumps."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mujaz.briefing import Briefing, Kind, Translation
from mujaz.document import Document, Sentence, Span
from mujaz.gui.fonts import line_pitch
from mujaz.gui.parallel_view import ParallelView
from mujaz.gui.rows import BASELINE
from mujaz.gui.text_pane import TextPane
from mujaz.gui.theme import DARK
from tests.mujaz.gui.conftest import ENGLISH


@pytest.fixture
def view(qtbot: QtBot) -> ParallelView:
    view = ParallelView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    with qtbot.waitExposed(view):
        view.show()
    return view


def tops(pane: TextPane) -> list[float]:
    blocks = [pane.document().findBlockByNumber(row) for row in range(pane.document().blockCount())]
    return [block.layout().position().y() for block in blocks]


def baseline(pane: TextPane, row: int) -> float:
    layout = pane.document().findBlockByNumber(row).layout()
    return layout.position().y() + layout.lineAt(0).y() + layout.lineAt(0).ascent()


def spot(pane: TextPane, row: int, offset: int) -> QPoint:
    """Return where a character of a row is, in the viewport."""
    cursor = QTextCursor(pane.document().findBlockByNumber(row))
    cursor.setPosition(cursor.position() + offset)
    return pane.cursorRect(cursor).center()


def test_rows_are_level_at_every_width(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    for width in (900, 520, 1400):
        view.resize(width, 500)
        view.settle()
        assert tops(view.english) == tops(view.arabic)
        assert [view.english.row_top(row) for row in range(14)] == tops(view.english)
        assert all(one < other for one, other in pairwise(tops(view.english)))
        bars = (view.english.verticalScrollBar(), view.arabic.verticalScrollBar())
        assert bars[0].maximum() == bars[1].maximum()


def test_lines_stand_level_across_the_pages(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    for row in range(14):
        assert baseline(view.english, row) == pytest.approx(baseline(view.arabic, row), abs=1)


def test_numbers_stand_level_with_their_line(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    pitch = line_pitch(view.font())
    assert baseline(view.english, 5) == pytest.approx(view.english.row_top(5) + BASELINE * pitch, abs=1)


def test_the_pages_scroll_together(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    view.english.verticalScrollBar().setValue(120)
    assert view.arabic.verticalScrollBar().value() == 120
    view.arabic.verticalScrollBar().setValue(40)
    assert view.english.verticalScrollBar().value() == 40


def test_arabic_runs_from_the_right(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    middle = view.arabic.viewport().width() / 2
    sentence = finished.document.sentence_text(5)
    assert spot(view.arabic, 5, 0).x() > middle
    assert spot(view.arabic, 5, len(sentence)).x() < spot(view.arabic, 5, 0).x()
    assert spot(view.english, 5, 0).x() < middle


def test_translations_arrive_without_a_jump(view: ParallelView, document: Document) -> None:
    briefing = Briefing(document)
    view.show_document(briefing)
    view.arabic.verticalScrollBar().setValue(150)
    row = view.arabic.top_row()
    assert row is not None
    before = view.arabic.row_top(row) - view.arabic.verticalScrollBar().value()
    briefing = briefing.with_translations(*(Translation(s, text + " and more" * 40) for s, text in enumerate(ENGLISH)))
    view.show_translations(briefing, range(14))
    view.settle()
    assert view.arabic.row_top(row) - view.arabic.verticalScrollBar().value() == pytest.approx(before, abs=1)
    assert view.english.verticalScrollBar().value() == view.arabic.verticalScrollBar().value()
    assert tops(view.english) == tops(view.arabic)


def test_hovering_marks_the_partner_and_leaving_ends_it(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    plain = view.english.viewport().grab().toImage()
    QTest.mouseMove(view.arabic.viewport(), spot(view.arabic, 2, 3))
    assert view.english.viewport().grab().toImage() != plain
    view.arabic.hovered.emit(-1)
    assert view.english.viewport().grab().toImage() == plain


def test_a_click_marks_a_sentence_on_both_sides(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    QTest.mouseClick(view.english.viewport(), Qt.MouseButton.LeftButton, pos=spot(view.english, 3, 5))
    assert view.marked == {3}
    QTest.keyClick(view.english, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.marked == {13}


def test_revealed_sentences_are_marked_and_in_view(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    view.reveal((9, 12))
    assert view.marked == {9, 12}
    top = view.arabic.row_top(9) - view.arabic.verticalScrollBar().value()
    assert 0 <= top < view.arabic.viewport().height()


def test_a_place_is_asked_for_before_its_row_is_written(view: ParallelView) -> None:
    text = "جملة. " * 200
    starts = range(0, len(text), len("جملة. "))
    document = Document(text, tuple(Sentence(number, Span(at, at + 5), number) for number, at in enumerate(starts)))
    view.show_document(Briefing(document))
    below = view.mapFromGlobal(view.place_below(199))
    assert 0 < below.y() <= view.height()


def test_text_is_selected_and_copied_side_by_side(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    view.english.selectAll()
    view.english.copy()
    assert QApplication.clipboard().text() == "\n".join(ENGLISH)


def test_tints_cover_the_mentions_of_both_sides(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    arabic = finished.document.sentence_text(6)
    place = QPointF(spot(view.arabic, 6, arabic.index("صور") + 1))
    assert view.arabic.tooltip_at(place) == "Place: Tyre · صور"
    place = QPointF(spot(view.english, 6, ENGLISH[6].index("Tyre") + 1))
    assert view.english.tooltip_at(place) == "Place: Tyre · صور"
    assert not view.english.tooltip_at(QPointF(spot(view.english, 6, 2)))


def test_hidden_kinds_are_not_coloured(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    place = QPointF(spot(view.english, 6, ENGLISH[6].index("Tyre") + 1))
    view.hide_kinds(frozenset({Kind.PLACE}))
    assert not view.english.tooltip_at(place)
    view.hide_kinds(frozenset())
    assert view.english.tooltip_at(place)


def test_mentions_after_characters_of_two_units_are_where_they_should_be(
    view: ParallelView, finished: Briefing
) -> None:
    text = "🌊🌊 البحر هادئ"
    span = Span(3, 8)
    mention = finished.entities[0].mentions[0]
    document = Document(text, (Sentence(0, Span(0, len(text)), 0),))
    entity = type(finished.entities[0])(
        0, Kind.PLACE, "the sea", "البحر", (type(mention)(mention.side, 0, span, "البحر"),)
    )
    view.show_document(Briefing(document, entities=(entity,)))
    assert view.arabic.tint_at(QPointF(spot(view.arabic, 0, 5) + QPoint(-2, 0)))
    assert view.arabic.tint_at(QPointF(spot(view.arabic, 0, 2))) is None


def test_a_flag_says_why_in_the_margin(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    x = view.english.viewport().width() - 20
    assert "no number here" in view.english.tooltip_at(QPointF(x, spot(view.english, 6, 0).y()))
    assert not view.english.tooltip_at(QPointF(x, spot(view.english, 5, 0).y()))


def test_bars_stand_where_no_english_is_yet(view: ParallelView, document: Document) -> None:
    view.show_document(Briefing(document))
    with_bars = view.english.viewport().grab().toImage()
    view.english.set_bars((), view.arabic.line_widths)
    assert view.english.viewport().grab().toImage() != with_bars


def test_the_starter_is_named_above_its_english(view: ParallelView, finished: Briefing) -> None:
    view.show_document(Briefing(finished.document))
    assert not view.banner.isVisible()
    view.show_provenance(finished)
    assert view.banner.isVisible()
    view.resize(1200, 600)
    QApplication.processEvents()
    assert view.banner.width() >= view.banner.fontMetrics().horizontalAdvance(view.banner.text())


def test_line_breaks_inside_a_sentence_keep_rows_and_offsets(view: ParallelView) -> None:
    text = "سطر\nآخر\u2028وثالث"
    view.show_document(Briefing(Document(text, (Sentence(0, Span(0, len(text)), 0),))))
    assert view.arabic.document().blockCount() == 1
    assert view.arabic.toPlainText() == "سطر آخر وثالث"


def test_another_theme_repaints(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    view.reveal((2,))
    light = view.english.viewport().grab().toImage()
    view.set_theme(DARK)
    assert view.english.viewport().grab().toImage() != light


def test_five_hundred_sentences_stay_level(view: ParallelView) -> None:
    sentence = "قال سكان في المدينة إن الماء عاد في 2025 بعد انقطاع دام أسبوعا كاملا. "
    spans = (Span(at, at + len(sentence) - 1) for at in range(0, 500 * len(sentence), len(sentence)))
    document = Document(sentence * 500, tuple(Sentence(i, span, i // 4) for i, span in enumerate(spans)))
    briefing = Briefing(document).with_translations(*(Translation(i, "Water is back. " * (i % 5)) for i in range(500)))
    view.show_document(briefing)
    view.settle()
    assert view.english.document().blockCount() == 500
    assert tops(view.english) == tops(view.arabic)
