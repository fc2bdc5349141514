"""Types in and scrolls through a long document while the engine is at work, and says what one has to wait for."""

import json
import sys
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTextEdit
from typing_extensions import override

from tests.bench.drivers.window_watch import start_timer
from tests.bench.processes import peak_memory

LETTERS = "the quick brown fox jumps over the lazy dog "
BETWEEN = 0.06
"""Seconds from one key to the next: a fast typist."""
PAUSE = 1.0
"""Seconds between two stretches of typing, in which names are linked and flags looked for again."""
STRETCHES = 8
TURNS = 60
"""Notches of the wheel, down and up again."""
NOTCH = 60
"""Pixels."""
ROW = 3
"""The sentence that is typed in."""


class Writer(QThread):
    """Types and scrolls at its own pace, whether the window is ready for it or not."""

    key = Signal(str, float)
    """A letter, and when it was typed."""
    turn = Signal(int)
    """Pixels to scroll by."""

    @override
    def run(self) -> None:
        for _ in range(STRETCHES):
            for letter in LETTERS:
                self.key.emit(letter, time.perf_counter())
                time.sleep(BETWEEN)
            time.sleep(PAUSE)
        for turn in range(TURNS):
            self.turn.emit(NOTCH if turn < TURNS // 2 else -NOTCH)
            time.sleep(BETWEEN)


class Page(QObject):
    """Types and scrolls in the window's own thread, and notes how long each letter took to be there."""

    def __init__(self, pane: QTextEdit) -> None:
        super().__init__(pane)
        self._pane = pane
        self.waits: list[float] = []

    def press(self, letter: str, typed: float) -> None:
        """Type a letter."""
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(self._pane, event)
        self._pane.repaint()
        self.waits.append(time.perf_counter() - typed)

    def turn(self, pixels: int) -> None:
        """Scroll."""
        bar = self._pane.verticalScrollBar()
        bar.setValue(bar.value() + pixels)


def main() -> None:
    """Print the latencies of keys and the gaps of a 5 ms timer, in seconds, and the peak memory in megabytes."""
    from mujaz.gui.app import open_window
    from mujaz.gui.collector import Collector

    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    app = QApplication([])
    Collector(app).start()
    window = open_window(app)
    session, page = window.session, window.view.english
    desk, writer = Page(page), Writer()
    writer.key.connect(desk.press)
    writer.turn.connect(desk.turn)
    writer.finished.connect(app.quit)
    ticks: list[float] = []
    begun: list[int] = []

    def go_on() -> None:
        ticks.append(time.perf_counter())
        if session.models and not begun:
            begun.append(len(ticks))
            session.paste(text)
        elif session.done > ROW and len(begun) == 1:
            begun.append(len(ticks))
            page.edit_row(ROW)
            writer.start()

    timer = start_timer(window, go_on)
    app.exec()
    timer.stop()
    busy = session.done < session.total
    window.close()
    writer.wait()
    opening, writing = (
        [later - earlier for earlier, later in pairwise(ticks[start:end])]
        for start, end in pairwise([*begun, len(ticks)])
    )
    sys.stdout.write(
        json.dumps({"waits": desk.waits, "opening": opening, "writing": writing, "memory": peak_memory(), "busy": busy})
    )


if __name__ == "__main__":
    main()
