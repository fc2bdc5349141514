"""A document that is open in the window, and where its briefing is."""

from dataclasses import dataclass, field
from enum import Enum, auto

from mujaz.briefing import Briefing
from mujaz.history import History


class Phase(Enum):
    """What a document, or the session, is about."""

    EMPTY = auto()
    READING = auto()
    QUEUED = auto()
    """Another document is briefed first."""
    WAITING = auto()
    """The engine is not loaded yet."""
    WORKING = auto()
    SETTLED = auto()


BUSY = frozenset({Phase.QUEUED, Phase.WAITING, Phase.WORKING})
"""The phases in which a job is on its way."""


@dataclass(slots=True, eq=False)
class OpenDocument:
    """A briefing with the user's changes of it. `key` names it as long as it is open, also across restarts."""

    key: int
    briefing: Briefing
    phase: Phase = Phase.SETTLED
    job: int = 0
    revision: int = 0
    """Counts the texts that the document has had."""
    first: int = 0
    """Where translating begins: at what the reader looks at."""
    points: int | None = None
    """Key points wanted, where the user asked for another number than the settings'."""
    method: str | None = None
    """The summariser, where the user chose another one than the settings'."""
    wants_summary_only: bool = False
    """The job on its way is for another summary; the rest stays as the user has it."""
    top: int = 0
    """The first sentence in view when it was last looked at."""
    history: History = field(default_factory=History)

    @property
    def title(self) -> str:
        """What to call it in a list: its English or Arabic headline, its file's name, or its first words."""
        document = self.briefing.document
        return self.briefing.title or document.title or document.name or document.text[:60].strip()
