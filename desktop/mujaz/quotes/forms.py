"""Forms of the verbs, participles and nouns of speech, folded, each with what it tells."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

from mujaz.briefing import Stance
from mujaz.quotes import lexicon
from mujaz_models.entities.folding import fold_form

_SEATS = str.maketrans({"ؤ": "و", "ئ": "ي", "ء": ""})
_OBJECTS = ("ه", "ها", "هم", "هما", "نا", "ني")


@lru_cache(maxsize=50_000)
def key(form: str) -> str:
    """Return a word without what newspapers spell in many ways: hamza and its seats, ى and ي, ة and ه, vowel signs."""
    return fold_form(form).translate(_SEATS)


def words(table: str) -> frozenset[str]:
    """Return the words of a table, folded."""
    return frozenset(map(key, table.split()))


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a verb, participle or noun of speech.

    `needs` is the word that must stand before its clause, or empty. `feminine` is False for plurals too.
    """

    stance: Stance
    lemma: str
    feminine: bool = False
    plural: bool = False
    present: bool = False
    needs: str = ""


def _verb_forms() -> dict[str, Form]:
    forms: dict[str, Form] = {}
    for row in lexicon.VERBS.strip().splitlines():
        stance, past, present, *needs = row.split()
        base = Form(Stance(stance), key(past), needs=key(needs[0]) if needs else "")
        for spelled, feminine, plural in _past(key(past), with_objects=key(past) not in words(lexicon.NOUN_LIKE)):
            forms.setdefault(spelled, replace(base, feminine=feminine, plural=plural))
        for spelled, feminine, plural in _present(key(present)) if present != "-" else ():
            forms.setdefault(spelled, replace(base, feminine=feminine, plural=plural, present=True))
    return _without_other_words(forms)


def _without_other_words(forms: dict[str, Form]) -> dict[str, Form]:
    return {spelled: form for spelled, form in forms.items() if spelled not in words(lexicon.OTHER_WORDS)}


def _past(past: str, *, with_objects: bool) -> Iterator[tuple[str, bool, bool]]:
    """Yield forms of the third person: spelled, feminine, plural."""
    weak = past[-1] in "اي"
    stem = past[:-1] if weak else past
    yield past, False, False
    yield f"{stem}ت", True, False
    yield f"{stem}وا", False, True
    yield f"{stem}يا" if weak else f"{past}ا", False, True
    yield f"{stem}تا", True, True
    for pronoun in _OBJECTS if with_objects else ():
        yield f"{stem}ا{pronoun}" if weak else f"{past}{pronoun}", False, False
        yield f"{stem}ت{pronoun}", True, False
        yield f"{stem}و{pronoun}", False, True


def _present(present: str) -> Iterator[tuple[str, bool, bool]]:
    stem = present[:-1] if present[-1] in "اوي" else present
    yield present, False, False
    yield f"ت{present[1:]}", True, False
    yield f"{stem}ون", False, True
    yield f"{stem}وا", False, True
    yield f"{present}ان", False, True
    for pronoun in _OBJECTS:
        yield f"{present}{pronoun}", False, False
        yield f"ت{present[1:]}{pronoun}", True, False


def _participle_forms() -> dict[str, Form]:
    forms: dict[str, Form] = {}
    for row in lexicon.PARTICIPLES.strip().splitlines():
        stance, *participles = row.split()
        for participle in map(key, participles):
            for ending in ("ا", "ه", "ين", "ات"):
                feminine, plural = ending in {"ه", "ات"}, ending in {"ين", "ات"}
                forms.setdefault(participle + ending, Form(Stance(stance), participle, feminine, plural))
    return _without_other_words(forms)


def _noun_forms() -> dict[str, Form]:
    forms: dict[str, Form] = {}
    for row in lexicon.SAYING_NOUNS.strip().splitlines():
        stance, *nouns = row.split()
        forms |= {noun: Form(Stance(stance), noun) for noun in map(key, nouns)}
    return forms


VERBS = MappingProxyType(_verb_forms())
PARTICIPLES = MappingProxyType(_participle_forms())
NOUNS = MappingProxyType(_noun_forms())
