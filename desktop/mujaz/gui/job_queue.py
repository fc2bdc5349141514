"""Which open document is briefed, and which come after it."""

from collections.abc import Sequence

from mujaz.gui.client import Client
from mujaz.gui.open_document import BUSY, OpenDocument, Phase
from mujaz.plan import Plan
from mujaz.protocol import Brief


class JobQueue:
    """Has one document briefed at a time: the one that is looked at first, then the others as they were opened."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._jobs = 0

    def submit(self, document: OpenDocument, documents: Sequence[OpenDocument], plan: Plan, *, loaded: bool) -> None:
        """Have `document` briefed now; another of `documents` that is at it goes on later."""
        for other in documents:
            if other is not document and other.phase in BUSY:
                other.phase = Phase.QUEUED
        self._jobs += 1
        document.job = self._jobs
        document.revision += 1
        document.phase = Phase.WORKING if loaded else Phase.WAITING
        self._client.submit(Brief(document.job, document.revision, document.briefing.document, plan))


def next_up(documents: Sequence[OpenDocument], current: OpenDocument | None) -> OpenDocument | None:
    """Return the document to brief next; None while one is at it, and when all are done."""
    if any(document.phase in BUSY - {Phase.QUEUED} for document in documents):
        return None
    queued = [document for document in documents if document.phase is Phase.QUEUED]
    return current if current in queued else next(iter(queued), None)
