"""From a document to its briefing, one event at a time. The window, the command line and the tests all run this."""

import hashlib
import itertools
from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from mujaz import __version__, checks, evidence, facts, linking, quotes, register
from mujaz.briefing import (
    Briefing,
    Entity,
    Flag,
    KeyPoint,
    Kind,
    Link,
    Provenance,
    Side,
    Summary,
    Translation,
)
from mujaz.document import Document, Sentence, Span
from mujaz.engines import Engines
from mujaz.errors import MujazError
from mujaz.events import (
    Began,
    Cancelled,
    EntitiesFound,
    Event,
    FactsFound,
    Finished,
    Flagged,
    QuotesFound,
    SentencesTranslated,
    Started,
    SummaryReady,
)
from mujaz.plan import Plan
from mujaz.renaming import Agreed, is_alike
from mujaz.spelling import Spelling
from mujaz_models.entities import EntitySpan, PlaceFinder
from mujaz_models.summarization import AbstractiveSummarizer, Passage, Summarizer
from mujaz_models.translation import Translated, Translator, translate_groups

AHEAD = 3
"""Batches that the engine may have in hand at a time: one for each core, and the next."""
ABSTRACTIVE = "abstractive"
NAMES = frozenset({Kind.PERSON, Kind.ORGANISATION, Kind.PLACE})
AMOUNTS = frozenset({Kind.NUMBER, Kind.MONEY})
FAILED_ON = "The engine failed on this sentence and it is not translated. Read the Arabic."


class Token:
    """Asked between batches whether to go on; may be cancelled from another thread."""

    def __init__(self) -> None:
        self.cancelled = False

    def cancel(self) -> None:
        """Ask the run that looks at this token to stop."""
        self.cancelled = True


