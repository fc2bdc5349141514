"""WordprocessingML, as far as a briefing note needs it: what python-docx can't say, above all right-to-left."""

from collections.abc import Sequence
from typing import Final

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml import etree

from mujaz.writers.note import Language, Paragraph, Role, Run

_LOCALES: Final = {Language.ENGLISH: {"val": "en-US"}, Language.ARABIC: {"bidi": "ar-SA"}}
_STYLES: Final = {Role.STRONG: "Strong", Role.ASIDE: "Aside"}


def element(tag: str, *children: etree._Element, **attributes: str) -> etree._Element:
    """Return the element ``w:tag`` with ``w:`` attributes and children. The schema wants children in its own order."""
    made: etree._Element = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    made.extend(children)
    return made


def styled(
    style: str, *runs: etree._Element, language: Language = Language.ENGLISH, numbering: int | None = None
) -> etree._Element:
    """Return a paragraph in a style of the note; one in Arabic begins on the right. `numbering` is its list."""
    properties = element("pPr", element("pStyle", val=style))
    if numbering is not None:
        properties.append(element("numPr", element("ilvl", val="0"), element("numId", val=str(numbering))))
    if language is Language.ARABIC:
        properties.append(element("bidi"))
    return element("p", properties, *runs)


def paragraph(made: Paragraph, *, numbering: int | None = None) -> etree._Element:
    """Return a paragraph of the note."""
    return styled(made.style.value, *map(run, made.runs), language=made.language, numbering=numbering)


def run(made: Run) -> etree._Element:
    """Return a run: its direction (`rtl`) is its own, whatever its paragraph's (`bidi`)."""
    properties = element("rPr")
    if made.role in _STYLES:
        properties.append(element("rStyle", val=_STYLES[made.role]))
    if made.language is Language.ARABIC:
        properties.append(element("rtl"))
    properties.append(element("lang", **_LOCALES[made.language]))
    return element("r", properties, _text(made.text))


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
    return element("fldSimple", run(Run("1")), instr=f" {instruction} ")


def table(widths: Sequence[int], *rows: etree._Element, language: Language) -> etree._Element:
    """Return a table of fixed column widths, in twips; one in Arabic has its first column on the right."""
    properties = element("tblPr", element("tblStyle", val="NoteTable"))
    if language is Language.ARABIC:
        properties.append(element("bidiVisual"))
    properties.extend(
        (
            element("tblW", w=str(sum(widths)), type="dxa"),
            element("tblLayout", type="fixed"),
            element(
                "tblLook",
                val="0020",
                firstRow="1",
                lastRow="0",
                firstColumn="0",
                lastColumn="0",
                noHBand="1",
                noVBand="1",
            ),
        )
    )
    return element(
        "tbl", properties, element("tblGrid", *(element("gridCol", w=str(width)) for width in widths)), *rows
    )


def row(*cells: etree._Element, header: bool = False) -> etree._Element:
    """Return a row that stays on one page; a `header` is repeated on each."""
    properties = element("trPr", element("cantSplit"))
    if header:
        properties.append(element("tblHeader"))
    return element("tr", properties, *cells)


def cell(
    content: etree._Element, *, width: int, span: int = 1, shade: str = "", line_above: str = ""
) -> etree._Element:
    """Return a cell of `width` twips over `span` columns; `shade` and `line_above` are colours (``"D9D9D9"``)."""
    properties = element("tcPr", element("tcW", w=str(width), type="dxa"))
    if span > 1:
        properties.append(element("gridSpan", val=str(span)))
    if line_above:
        properties.append(element("tcBorders", element("top", val="single", sz="6", space="0", color=line_above)))
    if shade:
        properties.append(element("shd", val="clear", color="auto", fill=shade))
    return element("tc", properties, content)
