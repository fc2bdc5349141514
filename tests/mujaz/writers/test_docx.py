"""The Word note: right-to-left where it must be, and sound whatever the text."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from itertools import pairwise

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from mujaz.briefing import Briefing
from mujaz.document import Document
from mujaz.writers import Kicker, NoteOptions, Paper, Section, Titles, render
from mujaz.writers.compose import STARTER_WARNING

# The order of children that the schema gives (ISO/IEC 29500-1, 17.3.1.26, 17.3.2.28, 17.4.59, 17.4.69).
ORDER = {
    "pPr": "pStyle keepNext numPr pBdr shd tabs bidi spacing ind jc outlineLvl".split(),
    "rPr": "rStyle rFonts b bCs i iCs caps color spacing sz szCs rtl lang".split(),
    "tblPr": "tblStyle bidiVisual tblW tblInd tblBorders tblLayout tblCellMar tblLook".split(),
    "tcPr": "tcW gridSpan tcBorders shd".split(),
}


@pytest.fixture(scope="module")
def note(rich: Briefing) -> WordDocument:
    return opened(render(rich, ".docx"))


def opened(data: bytes) -> WordDocument:
    return docx.Document(BytesIO(data))


def xml_of(element: etree._Element) -> str:
    return etree.tostring(element, encoding="unicode")


def headings(document: WordDocument) -> list[str]:
    return [each.text for each in document.paragraphs if each.style and each.style.name == "Heading 1"]


def parts(data: bytes) -> Iterator[etree._Element]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        for name in package.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                yield etree.fromstring(package.read(name))


def appendix(document: WordDocument) -> list[list[str]]:
    table = next(each for each in document.tables if len(each.columns) == 3 and each.cell(0, 0).text == "No.")
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_title_and_warning(note: WordDocument, rich: Briefing) -> None:
    texts = [each.text for each in note.paragraphs[:3]]
    assert texts == [rich.title, rich.document.title, STARTER_WARNING]


def test_no_warning_from_a_real_model(rich: Briefing) -> None:
    assert rich.provenance is not None
    models = tuple(replace(model, starter=False) for model in rich.provenance.models)
    real = replace(rich, provenance=replace(rich.provenance, models=models))
    assert STARTER_WARNING not in [each.text for each in opened(render(real, ".docx")).paragraphs]


def test_key_points_are_a_list_that_begins_anew(rich: Briefing) -> None:
    several = opened(render((rich, rich), ".docx"))
    points = [each for each in several.paragraphs if each.style and each.style.name == "Key Point"]
    lists = [each._p.xpath("w:pPr/w:numPr/w:numId/@w:val") for each in points]
    assert len(points) == 4
    assert lists[0] == lists[1] != lists[2] == lists[3]


def test_sentences_read_back(note: WordDocument, rich: Briefing) -> None:
    rows = appendix(note)
    assert rows[0] == ["No.", "English", "Arabic"]
    assert [row[0] for row in rows[1:]] == ["title", *map(str, range(1, 14))]
    document = rich.document
    assert [row[2] for row in rows[1:]] == [document.sentence_text(sentence.id) for sentence in document.sentences]
    assert [row[1] for row in rows[1:4]] == [rich.english(sentence) for sentence in range(3)]
    assert rows[-1][1] == "(not translated)"


def test_every_arabic_run_and_paragraph_is_right_to_left(note: WordDocument) -> None:
    root = note.element
    arabic = [text for text in root.iter(qn("w:t")) if any("\u0621" <= letter <= "\u064a" for letter in text.text)]
    assert len(arabic) > 20
    for text in arabic:
        properties = text.getparent().find(qn("w:rPr"))
        assert properties.find(qn("w:rtl")) is not None
        assert properties.find(qn("w:lang")).get(qn("w:bidi")) == "ar-SA"
    for paragraph in note.element.iter(qn("w:p")):
        (style,) = paragraph.xpath("w:pPr/w:pStyle/@w:val")
        assert (paragraph.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None) == (
            style in {"Arabic", "ArabicTitle"}
        ) or (style == "BodyText")


def test_every_run_has_its_language(note: WordDocument) -> None:
    for run in note.element.iter(qn("w:r")):
        assert run.find(f"{qn('w:rPr')}/{qn('w:lang')}") is not None


def test_under_arabic_titles_tables_begin_on_the_right(rich: Briefing) -> None:
    made = opened(render(rich, ".docx", NoteOptions(titles=Titles.ARABIC)))
    assert all(table._tbl.tblPr.find(qn("w:bidiVisual")) is not None for table in made.tables)
    heading = next(each for each in made.paragraphs if each.text == "أبرز النقاط")
    assert heading._p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None


def test_looks_come_from_styles(note: WordDocument) -> None:
    direct = {child.tag for run in note.element.iter(qn("w:rPr")) for child in run}
    assert direct == {qn("w:rStyle"), qn("w:rtl"), qn("w:lang")}
    known = {style.style_id for style in note.styles}
    used = {
        each.get(qn("w:val"))
        for kind in ("pStyle", "rStyle", "tblStyle")
        for each in note.element.iter(qn(f"w:{kind}"))
    }
    assert used <= known


def test_children_stand_in_the_order_of_the_schema(rich: Briefing) -> None:
    kicker = Kicker(marking="Embargo", source="Radio")
    for titles in Titles:
        for part in parts(render((rich, rich), ".docx", NoteOptions(titles=titles, kicker=kicker))):
            for tag, order in ORDER.items():
                for element in part.iter(qn(f"w:{tag}")):
                    places = [order.index(etree.QName(child).localname) for child in element]
                    assert all(one < next_ for one, next_ in pairwise(places)), xml_of(element)


def test_tables_survive_page_breaks(note: WordDocument) -> None:
    for table in note.tables[:4]:
        assert table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None
        assert all(row._tr.find(f".//{qn('w:cantSplit')}") is not None for row in table.rows)
        assert sum(column.width or 0 for column in table.columns) // 635 == pytest.approx(9412, abs=3)


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (21.0, 29.7)), (Paper.LETTER, (21.59, 27.94))])
def test_page_and_footer(rich: Briefing, paper: Paper, size: tuple[float, float]) -> None:
    section = opened(render(rich, ".docx", NoteOptions(paper=paper))).sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (round(section.page_width.cm, 2), round(section.page_height.cm, 2)) == size
    footer = section.footer.paragraphs[0]
    assert footer.text.startswith("Mujaz · Machine translation, reviewed by R. Reader\tPage ")
    assert [field.get(qn("w:instr")) for field in footer._p.iter(qn("w:fldSimple"))] == [" PAGE ", " NUMPAGES "]


def test_properties_name_nobody_unless_asked(note: WordDocument, rich: Briefing) -> None:
    properties = note.core_properties
    assert properties.title == rich.title
    assert properties.language == "en-US"
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert properties.created == datetime(2026, 3, 8, 11, 5, tzinfo=UTC)
    signed = opened(render(rich, ".docx", NoteOptions(author="A. Reporter")))
    assert signed.core_properties.author == "A. Reporter"


def test_the_same_briefing_gives_the_same_bytes(rich: Briefing) -> None:
    data = render(rich, ".docx")
    assert data == render(rich, ".docx")
    with zipfile.ZipFile(BytesIO(data)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not {"docProps/thumbnail.jpeg", "docProps/app.xml"} & set(package.namelist())


def test_nothing_made_yet() -> None:
    document = opened(render(Briefing(Document("", ())), ".docx"))
    assert document.paragraphs[0].text == "Briefing"
    assert headings(document) == ["Where this comes from"]


def test_notes_in_arabic_are_right_to_left(rich: Briefing) -> None:
    document = opened(render(rich, ".docx", NoteOptions(sections=(Section.NOTES,))))
    english, arabic = (each for each in document.paragraphs if each.style and each.style.name == "Body Text")
    assert english._p.find(f".//{qn('w:bidi')}") is None
    assert arabic._p.find(f".//{qn('w:bidi')}") is not None


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_any_characters(briefings: st.SearchStrategy[Briefing], data: st.DataObject) -> None:
    briefing = data.draw(briefings)
    document = opened(render(briefing, ".docx"))
    assert len(appendix(document)) == 1 + len(briefing.document.sentences)
