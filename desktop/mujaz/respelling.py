"""One English spelling put in place of another, and everything that counts characters moved along with it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from mujaz.briefing import Briefing, Entity, Flag, Mention, Remedy, Side, Translation
from mujaz.document import Span

MIN_LIKENESS = 0.6
"""Share of letters that two spellings of one name have in common at least (difflib's ratio)."""
_SUFFIX = re.compile(r"(?:['’]s|['’])$")
_AFTER = re.compile(r"['’](?!\w)")
_WORD = re.compile(r"\S+")
_JOINED = frozenset("al el abu abd ben de del della di da la le van von".split())
"""Words that go with the next one: "Al Haddad" is one part of a name."""
_ARTICLE = re.compile(r"(?:[AaEe]l[- ])(?=\w)")
_LONGEST_ACRONYM = 8


@dataclass(frozen=True, slots=True)
class Replacement:
    """New text for a span of a translation's text."""

    span: Span
    text: str


def replaced(text: str, replacements: Sequence[Replacement]) -> str:
    """Return `text` with `replacements` made, which are in order and don't overlap."""
    pieces, place = [], 0
    for one in replacements:
        pieces += [text[place : one.span.start], one.text]
        place = one.span.end
    return "".join([*pieces, text[place:]])


def moved(span: Span, replacements: Sequence[Replacement]) -> Span:
    """Return where `span` is after `replacements`; what began or ended within one of them takes the whole of it in."""
    shift, start, end = 0, span.start, span.end
    new_start, new_end = start, end
    for one in replacements:
        begins, new_length = one.span.start + shift, len(one.text)
        grown = new_length - (one.span.end - one.span.start)
        if one.span.end <= start:
            new_start += grown
        elif one.span.start < start:
            new_start = begins
        if one.span.end <= end:
            new_end += grown
        elif one.span.start < end:
            new_end = begins + new_length
        shift += grown
    return Span(new_start, max(new_start, new_end))


def respelled(briefing: Briefing, sentence: int, replacements: Sequence[Replacement]) -> Briefing:
    """Return `briefing` with `replacements` made in the English of a sentence: text, alignment, mentions and flags."""
    translation = briefing.translations[sentence]
    alignment = tuple(replace(link, target=moved(link.target, replacements)) for link in translation.alignment)
    changed = replace(translation, text=replaced(translation.text, replacements), alignment=alignment)
    return replace(
        briefing.with_translations(changed),
        entities=tuple(_entity(entity, changed, replacements) for entity in briefing.entities),
        flags=tuple(_flag(flag, replacements) if flag.sentence == sentence else flag for flag in briefing.flags),
    )


def _entity(entity: Entity, translation: Translation, replacements: Sequence[Replacement]) -> Entity:
    def mention_moved(mention: Mention) -> Mention:
        if mention.side is not Side.TRANSLATION or mention.sentence != translation.sentence:
            return mention
        span = moved(mention.span, replacements)
        return replace(mention, span=span, text=span.of(translation.text))

    return replace(entity, mentions=tuple(map(mention_moved, entity.mentions)))


def _flag(flag: Flag, replacements: Sequence[Replacement]) -> Flag:
    def remedy_moved(remedy: Remedy) -> Remedy:
        return replace(remedy, span=moved(remedy.span, replacements)) if remedy.span else remedy

    return replace(
        flag,
        target=tuple(moved(span, replacements) for span in flag.target),
        remedies=tuple(map(remedy_moved, flag.remedies)),
    )


@dataclass(frozen=True, slots=True)
class NameChange:
    """A name and the one that takes its place. `parts` when a mention may use part of it, as of a person's."""

    old: str
    new: str
    parts: bool

    def of_mention(self, text: str) -> str:
        """Return what a mention that reads `text` reads under the new name.

        A part of the old name becomes the same part of the new one, its article left out where it was. An acronym is no
        spelling of a name, and stays.
        """
        if _is_acronym_of(text, self.old):
            return text
        if not self.parts:
            return self.new
        words, old, new = (name_parts(name) for name in (text, self.old, self.new))
        if len(words) >= len(old) or (place := _place_of(words, old)) is None:
            return self.new
        if len(old) == len(new):
            part = new[place : place + len(words)]
        elif len(words) >= len(new):
            return self.new
        else:
            part = new[-len(words) :] if place + len(words) == len(old) else new[: len(words)]
        has_article = _ARTICLE.match(words[0]) or not _ARTICLE.match(old[place])
        return " ".join(part) if has_article else _ARTICLE.sub("", " ".join(part))


def name_parts(name: str) -> list[str]:
    """Return the words of a name, particles such as "Al" or "van" joined to what they belong to."""
    parts: list[str] = []
    joined = False
    for word in name.split():
        if joined:
            parts[-1] += f" {word}"
        else:
            parts.append(word)
        joined = word.lower() in _JOINED
    return parts


def is_alike(one: str, other: str) -> bool:
    """Tell whether two words or names can be spellings of the same."""
    return SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False).ratio() >= MIN_LIKENESS


