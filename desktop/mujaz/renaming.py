"""A name and the one that takes its place: what each mention of it reads then."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from mujaz.briefing import Briefing, Entity, KeyPoint, Kind, Mention, Origin, Side
from mujaz.document import Span
from mujaz.respelling import Replacement, replaced, respelled

MIN_LIKENESS = 0.6
"""Share of letters that two spellings of one name have in common at least (difflib's ratio)."""
_SUFFIX = re.compile(r"(?:['’]s|['’])$")
_AFTER = re.compile(r"['’](?!\w)")
_WORD = re.compile(r"\S+")
_JOINED = frozenset("al el abu abd ben de del della di da la le van von".split())
"""Words that go with the next one: "Al Haddad" is one part of a name."""
_PARTICLES = frozenset("the a an of for and in on to & -".split())
"""Words that say nothing of a name by themselves."""
_ARTICLE = re.compile(r"(?:[AaEe]l[- ])(?=\w)")
_LONGEST_ACRONYM = 8


@dataclass(frozen=True, slots=True)
class Agreed:
    """The name that an entity gets; `by_user` when the user chose it, now or for an earlier document."""

    name: str
    by_user: bool = False


@dataclass(frozen=True, slots=True)
class NameChange:
    """A name and the one that takes its place. `parts` when it has parts that stand for it in order, as a person's."""

    old: str
    new: str
    parts: bool

    def of_mention(self, text: str) -> str:
        """Return what a mention that reads `text` reads under the new name.

        A part of the old name becomes the same part of the new one, its article left out where it was; a short form
        ("the Council") to which nothing in the new name answers stays. An acronym is no spelling of a name, and stays.
        """
        if _is_acronym_of(text, self.old):
            return text
        if not self.parts:
            return self._of_short_form(text)
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

    def _of_short_form(self, text: str) -> str:
        """Return what a mention by some of the words of the old name reads; one by anything else is the new name."""
        words, old, new = (_lowered_words(name) for name in (text, self.old, self.new))
        if not _says_less(words, old) or len(words) >= len(new):
            return self.new
        starts = [start for start in range(len(old)) if old[start : start + len(words)] == words]
        if not starts or _particles(old) != _particles(new):
            return text
        part = " ".join(self.new.split()[starts[0] : starts[0] + len(words)])
        return part if text[:1].isupper() else part.lower()


def _lowered_words(name: str) -> list[str]:
    return name.lower().split()


def _says_less(words: Sequence[str], name: Sequence[str]) -> bool:
    """Tell whether `words` are some of the words of a name, but not all that matter."""
    said, known = set(words) - _PARTICLES, set(name) - _PARTICLES
    return said < known and bool(said)


def _particles(name: Sequence[str]) -> list[tuple[int, str] | int]:
    """Return where a name of so many words has which particles: names made alike have the same."""
    return [len(name), *((place, word) for place, word in enumerate(name) if word in _PARTICLES)]


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


def named(
    briefing: Briefing, names: Mapping[int, Agreed], *, origins: Collection[Origin], in_text: bool = True
) -> Briefing:
    """Return `briefing` with entities, by their ids, called what is agreed, in texts of these origins.

    Key points' own texts are among these; without `in_text` translations are not.
    """
    entities = {entity.id: entity for entity in briefing.entities if entity.id in names}
    changes = {id_: _change(entity, names[id_]) for id_, entity in entities.items()}
    points = _points_renamed(briefing, changes, origins)
    if in_text:
        mentions = [(entity.mentions, changes[id_]) for id_, entity in entities.items()]
        briefing = mentions_renamed(briefing, mentions, origins)
    called = tuple(
        replace(entity, name=agreed.name, agreed=entity.agreed or agreed.by_user)
        if (agreed := names.get(entity.id))
        else entity
        for entity in briefing.entities
    )
    return replace(briefing, entities=called, summary=replace(briefing.summary, points=points))


def joined(other: Entity, entity: Entity) -> NameChange | None:
    """Return how mentions of one that is merged into another change: where the two names are alike, else not."""
    alike = is_alike(other.name, entity.name) and len(name_parts(other.name)) == len(name_parts(entity.name))
    is_same = other.name == entity.name
    return NameChange(other.name, entity.name, parts=entity.kind is Kind.PERSON) if alike and not is_same else None


def mentions_renamed(
    briefing: Briefing, changes: Iterable[tuple[Iterable[Mention], NameChange]], origins: Collection[Origin]
) -> Briefing:
    """Return `briefing` with English mentions as the change beside them says, in texts of these origins."""
    by_sentence: dict[int, dict[Span, NameChange]] = {}
    for mentions, change in changes:
        for mention in mentions:
            if mention.side is Side.TRANSLATION and _stands(briefing, mention, origins):
                by_sentence.setdefault(mention.sentence, {}).setdefault(mention.span, change)
    return respelled(
        briefing,
        {
            sentence: [
                one for span in _outermost(spans) for one in in_place(briefing.english(sentence), span, spans[span])
            ]
            for sentence, spans in by_sentence.items()
        },
    )


def _change(entity: Entity, agreed: Agreed) -> NameChange:
    return NameChange(entity.name, agreed.name, parts=entity.kind is Kind.PERSON)


def _stands(briefing: Briefing, mention: Mention, origins: Collection[Origin]) -> bool:
    """Tell whether a mention is where it was found: the text may have been edited since."""
    translation = briefing.translations.get(mention.sentence)
    return (
        translation is not None
        and translation.origin in origins
        and bool(mention.text)
        and mention.span.of(translation.text) == mention.text
    )


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """Return the spans in order, without those that overlap a longer or earlier one."""
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda span: (span.start, -span.end)):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return kept


