"""How soon the program is there, whether its window stays smooth, and how soon what is typed stands there."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from tests.bench.clock import seconds
from tests.bench.figures import Figure
from tests.bench.processes import BENCH_WORKER, WORKER, environment, run_driver, worker
from tests.bench.subjects import Bench
from tests.bench.texts import article, sentences


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield the times of starting, and the gaps between the ticks of a timer in the window while it translates."""
    yield from _starts(bench)
    yield from _ready(bench)
    yield from _smoothness(bench)
    yield from _typing(bench)


def _starts(bench: Bench) -> Iterator[Figure]:
    around = environment(bench.scratch, models=bench.starter.root)
    tries = bench.sizes.starts
    reports = []
    for _ in range(tries):
        begun = time.monotonic()
        report = run_driver("window_start", environment=around)
        reports.append((report["painted"] - begun, report["engine_libraries"]))
    libraries = sorted({name for _, names in reports for name in names})
    note = f"median of {tries}, offscreen; slowest {max(after for after, _ in reports):.2f} s"
    yield Figure("process start to window painted", median(after for after, _ in reports), "s", note=note).at_most(0.6)
    yield Figure("engine libraries in its process", len(libraries), "", note=", ".join(libraries)).at_most(0)
    command = [str(Path(sys.executable).with_name("mujaz")), "--version"]
    times = [
        seconds(lambda: subprocess.run(command, check=True, env=around, stdout=subprocess.DEVNULL))
        for _ in range(tries)
    ]
    yield Figure("mujaz --version", median(times), "s", note=f"median of {tries}").at_most(0.15)


def _ready(bench: Bench) -> Iterator[Figure]:
    with worker(*WORKER, environment=environment(bench.scratch, models=bench.starter.root)) as started:
        yield Figure("worker ready, starter", started.ready_after, "s")
    with worker(BENCH_WORKER, environment=environment(bench.scratch, models=bench.opus.root)) as started:
        yield Figure("worker ready, OPUS-MT size", started.ready_after, "s")


def _smoothness(bench: Bench) -> Iterator[Figure]:
    around = environment(bench.scratch, models=bench.starter.root)
    many = _watch(bench, bench.sizes.sentences, around)
    gaps = [1000 * gap for gap in many["gaps"]]
    about = f"while translating {bench.sizes.sentences} sentences, starter"
    ticks = f"{len(gaps)} ticks of a 5 ms timer"
    yield Figure(f"UI timer gap, 99th percentile, {about}", quantiles(gaps, n=100)[98], "ms", note=ticks).at_most(20)
    yield Figure(f"UI timer gap, longest, {about}", max(gaps), "ms")
    yield Figure("window's peak memory, the same", many["memory"], "MB")
    one = _watch(bench, bench.sizes.article, around)
    about = f"{bench.sizes.article} sentences, starter"
    note = f"first after {one['first']:.2f} s, all after {one['whole']:.2f} s; from pasting"
    share = Figure(f"first sentence in the window, {about}", 100 * one["first"] / one["whole"], "%", note=note)
    yield share.at_most(15)


def _typing(bench: Bench) -> Iterator[Figure]:
    """Type in and scroll through a long document while the rest of it is translated."""
    text = bench.scratch / "book.txt"
    text.write_text(article(sentences(bench.sizes.book)), encoding="utf-8")
    report = run_driver("window_typing", str(text), environment=environment(bench.scratch, models=bench.starter.root))
    about = f"{bench.sizes.book} sentences, starter{' at work' if report['busy'] else ', done before the end'}"
    waits = [1000 * wait for wait in report["waits"]]
    note = f"{len(waits)} keys; median {median(waits):.0f} ms, longest {max(waits):.0f} ms"
    late = quantiles(waits, n=100)[98]
    yield Figure(f"from a key to its letter, 99th percentile, {about}", late, "ms", note=note).at_most(30)
    for phase in ("opening", "writing"):
        gap = 1000 * max(report[phase])
        said = f"{sum(gap > 0.05 for gap in report[phase])} of {len(report[phase])} over 50 ms"
        yield Figure(f"UI timer gap, longest, {phase}, {about}", gap, "ms", note=said).at_most(50)
    yield Figure(f"window's peak memory, {about}", report["memory"], "MB").at_most(250)


def _watch(bench: Bench, count: int, around: dict[str, str]) -> dict[str, Any]:
    text = bench.scratch / "article.txt"
    text.write_text(article(sentences(count)), encoding="utf-8")
    return run_driver("window_watch", str(text), environment=around)
