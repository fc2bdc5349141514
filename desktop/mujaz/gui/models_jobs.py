"""One job of the models page at a time, off the window's thread."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from mujaz.errors import ModelError
from mujaz.gui.background import Background
from mujaz.gui.language import tr
from mujaz.gui.models_work import Job, Outcome
from mujaz_models.errors import Cancelled
from mujaz_models.install import Progress, Watch
from mujaz_models.install.progress import Report

INTERVAL = 0.1
"""Seconds between two reports of the same step."""


class Jobs(QObject):
    """Runs a job; what it reports and its outcome arrive in the window's thread."""

    progressed = Signal(object)
    """How far the job is, a `Progress`; ten times a second at most."""
    ended = Signal(object, object)
    """A `Job` that is no longer going on, and its `Outcome`."""

    _reported = Signal(object)

    def __init__(self, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self.job: Job | None = None
        self._clock = clock
        self._stop = threading.Event()
        self._background = Background(self)
        self._reported.connect(self.progressed, Qt.ConnectionType.QueuedConnection)

    def start(self, job: Job) -> None:
        """Begin `job`; there must be none."""
        self.job = job
        stop = self._stop = threading.Event()
        watch = Watch(throttled(self._reported.emit, self._clock), stop.is_set)
        self._background.run(
            lambda: _outcome(job, watch),
            then=lambda outcome: self._end(job, outcome),
            failed=lambda error: self._end(job, Outcome(str(error), is_problem=True)),
        )

    def cancel(self) -> None:
        """Ask the job to stop; it ends soon."""
        self._stop.set()

    def close(self) -> None:
        """Stop the job and wait for its end; the processes that it started end with it."""
        self._stop.set()
        self._background.close()

    def _end(self, job: Job, outcome: Outcome) -> None:
        self.job = None
        self.ended.emit(job, outcome)


def throttled(report: Report, clock: Callable[[], float]) -> Report:
    """Return a `report` that lets through every new step, and of the same step one report in each `INTERVAL`."""
    last_step, last_time = "", 0.0

    def let_through(progress: Progress) -> None:
        nonlocal last_step, last_time
        now = clock()
        if progress.step != last_step or now - last_time >= INTERVAL:
            last_step, last_time = progress.step, now
            report(progress)

    return let_through


def _outcome(job: Job, watch: Watch) -> Outcome:
    try:
        return job.run(watch)
    except Cancelled:
        return Outcome(job.if_cancelled)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ModelError(
            tr("{job} failed ({reason}). See that the disk has room and can be read.").format(
                job=job.title, reason=reason
            )
        ) from error
