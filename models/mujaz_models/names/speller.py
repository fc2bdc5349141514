"""The speller that ships: known names of persons first, then the likeliest spelling of each word."""

import heapq
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from mujaz_models.entities.folding import fold_form
from mujaz_models.names import Scored, arrays
from mujaz_models.names.choice import least_wrong
from mujaz_models.names.english import EnglishNames
from mujaz_models.names.joint import JointModel
from mujaz_models.names.search import Search, Weights
from mujaz_models.names.tagger import LetterTagger
from mujaz_models.names.words import (
    Piece,
    article_off,
    capitalised,
    joined,
    pieces,
    slave_of,
    with_article,
    without_article,
)

MODEL_FILE = "names.npz"
_ARTICLE_WITHIN, _ARTICLE_FIRST = 0.8, 0.1
"""How often English writes the article of a family name after a given name, and of a word that comes first or alone.

Counted in our own news: 814 of 1,037, and 10 of 285.
"""
_ARTICLE_IN_MAGHREB = 0.3
"""The same within a name of the Maghreb, which French has spelled: 37 of 116."""
_KNOWN = 0.9
"""Belief that a word of the list of persons is spelled as there."""
_REMEMBERED = 4096
"""Words kept spelled: names come back often within a document."""
_ALTERNATIVES = 8
"""Spellings of a word that a whole name is put together from."""


class StarterNameSpeller:
    """Spells Arabic names word by word."""

    def __init__(self, search: Search, known: Mapping[str, Sequence[str]], maghrebi: Collection[str] = ()) -> None:
        """Spell by `search`.

        `known` holds the spellings of words of names, best first, by folded form; `maghrebi` English spellings, in
        lower case, that people of the Maghreb bear and other Arabs don't.
        """
        self._search = search
        self._known = known
        self._maghrebi = frozenset(maghrebi)
        self._spelled = lru_cache(_REMEMBERED)(self._word_spellings)

    @classmethod
    def load(cls, folder: Path) -> "StarterNameSpeller":
        """Read the model in `folder`; raises `ModelError` where it is missing or damaged."""
        stored = arrays.load(folder / MODEL_FILE)
        joint, names = JointModel.from_arrays(stored), EnglishNames.from_arrays(stored)
        tagger = LetterTagger.from_arrays(stored, joint.units)
        known = (line.split("\t") for line in arrays.unpacked_lines(stored["known"]))
        weights = Weights(*stored["weights"].tolist())
        maghrebi = arrays.unpacked_lines(stored["maghrebi"])
        return cls(Search(joint, tagger, names, weights), {form: english for form, *english in known}, maghrebi)

    def spellings(self, name: str, *, n: int = 1) -> list[Scored]:
        """Return up to `n` spellings of a name, best first; see `mujaz_models.names.NameSpeller`."""
        parts = pieces(name)
        spelled = [[Scored(part.fixed, 1.0)] if part.fixed else self._spelled(part.word, n > 1) for part in parts]
        maghrebi = any(found and found[0].english.lower() in self._maghrebi for found in spelled)
        within = _ARTICLE_IN_MAGHREB if maghrebi else _ARTICLE_WITHIN
        choices = [
            (part, _choices(part, found[:_ALTERNATIVES], share=within if place else _ARTICLE_FIRST))
            for place, (part, found) in enumerate(zip(parts, spelled, strict=True))
            if found
        ]
        return _best_products(choices, n)

    def _word_spellings(self, word: str, alternatives: bool) -> list[Scored]:  # noqa: FBT001 # the cache's key
        """Return the spellings of one word without its article; of a known word all others only as `alternatives`."""
        form, bare = fold_form(word), without_article(word)
        rest = slave_of(word)
        if rest and form not in self._known:
            return [Scored(f"Abdul {one.english}", one.score) for one in self._spelled(rest, alternatives)]
        listed = [*self._known.get(fold_form(bare), ()), *self._known.get(form, ())]
        scores = [(english, _KNOWN * weight) for english, weight in zip(listed, _halves(len(listed)), strict=True)]
        known = _summed(scores, bare)
        if known and not alternatives:
            return _ranked(known)
        found = self._search.candidates(word)
        top = found[0].score if found else 0.0
        chances = [(one.english, math.exp(one.score - top)) for one in found]
        share = (1.0 - _KNOWN if known else 1.0) / (sum(chance for _, chance in chances) or 1.0)
        free = _summed([(english, share * chance) for english, chance in chances], bare)
        return _ranked(free | known) if known else _least_wrong(free)


def _choices(piece: Piece, spelled: Sequence[Scored], *, share: float) -> Sequence[Scored]:
    """Return the spellings of a piece; one that has an article keeps it in `share` of all cases."""
    if piece.fixed or not without_article(piece.word):
        return spelled
    found: dict[str, float] = {}
    for one in spelled:
        for english, part in ((with_article(one.english), share), (one.english, 1.0 - share)):
            found[english] = found.get(english, 0.0) + part * one.score
    return _ranked(found)


def _summed(scores: Iterable[tuple[str, float]], bare: str) -> dict[str, float]:
    """Return the scores of what is left of spellings of a word whose article is left out in `bare`."""
    summed: dict[str, float] = {}
    for english, score in scores:
        spelling = capitalised(article_off(english, bare) if bare else english)
        summed[spelling] = summed.get(spelling, 0.0) + score
    return summed


def _halves(count: int) -> list[float]:
    """Return shares of 1, each half of the one before."""
    shares = [0.5**place for place in range(count)]
    return [share / sum(shares) for share in shares]


def _ranked(scores: Mapping[str, float]) -> list[Scored]:
    ranked = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))
    return [Scored(english, score) for english, score in ranked]


def _least_wrong(chances: Mapping[str, float]) -> list[Scored]:
    """Return spellings as `least_wrong` puts them; the first has the likeliest one's chance, and so on down."""
    scores = sorted(chances.values(), reverse=True)
    return [Scored(english, score) for english, score in zip(least_wrong(chances), scores, strict=True)]


def _best_products(choices: Sequence[tuple[Piece, Sequence[Scored]]], n: int) -> list[Scored]:
    """Return the `n` likeliest ways to choose one spelling of each piece."""
    names: list[tuple[float, tuple[str, ...]]] = [(1.0, ())] if choices else []
    for _, choice in choices:
        longer = (
            (chance * spelling.score, (*parts, spelling.english)) for chance, parts in names for spelling in choice
        )
        names = heapq.nlargest(max(n, _ALTERNATIVES), longer, key=lambda name: name[0])
    pieces_spelled = [piece for piece, _ in choices]
    return [Scored(joined(parts, pieces_spelled), chance) for chance, parts in names[:n]]
