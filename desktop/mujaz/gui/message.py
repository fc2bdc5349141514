"""What the notification bar says."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum


class Level(Enum):
    """How much a message matters: a note goes by itself, a problem stays until it is seen."""

    NOTE = "note"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Action:
    """The one thing a message may offer."""

    label: str
    run: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence for the user, with one action at most."""

    text: str
    level: Level = Level.NOTE
    action: Action | None = None
