"""Which open document is briefed, which come after it, and what the engine says of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from mujaz import events
from mujaz.briefing import ModelRecord
from mujaz.gui.client import Client
from mujaz.gui.open_document import BUSY, OpenDocument, Phase
from mujaz.plan import Plan
from mujaz.protocol import Brief, Happened, Ready


class Jobs(QObject):
    """Has one document briefed at a time: the one that is looked at first, then the others as they were opened."""

    happened = Signal(object, object)
    """An `OpenDocument`, and an event of its job."""
    state_changed = Signal()
    """The phase of a document or the models in use are others."""

    def __init__(self, client: Client, documents: Sequence[OpenDocument], parent: QObject) -> None:
        """`documents` are the open ones, as they come and go."""
        super().__init__(parent)
        self.models: tuple[ModelRecord, ...] = ()
        self._client = client
        self._documents = documents
        self._count = 0
        client.ready.connect(self._on_ready)
        client.happened.connect(self._on_happened)

    def restart(self) -> None:
        """Have the engines loaded anew, with the models and settings of now."""
        self.models = ()
        self._client.restart()
        self.state_changed.emit()

    def submit(self, document: OpenDocument, plan: Plan) -> None:
        """Have `document` briefed now; another one that is at it goes on later."""
        for other in self._documents:
            if other is not document and other.phase in BUSY:
                other.phase = Phase.QUEUED
        self._count += 1
        document.job = self._count
        document.revision += 1
        document.phase = Phase.WORKING if self.models else Phase.WAITING
        self._client.submit(Brief(document.job, document.revision, document.briefing.document, plan))
        self.state_changed.emit()

    def submit_next(self, current: OpenDocument | None, plan_of: Callable[[OpenDocument], Plan]) -> None:
        """Have the next unfinished document briefed, `current` before others, unless one is at it."""
        if any(document.phase in BUSY - {Phase.QUEUED} for document in self._documents):
            return
        queued = [document for document in self._documents if document.phase is Phase.QUEUED]
        if queued:
            chosen = current if current in queued else queued[0]
            self.submit(chosen, plan_of(chosen))

    def cancel(self, document: OpenDocument) -> None:
        """Stop the job of `document`, if there is one."""
        if document.phase in BUSY:
            self._client.cancel(document.job)

    def void(self, document: OpenDocument) -> None:
        """Let nothing more of a job count: what it is for is another. What is not finished is briefed again."""
        self.cancel(document)
        document.revision += 1
        document.wants_summary_only = False
        briefing = document.briefing
        unfinished = len(briefing.translations) < len(briefing.document.sentences) or not briefing.entities
        document.phase = Phase.QUEUED if unfinished else Phase.SETTLED

    def settle(self, document: OpenDocument) -> None:
        """Note that the job of `document` is over."""
        document.wants_summary_only = False
        document.phase = Phase.SETTLED
        self.state_changed.emit()

    def _on_ready(self, reply: Ready) -> None:
        self.models = reply.models
        for document in self._documents:
            if document.phase is Phase.WAITING:
                document.phase = Phase.WORKING
        self.state_changed.emit()

    def _on_happened(self, reply: Happened) -> None:
        """Hand on what the engine found; of a job that was stopped only finished sentences count."""
        for document in self._documents:
            if (document.job, document.revision) == (reply.job, reply.revision):
                if document.phase in BUSY or isinstance(reply.event, events.SentencesTranslated):
                    self.happened.emit(document, reply.event)
                return
