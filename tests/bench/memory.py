"""How much memory the worker takes, and that a long text takes no more than a short one."""

from collections.abc import Iterator

from mujaz.splitting import document_from_text
from tests.bench.figures import Figure
from tests.bench.processes import BENCH_WORKER, WORKER, environment, worker
from tests.bench.subjects import LENGTH, Bench
from tests.bench.texts import article, sentences

LONG_ANSWER = 100
"""Pieces; few sentences of a newspaper have more."""
MOST = 550


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield the worker's peak with a model of OPUS-MT's size, and its growth over many sentences with the starter."""
    sizes = bench.sizes
    yield _peak(bench, sizes.sentences, words=(5, 40), length=LENGTH)
    yield _peak(bench, sizes.long_sentences, words=(40, 40), length=LONG_ANSWER)
    if sizes.growth is None:
        yield Figure.missing("worker's growth", "not measured: left out when quick")
    else:
        yield from _growth(bench, *sizes.growth)


def _peak(bench: Bench, count: int, *, words: tuple[int, int], length: int) -> Figure:
    around = environment(bench.scratch, models=bench.opus.root)
    with worker(BENCH_WORKER, "--length", str(length), environment=around) as started:
        started.brief(document_from_text(article(sentences(count, words=words))))
        name = f"worker's peak memory, OPUS-MT size, {count} sentences of up to {words[1]} words"
        note = f"int8, beam 4; {length} pieces a sentence written"
        return Figure(name, started.peak(), "MB", note=note).at_most(MOST)


def _growth(bench: Bench, few: int, many: int) -> Iterator[Figure]:
    """Compare with a worker that translates nothing but keeps and sends as many results."""
    around = environment(bench.scratch, models=bench.starter.root)
    peaks = []
    for command in (WORKER, (BENCH_WORKER, "--fake")):
        with worker(*command, environment=around) as started:
            for count in (few, many):
                started.brief(document_from_text(article(sentences(count, words=(5, 8)))))
                peaks.append(started.peak())
    about = f"worker's growth from {few:,} to {many:,} sentences, starter"
    match peaks:
        case [float(before), float(after), float(bare_before), float(bare_after)]:
            beyond = (after - before) - (bare_after - bare_before)
            note = f"from {before:.0f} to {after:.0f} MB; the results alone {bare_after - bare_before:.0f} MB"
            yield Figure(about, after - before, "MB", note=note)
            yield Figure(f"{about}: beyond the results", 100 * beyond / before, "%").at_most(10)
        case _:
            yield Figure.missing(about, "not measured: this system does not say")
