"""Translating Arabic sentences to English."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Translated:
    """One sentence in English. `score` is the mean log-probability of its tokens, in nats, at most 0."""

    text: str
    score: float


class Translator(Protocol):
    """Translates sentence by sentence; the caller splits text and keeps batches small."""

    def translate(self, sentences: Sequence[str]) -> list[Translated]:
        """Return the English of each sentence, in order. A blank sentence comes back as ``""`` with score 0."""
        ...
