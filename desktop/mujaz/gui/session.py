"""The only object that windows talk to: it holds the current briefing and tells what changed."""

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from mujaz import events
from mujaz.briefing import Briefing, ModelRecord, Origin, Translation
from mujaz.document import Document
from mujaz.errors import MujazError
from mujaz.gui.background import Background
from mujaz.gui.message import Action, Level, Message
from mujaz.plan import Plan
from mujaz.protocol import Brief, Happened, Ready
from mujaz.readers import check_arabic, read
from mujaz.recall import Recall
from mujaz.splitting import document_from_text
from mujaz.writers import write
from mujaz_resources import resource

SAMPLE = ("samples", "bridge.txt")


class Client(Protocol):
    """Does briefs, one at a time; `mujaz.gui.engine_client.EngineClient`, or a fake that is stepped by hand."""

    @property
    def ready(self) -> SignalInstance:
        """Carries a `Ready`."""

    @property
    def happened(self) -> SignalInstance:
        """Carries a `Happened`."""

    @property
    def broke(self) -> SignalInstance:
        """Carries a sentence for the user."""

    def start(self) -> None:
        """Start the worker."""

    def submit(self, brief: Brief) -> None:
        """Have a brief done; it replaces what waits or runs."""

    def cancel(self, job: int) -> None:
        """Stop a job."""

    def close(self) -> None:
        """End the worker."""


class Phase(Enum):
    """What the session is about."""

    EMPTY = auto()
    READING = auto()
    WAITING = auto()
    WORKING = auto()
    CANCELLING = auto()
    SETTLED = auto()


BUSY = frozenset({Phase.WAITING, Phase.WORKING, Phase.CANCELLING})
"""The phases in which a job is on its way."""


