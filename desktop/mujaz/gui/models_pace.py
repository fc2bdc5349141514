"""How far a job is and how long the rest takes, in words. No widgets here."""

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from mujaz.gui.language import tr
from mujaz.gui.models_state import size_words
from mujaz.gui.saying import said
from mujaz_models.install import Progress

SPAN = 8.0
"""Seconds over which the speed is averaged."""
SETTLED = 1.0
"""Seconds until a speed means something."""

_MINUTE, _HOUR = 60, 3600


@dataclass(frozen=True, slots=True)
class Shown:
    """A line of text, and the share that is done (0 to 1), or None when nobody can say."""

    text: str
    share: float | None = None


class Pace:
    """Turns one job's progress into words; what was there before the first report does not count as speed."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._step = ""
        self._seen: deque[tuple[float, int]] = deque()

    def at(self, progress: Progress) -> Shown:
        """Take note of `progress` and say it."""
        if progress.step != self._step:
            self._step = progress.step
            self._seen.clear()
        step = said(progress.step).capitalize()
        if not progress.total:
            return Shown(f"{step}…")
        self._note(progress.done)
        parts = [f"{step} {_of(progress)}", *self._speed(progress.total - progress.done)]
        return Shown(" · ".join(parts), progress.done / progress.total)

    def _note(self, done: int) -> None:
        now = self._clock()
        if self._seen and done < self._seen[-1][1]:
            self._seen.clear()
        self._seen.append((now, done))
        while now - self._seen[0][0] > SPAN:
            self._seen.popleft()

    def _speed(self, rest: int) -> list[str]:
        (begun, first), (now, last) = self._seen[0], self._seen[-1]
        if now - begun < SETTLED or last <= first:
            return []
        speed = (last - first) / (now - begun)
        return [
            tr("{speed} MB/s").format(speed=f"{speed / 1e6:.1f}"),
            tr("about {time} left").format(time=_duration(rest / speed)),
        ]


def _of(progress: Progress) -> str:
    done, total = size_words(progress.done), size_words(progress.total)
    number, unit = done.split()
    return tr("{number} of {total}").format(number=number if total.endswith(unit) else done, total=total)


def _duration(seconds: float) -> str:
    if seconds < _MINUTE:
        return tr("{count} s", "seconds").format(count=max(1, math.ceil(seconds)))
    if seconds < _HOUR:
        return tr("{count} min").format(count=math.ceil(seconds / _MINUTE))
    return tr("{count} h", "hours").format(count=f"{seconds / _HOUR:.1f}")
