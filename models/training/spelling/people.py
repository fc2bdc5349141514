"""Words of the names of persons who have a page in the English Wikipedia, by way of the name2nat package.

The package's list (1.07 million titles of June 2020, with nationalities) lies in its wheel as a pickle; that is read
without running anything of it, and without installing the package, which would bring a framework that nothing here
needs.
"""

import pickle
import re
import zipfile
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from typing_extensions import override

from training.spelling.pairs import plain

People = Mapping[str, Collection[str]]
"""Titles of pages, with the nationalities of each person, such as "Tunisian"."""

_LIST = "name2nat/name2nats.pkl"
_MAGHREB = frozenset({"Algerian", "Moroccan", "Tunisian", "Mauritanian"})
_GULF = frozenset({"Bahraini", "Emirati", "Kuwaiti", "Omani", "Qatari", "Saudi", "Yemeni"})
_LEVANT_AND_NILE = frozenset(
    {"Egyptian", "Iraqi", "Jordanian", "Lebanese", "Libyan", "Palestinian", "Sudanese", "Syrian"}
)
_ARAB = _MAGHREB | _GULF | _LEVANT_AND_NILE
_FEWEST, _OF_ARABS, _OF_ALL = 2, 0.8, 0.3
"""Bearers, and the least shares of the Arabs and of all who bear the word (tuned on our own news, not kept back)."""
_NOTE = re.compile(r"\(.*?\)")
_BETWEEN = re.compile(r"[^a-z]+")
_WHOLE_LETTERS = str.maketrans(
    dict(zip("ıøłđßæœðþə", "i o l d ss ae oe d th a".split(), strict=True)) | dict.fromkeys("'’", "")
)
"""Letters that are no letter with an accent, and what joins the letters of one word (O'Brien)."""


class _PlainData(pickle.Unpickler):
    """Reads lists, dictionaries and strings, and refuses all else."""

    @override
    def find_class(self, module_name: str, global_name: str, /) -> object:
        raise pickle.UnpicklingError(f"{module_name}.{global_name} is no plain data")


def persons(wheel: Path) -> People:
    """Return the persons of name2nat 0.5.1's wheel; raises `UnpicklingError` where they aren't plain data."""
    with zipfile.ZipFile(wheel) as package, package.open(_LIST) as file:
        listed: People = _PlainData(file).load()
    return listed


def bearers(people: Iterable[str]) -> Counter[str]:
    """Return how many persons bear each word of their names, in lower case without accents."""
    found: Counter[str] = Counter()
    for name in people:
        found.update({*_words(name)})
    return found


def maghrebi(people: People) -> list[str]:
    """Return the words that people of the Maghreb bear, hardly other Arabs, and not the whole world either."""
    arabs = {name: nations for name, nations in people.items() if not _ARAB.isdisjoint(nations)}
    western = bearers(name for name, nations in arabs.items() if not _MAGHREB.isdisjoint(nations))
    arab, all_ = bearers(arabs), bearers(people)
    return sorted(
        word
        for word, times in western.items()
        if times >= _FEWEST and times >= _OF_ARABS * arab[word] and times >= _OF_ALL * all_[word]
    )


def _words(name: str) -> Iterator[str]:
    letters = plain(_NOTE.sub("", name)).translate(_WHOLE_LETTERS)
    return (word for word in _BETWEEN.split(letters) if len(word) > 1)
