"""Translates the text in a file in a real window and says how evenly a 5 ms timer ticked meanwhile."""

import json
import sys
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.processes import peak_memory

TICK = 5
"""Milliseconds."""


def main() -> None:
    """Print the gaps and the times since pasting, in seconds, and the peak memory in megabytes."""
    from mujaz.gui.app import open_window
    from mujaz.gui.collector import Collector
    from mujaz.gui.open_document import Phase

    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    app = QApplication([])
    Collector(app).start()
    window = open_window(app)
    session = window.session
    marks: dict[str, float] = {}
    ticks: list[float] = []

    def follow() -> None:
        if session.models and "pasted" not in marks:
            marks["pasted"] = time.perf_counter()
            session.paste(text)
        elif session.phase is Phase.SETTLED:
            marks.setdefault("settled", time.perf_counter())
            app.quit()

    def tick() -> None:
        if session.phase is Phase.WORKING:
            ticks.append(time.perf_counter())

    session.state_changed.connect(follow)
    session.translations_changed.connect(lambda _: marks.setdefault("first", time.perf_counter()))
    start_timer(window, tick)
    app.exec()
    window.close()
    times = {"first": marks["first"] - marks["pasted"], "whole": marks["settled"] - marks["pasted"]}
    gaps = [later - earlier for earlier, later in pairwise(ticks)]
    sys.stdout.write(json.dumps({"gaps": gaps, "memory": peak_memory(), **times}))


def start_timer(parent: QObject, tick: object) -> QTimer:
    """Call `tick` every `TICK` milliseconds, as exactly as the system can."""
    timer = QTimer(parent, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
    return timer


if __name__ == "__main__":
    main()
