"""The register: one English spelling for each entity, and what the user may do to entities. Pure functions."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace

from mujaz.briefing import Briefing, Entity, Kind, Mention, Origin, Quote, Side
from mujaz.decisions import decided, dismissed
from mujaz.mentions import in_order, most_used, pairs_of
from mujaz.renaming import Agreed, joined, mentions_renamed, named
from mujaz_models.entities.folding import fold_form

Remembered = Mapping[tuple[str, Kind], str]
"""The user's spellings by folded Arabic form and kind."""
SPELLED = frozenset({Kind.PERSON, Kind.PLACE, Kind.ORGANISATION, Kind.OTHER})
"""Kinds that have a spelling to agree on; dates and amounts have none."""


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
    entity_of(briefing, entity_id)
    renamed = named(briefing, {entity_id: Agreed(_tidy(name), by_user=True)}, origins=frozenset(Origin))
    return decided(renamed, entity_of(renamed, entity_id))


def call(briefing: Briefing, entity_id: int, name: str) -> Briefing:
    """Return `briefing` with the entity called `name`, as its mentions are spelled already; key points follow.

    Raises KeyError for an unknown entity and ValueError for an empty name.
    """
    entity_of(briefing, entity_id)
    agreed = {entity_id: Agreed(_tidy(name), by_user=True)}
    renamed = named(briefing, agreed, origins=frozenset(Origin), in_text=False)
    return decided(renamed, entity_of(renamed, entity_id))


def unify(briefing: Briefing, spellings: Mapping[int, Agreed]) -> Briefing:
    """Return `briefing` with the names that `spellings` gives entities, over what a machine wrote and nothing else."""
    return named(briefing, spellings, origins=frozenset({Origin.MACHINE}))


def agree(entities: Iterable[Entity], remembered: Remembered, spell: Callable[[str, Kind], str]) -> dict[int, Agreed]:
    """Return the name that each entity gets: the user's, the remembered one, else that of `spell`.

    `spell` gives the English of an Arabic name of a kind, always the same one, or nothing: then the entity's own name
    stays. So a name has the same spelling in every document.
    """
    agreed: dict[int, Agreed] = {}
    for entity in entities:
        if entity.agreed:
            agreed[entity.id] = Agreed(entity.name, by_user=True)
        elif entity.kind in SPELLED:
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
    if change := joined(other, entity):
        briefing = mentions_renamed(briefing, [(other.mentions, change)], frozenset(Origin))
    before, other = entity_of(briefing, entity_id), entity_of(briefing, other_id)
    merged = replace(before, mentions=in_order([*pairs_of(before), *pairs_of(other)]))
    return replace(
        decided(_without(briefing, other, merged), merged, lead=before),
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
    new = Entity(new_id, entity.kind, most_used(apart) or entity.name, source_name, apart)
    spans = {mention.span for mention in apart if mention.side is Side.SOURCE}
    left = replace(entity, mentions=rest)
    divided = _with_entity(briefing, left)
    return replace(
        decided(replace(divided, entities=(*divided.entities, new)), left, new),
        quotes=tuple(
            _spoken_by(quote, entity_id, new_id) if quote.speaker in spans else quote for quote in briefing.quotes
        ),
    )


def change_kind(briefing: Briefing, entity_id: int, kind: Kind) -> Briefing:
    """Return `briefing` with the entity of another kind; raises KeyError for an unknown entity."""
    entity = entity_of(briefing, entity_id)
    if kind is entity.kind:
        return briefing
    changed = replace(entity, kind=kind, place=entity.place if kind is Kind.PLACE else None)
    return decided(_with_entity(briefing, changed), changed)


def remove(briefing: Briefing, entity_id: int) -> Briefing:
    """Return `briefing` without a false entity; its words stay. Raises KeyError for an unknown entity."""
    gone = entity_of(briefing, entity_id)
    return replace(
        dismissed(_without(briefing, gone), gone),
        quotes=tuple(_spoken_by(quote, entity_id, None) for quote in briefing.quotes),
    )


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


def _with_entity(briefing: Briefing, entity: Entity) -> Briefing:
    return replace(briefing, entities=tuple(entity if known.id == entity.id else known for known in briefing.entities))


def _without(briefing: Briefing, gone: Entity, *others: Entity) -> Briefing:
    """Return `briefing` without an entity, and with `others` as they are given."""
    for entity in others:
        briefing = _with_entity(briefing, entity)
    return replace(briefing, entities=tuple(entity for entity in briefing.entities if entity.id != gone.id))


def _spoken_by(quote: Quote, old: int, new: int | None) -> Quote:
    return replace(quote, speaker_entity=new) if quote.speaker_entity == old else quote
