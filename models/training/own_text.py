"""Our own parallel text: reading it, its tags, and the one split that keeps part of it unseen."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TAGGED = Path("ner/news-own-tagged.tsv")
HELD_BACK = frozenset((Path(__file__).parent / "held_back.txt").read_text(encoding="utf-8").split())
"""Items of news-own-tagged.tsv that no recipe may train on."""

_TAG = re.compile(r"\[\[([A-Z])(\d+)\|([^\]]*)\]\]")


@dataclass(frozen=True, slots=True)
class TaggedPair:
    """One sentence with its English, entity tags still in both (``[[P1|...]]``)."""

    item: str
    arabic: str
    english: str


def tagged_pairs(data: Path, *, held_back: bool = False) -> Iterator[TaggedPair]:
    """Yield the tagged sentences to train on, or with `held_back` those to measure on."""
    for line in (data / TAGGED).read_text(encoding="utf-8").splitlines():
        item, arabic, english = line.split("\t")
        if (item in HELD_BACK) == held_back:
            yield TaggedPair(item, arabic, english)


def untagged(text: str) -> str:
    """Return `text` with entity tags replaced by what they enclose."""
    return _TAG.sub(r"\3", text)


def tags(text: str) -> dict[str, str]:
    """Return the first text of each tag in `text`, keyed by kind and number, such as ``"P1"``."""
    found: dict[str, str] = {}
    for kind, number, enclosed in _TAG.findall(text):
        found.setdefault(kind + number, enclosed)
    return found