def _place_of(words: Sequence[str], name: Sequence[str]) -> int | None:
    """Return where in `name` the run of parts most like `words` begins, the last of equals, or None where none is."""
    text = " ".join(words)
    runs = [(" ".join(name[start : start + len(words)]), start) for start in range(len(name) - len(words) + 1)]
    same = [start for run, start in runs if run == text]
    alike = [start for run, start in runs if is_alike(run, text)]
    found = same or alike
    return found[-1] if found else None


def _is_acronym_of(text: str, name: str) -> bool:
    letters = text.replace(".", "")
    initials = "".join(word[0] for word in name.split())
    capitals = "".join(filter(str.isupper, initials))
    return (
        text != name
        and 1 < len(letters) <= _LONGEST_ACRONYM
        and letters.upper() in {initials.upper(), capitals}
        and sum(map(str.isupper, letters)) > 1
    )


def in_place(text: str, span: Span, change: NameChange) -> list[Replacement]:
    """Return what to replace in the mention at `span`; a possessive, a plural and a sentence's capital are kept.

    Word by word where there are as many words, so that what is aligned to one of them stays with it.
    """
    suffix = _SUFFIX.search(span.of(text))
    end = span.start + suffix.start() if suffix else span.end
    ending = suffix[0] if suffix else ""
    if not suffix and _possessive_follows(text, end):
        end_with, ending = end + 1, text[end]
    else:
        end_with = span.end
    word = text[span.start : end]
    name, plural = _without_plural(word, change)
    new = change.of_mention(name)
    if text[: span.start].strip(" \"'“‘«(") == "" and word[:1].isupper():
        new = new[:1].upper() + new[1:]
    if ending in {"'", "’"} and not (new + plural).endswith("s"):
        ending += "s"
    return _by_word(text, Replacement(Span(span.start, end_with), new + plural + ending))


def _by_word(text: str, whole: Replacement) -> list[Replacement]:
    old, new = list(_WORD.finditer(text, whole.span.start, whole.span.end)), whole.text.split()
    if len(old) != len(new):
        return [whole]
    return [Replacement(Span(*there.span()), word) for there, word in zip(old, new, strict=True)]


def _possessive_follows(text: str, end: int) -> bool:
    """Tell whether an apostrophe after an s belongs to the word, and closes no quotation."""
    follows = text[end - 1 : end] == "s" and _AFTER.match(text, end) is not None
    return follows and not re.search(r"(?<!\w)['‘]", text[:end])


def _without_plural(word: str, change: NameChange) -> tuple[str, str]:
    """Return the name in `word` and its plural ending, if it is the plural of the old name or its last part."""
    for known in (change.old, name_parts(change.old)[-1] if change.parts and change.old else ""):
        for ending in ("s", "es"):
            if known and word == known + ending:
                return known, ending
    return word, ""
