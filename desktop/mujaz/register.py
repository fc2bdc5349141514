"""The register: one English spelling for each entity, and what the user may do to entities. Pure functions."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from mujaz.briefing import Briefing, Entity, KeyPoint, Kind, Mention, Origin, Quote, Side
from mujaz.document import Span
from mujaz.respelling import NameChange, in_place, is_alike, name_parts, replaced, respelled
from mujaz_models.entities.folding import fold_form

Remembered = Mapping[tuple[str, Kind], str]
"""The user's spellings by folded Arabic form and kind."""
_SPELLED = frozenset({Kind.PERSON, Kind.PLACE, Kind.ORGANISATION, Kind.OTHER})
"""Kinds that have a spelling to agree on; dates and amounts have none."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """The name that an entity gets; `by_user` when the user chose it, now or for an earlier document."""

    name: str
    by_user: bool = False


def entity_of(briefing: Briefing, entity_id: int) -> Entity:
    """Return an entity; raises KeyError where there is none with this id."""
    for entity in briefing.entities:
        if entity.id == entity_id:
            return entity
    raise KeyError(entity_id)


def rename(briefing: Briefing, entity_id: int, name: str) -> Briefing:
    """Return `briefing` with the entity called `name`, in every linked mention and the key points' own texts.

    A mention by part of the name ("Haddad") gets the same part of the new one; an acronym stays. Possessives and
    plurals stay, and no other word changes. Raises KeyError for an unknown entity and ValueError for an empty name.
    """
    return _named(briefing, entity_id, Agreed(_tidy(name), by_user=True), origins=frozenset(Origin))


def unify(briefing: Briefing, spellings: Mapping[int, Agreed]) -> Briefing:
    """Return `briefing` with the names that `spellings` gives entities, over what a machine wrote and nothing else."""
    for entity_id, agreed in spellings.items():
        briefing = _named(briefing, entity_id, agreed, origins=frozenset({Origin.MACHINE}))
    return briefing


def agree(entities: Iterable[Entity], remembered: Remembered, spell: Callable[[str, Kind], str]) -> dict[int, Agreed]:
    """Return the name that each entity gets: the user's, the remembered one, else that of `spell`.

    `spell` gives the English of an Arabic name of a kind, always the same one, or nothing: then the entity's own name
    stays. So a name has the same spelling in every document.
    """
    agreed: dict[int, Agreed] = {}
    for entity in entities:
        if entity.agreed:
            agreed[entity.id] = Agreed(entity.name, by_user=True)
        elif entity.kind in _SPELLED:
            known = _remembered(entity, remembered)
            agreed[entity.id] = known or Agreed(spell(entity.source_name, entity.kind) or entity.name)
    return agreed


def merge(briefing: Briefing, entity_id: int, other_id: int) -> Briefing:
    """Return `briefing` with the mentions of `other_id` given to `entity_id`, spelled its way where they are like it.

    Raises KeyError for an unknown entity and ValueError for merging one with itself.
    """
    if entity_id == other_id:
        raise ValueError("an entity can't be merged with itself")
    entity, other = entity_of(briefing, entity_id), entity_of(briefing, other_id)
    change = NameChange(other.name, entity.name, parts=entity.kind is Kind.PERSON)
    if is_alike(other.name, entity.name) and _as_many_parts(other.name, entity.name):
        briefing = _respelled_mentions(briefing, other, change, set(briefing.translations))
        other = entity_of(briefing, other_id)
    joined = replace(
        entity_of(briefing, entity_id), mentions=_in_order({*entity_of(briefing, entity_id).mentions, *other.mentions})
    )
    return replace(
        _with_entity(remove(briefing, other_id), joined),
        quotes=tuple(_spoken_by(quote, other_id, entity_id) for quote in briefing.quotes),
    )


def split(briefing: Briefing, entity_id: int, mentions: Collection[Mention]) -> Briefing:
    """Return `briefing` with some of an entity's mentions made an entity of their own, with the next free id.

    Raises KeyError for an unknown entity and ValueError where `mentions` are not some, but not all, of its own.
    """
    entity = entity_of(briefing, entity_id)
    apart, rest = (
        tuple(mention for mention in entity.mentions if (mention in mentions) is chosen) for chosen in (True, False)
    )
    if not apart or not rest or len(apart) != len(set(mentions)):
        raise ValueError("some of the entity's mentions, but not all")
    new_id = 1 + max(known.id for known in briefing.entities)
    source_name = next((m.text for m in apart if m.side is Side.SOURCE), entity.source_name)
    new = Entity(new_id, entity.kind, _most_used(apart) or entity.name, source_name, apart)
    spans = {mention.span for mention in apart if mention.side is Side.SOURCE}
    divided = _with_entity(briefing, replace(entity, mentions=rest))
    return replace(
        divided,
        entities=(*divided.entities, new),
        quotes=tuple(
            _spoken_by(quote, entity_id, new_id) if quote.speaker in spans else quote for quote in briefing.quotes
        ),
    )


def change_kind(briefing: Briefing, entity_id: int, kind: Kind) -> Briefing:
    """Return `briefing` with the entity of another kind; raises KeyError for an unknown entity."""
    entity = entity_of(briefing, entity_id)
    return _with_entity(briefing, replace(entity, kind=kind, place=entity.place if kind is Kind.PLACE else None))


def remove(briefing: Briefing, entity_id: int) -> Briefing:
    """Return `briefing` without a false entity; its words stay. Raises KeyError for an unknown entity."""
    gone = entity_of(briefing, entity_id)
    return replace(
        briefing,
        entities=tuple(entity for entity in briefing.entities if entity is not gone),
        quotes=tuple(_spoken_by(quote, entity_id, None) for quote in briefing.quotes),
    )


def _named(briefing: Briefing, entity_id: int, agreed: Agreed, *, origins: Collection[Origin]) -> Briefing:
    """Return `briefing` with the entity called what is agreed, in texts of these origins."""
    entity = entity_of(briefing, entity_id)
    change = NameChange(entity.name, agreed.name, parts=entity.kind is Kind.PERSON)
    points = tuple(
        _point_renamed(briefing, point, entity, change) if point.origin in origins else point
        for point in briefing.summary.points
    )
    sentences = {sentence for sentence, translation in briefing.translations.items() if translation.origin in origins}
    briefing = _respelled_mentions(briefing, entity, change, sentences)
    renamed = replace(entity_of(briefing, entity_id), name=agreed.name, agreed=entity.agreed or agreed.by_user)
    return replace(_with_entity(briefing, renamed), summary=replace(briefing.summary, points=points))


def _respelled_mentions(briefing: Briefing, entity: Entity, change: NameChange, sentences: Collection[int]) -> Briefing:
    by_sentence: dict[int, list[Span]] = {}
    for mention in entity.mentions:
        if mention.sentence in sentences and _stands(briefing, mention):
            by_sentence.setdefault(mention.sentence, []).append(mention.span)
    for sentence, spans in by_sentence.items():
        text = briefing.english(sentence)
        replacements = [one for span in _outermost(spans) for one in in_place(text, span, change)]
        briefing = respelled(briefing, sentence, replacements)
    return briefing


def _stands(briefing: Briefing, mention: Mention) -> bool:
    """Tell whether an English mention is where it was found: the text may have been edited since."""
    in_english = mention.side is Side.TRANSLATION and bool(mention.text)
    return in_english and mention.span.of(briefing.english(mention.sentence)) == mention.text


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """Return the spans in order, without those that overlap a longer or earlier one."""
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda span: (span.start, -span.end)):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return kept


def _point_renamed(briefing: Briefing, point: KeyPoint, entity: Entity, change: NameChange) -> KeyPoint:
    """Return a key point with the entity's name changed in a text of its own.

    Its name counts anywhere; other spellings and parts of it only where the evidence mentions the entity.
    """
    if point.text is None:
        return point
    forms = {entity.name}
    if any(mention.sentence in point.evidence for mention in entity.mentions):
        forms |= {mention.text for mention in entity.mentions if mention.side is Side.TRANSLATION}
        forms |= {name_parts(entity.name)[-1]} if change.parts and entity.name else set()
    others = {
        name
        for other in briefing.entities
        if other.id != entity.id
        for name in (other.name, *(m.text for m in other.mentions if m.side is Side.TRANSLATION))
    }
    spans = [span for form, span in _first_longest(point.text, forms | others) if form in forms - others]
    text = replaced(point.text, [one for span in spans for one in in_place(point.text, span, change)])
    return replace(point, text=text) if text != point.text else point


def _first_longest(text: str, forms: Iterable[str]) -> list[tuple[str, Span]]:
    """Return where the forms stand in `text` as whole words, longer ones before the shorter ones within them."""
    longest_first = sorted(filter(None, forms), key=lambda form: (-len(form), form))
    if not longest_first:
        return []
    pattern = "|".join(map(re.escape, longest_first))
    return [(match[1], Span(*match.span(1))) for match in re.finditer(rf"(?<!\w)({pattern})(?!\w)", text)]


def _remembered(entity: Entity, remembered: Remembered) -> Agreed | None:
    forms = [entity.source_name, *(mention.text for mention in entity.mentions if mention.side is Side.SOURCE)]
    for form in dict.fromkeys(map(fold_form, forms)):
        if name := remembered.get((form, entity.kind)):
            return Agreed(name, by_user=True)
    return None


def _tidy(name: str) -> str:
    tidy = " ".join(name.split())
    if not tidy:
        raise ValueError("a name has letters")
    return tidy


def _as_many_parts(one: str, other: str) -> bool:
    return len(name_parts(one)) == len(name_parts(other))


def _most_used(mentions: Iterable[Mention]) -> str:
    used = Counter(mention.text for mention in mentions if mention.side is Side.TRANSLATION)
    return max(used, key=lambda name: (used[name], len(name), name), default="")


def _in_order(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    return tuple(sorted(mentions, key=lambda m: (m.sentence, m.side is Side.TRANSLATION, m.span)))


def _with_entity(briefing: Briefing, entity: Entity) -> Briefing:
    return replace(briefing, entities=tuple(entity if known.id == entity.id else known for known in briefing.entities))


def _spoken_by(quote: Quote, old: int, new: int | None) -> Quote:
    return replace(quote, speaker_entity=new) if quote.speaker_entity == old else quote
