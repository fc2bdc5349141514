"""How often a word is used, and in how many of those places its English stands in the translation."""

import lzma
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mujaz_models.entities.folding import fold
from training.own_text import tagged_pairs, untagged

_WORD = re.compile(r"[^\W\d_]+")
PRODUCT_DOCUMENTATION = "ms_"
_NEWS = "mt/news-own.tsv"
_OPEN = "mt/train-open.tsv.xz"


@dataclass
class Usage:
    """Word counts over parallel text. `together` counts sentences with a word and its English (lower case)."""

    arabic: Counter[str] = field(default_factory=Counter)
    english: Counter[str] = field(default_factory=Counter)
    together: Counter[str] = field(default_factory=Counter)

    def is_ordinary(self, form: str) -> bool:
        """Tell whether a folded word mostly stands for something else than the name it could be."""
        return self.arabic[form] >= 2 and self.together[form] < 0.6 * self.arabic[form]

    def is_very_ordinary(self, form: str) -> bool:
        """Tell whether a folded word is common and hardly ever the name."""
        return self.arabic[form] >= 10 and self.together[form] < 0.1 * self.arabic[form]


def count_usage(data: Path, names: dict[str, set[str]]) -> Usage:
    """Count words in the open and our own parallel text; `names` maps folded forms to their English spellings."""
    usage = Usage()
    opening = {form: {english[:3].lower() for english in spellings} for form, spellings in names.items()}
    for arabic, english in _pairs(data):
        words = _WORD.findall(english)
        usage.english.update(word for word in words if word[0].isupper())
        starts = {word[:3].lower() for word in words if word[0].isupper()}
        for form in set(_WORD.findall(fold(arabic).text)):
            usage.arabic[form] += 1
            if form in opening and not starts.isdisjoint(opening[form]):
                usage.together[form] += 1
    return usage


def _pairs(data: Path) -> Iterator[tuple[str, str]]:
    for pair in tagged_pairs(data):
        yield untagged(pair.arabic), untagged(pair.english)
    for line in (data / _NEWS).read_text(encoding="utf-8").splitlines():
        arabic, english = line.split("\t")
        yield arabic, english
    with lzma.open(data / _OPEN, "rt", encoding="utf-8") as lines:
        yield from _without_documentation(lines)


def _without_documentation(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        arabic, english, source = line.rstrip("\n").split("\t")
        if not source.startswith(PRODUCT_DOCUMENTATION):
            yield arabic, english
