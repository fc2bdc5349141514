"""Whether a text is one that Mujaz can brief: Arabic, and an article's length."""

import re
import unicodedata
from collections import Counter

from mujaz.errors import DocumentError

LENGTH_LIMIT = 1_000_000
"""Characters of one text: a long book, or hundreds of news articles; far beyond anything to brief."""

_NEIGHBOUR_LETTERS = frozenset("پچژگکیێڵۆڕەےۓٹڈڑںہھۀۂ")
_NEIGHBOUR_SHARE = 0.02
_ARTICLE = re.compile(r"(?<!\w)(?:و|ف)?(?:ب|ك)?(?:ال|لل)\w")
_WORD = re.compile(r"\w+")
_ARTICLE_SHARE = 0.08
_SCRIPT_NAMES = {
    "LATIN": "Latin",
    "CYRILLIC": "Cyrillic",
    "GREEK": "Greek",
    "HEBREW": "Hebrew",
    "CJK": "Chinese",
    "HIRAGANA": "Japanese",
    "KATAKANA": "Japanese",
    "HANGUL": "Korean",
}


def check_arabic(text: str) -> None:
    """Accept an Arabic text of at most `LENGTH_LIMIT` characters.

    Raises:
        DocumentError: when it is too long, without letters, mainly in another script, or in Persian, Urdu or Kurdish.
    """
    if len(text) > LENGTH_LIMIT:
        raise DocumentError(
            f"This text is too long to brief: {len(text):,} characters; "
            f"Mujaz reads up to {LENGTH_LIMIT:,}. Choose one article out of it.",
        )
    scripts = _letters_by_script(text)
    if not scripts:
        raise DocumentError("This text has no letters in it: Mujaz needs an Arabic article.")
    if not is_mainly_arabic(text):
        script = max(scripts, key=scripts.__getitem__)
        raise DocumentError(
            f"This text is not in Arabic (most of its letters are {_script_name(script)}). "
            "Mujaz reads Arabic articles only.",
        )
    if _is_from_next_door(text):
        raise DocumentError(
            "This text is in Arabic letters but may be Persian, Urdu or Kurdish. Mujaz reads Arabic articles only.",
        )


def is_mainly_arabic(text: str) -> bool:
    """Tell whether more than half of the letters are of the Arabic script; Latin names in between are common."""
    scripts = _letters_by_script(text)
    return 2 * scripts["ARABIC"] > scripts.total()


def _letters_by_script(text: str) -> Counter[str]:
    scripts: Counter[str] = Counter()
    for character, count in Counter(text).items():
        if character.isalpha():
            scripts[unicodedata.name(character, "unknown").split()[0]] += count
    return scripts


def _script_name(script: str) -> str:
    return _SCRIPT_NAMES.get(script, script.title())


def _is_from_next_door(text: str) -> bool:
    """Tell whether letters that Arabic lacks are frequent and its article, which a quarter of its words carry, is rare.

    Both together: an Arabic text typed on a Persian keyboard has the first, a list of Arabic names the second.
    """
    letters = sum(count for character, count in Counter(text).items() if character.isalpha())
    foreign = sum(text.count(letter) for letter in _NEIGHBOUR_LETTERS)
    if foreign < _NEIGHBOUR_SHARE * letters:
        return False
    words = len(_WORD.findall(text))
    return len(_ARTICLE.findall(text)) < _ARTICLE_SHARE * words
