"""The two ways in: entities from what a recogniser found, and their English found anew."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from mujaz.briefing import Briefing, Entity, Kind, Mention, Place, Side
from mujaz.document import Span
from mujaz.linking.assignment import assigned
from mujaz.linking.candidates import Asked, candidates
from mujaz.linking.forms import name_words
from mujaz.linking.gathering import Found, Group, gathered
from mujaz.linking.titles import role_before
from mujaz.linking.tokens import Words
from mujaz.place_heads import own_name
from mujaz_models.entities import EntitySpan, PlaceRecord

PlaceLookup = Callable[[str], PlaceRecord | None]
"""From a place's name in Arabic to where it is."""


def link(
    briefing: Briefing, spans: Sequence[Sequence[EntitySpan]], *, places: PlaceLookup | None = None
) -> tuple[Entity, ...]:
    """Return the entities that `spans` (of each sentence) name, with their mentions on both sides as far as known."""
    groups = gathered(_found(briefing, spans))
    entities = tuple(_entity(briefing, number, group, places) for number, group in enumerate(groups))
    english = _English(briefing)
    linked = _linked(entities, frozenset(briefing.translations), english)
    named = tuple(entity if entity.name else replace(entity, name=_spelling(entity)) for entity in linked)
    # With a name of its own in hand, an entity may be found where its sound alone didn't do.
    newly = {m.sentence for before, after in zip(linked, named, strict=True) if not before.name for m in after.mentions}
    return _linked(named, newly, english)


def relinked(briefing: Briefing, sentences: Collection[int]) -> tuple[Entity, ...]:
    """Return the entities of `briefing` with their English mentions in `sentences` found anew."""
    return _linked(briefing.entities, frozenset(sentences), _English(briefing))


class _English:
    """The translations of a briefing, each taken apart once."""

    def __init__(self, briefing: Briefing) -> None:
        self._briefing = briefing
        self._words: dict[int, Words] = {}

    def counterparts(self, sentence: int, named: Sequence[tuple[Mention, Entity]]) -> Sequence[Span | None]:
        """Return where each of the mentions of a sentence is named in its English."""
        if not self._briefing.english(sentence):
            return [None] * len(named)
        words, whole = self._words_of(sentence), self._briefing.document.sentences[sentence].span
        asked = [_asked(mention, entity, whole) for mention, entity in named]
        return assigned([candidates(each, words.around(each.place)) for each in asked])

    def mention(self, sentence: int, span: Span) -> Mention:
        """Return the mention at `span` of a sentence's English."""
        return Mention(Side.TRANSLATION, sentence, span, span.of(self._briefing.english(sentence)))

    def _words_of(self, sentence: int) -> Words:
        if sentence not in self._words:
            translation = self._briefing.translations[sentence]
            self._words[sentence] = Words.of(translation.text, translation.alignment)
        return self._words[sentence]


def _linked(entities: Sequence[Entity], sentences: AbstractSet[int], english: _English) -> tuple[Entity, ...]:
    by_sentence: dict[int, list[tuple[Mention, Entity]]] = {}
    for entity in entities:
        for mention in entity.mentions:
            if mention.side is Side.SOURCE and mention.sentence in sentences:
                by_sentence.setdefault(mention.sentence, []).append((mention, entity))
    found: dict[tuple[int, Span], Mention] = {}
    for sentence, named in by_sentence.items():
        named.sort(key=lambda pair: pair[0].span)
        for (mention, entity), span in zip(named, english.counterparts(sentence, named), strict=True):
            if span is not None:
                found[entity.id, mention.span] = english.mention(sentence, span)
    return tuple(
        replace(entity, mentions=tuple(_mentions(entity, sentences, found)))
        if not sentences.isdisjoint([mention.sentence for mention in entity.mentions])
        else entity
        for entity in entities
    )


def _mentions(
    entity: Entity, sentences: Collection[int], found: Mapping[tuple[int, Span], Mention]
) -> Iterator[Mention]:
    for mention in entity.mentions:
        if mention.side is Side.TRANSLATION and mention.sentence in sentences:
            continue
        yield mention
        if mention.side is Side.SOURCE and (counterpart := found.get((entity.id, mention.span))):
            yield counterpart


def _asked(mention: Mention, entity: Entity, sentence: Span) -> Asked:
    return Asked(
        kind=entity.kind,
        span=mention.span,
        text=mention.text,
        name="" if entity.name == entity.source_name else entity.name,
        place=(mention.span.start - sentence.start) / max(1, sentence.end - sentence.start),
    )


def _found(briefing: Briefing, spans: Sequence[Sequence[EntitySpan]]) -> Iterator[Found]:
    for sentence, found in zip(briefing.document.sentences, spans, strict=True):
        for span in found:
            place = Span(sentence.span.start + span.start, sentence.span.start + span.end)
            mention = Mention(Side.SOURCE, sentence.id, place, briefing.document.words(place))
            yield Found(mention, span.kind, span.english)


def _entity(briefing: Briefing, number: int, group: Group, places: PlaceLookup | None) -> Entity:
    mentions = tuple(each.mention for each in group.found)
    role = ""
    if group.kind is Kind.PERSON:
        text = briefing.document.text
        role = next(filter(None, (role_before(text, mention.span) for mention in mentions)), "")
    source_name = group.lead.mention.text
    place = _place(source_name, group.english, places) if group.kind is Kind.PLACE and places else None
    return Entity(number, group.kind, group.english, source_name, mentions, role=role, place=place)


def _place(name: str, english: str, places: PlaceLookup) -> Place | None:
    """Return where a place is; of several with one Arabic name the one that the English names."""
    record = places(name) or places(own_name(name))
    if record and record.ambiguous and english:
        record = places(english) or record
    if record is None:
        return None
    return Place(record.country, record.province, record.latitude, record.longitude, record.ambiguous)


def _spelling(entity: Entity) -> str:
    """Return how the English mostly spells the fullest name, or that name itself."""
    full = name_words(entity.source_name)
    spelled = Counter(
        english.text
        for arabic, english in zip(entity.mentions, entity.mentions[1:], strict=False)
        if english.side is Side.TRANSLATION and name_words(arabic.text) == full
    )
    return max(spelled, key=lambda name: (spelled[name], len(name), name), default=entity.source_name)
