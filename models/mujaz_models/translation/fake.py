"""A translator for tests: instant, and plainly not real."""

from collections.abc import Sequence

from mujaz_models.translation import Translated


class FakeTranslator:
    """Says how long each sentence is: ``"[3 words]"``."""

    def translate(self, sentences: Sequence[str]) -> list[Translated]:
        """Return the number of words of each sentence, in English."""
        return [
            Translated(f"[{len(sentence.split())} words]", -0.5) if sentence.strip() else Translated("", 0.0)
            for sentence in sentences
        ]
