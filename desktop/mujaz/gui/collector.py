"""Python's garbage collection, kept to the window's thread.

Python collects in whichever thread happens to allocate. If that is one of the background's and there are widgets among
the garbage, it takes them apart there: that thread then holds Qt's lock and waits for Python's, while the window's
holds Python's and waits for Qt's, for ever. Seen with PySide 6.11 when a dialog had just been closed.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 1000
"""Milliseconds between two looks at how much garbage there may be."""
WHOLE = 60
"""Looks between two collections of everything: with a long document open, one takes as long as a few frames."""


class Collector(QObject):
    """While it is on, nothing is collected in any other thread than its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = 0
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Take over from Python."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

    def collect(self) -> None:
        """Collect the generations for which Python itself would, all of them once in a while only."""
        self._looks += 1
        over = [
            generation
            for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > threshold > 0
        ]
        if over:
            oldest = 2 if self._looks % WHOLE == 0 else 1
            gc.collect(min(max(over), oldest))
