"""What a command works on: a document, and the engines that the settings or the call name."""

import sys
from pathlib import Path

from mujaz import engines, linking, readers, splitting
from mujaz.briefing import Briefing, Entity
from mujaz.cli.lines import STDIN
from mujaz.document import Document
from mujaz.engines import Engines
from mujaz.errors import ModelError
from mujaz.settings import SettingsFile
from mujaz_models.entities import EntityRecognizer
from mujaz_models.store import ModelStore, Task
from mujaz_models.translation import Translator


def read_document(file: Path) -> Document:
    """Return the Arabic article in `file`, or on standard input; raises `DocumentError` where there is none."""
    raw = readers.read(Path("standard input"), load=_from_stdin) if file == STDIN else readers.read(file)
    readers.check_arabic(raw.text)
    return splitting.document_from_text(raw.text, name=raw.name)


def find_entities(document: Document) -> tuple[Entity, ...]:
    """Return the entities of `document` on its Arabic side, found with the best model that is installed."""
    spans = load_recognizer().recognize([document.sentence_text(sentence.id) for sentence in document.sentences])
    return linking.link(Briefing(document), spans)


def load_engines(*, translator: str | None = None) -> Engines:
    """Load all engines as the settings say, or with the translation model called `translator`."""
    settings = SettingsFile().read()
    _require(translator)
    chosen = settings.models | ({Task.TRANSLATION.value: translator} if translator else {})
    return engines.load(ModelStore(), chosen=chosen, options=settings.translator)


def load_translator(name: str | None = None) -> Translator:
    """Load the translation model called `name`, or that of the settings."""
    settings = SettingsFile().read()
    _require(name)
    model = ModelStore().best(Task.TRANSLATION, preferred=name or settings.models.get(Task.TRANSLATION))
    return engines.load_translator(model, options=settings.translator)


def _require(translator: str | None) -> None:
    """Raise `ModelError` for a translation model that is asked for by name and not there."""
    installed = ModelStore().installed()
    if translator and not any(m.manifest.name == translator and m.manifest.task == Task.TRANSLATION for m in installed):
        raise ModelError(f"No translation model called {translator} is installed here. See: mujaz models list")


def load_recognizer() -> EntityRecognizer:
    """Load the entity model of the settings."""
    preferred = SettingsFile().read().models.get(Task.ENTITIES)
    return engines.load_recognizer(ModelStore().best(Task.ENTITIES, preferred=preferred))


def _from_stdin(_: Path) -> bytes:
    return sys.stdin.buffer.read()
