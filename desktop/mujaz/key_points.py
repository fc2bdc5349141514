"""A sentence's English as a key point: what tied it to the sentence before, and stray spaces, taken off.

Nothing else changes: who said it, how surely, when and how much stay as they are.
"""

import re

_CONNECTIVE = re.compile(
    r"(?:meanwhile|moreover|furthermore|in addition|additionally|besides|in turn|for (?:his|her|its|their) part|"
    r"in this (?:context|regard|respect)|in the same (?:context|vein)|also|it is worth (?:mentioning|noting) that|"
    r"it should be noted that|it is noteworthy that|and)\b",
    re.IGNORECASE,
)
"""What adds; what sets against ("however", "but") says something, and stays."""
_NEEDS_NO_COMMA = re.compile(r"(?:and|it\b.*\bthat)$", re.IGNORECASE)
"""Connectives that end without a comma; the others are adverbs, and may belong to the sentence, unless one follows."""
_SPACE_BEFORE_MARK = re.compile(r"\s+(?=[,;:!?.](?:\s|$))")
_PADDED = re.compile(r"“\s*([^“”]*?)\s*”")
_FEWEST_WORDS = 3
"""Less than this is no sentence."""


def tighten(english: str) -> str:
    """Return `english` without leading connectives and stray spaces; never empty for a text."""
    text = _SPACE_BEFORE_MARK.sub("", _PADDED.sub(r"“\1”", " ".join(english.split())))
    while (rest := _after_connective(text)) is not None:
        text = rest
    return text


def _after_connective(text: str) -> str | None:
    """Return what follows a leading connective, beginning with a capital; None where there is none to take off."""
    match = _CONNECTIVE.match(text)
    if match is None:
        return None
    rest = text[match.end() :]
    if not rest.startswith(",") and not _NEEDS_NO_COMMA.search(match[0]):
        return None
    rest = rest.lstrip(" ,")
    return rest[0].upper() + rest[1:] if _is_sentence(rest) else None


def _is_sentence(text: str) -> bool:
    return bool(re.match(r"[\"“'(]?\w", text)) and len(text.split()) >= _FEWEST_WORDS
