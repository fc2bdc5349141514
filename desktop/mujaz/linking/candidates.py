"""What stretches of English may name what an Arabic mention names, and how likely each is."""

from collections.abc import Iterator
from dataclasses import dataclass

from mujaz.briefing import Kind
from mujaz.document import Span
from mujaz.linking.amounts import places_of
from mujaz.linking.other_names import is_demonym, names_of
from mujaz.linking.sounds import likeness, spelled_alike
from mujaz.linking.support import Support
from mujaz.linking.tokens import LONGEST, Words
from mujaz.linking.wording import Wording

NAMED = frozenset({Kind.PERSON, Kind.PLACE, Kind.ORGANISATION, Kind.OTHER})

# The weights were chosen on the gold's development part and on our tagged news.
KNOWN, OTHERWISE_KNOWN = 1.3, 1.2
"""Scores of the name itself and of another name of the same."""
ALIGNED, COVERED = 0.5, 1.0
"""Weights of how much of a stretch comes from the mention, and of how much of what comes from it is in the stretch."""
EXTRA = 0.1
"""Taken off for each word beside the known name."""
UNEXPLAINED = 0.5
"""Taken off besides for one in lower case, unless it is a word of the name."""
ODD = 0.1
"""Taken off for each word such as "with" inside a stretch, twice for a comma and for a word said again."""
WHOLE_STRETCH = 0.03
"""Added for a name that no capitalised word stands next to."""
LEAST = 0.8
"""Score from which a stretch is believed."""
MIN_SOUND = 0.45
"""Likeness that words in lower case must have to be a person, and common ones to be a place."""
COMMON = frozenset(
    "area region city country province state district side part coast north south east west order return people one "
    "two three four five six seven eight nine ten".split()
)
"""Words that an alignment links by mistake, and that are nobody's name by themselves."""
MIN_SPELLED, UNLIKE = 0.5, 0.8
"""Share of letters in common with a known name, and what the likeness is multiplied with below it."""
FARAWAY = 0.2
"""Taken off for a stretch at the other end of the sentence, in proportion for a nearer one."""
MOST = 12
"""Candidates looked at for one mention."""

Stretch = tuple[int, int]
"""The places of its first and last word."""
Scored = tuple[int, int, float]
"""Where a stretch begins and ends, in characters, and its score."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A mention whose counterpart is looked for.

    `name` is the entity's English name, as far as known; `place` is how far into the sentence it stands, from 0 to 1.
    """

    kind: Kind
    span: Span
    text: str
    name: str
    place: float


def candidates(asked: Asked, words: Words) -> dict[Span, float]:
    """Return the likeliest counterparts in `words`, at most `MOST`, with their scores."""
    scored = _Named(asked, words).scored() if asked.kind in NAMED else _counted(asked, words)
    length = max(1, len(words.text))
    found = {
        (start, end): score - FARAWAY * abs(asked.place - start / length)
        for start, end, score in scored
        if score >= LEAST
    }
    best = sorted(found, key=lambda edges: (-found[edges], edges))[:MOST]
    return {Span(*edges): found[edges] for edges in best}


def _counted(asked: Asked, words: Words) -> Iterator[Scored]:
    places = list(places_of(asked.kind, asked.text, asked.name, words.text))
    if not places:
        return
    support = Support.of(words, asked.span)
    for fit, span in places:
        yield span.start, span.end, fit + ALIGNED * support.share(*words.within(span))


