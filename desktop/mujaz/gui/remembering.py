"""What is remembered of earlier work: translations, and how the user spells names."""

from collections.abc import Callable, Collection, Iterable

from mujaz.briefing import Briefing, Kind, ModelRecord, Origin, Translation
from mujaz.document import Document
from mujaz.errors import MujazError
from mujaz.recall import Recall
from mujaz.style_list import Respelling, StyleEntry, StyleList


class Remembering:
    """Remembers and looks up; what can't be written is told, and costs nothing but the memory of it."""

    def __init__(self, recall: Recall, style: StyleList | None, tell: Callable[[MujazError], None]) -> None:
        self._recall = recall
        self._style = style
        self._tell = tell
        self._leaves_nothing = False
        self._spellings: dict[tuple[str, Kind], StyleEntry] = {}
        """How the user spelled names in this session while nothing of it was left on the disk."""
        self._spelled_before: dict[tuple[str, Kind], StyleEntry | None] = {}
        """What the list had, before this session, of names whose spelling was learnt in it."""

    def leave_nothing(self, *, wanted: bool) -> None:
        """Remember only as long as the session lasts, and have the files as they were before it; or remember again."""
        self._leaves_nothing = wanted
        self._try(lambda: self._recall.leave_nothing(wanted=wanted))
        if wanted:
            self._try(self._unlearn_spellings)

    def learn(self, briefing: Briefing, translations: Iterable[Translation]) -> None:
        """Keep `translations` of a briefing."""
        self._try(lambda: self._recall.learn(briefing.document, translations, model=model_of(briefing)))

    def take_edits(self, briefing: Briefing, sentences: Collection[int]) -> None:
        """Remember what the user wrote in `sentences`, or that they wrote nothing."""
        written = [t for t in edited(briefing) if t.sentence in sentences and t.text.strip()]
        self.learn(briefing, written)
        left = set(sentences) - {t.sentence for t in written}
        self._try(lambda: self._recall.forget(briefing.document, left, shown=briefing.translations))

    def known(self, document: Document, *, model: str) -> tuple[Translation, ...]:
        """Return what need not be translated again by `model` (its SHA-256)."""
        return self._recall.known(document, model=model)

    def learn_spelling(self, entry: StyleEntry) -> Respelling | None:
        """Keep how the user spells a name; return what changed by it, or None."""
        made = Respelling(self._spelling(entry), entry)
        self.respell(made)
        return None if made.before == made.after else made

    def respell(self, *made: Respelling) -> None:
        """Change entries of the style list that are still as they were before."""
        for one in made:
            if (known := one.before or one.after) and self._spelling(known) == one.before:
                self._put_spelling(known, one.after)

    def _spelling(self, entry: StyleEntry) -> StyleEntry | None:
        if entry.key in self._spellings:
            return self._spellings[entry.key]
        return self._style.get(entry.arabic, entry.kind) if self._style and not self._leaves_nothing else None

    def _put_spelling(self, known: StyleEntry, entry: StyleEntry | None) -> None:
        was_for_now = self._spellings.pop(known.key, None) is not None
        if self._leaves_nothing:
            self._spellings |= {entry.key: entry} if entry else {}
        elif (style := self._style) and (entry or not was_for_now):
            self._spelled_before.setdefault(known.key, style.get(known.arabic, known.kind))
            self._try(lambda: style.add(entry) if entry else style.remove(known.arabic, known.kind))

    def _unlearn_spellings(self) -> None:
        while self._style and self._spelled_before:
            (form, kind), before = self._spelled_before.popitem()
            now = self._style.get(form, kind)
            if now and now != before:
                self._spellings[now.key] = now
            if before:
                self._style.add(before)
            else:
                self._style.remove(form, kind)

    def spellings(self) -> tuple[tuple[str, Kind, str], ...]:
        """Return how the user spells names, as a plan carries it."""
        session = {key: entry.english for key, entry in self._spellings.items()}
        remembered = {**(self._style.remembered() if self._style else {}), **session}
        return tuple((form, kind, english) for (form, kind), english in remembered.items())

    def close(self) -> None:
        """Close the files."""
        self._recall.close()
        if self._style:
            self._style.close()

    def _try(self, write: Callable[[], object]) -> None:
        try:
            write()
        except MujazError as error:
            self._tell(error)


def edited(briefing: Briefing) -> list[Translation]:
    """Return what the user wrote."""
    return [translation for translation in briefing.translations.values() if translation.origin is Origin.EDITED]


def model_of(briefing: Briefing) -> str:
    """Return the SHA-256 of the model that translated `briefing`, or nothing."""
    return translator_in(briefing.provenance.models) if briefing.provenance else ""


def translator_in(models: Iterable[ModelRecord]) -> str:
    """Return the SHA-256 of the translation model among `models`, or nothing."""
    return next((model.sha256 for model in models if model.task == "translation"), "")
