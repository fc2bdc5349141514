"""What is remembered of earlier work: translations, and how the user spells names."""

from collections.abc import Callable, Collection, Iterable

from mujaz.briefing import Briefing, Kind, ModelRecord, Origin, Translation
from mujaz.document import Document
from mujaz.errors import MujazError
from mujaz.recall import Recall
from mujaz.style_list import StyleEntry, StyleList


class Remembering:
    """Remembers and looks up; what can't be written is told, and costs nothing but the memory of it."""

    def __init__(self, recall: Recall, style: StyleList | None, tell: Callable[[MujazError], None]) -> None:
        self._recall = recall
        self._style = style
        self._tell = tell

    def learn(self, briefing: Briefing, translations: Iterable[Translation]) -> None:
        """Keep `translations` of a briefing."""
        self._try(lambda: self._recall.learn(briefing.document, translations, model=model_of(briefing)))

    def take_edits(self, briefing: Briefing, sentences: Collection[int]) -> None:
        """Remember what the user wrote in `sentences`, or that they wrote nothing."""
        written = [t for t in edited(briefing) if t.sentence in sentences and t.text.strip()]
        self.learn(briefing, written)
        self._try(lambda: self._recall.forget(briefing.document, set(sentences) - {t.sentence for t in written}))

    def known(self, document: Document, *, model: str) -> tuple[Translation, ...]:
        """Return what need not be translated again by `model` (its SHA-256)."""
        return self._recall.known(document, model=model)

    def learn_spelling(self, entry: StyleEntry) -> None:
        """Keep how the user spells a name."""
        if style := self._style:
            self._try(lambda: style.add(entry))

    def spellings(self) -> tuple[tuple[str, Kind, str], ...]:
        """Return how the user spells names, as a plan carries it."""
        remembered = self._style.remembered() if self._style else {}
        return tuple((form, kind, english) for (form, kind), english in remembered.items())

    def close(self) -> None:
        """Close the files."""
        self._recall.close()
        if self._style:
            self._style.close()

    def _try(self, write: Callable[[], None]) -> None:
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
