"""Work in a process of its own, which may be stopped at any moment and whose end takes nothing with it."""

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Concatenate, ParamSpec, TypeVar, cast

from mujaz_models.errors import Cancelled, ModelError, MujazError
from mujaz_models.install.progress import Progress, Report, Watch

if sys.platform != "win32":
    import resource

POLL = 0.1
"""Seconds between two looks at whether to stop."""

P = ParamSpec("P")
T = TypeVar("T")
Work = Callable[Concatenate[Report, P], T]


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a process may take: seconds, and bytes of memory where the system can hold it to that."""

    seconds: float = float("inf")
    memory: int | None = None


@dataclass(frozen=True, slots=True)
class _Done:
    value: object


@dataclass(frozen=True, slots=True)
class _Failed:
    message: str


def apart(watch: Watch, bounds: Bounds, work: Work[P, T], /, *arguments: P.args, **named: P.kwargs) -> T:
    """Return what ``work(report, *arguments)`` returns in a process of its own.

    Raises `ModelError` for what it raises and when it goes beyond `bounds`, `Cancelled` when `watch` says so.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_run, args=(theirs, bounds.memory, work, arguments, named), daemon=True)
    process.start()
    theirs.close()
    try:
        return cast("T", _follow(ours, watch, time.monotonic() + bounds.seconds))
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()


def _follow(replies: Connection, watch: Watch, deadline: float) -> object:
    while True:
        if watch.cancelled():
            raise Cancelled
        if time.monotonic() > deadline:
            raise ModelError("It took too long and was stopped. Close other programs and try again.")
        try:
            match replies.recv() if replies.poll(POLL) else None:
                case Progress() as progress:
                    watch.report(progress)
                case _Done(value):
                    return value
                case _Failed(message):
                    raise ModelError(message)
        except EOFError as error:
            raise ModelError(OUT_OF_MEMORY) from error


OUT_OF_MEMORY = (
    "It ended before it was done, most likely for lack of memory. Close other programs and try again, "
    "or convert the model on a larger machine and bring it here as a pack."
)


def _run(
    replies: Connection, memory: int | None, work: Callable[..., object], arguments: tuple[object, ...], named: object
) -> None:
    """Be the process: say what `work` makes, or one sentence on why it can't."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who waits for us stops us
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _keep_quiet()
    _limit(memory)
    try:
        result: object = _Done(work(replies.send, *arguments, **cast("dict[str, object]", named)))
    except Exception as error:  # noqa: BLE001 - a damaged file makes libraries raise anything
        result = _Failed(_sentence(error))
    with suppress(BrokenPipeError):
        replies.send(result)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
    os._exit(1)


def _keep_quiet() -> None:
    """Send to nowhere what libraries print: results come through the pipe."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for descriptor in (1, 2):
        os.dup2(nowhere, descriptor)


def _limit(memory: int | None) -> None:
    if memory is None:
        return
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))


def _sentence(error: BaseException) -> str:
    if any(isinstance(cause, MemoryError) or "alloc" in str(cause) for cause in _causes(error)):
        return OUT_OF_MEMORY
    if isinstance(error, MujazError):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return f"A file can't be read or written ({error.strerror}). See that the disk has room, then try again."
    return f"It can't be read: it is damaged or no model that Mujaz knows ({type(error).__name__})."


def _causes(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found
