"""The speller that ships: known names of persons first, then the likeliest spelling of each word."""

import heapq
import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from mujaz_models.entities.folding import fold_form
from mujaz_models.names import Scored, arrays
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
_KNOWN = 0.9
"""Belief that a word of the list of persons is spelled as there."""
_REMEMBERED = 4096
"""Words kept spelled: names come back often within a document."""
_ALTERNATIVES = 8
"""Spellings of a word that a whole name is put together from."""


class StarterNameSpeller:
    """Spells Arabic names word by word."""

    def __init__(self, search: Search, known: Mapping[str, Sequence[str]]) -> None:
        """Spell by `search`; `known` holds the spellings of words of names, best first, by folded form."""
        self._search = search
        self._known = known
        self._spelled = lru_cache(_REMEMBERED)(self._word_spellings)

    @classmethod
    def load(cls, folder: Path) -> "StarterNameSpeller":
        """Read the model in `folder`; raises `ModelError` where it is missing or damaged."""
        stored = arrays.load(folder / MODEL_FILE)
        joint, names = JointModel.from_arrays(stored), EnglishNames.from_arrays(stored)
        tagger = LetterTagger.from_arrays(stored, joint.units)
        known = (line.split("\t") for line in arrays.unpacked_lines(stored["known"]))
        weights = Weights(*stored["weights"].tolist())
        return cls(Search(joint, tagger, names, weights), {form: english for form, *english in known})

    def spellings(self, name: str, *, n: int = 1) -> list[Scored]:
        """Return up to `n` spellings of a name, best first; see `mujaz_models.names.NameSpeller`."""
        parts = pieces(name)
        choices = [self._choices(part, first=place == 0) for place, part in enumerate(parts)]
        return _best_products([choice for choice in choices if choice], n)

    def _choices(self, piece: Piece, *, first: bool) -> list[Scored]:
        """Return the spellings of a piece, most with its article within a name, and without it first."""
        if piece.fixed:
            return [Scored(piece.fixed, 1.0)]
        spelled = self._spelled(piece.word)[:_ALTERNATIVES]
        if not without_article(piece.word):
            return list(spelled)
        share = _ARTICLE_FIRST if first else _ARTICLE_WITHIN
        found: dict[str, float] = {}
        for one in spelled:
            for english, part in ((with_article(one.english), share), (one.english, 1.0 - share)):
                found[english] = found.get(english, 0.0) + part * one.score
        return _ranked(found)

    def _word_spellings(self, word: str) -> list[Scored]:
        """Return the spellings of one word without its article."""
        form, bare = fold_form(word), without_article(word)
        rest = slave_of(word)
        if rest and form not in self._known:
            return [Scored(f"Abdul {one.english}", one.score) for one in self._spelled(rest)]
        listed = [*self._known.get(fold_form(bare), ()), *self._known.get(form, ())]
        found = self._search.candidates(word)
        top = found[0].score if found else 0.0
        chances = {one.english: math.exp(one.score - top) for one in found}
        share = (1.0 - _KNOWN if listed else 1.0) / (sum(chances.values()) or 1.0)
        scores = [(english, share * chance) for english, chance in chances.items()]
        scores += [(english, _KNOWN * weight) for english, weight in zip(listed, _halves(len(listed)), strict=True)]
        summed: dict[str, float] = {}
        for english, score in scores:
            spelling = capitalised(article_off(english, bare) if bare else english)
            summed[spelling] = summed.get(spelling, 0.0) + score
        return _ranked(summed)


def _halves(count: int) -> list[float]:
    """Return shares of 1, each half of the one before."""
    shares = [0.5**place for place in range(count)]
    return [share / sum(shares) for share in shares]


def _ranked(scores: Mapping[str, float]) -> list[Scored]:
    ranked = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))
    return [Scored(english, score) for english, score in ranked]


def _best_products(choices: Sequence[Sequence[Scored]], n: int) -> list[Scored]:
    """Return the `n` likeliest ways to choose one of each."""
    names: list[tuple[float, tuple[str, ...]]] = [(1.0, ())] if choices else []
    for choice in choices:
        longer = (
            (chance * spelling.score, (*parts, spelling.english)) for chance, parts in names for spelling in choice
        )
        names = heapq.nlargest(max(n, _ALTERNATIVES), longer, key=lambda name: name[0])
    return [Scored(joined(parts), chance) for chance, parts in names[:n]]
