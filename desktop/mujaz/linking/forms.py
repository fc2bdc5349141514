"""Arabic names taken apart, so that the spellings of one name come out equal."""

from functools import lru_cache

from mujaz.linking.titles import TITLE_WORDS
from mujaz_models.entities.folding import fold_form

MIN_WITH_ARTICLE = 5
"""Letters of a word whose first two can be the article; in a shorter one they belong to the name (ألب)."""
SON_OF = frozenset({"بن", "ابن", "بنت"})

_SEATS = str.maketrans({"ؤ": "و", "ئ": "ي", "ء": "", "'": "", "\u2019": ""})
_JOINED = {"عبد": "عبد", "ابو": "ابو", "ابي": "ابو", "ابا": "ابو", "ام": "ام", "ال": "ال", "ذو": "ذو", "ذي": "ذو"}
"""Words that are one name with the next one, and how they are spelled here. ``آل`` is folded like the article."""
_SERVANT = "عبدال"
_PLACE_HEADS = frozenset("مدينه بلده قريه ولايه دوله".split())
_MIN_ENDING = 4


@lru_cache(maxsize=8192)
def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name, one at least, without articles and hamza seats.

    ``عبد ال`` is one word with what follows it.
    """
    written = (word.translate(_SEATS) for word in fold_form(name).split())
    return tuple(_joined([word for word in written if word])) or (name,)


@lru_cache(maxsize=8192)
def person_words(name: str) -> tuple[str, ...]:
    """Return the words of a person's name without the titles before it."""
    words = name_words(name)
    first = next((place for place, word in enumerate(words) if word not in TITLE_WORDS), 0)
    return words[first:]


@lru_cache(maxsize=8192)
def plain_words(name: str) -> tuple[str, ...]:
    """Return the words of a person's name without titles and those for "son of"."""
    words = person_words(name)
    return tuple(word for word in words if word not in SON_OF) or words


@lru_cache(maxsize=8192)
def place_words(name: str) -> tuple[str, ...]:
    """Return the words of a name, "city of" and the like left out, and one spelling of a final long vowel."""
    words = name_words(name)
    if len(words) > 1 and words[0] in _PLACE_HEADS:
        words = words[1:]
    return (*words[:-1], _even_ending(words[-1]))


def initials(name: str) -> str:
    """Return the first letters of the words of a name, as an Arabic acronym has them."""
    return "".join(word[0] for word in name_words(name))


def _joined(words: list[str]) -> list[str]:
    joined: list[str] = []
    head = ""
    for word in words:
        if not head and word in _JOINED and len(words) > 1:
            head = _JOINED[word]
            continue
        joined.append(head + _bare(word, after_head=bool(head)))
        head = ""
    return [*joined, head] if head else joined


def _bare(word: str, *, after_head: bool) -> str:
    if word.startswith("لل"):
        word = f"ال{word[2:]}"
    if word.startswith(_SERVANT) and len(word) > len(_SERVANT) + 1:
        return f"عبد{word[len(_SERVANT) :]}"
    has_article = word.startswith("ال") and (after_head or len(word) >= MIN_WITH_ARTICLE)
    return word[2:] if has_article and len(word) > len("ال") else word


def _even_ending(word: str) -> str:
    return f"{word[:-1]}ه" if len(word) >= _MIN_ENDING and word[-1] == "ا" else word
