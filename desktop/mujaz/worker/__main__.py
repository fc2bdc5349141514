"""``python -m mujaz.worker``: speaks `mujaz.protocol` on standard input and output."""

import gc
import os
import sys
import threading
from contextlib import suppress
from typing import BinaryIO

from mujaz import engines
from mujaz.engines import Engines
from mujaz.settings import SettingsFile
from mujaz.worker.serve import serve
from mujaz_models.offline import stay_offline
from mujaz_models.store import ModelStore

GRACE = 5.0
"""Seconds for the batch in hand."""

NICENESS = 5
"""The window, which waits on a person, goes before the engine, which keeps every core busy."""

_FIRST = "سلام."
"""Translated before anybody waits: an engine takes three times as long for its first sentence."""


def main() -> None:
    """Serve until told to quit or until standard input closes."""
    stay_offline()
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    serve(sys.stdin.buffer, own_output(), ModelStore(), load=load_as_set, at_end=end_soon)


def load_as_set(store: ModelStore) -> Engines:
    """Load the engines as the user's settings say."""
    settings = SettingsFile().read()
    loaded = engines.load(store, chosen=settings.models, options=settings.translator)
    with suppress(Exception):  # a sentence that it fails on is flagged when it is one of the user's
        loaded.translator.translate([_FIRST])
    gc.freeze()  # the models' tables stay to the end: no collection need look through them
    return loaded


def own_output() -> BinaryIO:
    """Return the real standard output for our lines alone; what libraries print goes to standard error from now on."""
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return replies


def end_soon() -> None:
    """End even if the engine hangs: nobody listens any more, however the window went."""
    timer = threading.Timer(GRACE, os._exit, (0,))
    timer.daemon = True
    timer.start()


if __name__ == "__main__":
    main()
