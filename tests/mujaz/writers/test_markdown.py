"""Markdown, read back by a CommonMark parser."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from mujaz.briefing import Briefing
from mujaz.document import Document
from mujaz.writers import render_markdown
from mujaz.writers.markdown import escape
from mujaz.writers.note import clean

PARSER = MarkdownIt("commonmark").enable("table").enable("strikethrough")


def shown(markdown: str) -> str:
    """Return what a reader sees of one line of Markdown."""
    (inline,) = (token for token in PARSER.parse(markdown) if token.type == "inline")
    assert {child.type for child in inline.children or []} <= {"text", "text_special"}
    return "".join(child.content for child in inline.children or [])


def test_title_sections_and_warning(briefing: Briefing) -> None:
    text = render_markdown(briefing)
    assert text.startswith("# Marjan port resumes work after a 24-day closure\n\n")
    assert f'<div dir="rtl" lang="ar"><strong>{briefing.document.title}</strong></div>\n' in text
    assert "> **Made with the starter model: good enough to try Mujaz, not to report from.**" in text
    assert re.findall("^## (.*)", text, re.MULTILINE) == [
        "Key points",
        "Names and numbers",
        "To check",
        "Full text",
        "Where this comes from",
    ]


def test_it_is_valid_html_side_by_side(briefing: Briefing) -> None:
    html = PARSER.render(render_markdown(briefing))
    assert html.count("<table>") == 3
    assert '<td><span dir="rtl" lang="ar">هل يكفي الإصلاح؟</span></td>' in html
    assert "<li>A storm closed the port and cost about $7,500,000. [4, 6]</li>" in html
    assert html.count("<tr>") == 1 + 10 + 1 + 14 + 1 + 9


def test_paragraphs_are_marked(briefing: Briefing) -> None:
    numbers = re.findall(r"^\| (¶ )?(title|\d+) \|", render_markdown(briefing), re.MULTILINE)
    assert [number for mark, number in numbers if mark] == ["title", "1", "4", "9"]


def test_nothing_made_yet() -> None:
    assert render_markdown(Briefing(Document("", ()))).startswith("# Briefing\n\n## Where this comes from")


@pytest.mark.parametrize("text", ["# no", "- no", "3. no", "1) no", "+ no", "=", "a|b", "*a* _b_ `c` ~~d~~", "<b>&lt;"])
def test_nothing_is_taken_for_markup(text: str) -> None:
    assert shown(escape(text)) == text


def test_ordinary_text_stays_readable() -> None:
    assert (
        escape("On 8-3-2026, prices (in all) rose 2.5% - twice!") == "On 8-3-2026, prices (in all) rose 2.5% - twice!"
    )


@given(st.text().map(clean).filter(bool))
@example("\\|")
def test_any_text_comes_back(text: str) -> None:
    assert shown(f"x {escape(text)}") == f"x {text}"


@given(st.data())
def test_any_characters(briefings: st.SearchStrategy[Briefing], data: st.DataObject) -> None:
    briefing = data.draw(briefings)
    html = PARSER.render(render_markdown(briefing).encode("utf-8").decode("utf-8"))
    tables = html.split("<table>")
    assert tables[2].count("<tr>") == 1 + len(briefing.document.sentences)
