"""Names taken apart into what is spelled on its own, and what Arabic writes before a name spelled as news spells it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mujaz_models.entities.folding import fold_form

_WITHIN = {"بن": "bin", "ابن": "ibn", "بنت": "bint", "دي": "de", "فان": "van", "فون": "von"}
_BEFORE = {"ابو": "Abu", "ابي": "Abi", "ام": "Umm", "ال": "Al", "ذو": "Dhu", "بو": "Bou"}
_INITIALS = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
        "A B T Th J H Kh D Dh R Z S Sh S D T Z A Gh F Q K L M N H W Y".split(),
        strict=True,
    )
)
_DOCTOR = "د"
_INITIAL = re.compile(r"(\w)\.")
_SLAVE_OF = "عبد"
_ARTICLE = "ال"
_LATIN_ARTICLES = ("al-", "el-")
_RUN_IN = ("al", "el")
_SHORTEST_RUN_IN = 4
_VOWELS = "اأإآعويل"
_SHORTEST_WITH_ARTICLE = 5
"""Letters of a word whose first two can be the article; in a shorter one they belong to the name (ألب)."""
_FOREIGN = str.maketrans({"پ": "ب", "چ": "تش", "گ": "غ", "ڤ": "ف", "ژ": "ج", "ک": "ك", "ی": "ي", "ھ": "ه", "ۀ": "ه"})
_BETWEEN = re.compile(r"([\s\-‐‑–_]+)")
_HYPHENS = ("-", "‐", "‑")
_BRACKETS = r"()\[\]«»“”،؛\""
_MARKS = re.compile(f"[{_BRACKETS}\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a name: `fixed` English, or else an Arabic `word` to spell; `hyphen` joins it to the part before."""

    word: str = ""
    fixed: str = ""
    hyphen: bool = False


def plain_letters(name: str) -> str:
    """Return an Arabic name in letters alone: no vowel signs, tatweel or brackets, no letters of other languages."""
    return " ".join(_MARKS.sub("", name).translate(_FOREIGN).split())


def pieces(name: str) -> list[Piece]:
    """Return the pieces of a name; "Abdul Rahman" written in two words is one piece."""
    words = _BETWEEN.split(plain_letters(name).strip())
    betweens, words = ["", *words[1::2]], words[::2]
    found: list[Piece] = []
    skip = False
    for place, word in enumerate(words):
        if skip:
            skip = False
            continue
        following = words[place + 1] if place + 1 < len(words) else ""
        piece, skip = _piece(word, following, first=not found)
        found += [replace(piece, hyphen=betweens[place] in _HYPHENS)] if piece else []
    return found


def _piece(word: str, following: str, *, first: bool) -> tuple[Piece | None, bool]:
    """Return the piece that begins with `word`, and whether it takes in `following` too."""
    form = fold_form(word)
    if fixed := _fixed(word, form, first=first, last=not following):
        return Piece(fixed=fixed), False
    if not any(map(str.isalnum, word)):
        return None, False
    if form == _SLAVE_OF and following:
        return Piece(word + following), True
    return Piece(word), False


def _fixed(word: str, form: str, *, first: bool, last: bool) -> str:
    """Return the English of what is always written the same, or an empty string."""
    if initial := _INITIAL.fullmatch(form):
        return "Dr." if first and initial[1] == _DOCTOR else f"{_INITIALS.get(initial[1], initial[1])}."
    if not any("\u0621" <= letter <= "\u064a" for letter in word):
        return word if any(map(str.isalnum, word)) else ""
    if last:
        return ""
    within = _WITHIN.get(form, "")
    return _BEFORE.get(form, within.capitalize() if first else within)


def slave_of(word: str) -> str:
    """Return the word after "slave of" in a name such as عبدالرحمن, or an empty string."""
    rest = word.removeprefix(_SLAVE_OF)
    return rest if rest != word and without_article(rest) else ""


def without_article(word: str) -> str:
    """Return a word without its article, or an empty string where it has none."""
    return word[2:] if word.startswith(_ARTICLE) and len(word) >= _SHORTEST_WITH_ARTICLE else ""


def with_article(english: str) -> str:
    """Return a name with its article, unless it has one."""
    return english if english.lower().startswith(_LATIN_ARTICLES) else f"al-{english}"


def article_off(english: str, bare: str) -> str:
    """Return the English of an Arabic word whose article is left out in `bare`, without an article run into it.

    "elmasry" becomes "masry", but العلوي stays "alawi": before a vowel the letters can be the name's own.
    """
    run_in = english.startswith(_RUN_IN) and bare[:1] not in _VOWELS and len(english) > _SHORTEST_RUN_IN
    return english[2:].removeprefix("-") if run_in else english


def capitalised(english: str) -> str:
    """Return a name with its capital, the article's left small ("al-Haddad")."""
    for article in _LATIN_ARTICLES:
        if english.startswith(article):
            return article + english[len(article) :].capitalize()
    return english.capitalize() if english.islower() else english


def joined(parts: Sequence[str], pieces: Sequence[Piece]) -> str:
    """Return the parts of a name, one of each piece, as it stands alone: its first letter is a capital."""
    betweens = ("-" if piece.hyphen else " " for piece in pieces)
    name = "".join(between + part for between, part in zip(betweens, parts, strict=True)).strip(" -")
    return name[:1].upper() + name[1:]
