from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from mujaz import checks, events, pipeline
from mujaz.briefing import Briefing, ModelRecord, Origin, Side, Translation
from mujaz.engines import Engines
from mujaz.plan import BATCHES, FIRST_BATCH, Plan
from mujaz.spelling import Spelling
from mujaz.splitting import document_from_text
from mujaz_models.entities import Kind
from mujaz_models.entities.fake import FakeEntityRecognizer
from mujaz_models.entities.gazetteer import Gazetteer
from mujaz_models.errors import ModelError
from mujaz_models.names import Scored
from mujaz_models.summarization.extractive import ExtractiveSummarizer
from mujaz_models.summarization.fake import FakeAbstractiveSummarizer
from mujaz_models.translation import Link, Translated
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
    assert kinds[:8] == [
        events.Started,
        events.Began,
        events.SentencesTranslated,
        events.EntitiesFound,
        events.SummaryReady,
        events.QuotesFound,
        events.FactsFound,
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
    """The checks look at one sentence at a time: they are left out, for they take most of the time."""
    document = document_from_text(text)
    last: events.Event | None = None
    translated = 0
    for last in pipeline.run(document, ENGINES, plan=Plan(checks_off=tuple(checks.CHECKS))):
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
    assert [flag.sentence for flag in briefing.flags if flag.check == "engine"] == [1]
    assert briefing.english(1) == ""


def test_who_said_what_and_the_numbers_come_from_the_arabic() -> None:
    document = document_from_text("قال الوزير سعيد إن 12 سفينة وصلت إلى تونس.")
    briefing = Briefing(document)
    for event in pipeline.run(document, ENGINES):
        briefing = events.apply(briefing, event)
    (quote,) = briefing.quotes
    assert quote.quote.of(document.text) == "12 سفينة وصلت إلى تونس"
    assert briefing.facts == ()


def test_a_summary_model_writes_when_it_is_asked_to() -> None:
    engines = replace(ENGINES, writer=FakeAbstractiveSummarizer())
    summaries = {}
    for method in ("extractive", "abstractive"):
        briefing = Briefing(DOCUMENT)
        for event in pipeline.run(DOCUMENT, engines, plan=Plan(points=2, method=method)):
            briefing = events.apply(briefing, event)
        summaries[method] = briefing.summary
    assert summaries["extractive"].method == "extractive"
    assert all(point.text is None for point in summaries["extractive"].points)
    assert summaries["abstractive"].method == "abstractive"
    assert all(point.text and point.origin is Origin.MACHINE for point in summaries["abstractive"].points)


def test_a_check_that_is_switched_off_says_nothing() -> None:
    class Wrong(FakeTranslator):
        def translate(self, sentences: Sequence[str]) -> list[Translated]:
            return [Translated("Nobody came in 1999.", -0.1) for _ in sentences]

    def checks(*off: str) -> set[str]:
        briefing = Briefing(DOCUMENT)
        for event in pipeline.run(DOCUMENT, replace(ENGINES, translator=Wrong()), plan=Plan(checks_off=off)):
            briefing = events.apply(briefing, event)
        return {flag.check for flag in briefing.flags}

    assert "numbers" in checks()
    assert "numbers" not in checks("numbers")


@dataclass(frozen=True, slots=True)
class AlwaysSpells:
    """Spells every name the same, as a speller that knows better than the translator."""

    english: str

    def spellings(self, name: str, *, n: int = 1) -> list[Scored]:
        return [Scored(self.english, 1.0)][:n] if name else []


def named(english: str, *, spelled: str, names: tuple[tuple[str, Kind, str], ...] = ()) -> Briefing:
    """Return the briefing of a sentence about Salma, whose English is `english`."""

    class Says(FakeTranslator):
        def translate(self, sentences: Sequence[str]) -> list[Translated]:
            return [
                Translated(english, -0.1, (Link((4, 8), (0, len(english.split(maxsplit=1)[0]))),)) for _ in sentences
            ]

    document = document_from_text("قالت سلمى إن السفينة وصلت.")
    recognizer = FakeEntityRecognizer({"سلمى": Kind.PERSON})
    spelling = Spelling(Gazetteer({}, {}), AlwaysSpells(spelled))
    engines = replace(ENGINES, translator=Says(), recognizer=recognizer, spelling=spelling)
    briefing = Briefing(document)
    for event in pipeline.run(document, engines, plan=Plan(names=names)):
        briefing = events.apply(briefing, event)
    return briefing


def test_a_name_is_spelled_one_way() -> None:
    briefing = named("Selma said that the ship had come.", spelled="Salma")
    assert briefing.english(0) == "Salma said that the ship had come."
    assert [entity.name for entity in briefing.entities] == ["Salma"]


def test_the_users_spelling_goes_before_any_other() -> None:
    names = (("سلمي", Kind.PERSON, "Selmah"),)
    assert named("Selma said so.", spelled="Salma", names=names).english(0) == "Selmah said so."


def test_what_is_no_spelling_of_the_name_is_not_written_over() -> None:
    assert (
        named("Peace said that the ship had come.", spelled="Salma").english(0) == "Peace said that the ship had come."
    )
