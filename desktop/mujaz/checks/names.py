"""Somebody or some place of the Arabic that the English does not name."""

import re
from functools import lru_cache

from mujaz.briefing import Action, Flag, Kind, Remedy
from mujaz.checks.context import Context, Name
from mujaz.checks.forms import arabic_forms
from mujaz.checks.place_words import CAPITALS, GENERIC, HEADS, ORDINARY, OTHER_NAMES, WITH_ARTICLE
from mujaz.checks.sounds import ALIKE, alike, arabic_consonants, latin_consonants
from mujaz.document import Span
from mujaz_models.entities.folding import fold_form

BEGINNING = 4
"""Letters of a name, at least, that a word made from it keeps: Syria, Syrian."""
ENDING = 3
"""Letters of a name, at most, that a word made from it changes: Norway, Norwegian."""
SPELLED_ALIKE = 0.75
"""Share of consonants in common of two English spellings of one name: Kyiv, Kiev."""
CERTAINLY = 0.8
"""Share of consonants that an unexpected English name must have in common with the Arabic one: Auckland, Oakland."""
FEWEST_CONSONANTS = 2
"""A name with fewer sounds like anything."""
ENOUGH_CONSONANTS = 3
"""The same where nothing else is known of the name."""

ENOUGH_BESIDE_OTHERS = 4
"""The same for a word of a name of several words, the others of which may be translated: University of Virginia."""
SHORTEST_STEM = 3
"""Letters of what a country's name and its adjective share in Arabic, at least."""

_WORD = re.compile(r"[^\W\d_]+(?:[.'’][^\W\d_]+)*\.?")
_ARABIC = re.compile(r"[\u0621-\u064a]")
_ABBREVIATION = re.compile(r"\b(?:[A-Z]{2,5}\b|(?:[A-Z]\.){2,})")
COMMON_ABBREVIATIONS = frozenset("US UN EU UK USA NATO U.S. U.N. U.K. AFP AP BBC CNN".split())
_HEAD_LETTERS = 12
_ARTICLE = re.compile(r"[وفبكل]?(?:ال|لل)")
_STEM = re.compile(r"^[وفبل]?(?:ال|لل)|(?:يا|ا|ه)$")
_STEM_START = re.compile(r"^[وفبلك]?(?:ال|لل)|^[وفبلك](?=\w{4})")
_LISTED = re.compile(r"(?: و\w+){0,3} و(?:بلدات|مدن|قرى|بلدان|دول|محافظات|ولايات|أحياء) أخرى")
"""What follows in a list of places: "and other towns"."""
_TANWEEN = re.compile(r"[\u064b-\u064d]")


def names(source: str, translation: str, context: Context) -> list[Flag]:
    """Return a flag for each place or person that the English neither names nor alludes to."""
    return [
        _flag(name, source, translation) for name in context.names if _is_missing(name, source, translation, context)
    ]


def _is_missing(name: Name, source: str, translation: str, context: Context) -> bool:
    if name.kind is Kind.PLACE:
        is_known = _has_its_name(name, translation) or not _is_place(name, source)
        return not (is_known or _is_named(name, source, translation, _words_of_others(name, context)))
    if name.kind is Kind.PERSON:
        is_known = _has_a_name(name, translation) or not _is_person(name, source)
        return not (is_known or _is_person_named(name, source, translation))
    return False


def _has_its_name(name: Name, translation: str) -> bool:
    """Tell whether the counterpart is the name itself; where no name is known, any counterpart will do."""
    if name.target is None:
        return False
    if _ARABIC.search(name.english):
        return _has_a_name(name, translation)
    return name.target.of(translation).lower() == name.english.lower()


def _has_a_name(name: Name, translation: str) -> bool:
    return name.target is not None and not name.target.of(translation).islower()


def _flag(name: Name, source: str, translation: str) -> Flag:
    arabic, is_known = name.source.of(source), not _ARABIC.search(name.english)
    known = f" ({name.english})" if is_known else ""
    if name.target is None:
        less = is_known and name.kind is Kind.PLACE and _is_alluded_to(name.english.lower(), _words(translation))
        reason = f"The Arabic names “{arabic}”{known}; the English does {'so less often' if less else 'not'}."
        return Flag("names", None, reason, source=(name.source,))
    reason = f"The Arabic names “{arabic}”{known}; the English has “{name.target.of(translation)}” in its place."
    put = Remedy(Action.REPLACE, f"Put “{name.english}” there", name.target, name.english)
    remedies = (put,) if is_known else ()
    return Flag("names", None, reason, source=(name.source,), target=(name.target,), remedies=remedies)


def _is_place(name: Name, source: str) -> bool:
    """Tell whether a place is surely one: recognisers take ordinary words for small towns of that name."""
    arabic = name.source.of(source)
    if _TANWEEN.search(arabic) or _is_cut(name.source, source):
        return False
    form, has_article = fold_form(arabic), arabic.startswith(("ال", "لل"))
    if _ARABIC.search(name.english):
        return bool(_telling(form))
    english = name.english.lower()
    if form in ORDINARY:
        return _LISTED.match(source, name.source.end) is not None
    is_sure = english in OTHER_NAMES or english in WITH_ARTICLE or " " in form
    return not has_article or is_sure or _follows_head(name.source, source)


