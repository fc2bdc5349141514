"""Sentences too long for a model cut where a reader would pause."""

import re
from collections.abc import Callable, Iterator

MAX_WORDS = 60
"""Longer sentences are translated in parts: beyond about this length Marian models begin to drop or repeat."""
MAX_PIECES = 120
"""The same in pieces: the starter has seen no longer sentence in training."""
MAX_CHARACTERS = 2000
"""A text longer than this is cut before its pieces are counted: a megabyte takes seconds to count."""
MIN_RETRY_WORDS = 12
"""A sentence shorter than this is not cut in two when it is tried again."""

_AND = (
    r"و(?:[أإي]|ت(?!ير)|س[يت]|ال(?!د|ي\b))\w{2,}"
    r"|و(?:قال|قالت|قد|كان|كانت|ليس|لم|لا|لن|لكن|هو|هي|هم|هذا|هذه|ذلك|في|من|مع|عن|على|بعد|قبل|ما)\b"
)
"""The conjunction written together with its word; nouns that begin with the letter (ministry, agency) are not it."""
_PLACES = (
    re.compile(r"(?<=[؛:;.؟!])\s+"),
    re.compile(r"(?<=[،,])\s+"),
    re.compile(rf"\s+(?=(?:{_AND}|(?:ثم|لكن|بينما|فيما|حيث|إذ|كما|أو)\b))"),
    re.compile(r"\s+"),
)
"""Where to cut: after a strong mark, after a comma, before a conjunction, between words; the best first."""

Span = tuple[int, int]


def parts(sentence: str, count_pieces: Callable[[str], int]) -> list[Span]:
    """Return spans of `sentence` that a model can translate one by one; all but white space is in one of them."""
    return list(_parts(sentence, (0, len(sentence)), count_pieces))


def halves(sentence: str) -> list[Span]:
    """Return two spans of `sentence`, or one when it is short."""
    if len(sentence.split()) < MIN_RETRY_WORDS:
        return [(0, len(sentence))]
    return list(_cut(sentence, (0, len(sentence)), 2))


def _parts(sentence: str, span: Span, count_pieces: Callable[[str], int]) -> Iterator[Span]:
    wanted = _wanted(sentence[slice(*span)], count_pieces)
    if wanted == 1 or span[1] - span[0] == 1:
        yield span
        return
    for part in _cut(sentence, span, wanted):
        yield from _parts(sentence, part, count_pieces)


def _wanted(text: str, count_pieces: Callable[[str], int]) -> int:
    """Return in how many parts `text` has to be, at least."""
    by_size = max(-(-len(text.split()) // MAX_WORDS), -(-len(text) // MAX_CHARACTERS), 1)
    return by_size if by_size > 1 else max(-(-count_pieces(text) // MAX_PIECES), 1)


def _cut(sentence: str, span: Span, wanted: int) -> tuple[Span, Span]:
    """Return `span` in two, at the best place where each side is a whole number of `wanted` equal parts, about."""
    start, end = span
    one = (end - start) / wanted
    middle = start + one * (wanted // 2)
    low, high = int(middle - one / 2), int(middle + one / 2)
    for places in _PLACES:
        found = [match.span() for match in places.finditer(sentence, low, high) if start < match.start()]
        if found:
            before, after = min(found, key=lambda place: abs(place[0] - middle))
            if after < end:
                return (start, before), (after, end)
    somewhere = max(start + 1, min(int(middle), end - 1))
    return (start, somewhere), (somewhere, end)
