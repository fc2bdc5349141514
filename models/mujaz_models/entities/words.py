"""What is known of a word by itself: its affixes, readings, cue, group, and whether persons bear it."""

from dataclasses import dataclass
from functools import lru_cache

from mujaz_models.entities.clitics import readings
from mujaz_models.entities.cues import CUES
from mujaz_models.entities.gazetteer import Gazetteer
from mujaz_models.entities.nationalities import is_nationality

QUOTES = frozenset("\"'«»“”()[]")
_LONG = 6
"""Letters from which a word's first four say more than its first three."""
_SHORTEST_JOINED = 4
"""Letters of a word whose first may be "and"."""
_SHORTEST_WITH_ARTICLE = 4
"""Letters beyond which a word that begins like the article has it."""
_ARTICLES = ("ال", "بال", "كال", "لل")
_ENDINGS = ("يه", "ه", "ين", "ون", "ات", "ي", "ا")
_MOST_CACHED = 30_000


@dataclass(frozen=True, slots=True)
class Word:
    """One form's features, as it is seen from itself (`own`), and from the tokens around it."""

    form: str
    cue: str
    name: str
    nation: str
    family: str
    shape: str
    own: tuple[str, ...]
    two_before: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    two_after: tuple[str, ...]


class Lexicon:
    """Describes words, each form once."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._groups = gazetteer.extras.groups
        self.describe = lru_cache(maxsize=_MOST_CACHED)(self._described)
        """Return the `Word` of a folded form."""

    def _described(self, form: str) -> Word:
        group = self._group(form)
        family = group.partition(".")[0]
        cue, name, nation = _cue(form), self._name(form), "N" if is_nationality(form) else ""
        bare = _bare(form)
        wide = _told(c=cue, p=name, g=family, w=form)
        near = _told(c=cue, p=name, g=family, w=form, G=group, n=nation, b=bare)
        return Word(
            form=form,
            cue=cue,
            name=name,
            nation=nation,
            family=family,
            shape=_shape(form),
            own=(*_told(p=name, G=group, g=family, N=nation), *_spelling(form, bare, cue)),
            two_before=_seen("-2", wide),
            before=_seen("-1", (*near, "s=" + form[-2:])),
            after=_seen("1", (*near, "i=" + form[:2])),
            two_after=_seen("2", wide),
        )

    def _group(self, form: str) -> str:
        return next((self._groups[word] for _, word in readings(form) if word in self._groups), "?")

    def _name(self, form: str) -> str:
        """Tell whether a word is a person's name, and after how many letters of particles ("n0", "a1", "g0")."""
        for cut, word in readings(form):
            if word in self._gazetteer.extras.given:
                return f"g{cut}"
            if word in self._gazetteer.names:
                return f"n{cut}"
            if word.startswith("ال") and word[2:] in self._gazetteer.names:
                return f"a{cut}"
        return ""


def _told(**values: str) -> tuple[str, ...]:
    """Return features of what there is to tell."""
    return tuple(f"{name}={value}" for name, value in values.items() if value)


def _seen(offset: str, features: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(offset + feature for feature in features)


def _spelling(form: str, bare: str, cue: str) -> tuple[str, ...]:
    if not form.isalpha():
        return ("digit",) if form[0].isdigit() else ("quote" if form in QUOTES else "mark", "w=" + form)
    if form.isascii():
        return ("latin", "w=" + form)
    found = [*_told(w=form, b=bare, c=cue), f"n={min(len(form), 8)}"]
    found += [f"i{n}={form[:n]}" for n in (1, 2, 3) if len(form) > n]
    found += [f"e{n}={form[-n:]}" for n in (1, 2, 3) if len(form) > n]
    found += [f"r{cut}={word}" for cut, word in readings(form) if cut]
    if len(form) >= _LONG:
        found.append(f"i4={form[:4]}")
    return tuple(found)


def _shape(form: str) -> str:
    """Return whether a word has the article, and its ending as far as agreement goes: "D-يه"."""
    if not form.isalpha():
        return "0" if form[0].isdigit() else "."
    joined = form[1:] if len(form) >= _SHORTEST_JOINED and form[0] in "وف" else form
    definite = "D" if joined.startswith(_ARTICLES) and len(joined) > _SHORTEST_WITH_ARTICLE else "-"
    return definite + next((ending for ending in _ENDINGS if form.endswith(ending)), "")


def _bare(form: str) -> str:
    """Return the word without conjunction and article."""
    bare = form[1:] if len(form) >= _SHORTEST_JOINED and form[0] == "و" else form
    for article in _ARTICLES:
        if bare.startswith(article) and len(bare) > len(article) + 1:
            return bare[len(article) :]
    return bare


def _cue(form: str) -> str:
    for _, word in readings(form):
        cue = CUES.get(word) or (CUES.get(word[2:]) if word.startswith("ال") else None)
        if cue:
            return cue
    return ""
