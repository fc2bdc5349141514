"""What a reader waits for: the first sentence of an article, and one sentence after an edit."""

from collections.abc import Iterator
from statistics import median

from mujaz import pipeline
from mujaz.briefing import Translation
from mujaz.engines import Engines
from mujaz.events import SentencesTranslated
from mujaz.plan import Plan
from mujaz.splitting import document_from_text
from tests.bench.clock import middle, seconds, until_english
from tests.bench.decoding import watched
from tests.bench.figures import Figure
from tests.bench.subjects import Bench, Model, Sizes
from tests.bench.texts import article, sentences


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield how long the first sentence and an edited one take, with both models."""
    for model in bench.models:
        with watched(model.length):
            engines = model.engines(guarded=model.guarded)
            yield from _first(model, engines, bench.sizes)
            yield from _edit(model, engines, bench.sizes)


def _first(model: Model, engines: Engines, sizes: Sizes) -> Iterator[Figure]:
    text = article(sentences(sizes.article))
    list(pipeline.run(document_from_text(text[:300]), engines))
    first, whole = middle([until_english(text, engines, sentence=0) for _ in range(sizes.rounds)])
    about = f"{sizes.article} sentences, {model.name}"
    yield Figure(f"first sentence after, {about}", first, "s", note=f"the whole article: {whole:.2f} s")
    yield Figure(f"first sentence's share of the whole time, {about}", 100 * first / whole, "%").at_most(15)


def _edit(model: Model, engines: Engines, sizes: Sizes) -> Iterator[Figure]:
    """Change one sentence at a time, the others known, and compare with the translator given it alone."""
    *given, extra = sentences(sizes.article + 1)
    known = _translations(article(given), engines)
    edited: list[tuple[float, float]] = []
    alone: list[float] = []
    for place in range(0, sizes.article, max(sizes.article // sizes.edits, 1))[: sizes.edits]:
        text = article([*given[:place], extra, *given[place + 1 :]])
        plan = Plan(known=tuple(translation for translation in known if translation.sentence != place))
        alone.append(seconds(lambda: engines.translator.translate([extra])))
        edited.append(until_english(text, engines, sentence=place, plan=plan))
    there, whole = middle(edited)
    about = f"one edit in {sizes.article} sentences, {model.name}"
    note = f"alone {1000 * median(alone):.0f} ms; the whole briefing after {1000 * whole:.0f} ms"
    yield Figure(f"{about}: its English after", 1000 * there, "ms", note=note)
    yield Figure(f"{about}: against that sentence alone", there / median(alone), "x").at_most(1.3)


def _translations(text: str, engines: Engines) -> tuple[Translation, ...]:
    found = {
        translation.sentence: translation
        for event in pipeline.run(document_from_text(text), engines)
        if isinstance(event, SentencesTranslated)
        for translation in event.translations
    }
    return tuple(found.values())
