"""Arabic to translate, made on the spot from the sample articles by recombining stretches of them."""

import random
from collections.abc import Sequence

from mujaz_resources import resource

PER_PARAGRAPH = 3
"""Sentences of a paragraph, as in the sample articles."""
_STRETCH = 8
"""Words in a row from one article, at most."""
END = "اليوم."
"""Ends every sentence: after some words, a full stop is seen as that of an abbreviation."""
_MARKS = '.,،؛:؟!«»()"'


def sentences(count: int, *, words: tuple[int, int] = (5, 40), seed: int = 7) -> list[str]:
    """Return `count` different sentences of so many `words`, the same for the same `seed`.

    The words are as a model is given them: no vowel signs, no Arabic-Indic digits, nothing to normalise.
    """
    chance = random.Random(seed)  # noqa: S311 - recombining words needs no cryptography
    articles = [_words(file.read_text(encoding="utf-8")) for file in sorted(resource("samples").iterdir(), key=str)]
    made: dict[str, None] = {}
    while len(made) < count:
        made[_sentence(articles, chance.randint(*words), chance)] = None
    return list(made)


def article(given: Sequence[str]) -> str:
    """Return sentences as the paragraphs of a text."""
    starts = range(0, len(given), PER_PARAGRAPH)
    return "\n\n".join(" ".join(given[start : start + PER_PARAGRAPH]) for start in starts)


def _words(text: str) -> list[str]:
    words = (word.strip(_MARKS) for word in text.split())
    return [word for word in words if word.isalpha() or (word.isascii() and word.isalnum())]


def _sentence(articles: list[list[str]], length: int, chance: random.Random) -> str:
    words: list[str] = []
    while len(words) < length:
        source = chance.choice(articles)
        start = chance.randrange(len(source))
        words += source[start : start + chance.randint(2, _STRETCH)]
    return " ".join((*words[: length - 1], END))
