"""How long things take."""

import time
from collections.abc import Callable, Mapping
from statistics import median

from mujaz import pipeline
from mujaz.engines import Engines
from mujaz.events import Finished, SentencesTranslated
from mujaz.plan import Plan
from mujaz.splitting import document_from_text


def seconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def best_of(rounds: int, systems: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    """Return the shortest time of each system; they take turns, so that a busy moment hits all alike."""
    taken = [{name: seconds(work) for name, work in systems.items()} for _ in range(rounds)]
    return {name: min(times[name] for times in taken) for name in systems}


def until_english(text: str, engines: Engines, *, sentence: int, plan: Plan | None = None) -> tuple[float, float]:
    """Return the seconds from `text` to the English of a sentence, and to the whole briefing."""
    start = time.perf_counter()
    there: float | None = None
    for event in pipeline.run(document_from_text(text), engines, plan=plan):
        now = time.perf_counter() - start
        match event:
            case SentencesTranslated(translations) if any(found.sentence == sentence for found in translations):
                there = there or now
            case Finished() if there is not None:
                return there, now
    raise RuntimeError("The pipeline ended without the sentence.")


def middle(pairs: list[tuple[float, float]]) -> tuple[float, float]:
    """Return the medians of both sides."""
    return median(first for first, _ in pairs), median(second for _, second in pairs)
