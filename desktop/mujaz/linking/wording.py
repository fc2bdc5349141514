"""How alike a name of several words is to English words, whatever their order."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from mujaz.linking.forms import name_words
from mujaz.linking.lexicon import HEADS, english_of
from mujaz.linking.sounds import likeness
from mujaz.linking.tokens import Words

LEAST_ALIKE = 0.7
"""Likeness from which an English word may be one of the name."""
HEAD = 0.25
"""Added where the word for the kind of organisation or site is there, and no alignment says more."""
CAPITAL_KNOWN, CAPITAL_COVERS = 0.6, 0.5
"""How much of a known word, and of a word of the name, a capitalised word beside that one counts for."""


class Wording:
    """A name of an organisation or place, compared word by word with those of a translation."""

    def __init__(self, name: str, words: Words) -> None:
        arabic = name_words(name)
        self._words = words
        self._count = len(arabic)
        self._has_head = bool(arabic) and arabic[0] in HEADS
        self._alike = _alike_at(arabic, words) if self._count > 1 or self._has_head else {}
        self.known = frozenset(place for place, alike in self._alike.items() if 1.0 in alike)
        """The places of the words that are surely of the name, by their meaning or sound."""

    def likeness(self, first: int, last: int, *, is_aligned: bool) -> float:
        """Return how alike the words from `first` to `last` are to the name: 1 for all of it and nothing else.

        Where only the word for its kind is known, and no alignment says more, capitalised words beside it may well be
        the rest; then it can be up to `HEAD` more.
        """
        rows = [row for place in range(first, last + 1) if (row := self._alike.get(place))]
        if not rows:
            return 0.0
        best: list[float] = [max(column) for column in zip(*rows, strict=True)]
        written = [place for place in range(first, last + 1) if not self._words.is_small(place)]
        covered, known, bonus = sum(best), float(len(rows)), 0.0
        if self._has_head and not is_aligned and best[0] == 1:
            others = sum(self._words.capitalised[place] and place not in self._alike for place in written)
            fitting = min(others, best.count(0.0))
            covered, known, bonus = covered + CAPITAL_COVERS * fitting, known + CAPITAL_KNOWN * fitting, HEAD
        return (covered / self._count + min(1.0, known / max(1, len(written)))) / 2 + bonus

    def explains(self, places: Iterable[int]) -> bool:
        """Tell whether each of these words may be one of the name."""
        return all(place in self._alike for place in places)

    def stretches(self) -> Iterator[tuple[int, int]]:
        """Yield the stretches around the word for its kind: so long that they may be the name."""
        if not self._has_head:
            return
        for place, row in self._alike.items():
            if row[0] == 1:
                first, last = self._words.joined(place, self._count + 1)
                for start in range(first, place + 1):
                    for end in range(place, last + 1):
                        if not self._words.is_edge(start) and not self._words.is_edge(end):
                            yield start, end


def _alike_at(arabic: tuple[str, ...], words: Words) -> dict[int, tuple[float, ...]]:
    """Return how alike each English word is to each word of the name; those alike to none are left out."""
    meanings = frozenset().union(*map(english_of, arabic))
    return {
        place: tuple(_alike(word, words.written[place]) for word in arabic)
        for place, lowered in enumerate(words.lowered)
        if (lowered.removesuffix(".") in meanings or words.written[place][:1].isupper())
        and any(_alike(word, words.written[place]) for word in arabic)
    }


@lru_cache(maxsize=65536)
def _alike(word: str, written: str) -> float:
    if written.lower().removesuffix(".") in english_of(word):
        return 1.0
    alike = likeness(word, written) if written[:1].isupper() else 0.0
    return alike if alike >= LEAST_ALIKE else 0.0
