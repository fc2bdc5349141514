"""What the CRF sees of each token."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from mujaz_models.entities import Kind
from mujaz_models.entities.clitics import readings
from mujaz_models.entities.cues import CUES
from mujaz_models.entities.gazetteer import Gazetteer, Match, Trust
from mujaz_models.entities.tokens import Token

_QUOTES = frozenset("\"'«»“”()[]")
_LONG = 6
"""Letters from which a word's first four say more than its first three."""
_SHORTEST_JOINED = 4
"""Letters of a word whose first may be "and"."""
_SHORT_OF_KIND = {Kind.PLACE: "L", Kind.ORGANISATION: "O"}


@dataclass(frozen=True, slots=True)
class _Columns:
    """What is known of each token: its form, cue, place in a known name, reading as a person's name."""

    forms: Sequence[str]
    cues: Sequence[str]
    known: Sequence[str]
    given: Sequence[str]


def sentence_features(tokens: Sequence[Token], gazetteer: Gazetteer) -> list[list[str]]:
    """Return the features of each token: its word and affixes, its neighbours, known names and cue words."""
    forms = [token.form for token in tokens]
    columns = _Columns(
        forms,
        cues=[_cue(form) for form in forms],
        known=_known_names(forms, gazetteer),
        given=[_name_reading(form, gazetteer) for form in forms],
    )
    return [[*_word_features(form), *_surroundings(place, columns)] for place, form in enumerate(forms)]


def _surroundings(place: int, columns: _Columns) -> list[str]:
    forms, cues, known, given = columns.forms, columns.cues, columns.known, columns.given
    row = ["l=" + known[place], "p=" + given[place]]
    last = len(forms) - 1
    for offset in (-2, -1, 1, 2):
        other = place + offset
        if not 0 <= other <= last:
            row.append(f"{offset}=|")
            continue
        row += (
            f"{offset}w={forms[other]}",
            f"{offset}c={cues[other]}",
            f"{offset}l={known[other]}",
            f"{offset}p={given[other]}",
        )
    if place:
        before = place - 1
        row += (
            f"-1l0l={known[before]}>{known[place]}",
            f"-1p0p={given[before]}>{given[place]}",
            f"-1c0p={cues[before]}>{given[place]}",
            f"-1c0l={cues[before]}>{known[place]}",
            f"-1b={_bare(forms[before])}",
            f"-1s={forms[before][-2:]}",
        )
    if place < last:
        after = place + 1
        row += (f"0p1p={given[place]}>{given[after]}", f"1b={_bare(forms[after])}", f"1i={forms[after][:2]}")
    return row


@lru_cache(maxsize=20_000)
def _word_features(form: str) -> tuple[str, ...]:
    if not form.isalpha():
        return ("digit",) if form[0].isdigit() else ("quote" if form in _QUOTES else "mark", "w=" + form)
    if form.isascii():
        return ("latin", "w=" + form)
    found = ["w=" + form, "b=" + _bare(form), "c=" + _cue(form), f"n={min(len(form), 8)}"]
    found += [f"i{n}={form[:n]}" for n in (1, 2, 3) if len(form) > n]
    found += [f"e{n}={form[-n:]}" for n in (1, 2, 3) if len(form) > n]
    found += [f"r{cut}={word}" for cut, word in readings(form) if cut]
    if len(form) >= _LONG:
        found.append(f"i4={form[:4]}")
    return tuple(found)


@lru_cache(maxsize=20_000)
def _bare(form: str) -> str:
    """Return the word without conjunction and article."""
    bare = form[1:] if len(form) >= _SHORTEST_JOINED and form[0] == "و" else form
    for article in ("ال", "بال", "كال", "لل"):
        if bare.startswith(article) and len(bare) > len(article) + 1:
            return bare[len(article) :]
    return bare


@lru_cache(maxsize=20_000)
def _cue(form: str) -> str:
    for _, word in readings(form):
        cue = CUES.get(word) or (CUES.get(word[2:]) if word.startswith("ال") else None)
        if cue:
            return cue
    return ""


def _name_reading(form: str, gazetteer: Gazetteer) -> str:
    """Tell whether a word is a person's name, and after how many letters of particles ("n0", "n1")."""
    for cut, word in readings(form):
        if word in gazetteer.names:
            return f"n{cut}"
        if word.startswith("ال") and word[2:] in gazetteer.names:
            return f"a{cut}"
    return ""


def _known_names(forms: Sequence[str], gazetteer: Gazetteer) -> list[str]:
    """Mark the longest known names: begin or inside, kind, trust, cut ("BL2.1")."""
    marks = [""] * len(forms)
    place = 0
    while place < len(forms):
        match = _best_match(forms, place, gazetteer)
        if match is None:
            place += 1
            continue
        kind = f"{_SHORT_OF_KIND[match.known.kind]}{int(match.known.trust)}"
        marks[place] = f"B{kind}.{match.cut}" + ("+" if match.words > 1 else "")
        for inside in range(place + 1, place + match.words):
            marks[inside] = "I" + kind
        place += match.words
    return marks


def _best_match(forms: Sequence[str], place: int, gazetteer: Gazetteer) -> Match | None:
    return next((m for m in gazetteer.matches(forms, place) if m.known.trust is not Trust.GLOSS), None)
