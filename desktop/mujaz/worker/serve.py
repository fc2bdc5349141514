"""Reading requests, running the pipeline, writing what happens; a question is answered while a job runs."""

import threading
from collections.abc import Callable
from typing import BinaryIO

from mujaz import engines, events, pipeline
from mujaz.engines import Engines
from mujaz.errors import MujazError, WorkerError
from mujaz.protocol import (
    MAX_LINE,
    Align,
    Answered,
    Ask,
    Brief,
    Broken,
    Cancel,
    Happened,
    Quit,
    Ready,
    Reply,
    Suggest,
    decode,
    encode,
)
from mujaz_models.store import ModelStore
from mujaz_models.translation import AnsweringTranslator, Translated, Translator

UNEXPECTED = "Something went wrong in the engine. Try again; what you have is kept."


class _Slot:
    """The one request that waits, and the one that runs. A new request replaces both."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: Brief | None = None
        self._running: tuple[int, pipeline.Token] | None = None
        self._closed = False

    def put(self, brief: Brief) -> None:
        with self._changed:
            self._waiting = brief
            if self._running:
                self._running[1].cancel()
            self._changed.notify()

    def cancel(self, job: int) -> Brief | None:
        """Cancel `job`; return it when it had not begun."""
        with self._changed:
            if self._waiting and self._waiting.job == job:
                unbegun, self._waiting = self._waiting, None
                return unbegun
            if self._running and self._running[0] == job:
                self._running[1].cancel()
            return None

    def close(self) -> None:
        with self._changed:
            self._closed = True
            if self._running:
                self._running[1].cancel()
            self._changed.notify()

    def take(self) -> tuple[Brief, pipeline.Token] | None:
        """Wait for a request; None when there will be no more."""
        with self._changed:
            self._running = None
            self._changed.wait_for(lambda: self._waiting or self._closed)
            if self._closed or not self._waiting:
                return None
            brief, self._waiting = self._waiting, None
            token = pipeline.Token()
            self._running = (brief.job, token)
            return brief, token


class _Questions:
    """The one question that waits to be answered; a new one replaces it."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: Ask | None = None
        self._closed = False

    def put(self, ask: Ask) -> Ask | None:
        """Let `ask` wait; return the one that it replaces."""
        with self._changed:
            replaced, self._waiting = self._waiting, ask
            self._changed.notify()
            return replaced

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify()

    def take(self) -> Ask | None:
        """Wait for a question; None when there will be no more."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed)
            ask, self._waiting = self._waiting, None
            return None if self._closed else ask


def serve(
    requests: BinaryIO,
    replies: BinaryIO,
    store: ModelStore,
    *,
    load: Callable[[ModelStore], Engines] = engines.load,
    at_end: Callable[[], None] = lambda: None,
) -> None:
    """Answer the requests that come as lines on `requests` until they end, and call `at_end` as soon as they do."""
    lock = threading.Lock()

    def reply(message: Reply) -> None:
        with lock:
            replies.write(encode(message))
            replies.flush()

    try:
        loaded = load(store)
    except MujazError as error:
        reply(Broken(str(error)))
        return
    reply(Ready(loaded.models))
    slot, questions = _Slot(), _Questions()
    reader = threading.Thread(
        target=_read, args=(requests, slot, questions, reply, at_end), name="requests", daemon=True
    )
    reader.start()
    answerer = threading.Thread(
        target=_answer_all, args=(questions, loaded.translator, reply), name="questions", daemon=True
    )
    answerer.start()
    while (taken := slot.take()) is not None:
        _run(*taken, loaded, reply)


def _read(
    requests: BinaryIO,
    slot: _Slot,
    questions: _Questions,
    reply: Callable[[Reply], None],
    at_end: Callable[[], None],
) -> None:
    try:
        while line := requests.readline(MAX_LINE + 1):
            match _request(line):
                case Brief() as brief:
                    slot.put(brief)
                case Cancel(job):
                    unbegun = slot.cancel(job)
                    if unbegun:
                        reply(Happened(unbegun.job, unbegun.revision, events.Cancelled()))
                case Suggest() | Align() as ask:
                    replaced = questions.put(ask)
                    if replaced:
                        reply(Answered(replaced.ask, ()))
                case Quit():
                    return
                case _:
                    continue
    finally:
        slot.close()
        questions.close()
        at_end()


def _request(line: bytes) -> object:
    """Return the request in `line`, or None for a line that is none: a garbled request must not end the worker."""
    try:
        return decode(line)
    except WorkerError:
        return None


def _run(brief: Brief, token: pipeline.Token, loaded: Engines, reply: Callable[[Reply], None]) -> None:
    try:
        for event in pipeline.run(brief.document, loaded, plan=brief.plan, token=token):
            reply(Happened(brief.job, brief.revision, event))
    except MujazError as error:
        reply(Happened(brief.job, brief.revision, events.Failed(str(error))))
    except Exception:  # noqa: BLE001 - whatever an engine raises, the job ends with a sentence and the worker lives
        reply(Happened(brief.job, brief.revision, events.Failed(UNEXPECTED)))


def _answer_all(questions: _Questions, translator: Translator, reply: Callable[[Reply], None]) -> None:
    while (ask := questions.take()) is not None:
        try:
            answers = _answers(ask, translator)
        except Exception:  # noqa: BLE001 - whatever an engine raises, there is just no answer
            answers = ()
        reply(Answered(ask.ask, answers))


def _answers(ask: Ask, translator: Translator) -> tuple[Translated, ...]:
    if not isinstance(translator, AnsweringTranslator):
        return ()
    match ask:
        case Suggest(_, sentence, count):
            return tuple(translator.alternatives(sentence, count))
        case Align(_, sentence, english):
            return (Translated(english, 0.0, translator.align(sentence, english)),)
