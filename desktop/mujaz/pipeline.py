"""From a document to its briefing, one event at a time. The window, the command line and the tests all run this."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from mujaz import __version__, checks, linking
from mujaz.briefing import Briefing, KeyPoint, Provenance, Summary, Translation
from mujaz.document import Document, Sentence
from mujaz.engines import Engines
from mujaz.events import Cancelled, EntitiesFound, Event, Finished, Flagged, SentencesTranslated, Started, SummaryReady
from mujaz_models.entities import EntitySpan
from mujaz_models.summarization import Passage, Summarizer

FIRST_BATCH = 2
"""Sentences in the first batch: few, so that the first words show early."""
BATCH = 8
"""Sentences in the others: with beam search a batch is the unit of cancelling."""


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
    points: int = 5,
    token: Token | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Iterator[Event]:
    """Yield what is found as it is found; the last event is `Finished` or `Cancelled`.

    Names and key points come from the Arabic and so come first; the English follows in batches, in the order of the
    text. Raises what the engines raise.
    """
    token = token or Token()
    provenance = Provenance(sha256_of(document.text), engines.models, __version__, now())
    briefing = Briefing(document)
    yield Started(provenance)
    texts = [document.sentence_text(sentence.id) for sentence in document.sentences]
    spans = engines.recognizer.recognize(texts)
    yield EntitiesFound(linking.link(briefing, spans))
    yield SummaryReady(summarize(document, engines.summarizer, spans, points=points))
    for batch in _batches(document.sentences):
        if token.cancelled:
            yield Cancelled()
            return
        answers = engines.translator.translate([_for_translator(document, sentence) for sentence in batch])
        translations = tuple(
            Translation(sentence.id, answer.text, score=answer.score)
            for sentence, answer in zip(batch, answers, strict=True)
        )
        briefing = briefing.with_translations(*translations)
        yield SentencesTranslated(translations)
    yield EntitiesFound(linking.link(briefing, spans))
    yield Flagged(checks.check(briefing))
    yield Finished()


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


def _batches(sentences: Sequence[Sentence]) -> Iterator[Sequence[Sentence]]:
    yield sentences[:FIRST_BATCH]
    for start in range(FIRST_BATCH, len(sentences), BATCH):
        yield sentences[start : start + BATCH]


def _for_translator(document: Document, sentence: Sentence) -> str:
    """Return the sentence's text, with the full stop that scraping took from it."""
    text = document.sentence_text(sentence.id)
    is_title = document.has_title and sentence.id == 0
    return text if is_title or not text[-1].isalnum() else f"{text}."