def _points_renamed(
    briefing: Briefing, changes: Mapping[int, NameChange], origins: Collection[Origin]
) -> tuple[KeyPoint, ...]:
    """Return the key points with the names of entities changed in texts of their own.

    A name counts anywhere; other spellings and parts of it only where the evidence mentions the entity. What another
    entity is called too stays.
    """
    points = briefing.summary.points
    if not changes or not any(point.text and point.origin in origins for point in points):
        return points
    used: dict[str, set[int]] = {}
    for entity in briefing.entities:
        for form in {entity.name, *_english_of(entity)}:
            used.setdefault(form, set()).add(entity.id)
    changed = [entity for entity in briefing.entities if entity.id in changes]

    def renamed(point: KeyPoint) -> KeyPoint:
        own: dict[str, set[int]] = {}
        for entity in changed:
            for form in _forms(entity, point, changes[entity.id]):
                own.setdefault(form, set()).add(entity.id)
        text, made = point.text or "", list[Replacement]()
        for form, span in _first_longest(text, own.keys() | used.keys()):
            ids = own.get(form, set())
            if len(ids | used.get(form, ids)) == 1 and ids:
                made += in_place(text, span, changes[next(iter(ids))])
        return replace(point, text=replaced(text, made))

    return tuple(renamed(point) if point.text and point.origin in origins else point for point in points)


def _forms(entity: Entity, point: KeyPoint, change: NameChange) -> set[str]:
    if not _is_evidence(entity, point):
        return {entity.name}
    return {entity.name, *_english_of(entity), *(name_parts(entity.name)[-1:] if change.parts else ())}


def _is_evidence(entity: Entity, point: KeyPoint) -> bool:
    return any(mention.sentence in point.evidence for mention in entity.mentions)


def _english_of(entity: Entity) -> set[str]:
    return {mention.text for mention in entity.mentions if mention.side is Side.TRANSLATION}


def _first_longest(text: str, forms: Iterable[str]) -> list[tuple[str, Span]]:
    """Return where the forms stand in `text` as whole words, longer ones before the shorter ones within them."""
    longest_first = sorted(filter(None, forms), key=lambda form: (-len(form), form))
    if not longest_first:
        return []
    pattern = "|".join(map(re.escape, longest_first))
    return [(match[1], Span(*match.span(1))) for match in re.finditer(rf"(?<!\w)({pattern})(?!\w)", text)]


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
