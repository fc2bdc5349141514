"""Names that are known beforehand: places and organisations with their English, and single names of persons.

The file is gzip-compressed UTF-8. A line ``#place 2`` opens a block of ``form TAB English`` lines, all of that kind and
trust; forms are folded as `mujaz_models.entities.folding` folds. ``#name`` blocks hold single names of persons, and
``#marked`` spellings with vowel signs that tell two names apart. Then come given names (``#given``, one a line), where
places are (``#where``, see `mujaz_models.entities.places`) and groups of words (``#groups``, see
`mujaz_models.entities.word_groups`).
"""

import gzip
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache
from pathlib import Path

from mujaz_models.entities import Kind, PlaceRecord
from mujaz_models.entities.clitics import readings
from mujaz_models.entities.folding import fold_form
from mujaz_models.entities.places import PlaceTable, place_lines
from mujaz_models.entities.word_groups import group_lines, parse_groups
from mujaz_models.errors import ModelError

_MOST_CACHED = 20_000
LONGEST = 6
"""Words in the longest name looked for."""


class Trust(IntEnum):
    """How much a name says by itself."""

    GLOSS = 0
    """Gives the English of what was found by other means."""
    HINT = 1
    """Also an ordinary word or a person's name: counts only with its context."""
    SURE = 2
    """Always this place or organisation."""


@dataclass(frozen=True, slots=True)
class Known:
    """A place or organisation that is known, and its common English name."""

    kind: Kind
    trust: Trust
    english: str


@dataclass(frozen=True, slots=True)
class Match:
    """A known name over `words` tokens, starting `cut` letters into the first."""

    words: int
    cut: int
    known: Known


@dataclass(frozen=True, slots=True)
class Extras:
    """What else is known: folded names that persons are given, where places are, and groups of words by company."""

    given: frozenset[str] = frozenset()
    places: PlaceTable = field(default_factory=PlaceTable)
    groups: Mapping[str, str] = field(default_factory=dict)


_NO_EXTRAS = Extras()


class Gazetteer:
    """Looks up folded names."""

    def __init__(
        self,
        known: Mapping[str, Known],
        names: Mapping[str, str],
        marked: Mapping[str, str] | None = None,
        extras: Extras | None = None,
    ) -> None:
        self._known = known
        self.names = names
        """Single folded names of persons and their English."""
        self.extras = extras or _NO_EXTRAS
        self._marked = marked or {}
        self._openings = {form.split(" ", 1)[0] for form in known if " " in form}
        self._heads = lru_cache(maxsize=_MOST_CACHED)(self._heads_of)

    @classmethod
    def load(cls, path: Path) -> "Gazetteer":
        """Read a compiled gazetteer. Raises ModelError where the file is missing or damaged."""
        try:
            text = gzip.decompress(path.read_bytes()).decode("utf-8")
            return cls._parse(text)
        except FileNotFoundError:
            raise ModelError(f"The list of known names ({path.name}) is missing: install Mujaz again.") from None
        except (OSError, EOFError, zlib.error, ValueError):
            raise ModelError(f"The list of known names ({path.name}) is damaged: install Mujaz again.") from None

    @classmethod
    def _parse(cls, text: str) -> "Gazetteer":
        known: dict[str, Known] = {}
        plain: dict[str, dict[str, str]] = {"name": {}, "marked": {}}
        other = {"given": "", "where": "", "groups": ""}
        for block in text.removeprefix("#").split("\n#"):
            heading, _, body = block.rstrip("\n").partition("\n")
            if heading in other:
                other[heading] = body
                continue
            pairs = dict(line.split("\t") for line in body.split("\n") if line)
            if heading in plain:
                plain[heading] = pairs
                continue
            kind, trust = heading.split(" ")
            shared = {english: Known(Kind(kind), Trust(int(trust)), english) for english in set(pairs.values())}
            known.update((form, shared[english]) for form, english in pairs.items())
        extras = Extras(
            frozenset(other["given"].split()), PlaceTable.parse(other["where"]), parse_groups(other["groups"])
        )
        return cls(known, plain["name"], plain["marked"], extras)

    def matches(self, forms: Sequence[str], start: int) -> Iterator[Match]:
        """Yield the names that begin at ``forms[start]``, longest first."""
        openings, single = self._heads(forms[start])
        longest = min(LONGEST, len(forms) - start) if openings else 0
        for words in range(longest, 1, -1):
            tail = " ".join(forms[start + 1 : start + words])
            for cut, head in openings:
                if known := self._known.get(f"{head} {tail}"):
                    yield Match(words, cut, known)
        yield from single

    def begins_with(self, form: str) -> bool:
        """Tell whether any known name begins with this word."""
        return any(self._heads(form))

    def _heads_of(self, form: str) -> tuple[tuple[tuple[int, str], ...], tuple[Match, ...]]:
        """Return the readings of a word that longer names begin with, and the names that it is by itself."""
        heads = readings(form)
        return (
            tuple((cut, head) for cut, head in heads if head in self._openings),
            tuple(Match(1, cut, self._known[head]) for cut, head in heads if head in self._known),
        )

    def look_up(self, form: str) -> Known | None:
        """Return the place or organisation with this folded name."""
        return self._known.get(form)

    def place(self, name: str) -> PlaceRecord | None:
        """Return where the place of this Arabic or English name is, or None where it isn't known."""
        return self.extras.places.find(name)

    def english(self, text: str) -> str:
        """Return the English of a place or organisation as it is written, or an empty string."""
        if text in self._marked:
            return self._marked[text]
        form = fold_form(text)
        known = self._known.get(form) or self._known.get(f"ال{form[2:]}" if form.startswith("لل") else "")
        return known.english if known else ""


def compiled(
    known: Mapping[str, Known], names: Mapping[str, str], marked: Mapping[str, str], extras: Extras = _NO_EXTRAS
) -> bytes:
    """Return the file that `Gazetteer.load` reads; the same input gives the same bytes."""
    blocks: dict[str, dict[str, str]] = {}
    for form, entry in known.items():
        blocks.setdefault(f"{entry.kind} {int(entry.trust)}", {})[form] = entry.english
    blocks |= {"name": dict(names), "marked": dict(marked)}
    lines = []
    for heading in sorted(blocks):
        lines += [f"#{heading}", *(f"{form}\t{english}" for form, english in sorted(blocks[heading].items()))]
    lines += ["#given", *sorted(extras.given)]
    lines += ["#where", *place_lines(extras.places.records)]
    lines += ["#groups", *group_lines(extras.groups)]
    return gzip.compress(("\n".join(lines) + "\n").encode("utf-8"), mtime=0)
