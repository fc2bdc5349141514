"""A Word file around a note's paragraphs and tables: page, style sheet, properties; the same bytes every time."""

import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from typing import Final

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.shared import Cm
from lxml import etree

from mujaz.writers.word_styles import FONT_TABLE, NUMBERING, STYLES

_PAGE_CM: Final = (21.0, 29.7)
_MARGIN_CM: Final = 2.2
TEXT_WIDTH_CM: Final = _PAGE_CM[0] - 2 * _MARGIN_CM
"""Centimetres between the margins of an A4 page."""

# Parts of python-docx's template that a note has no use for: a picture of a page, another program's name.
_UNWANTED: Final = ("/thumbnail", "/extended-properties", "/stylesWithEffects", "/customXml", "/fontTable")


def pack(
    *,
    body: Iterable[etree._Element],
    footer: etree._Element,
    title: str,
    created: datetime | None,
) -> bytes:
    """Return the Word file. `created` (with offset) is what its properties say; without it they say nothing."""
    document = docx.Document()
    _drop_template(document)
    _set_page(document, footer)
    _set_properties(document, title=title, created=created)
    section = document.element.body[-1]
    for block in body:
        section.addprevious(block)
    packed = BytesIO()
    document.save(packed)
    return _without_times(packed.getvalue())


def _drop_template(document: Document) -> None:
    part = document.part
    for relations in (part.package.rels, part.rels):
        for key in [key for key, relation in relations.items() if relation.reltype.endswith(_UNWANTED)]:
            del relations[key]
    _refill(document.styles.element, STYLES)
    _refill(part.numbering_part.element, NUMBERING)
    name = PackURI("/word/fontTable.xml")
    fonts = Part(name, CONTENT_TYPE.WML_FONT_TABLE, FONT_TABLE.encode("utf-8"), part.package)
    part.relate_to(fonts, RELATIONSHIP_TYPE.FONT_TABLE)


def _refill(root: etree._Element, xml: str) -> None:
    root[:] = list(parse_xml(xml))


def _set_page(document: Document, footer: etree._Element) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = map(Cm, _PAGE_CM)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(_MARGIN_CM)
    section.footer_distance = Cm(1.1)
    section.footer.is_linked_to_previous = False
    section.footer.part.element[:] = [footer]


def _set_properties(document: Document, *, title: str, created: datetime | None) -> None:
    properties = document.core_properties
    properties.title = title[:255]
    properties.language = "en-US"
    properties.author = properties.last_modified_by = properties.comments = ""
    if created:
        properties.created = properties.modified = created.astimezone(UTC)
        return
    times = document.part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES).element
    for time in times.xpath("dcterms:created | dcterms:modified"):
        times.remove(time)


def _without_times(data: bytes) -> bytes:
    """Return the same package with the time of packing, which zip notes for each part, left out."""
    packed = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(zipfile.ZipInfo(name), source.read(name), zipfile.ZIP_DEFLATED)
    return packed.getvalue()
