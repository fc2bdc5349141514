"""Undo and redo over everything that the user changes; what the machine finds meanwhile stays."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Any

from mujaz.briefing import Briefing, Entity, Translation

_ALL = frozenset(field.name for field in fields(Briefing)) - {"translations"}
_PARTS = _ALL - {"flags", "provenance"}
"""What the user can change of one text; flags follow from the rest."""


@dataclass(frozen=True, slots=True)
class Change:
    """The parts of a briefing that one gesture of the user's changed, as they were and as they are.

    `label` says what was done ("Rename Daraa"); None among the translations is a sentence that has none.
    """

    label: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    translations_before: Mapping[int, Translation | None]
    translations_after: Mapping[int, Translation | None]

    @property
    def sentences(self) -> tuple[int, ...]:
        """The sentences whose translation is changed."""
        return tuple(self.translations_after)

    @property
    def named(self) -> frozenset[int]:
        """The sentences that mention an entity which is changed."""
        before, after = (set[Entity](parts.get("entities", ())) for parts in (self.before, self.after))
        return frozenset(mention.sentence for entity in before ^ after for mention in entity.mentions)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is changed."""
        return not (self.after or self.translations_after)

    def done(self, briefing: Briefing) -> Briefing:
        """Return `briefing` with the change made."""
        return _put(briefing, self.after, self.translations_after)

    def undone(self, briefing: Briefing) -> Briefing:
        """Return `briefing` with the change taken back."""
        return _put(briefing, self.before, self.translations_before)

    def then(self, later: "Change") -> "Change":
        """Return this change and the `later` one as one."""
        return Change(
            self.label,
            {**later.before, **self.before},
            {**self.after, **later.after},
            {**later.translations_before, **self.translations_before},
            {**self.translations_after, **later.translations_after},
        )


def change(label: str, before: Briefing, after: Briefing) -> Change:
    """Return the change that makes `after` of `before`."""
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
    )


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


def _put(briefing: Briefing, parts: Mapping[str, object], translations: Mapping[int, Translation | None]) -> Briefing:
    merged = {**({} if "document" in parts else briefing.translations), **translations}
    kept = {id_: translation for id_, translation in merged.items() if translation is not None}
    return replace(briefing, translations=MappingProxyType(kept), **parts)  # type: ignore[arg-type] # names of `_PARTS`
