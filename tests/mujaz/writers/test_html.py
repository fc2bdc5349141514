"""The page, read back by a parser of HTML."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from mujaz.briefing import Briefing
from mujaz.writers import NoteOptions, Titles, render, render_html

SAFE = {
    *("html head meta title style body main footer script h1 h2 h3 p ol ul li").split(),
    *("table thead tbody tr th td span strong small").split(),
}


def page(briefing: Briefing, options: NoteOptions | None = None) -> html.HtmlElement:
    return html.document_fromstring(render(briefing, ".html", options or NoteOptions()))


def text_of(element: html.HtmlElement) -> str:
    return str(element.text_content())


def test_sentences_read_back(rich: Briefing) -> None:
    table = page(rich).xpath("//h2[.='Side by side']/following-sibling::table[1]")[0]
    rows = [[text_of(cell) for cell in row.iter("td")] for row in table.xpath("tbody/tr")]
    document = rich.document
    assert [row[2] for row in rows] == [document.sentence_text(sentence.id) for sentence in document.sentences]
    assert [row[1] for row in rows][:2] == [rich.english(0), rich.english(1)]


def test_every_arabic_text_has_its_direction(rich: Briefing) -> None:
    for options in (NoteOptions(), NoteOptions(titles=Titles.ARABIC)):
        for element in page(rich, options).find("body").iter():
            if element.tag != "script" and element.text and re.search("[ء-ي]", element.text):
                own = next(each for each in (element, *element.iterancestors()) if each.get("lang"))
                assert own.get("lang") == "ar", element.text


def test_nothing_comes_from_elsewhere(rich: Briefing) -> None:
    text = render(rich, ".html").decode()
    assert "default-src 'none'" in text
    assert not re.search(r"\b(?:src|href|url)\b\s*[=(]", text)


def test_the_fragment_is_what_the_page_shows(rich: Briefing) -> None:
    assert render_html(rich) in render(rich, ".html").decode()


def test_the_same_bytes(rich: Briefing) -> None:
    assert render(rich, ".html") == render(rich, ".html")


@settings(deadline=None, max_examples=50)
@given(st.data())
def test_any_characters(briefings: st.SearchStrategy[Briefing], data: st.DataObject) -> None:
    made = page(data.draw(briefings))
    assert {element.tag for element in made.iter()} <= SAFE
    assert len(made.xpath("//script")) == 1
    assert not made.xpath("//@onerror")
