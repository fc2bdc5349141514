"""What need not be translated again: this session's sentences, and below them the translation memory's."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from mujaz.briefing import Link, Origin, Translation
from mujaz.document import Document, Span
from mujaz.memory import TranslationMemory

LIMIT = 50_000
"""Sentences of one session, about 20 MB; the oldest are forgotten first."""
_ANY_MODEL = ""
_NOTHING: Mapping[int, Translation] = MappingProxyType({})


class Recall:
    """Keeps what was translated, by Arabic text and model; what the user wrote counts for every model."""

    def __init__(self, memory: TranslationMemory | None = None, *, keep_machine: bool = False) -> None:
        """Remember in `memory` too, when there is one: the user's own, and with `keep_machine` the machine's."""
        self._memory = memory
        self._keep_machine = keep_machine
        self._session: dict[tuple[str, str], tuple[Translation, int]] = {}
        """Each with where its sentence begins in the document that its alignment counts in."""
        self._leaves_nothing = False
        self._edits_before: dict[str, str | None] = {}
        """What the memory had, before this session, of sentences that the user translated in it."""
        self._made: dict[str, set[str]] = {}
        """The sentences that the memory has from machines in this session, by model."""

    def leave_nothing(self, *, wanted: bool) -> None:
        """Keep nothing in the memory from now on, and have it as it was before this session; or keep again."""
        self._leaves_nothing = wanted
        if wanted and self._memory is not None:
            for arabic, before in self._edits_before.items():
                if before is None:
                    self._memory.forget_edit(arabic)
                else:
                    self._memory.remember_edit(arabic, before)
            for model, sentences in self._made.items():
                self._memory.forget_machine(sentences, model=model)
            self._edits_before.clear()
            self._made.clear()

    def learn(self, document: Document, translations: Iterable[Translation], *, model: str) -> None:
        """Keep `translations` of sentences of `document`; `model` is the SHA-256 of what made the machine's."""
        machine: dict[str, str] = {}
        for translation in translations:
            arabic = document.sentence_text(translation.sentence)
            start = document.sentences[translation.sentence].span.start
            if translation.origin is Origin.EDITED:
                self._put((arabic, _ANY_MODEL), translation, start)
                self._keep_edit(arabic, translation.text)
            elif translation.origin is Origin.MACHINE and model != _ANY_MODEL:
                self._put((arabic, model), translation, start)
                machine[arabic] = translation.text
        if self._memory is not None and self._keep_machine and machine and not self._leaves_nothing:
            self._memory.remember_machine(machine, model=model)
            self._made.setdefault(model, set()).update(machine)

    def forget(
        self, document: Document, sentences: Iterable[int], *, shown: Mapping[int, Translation] = _NOTHING
    ) -> None:
        """Forget what the user wrote for `sentences`: they took it back.

        What the memory had before, and is `shown` again, it has again.
        """
        for sentence in sentences:
            arabic, now = document.sentence_text(sentence), shown.get(sentence)
            if self._session.pop((arabic, _ANY_MODEL), None):
                is_back = now is not None and now.text == self._edit_before(arabic)
                self._keep_edit(arabic, now.text if now and is_back else None)

    def known(self, document: Document, *, model: str) -> tuple[Translation, ...]:
        """Return what is known of `document`: from this session as it was, from the memory marked as such."""
        remembered = self._memory.known(document, model=model) if self._memory is not None else ()
        found = {translation.sentence: translation for translation in remembered}
        for sentence in document.sentences:
            arabic = document.sentence_text(sentence.id)
            kept = self._session.get((arabic, _ANY_MODEL)) or self._session.get((arabic, model))
            if kept:
                translation, start = kept
                found[sentence.id] = _moved(translation, sentence.id, sentence.span.start - start)
        return tuple(found[sentence] for sentence in sorted(found))

    def _keep_edit(self, arabic: str, english: str | None) -> None:
        """Have the memory keep what the user made of a sentence, or forget it."""
        if self._memory is None or self._leaves_nothing:
            return
        self._edit_before(arabic)
        if english is None:
            self._memory.forget_edit(arabic)
        else:
            self._memory.remember_edit(arabic, english)

    def _edit_before(self, arabic: str) -> str | None:
        """Return what the user made of a sentence before this session, as far as the memory knows."""
        if self._memory is not None and arabic not in self._edits_before and not self._leaves_nothing:
            self._edits_before[arabic] = self._memory.edit_of(arabic)
        return self._edits_before.get(arabic)

    def _put(self, key: tuple[str, str], translation: Translation, start: int) -> None:
        self._session.pop(key, None)
        self._session[key] = translation, start
        if len(self._session) > LIMIT:
            del self._session[next(iter(self._session))]

    def close(self) -> None:
        """Close the memory's file."""
        if self._memory is not None:
            self._memory.close()


def _moved(translation: Translation, sentence: int, by: int) -> Translation:
    """Return `translation` for `sentence`, its alignment moved `by` characters."""
    alignment = tuple(
        Link(Span(link.source.start + by, link.source.end + by), link.target) for link in translation.alignment
    )
    return replace(translation, sentence=sentence, alignment=alignment)
