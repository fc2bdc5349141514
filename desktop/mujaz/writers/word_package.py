"""A Word file around a note's paragraphs and tables: page, style sheet, properties; the same bytes every time."""

import json
import zipfile
from collections.abc import Mapping
from datetime import UTC
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm
from lxml import etree

from mujaz.writers.note import Note
from mujaz.writers.options import Paper
from mujaz.writers.word_styles import FONT_TABLE, STYLES
from mujaz.writers.word_template import add_list, add_styles, open_template, place_of_note
from mujaz.writers.wordml import element

PROVENANCE_PART: Final = "customXml/mujaz.xml"
PROVENANCE_TAG: Final = "{urn:mujaz:provenance:1}provenance"

_PAGES_CM: Final = {Paper.A4: (21.0, 29.7), Paper.LETTER: (21.59, 27.94)}
_MARGIN_CM: Final = 2.2
_EMU_PER_TWIP: Final = 635
# What names people and machines, and a picture of a page that the note no longer has.
_PERSONAL: Final = ("/thumbnail", "/extended-properties")
# Parts of python-docx's own template that a note has no use for.
_UNWANTED: Final = (*_PERSONAL, "/stylesWithEffects", "/customXml", "/fontTable")
_STYLE_USES: Final = tuple(qn(f"w:{use}") for use in ("pStyle", "rStyle", "tblStyle"))


class WordFile:
    """A Word file that is being filled with a note, from the desk's template or from nothing.

    Raises:
        ExportError: when the template can't be used.
    """

    def __init__(self, note: Note, template: Path | None = None) -> None:
        self._note = note
        self._has_template = template is not None
        self._document = open_template(template) if template else _blank(note.paper)
        self._styles: Mapping[str, str] = add_styles(self._document) if template else {}
        self._place = place_of_note(self._document)

    @property
    def text_width(self) -> int:
        """Twips between the margins of the page."""
        page = self._document.sections[-1]
        return int((page.page_width or 0) - (page.left_margin or 0) - (page.right_margin or 0)) // _EMU_PER_TWIP

    def add(self, block: etree._Element) -> None:
        """Put a paragraph or a table after those added before."""
        self._rename_styles(block)
        self._place.addprevious(block)

    def add_list(self) -> int:
        """Return the number of a new list, which counts from 1."""
        return add_list(self._document)

    def set_footer(self, footer: etree._Element) -> None:
        """Set the page's footer, unless the template has one."""
        section = self._document.sections[-1]
        if self._has_template and not section.footer.is_linked_to_previous:
            return
        section.footer.is_linked_to_previous = False
        tabs = element("tabs", element("tab", val="right", pos=str(self.text_width)))
        footer[0][0].addnext(tabs)
        self._rename_styles(footer)
        section.footer.part.element[:] = [footer]

    def pack(self) -> bytes:
        """Return the file's bytes."""
        body = self._place.getparent()
        if body is not None and self._place.tag == qn("w:p"):
            body.remove(self._place)
        _drop_parts(self._document, _PERSONAL)
        _set_properties(self._document, self._note)
        _attach(self._document, self._note.provenance)
        packed = BytesIO()
        self._document.save(packed)
        return _without_times(packed.getvalue())

    def _rename_styles(self, block: etree._Element) -> None:
        for use in block.iter(*_STYLE_USES):
            name = use.get(qn("w:val")) or ""
            use.set(qn("w:val"), self._styles.get(name, name))


def _blank(paper: Paper) -> Document:
    document = docx.Document()
    part = document.part
    _drop_parts(document, _UNWANTED)
    document.styles.element[:] = list(parse_xml(STYLES))
    part.numbering_part.element[:] = []
    name = PackURI("/word/fontTable.xml")
    fonts = Part(name, CONTENT_TYPE.WML_FONT_TABLE, FONT_TABLE.encode("utf-8"), part.package)
    part.relate_to(fonts, RELATIONSHIP_TYPE.FONT_TABLE)
    section = document.sections[0]
    section.page_width, section.page_height = map(Cm, _PAGES_CM[paper])
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(_MARGIN_CM)
    section.footer_distance = Cm(1.1)
    return document


def _drop_parts(document: Document, kinds: tuple[str, ...]) -> None:
    for relations in (document.part.package.rels, document.part.rels):
        for key in [key for key, relation in relations.items() if relation.reltype.endswith(kinds)]:
            del relations[key]


def _set_properties(document: Document, note: Note) -> None:
    properties = document.core_properties
    properties.title = note.title[:255]
    properties.language = "en-US"
    properties.author = properties.last_modified_by = note.author[:255]
    properties.comments = properties.subject = properties.keywords = properties.category = ""
    times = document.part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES).element
    for time in times.xpath("dcterms:created | dcterms:modified | cp:lastPrinted"):
        times.remove(time)
    if note.created:
        properties.created = properties.modified = note.created.astimezone(UTC)


def _attach(document: Document, provenance: Mapping[str, Any]) -> None:
    """Put the provenance into a part of its own, which Word keeps when it saves the file."""
    block = etree.Element(PROVENANCE_TAG)
    block.text = json.dumps(provenance, ensure_ascii=True, indent=1)
    data = etree.tostring(block, xml_declaration=True, encoding="UTF-8", standalone=True)
    part = Part(PackURI(f"/{PROVENANCE_PART}"), "application/xml", data, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_XML)


def _without_times(data: bytes) -> bytes:
    """Return the same package with the time of packing, which zip notes for each part, left out."""
    packed = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(zipfile.ZipInfo(name), source.read(name), zipfile.ZIP_DEFLATED)
    return packed.getvalue()
