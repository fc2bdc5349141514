"""Which text a reader finds in a PDF: every Arabic glyph stands for its own characters, in the order of the page.

Typesetters write the text of a letter and its vowel marks beside the glyphs, as the format allows (`ActualText`), in
the order of speech. The readers that are in use (pdfium, poppler) turn every right-to-left line around, such text
included, and so break it. They read a line right when each glyph names its own characters: that is what `mend` makes of
typst's files. It needs a font in which letters and marks are glyphs of their own (see ``packaging/fonts``).
"""

import io
import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pikepdf import Object


def _string_pattern(depth: int = 4) -> bytes:
    """Return the pattern of a PDF string, in which brackets that balance each other need no escape."""
    inner = rb"(?:\\.|[^\\()])"
    for _ in range(depth):
        inner = rb"(?:\\.|[^\\()]|\(" + inner + rb"*\))"
    return rb"\(" + inner + rb"*\)"


_TEXT: Final = _string_pattern()
_STRING: Final = re.compile(_TEXT, re.DOTALL)
_TOKEN: Final = re.compile(
    _TEXT + rb"|/Span\s*<</ActualText\s*<(?P<text>[0-9A-Fa-f]*)>>>\s*BDC|\b(?P<begin>BDC|BMC)\b|\b(?P<end>EMC)\b",
    re.DOTALL,
)
_OBJECT: Final = re.compile(rb"\bBT\b(?:" + _TEXT + rb"|[^(])*?\bET\b", re.DOTALL)
_SHOWN: Final = re.compile(
    rb"(?P<state>\d Tr\s*(?P<font>/f\d+) [\d.]+ Tf 1 0 0 -1 )(?P<x>-?[\d.]+ )(?P<y>-?[\d.]+ Tm)\s*"
    rb"(?:\[(?P<array>(?:" + _TEXT + rb"|[^\]()])*)\]\s*TJ|(?P<single>" + _TEXT + rb")\s*Tj)",
    re.DOTALL,
)
_ESCAPE: Final = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_LETTERS: Final = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_ENTRY: Final = re.compile(r"^<([0-9A-F]{4})> <([0-9A-F]+)>$", re.MULTILINE)
# pdfium exchanges these in a right-to-left line, as Unicode does not with the curly ones.
_MIRRORED: Final = str.maketrans("()[]{}<>«»‹›“”", ")(][}{><»«›‹”“")
# Between two of these, and numbers, it does not turn the order around unless a right-to-left mark stands between them.
_RLM: Final = "\N{RIGHT-TO-LEFT MARK}"
_APART: Final = {"،": f"،{_RLM}", "%": f"%{_RLM}", "٪": f"٪{_RLM}", "-": f"{_RLM}-{_RLM}", "+": f"{_RLM}+{_RLM}"}
_TANWEEN: Final = ("\N{ARABIC FATHATAN}", "\N{ARABIC DAMMATAN}", "\N{ARABIC KASRATAN}")
# What `note.typ` puts between columns, and what a reader finds there: a mark that it does not skip as it does a space.
_SEPARATOR: Final = "\ue000"
_MARK: Final = "\N{LEFT-TO-RIGHT MARK}"
_ARABIC_FONT: Final = "MujazNaskh"
CMap = dict[int, str]


