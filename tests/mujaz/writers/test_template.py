"""The desk's own Word file as a template."""

from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from mujaz.briefing import Briefing
from mujaz.errors import ExportError
from mujaz.writers import NoteOptions, render


def with_template(briefing: Briefing, path: Path) -> WordDocument:
    return docx.Document(BytesIO(render(briefing, ".docx", NoteOptions(template=path))))


@pytest.fixture
def desk() -> WordDocument:
    """A template as a desk has one: header, styles of its own, another page, somebody's name."""
    document = docx.Document()
    document.sections[0].page_width = Cm(20)
    document.sections[0].header.paragraphs[0].text = "The Desk"
    document.styles["Title"].font.size = Pt(31)
    document.core_properties.author = "Somebody"
    document.add_paragraph("Our letterhead")
    return document


def saved(document: WordDocument, folder: Path) -> Path:
    path = folder / "desk.docx"
    document.save(str(path))
    return path


def test_what_the_desk_has_is_kept(rich: Briefing, desk: WordDocument, tmp_path: Path) -> None:
    made = with_template(rich, saved(desk, tmp_path))
    assert made.sections[0].header.paragraphs[0].text == "The Desk"
    assert made.paragraphs[0].text == "Our letterhead"
    assert made.styles["Title"].font.size == Pt(31)
    width = made.sections[0].page_width
    assert width is not None
    assert round(width.cm) == 20
    assert made.core_properties.author == ""


def test_what_it_lacks_is_added(rich: Briefing, desk: WordDocument, tmp_path: Path) -> None:
    made = with_template(rich, saved(desk, tmp_path))
    known = {style.style_id: style.name for style in made.styles}
    used = {each.get(qn("w:val")) for each in made.element.iter(qn("w:pStyle"))}
    assert used <= set(known)
    assert {"Key Point", "Arabic", "Warning"} <= {known[identifier] for identifier in used}
    assert made.styles["Arabic"].element.find(f".//{qn('w:rtl')}") is not None


def test_tables_fit_its_page(rich: Briefing, desk: WordDocument, tmp_path: Path) -> None:
    made = with_template(rich, saved(desk, tmp_path))
    page = made.sections[0]
    assert page.page_width is not None
    text_width = (page.page_width - (page.left_margin or 0) - (page.right_margin or 0)) // 635
    for table in made.tables:
        assert sum(column.width or 0 for column in table.columns) // 635 == pytest.approx(text_width, abs=3)


def test_the_placeholder_says_where(rich: Briefing, desk: WordDocument, tmp_path: Path) -> None:
    desk.add_paragraph("{note}")
    desk.add_paragraph("Small print")
    made = with_template(rich, saved(desk, tmp_path))
    texts = [paragraph.text for paragraph in made.paragraphs]
    assert texts[:2] == ["Our letterhead", rich.title]
    assert texts[-1] == "Small print"
    assert "{note}" not in texts


def test_its_footer_is_kept(rich: Briefing, desk: WordDocument, tmp_path: Path) -> None:
    desk.sections[0].footer.paragraphs[0].text = "Desk footer"
    made = with_template(rich, saved(desk, tmp_path))
    assert made.sections[0].footer.paragraphs[0].text == "Desk footer"


def test_its_styles_count_under_other_identifiers(rich: Briefing, desk: WordDocument, tmp_path: Path) -> None:
    desk.styles["Heading 1"].element.set(qn("w:styleId"), "berschrift1")
    made = with_template(rich, saved(desk, tmp_path))
    heading = next(paragraph for paragraph in made.paragraphs if paragraph.text == "Key points")
    assert heading.style is not None
    assert (heading.style.style_id, heading.style.name) == ("berschrift1", "Heading 1")


def test_the_same_bytes(rich: Briefing, desk: WordDocument, tmp_path: Path) -> None:
    options = NoteOptions(template=saved(desk, tmp_path))
    assert render(rich, ".docx", options) == render(rich, ".docx", options)


@pytest.mark.parametrize("content", [b"", b"no Word file", b"PK\x03\x04"])
def test_another_file_is_refused(rich: Briefing, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "desk.docx"
    path.write_bytes(content)
    with pytest.raises(ExportError, match=r"The template “desk.docx” can't be used: choose a Word document"):
        render(rich, ".docx", NoteOptions(template=path))
