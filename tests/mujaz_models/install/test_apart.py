"""Work in a process of its own: what it says, how it is stopped, and what its death means."""

import os
import sys
import time

import pytest

from mujaz_models.errors import Cancelled, ModelError
from mujaz_models.install.apart import Bounds, apart
from mujaz_models.install.progress import UNWATCHED, Progress, Report, Step, Watch

FREELY = Bounds()


def _say(report: Report, word: str) -> str:
    report(Progress(Step.CHECKING, 1, 2))
    sys.stderr.write("a library chatters")
    return word


def _refuse(_: Report) -> None:
    raise ModelError("No, and here is why.")


def _stumble(_: Report) -> None:
    raise KeyError("something of a library's")


def _wait(_: Report) -> None:
    time.sleep(600)


def _die(_: Report) -> None:
    os._exit(3)


def _take_a_gigabyte(_: Report) -> int:
    return len(bytearray(1 << 30))


def test_progress_and_result_come_back_and_chatter_does_not(capfd: pytest.CaptureFixture[str]) -> None:
    heard: list[Progress] = []
    assert apart(Watch(heard.append), FREELY, _say, "done") == "done"
    assert heard == [Progress(Step.CHECKING, 1, 2)]
    assert capfd.readouterr() == ("", "")


def test_an_error_of_ours_keeps_its_sentence_and_others_get_one() -> None:
    with pytest.raises(ModelError, match=r"^No, and here is why\.$"):
        apart(UNWATCHED, FREELY, _refuse)
    with pytest.raises(ModelError, match=r"^It can't be read: it is damaged .*\(KeyError\)\.$"):
        apart(UNWATCHED, FREELY, _stumble)


def test_it_is_stopped_when_cancelled_or_too_slow() -> None:
    with pytest.raises(Cancelled):
        apart(Watch(cancelled=lambda: True), FREELY, _wait)
    with pytest.raises(ModelError, match="took too long"):
        apart(UNWATCHED, Bounds(seconds=0), _wait)


def test_its_death_is_said_plainly() -> None:
    with pytest.raises(ModelError, match="ended before it was done"):
        apart(UNWATCHED, FREELY, _die)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to a limit of memory")
def test_beyond_its_memory_it_ends_in_a_sentence() -> None:
    assert apart(UNWATCHED, Bounds(memory=2 << 30), _take_a_gigabyte) == 1 << 30
    with pytest.raises(ModelError, match="lack of memory"):
        apart(UNWATCHED, Bounds(memory=512 << 20), _take_a_gigabyte)
