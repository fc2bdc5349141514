"""The note on the terminal."""

import re

from hypothesis import given
from hypothesis import strategies as st

from mujaz.briefing import Briefing
from mujaz.document import Document
from mujaz.writers import render_text


def test_title_warning_and_sections(briefing: Briefing) -> None:
    lines = render_text(briefing).splitlines()
    assert lines[0] == briefing.title
    assert lines[1] == briefing.document.title
    assert lines[3] == "! Made with the starter model: good enough to try Mujaz, not to report from."
    assert [line for line in lines if line.isupper()] == [
        "KEY POINTS",
        "TRANSLATION",
        "NAMES AND NUMBERS",
        "TO CHECK",
        "WHERE THIS COMES FROM",
    ]


def test_points_names_and_flags(briefing: Briefing) -> None:
    text = render_text(briefing)
    assert "\n2. A storm closed the port and cost about $7,500,000. [4, 6]\n" in text
    assert re.search(r"^  Salma Haddad +2 +سلمى الحداد$", text, re.MULTILINE)
    assert "- Whole text: One sentence has no translation." in text


def test_translation_by_paragraph_with_numbers(briefing: Briefing) -> None:
    body = render_text(briefing).split("TRANSLATION\n\n")[1].split("\n\nNAMES")[0]
    assert [re.findall(r"\[(\d+)\]", paragraph) for paragraph in body.split("\n\n")] == [
        ["1", "2", "3"],
        ["4", "5", "6", "7", "8"],
        ["9", "10", "11", "12", "13"],
    ]


def test_lines_keep_to_the_width(briefing: Briefing) -> None:
    assert max(map(len, render_text(briefing, width=88).splitlines())) <= 88


def test_nothing_made_yet() -> None:
    assert render_text(Briefing(Document("", ()))).startswith("Briefing\n\nWHERE THIS COMES FROM")


@given(st.data())
def test_no_character_that_a_terminal_obeys(briefings: st.SearchStrategy[Briefing], data: st.DataObject) -> None:
    text = render_text(data.draw(briefings))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]", text)
