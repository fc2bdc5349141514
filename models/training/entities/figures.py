"""Precision, recall and F1 of names found, exact span and kind."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from mujaz_models.entities import EntitySpan, Kind
from training.entities.corpora import Example

NAMES = (Kind.PERSON, Kind.PLACE, Kind.ORGANISATION)


@dataclass(frozen=True, slots=True)
class Figures:
    """How many names were in the text, how many were found, and how many of those were right."""

    gold: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        """Right ones among those found, 0 to 1."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Right ones among those in the text, 0 to 1."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of both."""
        both = self.gold + self.found
        return 2 * self.right / both if both else 0.0


def measure(examples: Iterable[Example], find: Callable[[str], Sequence[EntitySpan]]) -> dict[Kind | None, Figures]:
    """Return the figures of each kind, and of all under None."""
    gold: Counter[Kind] = Counter()
    found: Counter[Kind] = Counter()
    right: Counter[Kind] = Counter()
    for example in examples:
        spans = [span for span in find(example.text) if span.kind in NAMES]
        guessed = {_key(example, span) for span in spans}
        wanted = {_key(example, span) for span in example.spans}
        for counter, keys in ((gold, wanted), (found, guessed), (right, wanted & guessed)):
            counter.update(key[2] for key in keys)
    result: dict[Kind | None, Figures] = {kind: Figures(gold[kind], found[kind], right[kind]) for kind in NAMES}
    result[None] = Figures(gold.total(), found.total(), right.total())
    return result


def table(named: dict[str, dict[Kind | None, Figures]]) -> str:
    """Return a Markdown table of figures in per cent."""
    lines = ["| measured on | kind | names | precision | recall | F1 |", "| --- | --- | ---: | ---: | ---: | ---: |"]
    for name, by_kind in named.items():
        lines += [
            f"| {name} | {kind or 'all'} | {f.gold} | {f.precision:.1%} | {f.recall:.1%} | {f.f1:.1%} |"
            for kind, f in by_kind.items()
        ]
    return "\n".join(lines)


def _key(example: Example, span: EntitySpan) -> tuple[int, int, Kind]:
    """Return what must agree; where gold spans hold whole words, so does the key."""
    start, end = span.start, span.end
    if example.by_word:
        start = example.text.rfind(" ", 0, start) + 1
        end = example.text.find(" ", max(start, end - 1))
    return start, end, span.kind
