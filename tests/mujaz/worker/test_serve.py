"""The worker's loop, in this process, over real pipes."""

import os
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import pytest

from mujaz import events
from mujaz.engines import Engines
from mujaz.errors import ModelError
from mujaz.protocol import (
    Align,
    Answered,
    Brief,
    Broken,
    Cancel,
    Happened,
    Quit,
    Ready,
    Reply,
    Request,
    Suggest,
    decode,
    encode,
)
from mujaz.splitting import document_from_text
from mujaz.worker.serve import UNEXPECTED, serve
from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.fake import FakeEntityRecognizer
from mujaz_models.store import ModelStore
from mujaz_models.summarization.extractive import ExtractiveSummarizer
from mujaz_models.translation import Link, Translated
from mujaz_models.translation.fake import FakeTranslator

DOCUMENT = document_from_text(" ".join(f"وصل الوفد {number} إلى تونس." for number in range(40)))


class GatedTranslator(FakeTranslator):
    """Translates a batch only when let through."""

    def __init__(self) -> None:
        self.begun = threading.Semaphore(0)
        self.gate = threading.Semaphore(0)

    def translate(self, sentences: Sequence[str]) -> list[Translated]:
        self.begun.release()
        self.gate.acquire()
        return super().translate(sentences)


class Talk:
    """The window's end of the pipes."""

    def __init__(self, engines: Engines | ModelError) -> None:
        requests, self._requests = _pipe()
        self._replies, replies = _pipe()

        def load(_: ModelStore) -> Engines:
            if isinstance(engines, ModelError):
                raise engines
            return engines

        def run() -> None:
            serve(requests, replies, ModelStore(Path("nowhere")), load=load)
            replies.close()
            requests.close()

        self._thread = threading.Thread(target=run)
        self._thread.start()

    def say(self, *messages: Request | bytes) -> None:
        for message in messages:
            self._requests.write(message if isinstance(message, bytes) else encode(message))
        self._requests.flush()

    def hear(self) -> Reply:
        reply = decode(self._replies.readline())
        assert isinstance(reply, Ready | Happened | Answered | Broken)
        return reply

    def hear_job(self, job: int) -> list[events.Event]:
        """Return the events up to the end of `job`."""
        heard: list[events.Event] = []
        while not heard or not isinstance(heard[-1], events.ENDINGS):
            reply = self.hear()
            assert isinstance(reply, Happened)
            if reply.job == job:
                heard.append(reply.event)
        return heard

    def close(self) -> None:
        if not self._requests.closed:
            self._requests.close()
        self._thread.join(timeout=30)
        assert not self._thread.is_alive()
        self._replies.close()


def _pipe() -> tuple[BinaryIO, BinaryIO]:
    reading, writing = os.pipe()
    return os.fdopen(reading, "rb"), os.fdopen(writing, "wb")


def engines_with(translator: FakeTranslator) -> Engines:
    return Engines(translator, FakeEntityRecognizer({"تونس": Kind.PLACE}), ExtractiveSummarizer())


@pytest.fixture
def gated() -> GatedTranslator:
    return GatedTranslator()


@pytest.fixture
def talk(gated: GatedTranslator) -> Iterator[Talk]:
    talk = Talk(engines_with(gated))
    assert isinstance(talk.hear(), Ready)
    yield talk
    gated.gate.release(1000)
    talk.close()


def test_a_job_is_answered_to_its_end(talk: Talk, gated: GatedTranslator) -> None:
    gated.gate.release(1000)
    talk.say(Brief(1, 5, DOCUMENT))
    heard = talk.hear_job(1)
    assert isinstance(heard[0], events.Started)
    assert isinstance(heard[-1], events.Finished)
    assert sum(len(e.translations) for e in heard if isinstance(e, events.SentencesTranslated)) == 40


def test_a_running_job_is_cancelled_at_the_next_batch(talk: Talk, gated: GatedTranslator) -> None:
    talk.say(Brief(1, 1, DOCUMENT))
    gated.begun.acquire()
    talk.say(Cancel(1), Cancel(99))
    # The reader has seen Cancel(1) once it answers for a job that waits.
    talk.say(Brief(2, 1, DOCUMENT), Cancel(2))
    while not isinstance(reply := talk.hear(), Happened) or reply.job != 2:
        pass
    assert isinstance(reply.event, events.Cancelled)
    gated.gate.release(1)
    assert isinstance(talk.hear_job(1)[-1], events.Cancelled)


