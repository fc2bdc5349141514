"""Long work on the window's own thread, done in slices so short that nobody notices."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

SLICE = 0.003
"""Seconds: with a layout and a paint after it, still one frame of a screen."""


class Slices(QObject):
    """Does a work step by step, a slice at a time between the window's other events."""

    def __init__(self, step: Callable[[], bool], after: Callable[[], None], parent: QObject) -> None:
        """`step` does a little and says whether there is more to do; `after` is called at the end of every slice."""
        super().__init__(parent)
        self._step = step
        self._after = after
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.go_on)

    def go_on(self) -> None:
        """Do one slice now, and the rest later."""
        end = time.perf_counter() + SLICE
        more = self._step()
        while more and time.perf_counter() < end:
            more = self._step()
        self._after()
        if more:
            self._timer.start()

    def go_on_soon(self) -> None:
        """Do a slice after the window's other events."""
        if not self._timer.isActive():
            self._timer.start()

    def finish(self) -> None:
        """Do all of it now."""
        self._timer.stop()
        while self._step():
            continue
        self._after()
