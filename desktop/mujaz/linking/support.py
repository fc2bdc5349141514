"""What an alignment says for and against a stretch of English as the counterpart of a mention."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import accumulate

from mujaz.document import Span
from mujaz.linking.tokens import Words

_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Support:
    """Which words are aligned to one mention.

    `linked` are their places, `sources` the Arabic words behind each; `up_to[i]` sums up how far the first i of them
    are aligned to the mention and to nothing else. The words at the places `known` speak against nothing.
    """

    words: Words
    linked: Sequence[int]
    sources: Sequence[frozenset[Span]]
    up_to: Sequence[float]
    known: Sequence[tuple[int, float]]
    """With how far each is aligned to something else."""

    @classmethod
    def of(cls, words: Words, source: Span, *, known: Collection[int] = ()) -> "Support":
        """Read the alignment of `words` for the mention at `source`; it says nothing against the words at `known`."""
        linked = [place for place in words.linked_to(source) if not words.is_particle(place)]
        sources = [
            frozenset(link for link in words.links[place] if link.start < source.end and source.start < link.end)
            for place in linked
        ]
        ours = {place: len(behind) / len(words.links[place]) for place, behind in zip(linked, sources, strict=True)}
        aside = [
            (place, 1 - ours.get(place, 0.0)) for place in known if words.links[place] and not words.is_particle(place)
        ]
        return cls(words, linked, sources, list(accumulate(ours.values(), initial=0.0)), aside)

    def share(self, first: int, last: int) -> float:
        """Return how many of the aligned words from `first` to `last` are aligned to the mention, from -1 to 1."""
        end = max(first, last + 1)
        ours = self._ours(first, end)
        others = self.words.aligned_up_to[end] - self.words.aligned_up_to[first] - ours
        others -= sum(other for place, other in self.known if first <= place < end)
        return (ours - others) / (ours + others) if ours + others > _ROUNDING else 0.0

    def touches(self, first: int, last: int) -> bool:
        """Tell whether any of the words from `first` to `last` is aligned to the mention."""
        return bisect_right(self.linked, last) > bisect_left(self.linked, first)

    def _ours(self, first: int, end: int) -> float:
        return self.up_to[bisect_left(self.linked, end)] - self.up_to[bisect_left(self.linked, first)]

    def coverage(self, first: int, last: int) -> float:
        """Return from 0 to 1 how much of what is aligned to the mention is in there: Arabic and English words."""
        if not self.linked:
            return 0.0
        inside = [sources for place, sources in zip(self.linked, self.sources, strict=True) if first <= place <= last]
        arabic = len(frozenset().union(*inside)) / len(frozenset().union(*self.sources))
        return (arabic + len(inside) / len(self.linked)) / 2