def test_of_waiting_jobs_the_last_one_wins(talk: Talk, gated: GatedTranslator) -> None:
    talk.say(Brief(1, 1, DOCUMENT))
    gated.begun.acquire()
    talk.say(Brief(2, 2, DOCUMENT), Brief(3, 3, DOCUMENT), Brief(4, 4, DOCUMENT), Cancel(4), Brief(5, 5, DOCUMENT))
    while not isinstance(reply := talk.hear(), Happened) or reply.job != 4:
        pass
    gated.gate.release(1000)
    heard: dict[int, list[events.Event]] = {}
    while not isinstance(heard.get(5, [None])[-1], events.ENDINGS):
        reply = talk.hear()
        assert isinstance(reply, Happened)
        heard.setdefault(reply.job, []).append(reply.event)
    assert set(heard) == {1, 5}
    assert isinstance(heard[1][-1], events.Cancelled)
    assert isinstance(heard[5][-1], events.Finished)


def test_a_garbled_line_is_passed_over(talk: Talk, gated: GatedTranslator) -> None:
    gated.gate.release(1000)
    talk.say(b"what?\n", b"\xff\n", Brief(1, 1, DOCUMENT))
    assert isinstance(talk.hear_job(1)[-1], events.Finished)


@pytest.mark.parametrize(
    ("raised", "message"),
    [(ModelError("The model is tired."), "The model is tired."), (RuntimeError("secret"), UNEXPECTED)],
)
def test_a_job_that_fails_ends_with_a_sentence_and_the_worker_lives(raised: Exception, message: str) -> None:
    failures = [raised]

    class Failing(FakeEntityRecognizer):
        def recognize(self, sentences: Sequence[str]) -> list[list[EntitySpan]]:
            if failures:
                raise failures.pop()
            return super().recognize(sentences)

    talk = Talk(Engines(FakeTranslator(), Failing({}), ExtractiveSummarizer()))
    assert isinstance(talk.hear(), Ready)
    talk.say(Brief(1, 1, DOCUMENT))
    assert talk.hear_job(1)[-1] == events.Failed(message)
    talk.say(Brief(2, 2, DOCUMENT))
    assert isinstance(talk.hear_job(2)[-1], events.Finished)
    talk.close()


def test_engines_that_cannot_be_loaded_end_the_worker_with_a_sentence() -> None:
    talk = Talk(ModelError("The model is gone. Install it again."))
    assert talk.hear() == Broken("The model is gone. Install it again.")
    talk.close()


def test_quit_ends_the_worker(gated: GatedTranslator) -> None:
    talk = Talk(engines_with(gated))
    assert isinstance(talk.hear(), Ready)
    talk.say(Quit())
    talk.close()


def test_a_question_is_answered_while_a_job_runs(talk: Talk, gated: GatedTranslator) -> None:
    talk.say(Brief(1, 1, DOCUMENT))
    gated.begun.acquire()
    talk.say(Suggest(7, "وصل الوفد", count=2))
    while not isinstance(reply := talk.hear(), Answered):
        pass
    assert reply.ask == 7
    assert [answer.text for answer in reply.answers] == ["[2 words] (1)", "[2 words] (2)"]


def test_an_edited_translation_is_aligned(talk: Talk) -> None:
    talk.say(Align(8, "وصل الوفد", "arrived today"))
    links = (Link((0, 3), (0, 7)), Link((4, 9), (8, 13)))
    assert talk.hear() == Answered(8, (Translated("arrived today", 0.0, links),))


def test_a_question_that_the_engine_fails_on_has_no_answer() -> None:
    class Failing(FakeTranslator):
        def alternatives(self, sentence: str, count: int) -> list[Translated]:
            raise RuntimeError(sentence, count)

    talk = Talk(engines_with(Failing()))
    assert isinstance(talk.hear(), Ready)
    talk.say(Suggest(1, "وصل", 3))
    assert talk.hear() == Answered(1, ())
    talk.close()


def test_of_waiting_questions_the_last_one_is_answered() -> None:
    begun, gate = threading.Semaphore(0), threading.Semaphore(0)

    class Slow(FakeTranslator):
        def alternatives(self, sentence: str, count: int) -> list[Translated]:
            begun.release()
            gate.acquire()
            return super().alternatives(sentence, count)

    talk = Talk(engines_with(Slow()))
    assert isinstance(talk.hear(), Ready)
    talk.say(Suggest(1, "وصل", 1))
    begun.acquire()
    talk.say(Suggest(2, "وصل", 1), Suggest(3, "وصل", 1))
    assert talk.hear() == Answered(2, ())
    gate.release(2)
    assert [talk.hear(), talk.hear()] == [Answered(number, (Translated("[1 words] (1)", -1.0),)) for number in (1, 3)]
    talk.close()
