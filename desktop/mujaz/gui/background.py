"""Short jobs off the window's thread: reading a file, splitting a text, writing an export."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from mujaz.errors import MujazError
from mujaz.gui.language import marked, tr

T = TypeVar("T")
UNEXPECTED = marked("Something went wrong. What you have is kept; try again.")


class Background(QObject):
    """One small pool; results come back to the window's thread over one signal."""

    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="mujaz")
        self._delivered.connect(_call, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], *, then: Callable[[T], None], failed: Callable[[MujazError], None]) -> None:
        """Do `work` in the pool, then call `then` with its result, or `failed` with its error, in this thread."""

        def deliver(future: Future[T]) -> None:
            if not future.cancelled():
                self._delivered.emit(lambda: _settle(future, then=then, failed=failed))

        self._pool.submit(work).add_done_callback(deliver)

    def close(self) -> None:
        """Finish what has begun, drop the rest."""
        self._pool.shutdown(wait=True, cancel_futures=True)


def _settle(future: Future[T], *, then: Callable[[T], None], failed: Callable[[MujazError], None]) -> None:
    try:
        result = future.result()
    except MujazError as error:
        failed(error)
    except Exception:  # noqa: BLE001 - whatever went wrong, who waits must hear of it
        failed(MujazError(tr(UNEXPECTED)))
    else:
        then(result)


def _call(function: Callable[[], None]) -> None:
    function()
