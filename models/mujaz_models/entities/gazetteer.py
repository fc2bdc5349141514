"""Names that are known beforehand: places and organisations with their English, and single names of persons.

The file is gzip-compressed UTF-8. A line ``#place 2`` opens a block of ``form TAB English`` lines, all of that kind and
trust; forms are folded as `mujaz_models.entities.folding` folds. ``#name`` blocks hold single names of persons, and
``#marked`` spellings with vowel signs that tell two names apart.
"""

import gzip
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from mujaz_models.entities import Kind
from mujaz_models.entities.clitics import readings
from mujaz_models.entities.folding import fold_form
from mujaz_models.errors import ModelError

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


class Gazetteer:
    """Looks up folded names."""

    def __init__(
        self, known: Mapping[str, Known], names: Mapping[str, str], marked: Mapping[str, str] | None = None
    ) -> None:
        self._known = known
        self.names = names
        """Single folded names of persons and their English."""
        self._marked = marked or {}
        self._openings = {form.split(" ", 1)[0] for form in known if " " in form}

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
        for block in text.removeprefix("#").split("\n#"):
            heading, _, body = block.rstrip("\n").partition("\n")
            pairs = dict(line.split("\t") for line in body.split("\n") if line)
            if heading in plain:
                plain[heading] = pairs
                continue
            kind, trust = heading.split(" ")
            shared = {english: Known(Kind(kind), Trust(int(trust)), english) for english in set(pairs.values())}
            known.update((form, shared[english]) for form, english in pairs.items())
        return cls(known, plain["name"], plain["marked"])

    def matches(self, forms: Sequence[str], start: int) -> Iterator[Match]:
        """Yield the names that begin at ``forms[start]``, longest first."""
        heads = readings(forms[start])
        openings = [(cut, head) for cut, head in heads if head in self._openings]
        longest = min(LONGEST, len(forms) - start) if openings else 0
        for words in range(longest, 1, -1):
            tail = " ".join(forms[start + 1 : start + words])
            for cut, head in openings:
                if known := self._known.get(f"{head} {tail}"):
                    yield Match(words, cut, known)
        for cut, head in heads:
            if known := self._known.get(head):
                yield Match(1, cut, known)

    def look_up(self, form: str) -> Known | None:
        """Return the place or organisation with this folded name."""
        return self._known.get(form)

    def english(self, text: str) -> str:
        """Return the English of a place or organisation as it is written, or an empty string."""
        if text in self._marked:
            return self._marked[text]
        form = fold_form(text)
        known = self._known.get(form) or self._known.get(f"ال{form[2:]}" if form.startswith("لل") else "")
        return known.english if known else ""


def compiled(known: Mapping[str, Known], names: Mapping[str, str], marked: Mapping[str, str]) -> bytes:
    """Return the file that `Gazetteer.load` reads; the same input gives the same bytes."""
    blocks: dict[str, dict[str, str]] = {}
    for form, entry in known.items():
        blocks.setdefault(f"{entry.kind} {int(entry.trust)}", {})[form] = entry.english
    blocks |= {"name": dict(names), "marked": dict(marked)}
    lines = []
    for heading in sorted(blocks):
        lines += [f"#{heading}", *(f"{form}\t{english}" for form, english in sorted(blocks[heading].items()))]
    return gzip.compress(("\n".join(lines) + "\n").encode("utf-8"), mtime=0)
