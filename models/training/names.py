"""Single names with their English spelling, from the open lists."""

import lzma
import re
import unicodedata
from pathlib import Path

_FILES = ("names/wikidata.tsv.xz", "names/google-transliteration.tsv.xz")
_ARABIC_NAME = re.compile(r"[\u0621-\u063a\u0641-\u064a]{2,20}")
_ENGLISH_NAME = re.compile(r"[a-z]{2,20}")


def single_names(data: Path) -> tuple[tuple[str, str], ...]:
    """Return (Arabic, English) pairs of one word each, the English without accents and capitalised."""
    found: set[tuple[str, str]] = set()
    for name in _FILES:
        with lzma.open(data / name, "rt", encoding="utf-8") as lines:
            for line in lines:
                arabic, english = line.rstrip("\n").split("\t")[:2]
                plain = "".join(
                    c for c in unicodedata.normalize("NFKD", english.lower()) if not unicodedata.combining(c)
                )
                if _ARABIC_NAME.fullmatch(arabic) and _ENGLISH_NAME.fullmatch(plain):
                    found.add((arabic, plain.capitalize()))
    return tuple(sorted(found))
