r"""What the window's process and the engine's process say to each other: JSON, one message a line, UTF-8.

The window writes requests to the worker's standard input, the worker writes replies to its standard output. Every
line is ``{"v": 3, "type": NAME, "data": {...}}`` with the name of one of the message classes below and its fields.

======== ================================================================================================
Request  Meaning
======== ================================================================================================
Brief    Make a briefing of ``document``. A new Brief replaces one that still waits; the last one wins.
Cancel   Stop the job; it ends with the event ``Cancelled`` at the next batch.
Suggest  Say how else one sentence can be translated. May come while a job runs; the last one that waits wins.
Align    Say which words of a sentence and of the English that the user gave it belong together. The same.
Quit     End. The worker also ends when its standard input closes.
======== ================================================================================================

======== ================================================================================================
Reply    Meaning
======== ================================================================================================
Ready    Sent once, when the engines are loaded; ``models`` are those in use.
Happened An event of a job; the last one of each job is ``Finished``, ``Failed`` or ``Cancelled``.
Answered What a Suggest or Align asked for; nothing in it where the engine doesn't know.
Broken   The worker can't work (a model is missing or altered) and ends; ``message`` is for the user.
======== ================================================================================================

A ``Brief`` carries a plan: what is known already (sentences that have not changed, the user's own translations), where
the reader is looking, and which sentences an earlier worker died on: those are translated one by one, or not at all.

It also carries the revision of the text that it was asked for, and so does every event that answers it: who reads
drops what is no longer current.
"""

from dataclasses import dataclass, field
from typing import Any

import msgspec

from mujaz import events
from mujaz.briefing import ModelRecord
from mujaz.document import Document
from mujaz.errors import WorkerError
from mujaz.plan import Plan
from mujaz_models.translation import Translated

VERSION = 3
MAX_LINE = 64 * 1024 * 1024
"""Bytes; a longer line is not ours."""


@dataclass(frozen=True, slots=True)
class Brief:
    """Make a briefing of `document` as `plan` says."""

    job: int
    revision: int
    document: Document
    plan: Plan = field(default_factory=Plan)


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop a job."""

    job: int


@dataclass(frozen=True, slots=True)
class Suggest:
    """Translate `sentence` in up to `count` ways."""

    ask: int
    sentence: str
    count: int = 5


@dataclass(frozen=True, slots=True)
class Align:
    """Find which words of `sentence` and `english` belong together."""

    ask: int
    sentence: str
    english: str


@dataclass(frozen=True, slots=True)
class Quit:
    """End the worker."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The engines are loaded."""

    models: tuple[ModelRecord, ...]


@dataclass(frozen=True, slots=True)
class Happened:
    """An event of a job."""

    job: int
    revision: int
    event: events.Event


@dataclass(frozen=True, slots=True)
class Answered:
    """What `ask` asked for: translations, the likeliest first, or the English that was given with its alignment."""

    ask: int
    answers: tuple[Translated, ...]


@dataclass(frozen=True, slots=True)
class Broken:
    """The worker can't work and ends."""

    message: str


Ask = Suggest | Align
Request = Brief | Cancel | Ask | Quit
Reply = Ready | Happened | Answered | Broken

_MESSAGES: dict[str, type[Request | Reply]] = {
    message.__name__: message for message in (*Request.__args__, *Reply.__args__)
}
_EVENTS: dict[str, type[events.Event]] = {c.__name__: c for c in events.Event.__args__}


class _Line(msgspec.Struct):
    v: int
    type: str
    data: msgspec.Raw


class _HappenedData(msgspec.Struct):
    job: int
    revision: int
    name: str
    event: msgspec.Raw


def encode(message: Request | Reply) -> bytes:
    """Return `message` as one line, newline included."""
    data: Any = message
    if isinstance(message, Happened):
        data = {
            "job": message.job,
            "revision": message.revision,
            "name": type(message.event).__name__,
            "event": message.event,
        }
    return msgspec.json.encode({"v": VERSION, "type": type(message).__name__, "data": data}) + b"\n"


def decode(line: bytes) -> Request | Reply:
    """Return the message of one line; raises `WorkerError` when it is not one of this version's."""
    if len(line) > MAX_LINE:
        raise WorkerError("The engine sent more than can be read. Try again with a shorter text.")
    try:
        envelope = msgspec.json.decode(line, type=_Line)
        if envelope.v != VERSION:
            raise WorkerError(f"The engine speaks version {envelope.v}, this window {VERSION}. Install Mujaz again.")
        if envelope.type == Happened.__name__:
            parts = msgspec.json.decode(envelope.data, type=_HappenedData)
            event = msgspec.json.decode(parts.event, type=_EVENTS[parts.name])
            return Happened(parts.job, parts.revision, event)
        return msgspec.json.decode(envelope.data, type=_MESSAGES[envelope.type])
    except (msgspec.MsgspecError, KeyError, UnicodeDecodeError) as error:
        raise WorkerError("The engine said something that was not understood. Try again.") from error
