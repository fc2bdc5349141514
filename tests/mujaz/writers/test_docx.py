"""The Word note: right-to-left where it must be, and sound whatever the text."""

import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from mujaz.briefing import Briefing
from mujaz.document import Document
from mujaz.writers import render_docx
from mujaz.writers.note import STARTER_WARNING
from mujaz.writers.word_styles import STYLES
from mujaz.writers.wordml import arabic_paragraph, paragraph, runs

ARABIC_LETTER = r"[\u0621-\u064a]"


@pytest.fixture(scope="module")
def note(briefing: Briefing) -> WordDocument:
    return opened(render_docx(briefing))


def opened(data: bytes) -> WordDocument:
    return docx.Document(BytesIO(data))


def xml_of(element: etree._Element) -> str:
    return etree.tostring(element, encoding="unicode")


def headings(document: WordDocument) -> list[str]:
    return [each.text for each in document.paragraphs if each.style and each.style.name == "Heading 1"]


def test_sections_in_order(note: WordDocument) -> None:
    assert headings(note) == ["Key points", "Names and numbers", "To check", "Full text", "Where this comes from"]


def test_title_and_warning(note: WordDocument, briefing: Briefing) -> None:
    texts = [each.text for each in note.paragraphs[:3]]
    assert texts == [briefing.title, briefing.document.title, STARTER_WARNING]


def test_no_warning_from_a_real_model(briefing: Briefing) -> None:
    assert briefing.provenance is not None
    models = tuple(replace(model, starter=False) for model in briefing.provenance.models)
    real = replace(briefing, provenance=replace(briefing.provenance, models=models))
    assert STARTER_WARNING not in [each.text for each in opened(render_docx(real)).paragraphs]


def test_key_points_show_their_evidence(note: WordDocument) -> None:
    points = [each.text for each in note.paragraphs if each.style and each.style.name == "Key Point"]
    assert points[1] == "A storm closed the port and cost about $7,500,000. [4, 6]"


def test_every_sentence_side_by_side(note: WordDocument, briefing: Briefing) -> None:
    rows = [[cell.text for cell in row.cells] for row in note.tables[1].rows]
    assert rows[0] == ["No.", "English", "Arabic"]
    assert [row[0] for row in rows[1:]] == ["title", *map(str, range(1, 14))]
    assert [row[2] for row in rows[1:]] == [
        briefing.document.sentence_text(sentence.id) for sentence in briefing.document.sentences
    ]
    assert rows[-1][1] == "(not translated)"


def test_names_stand_under_their_kinds(note: WordDocument) -> None:
    rows = [[cell.text for cell in row.cells] for row in note.tables[0].rows]
    assert rows[1] == ["People"] * 3
    assert rows[2] == ["Salma Haddad", "سلمى الحداد", "2"]
    assert ["Marjan port", "ميناء المرجان", "title, 1"] in rows


def test_every_arabic_run_and_paragraph_is_right_to_left(note: WordDocument) -> None:
    root = note.element
    arabic = [text for text in root.iter(qn("w:t")) if any("\u0621" <= letter <= "\u064a" for letter in text.text)]
    assert len(arabic) > 20
    for text in arabic:
        assert text.getparent().find(qn("w:rPr")).find(qn("w:rtl")) is not None
        assert text.getparent().find(qn("w:rPr")).find(qn("w:lang")).get(qn("w:bidi")) == "ar-SA"
    for row in note.tables[1].rows[1:]:
        assert xml_of(row._tr).count("<w:bidi/>") == 1


def test_latin_words_in_arabic_keep_their_direction() -> None:
    made = arabic_paragraph("Arabic", "قال ISO 9001 (MoT).")
    assert [text.text for text in made.iter(qn("w:t"))] == ["قال ", "ISO 9001", " (", "MoT", ")."]
    assert [run.find(f".//{qn('w:rtl')}") is not None for run in made.iter(qn("w:r"))] == [
        True,
        False,
        True,
        False,
        True,
    ]


def test_arabic_words_in_english_have_theirs() -> None:
    made = paragraph("Remark", *runs("It says باب البحر twice."))
    assert [text.text for text in made.iter(qn("w:t"))] == ["It says ", "باب البحر", " twice."]


@pytest.mark.parametrize("style", ["ArabicTitle", "Arabic"])
def test_arabic_styles_are_complete(style: str) -> None:
    root = etree.fromstring(STYLES.strip())
    found = xml_of(next(each for each in root if each.get(qn("w:styleId")) == style))
    assert "<w:bidi/>" in found
    assert '<w:rtl/><w:lang w:bidi="ar-SA"/>' in found
    assert "<w:bCs/>" in found or style == "Arabic"
    assert 'w:cs="Noto Naskh Arabic"' in STYLES
    assert '<w:szCs w:val="23"/>' in STYLES


def test_tables_survive_page_breaks(note: WordDocument) -> None:
    for table in note.tables[:2]:
        assert table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None
        assert all(row._tr.find(f".//{qn('w:cantSplit')}") is not None for row in table.rows)


def test_page_and_footer(note: WordDocument) -> None:
    section = note.sections[0]
    assert section.page_width is not None
    assert round(section.page_width.cm, 1) == 21.0
    footer = section.footer.paragraphs[0]
    assert footer.text.startswith("Mujaz · Machine translated, edited in part\tPage ")
    assert [field.get(qn("w:instr")) for field in footer._p.iter(qn("w:fldSimple"))] == [" PAGE ", " NUMPAGES "]


def test_properties_name_nobody(note: WordDocument, briefing: Briefing) -> None:
    properties = note.core_properties
    assert properties.title == briefing.title
    assert properties.language == "en-US"
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert properties.created == datetime(2026, 3, 8, 11, 5, tzinfo=UTC)


def test_where_it_comes_from(note: WordDocument) -> None:
    rows = dict([cell.text for cell in row.cells] for row in note.tables[-1].rows)
    assert rows["Source SHA-256"] == "5f" * 32
    assert rows["Model: translation"] == "mujaz-starter-ar-en 1.0 (starter)"
    assert rows["Made by"] == "Mujaz 0.1.0"
    assert rows["Made at"] == "2026-03-08 14:05+03:00"
    assert rows["Translation"] == (
        "Machine translated, edited in part; 1 of 14 sentences edited; 1 of 14 sentences not translated"
    )


def test_the_same_briefing_gives_the_same_bytes(briefing: Briefing) -> None:
    data = render_docx(briefing)
    assert data == render_docx(briefing)
    with zipfile.ZipFile(BytesIO(data)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert "docProps/thumbnail.jpeg" not in package.namelist()


def test_nothing_made_yet() -> None:
    document = opened(render_docx(Briefing(Document("", ()))))
    assert document.paragraphs[0].text == "Briefing"
    assert headings(document) == ["Where this comes from"]


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_any_characters(briefings: st.SearchStrategy[Briefing], data: st.DataObject) -> None:
    document = opened(render_docx(data.draw(briefings)))
    assert document.tables
