"""What the pipeline says as it goes, and what each event makes of a briefing."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields, replace

from mujaz import decisions
from mujaz.briefing import Briefing, Entity, Fact, Flag, Origin, Provenance, Quote, Side, Summary, Translation


@dataclass(frozen=True, slots=True)
class Started:
    """The pipeline has its engines and begins; `provenance` names them."""

    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Began:
    """The translator is given these sentences next: if the engine dies, it died on one of them."""

    sentences: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SentencesTranslated:
    """Some sentences have their English."""

    translations: tuple[Translation, ...]


@dataclass(frozen=True, slots=True)
class EntitiesFound:
    """All entities known so far; replaces what was known before, but for what the user decided."""

    entities: tuple[Entity, ...]


@dataclass(frozen=True, slots=True)
class SummaryReady:
    """The key points are chosen."""

    summary: Summary


@dataclass(frozen=True, slots=True)
class QuotesFound:
    """Who said what."""

    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class FactsFound:
    """The numbers and dates."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Flagged:
    """All that an editor should look at; replaces what was known before."""

    flags: tuple[Flag, ...]


@dataclass(frozen=True, slots=True)
class Finished:
    """Nothing more will come."""


@dataclass(frozen=True, slots=True)
class Failed:
    """It can't be done; `message` is a sentence for the user."""

    message: str


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The user stopped it. What was finished stays."""


Event = (
    Started
    | Began
    | SentencesTranslated
    | EntitiesFound
    | SummaryReady
    | QuotesFound
    | FactsFound
    | Flagged
    | Finished
    | Failed
    | Cancelled
)
ENDINGS = (Finished, Failed, Cancelled)
"""The last event of every run is one of these."""


def apply(briefing: Briefing, event: Event) -> Briefing:
    """Return `briefing` with what `event` says. Pure: the window, the CLI and the tests use this one."""
    match event:
        case SentencesTranslated(translations):
            return _translated(briefing, [new for new in translations if not _is_kept(briefing, new)])
        case EntitiesFound(entities):
            return decisions.applied(replace(briefing, entities=entities))
        case QuotesFound(quotes):
            return decisions.applied(replace(briefing, quotes=quotes))
        case Began() | Finished() | Failed() | Cancelled():
            return briefing
        case _:
            # The other events have one field each, and it is the briefing's of that name.
            return replace(briefing, **{field.name: getattr(event, field.name) for field in fields(event)})


def _translated(briefing: Briefing, new: Sequence[Translation]) -> Briefing:
    """Return `briefing` with `new` translations; mentions that stood in what they replace are gone."""
    replaced = {one.sentence for one in new if briefing.english(one.sentence) not in {"", one.text}}
    after = briefing.with_translations(*new)
    if not replaced:
        return after
    return replace(after, entities=tuple(_still_standing(entity, after, replaced) for entity in briefing.entities))


def _still_standing(entity: Entity, briefing: Briefing, sentences: Collection[int]) -> Entity:
    mentions = tuple(
        mention
        for mention in entity.mentions
        if mention.side is Side.SOURCE
        or mention.sentence not in sentences
        or mention.span.of(briefing.english(mention.sentence)) == mention.text
    )
    return entity if len(mentions) == len(entity.mentions) else replace(entity, mentions=mentions)


def _is_kept(briefing: Briefing, new: Translation) -> bool:
    """Whether the user wrote a translation of their own while the machine was at work on the sentence."""
    before = briefing.translations.get(new.sentence)
    return before is not None and before.origin is Origin.EDITED and new.origin is not Origin.EDITED
