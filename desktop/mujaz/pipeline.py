"""From a document to its briefing, one event at a time. The window, the command line and the tests all run this."""

import hashlib
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import UTC, datetime

from mujaz import __version__, checks, linking
from mujaz.briefing import Briefing, Flag, KeyPoint, Provenance, Summary, Translation
from mujaz.document import Document
from mujaz.engines import Engines
from mujaz.events import (
    Began,
    Cancelled,
    EntitiesFound,
    Event,
    Finished,
    Flagged,
    SentencesTranslated,
    Started,
    SummaryReady,
)
from mujaz.plan import Plan
from mujaz_models.entities import EntitySpan
from mujaz_models.summarization import Passage, Summarizer
from mujaz_models.translation import Translated, Translator

SKIPPED = "The engine failed on this sentence and it is not translated. Read the Arabic."


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

    Names and key points come from the Arabic and so come first; the English follows in batches, as `plan` says.
    Raises what the engines raise.
    """
    plan, token = plan or Plan(), token or Token()
    yield Started(Provenance(sha256_of(document.text), engines.models, __version__, now()))
    texts = [document.sentence_text(sentence.id) for sentence in document.sentences]
    spans = engines.recognizer.recognize(texts)
    briefing = Briefing(document).with_translations(*plan.known)
    yield EntitiesFound(linking.link(briefing, spans))
    yield SummaryReady(summarize(document, engines.summarizer, spans, points=plan.points))
    if plan.known:
        yield SentencesTranslated(plan.known)
    for event in _translate(document, engines.translator, plan):
        if isinstance(event, SentencesTranslated):
            briefing = briefing.with_translations(*event.translations)
        elif token.cancelled:
            yield Cancelled()
            return
        yield event
    yield EntitiesFound(linking.link(briefing, spans))
    skipped = tuple(Flag("engine", sentence, SKIPPED) for sentence in plan.skipped)
    yield Flagged(skipped + checks.check(briefing))
    yield Finished()


def _translate(document: Document, translator: Translator, plan: Plan) -> Iterator[Began | SentencesTranslated]:
    same = _same_text(document, without=plan.done)
    for batch in plan.batches(document):
        yield Began(batch)
        answers = translator.translate([_for_translator(document, sentence) for sentence in batch])
        yield SentencesTranslated(
            tuple(
                _translation(twin, answer)
                for sentence, answer in zip(batch, answers, strict=True)
                for twin in same[document.sentence_text(sentence)]
            )
        )


def _same_text(document: Document, *, without: Collection[int]) -> dict[str, list[int]]:
    """Return the ids of the sentences that have each text, those in `without` left out."""
    same: dict[str, list[int]] = {}
    for sentence in document.sentences:
        if sentence.id not in without:
            same.setdefault(document.sentence_text(sentence.id), []).append(sentence.id)
    return same


def _translation(sentence: int, answer: Translated) -> Translation:
    return Translation(sentence, answer.text, score=answer.score)


def summarize(
    document: Document, summarizer: Summarizer, spans: Sequence[Sequence[EntitySpan]], *, points: int
) -> Summary:
    """Return at most `points` key points, each with the one sentence that says it."""
    passages = [
        Passage(
            text=document.sentence_text(sentence.id),
            paragraph=sentence.paragraph,
            is_title=document.has_title and sentence.id == 0,
            names=tuple(document.sentence_text(sentence.id)[span.start : span.end] for span in found),
        )
        for sentence, found in zip(document.sentences, spans, strict=True)
    ]
    return Summary(tuple(KeyPoint((chosen,)) for chosen in summarizer.summarize(passages, points=points)))


def sha256_of(text: str) -> str:
    """Return the SHA-256 of `text` in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _for_translator(document: Document, sentence: int) -> str:
    """Return the sentence's text, with the full stop that scraping took from it."""
    text = document.sentence_text(sentence)
    is_title = document.has_title and sentence == 0
    return text if is_title or not text[-1].isalnum() else f"{text}."
