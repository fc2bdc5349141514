"""The note on the terminal."""

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from mujaz.briefing import Briefing
from mujaz.document import Document
from mujaz.writers import NoteOptions, Section, render_text


def test_title_warning_and_sections(rich: Briefing) -> None:
    lines = render_text(rich).splitlines()
    assert lines[0] == rich.title
    assert lines[1] == rich.document.title
    assert lines[3] == "! Made with the starter model: good enough to try Mujaz, not to report from."
    assert [line for line in lines if line.isupper()] == [
        "KEY POINTS",
        "CHECK BEFORE YOU PUBLISH",
        "WHO’S WHO",
        "NUMBERS AND DATES",
        "WHO SAID WHAT",
        "FULL TRANSLATION",
        "REPORTER’S NOTES",
        "WHERE THIS COMES FROM",
    ]


def test_points_names_and_flags(rich: Briefing) -> None:
    text = render_text(rich)
    assert "\n2. A storm closed the port and cost about $7,500,000. [4, 6]\n" in text
    assert re.search(r"^  Salma Haddad +director +2 +سلمى الحداد$", text, re.MULTILINE)
    assert "- Whole text: One sentence has no translation." in text


def test_long_names_do_not_break_the_columns(rich: Briefing) -> None:
    person = next(entity for entity in rich.entities if entity.name == "Salma Haddad")
    long = replace(person, id=99, name="Abdulrahman bin Muhammad al-Khoury", source_name="الخوري")
    text = render_text(replace(rich, entities=(*rich.entities, long)), NoteOptions(sections=(Section.WHO,)))
    on_one_line = [found.start(1) for found in re.finditer(r"^  \S.{10,}? {2,}([ء-ي])", text, re.MULTILINE)]
    lines = [text.rfind("\n", 0, place) for place in on_one_line]
    assert len(on_one_line) > 1
    assert len({place - line for place, line in zip(on_one_line, lines, strict=True)}) == 1


def test_translation_by_paragraph_with_numbers(rich: Briefing) -> None:
    body = render_text(rich).split("FULL TRANSLATION\n\n")[1].split("\n\nREPORTER")[0]
    assert [re.findall(r"\[(\w+)\]", paragraph) for paragraph in body.split("\n\n")] == [
        ["title"],
        ["1", "2", "3"],
        ["4", "5", "6", "7", "8"],
        ["9", "10", "11", "12", "13"],
    ]


def test_the_appendix_when_asked_for(rich: Briefing) -> None:
    text = render_text(rich, NoteOptions(sections=(Section.SIDE_BY_SIDE,)))
    assert "    هل يكفي الإصلاح؟" in text or "  هل يكفي الإصلاح؟" in text


def test_prose_keeps_to_the_width(rich: Briefing) -> None:
    prose = [line for line in render_text(rich, width=88).splitlines() if not re.search(r"[ء-ي]|\S {2}", line)]
    assert 70 < max(map(len, prose)) <= 88


def test_nothing_made_yet() -> None:
    assert render_text(Briefing(Document("", ()))).startswith("Briefing\n\nWHERE THIS COMES FROM")


@given(st.data())
def test_no_character_that_a_terminal_obeys(briefings: st.SearchStrategy[Briefing], data: st.DataObject) -> None:
    text = render_text(data.draw(briefings))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", text)
