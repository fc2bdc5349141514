from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from mujaz import events, pipeline
from mujaz.briefing import Briefing, ModelRecord, Origin, Side, Translation
from mujaz.engines import Engines
from mujaz.plan import BATCHES, FIRST_BATCH, Plan
from mujaz.splitting import document_from_text
from mujaz_models.entities import Kind
from mujaz_models.entities.fake import FakeEntityRecognizer
from mujaz_models.errors import ModelError
from mujaz_models.summarization.extractive import ExtractiveSummarizer
from mujaz_models.translation import Translated
from mujaz_models.translation.fake import FakeTranslator

ARTICLE = "وفد يصل إلى تونس\n" + " ".join(f"وصل الوفد رقم {number} إلى تونس يوم السبت." for number in range(1, 21))
DOCUMENT = document_from_text(ARTICLE)
NOW = datetime(2026, 1, 2, tzinfo=UTC)
ENGINES = Engines(
    FakeTranslator(),
    FakeEntityRecognizer({"تونس": Kind.PLACE}),
    ExtractiveSummarizer(),
    (ModelRecord("translation", "fake", "1", "0" * 64),),
)


def run_to_end(engines: Engines = ENGINES, *, points: int = 3) -> tuple[Briefing, list[events.Event]]:
    briefing, seen = Briefing(DOCUMENT), []
    for event in pipeline.run(DOCUMENT, engines, plan=Plan(points=points), now=lambda: NOW):
        briefing = events.apply(briefing, event)
        seen.append(event)
    return briefing, seen


def test_a_run_says_what_it_works_with_first_and_finishes_last() -> None:
    briefing, seen = run_to_end()
    assert isinstance(seen[0], events.Started)
    assert isinstance(seen[-1], events.Finished)
    assert [type(event) for event in seen if isinstance(event, events.ENDINGS)] == [events.Finished]
    assert briefing.provenance is not None
    assert briefing.provenance.created == NOW
    assert briefing.provenance.source_sha256 == pipeline.sha256_of(ARTICLE)
    assert briefing.provenance.models[0].name == "fake"


def test_every_sentence_is_translated_once_in_the_order_of_the_text() -> None:
    _, seen = run_to_end()
    batches = [event.translations for event in seen if isinstance(event, events.SentencesTranslated)]
    assert [t.sentence for batch in batches for t in batch] == list(range(21))
    assert [len(batch) for batch in batches] == [FIRST_BATCH, BATCHES[0], 12]


def test_the_first_words_come_before_names_and_those_before_the_rest() -> None:
    _, seen = run_to_end()
    kinds = [type(event) for event in seen]
    assert kinds[:6] == [
        events.Started,
        events.Began,
        events.SentencesTranslated,
        events.EntitiesFound,
        events.SummaryReady,
        events.Began,
    ]


def test_a_document_that_is_all_known_is_finished_at_once() -> None:
    known = tuple(Translation(sentence.id, "x") for sentence in DOCUMENT.sentences)
    seen = list(pipeline.run(DOCUMENT, ENGINES, plan=Plan(known=known)))
    assert not any(isinstance(event, events.Began) for event in seen)
    assert isinstance(seen[-1], events.Finished)


@pytest.mark.parametrize(
    "text",
    [
        " ".join(f"ج{number}." for number in range(100_000)),
        "كلمة " * 200_000,
        "😀. א. ب. 🇸🇾! " * 2_000,
        "שלום עולם. זה טקסט בעברית. " * 500 + "عربي.",
    ],
    ids=["100,000 sentences", "one endless sentence", "single characters", "Hebrew"],
)
def test_strange_documents_are_finished(text: str) -> None:
    document = document_from_text(text)
    last: events.Event | None = None
    translated = 0
    for last in pipeline.run(document, ENGINES):
        if isinstance(last, events.SentencesTranslated):
            translated += len(last.translations)
    assert isinstance(last, events.Finished)
    assert translated == len(document.sentences)


def test_key_points_lead_to_their_sentences_and_never_to_the_title() -> None:
    briefing, _ = run_to_end(points=3)
    assert len(briefing.summary.points) == 3
    assert all(0 < number < 21 for point in briefing.summary.points for number in point.evidence)


def test_spans_of_mentions_are_exact_in_the_document() -> None:
    briefing, _ = run_to_end()
    mentions = [m for entity in briefing.entities for m in entity.mentions if m.side is Side.SOURCE]
    assert len(mentions) == 21
    assert all(mention.span.of(ARTICLE) == mention.text == "تونس" for mention in mentions)


