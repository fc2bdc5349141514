"""Everything about one document, frozen: what the pipeline found and what the user made of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from mujaz.document import Document, Span
from mujaz_models.entities import Kind
from mujaz_models.translation import Doubt

__all__ = [
    "Briefing",
    "Doubt",
    "Entity",
    "Flag",
    "KeyPoint",
    "Kind",
    "Link",
    "Mention",
    "ModelRecord",
    "Origin",
    "Provenance",
    "Side",
    "Summary",
    "Translation",
]


class Origin(StrEnum):
    """Who made a translation."""

    MACHINE = "machine"
    EDITED = "edited"
    MEMORY = "memory"


class Side(StrEnum):
    """Which text a span is in: the Arabic, or the English of one sentence."""

    SOURCE = "source"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class Link:
    """A word of the Arabic and a word of its English: a span of `Document.text` and one of the translation's text."""

    source: Span
    target: Span


@dataclass(frozen=True, slots=True)
class Translation:
    """One sentence in English. `score` is the mean log-probability of its tokens (nats), None when edited.

    `alignment` is in the order of the English, and empty where it isn't known. `doubt` is what is wrong by its shape.
    """

    sentence: int
    text: str
    origin: Origin = Origin.MACHINE
    score: float | None = None
    alignment: tuple[Link, ...] = ()
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """Where an entity is named: a span of `Document.text`, or of the text of a sentence's translation."""

    side: Side
    sentence: int
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Entity:
    """What mentions name, with one English spelling (`name`) and the Arabic one (`source_name`)."""

    id: int
    kind: Kind
    name: str
    source_name: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """One sentence of the summary and the ids of the sentences behind it. Its text is theirs, unless edited."""

    evidence: tuple[int, ...]
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """The key points, in the order of the text."""

    points: tuple[KeyPoint, ...] = ()


@dataclass(frozen=True, slots=True)
class Flag:
    """Something an editor should look at: which check, where, and why in words."""

    check: str
    sentence: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """A model that took part: its manifest's hash tells exactly which. `starter` ones are for trying Mujaz only."""

    task: str
    name: str
    version: str
    sha256: str
    starter: bool = False


@dataclass(frozen=True, slots=True)
class Provenance:
    """What a briefing was made from and with."""

    source_sha256: str
    models: tuple[ModelRecord, ...]
    app_version: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Briefing:
    """All that is known about one document. A new one is made by `mujaz.events.apply`."""

    document: Document
    translations: Mapping[int, Translation] = field(default_factory=lambda: MappingProxyType({}))
    entities: tuple[Entity, ...] = ()
    summary: Summary = Summary()
    flags: tuple[Flag, ...] = ()
    provenance: Provenance | None = None

    def english(self, sentence: int) -> str:
        """Return the translation of a sentence, or an empty string while there is none."""
        translation = self.translations.get(sentence)
        return translation.text if translation else ""

    def point_text(self, point: KeyPoint) -> str:
        """Return what a key point says in English."""
        return point.text if point.text is not None else " ".join(map(self.english, point.evidence)).strip()

    @property
    def title(self) -> str:
        """The headline in English, or an empty string."""
        return self.english(0) if self.document.has_title else ""

    @property
    def is_from_starter(self) -> bool:
        """Whether the translation came from the starter model: good enough to try Mujaz, not to report from."""
        return self.provenance is not None and any(
            model.starter and model.task == "translation" for model in self.provenance.models
        )

    def with_translations(self, *translations: Translation) -> "Briefing":
        """Return this briefing with `translations` in place of those of the same sentences."""
        merged = {**self.translations, **{t.sentence: t for t in translations}}
        return replace(self, translations=MappingProxyType(merged))
