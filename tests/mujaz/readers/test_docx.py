"""Word documents, whole and broken."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

import docx
import pytest

from mujaz.errors import DocumentError
from mujaz.readers.docx import XML_LIMIT, docx_text

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def plain_docx() -> bytes:
    document = docx.Document()
    document.add_heading("عنوان", level=1)
    document.add_paragraph("فقرة أولى")
    document.add_paragraph("")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "خلية أولى"
    table.cell(0, 1).text = "خلية ثانية"
    document.add_paragraph("فقرة أخيرة")
    packed = BytesIO()
    document.save(packed)
    return packed.getvalue()


def repacked(parts: Mapping[str, bytes | None]) -> bytes:
    """Return the plain docx with some parts replaced, or left out."""
    packed = BytesIO()
    with zipfile.ZipFile(BytesIO(plain_docx())) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = parts.get(name, source.read(name))
            if data is not None:
                target.writestr(name, data)
    return packed.getvalue()


def with_body(xml: str, *, before: str = "") -> bytes:
    document = f"{before}<w:document {W} {MC}><w:body>{xml}<w:sectPr/></w:body></w:document>"
    return repacked({"word/document.xml": document.encode()})


def read_body(xml: str) -> str:
    return docx_text(with_body(xml), name="a.docx")


def test_headings_paragraphs_and_cells_come_in_order() -> None:
    expected = "عنوان\nفقرة أولى\n\nخلية أولى\nخلية ثانية\nفقرة أخيرة"
    assert docx_text(plain_docx(), name="a.docx") == expected


def test_tracked_changes_are_read_as_accepted() -> None:
    text = read_body(
        "<w:p><w:r><w:t>بقي </w:t></w:r>"
        '<w:del w:id="1"><w:r><w:delText>حُذف</w:delText></w:r></w:del>'
        '<w:ins w:id="2"><w:r><w:t>وأضيف</w:t></w:r></w:ins>'
        '<w:moveFrom w:id="3"><w:r><w:t>نُقل</w:t></w:r></w:moveFrom>'
        '<w:moveTo w:id="4"><w:r><w:t> ونُقل</w:t></w:r></w:moveTo></w:p>',
    )
    assert text == "بقي وأضيف ونُقل"


def test_a_deleted_paragraph_end_joins_two_paragraphs() -> None:
    joined = '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>أول </w:t></w:r></w:p>'
    assert read_body(f"{joined}<w:p><w:r><w:t>ثان</w:t></w:r></w:p>") == "أول ثان"


def test_links_breaks_tabs_and_footnotes() -> None:
    text = read_body(
        '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="100"/></w:tabs></w:pPr>'
        "<w:hyperlink><w:r><w:t>رابط</w:t></w:r></w:hyperlink>"
        '<w:r><w:footnoteReference w:id="2"/><w:br/><w:t>F</w:t><w:noBreakHyphen/><w:t>16</w:t><w:tab/></w:r>'
        '<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t xml:space="preserve"> طائرة</w:t></w:r></w:p>',
    )
    assert text == "رابط\nF-16\t طائرة"


def test_a_text_box_is_read_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>إطار</w:t></w:r></w:p></w:txbxContent>"
    text = read_body(
        "<w:p><w:r><w:t>نص</w:t></w:r><w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps">{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>'
        "</mc:AlternateContent></w:r></w:p>",
    )
    assert text == "نص\nإطار"


@pytest.mark.parametrize(
    "data",
    [
        plain_docx()[:3000],
        b"PK\x03\x04 and nothing of a zip",
        repacked({"word/document.xml": b"<w:document"}),
        repacked({"word/document.xml": None}),
        repacked({"[Content_Types].xml": None}),
        repacked({"_rels/.rels": b"<r/>"}),
    ],
    ids=["cut", "no zip", "broken XML", "no document", "no types", "no relations"],
)
def test_a_damaged_file_is_one_sentence(data: bytes) -> None:
    with pytest.raises(DocumentError) as caught:
        docx_text(data, name="a.docx")
    assert str(caught.value) == (
        "“a.docx” is damaged or not an ordinary Word document: open it in Word and save it again as .docx."
    )


def test_a_zip_bomb_is_not_unpacked() -> None:
    data = repacked({"word/document.xml": b" " * (XML_LIMIT + 1)})
    assert len(data) < XML_LIMIT / 100
    with pytest.raises(DocumentError, match="unpacks to more than an article could be: copy its text"):
        docx_text(data, name="a.docx")


def test_entities_are_refused() -> None:
    laughs = '<!DOCTYPE d [<!ENTITY a "نص"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
    data = with_body("<w:p><w:r><w:t>&b;&f;</w:t></w:r></w:p>", before=laughs)
    with pytest.raises(DocumentError, match="has a document type, which no Word document has"):
        docx_text(data, name="a.docx")
