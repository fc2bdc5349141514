"""One person or place, spelled in two ways in one translation."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from mujaz.briefing import Action, Briefing, Entity, Flag, Kind, Mention, Remedy, Side
from mujaz.checks.sounds import alike, latin_consonants

SHORTEST = 4
"""Letters of a word that can be misspelled; shorter ones are particles, and too much alike."""
MOST_LONGER = 2
"""Letters by which two spellings of one name differ in length, at most."""
SAME_SOUND = 0.85
"""Share of consonants in common of two spellings of one name; other names of one person have fewer."""

_ENDING = re.compile(r"['’]s?$")
_ARTICLE = re.compile(r"^(?:al|el)[- ]|-", re.IGNORECASE)


def spellings(briefing: Briefing) -> Iterator[Flag]:
    """Yield a flag for each mention that is spelled otherwise than the same name mostly is."""
    for entity in briefing.entities:
        if entity.kind in {Kind.PERSON, Kind.PLACE}:
            yield from _odd_ones(entity)


def _odd_ones(entity: Entity) -> Iterator[Flag]:
    mentions = [mention for mention in entity.mentions if mention.side is Side.TRANSLATION]
    if len({mention.text for mention in mentions}) <= 1:
        return
    written = Counter(word for mention in mentions for word in _words(mention))
    ranked: dict[str, list[str]] = defaultdict(list)
    for word, _ in written.most_common():
        ranked[_plain(word)[:1]].append(word)
    usual = {word: _usual(word, written, ranked[_plain(word)[:1]]) for word in written}
    for mention in mentions:
        for word in _words(mention):
            if usual[word] != word:
                yield _flag(mention, word, usual[word])


def _usual(word: str, written: Counter[str], ranked: Iterable[str]) -> str:
    """Return the spelling of a word, of `ranked`, that is written more often, or the word itself."""
    other = next((other for other in ranked if _is_same_name(other, word)), word)
    return other if (written[other], other) > (written[word], word) else word


def _words(mention: Mention) -> list[str]:
    return _ENDING.sub("", mention.text).split()


def _is_same_name(word: str, other: str) -> bool:
    """Tell whether words of one initial sound alike, and neither is made from the other, as Iraqi is from Iraq."""
    plain, plain_other = _plain(word), _plain(other)
    if plain == plain_other or min(len(plain), len(plain_other)) < SHORTEST:
        return False
    if abs(len(plain) - len(plain_other)) > MOST_LONGER:
        return False
    if plain.startswith(plain_other) or plain_other.startswith(plain):
        return False
    return alike(latin_consonants(word), latin_consonants(other)) >= SAME_SOUND


def _plain(word: str) -> str:
    return _ARTICLE.sub("", word).lower()


def _flag(mention: Mention, word: str, usual: str) -> Flag:
    text = mention.text.replace(word, usual)
    remedy = Remedy(Action.REPLACE, f"Write “{usual}”", mention.span, text)
    reason = f"“{word}” is spelled “{usual}” elsewhere in this text."
    return Flag("spellings", mention.sentence, reason, target=(mention.span,), remedies=(remedy,))
