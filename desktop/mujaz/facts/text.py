"""A sentence as the rules for facts read it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from mujaz.document import Document, Sentence, Span
from mujaz_models.entities.folding import Folded, fold
from mujaz_models.entities.tokens import Token, tokenize


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence, folded and in tokens; `offset` is where it begins in the document."""

    sentence: int
    offset: int
    folded: Folded
    tokens: Sequence[Token]

    @classmethod
    def of(cls, document: Document, sentence: Sentence) -> "Text":
        """Return a sentence of `document` to be read."""
        folded = fold(sentence.span.of(document.text))
        return cls(sentence.id, sentence.span.start, folded, tokenize(folded.text))

    def span(self, first: int, last: int, cut: int = 0) -> Span:
        """Return where the tokens from `first` up to `last` stand in the document."""
        start, end = self.folded.origin(self.tokens[first].start + cut, self.tokens[last - 1].end)
        return Span(self.offset + start, self.offset + end)

    def place(self, span: Span) -> tuple[int, int]:
        """Return the tokens that a span of the document covers."""
        starts, ends = self.folded.starts, self.folded.ends
        first = bisect_right(self.tokens, span.start - self.offset, key=lambda token: ends[token.end - 1])
        last = bisect_left(self.tokens, span.end - self.offset, lo=first, key=lambda token: starts[token.start])
        return first, last
