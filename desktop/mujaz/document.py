"""The source text and where everything in it is."""

from collections.abc import Iterator
from dataclasses import dataclass

_LINE_BREAKS = dict.fromkeys(map(ord, "\n\r\v\f\x85\u2028\u2029"), " ")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Where something is: characters `start` to `end` (Unicode code points, end not included)."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def of(self, text: str) -> str:
        """Return what this span covers in `text`."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a document. `id` is its place among all sentences, `paragraph` that of its paragraph."""

    id: int
    span: Span
    paragraph: int


@dataclass(frozen=True, slots=True)
class Document:
    """An Arabic text, split into sentences once and never changed.

    `title` is sentence 0 where the text has a headline: `has_title` tells. `name` is what the user calls the
    document (a file's name, or nothing for pasted text).
    """

    text: str
    sentences: tuple[Sentence, ...]
    has_title: bool = False
    language: str = "ar"
    name: str = ""

    @property
    def title(self) -> str:
        """The headline, or an empty string."""
        return self.sentence_text(0) if self.has_title else ""

    def sentence_text(self, sentence: int) -> str:
        """Return the text of the sentence with this id, as `words` gives it."""
        return self.words(self.sentences[sentence].span)

    def words(self, span: Span) -> str:
        """Return what stands at `span`, a space for each character of a line break inside it."""
        return span.of(self.text).translate(_LINE_BREAKS)

    def paragraphs(self) -> Iterator[tuple[Sentence, ...]]:
        """Yield the sentences of each paragraph, in order."""
        group: list[Sentence] = []
        for sentence in self.sentences:
            if group and sentence.paragraph != group[-1].paragraph:
                yield tuple(group)
                group = []
            group.append(sentence)
        if group:
            yield tuple(group)
