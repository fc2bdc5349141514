"""Flags: gone through, ignored and had back."""

from dataclasses import replace

import pytest

from mujaz.briefing import Briefing, Flag
from mujaz.flagging import ignore_flag, ignored_flags, next_flag, restore_flag
from mujaz.splitting import document_from_text

WHOLE = Flag("dialect", None, "Some sentences may be in dialect.")
NUMBER = Flag("numbers", 2, "2017 in the Arabic, 2012 in the English.")
NEGATION = Flag("negation", 2, "The Arabic says “لم”; the English has no “not”.")
LOOP = Flag("coverage", 5, "The English says “again” 4 times in a row.")


@pytest.fixture
def briefing() -> Briefing:
    return replace(Briefing(document_from_text("نص قصير.")), flags=(WHOLE, NUMBER, NEGATION, LOOP))


def test_a_flag_is_ignored_and_had_back(briefing: Briefing) -> None:
    ignored = ignore_flag(briefing, NUMBER)
    assert ignored.open_flags == (WHOLE, NEGATION, LOOP)
    assert ignored_flags(ignored) == (NUMBER,)
    assert restore_flag(ignored, NUMBER) == briefing


def test_a_flag_that_is_not_there_any_more_is_not_counted_as_ignored(briefing: Briefing) -> None:
    ignored = ignore_flag(briefing, NUMBER)
    assert ignored_flags(replace(ignored, flags=(LOOP,))) == ()


@pytest.mark.parametrize(
    ("after", "backwards", "expected"),
    [
        (None, False, NUMBER),
        (0, False, NUMBER),
        (2, False, LOOP),
        (5, False, NUMBER),
        (None, True, LOOP),
        (5, True, NUMBER),
        (2, True, LOOP),
        (4, True, NUMBER),
    ],
)
def test_the_next_flag_is_in_another_sentence(
    briefing: Briefing, after: int | None, *, backwards: bool, expected: Flag
) -> None:
    assert next_flag(briefing, after, backwards=backwards) == expected


def test_flags_of_the_whole_text_come_where_there_are_no_others(briefing: Briefing) -> None:
    assert next_flag(replace(briefing, flags=(WHOLE,)), 3) == WHOLE
    assert next_flag(replace(briefing, flags=()), 3) is None


def test_ignored_flags_are_passed_over(briefing: Briefing) -> None:
    ignored = ignore_flag(ignore_flag(briefing, NUMBER), NEGATION)
    assert next_flag(ignored, None) == LOOP
