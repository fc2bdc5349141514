"""What the user can do to entities: each deed has its words, and makes a new briefing of the one it is given."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import reduce

from mujaz import register
from mujaz.briefing import Briefing, Entity, Kind, Mention
from mujaz.gui.entity_rows import called, walk
from mujaz.gui.language import tr
from mujaz.gui.wording import comma, kind_name


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
    return Deed(label, lambda briefing: register.rename(briefing, entity.id, name), entity.id)


def merge(kept: Entity, other: Entity) -> Deed:
    """Give the mentions of `other` to the one that is `kept`."""
    label = tr("Merge {name} into {other}").format(name=called(other), other=called(kept))
    return Deed(label, lambda briefing: register.merge(briefing, kept.id, other.id), kept.id)


def split(entity: Entity, mentions: Collection[Mention]) -> Deed:
    """Make some of the mentions an entity of their own."""
    label = tr("Split {name}").format(name=called(entity))
    return Deed(label, lambda briefing: register.split(briefing, entity.id, mentions), entity.id)


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
    ids = [entity.id for entity in entities]

    def edit_all(briefing: Briefing) -> Briefing:
        known = {entity.id for entity in briefing.entities}
        return reduce(edit, [id_ for id_ in ids if id_ in known], briefing)

    return edit_all


def _listed(entities: Sequence[Entity]) -> str:
    return comma().join(map(called, entities))
