"""The program's processes, started as it starts them: the window's, the worker's, the command line's."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mujaz.document import Document
from mujaz.events import Cancelled, Failed, Finished
from mujaz.protocol import Brief, Happened, Ready, Reply, Request, decode, encode

ROOT = Path(__file__).parents[2]
LIMIT = 600
"""Seconds; only a hang takes that long."""
WORKER = ("mujaz.worker",)
BENCH_WORKER = "tests.bench.drivers.worker"


def environment(scratch: Path, *, models: Path) -> dict[str, str]:
    """Return an environment without a screen, in which nothing of the user's is read or written."""
    own = {"QT_QPA_PLATFORM": "offscreen", "MUJAZ_HOME": str(scratch / "home"), "MUJAZ_MODELS": str(models)}
    return {**os.environ, **own}


def run_driver(name: str, *arguments: str, environment: dict[str, str]) -> dict[str, Any]:
    """Run the module `name` in ``tests.bench.drivers`` as a process and return the JSON that it prints."""
    command = [sys.executable, "-m", f"tests.bench.drivers.{name}", *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True, timeout=LIMIT, text=True
    )
    report: dict[str, Any] = json.loads(done.stdout)
    return report


class Worker:
    """A worker process that is given documents."""

    def __init__(self, module: Sequence[str], environment: dict[str, str]) -> None:
        """Start ``python -m MODULE ARGUMENTS`` and wait until it is ready."""
        start = time.perf_counter()
        self.process = subprocess.Popen(
            [sys.executable, "-m", *module],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        match self._receive():
            case Ready():
                self.ready_after = time.perf_counter() - start
            case other:
                raise RuntimeError(f"The worker could not load its engines: {other}")
        self._jobs = 0

    def brief(self, document: Document) -> None:
        """Have `document` briefed, to the end."""
        self._jobs += 1
        self._send(Brief(self._jobs, self._jobs, document))
        while True:
            match self._receive():
                case Happened(event=Finished()):
                    return
                case Happened(event=Failed() | Cancelled() as event):
                    raise RuntimeError(f"The job ended otherwise: {event}")

    def peak(self) -> float | None:
        """Return the most memory that it has had, in megabytes."""
        return peak_memory(self.process.pid)

    def _send(self, request: Request) -> None:
        if self.process.stdin:
            self.process.stdin.write(encode(request))
            self.process.stdin.flush()

    def _receive(self) -> Reply | Request:
        line = self.process.stdout.readline() if self.process.stdout else b""
        if not line:
            raise RuntimeError("The worker died.")
        return decode(line)


@contextmanager
def worker(*module: str, environment: dict[str, str]) -> Iterator[Worker]:
    """Yield a worker that is ready, and end it afterwards."""
    started = Worker(module, environment)
    with started.process:
        try:
            yield started
        finally:
            started.process.kill()


def peak_memory(process: int | str = "self") -> float | None:
    """Return the most resident memory that a process has had, in megabytes; None where the system doesn't say.

    ``ru_maxrss`` is no help: a child's begins with what its parent had when it forked.
    """
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    except OSError:
        return None
    peaks = [line for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(peaks[0].split()[1]) * 1024 / 1e6 if peaks else None