class Session(QObject):
    """Opens, briefs and exports one document at a time. What files hold is read and written off this thread."""

    document_changed = Signal()
    translations_changed = Signal(object)
    """The ids of the sentences whose translation is new."""
    entities_changed = Signal()
    summary_changed = Signal()
    flags_changed = Signal()
    state_changed = Signal()
    """The phase, the progress or the models in use are others."""
    message = Signal(object)
    """A `Message` for the notification bar."""

    def __init__(self, client: Client, recall: Recall | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.briefing: Briefing | None = None
        self.phase = Phase.EMPTY
        self.models: tuple[ModelRecord, ...] = ()
        self._client = client
        self._recall = recall or Recall()
        self._background = Background(self)
        self._job = 0
        self._revision = 0
        self._reading = 0
        client.ready.connect(self._on_ready)
        client.happened.connect(self._on_happened)
        client.broke.connect(lambda text: self.message.emit(Message(text, Level.PROBLEM)))

    @property
    def done(self) -> int:
        """How many sentences have their English."""
        return len(self.briefing.translations) if self.briefing else 0

    @property
    def total(self) -> int:
        """How many sentences the document has."""
        return len(self.briefing.document.sentences) if self.briefing else 0

    def start(self) -> None:
        """Start the engine."""
        self._client.start()

    def open(self, path: Path) -> None:
        """Read the file at `path` and brief it."""
        self._load(lambda: _document_from_file(path))

    def paste(self, text: str) -> None:
        """Brief `text`."""
        self._load(lambda: _document(text))

    def open_sample(self) -> None:
        """Brief the sample article."""
        self._load(lambda: document_from_text(resource(*SAMPLE).read_text(encoding="utf-8"), name="Sample"))

    def translate_again(self, *, first: int = 0) -> None:
        """Brief the current document anew, from sentence `first` on; what is known stays as it is."""
        if self.briefing:
            self._brief(self.briefing.document, first=first)

    def edit(self, sentence: int, english: str) -> None:
        """Take the user's own translation of a sentence; it is kept and remembered."""
        if self.briefing:
            edited = Translation(sentence, english, Origin.EDITED)
            self._recall.learn(self.briefing.document, [edited], model=self._model)
            self.briefing = self.briefing.with_translations(edited)
            self.translations_changed.emit((sentence,))

    def restore(self, briefing: Briefing) -> None:
        """Show `briefing` as it was left, and go on where it stopped."""
        self._recall.learn(briefing.document, briefing.translations.values(), model=_model_of(briefing))
        self._job += 1
        self._revision += 1
        self.briefing = briefing
        self.document_changed.emit()
        self._set_phase(Phase.SETTLED)
        plan = Plan(known=tuple(briefing.translations.values()))
        if any(plan.batches(briefing.document)):
            self._set_phase(Phase.WORKING if self.models else Phase.WAITING)
            self._client.submit(Brief(self._job, self._revision, briefing.document, plan))

    def cancel(self) -> None:
        """Stop what is on its way. What is finished stays."""
        if self.phase is Phase.READING:
            self._reading += 1
            self._set_phase(Phase.SETTLED if self.briefing else Phase.EMPTY)
        elif self.phase in BUSY:
            self._set_phase(Phase.CANCELLING)
            self._client.cancel(self._job)

    def export(self, path: Path) -> None:
        """Write the current briefing to `path`, in the format of its ending."""
        if briefing := self.briefing:
            self._background.run(
                lambda: write(briefing, path),
                then=lambda _: self.message.emit(Message(f"Saved as {path.name}.")),
                failed=self._tell,
            )

    def close(self) -> None:
        """End the engine and everything else that runs."""
        self._reading += 1
        self._client.close()
        self._background.close()
        self._recall.close()

    def _load(self, read_document: Callable[[], Document]) -> None:
        """Read in the background, then brief; when another reading has begun meanwhile, this one is dropped."""
        self._reading += 1
        reading, before = self._reading, self.phase

        def succeed(document: Document) -> None:
            if reading == self._reading:
                self._brief(document)

        def fail(error: MujazError) -> None:
            if reading == self._reading:
                self._tell(error)
                if self.phase is Phase.READING:
                    self._set_phase(Phase.SETTLED if self.briefing else Phase.EMPTY)

        if before not in BUSY:
            self._set_phase(Phase.READING)
        self._background.run(read_document, then=succeed, failed=fail)

    @property
    def _model(self) -> str:
        """The SHA-256 of the translation model in use, or nothing while that isn't known."""
        return _translator_in(self.models)

    def _brief(self, document: Document, *, first: int = 0) -> None:
        self._job += 1
        self._revision += 1
        known = self._recall.known(document, model=self._model)
        self.briefing = Briefing(document).with_translations(*known)
        self.document_changed.emit()
        self._set_phase(Phase.WORKING if self.models else Phase.WAITING)
        self._client.submit(Brief(self._job, self._revision, document, Plan(known=known, first=first)))

    def _on_ready(self, reply: Ready) -> None:
        self.models = reply.models
        self._set_phase(Phase.WORKING if self.phase is Phase.WAITING else self.phase)

    def _on_happened(self, reply: Happened) -> None:
        if self.briefing is None or (reply.job, reply.revision) != (self._job, self._revision):
            return
        self.briefing = events.apply(self.briefing, reply.event)
        self._announce(reply.event)

    def _announce(self, event: events.Event) -> None:
        match event:
            case events.Started():
                self._set_phase(Phase.CANCELLING if self.phase is Phase.CANCELLING else Phase.WORKING)
            case events.SentencesTranslated(translations) if self.briefing:
                self._recall.learn(self.briefing.document, translations, model=_model_of(self.briefing))
                self.translations_changed.emit(tuple(translation.sentence for translation in translations))
                self.state_changed.emit()
            case events.EntitiesFound():
                self.entities_changed.emit()
            case events.SummaryReady():
                self.summary_changed.emit()
            case events.Flagged():
                self.flags_changed.emit()
            case events.Finished():
                self._set_phase(Phase.SETTLED)
            case events.Cancelled():
                self._set_phase(Phase.SETTLED)
                self.message.emit(Message("Cancelled. What was finished is kept."))
            case events.Failed(text):
                self._set_phase(Phase.SETTLED)
                self.message.emit(Message(text, Level.PROBLEM, Action("Translate again", self.translate_again)))

    def _set_phase(self, phase: Phase) -> None:
        self.phase = phase
        self.state_changed.emit()

    def _tell(self, error: MujazError) -> None:
        self.message.emit(Message(str(error), Level.PROBLEM))


def _model_of(briefing: Briefing) -> str:
    """The SHA-256 of the model that translated `briefing`."""
    return _translator_in(briefing.provenance.models) if briefing.provenance else ""


def _translator_in(models: tuple[ModelRecord, ...]) -> str:
    return next((model.sha256 for model in models if model.task == "translation"), "")


def _document_from_file(path: Path) -> Document:
    raw = read(path)
    check_arabic(raw.text)
    return document_from_text(raw.text, name=raw.name)


def _document(text: str) -> Document:
    check_arabic(text)
    return document_from_text(text)
