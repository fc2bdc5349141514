"""The English of a sentence, word by word, and what Arabic each word was made from."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, groupby

from mujaz.briefing import Link
from mujaz.document import Span

WITHIN = frozenset(
    "al bin ben ibn bint abu of de du do dos das del della di da la le el van von der the and for &".split()
)
"""Words in lower case that may stand within a name."""
EDGES = frozenset(
    "a an and as at but by for from he her his in into is it its of on or our she that the their them they this to was "
    "we were where which who whose with & dr mr mrs ms prof".split()
)
"""Words that a name neither begins nor ends with."""
LONGEST = 8
"""Words of a name, at most."""

_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february april july september october november "
    "december".split()
)
_NO_NAMES = EDGES | _CALENDAR
"""Words that are no names, though they may be written with a capital."""
_SMALL = WITHIN | EDGES
_CONJUNCTIONS = frozenset({"and", "for", "the", "&"})
_REACH = 40
_MANY = 5 * _REACH
"""Words of a sentence above which a mention is looked for only `_REACH` of them around its place, or some more."""
_WORD = re.compile(
    r"(?:[A-Z]\.){2,}"  # U.S.
    r"|(?!(?<=['’])s\b)"  # the s of a possessive is no word
    r"(?:\b[A-Za-z][a-z]{1,2}-(?=[A-Z]))?"  # al-, ez-
    r"[^\W_]+(?:(?:['’](?!s\b)|(?<=\d)[.,](?=\d))[^\W_]+)*|&"
)
_ARTICLE = re.compile(r"(?:[Aa]l|[Ee]l|[Aa][dnrstz]|[Aa]sh|[Aa]dh)-(?=\w)")
_GAP = re.compile(r"(?:['’]s?)?,? ?|[-–]")
_TITLE_GAP = re.compile(r"\. ")
_SPACES = frozenset({" ", "-", "'s ", "’s ", "' ", "’ "})
_BREAK = re.compile(r"[\"“”«»()\[\]:;!?]|[.] ")


@dataclass(frozen=True)
class Words:
    """The words of a translation. `links` of word i are the Arabic spans (of the document) that it is aligned to."""

    text: str
    spans: tuple[Span, ...]
    links: tuple[tuple[Span, ...], ...]

    @classmethod
    def of(cls, text: str, alignment: Sequence[Link] = ()) -> "Words":
        """Take `text` apart."""
        spans = tuple(Span(match.start(), match.end()) for match in _WORD.finditer(text))
        links: list[list[Span]] = [[] for _ in spans]
        place = 0
        for link in sorted(alignment, key=lambda link: link.target):
            while place < len(spans) and spans[place].end <= link.target.start:
                place += 1
            after = place
            while after < len(spans) and spans[after].start < link.target.end:
                links[after].append(link.source)
                after += 1
        return cls(text, spans, tuple(map(tuple, links)))

    def around(self, place: float) -> "Words":
        """Return these words, or of very many only those some way before and after `place` (from 0 to 1)."""
        if len(self.spans) <= _MANY:
            return self
        return self._part(int(place * len(self.spans)) // _REACH * _REACH)

    def _part(self, start: int) -> "Words":
        if start not in self._parts:
            part = slice(max(0, start - _REACH), start + 2 * _REACH)
            self._parts[start] = Words(self.text, self.spans[part], self.links[part])
        return self._parts[start]

    @cached_property
    def _parts(self) -> dict[int, "Words"]:
        return {}

    @cached_property
    def written(self) -> tuple[str, ...]:
        """The words as they are written."""
        return tuple(self.text[span.start : span.end] for span in self.spans)

    @cached_property
    def lowered(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple(map(str.lower, self.written))

    @cached_property
    def _lowered_text(self) -> str:
        lowered = self.text.lower()
        # A letter such as "İ" has two in lower case, and would shift what follows.
        return lowered if len(lowered) == len(self.text) else self.text

    def occurrences(self, name: str) -> Iterator[Span]:
        """Yield where `name` stands between other letters; an acronym counts in capitals only."""
        text = self.text if name.isupper() else self._lowered_text
        wanted = name if name.isupper() else name.lower()
        start, stop = (self.spans[0].start, self.spans[-1].end) if self.spans else (0, 0)
        while (start := text.find(wanted, start, stop)) >= 0:
            end = start + len(wanted)
            if not (text[max(0, start - 1) : start].isalnum() or text[end : end + 1].isalnum()):
                yield Span(start, end)
            start = end

    def edges(self, first: int, last: int) -> tuple[int, int]:
        """Return where the words from `first` to `last` begin and end, in characters."""
        return self.spans[first].start, self.spans[last].end

    def text_of(self, first: int, last: int) -> str:
        """Return the text from word `first` to word `last`."""
        return self.text[self.spans[first].start : self.spans[last].end]

    def linked_to(self, source: Span) -> list[int]:
        """Return the places of the words that are aligned to a part of `source`, in order."""
        links, longest = self._by_source
        first = bisect_left(links, (source.start - longest, 0, 0))
        last = bisect_left(links, (source.end, 0, 0))
        return sorted({place for _, end, place in links[first:last] if end > source.start})

    @cached_property
    def _by_source(self) -> tuple[list[tuple[int, int, int]], int]:
        """The links' Arabic spans, in order, with the places of their words; and the length of the longest."""
        links = [(link.start, link.end, place) for place, links in enumerate(self.links) for link in links]
        return sorted(links), max((end - start for start, end, _ in links), default=0)

    @cached_property
    def aligned_up_to(self) -> list[int]:
        """For each i how many of the first i words are aligned, and say something by themselves."""
        aligned = (bool(links) and not self.is_particle(place) for place, links in enumerate(self.links))
        return list(accumulate(aligned, initial=0))

    def joined(self, place: int, reach: int) -> tuple[int, int]:
        """Return the first and last of the words that nothing but spaces parts from `place`, at most `reach` away."""
        first = last = place
        while place - first < reach and first and self._gap(first) in _SPACES:
            first -= 1
        while last - place < reach and last + 1 < len(self.spans) and self._gap(last + 1) in _SPACES:
            last += 1
        return first, last

    def _gap(self, place: int) -> str:
        return self.text[self.spans[place - 1].end : self.spans[place].start]

    def within(self, span: Span) -> tuple[int, int]:
        """Return the first and the last word that `span` touches; the last comes first where it touches none."""
        first = bisect_right(self._ends, span.start)
        return first, bisect_left(self._starts, span.end) - 1

    def is_edge(self, place: int) -> bool:
        """Tell whether no name begins or ends with this word."""
        return self.lowered[place] in EDGES

    def is_particle(self, place: int) -> bool:
        """Tell whether this word may stand within a name in lower case, and says nothing by itself."""
        return self.written[place] in WITHIN

    def is_small(self, place: int) -> bool:
        """Tell whether this word says nothing by itself."""
        return self.lowered[place] in _SMALL

    def odd(self, first: int, last: int) -> int:
        """Return how many words and commas stand from `first` to `last` that a name seldom has, or has only once."""
        if first == last:
            return 0
        places = [place for place in range(first, last + 1) if not self.is_particle(place)]
        again = len(places) - len({self.lowered[place] for place in places})
        commas = self.text_of(first, last).count(",")
        return sum(map(self.is_edge, places)) + 2 * (again + commas)

    def is_one_phrase(self, first: int, last: int) -> bool:
        """Tell whether no bracket, quotation mark or the like stands from `first` to `last`."""
        return _BREAK.search(self.text, self.spans[first].end, self.spans[last].start) is None

    def has_digit(self, place: int) -> bool:
        """Tell whether this word is a number or has one in it."""
        return any(map(str.isdigit, self.written[place]))

    def is_whole_stretch(self, first: int, last: int) -> bool:
        """Tell whether these words are capitalised, and those next to them belong to no name with them."""
        return self._bounds.get(first, (-1, -1))[0] == first and self._bounds.get(last, (-1, -1))[1] == last

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span in self.spans]

    @cached_property
    def _ends(self) -> list[int]:
        return [span.end for span in self.spans]

    @cached_property
    def _bounds(self) -> dict[int, tuple[int, int]]:
        """For each capitalised word the first and last one of its stretch, "and" and "for" parting stretches."""
        bounds: dict[int, tuple[int, int]] = {}
        for stretch in self._stretches:
            for joined, group in groupby(stretch, key=lambda place: self.written[place] in _CONJUNCTIONS):
                capitals = [] if joined else [place for place in group if self.capitalised[place]]
                bounds.update((place, (capitals[0], capitals[-1])) for place in capitals)
        return bounds

    @cached_property
    def capitalised(self) -> tuple[bool, ...]:
        """Whether each word is written as part of a name."""
        pairs = zip(self.written, self.lowered, strict=True)
        # In lower case throughout is the most common, and soonest seen.
        return tuple(word != lowered and lowered not in _NO_NAMES and _is_capitalised(word) for word, lowered in pairs)

    @cached_property
    def runs(self) -> tuple[tuple[int, int], ...]:
        """The first and last word of every run of words within a name, such as a full name and its parts."""
        return tuple(
            (stretch[first], stretch[last])
            for stretch in self._stretches
            for first in range(len(stretch))
            for last in range(first, min(first + LONGEST, len(stretch)))
            if stretch[last] - stretch[first] < LONGEST
            and self.capitalised[stretch[first]]
            and self.capitalised[stretch[last]]
        )

    @cached_property
    def _stretches(self) -> list[list[int]]:
        """Return the capitalised words that stand together, words that may be within a name between them."""
        stretches: list[list[int]] = []
        for place in range(len(self.spans)):
            if not self.capitalised[place] and self.lowered[place] not in WITHIN:
                continue
            if stretches and stretches[-1][-1] == place - 1 and self._goes_on(place):
                stretches[-1].append(place)
            else:
                stretches.append([place])
        return [stretch for stretch in stretches if any(self.capitalised[place] for place in stretch)]

    def _goes_on(self, place: int) -> bool:
        between = self._gap(place)
        is_initial = len(self.written[place - 1]) <= len("St") and _TITLE_GAP.fullmatch(between) is not None
        return is_initial or _GAP.fullmatch(between) is not None


def _is_capitalised(word: str) -> bool:
    bare = _ARTICLE.sub("", word) if "-" in word else word
    return bare[:1].isupper() or word != bare