def test_cancelling_keeps_what_was_finished() -> None:
    token = pipeline.Token()
    seen: list[events.Event] = []
    for event in pipeline.run(DOCUMENT, ENGINES, token=token):
        seen.append(event)
        if isinstance(event, events.SentencesTranslated):
            token.cancel()
    assert isinstance(seen[-1], events.Cancelled)
    assert sum(isinstance(event, events.SentencesTranslated) for event in seen) == 1


def test_what_an_engine_raises_reaches_the_caller() -> None:
    class Broken:
        def translate(self, sentences: Sequence[str]) -> list[Translated]:
            raise ModelError(f"can't translate {len(sentences)} sentences")

    with pytest.raises(ModelError, match="can't translate 1"):
        run_to_end(Engines(Broken(), ENGINES.recognizer, ENGINES.summarizer))


def test_a_sentence_that_the_engine_fails_on_is_flagged_and_the_others_translated() -> None:
    class Choking(FakeTranslator):
        def translate(self, sentences: Sequence[str]) -> list[Translated]:
            if any("13" in sentence for sentence in sentences):
                raise MemoryError
            return super().translate(sentences)

    briefing, seen = run_to_end(Engines(Choking(), ENGINES.recognizer, ENGINES.summarizer))
    assert isinstance(seen[-1], events.Finished)
    assert set(range(21)) - set(briefing.translations) == {13}
    assert [flag.sentence for flag in briefing.flags if flag.check == "engine"] == [13]


def test_a_sentence_that_lost_its_full_stop_gets_one_for_the_translator_only() -> None:
    given: list[str] = []

    class Recording(FakeTranslator):
        def translate(self, sentences: Sequence[str]) -> list[Translated]:
            given.extend(sentences)
            return super().translate(sentences)

    document = document_from_text("عنوان\n\nوصل الوفد., وغادر!")
    list(pipeline.run(document, Engines(Recording(), ENGINES.recognizer, ENGINES.summarizer)))
    assert given == ["عنوان", "وصل الوفد.", "وغادر!"]


def sentences_given(plan: Plan, text: str) -> list[list[str]]:
    given: list[list[str]] = []

    class Recording(FakeTranslator):
        def translate(self, sentences: Sequence[str]) -> list[Translated]:
            given.append(list(sentences))
            return super().translate(sentences)

    document = document_from_text(text)
    briefing = Briefing(document)
    engines = Engines(Recording(), ENGINES.recognizer, ENGINES.summarizer)
    for event in pipeline.run(document, engines, plan=plan):
        briefing = events.apply(briefing, event)
    assert set(briefing.translations) | set(plan.skipped) == {sentence.id for sentence in document.sentences}
    return given


def test_the_same_sentence_is_translated_once() -> None:
    assert sentences_given(Plan(), "نعم هذا. لا هذا. نعم هذا. نعم هذا.") == [["نعم هذا."], ["لا هذا."]]


def test_what_is_known_is_not_translated_again() -> None:
    known = (Translation(1, "No.", Origin.EDITED),)
    assert sentences_given(Plan(known=known), "نعم هذا. لا هذا. ربما.") == [["نعم هذا."], ["ربما."]]


def test_an_edited_sentence_does_not_speak_for_its_twin() -> None:
    known = (Translation(0, "Yes.", Origin.EDITED),)
    assert sentences_given(Plan(known=known), "نعم هذا. لا هذا. نعم هذا.") == [["لا هذا."], ["نعم هذا."]]


def test_translating_begins_where_the_reader_is() -> None:
    text = "واحد هنا. اثنان هنا. ثلاثة هنا. أربعة هنا."
    assert sentences_given(Plan(first=2), text) == [["ثلاثة هنا."], ["أربعة هنا.", "واحد هنا.", "اثنان هنا."]]


def test_suspects_are_translated_alone_and_the_guilty_not_at_all() -> None:
    text = "واحد هنا. اثنان هنا. ثلاثة هنا. أربعة هنا."
    assert sentences_given(Plan(careful=(0, 1), skipped=(2,)), text) == [["واحد هنا."], ["اثنان هنا."], ["أربعة هنا."]]


def test_a_skipped_sentence_is_flagged() -> None:
    document = document_from_text("واحد هنا. اثنان هنا.")
    briefing = Briefing(document)
    for event in pipeline.run(document, ENGINES, plan=Plan(skipped=(1,))):
        briefing = events.apply(briefing, event)
    assert [(flag.check, flag.sentence) for flag in briefing.flags] == [("engine", 1)]
    assert briefing.english(1) == ""
