"""Facts at a glance: numbers with what they count, sums, and dates as days of the calendar.

Numbers are in plain digits ("11000000", "21.3%"), sums in digits with their currency ("23000000 dollars"). Dates are in
ISO 8601: a day, a month ("2018-06"), a year, or an interval of days, both ends included ("last month"; a week begins on
Monday). A date that can't be told for sure stays as English words, or as the text has it: one of the Hijra, a time of
day, figures in which day and month could be exchanged.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mujaz.briefing import Entity, Fact, Kind, Mention, Side
from mujaz.document import Document, Sentence, Span
from mujaz.facts.amounts import counted, plain_amount, with_fraction
from mujaz.facts.dates import dates
from mujaz.facts.written import written_date
from mujaz_models.entities.folding import Folded, fold
from mujaz_models.entities.rules import find_by_rule
from mujaz_models.entities.tokens import Token, tokenize

__all__ = ["find", "timeline", "written_date"]

_FIGURES = (Kind.NUMBER, Kind.MONEY)
_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?:/\d{4}-\d\d-\d\d)?")


def find(document: Document, entities: tuple[Entity, ...], *, written: date | None = None) -> tuple[Fact, ...]:
    """Return the numbers, sums and dates of `document`, in order.

    `entities` tell where numbers and sums are; dates are looked for in the text, where "yesterday" is one too. They
    are resolved as of the day `written`, or where it isn't given as of the day that the text says it was written.
    """
    written = written or written_date(document)
    mentions = _mentions(entities)
    return tuple(
        fact
        for sentence in document.sentences
        for fact in _facts(document, sentence, mentions.get(sentence.id, ()), written)
    )


def timeline(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Return the facts that are dates of the calendar, earliest first; those of one date in the order of the text."""
    dated = (fact for fact in facts if fact.kind is Kind.DATE and _ISO.fullmatch(fact.value))
    return tuple(sorted(dated, key=lambda fact: (fact.value.partition("/")[0], fact.span)))


@dataclass(frozen=True, slots=True)
class _Text:
    """One sentence as the rules read it."""

    offset: int
    folded: Folded
    tokens: Sequence[Token]

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


def _mentions(entities: Sequence[Entity]) -> dict[int, list[tuple[Mention, Entity]]]:
    found: dict[int, list[tuple[Mention, Entity]]] = {}
    for entity in entities:
        for mention in entity.mentions:
            if mention.side is Side.SOURCE and entity.kind in (*_FIGURES, Kind.DATE):
                found.setdefault(mention.sentence, []).append((mention, entity))
    return found


def _facts(
    document: Document, sentence: Sentence, mentions: Sequence[tuple[Mention, Entity]], written: date | None
) -> list[Fact]:
    folded = fold(sentence.span.of(document.text))
    text = _Text(sentence.span.start, folded, tokenize(folded.text))
    facts = [
        Fact(Kind.DATE, sentence.id, text.span(found.first, found.last, found.cut), found.value)
        for found in dates(folded, text.tokens, written)
    ]
    taken = [fact.span for fact in facts]
    rest = [pair for pair in mentions if not any(_overlap(pair[0].span, span) for span in taken)]
    facts += _figures(sentence, text, [pair for pair in rest if pair[1].kind in _FIGURES])
    facts += (
        Fact(Kind.DATE, sentence.id, mention.span, entity.name) for mention, entity in rest if entity.kind is Kind.DATE
    )
    return sorted(facts, key=lambda fact: fact.span)


def _figures(sentence: Sentence, text: _Text, mentions: Sequence[tuple[Mention, Entity]]) -> Iterator[Fact]:
    if not mentions:
        return
    by_rule = {
        text.folded.origin(found.start, found.end): found.english for found in find_by_rule(text.folded, text.tokens)
    }
    for mention, entity in mentions:
        first, last = text.place(mention.span)
        if first == last:
            continue
        english = by_rule.get((mention.span.start - text.offset, mention.span.end - text.offset), "")
        value = _value(text.tokens[first:last], english) or entity.name
        is_share = value.endswith("%")
        noun = counted(text.tokens, first, last, is_share=is_share) if entity.kind is Kind.NUMBER else None
        yield Fact(entity.kind, sentence.id, mention.span, value, text.span(*noun) if noun else None)


def _value(tokens: Sequence[Token], english: str) -> str:
    if english:
        return plain_amount(english)
    without = next((i for i, token in enumerate(tokens) if token.form in {"ونصف", "وربع"}), 0)
    base = find_by_rule(_joined(tokens[:without]), tokens[:without]) if without else []
    if base:
        return with_fraction(plain_amount(base[0].english), tokens)
    return " ".join(token.form for token in tokens) if len(tokens) == 1 and tokens[0].form[0].isdecimal() else ""


def _joined(tokens: Sequence[Token]) -> Folded:
    return fold(" " * tokens[0].start + " ".join(token.form for token in tokens))


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
