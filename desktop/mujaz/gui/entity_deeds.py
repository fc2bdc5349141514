"""What the user can do to entities: each deed has its words, and makes a new briefing of the one it is given."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import reduce

from mujaz import register
from mujaz.briefing import Briefing, Entity, Kind, Mention
from mujaz.gui.entity_rows import called, walk
from mujaz.gui.language import tr
from mujaz.gui.wording import comma, kind_name
from mujaz.mentions import source_spans


@dataclass(frozen=True, slots=True)
class Deed:
    """`label` says what is done; `entity_id` is who is to be looked at afterwards, None for nobody."""

    label: str
    edit: Callable[[Briefing], Briefing]
    entity_id: int | None = None

    def done(self, briefing: Briefing) -> Briefing:
        """Return `briefing` with the deed done; as it is, when what it is about is gone since."""
        try:
            return self.edit(briefing)
        except (KeyError, ValueError):
            return briefing


def rename(entity: Entity, name: str) -> Deed:
    """Call an entity `name` everywhere."""
    label = tr("Rename {name} to “{new_name}”").format(name=called(entity), new_name=name)
    return Deed(label, lambda briefing: register.rename(briefing, _id_of(entity, briefing), name), entity.id)


def merge(kept: Entity, other: Entity) -> Deed:
    """Give the mentions of `other` to the one that is `kept`."""
    label = tr("Merge {name} into {other}").format(name=called(other), other=called(kept))

    def edit(briefing: Briefing) -> Briefing:
        return register.merge(briefing, _id_of(kept, briefing), _id_of(other, briefing))

    return Deed(label, edit, kept.id)


def split(entity: Entity, mentions: Collection[Mention]) -> Deed:
    """Make some of the mentions an entity of their own."""
    label = tr("Split {name}").format(name=called(entity))
    return Deed(label, lambda briefing: register.split(briefing, _id_of(entity, briefing), mentions), entity.id)


def change_kind(entities: Sequence[Entity], kind: Kind) -> Deed:
    """Make entities of another kind."""
    label = tr("{what}: {where}").format(what=kind_name(kind), where=_listed(entities))
    return Deed(label, _each(entities, lambda briefing, id_: register.change_kind(briefing, id_, kind)))


def remove(entities: Sequence[Entity]) -> Deed:
    """Take what are no names off the list."""
    return Deed(tr("Not a name: {names}").format(names=_listed(entities)), _each(entities, register.remove))


def in_order_of_weight(entities: Iterable[Entity]) -> list[Entity]:
    """Return the entities, those first whose name is to be kept: chosen by the user, then mentioned most."""
    return sorted(entities, key=lambda entity: (not entity.agreed, -len(walk(entity)), entity.id))


def _each(entities: Iterable[Entity], edit: Callable[[Briefing, int], Briefing]) -> Callable[[Briefing], Briefing]:
    chosen = list(entities)

    def edit_all(briefing: Briefing) -> Briefing:
        found = (_found(entity, briefing) for entity in chosen)
        return reduce(edit, [known.id for known in found if known], briefing)

    return edit_all


def _found(entity: Entity, briefing: Briefing) -> Entity | None:
    """Return what an entity is in `briefing`, None where it is gone: what is found anew may be numbered anew."""
    spans = set(source_spans(entity))
    for known in briefing.entities:
        is_there = not spans.isdisjoint(source_spans(known)) if spans else known.id == entity.id
        if is_there and known.source_name == entity.source_name:
            return known
    return None


def _id_of(entity: Entity, briefing: Briefing) -> int:
    if found := _found(entity, briefing):
        return found.id
    raise KeyError(entity.id)


def _listed(entities: Sequence[Entity]) -> str:
    return comma().join(map(called, entities))
