"""Garbage is collected in the window's thread and nowhere else."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from mujaz.gui.collector import Collector

ENOUGH = 3000
"""Lists that make Python collect by itself."""


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    was_on = gc.isenabled()
    collector = Collector(qapp)
    yield collector
    collector.stop()
    collector.setParent(None)
    if not was_on:
        gc.disable()


@pytest.fixture
def threads() -> Iterator[list[int]]:
    """The threads in which something was collected."""
    seen: list[int] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            seen.append(threading.get_ident())

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


def allocate() -> list[list[int]]:
    return [[number] for number in range(ENOUGH)]


def test_while_it_is_on_other_threads_collect_nothing(collector: Collector, threads: list[int]) -> None:
    collector.start()
    del threads[:]
    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert threads == []


def test_it_collects_in_its_own_thread_once_there_is_enough(collector: Collector, threads: list[int]) -> None:
    collector.start()
    gc.collect()
    del threads[:]
    collector.collect()
    assert threads == []
    kept = allocate()
    collector.collect()
    assert threads == [threading.get_ident()]
    assert len(kept) == ENOUGH


def test_afterwards_python_collects_again(collector: Collector) -> None:
    collector.start()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
