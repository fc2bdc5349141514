"""How far, how fast, how long."""

from hypothesis import given
from hypothesis import strategies as st

from mujaz.gui.models_pace import Pace, Shown
from mujaz_models.install import Progress, Step
from tests.mujaz.gui.models_fakes import Clock

MB = 1_000_000


def test_a_download_says_bytes_speed_and_time_left() -> None:
    clock = Clock()
    pace = Pace(clock)
    assert pace.at(Progress(Step.DOWNLOADING, 0, 312 * MB)) == Shown("Downloading 0 of 312 MB", 0.0)
    clock.now += 2
    shown = pace.at(Progress(Step.DOWNLOADING, 12 * MB, 312 * MB))
    assert shown.text == "Downloading 12 of 312 MB · 6.0 MB/s · about 50 s left"


def test_what_was_there_before_is_no_speed() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.at(Progress(Step.DOWNLOADING, 300 * MB, 312 * MB))
    clock.now += 2
    assert "2.0 MB/s · about 4 s left" in pace.at(Progress(Step.DOWNLOADING, 304 * MB, 312 * MB)).text


def test_minutes_hours_and_gigabytes() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.at(Progress(Step.DOWNLOADING, 0, 1_224 * MB))
    clock.now += 4
    assert pace.at(Progress(Step.DOWNLOADING, 4 * MB, 1_224 * MB)).text.endswith("21 min left")
    assert pace.at(Progress(Step.DOWNLOADING, 4 * MB, 1_224 * MB)).text.startswith("Downloading 4 MB of 1.2 GB")
    clock.now += 60
    pace.at(Progress(Step.DOWNLOADING, 5 * MB, 1_224 * MB))
    clock.now += 8
    assert pace.at(Progress(Step.DOWNLOADING, 6 * MB, 1_224 * MB)).text.endswith("2.7 h left")


def test_a_step_that_nobody_can_measure_says_only_what_it_is() -> None:
    assert Pace(Clock()).at(Progress(Step.CONVERTING)) == Shown("Converting…")


def test_a_new_step_starts_to_count_anew() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.at(Progress(Step.DOWNLOADING, 0, 10 * MB))
    clock.now += 2
    assert pace.at(Progress(Step.UNPACKING, 5 * MB, 10 * MB)).text == "Unpacking 5 of 10 MB"


@given(
    st.integers(1, 10**12),
    st.lists(st.tuples(st.floats(0, 1e4), st.floats(0, 1)), max_size=30),
)
def test_whatever_comes_it_can_be_said(total: int, reports: list[tuple[float, float]]) -> None:
    clock = Clock()
    pace = Pace(clock)
    for seconds, share in reports:
        clock.now += seconds
        shown = pace.at(Progress(Step.DOWNLOADING, int(total * share), total))
        assert shown.share is not None
        assert 0 <= shown.share <= 1
        assert "-" not in shown.text
