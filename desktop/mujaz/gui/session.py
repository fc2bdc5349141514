"""The only object that windows talk to: it holds the open documents and tells what changed."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mujaz import decisions, events
from mujaz.autosave import Shown
from mujaz.briefing import Briefing, ModelRecord, Origin, Translation
from mujaz.document import Document
from mujaz.errors import MujazError
from mujaz.gui import reading
from mujaz.gui.client import Client
from mujaz.gui.differences import other_parts, other_translations
from mujaz.gui.exporting import Exporting
from mujaz.gui.jobs import Jobs
from mujaz.gui.language import tr
from mujaz.gui.message import Action, Level, Message
from mujaz.gui.open_document import BUSY, OpenDocument, Phase, begun_anew
from mujaz.gui.questions import Questions
from mujaz.gui.remembering import Remembering, edited, translator_in
from mujaz.gui.reviewer import Reviewer
from mujaz.gui.wording import sentence_name
from mujaz.history import Change, change
from mujaz.plan import Plan
from mujaz.points import with_kept_points
from mujaz.recall import Recall
from mujaz.review import rechecked
from mujaz.settings import Settings
from mujaz.style_list import StyleEntry, StyleList
from mujaz.writers import NoteOptions


class Session(QObject):
    """Opens, briefs, changes and exports documents, one of them current. Files are read and written off this thread."""

    documents_changed = Signal()
    """Documents were opened or closed, or are called something else."""
    document_changed = Signal()
    """Another document is current, or its Arabic is another."""
    translations_changed = Signal(object)
    """The ids of the sentences whose translation is new."""
    part_changed = Signal(str)
    """The name of a field of `Briefing` that is another."""
    history_changed = Signal()
    """What undo and redo would do is another."""
    state_changed = Signal()
    """The phase, the progress or the models in use are others."""
    suggested = Signal(int, object)
    """A sentence's id and other translations of it, the likeliest first."""
    touched = Signal(object)
    """An `OpenDocument` is not what it was."""
    message = Signal(object)
    """A `Message` for the notification bar."""

    def __init__(
        self,
        client: Client,
        recall: Recall | None = None,
        style: StyleList | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`recall` is what need not be translated again, `style` how the user spells names."""
        super().__init__(parent)
        self.documents: list[OpenDocument] = []
        self.current: OpenDocument | None = None
        self._client = client
        self._memory = Remembering(recall or Recall(), style, self._tell)
        self._exporting = Exporting(self)
        self._exporting.message.connect(self.message)
        self._questions = Questions(client, self)
        self._settings = Settings()
        self._jobs = Jobs(client, self.documents, self)
        self._jobs.happened.connect(self._take)
        self._jobs.state_changed.connect(self.state_changed)
        self._keys = 0
        self._reading = reading.Reading(self)
        self._reviewer = Reviewer(self._questions, self)
        self._reviewer.reviewed.connect(self._on_reviewed)
        client.broke.connect(lambda text: self.message.emit(Message(text, Level.PROBLEM)))

    @property
    def models(self) -> tuple[ModelRecord, ...]:
        """The models in use, none while the engine loads."""
        return self._jobs.models

    @property
    def briefing(self) -> Briefing | None:
        """The current document's briefing."""
        return self.current.briefing if self.current else None

    @property
    def phase(self) -> Phase:
        """What the session is about."""
        if self._reading and not (self.current and self.current.phase in BUSY):
            return Phase.READING
        return self.current.phase if self.current else Phase.EMPTY

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

    def restart_engine(self) -> None:
        """Have the engines loaded anew, with the models and settings of now."""
        self._jobs.restart()

    def configure(self, settings: Settings) -> None:
        """Let `settings` count from the next briefing on."""
        self._settings = settings
        self._reviewer.checks_off = settings.checks_off

    def open(self, path: Path) -> None:
        """Read the file at `path` and brief it."""
        self._load(lambda: reading.from_file(path))

    def paste(self, text: str) -> None:
        """Brief `text`."""
        self._load(lambda: reading.from_text(text))

    def open_sample(self) -> None:
        """Brief the sample article."""
        self._load(reading.sample)

    def show(self, document: OpenDocument) -> None:
        """Make another open document current; its briefing goes before those of others."""
        if document is not self.current:
            self.current = document
            self._announce_all()
            if document.phase is Phase.QUEUED:
                self._submit(document)

    def close_document(self, document: OpenDocument) -> None:
        """Close a document; another one becomes current."""
        place = self.documents.index(document)
        self.documents.remove(document)
        self._jobs.cancel(document)
        if document is self.current:
            self.current = self.documents[min(place, len(self.documents) - 1)] if self.documents else None
            self._announce_all()
        else:
            self.documents_changed.emit()
        self._brief_next()

    def reopen(self, document: OpenDocument) -> None:
        """Open a document again that was closed, as it was; it becomes current, and goes on where it stopped."""
        if document in self.documents:
            return
        self.documents.append(document)
        self.current = document
        self.touched.emit(document)
        self._announce_all()
        if document.phase in BUSY:
            self._submit(document)

    def translate_again(self, *, first: int = 0) -> None:
        """Brief the current document anew, from sentence `first` on; what is known stays as it is."""
        if self.current:
            self._translate_again(self.current, first=first)

    def summarize(self, points: int, method: str) -> None:
        """Have the current document's key points chosen or written anew; nothing else of it changes."""
        current = self.current
        if current is None or (points, method) == (current.points, current.method):
            return
        current.points, current.method = points, method
        is_done = len(current.briefing.translations) == len(current.briefing.document.sentences)
        current.wants_summary_only = is_done and current.phase not in BUSY
        self._submit(current)

    def take_notes(self, document: Document, notes: str, reviewed_by: str) -> None:
        """Keep what was typed for a document that is shown no more."""
        for other in self.documents:
            if other.briefing.document is document:
                self._become(other, replace(other.briefing, notes=notes, reviewed_by=reviewed_by))

    def revise(self, text: str) -> None:
        """Take another Arabic text for the current document; only what is new in it is translated."""
        current = self.current
        if current is None or text == current.briefing.document.text:
            return
        try:
            document = reading.from_text(text, name=current.briefing.document.name)
        except MujazError as error:
            self._tell(error)
        else:
            self._brief_as_change(tr("Edit the Arabic"), current, document)

    def edit(self, sentence: int, english: str) -> None:
        """Take the user's own translation of a sentence; it is kept and remembered."""
        if self.briefing and english != self.briefing.english(sentence):
            label = tr("Edit: {sentence}").format(sentence=sentence_name(self.briefing.document, sentence))
            self.change(label, self.briefing.with_translations(Translation(sentence, english, Origin.EDITED)))

    def change(self, label: str, after: Briefing) -> None:
        """Make `after` of the current briefing, as one change that can be undone; `label` says what was done."""
        if self.current is None:
            return
        made = change(label, self.current.briefing, after)
        self.current.history.add(made)
        self._follow(self.current, made, after)

    def seal(self) -> None:
        """Let the next change be undone on its own."""
        if self.current:
            self.current.history.seal()

    def undo(self) -> None:
        """Take back the last change."""
        if self.current and (made := self.current.history.undo()):
            self._memory.respell(*(one.reversed for one in reversed(made.spellings)))
            self._follow(self.current, made, made.undone(self.current.briefing))

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        if self.current and (made := self.current.history.redo()):
            self._memory.respell(*made.spellings)
            self._follow(self.current, made, made.done(self.current.briefing))

    def suggest(self, sentence: int) -> None:
        """Ask the engine how else a sentence can be translated; `suggested` carries the answer."""
        if current := self.current:
            text = current.briefing.document.sentence_text(sentence)
            revision = current.revision

            def tell(answers: tuple[str, ...]) -> None:
                if current is self.current and current.revision == revision:
                    self.suggested.emit(sentence, answers)

            if not self._questions.suggest(text, tell):
                self.message.emit(Message(tr("The engine is still loading. Try again in a moment.")))

    def review(self) -> None:
        """Link and check again what was changed, now and not in a moment."""
        self._reviewer.flush()

    def leave_nothing(self, *, wanted: bool) -> None:
        """Remember nothing of this session on the disk, also not what was until now; or remember again."""
        self._memory.leave_nothing(wanted=wanted)

    def remember_spelling(self, entry: StyleEntry) -> None:
        """Keep how the user spells a name, for later documents; to undo what was done last takes it back too."""
        learnt = self._memory.learn_spelling(entry)
        if self.current and learnt:
            self.current.history.add_spelling(learnt)

    def recheck(self) -> None:
        """Check the current document anew, as the settings say now."""
        if current := self.current:
            self._become(current, rechecked(current.briefing, off=self._settings.checks_off))

    def restore(self, briefings: Mapping[int, Briefing], shown: Shown | None = None) -> None:
        """Open documents as they were left, by their keys, and go on where they stopped.

        The one that was `shown` becomes current, or else the last.
        """
        shown = shown or Shown()
        for key, briefing in briefings.items():
            self._memory.learn(briefing, briefing.translations.values())
            self._keys = max(self._keys, key)
            self.documents.append(OpenDocument.restored(key, briefing, top=shown.sentences.get(key, 0)))
        if self.documents:
            chosen = (document for document in self.documents if document.key == shown.document)
            self.current = next(chosen, self.documents[-1])
            self._announce_all()
            self._brief_next()

    def cancel(self) -> None:
        """Stop what is on its way. What is finished stays."""
        if self._reading:
            self._reading.cancel()
            self.state_changed.emit()
        elif self.current and self.current.phase in BUSY:
            self._jobs.cancel(self.current)
            self._jobs.settle(self.current)
            self._brief_next()
            self.message.emit(Message(tr("Cancelled. What was finished is kept.")))

    def export(
        self,
        path: Path,
        options: NoteOptions | None = None,
        briefings: Sequence[Briefing] | None = None,
        *,
        then: Callable[[], None] = lambda: None,
        failed: Callable[[MujazError], None] | None = None,
    ) -> None:
        """Write the current briefing, or several, to `path`, in the format of its ending; then call one of the two."""
        self.review()
        chosen = briefings or [document.briefing for document in (self.current,) if document]
        if chosen:
            self._exporting.start(path, options, chosen, then=then, failed=failed or self._tell)

    def close(self) -> None:
        """End the engine and everything else that runs."""
        self._reading.close()
        self._reviewer.close()
        self._client.close()
        self._exporting.close()
        self._memory.close()

    def _load(self, read_one: Callable[[], Document]) -> None:
        def fail(error: MujazError) -> None:
            self._tell(error)
            self.state_changed.emit()

        self._reading.start(read_one, self._add, fail)
        self.state_changed.emit()

    def _add(self, document: Document) -> None:
        self._keys += 1
        self.current = OpenDocument(self._keys, Briefing(document))
        self.documents.append(self.current)
        self._brief(self.current, document)

    def _brief(self, document: OpenDocument, text: Document, *, first: int = 0) -> None:
        kept = document.briefing
        own = edited(kept)
        # What the user wrote for this document goes before what they wrote for the same sentence in another.
        self._memory.learn(kept, own)
        known = self._memory.known(text, model=translator_in(self.models))
        document.first, document.wants_summary_only = first, False
        document.briefing = begun_anew(kept, text).with_translations(*known, *(own if text is kept.document else ()))
        document.phase = Phase.QUEUED
        self._announce_all()
        self.touched.emit(document)
        self._submit(document)

    def _translate_again(self, document: OpenDocument, *, first: int = 0) -> None:
        if document in self.documents:
            self._brief_as_change(tr("Translate again"), document, document.briefing.document, first=first)

    def _brief_as_change(self, label: str, document: OpenDocument, text: Document, *, first: int = 0) -> None:
        """Brief `text` anew, in a way that can be undone."""
        before = document.briefing
        self._brief(document, text, first=first)
        document.history.seal()
        document.history.add(change(label, before, document.briefing, anew=True))
        self.history_changed.emit()

    def _submit(self, document: OpenDocument) -> None:
        self._jobs.submit(document, self._plan(document))

    def _brief_next(self) -> None:
        self._jobs.submit_next(self.current, self._plan)

    def _plan(self, document: OpenDocument) -> Plan:
        return document.plan(self._settings, self._memory.spellings())

    def _take(self, document: OpenDocument, event: events.Event) -> None:
        if document.wants_summary_only and not isinstance(event, (events.SummaryReady, *events.ENDINGS)):
            return
        after = events.apply(document.briefing, event)
        match event:
            case events.SentencesTranslated(translations):
                self._memory.learn(after, translations)
            case events.SummaryReady(summary):
                after = replace(after, summary=with_kept_points(summary, document.briefing.summary))
            case events.EntitiesFound() | events.Flagged():
                after = self._reviewer.soon(document, after, decisions.to_review(after))
        self._become(document, after)
        if isinstance(event, events.ENDINGS) and document.phase is not Phase.QUEUED:
            self._jobs.settle(document)
            self._brief_next()
            if isinstance(event, events.Failed):
                again = Action(tr("Translate again"), lambda: self._translate_again(document))
                self.message.emit(Message(event.message, Level.PROBLEM, again))

    def _follow(self, document: OpenDocument, made: Change, after: Briefing) -> None:
        """Have a change of the user's done or undone, and see that it is checked and remembered."""
        self._become(document, after)
        if made.anew:
            # What is on its way is for another text, or for what was decided then.
            self._jobs.void(document)
            self._brief_next()
        self._reviewer.mark(document, made.written, named=made.named.union(made.sentences))
        self.history_changed.emit()

    def _on_reviewed(self, document: OpenDocument, after: Briefing, sentences: Collection[int]) -> None:
        self._become(document, after)
        self._memory.take_edits(after, sentences)

    def _become(self, document: OpenDocument, after: Briefing) -> None:
        """Let `after` be the briefing of `document` and announce what is another."""
        before, document.briefing = document.briefing, after
        if after == before:
            return
        self.touched.emit(document)
        if document is not self.current:
            return
        if after.document is not before.document:
            self._announce_all()
            return
        if changed := other_translations(before, after):
            self.translations_changed.emit(changed)
            self.state_changed.emit()
        for name in other_parts(before, after):
            self.part_changed.emit(name)

    def _announce_all(self) -> None:
        self.document_changed.emit()
        self.documents_changed.emit()
        self.history_changed.emit()
        self.state_changed.emit()

    def _tell(self, error: MujazError) -> None:
        self.message.emit(Message(str(error), Level.PROBLEM))
