"""Markdown, read back by a CommonMark parser."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from mujaz.briefing import Briefing
from mujaz.document import Document
from mujaz.writers import NoteOptions, render
from mujaz.writers.compose import compose
from mujaz.writers.markdown import escape, render_markdown
from mujaz.writers.note import clean

PARSER = MarkdownIt("commonmark").enable("table").enable("strikethrough")


def markdown(briefing: Briefing) -> str:
    return render_markdown(compose((briefing,), NoteOptions()))


def shown(text: str) -> str:
    """Return what a reader sees of one line of Markdown."""
    (inline,) = (token for token in PARSER.parse(text) if token.type == "inline")
    assert {child.type for child in inline.children or []} <= {"text", "text_special"}
    return "".join(child.content for child in inline.children or [])


def test_title_sections_and_warning(rich: Briefing) -> None:
    text = markdown(rich)
    assert text.startswith("# Marjan port resumes work after a 24-day closure\n\n")
    assert f'<div dir="rtl" lang="ar"><strong>{rich.document.title}</strong></div>\n' in text
    assert "> **Made with the starter model: good enough to try Mujaz, not to report from.**" in text
    assert len(re.findall("^## (.*)", text, re.MULTILINE)) == 9


def test_it_is_valid_html_side_by_side(rich: Briefing) -> None:
    html = PARSER.render(markdown(rich))
    assert html.count("<table>") == 5
    assert '<td><span dir="rtl" lang="ar">هل يكفي الإصلاح؟</span></td>' in html
    assert "<li>A storm closed the port and cost about $7,500,000. [4, 6]</li>" in html
    assert html.count("<ol>") == html.count("<ul>") == 1


def test_paragraphs_are_marked(rich: Briefing) -> None:
    numbers = re.findall(r"^\| (¶ )?(title|\d+) \|", markdown(rich).split("## Side by side")[1], re.MULTILINE)
    assert [number for mark, number in numbers if mark] == ["title", "1", "4", "9"]


def test_nothing_made_yet() -> None:
    assert markdown(Briefing(Document("", ()))).startswith("# Briefing\n\n## Where this comes from")


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


@settings(deadline=None)
@given(st.data())
def test_any_characters(briefings: st.SearchStrategy[Briefing], data: st.DataObject) -> None:
    briefing = data.draw(briefings)
    html = PARSER.render(render(briefing, ".md").decode("utf-8"))
    rows = html.split("<h2>Side by side</h2>")[1].split("</table>")[0].count("<tr>")
    assert rows == 1 + len(briefing.document.sentences)
    assert not re.search("<(?:script|img|a|em)[ >]", html.replace("<p><em>The English is", ""))
