"""The models that are measured, and how much of everything."""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from mujaz.engines import Engines, load_recognizer
from mujaz_models.convert import convert_marian
from mujaz_models.store import Installed, Manifest, ModelStore, Task
from mujaz_models.summarization.extractive import ExtractiveSummarizer
from mujaz_models.translation.attention_heads import Heads
from mujaz_models.translation.ctranslate2_engine import CTranslate2Translator
from mujaz_models.translation.options import TranslatorOptions
from tests.bench.checkpoint import write_random

LENGTH = 30
"""Pieces that the model with random weights writes for every sentence, whoever runs it."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many sentences or tries each figure takes; `growth` None leaves it out."""

    sentences: int = 200
    rounds: int = 3
    one_by_one: int = 20
    batched: int = 64
    article: int = 60
    book: int = 2000
    edits: int = 5
    starts: int = 10
    long_sentences: int = 48
    growth: tuple[int, int] | None = (100, 10_000)
    flores: int = 500


QUICK = Sizes(
    24, rounds=1, one_by_one=2, batched=16, article=15, book=100, edits=2, starts=3, long_sentences=16, growth=None
)


@dataclass(frozen=True, slots=True)
class Model:
    """A translation model in the store at `root`; `checkpoint` is the same one for transformers, where there is one.

    `length` is how many pieces it is made to write for each sentence; None where it knows when to end.
    """

    name: str
    root: Path
    checkpoint: Path | None
    length: int | None = None

    @property
    def installed(self) -> Installed:
        """The model as the store finds it."""
        return ModelStore(self.root).best(Task.TRANSLATION)

    @property
    def guarded(self) -> bool:
        """Whether its guards are on: random weights always loop, and every sentence would be translated twice."""
        return self.length is None

    def engines(self, *, guarded: bool) -> Engines:
        """Verify and load the engines of a whole run."""
        model = self.installed
        model.verify()
        translator = CTranslate2Translator(model.folder, options=TranslatorOptions(guarded=guarded))
        recognizer = load_recognizer(ModelStore(self.root).best(Task.ENTITIES))
        return Engines(translator, recognizer, ExtractiveSummarizer())


@dataclass(frozen=True)
class Bench:
    """One run: its models, made when they are first asked for, in the folder `scratch`."""

    scratch: Path
    sizes: Sizes
    tokenizer: Path | None = None
    checkpoint: Path | None = None
    flores: tuple[Path, Path] | None = None

    @cached_property
    def opus(self) -> Model:
        """A model of OPUS-MT's size with random weights."""
        checkpoint = self.scratch / "opus-size"
        write_random(checkpoint, tokenizer=self.tokenizer)
        root = self.scratch / "models"
        _install(checkpoint, root)
        return Model("OPUS-MT size", root, checkpoint, LENGTH)

    @cached_property
    def starter(self) -> Model:
        """The small model that ships with the program."""
        return Model("starter", self.scratch / "no-models", self.checkpoint)

    @property
    def models(self) -> tuple[Model, Model]:
        """Both."""
        return self.opus, self.starter


def _install(checkpoint: Path, root: Path) -> None:
    def fill(folder: Path) -> Manifest:
        converted = checkpoint.with_name("converted")
        convert_marian(checkpoint, converted)
        for file in converted.iterdir():
            file.rename(folder / file.name)
        # No head of random weights is good enough to align with: pretend, for its time counts.
        if heads := Heads.read(folder):
            replace(heads, accuracy=1).write(folder)
        return Manifest(
            name=checkpoint.name,
            version="random",
            task=Task.TRANSLATION,
            engine="ctranslate2-marian",
            licence="none",
            source="random weights",
            files={},
        )

    ModelStore(root).add(checkpoint.name, fill)