def _telling(form: str) -> list[str]:
    """Return the words of a name that nothing is known of whose sound tells whether it is there."""
    parts = [part for part in form.split() if _ARTICLE.match(part) is None]
    enough = ENOUGH_CONSONANTS if len(form.split()) == 1 else ENOUGH_BESIDE_OTHERS
    return [part for part in parts if len(arabic_consonants(part)) >= enough]


def _is_person(name: Name, source: str) -> bool:
    """Tell whether a person is surely one: one word may be a noun, two with the article a noun and its adjective."""
    form = fold_form(name.source.of(source))
    return " " in form and "ال" not in form.split()[0][:4] and not _is_cut(name.source, source)


def _follows_head(span: Span, source: str) -> bool:
    """Tell whether "town of", "province of" or the like stands right before."""
    before = source[max(0, span.start - _HEAD_LETTERS) : span.start].split()
    return bool(before) and not HEADS.isdisjoint({(word := fold_form(before[-1])), word[1:], word.removeprefix("ال")})


def _is_cut(span: Span, source: str) -> bool:
    """Tell whether the name was cut out of a word: ف and ك in front mostly belong to the word."""
    return span.start > 0 and source[span.start - 1] in "فك"


def _words_of_others(name: Name, context: Context) -> frozenset[str]:
    """Return the words of the other places' names, which can't stand for this one: Tehran sounds like Iran."""
    others = {other.english.lower() for other in context.names if other.kind is Kind.PLACE} - {name.english.lower()}
    return frozenset(word for other in others for word in other.split()) - frozenset(name.english.lower().split())


def _is_named(name: Name, source: str, translation: str, taken: frozenset[str]) -> bool:
    words, arabic = _words(translation), name.source.of(source)
    if _ARABIC.search(name.english):
        return any(_sounds_like(part, words, ALIKE) for part in _telling(fold_form(arabic)))
    english = name.english.lower()
    if _is_alluded_to(english, words):
        return _is_as_frequent(arabic, english, source, translation)
    if _is_abbreviated(name.english, translation):
        return True
    free = words - taken
    if CAPITALS.get(english) in free:
        return True
    return english not in OTHER_NAMES and any(_sounds_like(part, free, CERTAINLY) for part in arabic.split())


def _is_as_frequent(arabic: str, english: str, source: str, translation: str) -> bool:
    """Tell whether the English has the name, or words made from it, as often as the Arabic has."""
    stem = _STEM.sub("", fold_form(arabic))
    if " " in stem or " " in english or len(stem) < SHORTEST_STEM:
        return True
    wanted = sum(_STEM_START.sub("", word).startswith(stem) for word in arabic_forms(source).words)
    if wanted <= 1:
        return True
    given = sum(_is_alluded_to(english, frozenset(forms)) for forms in map(_forms, _capitalised(translation)))
    return given >= wanted


def _is_person_named(name: Name, source: str, translation: str) -> bool:
    """Tell whether half the words of a name are there: a surname will do."""
    words, parts = _words(translation), name.source.of(source).split()
    heard = sum(_sounds_like(part, words, ALIKE) for part in parts)
    return 2 * heard >= len(parts)


def _is_alluded_to(english: str, words: frozenset[str]) -> bool:
    """Tell whether one of `words` is a telling word of the name or made from it, or another name of the same."""
    if not OTHER_NAMES.get(english, frozenset()).isdisjoint(words):
        return True
    parts = english.replace("-", " ").replace("'", " ").split()
    return any(_is_made_from(part, words) for part in parts if part not in GENERIC or len(parts) == 1)


def _is_made_from(part: str, words: frozenset[str]) -> bool:
    beginning = part[: max(BEGINNING, len(part) - ENDING)]
    if part in words or not OTHER_NAMES.get(part, frozenset()).isdisjoint(words):
        return True
    consonants = latin_consonants(part)
    return any(
        word.startswith(beginning)
        or (
            word[0] == part[0] and len(word) >= BEGINNING and alike(consonants, latin_consonants(word)) >= SPELLED_ALIKE
        )
        for word in words
    )


def _is_abbreviated(english: str, translation: str) -> bool:
    """Tell whether an abbreviation has the initials of the name in it: CA for California."""
    initials = [word[0].upper() for word in english.split() if word not in GENERIC]
    for abbreviation in _ABBREVIATION.findall(translation):
        letters = iter(abbreviation)
        if abbreviation not in COMMON_ABBREVIATIONS and all(initial in letters for initial in initials):
            return True
    return False


def _sounds_like(part: str, words: frozenset[str], needed: float) -> bool:
    consonants = arabic_consonants(part)
    if len(consonants) < FEWEST_CONSONANTS:
        return needed < CERTAINLY
    if len(consonants) == FEWEST_CONSONANTS:
        needed = 1
    return any(alike(consonants, latin_consonants(word)) >= needed for word in words if word not in GENERIC)


@lru_cache(maxsize=16)
def _words(translation: str) -> frozenset[str]:
    """Return the capitalised words in lower case, also without the stop or "'s" at their end."""
    return frozenset(form for word in _capitalised(translation) for form in _forms(word))


def _capitalised(translation: str) -> list[str]:
    return [word for word in _WORD.findall(translation) if not word[0].islower()]


def _forms(word: str) -> tuple[str, ...]:
    lowered = word.lower().replace("’", "'")
    return lowered, lowered.rstrip("."), lowered.removesuffix("'s")
