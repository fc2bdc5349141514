"""WordprocessingML, as far as a briefing note needs it: what python-docx can't say, above all right-to-left."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml import etree

TWIPS_PER_CM: Final = 567

# Latin words inside Arabic keep their own direction, language and font.
_LATIN: Final = re.compile(r"[A-Za-zÀ-ɏ](?:[A-Za-zÀ-ɏ0-9 .&'/@:_-]*[A-Za-zÀ-ɏ0-9])?")
_ARABIC: Final = re.compile(
    r"[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]+(?: [\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]+)*"
)


def element(tag: str, *children: etree._Element, **attributes: str) -> etree._Element:
    """Return the element ``w:tag`` with ``w:`` attributes and children. The schema wants children in its own order."""
    made: etree._Element = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    made.extend(children)
    return made


def paragraph(style: str, *runs: etree._Element) -> etree._Element:
    """Return a left-to-right paragraph in a style of the note's style sheet."""
    return element("p", element("pPr", element("pStyle", val=style)), *runs)


def run(text: str, *, bold: bool = False, style: str = "") -> etree._Element:
    """Return a left-to-right run of text."""
    properties = []
    if style:
        properties.append(element("rStyle", val=style))
    if bold:
        properties += [element("b"), element("bCs")]
    return element("r", *([element("rPr", *properties)] if properties else []), _text(text))


def runs(text: str, *, style: str = "") -> Iterator[etree._Element]:
    """Yield the runs of an English text; Arabic words quoted in it get their own."""
    yield from _split(text, _ARABIC, inner=_arabic_run, outer=lambda outer: run(outer, style=style))


def arabic_paragraph(style: str, text: str) -> etree._Element:
    """Return a right-to-left paragraph: direction of the paragraph (`bidi`) and of every run (`rtl`) are separate."""
    properties = element("pPr", element("pStyle", val=style), element("bidi"))
    return element("p", properties, *_split(text, _LATIN, inner=run, outer=_arabic_run))


def _split(
    text: str,
    pattern: re.Pattern[str],
    *,
    inner: Callable[[str], etree._Element],
    outer: Callable[[str], etree._Element],
) -> Iterator[etree._Element]:
    end = 0
    for match in pattern.finditer(text):
        if match.start() > end:
            yield outer(text[end : match.start()])
        yield inner(match.group())
        end = match.end()
    if end < len(text):
        yield outer(text[end:])


def _arabic_run(text: str) -> etree._Element:
    return element("r", element("rPr", element("rtl"), element("lang", bidi="ar-SA")), _text(text))


def _text(text: str) -> etree._Element:
    made = element("t")
    made.text = text
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def tab() -> etree._Element:
    """Return a run with a tab in it."""
    return element("r", element("tab"))


def field(instruction: str) -> etree._Element:
    """Return a field that Word fills in, such as ``PAGE``."""
    return element("fldSimple", run("1"), instr=f" {instruction} ")


def table(columns_cm: tuple[float, ...], *rows: etree._Element) -> etree._Element:
    """Return a table of fixed column widths, in centimetres."""
    widths = [round(width * TWIPS_PER_CM) for width in columns_cm]
    properties = element(
        "tblPr",
        element("tblStyle", val="NoteTable"),
        element("tblW", w=str(sum(widths)), type="dxa"),
        element("tblLayout", type="fixed"),
        element(
            "tblLook", val="0020", firstRow="1", lastRow="0", firstColumn="0", lastColumn="0", noHBand="1", noVBand="1"
        ),
    )
    grid = element("tblGrid", *(element("gridCol", w=str(width)) for width in widths))
    for row_ in rows:
        _set_widths(row_, widths)
    return element("tbl", properties, grid, *rows)


def row(*cells: etree._Element, header: bool = False) -> etree._Element:
    """Return a row that stays on one page; a `header` is repeated on each."""
    properties = element("trPr", element("cantSplit"))
    if header:
        properties.append(element("tblHeader"))
    return element("tr", properties, *cells)


def cell(*paragraphs: etree._Element, span: int = 1, shade: str = "", line_above: str = "") -> etree._Element:
    """Return a cell over `span` columns; `shade` and `line_above` are colours (``"D9D9D9"``)."""
    properties = element("tcPr", element("tcW", w="0", type="dxa"))
    if span > 1:
        properties.append(element("gridSpan", val=str(span)))
    if line_above:
        properties.append(element("tcBorders", element("top", val="single", sz="6", space="0", color=line_above)))
    if shade:
        properties.append(element("shd", val="clear", color="auto", fill=shade))
    return element("tc", properties, *paragraphs)


def _set_widths(row_: etree._Element, widths: list[int]) -> None:
    column = 0
    for width, span in zip(row_.iter(qn("w:tcW")), _spans(row_), strict=True):
        width.set(qn("w:w"), str(sum(widths[column : column + span])))
        column += span


def _spans(row_: etree._Element) -> Iterator[int]:
    for properties in row_.iter(qn("w:tcPr")):
        span = properties.find(qn("w:gridSpan"))
        yield 1 if span is None else int(span.get(qn("w:val")) or 1)
