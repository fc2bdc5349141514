"""Undo and redo over everything that the user changes; what the machine finds meanwhile stays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Any

from mujaz.briefing import Briefing, Entity, Origin, Translation
from mujaz.decisions import restored
from mujaz.points import with_points_restored
from mujaz.style_list import Respelling

_ALL = frozenset(field.name for field in fields(Briefing)) - {"translations"}
_PARTS = _ALL - {"flags", "provenance"}
"""What the user can change of one text; flags follow from the rest."""


@dataclass(frozen=True, slots=True)
class Change:
    """The parts of a briefing that one gesture of the user's changed, as they were and as they are.

    `label` says what was done ("Rename Daraa"); None among the translations is a sentence that has none. `anew` when
    the text is briefed from the start by it: then what is found later is found for it.
    """

    label: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    translations_before: Mapping[int, Translation | None]
    translations_after: Mapping[int, Translation | None]
    anew: bool = False
    spellings: tuple[Respelling, ...] = ()
    """What it changed in the style list."""

    @property
    def sentences(self) -> tuple[int, ...]:
        """The sentences whose translation is changed."""
        return tuple(self.translations_after)

    @property
    def written(self) -> frozenset[int]:
        """The sentences that the user wrote, or did before; in the others it changed names."""
        both = (*self.translations_before.values(), *self.translations_after.values())
        return frozenset(one.sentence for one in both if one and one.origin is Origin.EDITED)

    @property
    def named(self) -> frozenset[int]:
        """The sentences that mention an entity which is changed."""
        before, after = (parts.get("entities", ()) for parts in (self.before, self.after))
        changed = (*_not_in(before, after), *_not_in(after, before))
        return frozenset(mention.sentence for entity in changed for mention in entity.mentions)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is changed."""
        return not (self.after or self.translations_after)

    def done(self, briefing: Briefing) -> Briefing:
        """Return `briefing` with the change made."""
        return self._put(briefing, self.after, self.translations_after, instead_of=self.before)

    def undone(self, briefing: Briefing) -> Briefing:
        """Return `briefing` with the change taken back."""
        return self._put(briefing, self.before, self.translations_before, instead_of=self.after)

    def _put(
        self,
        briefing: Briefing,
        parts: Mapping[str, Any],
        translations: Mapping[int, Translation | None],
        *,
        instead_of: Mapping[str, Any],
    ) -> Briefing:
        merged = {**({} if "document" in parts else briefing.translations), **translations}
        kept = {id_: translation for id_, translation in merged.items() if translation is not None}
        after = replace(briefing, translations=MappingProxyType(kept), **parts)
        if self.anew or "document" in parts:
            return after
        if "summary" in parts and briefing.summary != instead_of["summary"]:
            # Key points were chosen since: what the user did is done or undone with those.
            points = with_points_restored(briefing.summary, back=parts["summary"], gone=instead_of["summary"])
            after = replace(after, summary=points)
        if "entities" not in parts or briefing.entities == instead_of["entities"]:
            return after
        # Entities were found since: what the user did is done or undone with those.
        before, wanted = instead_of["entities"], parts["entities"]
        found = replace(after, entities=briefing.entities)
        return restored(found, back=_not_in(wanted, before), gone=_not_in(before, wanted))

    def then(self, later: "Change") -> "Change":
        """Return this change and the `later` one as one."""
        return Change(
            self.label,
            {**later.before, **self.before},
            {**self.after, **later.after},
            {**later.translations_before, **self.translations_before},
            {**self.translations_after, **later.translations_after},
            anew=self.anew or later.anew,
            spellings=(*self.spellings, *later.spellings),
        )


def change(label: str, before: Briefing, after: Briefing, *, anew: bool = False) -> Change:
    """Return the change that makes `after` of `before`, by having it briefed from the start or not."""
    # Of another text, everything is another.
    differs = before.document != after.document
    parts = [name for name in sorted(_ALL if differs else _PARTS) if getattr(before, name) != getattr(after, name)]
    ids = before.translations.keys() | after.translations.keys()
    sentences = [id_ for id_ in sorted(ids) if differs or before.translations.get(id_) != after.translations.get(id_)]
    return Change(
        label,
        {name: getattr(before, name) for name in parts},
        {name: getattr(after, name) for name in parts},
        {id_: before.translations.get(id_) for id_ in sentences},
        {id_: after.translations.get(id_) for id_ in sentences},
        anew=anew or differs,
    )


def _not_in(entities: Sequence[Entity], others: Sequence[Entity]) -> list[Entity]:
    known = {other.id: other for other in others}
    return [entity for entity in entities if known.get(entity.id) != entity]


class History:
    """The changes of one document, the last one on top."""

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._is_open = False

    @property
    def undo_label(self) -> str:
        """What would be taken back, or nothing."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What would be done again, or nothing."""
        return self._undone[-1].label if self._undone else ""

    def add(self, new: Change) -> None:
        """Note a change that was made. Typing goes on in the same change until `seal`, if the label is the same."""
        if new.is_empty:
            return
        self._undone.clear()
        if self._is_open and self._done and self._done[-1].label == new.label:
            self._done[-1] = self._done[-1].then(new)
        else:
            self._done.append(new)
        self._is_open = True

    def add_spelling(self, made: Respelling) -> None:
        """Note what the last change of all did to the style list too."""
        if self._done:
            self._done[-1] = replace(self._done[-1], spellings=(*self._done[-1].spellings, made))

    def seal(self) -> None:
        """Let the next change be one of its own."""
        self._is_open = False

    def undo(self) -> Change | None:
        """Return the change to take back, or None."""
        return self._move(self._done, self._undone)

    def redo(self) -> Change | None:
        """Return the change to make again, or None."""
        return self._move(self._undone, self._done)

    def _move(self, source: list[Change], target: list[Change]) -> Change | None:
        self._is_open = False
        if not source:
            return None
        target.append(source.pop())
        return target[-1]