class _Named:
    """A person, place or organisation looked for in a translation."""

    def __init__(self, asked: Asked, words: Words) -> None:
        self._asked = asked
        self._words = words
        self._wording = Wording(asked.text, words) if asked.kind is not Kind.PERSON else None
        self._support = Support.of(words, asked.span, known=self._wording.known if self._wording else ())
        self._known = self._where_known()

    def scored(self) -> Iterator[Scored]:
        """Yield the stretches that may be the name, with what speaks for each."""
        for stretch, score in self._known.items():
            yield *self._words.edges(*stretch), score + self._circumstances(stretch)
        for stretch in self._stretches() - self._known.keys():
            # Where no alignment speaks for a stretch, its words alone have to.
            least = 0.0 if self._support.touches(*stretch) else LEAST - WHOLE_STRETCH
            fit = self._by_itself(stretch, least=least)
            if fit is not None and fit >= least:
                yield *self._words.edges(*stretch), fit + self._circumstances(stretch)

    def _where_known(self) -> dict[Stretch, float]:
        """Return where the name or another name of the same stands."""
        found: dict[Stretch, float] = {}
        for place, name in enumerate(names_of(self._asked.name)):
            for span in self._words.occurrences(name):
                first, last = self._words.within(span)
                if first <= last:
                    found.setdefault((first, last), OTHERWISE_KNOWN if place else KNOWN)
        return found

    def _stretches(self) -> set[Stretch]:
        stretches = {*self._words.runs, *self._aligned()}
        if self._wording and not self._support.linked:
            stretches.update(self._wording.stretches())
        return stretches

    def _aligned(self) -> Iterator[Stretch]:
        """Yield the stretches that begin and end with words aligned to the mention."""
        words = self._words
        ends = [place for place in self._support.linked if not words.is_edge(place) and not words.has_digit(place)]
        for start, first in enumerate(ends):
            for last in ends[start : start + LONGEST]:
                if last - first < LONGEST and words.is_one_phrase(first, last):
                    yield first, last

    def _circumstances(self, stretch: Stretch) -> float:
        """Return what the alignment and the words around say for a stretch."""
        aligned = ALIGNED * self._support.share(*stretch) + COVERED * self._support.coverage(*stretch)
        whole = WHOLE_STRETCH if self._words.is_whole_stretch(*stretch) else 0.0
        return aligned + whole - ODD * self._words.odd(*stretch)

    def _by_itself(self, stretch: Stretch, *, least: float) -> float | None:
        """Return how well the words of a stretch fit, or None where they can't be the name.

        What is not as good as `least` need not be exact.
        """
        first, last = stretch
        for (start, end), score in self._known.items():
            if first <= start and end <= last:
                return score + self._beside(stretch, (start, end))
        if self._asked.kind is Kind.PLACE and self._ends_in_demonym(stretch):
            return None
        text = self._words.text_of(first, last)
        sound = likeness(self._asked.text, text, least=least)
        if sound and self._asked.name and spelled_alike(self._asked.name, text) < MIN_SPELLED:
            sound *= UNLIKE
        if self._wording is None:
            is_name = any(self._words.capitalised[first : last + 1])
            return sound if is_name or sound >= MIN_SOUND else None
        alike = max(sound, self._wording.likeness(first, last, is_aligned=bool(self._support.linked)))
        return None if text in COMMON and alike < MIN_SOUND else alike

    def _ends_in_demonym(self, stretch: Stretch) -> bool:
        first, last = stretch
        endings = (self._words.text_of(place, last) for place in range(max(first, last - 1), last + 1))
        return any(is_demonym(ending, self._asked.name) for ending in endings)

    def _beside(self, stretch: Stretch, known: Stretch) -> float:
        """Return what the words of a stretch beside the known name in it are worth."""
        words, wording, aligned = self._words, self._wording, bool(self._support.linked)
        outside = (*range(stretch[0], known[0]), *range(known[1] + 1, stretch[1] + 1))
        beside = [place for place in outside if not words.is_small(place)]
        unexplained = sum(not words.capitalised[place] for place in beside)
        more = 0.0
        if wording:
            more = wording.likeness(*stretch, is_aligned=aligned) - wording.likeness(*known, is_aligned=aligned)
            unexplained = 0 if wording.explains(beside) else unexplained
        return more - EXTRA * len(beside) - UNEXPLAINED * unexplained
