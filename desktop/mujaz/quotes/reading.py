"""A sentence as the rules for quotes read it: words, quotation marks and names."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mujaz.briefing import Entity, Kind, Mention, Side
from mujaz.document import Document, Sentence, Span
from mujaz.quotes import lexicon
from mujaz.quotes.forms import VERBS, key, words
from mujaz_models.entities.folding import fold
from mujaz_models.entities.tokens import tokenize

_PAIRS = {"«": "»", "»": "«"}
_EVEN = frozenset('"“”„')
_CONJUNCTIONS = "وف"
_SPEAKING = frozenset({Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.OTHER})
_NO_NAMES = words(f"{lexicon.POINTING_BACK} قائلا قائلة متحدثا متحدثة طالبا طالبة")
"""Words that a recogniser takes for a name beside a verb of speech, and that never are one."""
_REACH = 6_000
"""Characters after its sentence in which a quotation that begins there is looked for the end of."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a sentence: its entity, and the words that hold it, the last one not included."""

    entity: Entity
    span: Span
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """Text in quotation marks: the places of the marks among the words. `end` is where it ends in the document."""

    first: int
    last: int
    inside: Span


class Reading:
    """The words of one sentence: `keys` folded, `spans` in the document."""

    def __init__(self, document: Document, sentence: Sentence, names: Sequence[tuple[Mention, Entity]] = ()) -> None:
        folded = fold(sentence.span.of(document.text))
        tokens = tokenize(folded.text)
        offset = sentence.span.start
        self.text = document.text
        self.sentence = sentence
        self.is_title = document.has_title and sentence.id == 0
        self.keys = [key(token.form) for token in tokens]
        self.spans = [
            Span(offset + start, offset + end)
            for start, end in (folded.origin(token.start, token.end) for token in tokens)
        ]
        self.quotations = list(self._quotations())
        self._inside = [False] * len(tokens)
        for quotation in self.quotations:
            inner = range(quotation.first + 1, min(quotation.last, len(tokens)))
            self._inside[inner.start : inner.stop] = [True] * len(inner)
        self._opening = {quotation.first: quotation for quotation in self.quotations}
        self._closing = {quotation.last: quotation for quotation in self.quotations}
        self._names = [name for mention, entity in names if (name := self._name(mention, entity))]
        self._name_at = {place: name for name in self._names for place in range(name.first, name.last)}

    def __len__(self) -> int:
        return len(self.keys)

    def key(self, place: int) -> str:
        """Return the folded word at `place`, or an empty string outside the sentence."""
        return self.keys[place] if 0 <= place < len(self.keys) else ""

    def bare(self, place: int) -> str:
        """Return the folded word at `place` without a conjunction."""
        word = self.key(place)
        return word[1:] if len(word) > 2 and word[0] in _CONJUNCTIONS else word  # noqa: PLR2004 - a word keeps two letters

    def ends_in_pronoun(self, place: int) -> bool:
        """Tell whether the word at `place` ends in ه, which tells "his lawyer" from "the (woman) lawyer of"."""
        return self.spans[place].of(self.text).endswith("ه")

    def is_quoted(self, place: int) -> bool:
        """Tell whether the word at `place` stands inside quotation marks."""
        return self._inside[place]

    def quotation_at(self, place: int) -> Quotation | None:
        """Return the quotation whose opening mark is at `place`."""
        return self._opening.get(place)

    def quotation_ending(self, place: int) -> Quotation | None:
        """Return the quotation whose closing mark is at `place`."""
        return self._closing.get(place)

    def name_at(self, place: int) -> Name | None:
        """Return the name that holds the word at `place`."""
        return self._name_at.get(place)

    def names(self, first: int, last: int) -> Sequence[Name]:
        """Return the names that begin in the words from `first` up to `last`."""
        begin = bisect_left(self._names, first, key=lambda name: name.first)
        return self._names[begin : bisect_left(self._names, last, lo=begin, key=lambda name: name.first)]

    def span(self, first: int, last: int) -> Span:
        """Return where the words from `first` up to `last` stand."""
        return Span(self.spans[first].start, self.spans[last - 1].end)

    def verb_span(self, place: int) -> Span:
        """Return where a verb stands, without the conjunction that is written with it."""
        span = self.spans[place]
        joined = self.keys[place] not in VERBS and self.keys[place][:1] in {"و", "ف"}
        return Span(span.start + joined, span.end)

    def _name(self, mention: Mention, entity: Entity) -> Name | None:
        """Return a name as its words, without what a recogniser took into it; None where it is a pronoun or adverb."""
        first = bisect_right(self.spans, mention.span.start, key=lambda span: span.end)
        last = bisect_left(self.spans, mention.span.end, key=lambda span: span.start)
        if last - first == 1 and self.keys[first] in _NO_NAMES:
            return None
        if entity.kind is Kind.PERSON and last - first > 1 and self._is_owned(last - 1):
            return Name(entity, Span(mention.span.start, self.spans[last - 2].end), first, last - 1)
        return Name(entity, mention.span, first, last)

    def _is_owned(self, place: int) -> bool:
        """Tell whether a word is a noun with a pronoun ("his trust"), which ends no name; "Shehata" may be one."""
        word = self.keys[place]
        is_feminine = self.spans[place].of(self.text).endswith("ة")
        return word.endswith(("ته", "تها", "تهم")) and not word.endswith("اته") and not is_feminine

    def _quotations(self) -> Iterator[Quotation]:
        place = 0
        while place < len(self.keys):
            mark = self.keys[place]
            if mark in _EVEN or mark in _PAIRS:
                closing = _EVEN if mark in _EVEN else frozenset(_PAIRS[mark])
                last = next((i for i in range(place + 1, len(self.keys)) if self.keys[i] in closing), None)
                quotation = self._open(place, closing) if last is None else self._closed(place, last)
                if quotation:
                    yield quotation
                    place = quotation.last
            place += 1

    def _closed(self, first: int, last: int) -> Quotation:
        return Quotation(first, last, _trimmed(self.text, self.spans[first].end, self.spans[last].start))

    def _open(self, first: int, closing: frozenset[str]) -> Quotation | None:
        """Return a quotation that goes on beyond the sentence, if it is closed before another one begins."""
        place = self.spans[first].start
        start, reach = self.sentence.span.end, self.sentence.span.end + _REACH
        if self.text[place] == "»" or self.text[place + 1 : place + 2].isspace():
            return None  # the end of a quotation that began in an earlier sentence
        ends = [end for mark in closing if (end := self.text.find(mark, start, reach)) >= 0]
        another = -1 if self.text[place] in closing else self.text.find(self.text[place], start, reach)
        if not ends or 0 <= another < min(ends):
            return None
        return Quotation(first, len(self.keys), _trimmed(self.text, self.spans[first].end, min(ends)))


def names_by_sentence(entities: Sequence[Entity]) -> Mapping[int, list[tuple[Mention, Entity]]]:
    """Return the Arabic mentions of those who may speak, by sentence, in order."""
    found: dict[int, list[tuple[Mention, Entity]]] = {}
    for entity in entities:
        for mention in entity.mentions:
            if mention.side is Side.SOURCE and entity.kind in _SPEAKING:
                found.setdefault(mention.sentence, []).append((mention, entity))
    for names in found.values():
        names.sort(key=lambda pair: pair[0].span)
    return found


def _trimmed(text: str, start: int, end: int) -> Span:
    inside = text[start:end]
    start += len(inside) - len(inside.lstrip())
    return Span(start, max(start, start + len(inside.strip())))