def run(
    document: Document,
    engines: Engines,
    *,
    plan: Plan | None = None,
    token: Token | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Iterator[Event]:
    """Yield what is found as it is found; the last event is `Finished` or `Cancelled`.

    A first batch of English comes first, then names and key points, which come from the Arabic, then the rest of the
    English, as `plan` says. Raises what the engines raise.
    """
    plan, token = plan or Plan(), token or Token()
    yield Started(Provenance(sha256_of(document.text), engines.models, __version__, now(), engines.settings))
    if plan.known:
        yield SentencesTranslated(plan.known)
    work = _Work(document, engines.translator, plan, token)
    translating = work.translate(list(plan.batches(document)))
    # The engine goes on with the next batches while names and key points are found.
    yield from _through_first_words(translating)
    spans = engines.recognizer.recognize([document.sentence_text(sentence.id) for sentence in document.sentences])
    yield from _from_arabic(work.briefing(), engines, spans, plan)
    yield from translating
    if work.is_unfinished:
        yield Cancelled()
        return
    briefing = work.briefing()
    entities = linking.link(briefing, spans, places=_places(engines))
    briefing = _spelled(replace(briefing, entities=entities), engines, plan)
    if respelled := _changed(work.briefing(), briefing):
        yield SentencesTranslated(respelled)
    yield EntitiesFound(briefing.entities)
    if plan.method == ABSTRACTIVE and engines.writer is not None:
        briefing = replace(briefing, summary=_written(briefing, engines.writer, points=plan.points))
        yield SummaryReady(briefing.summary)
    failed = tuple(Flag("engine", sentence, FAILED_ON) for sentence in sorted(work.failed))
    yield Flagged(failed + checks.check(briefing, off=plan.checks_off))
    yield Finished()


def _from_arabic(
    briefing: Briefing, engines: Engines, spans: Sequence[Sequence[EntitySpan]], plan: Plan
) -> Iterator[Event]:
    """Yield what needs no English: names, key points, who said what, numbers and dates."""
    entities = linking.link(briefing, spans, places=_places(engines))
    yield EntitiesFound(entities)
    yield SummaryReady(summarize(briefing.document, engines.summarizer, spans, points=plan.points))
    yield QuotesFound(quotes.find(briefing.document, entities))
    yield FactsFound(facts.find(briefing.document, entities))


def _places(engines: Engines) -> linking.PlaceLookup | None:
    return engines.recognizer.place if isinstance(engines.recognizer, PlaceFinder) else None


def _spelled(briefing: Briefing, engines: Engines, plan: Plan) -> Briefing:
    """Return `briefing` with one spelling for each name, the user's before any other."""
    if engines.spelling is None:
        return briefing
    remembered = {(form, kind): english for form, kind, english in plan.names}
    spelling = replace(engines.spelling, remembered=remembered)
    agreed = register.agree(briefing.entities, remembered, spelling.of)
    sure = {e.id: agreed[e.id] for e in briefing.entities if e.id in agreed and _is_sure(e, agreed[e.id], spelling)}
    briefing = register.unify(briefing, sure)
    # What the translator made of the others stays in the text, but they are called what they are.
    called = {
        entity.id: agreed[entity.id].name
        for entity in briefing.entities
        if entity.kind in {Kind.PERSON, Kind.PLACE} and entity.id in agreed
    }
    entities = tuple(replace(entity, name=called.get(entity.id, entity.name)) for entity in briefing.entities)
    return replace(briefing, entities=entities)


def _is_sure(entity: Entity, agreed: Agreed, spelling: Spelling) -> bool:
    """Whether a name may be put in place of what the translator wrote.

    It may when the user chose it, for a known place, and where the translator's words are a spelling of it too: what
    was taken for a name but is none must not be written over. Organisations are translated, in full or in short.
    """
    if entity.kind is Kind.ORGANISATION:
        return agreed.by_user
    if agreed.by_user or (entity.kind is Kind.PLACE and spelling.is_common(entity.source_name)):
        return True
    return all(is_alike(m.text, agreed.name) for m in entity.mentions if m.side is Side.TRANSLATION)


def _changed(before: Briefing, after: Briefing) -> tuple[Translation, ...]:
    return tuple(new for id_, new in after.translations.items() if new != before.translations[id_])


def _written(briefing: Briefing, writer: AbstractiveSummarizer, *, points: int) -> Summary:
    """Return what `writer` makes of the English, each point with the sentences that support it."""
    first = 1 if briefing.document.has_title else 0
    english = [briefing.english(sentence.id) for sentence in briefing.document.sentences[first:]]
    said = writer.summarize_english(list(filter(None, english)), points=points)
    return Summary(evidence.attribute(said, briefing), ABSTRACTIVE)


def _through_first_words(translating: Iterator[Began | SentencesTranslated]) -> Iterator[Began | SentencesTranslated]:
    for event in translating:
        yield event
        if isinstance(event, SentencesTranslated):
            return


class _Work:
    """The translating of one document, and what has come of it so far."""

    def __init__(self, document: Document, translator: Translator, plan: Plan, token: Token) -> None:
        self._document = document
        self._translator = translator
        self._token = token
        self._careful = frozenset(plan.careful)
        self._same = _same_text(document, without=plan.done)
        self._english = list(plan.known)
        self.failed = list(plan.skipped)
        self.is_unfinished = False

    def translate(self, batches: Sequence[tuple[int, ...]]) -> Iterator[Began | SentencesTranslated]:
        """Yield what comes of `batches`, until the token is cancelled."""
        for careful, run_of in itertools.groupby(batches, key=self._is_careful):
            waiting = deque(run_of)
            while waiting and not self.is_unfinished:
                try:
                    yield from self._translate_run(waiting, ahead=1 if careful else AHEAD)
                except MujazError:
                    raise
                except Exception:  # noqa: BLE001 - whatever an engine raises, the other sentences are translated
                    yield from self._translate_alone(waiting.popleft())

    def _is_careful(self, batch: Sequence[int]) -> bool:
        return batch[0] in self._careful

    def _translate_run(self, waiting: deque[tuple[int, ...]], *, ahead: int) -> Iterator[Began | SentencesTranslated]:
        """Translate batches as fast as the engine can, taking each from `waiting` when it is done."""
        groups = [[for_translator(self._document, sentence) for sentence in batch] for batch in waiting]
        answers = translate_groups(self._translator, groups) if ahead > 1 else map(self._translator.translate, groups)
        while waiting:
            if self._token.cancelled:
                self.is_unfinished = True
                return
            yield Began(tuple(itertools.chain.from_iterable(itertools.islice(waiting, ahead))))
            translated = next(answers)
            yield self._done(waiting.popleft(), translated)

    def _translate_alone(self, batch: tuple[int, ...]) -> Iterator[Began | SentencesTranslated]:
        """Translate the sentences of a batch that the engine failed on one by one; note those it fails on again."""
        for sentence in batch:
            yield Began((sentence,))
            try:
                answers = self._translator.translate([for_translator(self._document, sentence)])
            except MujazError:
                raise
            except Exception:  # noqa: BLE001 - as above
                self.failed.append(sentence)
            else:
                yield self._done((sentence,), answers)

    def _done(self, batch: tuple[int, ...], answers: Sequence[Translated]) -> SentencesTranslated:
        translations = tuple(
            _translation(self._document.sentences[twin], answer)
            for sentence, answer in zip(batch, answers, strict=True)
            for twin in self._same[self._document.sentence_text(sentence)]
        )
        self._english += translations
        return SentencesTranslated(translations)

    def briefing(self) -> Briefing:
        """Return the document with the English that there is."""
        return Briefing(self._document).with_translations(*self._english)


def _translation(sentence: Sentence, answer: Translated) -> Translation:
    """Return `answer` as the translation of `sentence`, its alignment counted in the document."""
    start, length = sentence.span.start, sentence.span.end - sentence.span.start
    alignment = tuple(
        Link(Span(start + link.source[0], start + link.source[1]), Span(*link.target))
        for link in answer.alignment
        if link.source[1] <= length
    )
    return Translation(sentence.id, answer.text, score=answer.score, alignment=alignment, doubt=answer.doubt)


def _same_text(document: Document, *, without: Collection[int]) -> dict[str, list[int]]:
    """Return the ids of the sentences that have each text, those in `without` left out."""
    same: dict[str, list[int]] = {}
    for sentence in document.sentences:
        if sentence.id not in without:
            same.setdefault(document.sentence_text(sentence.id), []).append(sentence.id)
    return same


def summarize(
    document: Document, summarizer: Summarizer, spans: Sequence[Sequence[EntitySpan]], *, points: int
) -> Summary:
    """Return at most `points` key points, each with the one sentence that says it."""
    passages = [
        Passage(
            text=document.sentence_text(sentence.id),
            paragraph=sentence.paragraph,
            is_title=document.has_title and sentence.id == 0,
            names=_texts(document, sentence.id, found, NAMES),
            numbers=_texts(document, sentence.id, found, AMOUNTS),
        )
        for sentence, found in zip(document.sentences, spans, strict=True)
    ]
    return Summary(tuple(KeyPoint((chosen,)) for chosen in summarizer.summarize(passages, points=points)))


def _texts(document: Document, sentence: int, spans: Sequence[EntitySpan], kinds: Collection[Kind]) -> tuple[str, ...]:
    text = document.sentence_text(sentence)
    return tuple(text[span.start : span.end] for span in spans if span.kind in kinds)


def sha256_of(text: str) -> str:
    """Return the SHA-256 of `text` in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def for_translator(document: Document, sentence: int) -> str:
    """Return the sentence's text, with the full stop that scraping took from it."""
    text = document.sentence_text(sentence)
    is_title = document.has_title and sentence == 0
    return text if is_title or not text[-1].isalnum() else f"{text}."
