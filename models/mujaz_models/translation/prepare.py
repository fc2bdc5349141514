"""A copy of a sentence made ready for the model, and the model's answer made ready for the reader.

Pure functions; the document itself is never changed.
"""

import html
import re
import unicodedata

MAX_WORDS = 60
"""Longer sentences are translated in parts: beyond about this length Marian models begin to drop or repeat."""
MIN_PART_WORDS = 12
"""A part is not cut shorter than this."""

_REMOVED = dict.fromkeys(
    [
        0x0640,  # tatweel
        *range(9),  # control characters
        *range(0x0E, 0x20),
        *range(0x200B, 0x2010),  # zero-width and direction marks
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
        0xFEFF,
        *range(0xD800, 0xE000),  # halves of characters, which no tokenizer takes
    ]
)
_REPLACED = {
    **{0x0660 + digit: str(digit) for digit in range(10)},
    **{0x06F0 + digit: str(digit) for digit in range(10)},
    **dict.fromkeys(map(ord, "“”«»„"), '"'),
    **dict.fromkeys(map(ord, "‘’"), "'"),
    ord("٪"): "%",
    ord("٫"): ".",
    ord("٬"): ",",
}
_TABLE = {**_REMOVED, **_REPLACED}
_PRESENTATION_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]+")
_SPACES = re.compile(r"\s+")
_DOUBLE_ESCAPE = re.compile(r"&\s*(amp|quot|apos|lt|gt)\s*;")
_CLAUSE_START = re.compile(r"(?<=[،؛:,;])\s+|\s+(?=و\w{3,})")


def for_model(sentence: str) -> str:
    """Return `sentence` with Western digits, plain quotes and letters, and no invisible characters."""
    plain = _PRESENTATION_FORMS.sub(lambda match: unicodedata.normalize("NFKC", match[0]), sentence)
    return _SPACES.sub(" ", plain.translate(_TABLE)).strip()


def parts(sentence: str) -> list[str]:
    """Return `sentence` cut at clause marks and conjunctions where it is longer than `MAX_WORDS`, else whole."""
    words = len(sentence.split())
    if words <= MAX_WORDS:
        return [sentence]
    wanted = -(-words // MAX_WORDS)
    cut: list[str] = []
    current = ""
    for clause in _CLAUSE_START.split(sentence):
        joined = f"{current} {clause}".strip()
        if len(joined.split()) > words / wanted and len(current.split()) >= MIN_PART_WORDS:
            cut.append(current)
            current = clause
        else:
            current = joined
    return [*cut, current]


def for_reader(translation: str) -> str:
    """Return the model's answer with HTML escapes undone (OPUS-MT's training data had them) and spaces tidy."""
    plain = html.unescape(_DOUBLE_ESCAPE.sub(r"&\1;", translation).replace("&amp;", "&"))
    return _SPACES.sub(" ", plain).strip()
