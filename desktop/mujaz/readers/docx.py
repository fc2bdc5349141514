"""Word documents: the words as they stand once every tracked change is accepted."""

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Final

import docx
from docx.opc.exceptions import OpcError
from lxml import etree

from mujaz.errors import DocumentError

XML_LIMIT = 50_000_000
"""Bytes of the text's XML, unpacked; a zip can hold a thousand times its own size."""

PACKAGE_LIMIT = 300_000_000
"""Bytes of everything in the file, unpacked: python-docx holds it all in memory."""

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMESPACES: Final = {"w": _W, "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006"}
_PARAGRAPH: Final = f"{{{_W}}}p"
# A text box stands twice in the file: as it is, and in mc:Fallback for old programs.
_PARAGRAPHS: Final = etree.XPath("//w:body//w:p[not(ancestor::mc:Fallback)]", namespaces=_NAMESPACES)
_PIECES: Final = etree.XPath(
    ".//w:r/*[self::w:t or self::w:tab or self::w:br or self::w:cr or self::w:noBreakHyphen]"
    "[not(ancestor::w:del or ancestor::w:moveFrom or ancestor::mc:Fallback)]",
    namespaces=_NAMESPACES,
)
_MARK_IS_DELETED: Final = etree.XPath("boolean(w:pPr/w:rPr/w:del)", namespaces=_NAMESPACES)
_STANDS_FOR: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# What python-docx, zipfile and lxml raise on files cut short, altered or of another flavour of Office Open XML.
_DAMAGE: Final = (
    OpcError,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    etree.LxmlError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    OSError,
    EOFError,
    RuntimeError,
    zlib.error,
)


def docx_text(data: bytes, *, name: str) -> str:
    r"""Return the body's paragraphs, headings and table cells, each ended by ``\n``, in the order of the document.

    Raises:
        DocumentError: when it is damaged, unpacks to more than Mujaz would hold, or carries a document type.
    """
    try:
        _bound(data, name)
        root = docx.Document(BytesIO(data)).element.getroottree()
    except _DAMAGE as error:
        raise DocumentError(
            f"“{name}” is damaged or not an ordinary Word document: open it in Word and save it again as .docx.",
        ) from error
    if root.docinfo.internalDTD is not None:
        raise DocumentError(f"“{name}” has a document type, which no Word document has: it may not be safe to open.")
    return "".join(_lines(root)).strip("\n")


def _bound(data: bytes, name: str) -> None:
    with zipfile.ZipFile(BytesIO(data)) as package:
        entries = package.infolist()
    largest = max((entry.file_size for entry in entries if entry.filename.endswith(".xml")), default=0)
    if largest > XML_LIMIT or sum(entry.file_size for entry in entries) > PACKAGE_LIMIT:
        raise DocumentError(
            f"“{name}” unpacks to more than an article could be: copy its text and paste it into Mujaz."
        )


def _lines(root: etree._ElementTree) -> Iterator[str]:
    for paragraph in _elements(_PARAGRAPHS(root)):
        yield from _pieces(paragraph)
        if not _MARK_IS_DELETED(paragraph):
            yield "\n"


def _pieces(paragraph: etree._Element) -> Iterator[str]:
    for piece in _elements(_PIECES(paragraph)):
        # The paragraphs of a text box anchored here are met on their own.
        if next(piece.iterancestors(_PARAGRAPH)) is paragraph:
            yield _STANDS_FOR.get(etree.QName(piece).localname) or piece.text or ""


def _elements(found: object) -> Iterator[etree._Element]:
    """Tell the type checker that this XPath finds elements only."""
    if isinstance(found, list):
        yield from found
