"""What a summariser writes, made into clean English sentences."""

import re
from collections.abc import Iterable

_END = re.compile(r"[.!?][\"'”’)\]]*(?=\s|$)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Rev|Hon|Pres|St|Sr|Jr|No|vs|approx|Co|Inc|Ltd|"
    r"Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|e\.g|i\.e)|(?:\b[A-Za-z]\.)*\b[A-Z])\.$"
)
"""What a full stop belongs to without ending a sentence: titles, months, initials."""
_BEFORE_MARK = re.compile(r"\s+([.,;:!?])(?=\s|$)")
_FLOATING = re.compile(r"\s\.(?=\s|$)")
"""A full stop after a space, as models trained on CNN's texts write it, always ends a sentence."""
_WORD = re.compile(r"\w+")
ALIKE = 0.75
"""Share of two sentences' words that is common from which they say the same: overlapping windows repeat themselves."""


def sentences_of(text: str) -> list[str]:
    """Return the sentences of English `text`, spaces tidied, each beginning with a capital."""
    found: list[str] = []
    for stretch in _FLOATING.sub(".\n", text).split("\n"):
        found += _cut(_BEFORE_MARK.sub(r"\1", " ".join(stretch.split())))
    return [sentence[:1].upper() + sentence[1:] for sentence in found if _WORD.search(sentence)]


def _cut(text: str) -> Iterable[str]:
    start = 0
    for end in _END.finditer(text):
        following = text[end.end() :].lstrip()[:1]
        if _ABBREVIATION.search(text[start : end.start() + 1]) or following.islower():
            continue
        yield text[start : end.end()].strip()
        start = end.end()
    yield text[start:].strip()


def is_finished(sentence: str) -> bool:
    """Tell whether `sentence` has an end: the last one of an answer that grew too long has none."""
    return _END.search(sentence[-3:]) is not None


def without_repeats(sentences: Iterable[str]) -> list[str]:
    """Return `sentences` without those that say what one before them says."""
    kept: list[str] = []
    seen: list[frozenset[str]] = []
    for sentence in sentences:
        words = frozenset(_WORD.findall(sentence.lower()))
        if all(len(words & other) < ALIKE * len(words | other) for other in seen):
            kept.append(sentence)
            seen.append(words)
    return kept
