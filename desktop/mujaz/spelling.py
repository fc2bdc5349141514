"""How a name is spelled in English: as the user does, else as it is commonly known, else as it sounds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from mujaz import place_heads
from mujaz.briefing import Kind
from mujaz.register import Remembered
from mujaz_models.entities.folding import fold_form
from mujaz_models.entities.gazetteer import Gazetteer, Known, Trust
from mujaz_models.entities.namesakes import NAMESAKES
from mujaz_models.entities.recognizer import GAZETTEER_FILE
from mujaz_models.names import NameSpeller, Scored
from mujaz_models.names.speller import StarterNameSpeller
from mujaz_models.store import STARTER, ModelStore, Task

_NOTHING: Remembered = MappingProxyType({})
_BY_SOUND = frozenset({Kind.PERSON, Kind.PLACE})
"""Kinds whose names are written as they sound; an organisation's is translated."""


@dataclass(frozen=True)
class Spelling:
    """Where spellings come from, in order: the user's list, the gazetteer, the speller."""

    gazetteer: Gazetteer
    speller: NameSpeller
    remembered: Remembered = field(default_factory=dict)
    _any_kind: Mapping[str, str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        any_kind = {form: english for (form, _), english in reversed(list(self.remembered.items()))}
        object.__setattr__(self, "_any_kind", any_kind)

    def of(self, name: str, kind: Kind) -> str:
        """Return the spelling of a name of a kind; nothing for an organisation, date or amount that isn't known.

        Nothing for a place that shares its Arabic name with another, too: the text around it tells. The same name
        always gets the same one: this is the `spell` of `mujaz.register.agree`.
        """
        if chosen := self.remembered.get((fold_form(name), kind)):
            return chosen
        if fold_form(name) in NAMESAKES and kind is Kind.PLACE:
            return ""
        if (common := self._common(name)) and common.kind is kind:
            return common.english
        if kind is Kind.PLACE:
            return self._place(name)
        return self._by_sound(name) if kind in _BY_SOUND else ""

    def is_common(self, name: str) -> bool:
        """Tell whether a name, or that of the city or province that it names, is in the gazetteer."""
        return self._common(name) is not None or self._common(place_heads.own_name(name)) is not None

    def choices(self, name: str, *, n: int) -> list[Scored]:
        """Return up to `n` spellings of a name of any kind, best first; what is known of it has score 1.

        A place that shares its name with persons comes second to how persons spell it.
        """
        found = self.speller.spellings(name, n=n)
        if site := place_heads.in_english(name, lambda own: self.of(own, Kind.PLACE)):
            found = _put(Scored(site, 1.0), found, at=0)
        common = self._common(name)
        if chosen := self._any_kind.get(fold_form(name)):
            found = _put(Scored(chosen, 1.0), found, at=0)
        elif common and common.trust is not Trust.HINT:
            found = _put(Scored(common.english, 1.0), found, at=0)
        elif common and common.english.casefold() not in {one.english.casefold() for one in found}:
            found = _put(Scored(common.english, found[0].score if found else 1.0), found, at=1)
        return found[:n]

    def _place(self, name: str) -> str:
        if place_heads.is_bare_head(name):
            return ""
        site = place_heads.in_english(name, lambda own: self.of(own, Kind.PLACE))
        return self._by_sound(name) if site is None else site

    def _by_sound(self, name: str) -> str:
        found = self.speller.spellings(name)
        return found[0].english if found else ""

    def _common(self, name: str) -> Known | None:
        return self.gazetteer.look_up(fold_form(name))


def _put(one: Scored, others: list[Scored], *, at: int) -> list[Scored]:
    """Return `others` with `one` among them, once."""
    rest = [other for other in others if other.english.casefold() != one.english.casefold()]
    return [*rest[:at], one, *rest[at:]]


def load_spelling(store: ModelStore, *, remembered: Remembered = _NOTHING) -> Spelling:
    """Verify and load the speller and the known names; raises `ModelError` where one is missing or damaged."""
    model = store.best(Task.NAMES)
    model.verify_quickly()
    gazetteer = Gazetteer.load(STARTER / "entities" / GAZETTEER_FILE)
    return Spelling(gazetteer, StarterNameSpeller.load(model.folder), remembered)
