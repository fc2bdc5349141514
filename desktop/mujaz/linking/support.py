"""What an alignment says for and against a stretch of English as the counterpart of a mention."""

from collections.abc import Container, Sequence
from dataclasses import dataclass

from mujaz.document import Span
from mujaz.linking.tokens import Words


@dataclass(frozen=True, slots=True)
class Support:
    """Which words are aligned to one mention.

    `linked` are their places, `sources` the Arabic words behind each; `up_to[i]` counts, among the first i words,
    those aligned to the mention, and those aligned to something else only.
    """

    linked: Sequence[int]
    sources: Sequence[frozenset[Span]]
    up_to: Sequence[tuple[float, float]]

    @classmethod
    def of(cls, words: Words, source: Span, *, known: Container[int] = ()) -> "Support":
        """Read the alignment of `words` for the mention at `source`; it says nothing against the words at `known`."""
        linked, sources, up_to, ours, others = [], [], [(0.0, 0.0)], 0.0, 0.0
        for place, links in enumerate(words.links):
            if links and not words.is_particle(place):
                behind = frozenset(link for link in links if link.start < source.end and source.start < link.end)
                if behind:
                    linked.append(place)
                    sources.append(behind)
                ours += len(behind) / len(links)
                if place not in known:
                    others += 1 - len(behind) / len(links)
            up_to.append((ours, others))
        return cls(linked, sources, up_to)

    def share(self, first: int, last: int) -> float:
        """Return how many of the aligned words from `first` to `last` are aligned to the mention, from -1 to 1."""
        (ours, others), (ours_end, others_end) = self.up_to[first], self.up_to[max(first, last + 1)]
        ours, others = ours_end - ours, others_end - others
        return (ours - others) / (ours + others) if ours + others else 0.0

    def touches(self, first: int, last: int) -> bool:
        """Tell whether any of the words from `first` to `last` is aligned to the mention."""
        return self.up_to[last + 1][0] > self.up_to[first][0]

    def coverage(self, first: int, last: int) -> float:
        """Return from 0 to 1 how much of what is aligned to the mention is in there: Arabic and English words."""
        if not self.linked:
            return 0.0
        inside = [sources for place, sources in zip(self.linked, self.sources, strict=True) if first <= place <= last]
        arabic = len(frozenset().union(*inside)) / len(frozenset().union(*self.sources))
        return (arabic + len(inside) / len(self.linked)) / 2
