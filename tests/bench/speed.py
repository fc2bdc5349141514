"""Mujaz side by side with what a user would otherwise run: the same sentences, weights and machine, in one run."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from mujaz import pipeline
from mujaz.splitting import document_from_text
from mujaz_models.translation.marian_tokenizer import END, MarianTokenizer
from mujaz_models.translation.options import TranslatorOptions
from tests.bench import argos
from tests.bench.clock import best_of, seconds
from tests.bench.decoding import watched
from tests.bench.figures import Figure
from tests.bench.reference import Reference
from tests.bench.subjects import Bench, Model, Sizes
from tests.bench.texts import article, sentences

BATCH = 16
AGAIN = "guards have what looks wrong translated again: the better the model, the less"
MUJAZ, BARE, RAW, ARGOS = "Mujaz end to end", "Mujaz with its guards off", "raw CTranslate2", "Argos Translate"


@dataclass(frozen=True, slots=True)
class Work:
    """Sentences, the text that they make, and how many pieces the model writes for each."""

    sentences: Sequence[str]
    text: str
    pieces: Sequence[int]


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield tokens a second of every system and what Mujaz makes of theirs."""
    for model in bench.models:
        with watched(model.length) as made:
            work, systems = _systems(model, bench, made)
            times = best_of(bench.sizes.rounds, systems)
        rates = {name: sum(work.pieces) / time for name, time in times.items()}
        yield from _fast(model, rates)
        yield from _slow(model, work, bench.sizes, rates[MUJAZ])


def _systems(model: Model, bench: Bench, made: list[dict[str, Any]]) -> tuple[Work, dict[str, Callable[[], object]]]:
    """Return what there is to do and who does it, each warmed up."""
    import ctranslate2

    given = sentences(bench.sizes.sentences)
    text = article(given)
    folder = model.installed.folder
    engines = model.engines(guarded=model.guarded)
    if len(document_from_text(text).sentences) != len(given):
        raise RuntimeError("The text does not split into the sentences that it was made of.")
    raw = ctranslate2.Translator(str(folder), **made[-1])  # as the engine made its own
    tokenizer = MarianTokenizer(folder)
    tokens = [[*tokenizer.encode(sentence).names, END] for sentence in given]
    beam = TranslatorOptions().beam

    def translate_raw() -> list[Any]:
        return list(raw.translate_batch(tokens, beam_size=beam, max_batch_size=BATCH))

    pieces = [len(result.hypotheses[0]) for result in translate_raw()]
    systems: dict[str, Callable[[], object]] = {
        MUJAZ: lambda: list(pipeline.run(document_from_text(text), engines)),
        RAW: translate_raw,
    }
    engines.translator.translate(given[:BATCH])
    if model.guarded:
        bare = model.engines(guarded=False)
        systems[BARE] = lambda: list(pipeline.run(document_from_text(text), bare))
    if argos.INSTALLED:
        argos_translate = argos.translator(folder, bench.scratch)
        systems[ARGOS] = lambda: argos_translate(text)
    return Work(given, text, pieces), systems


def _fast(model: Model, rates: dict[str, float]) -> Iterator[Figure]:
    length = f"; {model.length} pieces a sentence for all, guards off" if model.length else ""
    settings = f"beam {TranslatorOptions().beam}, batches of {BATCH}, on ready tokens"
    yield Figure(f"{MUJAZ}, {model.name}", rates[MUJAZ], "tokens/s", note=f"from text to Finished{length}")
    yield Figure(f"{RAW}, {model.name}", rates[RAW], "tokens/s", note=settings)
    yield Figure(f"Mujaz against {RAW}, {model.name}", rates[MUJAZ] / rates[RAW], "x").at_least(0.9)
    if BARE in rates:
        yield Figure(f"{BARE} against {RAW}, {model.name}", rates[BARE] / rates[RAW], "x", note=AGAIN)
    if ARGOS not in rates:
        yield Figure.missing(f"Mujaz against {ARGOS}, {model.name}", "not installed").at_least(2)
        return
    yield Figure(f"{ARGOS}, {model.name}", rates[ARGOS], "tokens/s", note="our sentence splitter in it")
    yield Figure(f"Mujaz against {ARGOS}, {model.name}", rates[MUJAZ] / rates[ARGOS], "x").at_least(2)


def _slow(model: Model, work: Work, sizes: Sizes, mujaz: float) -> Iterator[Figure]:
    """Yield the figures of transformers, from a part of the work: it is slow, and as slow on the rest."""
    names = ("transformers one by one", f"transformers in batches of {BATCH}")
    if model.checkpoint is None:
        for name in names:
            yield Figure.missing(f"Mujaz against {name}, {model.name}", "not measured: give --checkpoint")
        return
    reference = Reference(model.checkpoint, length=model.length)
    reference.translate(work.sentences[:1])
    step = max(len(work.sentences) // sizes.one_by_one, 1)
    single = [(number,) for number in range(0, len(work.sentences), step)][: sizes.one_by_one]
    few = min(sizes.batched, len(work.sentences))
    batches = [tuple(range(start, min(start + BATCH, few))) for start in range(0, few, BATCH)]
    parts: list[tuple[str, Sequence[Sequence[int]], float]] = [(names[0], single, 20), (names[1], batches, 4.5)]
    for name, part, reach in parts:
        rate = _rate(reference, work, part)
        note = f"{sum(map(len, part))} of {len(work.sentences)} sentences, by the tokens that {RAW} writes for them"
        yield Figure(f"{name}, {model.name}", rate, "tokens/s", note=note)
        ratio = Figure(f"Mujaz against {name}, {model.name}", mujaz / rate, "x")
        yield ratio.at_least(reach) if model.length else ratio


def _rate(reference: Reference, work: Work, batches: Sequence[Sequence[int]]) -> float:
    def translate() -> None:
        for batch in batches:
            reference.translate([work.sentences[number] for number in batch])

    return sum(work.pieces[number] for batch in batches for number in batch) / seconds(translate)
