"""The desk's own Word file as a template: what it has is kept, what it lacks comes from the note's style sheet."""

from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Final

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.parts.numbering import NumberingPart
from lxml import etree

from mujaz.errors import ExportError
from mujaz.writers.note import clean
from mujaz.writers.word_styles import LIST, NUMBERING, STYLES
from mujaz.writers.wordml import element

PLACEHOLDER: Final = "{note}"
"""A paragraph of a template that says only this is where the note goes; without one it goes after what is there."""

_VALUE: Final = qn("w:val")
_STYLE_ID: Final = qn("w:styleId")
_LIST_ID: Final = qn("w:numId")
_LIST_KIND_ID: Final = qn("w:abstractNumId")


def open_template(path: Path) -> Document:
    """Return the Word file at `path`.

    Raises:
        ExportError: when it can't be read.
    """
    try:
        return docx.Document(str(path))
    except Exception as error:  # python-docx raises whatever zipfile, lxml and its own code do
        raise ExportError(
            f"The template “{clean(path.name)}” can't be used: choose a Word document (.docx) that Word opens."
        ) from error


def place_of_note(document: Document) -> etree._Element:
    """Return what the note goes before: the placeholder's paragraph, or the end of the body."""
    body = document.element.body
    for paragraph in document.paragraphs:
        if paragraph.text.strip() == PLACEHOLDER:
            placeholder: etree._Element = paragraph._p  # noqa: SLF001 - python-docx has no public name for it
            return placeholder
    while len(body) > 1 and body[-2].tag == qn("w:p") and not "".join(body[-2].itertext()).strip():
        if body[-2].find(f".//{qn('w:drawing')}") is not None or body[-2].find(f".//{qn('w:sectPr')}") is not None:
            break
        body.remove(body[-2])
    end: etree._Element = body[-1]
    return end


def add_styles(document: Document) -> Mapping[str, str]:
    """Add the styles that the template lacks; return under which identifier it has each of the note's."""
    root = document.styles.element
    theirs = {_name(style): style.get(_STYLE_ID) or "" for style in root.iter(qn("w:style"))}
    taken = set(theirs.values())
    ours = [style for style in parse_xml(STYLES) if style.tag == qn("w:style")]
    known = {}
    for style in ours:
        identifier = style.get(_STYLE_ID) or ""
        known[identifier] = theirs.get(_name(style)) or (f"Mujaz{identifier}" if identifier in taken else identifier)
    for style in ours:
        if _name(style) not in theirs:
            root.append(_renamed(style, known))
    return known


def _name(style: etree._Element) -> str:
    name = style.find(qn("w:name"))
    return "" if name is None else (name.get(_VALUE) or "").casefold()


def _renamed(style: etree._Element, known: Mapping[str, str]) -> etree._Element:
    made = deepcopy(style)
    made.set(_STYLE_ID, known[style.get(_STYLE_ID) or ""])
    made.attrib.pop(qn("w:default"), "")
    for use in made.iter(qn("w:basedOn"), qn("w:next")):
        use.set(_VALUE, known[use.get(_VALUE) or ""])
    return made


def add_list(document: Document) -> int:
    """Add a numbered list to the file's numbering and return its number."""
    root = _numbering(document)
    kind = _next_id(root, "abstractNum", _LIST_KIND_ID)
    definition = parse_xml(LIST)
    definition.set(_LIST_KIND_ID, str(kind))
    root.insert(sum(each.tag == qn("w:abstractNum") for each in root), definition)
    number = max(1, _next_id(root, "num", _LIST_ID))
    root.append(element("num", element("abstractNumId", val=str(kind)), numId=str(number)))
    return number


def _next_id(root: etree._Element, tag: str, attribute: str) -> int:
    return max((int(each.get(attribute) or 0) for each in root.iter(qn(f"w:{tag}"))), default=-1) + 1


def _numbering(document: Document) -> etree._Element:
    part = document.part
    try:
        found = part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
    except KeyError:
        name = PackURI("/word/numbering.xml")
        found = NumberingPart(name, CONTENT_TYPE.WML_NUMBERING, parse_xml(NUMBERING), part.package)
        part.relate_to(found, RELATIONSHIP_TYPE.NUMBERING)
    root: etree._Element = found.element  # type: ignore[attr-defined]  # it is an XmlPart
    return root
