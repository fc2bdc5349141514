"""A summariser for tests: it writes what it reads."""

from collections.abc import Sequence


class FakeAbstractiveSummarizer:
    """Says the first sentences again, in a frame that shows who wrote them."""

    def __init__(self, frame: str = "In short: {}") -> None:
        self._frame = frame

    def summarize_english(self, sentences: Sequence[str], *, points: int) -> list[str]:
        """Return the first `points` sentences that have a text, framed."""
        return [self._frame.format(text) for sentence in sentences if (text := sentence.strip())][: max(points, 0)]
