"""In which order the sentences of a document are translated, and in which batches."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from mujaz.briefing import Kind, Translation
from mujaz.document import Document

FIRST_BATCH = 1
"""Sentences in the first batch, so that the first words show early."""
BATCHES = (8, 32)
"""Sentences in the next one and in all after it: enough to keep two cores busy, few enough to cancel soon."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What there is to do: `known` needs no work, `careful` are given to the translator alone, `skipped` never.

    `method` names the summariser, ``extractive`` or, where a model for it is installed, ``abstractive``. `checks_off`
    are the checks that the user has switched off, `names` the user's spellings: folded Arabic, kind, English.
    """

    known: tuple[Translation, ...] = ()
    first: int = 0
    careful: tuple[int, ...] = ()
    skipped: tuple[int, ...] = ()
    points: int = 5
    method: str = "extractive"
    checks_off: tuple[str, ...] = ()
    names: tuple[tuple[str, Kind, str], ...] = ()

    @property
    def done(self) -> frozenset[int]:
        """The ids that need no translating."""
        return frozenset(translation.sentence for translation in self.known) | frozenset(self.skipped)

    def batches(self, document: Document) -> Iterator[tuple[int, ...]]:
        """Yield the ids to translate, from what the reader looks at to the end and then from the beginning.

        A sentence that stands there twice is in one batch only.
        """
        done = self.done
        texts: set[str] = set()
        wanted: list[int] = []
        for sentence in (*range(self.first, len(document.sentences)), *range(min(self.first, len(document.sentences)))):
            text = document.sentence_text(sentence)
            if sentence not in done and text not in texts:
                texts.add(text)
                wanted.append(sentence)
        yield from _grouped(wanted, alone=frozenset(self.careful))


def _grouped(wanted: list[int], *, alone: Collection[int]) -> Iterator[tuple[int, ...]]:
    sizes = iter((FIRST_BATCH, BATCHES[0]))
    size = next(sizes)
    batch: list[int] = []
    for sentence in wanted:
        if sentence in alone:
            yield (sentence,)
            continue
        batch.append(sentence)
        if len(batch) == size:
            yield tuple(batch)
            batch, size = [], next(sizes, BATCHES[1])
    if batch:
        yield tuple(batch)
