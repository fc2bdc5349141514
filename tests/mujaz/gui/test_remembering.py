"""How the user spells names: in the list, or for this session only, and never both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mujaz.briefing import Kind
from mujaz.errors import MujazError
from mujaz.gui.remembering import Remembering
from mujaz.recall import Recall
from mujaz.style_list import StyleEntry, StyleList

FORM = ("كريم منصور", Kind.PERSON)
OLD, NEW, NEWEST = (StyleEntry(*FORM, name) for name in ("K. Mansour", "Karim Mansur", "Kareem Mansour"))


@pytest.fixture
def style(tmp_path: Path) -> Iterator[StyleList]:
    style = StyleList(tmp_path / "style.sqlite")
    yield style
    style.close()


@pytest.fixture
def told() -> list[MujazError]:
    return []


@pytest.fixture
def memory(style: StyleList, told: list[MujazError]) -> Remembering:
    return Remembering(Recall(), style, told.append)


def names(memory: Remembering) -> list[str]:
    return [english for _, _, english in memory.spellings()]


def test_what_was_learnt_before_nothing_was_to_be_left_counts_for_the_session(
    memory: Remembering, style: StyleList
) -> None:
    style.add(OLD)
    made = memory.learn_spelling(NEW)
    assert made
    memory.leave_nothing(wanted=True)
    assert style.all() == (OLD,)
    assert names(memory) == [NEW.english]
    memory.respell(made.reversed)
    assert names(memory) == [OLD.english]
    assert style.all() == (OLD,)


def test_what_is_kept_again_goes_before_what_was_for_the_session(memory: Remembering, style: StyleList) -> None:
    memory.leave_nothing(wanted=True)
    memory.learn_spelling(NEW)
    assert style.all() == ()
    memory.leave_nothing(wanted=False)
    assert names(memory) == [NEW.english]
    memory.learn_spelling(NEWEST)
    assert names(memory) == [NEWEST.english]
    assert style.all() == (NEWEST,)


def test_what_was_for_the_session_is_taken_back_without_touching_the_list(
    memory: Remembering, style: StyleList
) -> None:
    style.add(OLD)
    memory.leave_nothing(wanted=True)
    made = memory.learn_spelling(NEW)
    memory.leave_nothing(wanted=False)
    assert made
    memory.respell(made.reversed)
    assert names(memory) == [OLD.english]
    assert style.all() == (OLD,)
