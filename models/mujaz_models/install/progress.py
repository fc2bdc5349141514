"""How far an installation is, and whether it should stop."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """What is going on, in the words to show."""

    ASKING = "asking the hub"
    DOWNLOADING = "downloading"
    UNPACKING = "unpacking"
    CONVERTING = "converting"
    TRYING = "trying"
    CHECKING = "checking"
    WRITING = "writing"


@dataclass(frozen=True, slots=True)
class Progress:
    """A step, and how many of its `total` bytes are done; a total of 0 means that nobody can say."""

    step: Step
    done: int = 0
    total: int = 0


Report = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class Watch:
    """Who is told how far it is, and who may stop it: `cancelled` is asked several times a second."""

    report: Report = lambda _: None
    cancelled: Callable[[], bool] = lambda: False


UNWATCHED = Watch()
