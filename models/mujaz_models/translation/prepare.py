"""A copy of a sentence made ready for the model, and the model's answer made ready for the reader.

Pure functions; the document itself is never changed, and each copy knows where its characters came from.
"""

import re
import unicodedata

from mujaz_models.traced import Traced

_REMOVED = re.compile(
    "["
    "\u0640"  # tatweel
    "\x00-\x08\x0e-\x1f"  # control characters
    "\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"  # zero-width and direction marks
    "\ud800-\udfff"  # halves of characters, which no tokenizer takes
    "]+"
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
_PRESENTATION_FORM = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_UNTIDY_SPACES = re.compile(r"[^\S ]\s*| \s+")
_ESCAPE = re.compile(r"&(?:\s*amp\s*;)*\s*(amp|quot|apos|lt|gt|nbsp|#39|#34)\s*;")
_ESCAPED = {
    "amp": "&",
    "quot": '"',
    "apos": "'",
    "lt": "<",
    "gt": ">",
    "nbsp": " ",
    "#39": "'",
    "#34": '"',
}


def for_model(sentence: str) -> Traced:
    """Return `sentence` with Western digits, plain quotes and letters, and no invisible characters."""
    return tidy_spaces(plain_marks(without_invisible(plain_letters(Traced.of(sentence)))))


def plain_letters(text: Traced) -> Traced:
    """Return `text` with the presentation forms of Arabic letters, which PDF files have, as letters."""
    return text.replaced(_PRESENTATION_FORM, lambda match: unicodedata.normalize("NFKC", match[0]))


def without_invisible(text: Traced) -> Traced:
    """Return `text` without tatweel, control, zero-width and direction characters."""
    return text.replaced(_REMOVED, lambda _: "")


def plain_marks(text: Traced) -> Traced:
    """Return `text` with Western digits, separators and quotes."""
    return text.translated(_REPLACED)


def tidy_spaces(text: Traced) -> Traced:
    """Return `text` with single spaces, and none at the ends."""
    return text.replaced(_UNTIDY_SPACES, lambda _: " ").stripped()


def for_reader(translation: str) -> Traced:
    """Return the model's answer with HTML escapes undone and spaces tidy."""
    return tidy_spaces(without_escapes(Traced.of(translation)))


def without_escapes(text: Traced) -> Traced:
    """Return `text` with HTML escapes undone: OPUS-MT's training data had them, doubled and spaced out."""
    return text.replaced(_ESCAPE, lambda match: _ESCAPED[match[1]])
