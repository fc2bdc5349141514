"""One document of a note, as people refer to it: its sentences have numbers, and its spans have words."""

from collections.abc import Iterable
from dataclasses import dataclass

from mujaz.briefing import Briefing, Origin
from mujaz.document import Span
from mujaz.writers.note import clean

NOT_TRANSLATED = "(not translated)"
PASTED = "Pasted text"


@dataclass(frozen=True, slots=True)
class Source:
    """A briefing and its place among those of the note: `place` counts from 1, and is 0 where it is the only one."""

    briefing: Briefing
    place: int = 0

    @property
    def headline(self) -> str:
        """The English headline, or what else the document can be called."""
        return clean(self.briefing.title) or (self.name if self.place else "Briefing")

    @property
    def name(self) -> str:
        """The source's file, or that it has none."""
        return clean(self.briefing.document.name) or PASTED

    def number(self, sentence: int) -> str:
        """Return what people call a sentence: ``"title"``, others counted from 1, ``"2.4"`` in the second document."""
        first = 0 if self.briefing.document.has_title else 1
        called = str(sentence + first) if sentence + first else "title"
        return f"{self.place}.{called}" if self.place else called

    def numbers(self, sentences: Iterable[int]) -> str:
        """Return the numbers of several sentences, in order: ``"title, 1, 4"``."""
        return ", ".join(map(self.number, sorted(set(sentences))))

    def where(self, sentence: int | None) -> str:
        """Return where a flag points: ``"Title"``, ``"Sentence 4"`` or ``"Whole text"``."""
        if sentence is None:
            return "Whole text"
        called = self.number(sentence)
        return called.capitalize() if called == "title" else f"Sentence {called}"

    def english(self, sentence: int) -> str:
        """Return the English of a sentence, or a remark that there is none."""
        return clean(self.briefing.english(sentence)) or NOT_TRANSLATED

    def arabic(self, sentence: int) -> str:
        """Return the Arabic of a sentence, on one line."""
        return clean(self.briefing.document.sentence_text(sentence))

    def words(self, span: Span) -> str:
        """Return what a span of the Arabic covers, on one line."""
        return clean(span.of(self.briefing.document.text))

    def of_origin(self, origin: Origin) -> tuple[int, ...]:
        """Return the ids of the sentences whose English has this origin."""
        return tuple(sorted(key for key, made in self.briefing.translations.items() if made.origin is origin))

    @property
    def untranslated(self) -> tuple[int, ...]:
        """The ids of the sentences without English."""
        sentences = self.briefing.document.sentences
        return tuple(sentence.id for sentence in sentences if not self.briefing.english(sentence.id).strip())

    @property
    def review(self) -> str:
        """Who has read the translation, or that nobody has."""
        reader = clean(self.briefing.reviewed_by)
        return f"Machine translation, reviewed by {reader}" if reader else "Machine translation, not reviewed"


def sources_of(briefings: Iterable[Briefing]) -> tuple[Source, ...]:
    """Return the documents of a note, numbered where there are several."""
    given = tuple(briefings)
    return tuple(Source(briefing, place if len(given) > 1 else 0) for place, briefing in enumerate(given, start=1))
