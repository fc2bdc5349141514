import os

import pytest

from mujaz_models.translation.options import MAX_WORKERS, Threads, physical_cores, threads_for


@pytest.mark.parametrize(
    ("cores", "workers", "each"), [(1, 1, 1), (2, 2, 1), (3, 3, 1), (4, 4, 1), (6, 4, 1), (8, 4, 2)]
)
def test_workers_come_before_cores_for_each(cores: int, workers: int, each: int) -> None:
    assert threads_for(cores) == Threads(workers=workers, cores_each=each)


@pytest.mark.parametrize("cores", range(1, 130))
def test_no_more_threads_than_cores(cores: int) -> None:
    threads = threads_for(cores)
    assert 1 <= threads.workers <= MAX_WORKERS
    assert threads.workers * threads.cores_each <= cores


def test_this_machine_has_a_core() -> None:
    assert 1 <= physical_cores() <= (os.cpu_count() or 1)
