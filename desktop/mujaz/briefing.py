"""Everything about one document, frozen: what the pipeline found and what the user made of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from mujaz.document import Document, Span
from mujaz.key_points import tighten
from mujaz_models.entities import Kind
from mujaz_models.translation import Doubt

__all__ = [
    "Action",
    "Briefing",
    "Decision",
    "Doubt",
    "Entity",
    "Fact",
    "Flag",
    "KeyPoint",
    "Kind",
    "Level",
    "Link",
    "Mention",
    "ModelRecord",
    "Origin",
    "Place",
    "Provenance",
    "Quote",
    "Remedy",
    "Side",
    "Stance",
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
class Place:
    """Where a place is, as GeoNames knows it; `latitude` and `longitude` in degrees.

    `ambiguous` when other places of some size bear the same name.
    """

    country: str
    province: str = ""
    latitude: float | None = None
    longitude: float | None = None
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Entity:
    """What mentions name, with one English spelling (`name`) and the Arabic one (`source_name`).

    `agreed` when the user chose the spelling. `role` is what the text calls it ("minister"), in English, or empty.
    """

    id: int
    kind: Kind
    name: str
    source_name: str
    mentions: tuple[Mention, ...]
    agreed: bool = False
    role: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user made of mentions: these `spans` of `Document.text` name one thing of this `kind`, or None, no name.

    `name` is the English spelling that the user chose, or empty. It holds whatever a recogniser says.
    """

    spans: tuple[Span, ...]
    kind: Kind | None
    name: str = ""


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """One sentence of the summary and the ids of the sentences behind it.

    Its text is theirs unless it has its own: written by a summariser (`origin` MACHINE) or by the user (EDITED).
    `doubt` says in words what of it the evidence lacks, and is empty for nothing.
    """

    evidence: tuple[int, ...]
    text: str | None = None
    origin: Origin = Origin.MACHINE
    pinned: bool = False
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """The key points, in the order of the text unless the user ordered them; `method` is the summariser's name."""

    points: tuple[KeyPoint, ...] = ()
    method: str = "extractive"


class Stance(StrEnum):
    """What a speaker does with what is quoted, by the verb."""

    SAYS = "says"
    DENIES = "denies"
    WARNS = "warns"
    CLAIMS = "claims"
    ASKS = "asks"
    PROMISES = "promises"


@dataclass(frozen=True, slots=True)
class Quote:
    """Who said what. `verb`, `speaker` and `quote` are spans of `Document.text`.

    `verb` is None where nothing but the frame says that it is a quote, `speaker` where a bare verb goes on;
    `speaker_entity` is the id of the entity who speaks, where it is one. `direct` when it stands in quotation marks.
    """

    sentence: int
    verb: Span | None
    stance: Stance
    direct: bool
    speaker: Span | None
    speaker_entity: int | None
    quote: Span


@dataclass(frozen=True, slots=True)
class Fact:
    """A number, a sum or a date: `span` of `Document.text`, and its `value` in Western digits.

    `value` is an ISO 8601 date or interval where a date could be resolved, else the number or the words in English.
    `counted` is the span of what is counted, where the text says it.
    """

    kind: Kind
    sentence: int
    span: Span
    value: str
    counted: Span | None = None


class Level(StrEnum):
    """How sure a check is."""

    LOOK = "look"
    LIKELY = "likely"


class Action(StrEnum):
    """What one click on a remedy does."""

    REPLACE = "replace"
    RETRANSLATE = "retranslate"


@dataclass(frozen=True, slots=True)
class Remedy:
    """One click that may put a flag right; `label` says what it does.

    REPLACE puts `text` in place of `span` of the translation's text; RETRANSLATE translates the sentence in parts.
    """

    action: Action
    label: str
    span: Span | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Flag:
    """Something an editor should look at: which check, where, and why in words.

    `source` are spans of `Document.text`, `target` spans of the text of the sentence's translation.
    """

    check: str
    sentence: int | None
    reason: str
    level: Level = Level.LOOK
    source: tuple[Span, ...] = ()
    target: tuple[Span, ...] = ()
    remedies: tuple[Remedy, ...] = ()

    @property
    def key(self) -> str:
        """What stays the same through edits that don't touch the flag."""
        return f"{self.check}:{self.sentence}:{self.reason}"


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
    """What a briefing was made from and with; `settings` are the engine's, as names and values."""

    source_sha256: str
    models: tuple[ModelRecord, ...]
    app_version: str
    created: datetime
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Briefing:
    """All that is known about one document. A new one is made by `mujaz.events.apply`.

    `ignored` are the keys of flags that the user has dismissed, `notes` and `reviewed_by` what they wrote, `decisions`
    what they made of names, no span in two of them.
    """

    document: Document
    translations: Mapping[int, Translation] = field(default_factory=lambda: MappingProxyType({}))
    entities: tuple[Entity, ...] = ()
    summary: Summary = Summary()
    flags: tuple[Flag, ...] = ()
    provenance: Provenance | None = None
    quotes: tuple[Quote, ...] = ()
    facts: tuple[Fact, ...] = ()
    ignored: frozenset[str] = frozenset()
    notes: str = ""
    reviewed_by: str = ""
    decisions: tuple[Decision, ...] = ()

    @property
    def open_flags(self) -> tuple[Flag, ...]:
        """The flags that the user has not dismissed."""
        return tuple(flag for flag in self.flags if flag.key not in self.ignored)

    def english(self, sentence: int) -> str:
        """Return the translation of a sentence, or an empty string while there is none."""
        translation = self.translations.get(sentence)
        return translation.text if translation else ""

    def point_text(self, point: KeyPoint) -> str:
        """Return what a key point says in English: its own text, or its sentences' without what led over to them."""
        if point.text is not None:
            return point.text
        return " ".join(tighten(self.english(sentence)) for sentence in point.evidence).strip()

    def point_doubt(self, point: KeyPoint) -> str:
        """Return in words what is doubtful about a key point: its own doubt, or what is likely wrong behind it."""
        if point.doubt or point.origin is Origin.EDITED:
            return point.doubt
        likely = (f for f in self.open_flags if f.level is Level.LIKELY and f.sentence in point.evidence)
        return next((flag.reason for flag in likely), "")

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
