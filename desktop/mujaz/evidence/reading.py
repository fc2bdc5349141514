"""English sentences as they are compared: what they say, whom they name, which numbers they have."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from mujaz.checks.amounts import Amount, Strength
from mujaz.checks.english_numbers import english_amounts

SUBJECTS = frozenset("he she they it".split())

_WORD = re.compile(r"(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_ENDING = re.compile(r"(?<=\w{3})(?:ings?|edly|ed|ers?|ions?|ments?|ures?|ly|ies|es|s|y|e)$")
_OPENING = re.compile(r"(?:^|[.!?:;][\"”’)]*\s+|[\"“‘(«])[\"“‘(«\s]*$")
"""What comes before a word that has its capital from where it stands."""
_NO_NAME = re.compile(r"(?:s|ed|ing|ly|tion)$")
"""How a word ends that is rarely a name."""
_VERBS = frozenset("said says told was is were are has had will would added announced".split())
_ARTICLES = frozenset("a an i the".split())
_COMMON = _ARTICLES | frozenset(
    "about after again against all also and any are as at be because been before being between both but by can "
    "could did do does during each for from further had has have having he her hers him his how if in into is it its "
    "itself just like may might more most no nor not now of off on once only or other our out over own same she should "
    "so some such than that their them then there these they this those through to too under until up upon very "
    "was we were what when where which while who whom why will with within without would yet you your said say says "
    "saying told tells according added adding mr mrs ms dr".split()
)
_INSIDE_NAMES = re.compile(r" (?:(?:of|de|bin|ibn|al-|el-) ?(?:the )?)?")

_Word = re.Match[str]


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words: each as it is compared, and how the name stands from there on."""

    forms: tuple[str, ...]
    texts: tuple[str, ...]

    @property
    def initials(self) -> str:
        """The first letters of its words."""
        return "".join(form[0] for form in self.forms)


@dataclass(frozen=True, slots=True)
class Spelling:
    """Which words a text writes small, by their stems, and which only with a capital, by their forms."""

    small: frozenset[str]
    capital: frozenset[str]


@dataclass(frozen=True)
class Reading:
    """An English sentence, read when it is asked for."""

    text: str

    @cached_property
    def words(self) -> tuple[_Word, ...]:
        """The words, figures left out."""
        return tuple(_WORD.finditer(self.text))

    @cached_property
    def forms(self) -> frozenset[str]:
        """All words as they are compared, and the parts of those with a hyphen."""
        forms = {form_of(word[0]) for word in self.words}
        return frozenset(forms.union(*(form.split("-") for form in forms)))

    @cached_property
    def amounts(self) -> tuple[Amount, ...]:
        """The numbers, in figures and in words; raised and circled digits belong to units and notes (km², ①)."""
        plain = (" " if letter.isdigit() and not letter.isdecimal() else letter for letter in self.text)
        return english_amounts("".join(plain))

    @cached_property
    def numbers(self) -> tuple[Amount, ...]:
        """The numbers that are more than a hint such as "both" or "dozens"."""
        return tuple(amount for amount in self.amounts if amount.strength >= Strength.SOFT)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the words that say something, numbers left out."""
        counted = [amount.span for amount in self.numbers]
        forms = (form_of(w[0]) for w in self.words if not any(s.start <= w.start() < s.end for s in counted))
        return frozenset(stem_of(form) for form in forms if form not in _COMMON)

    @cached_property
    def acronyms(self) -> frozenset[str]:
        """The forms of words that are all capitals."""
        return frozenset(form_of(word[0]) for word in self.words if is_acronym(word[0]))

    @cached_property
    def initials(self) -> frozenset[str]:
        """What its names of several words are short for."""
        named = (name_of(self.text, run[form_of(run[0][0]) in _COMMON :]) for run in self.runs if len(run) > 1)
        return frozenset(name.initials for name in named)

    @cached_property
    def runs(self) -> tuple[tuple[_Word, ...], ...]:
        """The words with a capital, neighbours together."""
        return tuple(_runs(self.text, [word for word in self.words if word[0][0].isupper()]))

    def opens(self, word: _Word) -> bool:
        """Tell whether a sentence or a quotation begins with `word`."""
        return _OPENING.search(self.text, 0, word.start()) is not None

    def names(self, spelling: Spelling) -> tuple[Name, ...]:
        """Return what must be names in a text of this `spelling`, also where this sentence writes them small."""
        small = ((word,) for word in self.words if word[0][0].islower() and form_of(word[0]) in spelling.capital)
        capital = (self._named(run, spelling) for run in self.runs)
        return tuple(name_of(self.text, run) for run in (*capital, *small) if run)

    def _named(self, run: tuple[_Word, ...], spelling: Spelling) -> tuple[_Word, ...]:
        """Return `run` without a first word that is no part of a name."""
        form = form_of(run[0][0])
        if form in _ARTICLES:
            return run[1:]
        if not self.opens(run[0]):
            return run
        is_ordinary = form in _COMMON or stem_of(form) in spelling.small
        is_alone = len(run) == 1 and form not in spelling.capital and not self._looks_like_name(run[0])
        return run[1:] if is_ordinary or is_alone else run

    def _looks_like_name(self, word: _Word) -> bool:
        following = next((form_of(other[0]) for other in self.words if other.start() > word.start()), "")
        speaks = following in _VERBS or _POSSESSIVE.search(word[0]) is not None
        return speaks and _NO_NAME.search(form_of(word[0])) is None


def spelling_of(readings: Collection[Reading]) -> Spelling:
    """Return how the sentences of a text write their words."""
    small = {form_of(word[0]) for reading in readings for word in reading.words if word[0][0].islower()}
    inside = {
        form_of(word[0]) for reading in readings for run in reading.runs for word in run if not reading.opens(word)
    }
    return Spelling(frozenset(map(stem_of, small)), frozenset(inside - small - _COMMON))


def form_of(word: str) -> str:
    """Return a word as it is compared: small, without dots and possessive."""
    return _POSSESSIVE.sub("", word.lower().replace(".", "").replace("’", "'"))


def is_acronym(word: str) -> bool:
    """Tell whether a word is all capitals, and more than one."""
    return word.isupper() and len(word) > 1


def stem_of(form: str) -> str:
    """Return a form without the endings that a paraphrase may change."""
    return _ENDING.sub("", form)


def name_of(text: str, run: tuple[_Word, ...]) -> Name:
    """Return the words of `run` in `text` as a name."""
    texts = (_POSSESSIVE.sub("", text[word.start() : run[-1].end()]) for word in run)
    return Name(tuple(form_of(word[0]) for word in run), tuple(texts))


def _runs(text: str, words: list[_Word]) -> Iterator[tuple[_Word, ...]]:
    run = words[:1]
    for before, word in pairwise(words):
        if not _INSIDE_NAMES.fullmatch(text, before.end(), word.start()):
            yield tuple(run)
            run = []
        run.append(word)
    if run:
        yield tuple(run)