def mend(data: bytes) -> bytes:
    """Return typst's PDF with the text of its Arabic mended; the same file always gives the same bytes."""
    import pikepdf  # noqa: PLC0415 - only this format needs it

    with pikepdf.open(io.BytesIO(data)) as pdf:
        fonts: dict[tuple[int, int], tuple[Object, CMap]] = {}
        for page in pdf.pages:
            named = {
                name.encode(): fonts.setdefault(font.objgen, (font, _cmap(font)))
                for name, font in page.Resources.get("/Font", {}).items()
            }
            page.Contents = pdf.make_stream(_without_spans(page.Contents.read_bytes(), named))
        for font, cmap in fonts.values():
            _write_cmap(font, cmap)
        mended = io.BytesIO()
        pdf.save(mended, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return mended.getvalue()


def _cmap(font: "Object") -> CMap:
    text = font.ToUnicode.read_bytes().decode("ascii")
    return {int(code, 16): bytes.fromhex(to).decode("utf-16-be") for code, to in _ENTRY.findall(text)}


def _write_cmap(font: "Object", cmap: CMap) -> None:
    text = font.ToUnicode.read_bytes().decode("ascii")
    if _ARABIC_FONT in str(font.BaseFont):
        cmap = {code: _as_read(_own(to)) for code, to in cmap.items()}
    cmap = {code: to.replace(_SEPARATOR, _MARK) for code, to in cmap.items()}
    lines = [f"<{code:04X}> <{to.encode('utf-16-be').hex().upper()}>" for code, to in sorted(cmap.items())]
    groups = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    entries = "\n".join("\n".join((f"{len(group)} beginbfchar", *group, "endbfchar")) for group in groups)
    head, tail = text.split("endcodespacerange", 1)[0], text.rsplit("endbfchar", 1)[-1]
    font.ToUnicode.write(f"{head}endcodespacerange\n{entries}{tail}".encode("ascii"))


def _as_read(text: str) -> str:
    """Return what a glyph must be called for pdfium to find `text`."""
    if text.endswith(_TANWEEN):
        return f"{_RLM}{text}"
    return _APART.get(text, text.translate(_MIRRORED))


def _own(text: str) -> str:
    """Return what of a letter with marks the first glyph is: its marks."""
    marks = "".join(filter(unicodedata.combining, text))
    return marks or text


def _without_spans(content: bytes, fonts: dict[bytes, tuple["Object", CMap]]) -> bytes:
    """Return a page's content without the marks of `ActualText`; what they say of single glyphs goes to `fonts`."""
    pieces: list[bytes] = []
    open_: list[str | None] = []
    end, begun = 0, 0
    for token in _TOKEN.finditer(content):
        keep = True
        if token["text"] is not None:
            open_.append(bytes.fromhex(token["text"].decode()).decode("utf-16-be").removeprefix("\ufeff"))
            keep, begun = False, token.end()
        elif token["begin"]:
            open_.append(None)
        elif token["end"] and open_:
            said = open_.pop()
            if said is not None:
                keep = False
                _learn(said, content[begun : token.start()], fonts)
        if not keep:
            pieces += [content[end : token.start()], b" "]
            end = token.end()
    return _OBJECT.sub(_joined, b"".join((*pieces, content[end:])))


def _joined(found: re.Match[bytes]) -> bytes:
    """Return a text object that shows glyphs at one go where they follow each other on a line in one font."""
    shown = list(_SHOWN.finditer(found[0]))
    if len(shown) != len(re.findall(rb"\bTm\b", _STRING.sub(b" ", found[0]))):
        return found[0]
    lines = groupby(shown, key=lambda each: (each["state"], each["y"]))
    return b"".join((b"BT ", *(_at_one_go(list(line)) for _, line in lines), b"ET"))


def _at_one_go(line: Sequence[re.Match[bytes]]) -> bytes:
    first = line[0]
    glyphs = (each["array"] or each["single"] or b"" for each in line)
    return b"".join((first["state"], first["x"], first["y"], b"[", *glyphs, b"]TJ "))


def _learn(said: str, span: bytes, fonts: dict[bytes, tuple["Object", CMap]]) -> None:
    name = re.search(rb"(/f\d+)", span)
    glyphs = list(_codes(span))
    if name and len(glyphs) > 1 and unicodedata.bidirectional(said[0]) == "AL":
        cmap = fonts[name[1]][1]
        cmap.setdefault(glyphs[-1], said[0])
        cmap[glyphs[-1]] = said[0]
        for place, glyph in enumerate(reversed(glyphs[:-1]), start=1):
            cmap[glyph] = said[place:] if place == len(glyphs) - 1 else said[place]


def _codes(span: bytes) -> Iterator[int]:
    for string in _STRING.findall(span):
        raw = _ESCAPE.sub(_unescaped, string[1:-1])
        yield from (int.from_bytes(raw[place : place + 2]) for place in range(0, len(raw), 2))


def _unescaped(match: re.Match[bytes]) -> bytes:
    found = match[1]
    return bytes((int(found, 8),)) if found.isdigit() else _LETTERS.get(found, found)
