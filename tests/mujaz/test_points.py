"""Key points: added, left out, moved, written and pinned."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.briefing import Briefing, KeyPoint, Origin, Summary, Translation
from mujaz.points import add_point, drop_point, edit_point, move_point, pin_point, with_kept_points
from mujaz.splitting import document_from_text

ENGLISH = ("The harbour opened.", "The mayor came.", "Nobody was hurt.", "The work goes on.", "Rain is expected.")
POINTS = (KeyPoint((1,)), KeyPoint((2, 4)), KeyPoint((3,), "The work is not over.", doubt="“not” is not there."))


@pytest.fixture
def briefing() -> Briefing:
    document = document_from_text("افتتح المرفأ. جاء العمدة. لم يصب أحد. يستمر العمل. يتوقع المطر.")
    translations = (Translation(sentence, text) for sentence, text in enumerate(ENGLISH))
    return replace(Briefing(document), summary=Summary(POINTS)).with_translations(*translations)


def evidence(briefing: Briefing) -> list[tuple[int, ...]]:
    return [point.evidence for point in briefing.summary.points]


def test_a_sentence_goes_to_its_place_in_the_text(briefing: Briefing) -> None:
    assert evidence(add_point(briefing, 0)) == [(0,), (1,), (2, 4), (3,)]
    assert evidence(add_point(briefing, 4)) == [(1,), (2, 4), (3,), (4,)]
    assert evidence(add_point(briefing, 2)) == [(1,), (2, 4), (2,), (3,)]
    assert add_point(briefing, 2).summary.points[2].pinned


def test_in_another_order_a_sentence_goes_to_the_end(briefing: Briefing) -> None:
    assert evidence(add_point(move_point(briefing, 2, to=0), 0)) == [(3,), (1,), (2, 4), (0,)]


def test_a_sentence_that_is_a_point_is_not_added_again(briefing: Briefing) -> None:
    assert add_point(briefing, 1) is briefing
    assert evidence(add_point(briefing, 3)) == [(1,), (2, 4), (3,), (3,)]  # what is there has other words


def test_a_point_is_left_out(briefing: Briefing) -> None:
    assert evidence(drop_point(briefing, 1)) == [(1,), (3,)]


@pytest.mark.parametrize(
    ("number", "to", "order"),
    [
        (0, 1, [(2, 4), (1,), (3,)]),
        (2, 0, [(3,), (1,), (2, 4)]),
        (0, 9, [(2, 4), (3,), (1,)]),
        (1, -1, [(2, 4), (1,), (3,)]),
    ],
)
def test_a_point_is_moved(briefing: Briefing, number: int, to: int, order: list[tuple[int, ...]]) -> None:
    assert evidence(move_point(briefing, number, to=to)) == order


def test_a_point_is_written(briefing: Briefing) -> None:
    point = edit_point(briefing, 2, "  The work\n goes on for now. ").summary.points[2]
    assert point == KeyPoint((3,), "The work goes on for now.", Origin.EDITED)


def test_words_that_are_the_same_change_nothing(briefing: Briefing) -> None:
    assert edit_point(briefing, 0, "The mayor came. ") is briefing
    assert edit_point(briefing, 0, "  ") is briefing


def test_the_words_of_the_sentences_make_a_point_theirs_again(briefing: Briefing) -> None:
    edited = edit_point(briefing, 0, "The mayor was there.")
    assert edit_point(edited, 0, ENGLISH[1]).summary.points[0] == POINTS[0]


def test_a_point_is_pinned_and_let_go(briefing: Briefing) -> None:
    pinned = pin_point(briefing, 1)
    assert [point.pinned for point in pinned.summary.points] == [False, True, False]
    assert pin_point(pinned, 1, pinned=False) == briefing


def test_a_new_summary_keeps_what_the_user_pinned_or_wrote(briefing: Briefing) -> None:
    before = edit_point(pin_point(briefing, 0), 2, "It goes on.").summary
    made = Summary((KeyPoint((0,)), KeyPoint((1,)), KeyPoint((4,))), "abstractive")
    kept = with_kept_points(made, before)
    assert kept.method == "abstractive"
    assert kept.points == (KeyPoint((0,)), before.points[0], before.points[2], KeyPoint((4,)))


@given(st.lists(st.integers(0, 4), max_size=6), st.data())
def test_moving_back_is_moving_nothing(sentences: list[int], data: st.DataObject) -> None:
    document = document_from_text("افتتح المرفأ. جاء العمدة. لم يصب أحد. يستمر العمل. يتوقع المطر.")
    briefing = replace(Briefing(document), summary=Summary(tuple(KeyPoint((sentence,)) for sentence in sentences)))
    if sentences:
        one, other = (data.draw(st.integers(0, len(sentences) - 1)) for _ in range(2))
        moved = move_point(briefing, one, to=other)
        assert moved.summary.points[other] == briefing.summary.points[one]
        assert move_point(moved, other, to=one) == briefing
