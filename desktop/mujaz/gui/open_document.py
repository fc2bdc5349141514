"""A document that is open in the window, and where its briefing is."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from mujaz import decisions
from mujaz.briefing import Briefing, Kind
from mujaz.document import Document
from mujaz.history import History
from mujaz.plan import Plan
from mujaz.settings import Settings


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

    @classmethod
    def restored(cls, key: int, briefing: Briefing, *, top: int) -> "OpenDocument":
        """Return a document as it was left; it waits for its turn where sentences have no English yet."""
        unfinished = any(Plan(known=tuple(briefing.translations.values())).batches(briefing.document))
        return cls(key, briefing, Phase.QUEUED if unfinished else Phase.SETTLED, top=top)

    @property
    def title(self) -> str:
        """What to call it in a list: its English or Arabic headline, its file's name, or its first words."""
        document = self.briefing.document
        return self.briefing.title or document.title or document.name or document.text[:60].strip()

    def plan(self, settings: Settings, names: Iterable[tuple[str, Kind, str]]) -> Plan:
        """Return how to brief it: as the user chose for it, else as `settings` say; with these spellings of `names`."""
        return Plan(
            known=tuple(self.briefing.translations.values()),
            first=self.first,
            points=self.points or settings.points,
            method=self.method or settings.summarizer,
            checks_off=settings.checks_off,
            names=(*names, *decisions.spellings(self.briefing)),
        )


def begun_anew(kept: Briefing, text: Document) -> Briefing:
    """Return a briefing of `text` with what the user decided and wrote beside the one that is `kept`.

    Its key points stay until there are others, where the text is the same.
    """
    names = decisions.carried(kept.decisions, kept.document, text)
    fresh = Briefing(text, notes=kept.notes, reviewed_by=kept.reviewed_by, decisions=names)
    return replace(fresh, ignored=kept.ignored, summary=kept.summary) if text is kept.document else fresh
