"""The window's end of the worker: a child process that is fed requests and read for replies, line by line."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from mujaz import protocol
from mujaz.errors import WorkerError
from mujaz.events import ENDINGS, Cancelled, Event, Failed
from mujaz.gui.language import marked, tr
from mujaz.gui.slices import Slices
from mujaz.protocol import Answered, Ask, Brief, Broken, Cancel, Happened, Quit, Ready, Reply, Request
from mujaz.recovery import Progress

WORKER = (sys.executable, "-m", "mujaz.worker")
STOPPED = marked("The engine stopped unexpectedly. Your text is safe: choose Translate again.")
NOT_LOADED = marked(
    "The engine stopped while it was loading. Start Mujaz again; if that does not help, install it again."
)
NOT_STARTED = marked("The engine could not be started. Install Mujaz again.")


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in milliseconds: for a cancelled job to end, after terminating, after asking to quit."""

    cancel: int = 3000
    terminate: int = 2000
    quit: int = 300
    silence: int = 180_000
    """For a sign of life while a job runs; a batch takes seconds, also on an old laptop."""


class EngineClient(QObject):
    """Runs one worker and gives it one job at a time; while it is busy or loading one request waits, the last one.

    A job always ends with an event in `ENDINGS`, also when its worker had to be killed or died by itself: a new worker
    then goes on with it, more carefully (`mujaz.recovery`).
    """

    ready = Signal(object)
    """The `Ready` of a worker that has loaded its engines."""
    happened = Signal(object)
    """A `Happened`: an event of a job."""
    answered = Signal(object)
    """An `Answered`: what `ask` asked for. A worker that dies answers nothing: ask again."""
    broke = Signal(str)
    """The worker failed while no job was there to tell; a sentence for the user."""

    def __init__(
        self, command: Sequence[str] = WORKER, *, patience: Patience | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._patience = patience or Patience()
        self._waiting: Brief | None = None
        self._progress: Progress | None = None
        self._retry: Progress | None = None
        self._closed = self._stale = self._restarting = False
        self._buffer = bytearray()
        self._is_ready = self._cancelling = self._terminated = self._given_up = False
        self._process = QProcess(self)
        # What engine libraries print may quote the text: it goes nowhere.
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._ladder = QTimer(self, singleShot=True)
        self._ladder.timeout.connect(self._climb)
        self._silence = QTimer(self, singleShot=True, interval=self._patience.silence)
        self._silence.timeout.connect(self._process.kill)
        self._lines = Slices(self._read_one, lambda: None, self)

    @property
    def _running(self) -> Brief | None:
        return self._progress.brief if self._progress else None

    def start(self) -> None:
        """Start a worker, unless there is one."""
        if not self._closed and self._process.state() == QProcess.ProcessState.NotRunning:
            self._forget_worker()
            self._process.start(self._command[0], list(self._command[1:]))

    def submit(self, brief: Brief) -> None:
        """Have `brief` done as soon as the worker is free; it replaces one that waits and cancels one that runs."""
        self._waiting, self._retry = brief, None
        if self._running:
            self.cancel(self._running.job)
        elif self._process.state() == QProcess.ProcessState.NotRunning:
            self.start()
        else:
            self._send_waiting()

    def cancel(self, job: int) -> None:
        """Stop a job: ask, then terminate, then kill. It ends with `Cancelled`, unless it was done already."""
        if self._retry and self._retry.brief.job == job:
            retry, self._retry = self._retry, None
            self._end(retry.brief, Cancelled())
        elif self._waiting and self._waiting.job == job:
            waiting, self._waiting = self._waiting, None
            self._end(waiting, Cancelled())
        elif self._running and self._running.job == job and not self._cancelling:
            self._cancelling = True
            self._send(Cancel(job))
            self._ladder.start(self._patience.cancel)

    def ask(self, question: Ask) -> bool:
        """Ask about one sentence, also while a job runs; return whether there is a worker to answer."""
        if self._is_ready:
            self._send(question)
        return self._is_ready

    def restart(self) -> None:
        """Have the engines loaded anew, with what is installed and set by now; a job that runs is finished first."""
        self._stale = self._progress is not None
        if not self._stale and self._process.state() != QProcess.ProcessState.NotRunning:
            self._is_ready = False
            self._restarting = self._terminated = True
            self._process.terminate()
            self._ladder.start(self._patience.terminate)

    def close(self) -> None:
        """End the worker for good; nothing of it is alive afterwards."""
        self._closed = True
        self._ladder.stop()
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        self._send(Quit())
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(self._patience.quit):
            self._process.kill()
            self._process.waitForFinished(self._patience.terminate)

    def _forget_worker(self) -> None:
        self._buffer.clear()
        self._is_ready = self._cancelling = self._terminated = self._given_up = self._stale = False

    def _send(self, request: Request) -> None:
        if self._process.state() == QProcess.ProcessState.Running:
            self._process.write(protocol.encode(request))

    def _send_waiting(self) -> None:
        next_up = self._retry or (Progress(self._waiting) if self._waiting else None)
        if next_up and self._is_ready and not self._progress and not self._given_up:
            self._progress, self._retry, self._waiting = next_up, None, None
            self._silence.start()
            self._send(next_up.brief)

    def _climb(self) -> None:
        self._given_up = True
        if self._terminated:
            self._process.kill()
        else:
            self._terminated = True
            self._process.terminate()
            self._ladder.start(self._patience.terminate)

    def _read(self) -> None:
        self._buffer += self._process.readAllStandardOutput().data()
        self._lines.go_on()

    def _read_one(self) -> bool:
        """Take one reply; return False when there is no whole one."""
        if self._given_up:
            return False
        end = self._buffer.find(b"\n")
        if end < 0:
            if len(self._buffer) > protocol.MAX_LINE:
                self._give_up(tr("The engine sent more than can be read. Try again with a shorter text."))
            return False
        line = bytes(self._buffer[:end])
        del self._buffer[: end + 1]
        self._read_line(line)
        return True

    def _read_line(self, line: bytes) -> None:
        try:
            reply = protocol.decode(line)
        except WorkerError as error:
            self._give_up(str(error))
        else:
            self._take(reply)

    def _take(self, reply: Reply | Request) -> None:
        match reply:
            case Ready():
                self._is_ready = True
                self.ready.emit(reply)
                self._send_waiting()
            case Happened():
                self._take_event(reply)
            case Answered():
                self.answered.emit(reply)
            case Broken(message):
                self._give_up(message, restart=False)
            case _:
                self._give_up(tr("The engine said something that was not understood. Try again."))

    def _take_event(self, reply: Happened) -> None:
        if self._progress and self._progress.brief.job == reply.job:
            self._progress = self._progress.after(reply.event)
            self._silence.start()
            if isinstance(reply.event, ENDINGS):
                self._ladder.stop()
                self._silence.stop()
                self._progress, self._cancelling = None, False
        self.happened.emit(reply)
        if self._stale:
            self.restart()
        else:
            self._send_waiting()

    def _give_up(self, message: str, *, restart: bool = True) -> None:
        """End this worker, which can't be trusted or can't work, and tell why."""
        self._given_up = True
        self._is_ready = self._is_ready and restart
        self._ladder.stop()
        self._process.kill()
        self._fail(message)

    def _fail(self, message: str) -> None:
        job = self._running or (self._retry and self._retry.brief) or self._waiting
        self._progress = self._retry = self._waiting = None
        if job:
            self._end(job, Failed(message))
        else:
            self.broke.emit(message)

    def _end(self, brief: Brief, event: Event) -> None:
        self.happened.emit(Happened(brief.job, brief.revision, event))

    def _on_finished(self) -> None:
        self._read()
        self._lines.finish()
        self._ladder.stop()
        self._silence.stop()
        # One that died while loading would die again: only a new request tries once more.
        restart, cancelling, expected = self._is_ready or self._restarting, self._cancelling, self._given_up
        self._restarting = False
        self._forget_worker()
        if self._closed:
            return
        progress, self._progress = self._progress, None
        if progress and (cancelling or self._waiting):
            self._end(progress.brief, Cancelled())
        elif progress:
            self._retry = progress.retry()
            if self._retry is None:
                self._end(progress.brief, Failed(STOPPED))
        elif not (restart or expected):
            self._fail(NOT_LOADED)
        if restart or self._waiting:
            self.start()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and not self._closed:
            self._fail(NOT_STARTED)
