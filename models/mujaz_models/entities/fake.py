"""A recogniser for tests: it finds the strings it is told."""

import re
from collections.abc import Mapping, Sequence

from mujaz_models.entities import EntitySpan, Kind


class FakeEntityRecognizer:
    """Finds every occurrence of the strings in `known`, longer ones first."""

    def __init__(self, known: Mapping[str, Kind]) -> None:
        self._known = {text: kind for text, kind in known.items() if text}
        longest_first = sorted(self._known, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")

    def recognize(self, sentences: Sequence[str]) -> list[list[EntitySpan]]:
        """Return the known strings in each sentence."""
        return [
            [
                EntitySpan(match.start(), match.end(), self._known[match[0]])
                for match in self._pattern.finditer(sentence)
            ]
            for sentence in sentences
        ]
