"""What is chosen about an export."""

from dataclasses import replace
from pathlib import Path

import pytest

from mujaz.briefing import Briefing
from mujaz.document import Document
from mujaz.gui.export_sheet import empty_sections
from mujaz.gui.export_state import ExportState, SectionChoice, moved, opened
from mujaz.note_memory import NoteMemory
from mujaz.writers import Paper, Section

HOME = Path("/home/reader")


@pytest.fixture
def other(document: Document) -> Briefing:
    return Briefing(replace(document, name="second.txt"))


@pytest.fixture
def state(finished: Briefing, other: Briefing) -> ExportState:
    return opened(finished, NoteMemory(), [finished, other], folder=HOME)


def test_it_begins_with_the_article_in_the_window(state: ExportState, finished: Briefing) -> None:
    assert state.briefings == (finished,)
    assert [article.title for article in state.articles] == [finished.title, state.articles[1].briefing.document.title]
    assert state.path == HOME / "harbour briefing.docx"
    assert state.options.sections == tuple(Section)
    assert not state.problem


def test_an_article_that_is_not_open_is_offered_too(finished: Briefing, other: Briefing) -> None:
    state = opened([finished], NoteMemory(), [other], folder=HOME)
    assert [article.on for article in state.articles] == [True, False]


def test_a_note_of_two_articles_is_called_after_neither(state: ExportState) -> None:
    assert state.with_article(1, on=True).path.name == "briefing.docx"


def test_what_was_remembered_is_chosen(finished: Briefing, tmp_path: Path) -> None:
    memory = NoteMemory(
        order=(Section.WHO,), off=(Section.CHECK,), paper=Paper.LETTER, folder=str(tmp_path), ending=".pdf"
    )
    state = opened(finished, memory, (), folder=HOME)
    assert state.sections[:3] == (
        SectionChoice(Section.WHO),
        SectionChoice(Section.KEY_POINTS),
        SectionChoice(Section.CHECK, on=False),
    )
    assert (state.options.paper, state.path.parent, state.ending) == (Paper.LETTER, tmp_path, ".pdf")
    assert state.memory.options == memory.options


def test_a_remembered_folder_that_is_gone_is_forgotten(finished: Briefing, tmp_path: Path) -> None:
    gone = opened(finished, NoteMemory(folder=str(tmp_path / "gone")), (), folder=HOME)
    assert gone.folder == str(HOME)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("day", "day.docx"),
        ("day.pdf", "day.pdf"),
        ("day.PDF", "day.pdf"),
        ("v1.2", "v1.2.docx"),
        ("a.docx.md", "a.docx.md"),
    ],
)
def test_an_ending_that_is_typed_chooses_the_format(state: ExportState, typed: str, name: str) -> None:
    assert state.with_name(typed).file_name == name


def test_leaving_the_name_alone_keeps_it_a_suggestion(state: ExportState) -> None:
    same = state.with_name("harbour briefing")
    assert same.with_article(1, on=True).file_name == "briefing.docx"


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": "  "}, "no name"),
        ({"name": "a/b"}, "slash"),
        ({"folder": ""}, "no folder"),
        ({"folder": "notes"}, "no folder"),
        ({"articles": ()}, "no article"),
    ],
)
def test_what_is_missing_is_said(state: ExportState, changes: dict[str, str], sentence: str) -> None:
    assert sentence in replace(state, **changes).problem  # type: ignore[arg-type] # several fields


def test_a_section_moves_and_stops_at_the_ends() -> None:
    one, two, three = map(SectionChoice, (Section.KEY_POINTS, Section.CHECK, Section.WHO))
    assert moved((one, two, three), 0, by=1) == (two, one, three)
    assert moved((one, two, three), 2, by=-2) == (three, one, two)
    assert moved((one, two, three), 0, by=-1) == (one, two, three)
    assert moved((one, two, three), 2, by=1) == (one, two, three)


def test_a_section_without_anything_to_say_is_known(finished: Briefing, other: Briefing) -> None:
    assert empty_sections([finished]) == {Section.QUOTES, Section.NOTES}
    assert Section.NOTES not in empty_sections([finished, replace(other, notes="Call the port.")])
