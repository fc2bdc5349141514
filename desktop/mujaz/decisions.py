"""What the user decided of names, made of whatever a recogniser finds, and kept when the Arabic is another."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from mujaz.briefing import Briefing, Decision, Entity, Kind, Origin, Quote, Side
from mujaz.document import Document, Span
from mujaz.mentions import source_spans
from mujaz.renaming import mentions_renamed, named
from mujaz.sorting import Sorted, sorted_by
from mujaz_models.entities.folding import fold_form

BY_MACHINE = frozenset({Origin.MACHINE, Origin.MEMORY})
"""Whose English is spelled anew when entities are found; what the user wrote since stays as it is."""


def decided(briefing: Briefing, *entities: Entity, lead: Entity | None = None) -> Briefing:
    """Return `briefing` with it decided that `entities` are what they are.

    The first mention of the `lead`, or of the entity itself, leads. What has no Arabic mention can't be kept.
    """
    new = [
        Decision(_led(briefing, entity, lead or entity), entity.kind, entity.name if entity.agreed else "")
        for entity in entities
    ]
    return _with_decisions(briefing, new)


def dismissed(briefing: Briefing, entity: Entity) -> Briefing:
    """Return `briefing` with it decided that the mentions of an entity are no name."""
    return _with_decisions(briefing, [Decision(source_spans(entity), None)])


def carried(decisions: Iterable[Decision], before: Document, after: Document) -> tuple[Decision, ...]:
    """Return the decisions for another text, as far as what they are about still stands there."""
    if before.text == after.text:
        return tuple(decisions)
    places = _Places(before, after)
    moved = (replace(one, spans=tuple(filter(None, map(places.of, one.spans)))) for one in decisions)
    return tuple(one for one in moved if one.spans)


def applied(briefing: Briefing) -> Briefing:
    """Return `briefing` with its entities as the user decided, and their names in what a machine wrote.

    What was decided stands even where no recogniser finds it; what is found besides goes with the decided mentions to
    which it was found to belong. To apply twice is to apply once.
    """
    return _put(briefing, sorted_by(briefing, briefing.decisions)) if briefing.decisions else briefing


def restored(briefing: Briefing, *, back: Sequence[Entity], gone: Sequence[Entity]) -> Briefing:
    """Return `briefing` with the entities `back` as they were and those `gone` not, whatever was found since."""
    wanted = [Decision(_led(briefing, entity, entity), entity.kind, entity.name) for entity in back]
    spans = {span for one in wanted for span in one.spans}
    left = [Decision(tuple(span for span in source_spans(entity) if span not in spans), None) for entity in gone]
    return _put(briefing, sorted_by(briefing, [*wanted, *left], like=back))


def to_review(briefing: Briefing) -> frozenset[int]:
    """Return the sentences where what was found may be wrong: it knows nothing of what the user did.

    These are those that the user wrote, those with a mention of what was decided on, and those in whose English a
    mention does not stand as it was found.
    """
    own = {id_ for id_, translation in briefing.translations.items() if translation.origin is Origin.EDITED}
    moved = {
        mention.sentence
        for entity in briefing.entities
        for mention in entity.mentions
        if mention.side is Side.TRANSLATION and mention.span.of(briefing.english(mention.sentence)) != mention.text
    }
    return frozenset(own | moved) | decided_sentences(briefing)


def decided_sentences(briefing: Briefing) -> frozenset[int]:
    """Return the sentences with a mention of what the user decided on."""
    spans = {span for one in briefing.decisions for span in one.spans}
    starts = [sentence.span.start for sentence in briefing.document.sentences]
    mentioned = (entity for entity in briefing.entities if not spans.isdisjoint(source_spans(entity)))
    return frozenset(
        {bisect_right(starts, span.start) - 1 for span in spans}
        | {mention.sentence for entity in mentioned for mention in entity.mentions}
    )


def spellings(briefing: Briefing) -> tuple[tuple[str, Kind, str], ...]:
    """Return the names that the user chose as a plan carries them: folded Arabic, kind, English.

    Where two that were decided on have one full Arabic name, it is neither's.
    """
    text = briefing.document.text
    full = [max((fold_form(span.of(text)) for span in one.spans), key=len) for one in briefing.decisions]
    count = Counter(full)
    return tuple(
        (form, one.kind, one.name)
        for form, one in zip(full, briefing.decisions, strict=True)
        if one.kind and one.name and count[form] == 1
    )


def _led(briefing: Briefing, entity: Entity, lead: Entity) -> tuple[Span, ...]:
    """Return the Arabic mentions of `entity`, that first which leads those of `lead`."""
    spans, of_lead = source_spans(entity), source_spans(lead)
    known = (span for one in briefing.decisions for span in one.spans[:1] if span in of_lead)
    first = next(known, of_lead[0] if of_lead else None)
    return tuple(sorted(spans, key=lambda span: (span != first, span)))


def _with_decisions(briefing: Briefing, new: Iterable[Decision]) -> Briefing:
    """Return `briefing` with `new` decisions in place of what was decided of the same mentions before."""
    decisions = list(briefing.decisions)
    for one in new:
        spans = frozenset(one.spans)
        place = next((n for n, other in enumerate(decisions) if not spans.isdisjoint(other.spans)), len(decisions))
        decisions = [
            replace(other, spans=tuple(span for span in other.spans if span not in spans)) for other in decisions
        ]
        decisions.insert(place, one)
    return replace(briefing, decisions=tuple(one for one in decisions if one.spans))


def _put(briefing: Briefing, found: Sorted) -> Briefing:
    after = replace(briefing, entities=found.entities, quotes=_spoken(found.entities, briefing.quotes))
    after = mentions_renamed(after, found.joined, BY_MACHINE)
    return named(after, found.names, origins=BY_MACHINE)


def _spoken(entities: Iterable[Entity], quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """Return the quotes with the ids of those who are named as speakers; where nobody is, of whom they were before."""
    entities, quotes = list(entities), tuple(quotes)
    if not quotes:
        return ()
    ids = {entity.id for entity in entities}
    places = sorted((span, entity.id) for entity in entities for span in source_spans(entity))
    now: dict[int, int] = {}
    spoken = []
    for quote in quotes:
        before = quote.speaker_entity
        if before is not None and quote.speaker is not None:
            first = bisect_left(places, (Span(quote.speaker.start, quote.speaker.start), -1))
            last = bisect_left(places, (Span(quote.speaker.end, quote.speaker.end), -1))
            within = [id_ for span, id_ in places[first:last] if span.end <= quote.speaker.end]
            if within and before not in within:
                now[before] = within[-1]
        after = None if before is None else now.get(before, before if before in ids else None)
        spoken.append(quote if after == before else replace(quote, speaker_entity=after))
    return tuple(spoken)


class _Places:
    """Where what stood in a text stands in another one."""

    def __init__(self, before: Document, after: Document) -> None:
        self._before = before
        self._starts = [sentence.span.start for sentence in before.sentences]
        new: dict[str, list[int]] = {}
        for sentence in after.sentences:
            new.setdefault(after.sentence_text(sentence.id), []).append(sentence.id)
        self._shift: dict[int, int] = {}
        for sentence in before.sentences:
            if same := new.get(before.sentence_text(sentence.id)):
                self._shift[sentence.id] = after.sentences[same.pop(0)].span.start - sentence.span.start
        left = sorted(number for numbers in new.values() for number in numbers)
        self._old = [(s.span.start, before.sentence_text(s.id)) for s in before.sentences if s.id not in self._shift]
        self._new = [(after.sentences[number].span.start, after.sentence_text(number)) for number in left]
        self._known: dict[str, dict[int, int]] = {}

    def of(self, span: Span) -> Span | None:
        """Return where the mention at `span` stands now: with its sentence, or as often before it in what is new."""
        sentence = bisect_right(self._starts, span.start) - 1
        if sentence in self._shift:
            by = self._shift[sentence]
            return Span(span.start + by, span.end + by)
        text = span.of(self._before.text)
        if text not in self._known:
            self._known[text] = dict(zip(_occurrences(text, self._old), _occurrences(text, self._new), strict=False))
        start = self._known[text].get(span.start)
        return None if start is None else Span(start, start + len(text))


def _occurrences(text: str, pieces: Iterable[tuple[int, str]]) -> list[int]:
    """Return where `text` stands in pieces of a longer one, each given with its start."""
    found = []
    for start, piece in pieces:
        place = piece.find(text) if text else -1
        while place >= 0:
            found.append(start + place)
            place = piece.find(text, place + len(text))
    return found
