"""Whom a quote belongs to where its sentence doesn't name them: the voices heard so far."""

from collections.abc import Sequence
from dataclasses import dataclass

from mujaz.briefing import Entity, Kind, Side
from mujaz.quotes import speakers
from mujaz.quotes.forms import key
from mujaz.quotes.frame import Frame
from mujaz.quotes.phrases import stem
from mujaz.quotes.reading import Reading

_REMEMBERED = 3
"""Voices back to which a verb's gender is looked for: a woman's words don't go on with a masculine verb."""


@dataclass(frozen=True, slots=True)
class _Voice:
    entity: Entity | None
    feminine: bool
    plural: bool
    titles: frozenset[str]


class Voices:
    """Follows who speaks through a document, sentence by sentence."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._heard: list[_Voice] = []
        self._persons = [entity for entity in entities if entity.kind is Kind.PERSON]
        self._bodies = [entity for entity in entities if entity.kind is Kind.ORGANISATION]

    def entity_of(self, reading: Reading, frame: Frame, earlier: Sequence[Frame]) -> Entity | None:
        """Return the entity that speaks in `frame`, and remember it; `earlier` are the frames before it."""
        if frame.speaker is None:
            return self._going_on(reading, frame, earlier)
        entity = (
            self._in_full(frame.speaker.entity)
            or self._named_before(reading, frame)
            or self._by_surname(frame.speaker.span.of(reading.text))
        )
        if not frame.is_participle:
            self._heard.append(_Voice(entity, frame.form.feminine, frame.form.plural, frame.speaker.titles))
        return entity

    def _in_full(self, entity: Entity | None) -> Entity | None:
        """Return the person whose surname a headline gives before the text names them in full."""
        if entity is None or entity.kind is not Kind.PERSON or " " in entity.source_name:
            return entity
        return self._by_surname(entity.source_name) or entity

    def _by_surname(self, name: str) -> Entity | None:
        """Return the one person whose name ends with these words and is longer; a recogniser may miss them alone."""
        end = [key(word) for word in name.split()]
        named = [
            person
            for person in self._persons
            if len(words := person.source_name.split()) > len(end) and [*map(key, words[-len(end) :])] == end
        ]
        return named[0] if end and len(named) == 1 else None

    def _going_on(self, reading: Reading, frame: Frame, earlier: Sequence[Frame]) -> Entity | None:
        if not earlier and frame.verb:
            subject = speakers.of_sentence(reading, frame.verb)
            if subject and subject.entity:
                self._heard.append(_Voice(subject.entity, frame.form.feminine, frame.form.plural, subject.titles))
                return subject.entity
        recent = self._heard[: -_REMEMBERED - 1 : -1]
        alike = (voice for voice in recent if self._agrees(voice, frame))
        voice = next(alike, recent[0] if recent else None)
        return voice.entity if voice else None

    @staticmethod
    def _agrees(voice: _Voice, frame: Frame) -> bool:
        return frame.verb is None or (voice.feminine, voice.plural) == (frame.form.feminine, frame.form.plural)

    def _named_before(self, reading: Reading, frame: Frame) -> Entity | None:
        """Return whom a definite title or body ("the minister", "the ministry") stands for."""
        if frame.speaker is None:
            return None
        words = frame.speaker.span.of(reading.text).split()
        if len(words) > 2 or not words[0].startswith(("ال", "لل")):  # noqa: PLR2004 - "the same source"
            return None
        title = stem(key(words[0]))
        for voice in reversed(self._heard):
            if title in voice.titles:
                return voice.entity
        return next((entity for entity in self._bodies if self._begins_with(entity, title, reading)), None)

    @staticmethod
    def _begins_with(entity: Entity, title: str, reading: Reading) -> bool:
        named_before = any(
            mention.side is Side.SOURCE and mention.span.start < reading.sentence.span.start
            for mention in entity.mentions
        )
        return named_before and stem(key(entity.source_name.split()[0])) == title
