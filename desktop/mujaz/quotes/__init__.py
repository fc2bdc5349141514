"""Who said what, taken from the Arabic, where no translation error can invent it.

Conventions:

- The speaker is the name without its title, else the title, body or source in its own words. It is None where a bare
  verb goes on ("وأضاف") and where a pronoun stands for it ("على حد قوله"); whose words these are is then told by
  `speaker_entity`. A participle ("مشيرا إلى أن") has the speaker of its sentence's main verb.
- The quote is the text inside the marks, or the clause after إن, أن or بأن, without these and without the final stop;
  after a bare colon, and beside "according to", it is the clause. A clause quoted in part is the whole clause with its
  marks, and direct.
- The stance follows the verb. What follows it as a noun ("announced the opening", "denied the reports") is no quote:
  there is no statement to repeat.
"""

from collections.abc import Iterator

from mujaz.briefing import Entity, Quote
from mujaz.document import Document
from mujaz.quotes.clauses import quoted
from mujaz.quotes.frames import frames
from mujaz.quotes.reading import Reading, names_by_sentence
from mujaz.quotes.voices import Voices

__all__ = ["find"]


def find(document: Document, entities: tuple[Entity, ...]) -> tuple[Quote, ...]:
    """Return what is said in `document`, in order; `entities` are those who may speak, with their Arabic mentions."""
    return tuple(_quotes(document, entities))


def _quotes(document: Document, entities: tuple[Entity, ...]) -> Iterator[Quote]:
    names = names_by_sentence(entities)
    voices = Voices(entities)
    lead = 1 if document.has_title else 0
    for sentence in document.sentences:
        reading = Reading(document, sentence, names.get(sentence.id, ()))
        found = frames(reading, is_lead=sentence.id == lead)
        for place, frame in enumerate(found):
            what = None if frame.is_silent else quoted(reading, frame, found[place + 1 :])
            if what is None:
                continue
            entity = voices.entity_of(reading, frame, found[:place])
            yield Quote(
                sentence=sentence.id,
                verb=None if frame.verb is None else reading.verb_span(frame.verb),
                stance=frame.form.stance,
                direct=what[1],
                speaker=frame.speaker.span if frame.speaker else None,
                speaker_entity=entity.id if entity else None,
                quote=what[0],
            )
