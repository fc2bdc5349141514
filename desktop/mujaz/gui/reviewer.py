"""What the user changes is linked and checked again, once they pause."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from mujaz import review
from mujaz.briefing import Briefing, Link, Origin
from mujaz.document import Span
from mujaz.gui.open_document import OpenDocument
from mujaz.gui.questions import Questions
from mujaz_models.translation import Link as WordLink

PAUSE = 400
"""Milliseconds without a change."""


class Reviewer(QObject):
    """Gathers what was changed, and reviews all of it after a pause or when asked to."""

    reviewed = Signal(object, object, object)
    """An `OpenDocument`, its briefing, reviewed, and the sentences that were."""

    def __init__(self, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self.checks_off: tuple[str, ...] = ()
        self._questions = questions
        self._changed: dict[OpenDocument, set[int]] = {}
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.flush)

    def mark(self, document: OpenDocument, sentences: Iterable[int]) -> None:
        """Note that sentences of a document are others."""
        self._changed.setdefault(document, set()).update(sentences)
        self._timer.start()

    def flush(self) -> None:
        """Review now what was changed."""
        self._timer.stop()
        changed, self._changed = self._changed, {}
        for document, sentences in changed.items():
            ids = [sentence for sentence in sorted(sentences) if sentence < len(document.briefing.document.sentences)]
            self.reviewed.emit(document, self.of(document.briefing, ids), ids)
            for sentence in sorted(sentences):
                self._align(document, sentence)

    def of(self, briefing: Briefing, sentences: Iterable[int]) -> Briefing:
        """Return `briefing` with `sentences` linked and checked again."""
        return review.reviewed(briefing, sorted(sentences), off=self.checks_off)

    def close(self) -> None:
        """Review nothing more."""
        self._timer.stop()

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
