"""Plain text in the encodings that Arabic newsrooms send: UTF-8, UTF-16 and Windows-1256."""

import codecs
import re
import unicodedata
from collections import Counter

from mujaz.errors import DocumentError
from mujaz.readers.language import is_mainly_arabic

TEXT_LIMIT = 20_000_000
"""Bytes of a plain text file; a novel has one."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
# Articles taken from web archives carry a stray control character here and there; binary files are full of them.
_STRAY_SHARE = 0.005
_LINE_END = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
# Of these blocks an Arabic or English text is made; UTF-16 read out of anything else leaves them at once.
_ORDINARY = re.compile(
    r"[\t-\r -~\xa0-\u024f\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u2000-\u206f\ufb50-\ufdff\ufe70-\ufeff]"
)
_ORDINARY_SHARE = 0.9
# ISO 8859-6 read as Windows-1256 puts accented Latin letters inside Arabic words.
_MIXED_WORD = re.compile(r"[\u0621-\u064a][à-ÿ]|[à-ÿ][\u0621-\u064a]")
# UTF-8 with a few broken bytes has at most this share of them; another encoding read as UTF-8 has far more.
_DAMAGE_SHARE = 0.05


def decode(data: bytes, *, name: str) -> str:
    r"""Return the text in `data`, lines ended by ``\n``: by byte order mark, else UTF-8, UTF-16, Windows-1256.

    A stray control character becomes a space.

    Raises:
        DocumentError: when it is too large, not text, damaged, or in another encoding.
    """
    if len(data) > TEXT_LIMIT:
        raise DocumentError(
            f"“{name}” is too large for a text ({len(data) / 1_000_000:.0f} MB): "
            "copy the article into a file of its own.",
        )
    text = _marked(data)
    if text is None:
        text = _unmarked(data)
    if text is None:
        raise DocumentError(_why_not(data, name))
    return _CONTROL.sub(" ", _LINE_END.sub("\n", text))


def is_blank(text: str) -> bool:
    """Tell whether nothing in `text` can be seen: spaces, line breaks and format characters only."""
    return all(character.isspace() or unicodedata.category(character) == "Cf" for character in Counter(text))


def _marked(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    return None


def _unmarked(data: bytes) -> str | None:
    text = _strictly(data, "utf-8")
    if text is not None:
        return text
    for encoding in ("utf-16-le", "utf-16-be"):
        text = _strictly(data, encoding)
        if text is not None and _is_ordinary(text):
            return text
    text = _strictly(data, "cp1256")
    if text is None or _is_damaged_utf8(data) or _MIXED_WORD.search(text):
        return None
    return text if is_mainly_arabic(text) else None


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if _is_binary(text) else text


def _is_binary(text: str) -> bool:
    return "\0" in text or len(_CONTROL.findall(text)) > _STRAY_SHARE * len(text)


def _is_ordinary(text: str) -> bool:
    ordinary = sum(count for character, count in Counter(text).items() if _ORDINARY.match(character))
    return ordinary >= _ORDINARY_SHARE * len(text)


def _is_damaged_utf8(data: bytes) -> bool:
    text = data.decode("utf-8", errors="replace")
    damaged = text.count("\N{REPLACEMENT CHARACTER}")
    sound = sum(not character.isascii() for character in text) - damaged
    return 0 < damaged < sound and damaged <= _DAMAGE_SHARE * len(text)


def _why_not(data: bytes, name: str) -> str:
    if _is_binary(data.decode("latin-1")):
        return f"“{name}” is not a text file: choose the article as a text file or a Word document (.docx)."
    if _is_damaged_utf8(data):
        return f"“{name}” is damaged (some bytes are not UTF-8 text): get the file again, or paste the article's text."
    return f"“{name}” is in a text encoding that Mujaz does not know: open it in an editor and save it as UTF-8."
