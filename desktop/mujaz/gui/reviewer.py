"""What the user changes is linked and checked again, once they pause."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from mujaz import review
from mujaz.briefing import Briefing, Link, Origin
from mujaz.document import Span
from mujaz.gui.open_document import OpenDocument
from mujaz.gui.questions import Questions
from mujaz.gui.slices import Slices
from mujaz_models.translation import Link as WordLink

PAUSE = 400
"""Milliseconds without a change."""
PIECE = 8
"""Sentences reviewed in one go on the window's thread: about 20 ms in a text of 2,000."""


class Reviewer(QObject):
    """Gathers what was changed, and reviews all of it after a pause, a piece at a time, or when asked to at once."""

    reviewed = Signal(object, object, object)
    """An `OpenDocument`, its briefing, reviewed, and which of the sentences that were the user wrote."""

    def __init__(self, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self.checks_off: tuple[str, ...] = ()
        self._questions = questions
        self._changed: dict[OpenDocument, dict[int, bool]] = {}
        """By sentence whether the user wrote it, or something else of it is another."""
        self._slices = Slices(self._review_piece, lambda: None, self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._slices.go_on)

    def mark(self, document: OpenDocument, written: Iterable[int], *, named: Iterable[int] = ()) -> None:
        """Note the sentences of a document that the user wrote, and those with other names."""
        marked = self._changed.setdefault(document, {})
        marked.update((sentence, True) for sentence in written)
        for sentence in named:
            marked.setdefault(sentence, False)
        self._timer.start()

    def soon(self, document: OpenDocument, briefing: Briefing, sentences: Collection[int]) -> Briefing:
        """Return `briefing`, which `document` gets, with few `sentences` reviewed; many are when there is time."""
        if len(sentences) > PIECE:
            self.mark(document, (), named=sentences)
            return briefing
        return self.of(briefing, sentences)

    def flush(self) -> None:
        """Review now what was changed."""
        self._timer.stop()
        for document in tuple(self._changed):
            self._review(document, len(self._changed[document]))

    def _review_piece(self) -> bool:
        """Review some sentences and tell whether there are more, unless something is changed again meanwhile."""
        if self._changed and not self._timer.isActive():
            self._review(next(iter(self._changed)), PIECE)
        return bool(self._changed) and not self._timer.isActive()

    def _review(self, document: OpenDocument, most: int) -> None:
        marked = self._changed[document]
        piece = {sentence: marked.pop(sentence) for sentence in sorted(marked)[:most]}
        if not marked:
            del self._changed[document]
        ids = [sentence for sentence in piece if sentence < len(document.briefing.document.sentences)]
        self.reviewed.emit(document, self.of(document.briefing, ids), [sentence for sentence in ids if piece[sentence]])
        for sentence in ids:
            self._align(document, sentence)

    def of(self, briefing: Briefing, sentences: Iterable[int]) -> Briefing:
        """Return `briefing` with `sentences` linked and checked again."""
        return review.reviewed(briefing, sorted(sentences), off=self.checks_off)

    def close(self) -> None:
        """Review nothing more."""
        self._timer.stop()
        self._changed.clear()

    def _align(self, document: OpenDocument, sentence: int) -> None:
        """Ask the engine which words belong together in a sentence that the user translated."""
        translation = document.briefing.translations.get(sentence)
        if translation is None or translation.origin is not Origin.EDITED or translation.alignment:
            return

        def take(links: tuple[WordLink, ...]) -> None:
            if links and document.briefing.translations.get(sentence) is translation:
                start = document.briefing.document.sentences[sentence].span.start
                found = tuple(_moved(link, start) for link in links)
                aligned = document.briefing.with_translations(replace(translation, alignment=found))
                self.reviewed.emit(document, self.of(aligned, [sentence]), [sentence])

        self._questions.align(document.briefing.document.sentence_text(sentence), translation.text, take)


def _moved(link: WordLink, start: int) -> Link:
    source, target = link.source, link.target
    return Link(Span(source[0] + start, source[1] + start), Span(*target))
