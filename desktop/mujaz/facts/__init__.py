"""Facts at a glance: numbers with what they count, sums, and dates as days of the calendar.

Numbers are in plain digits ("11000000", "21.3%"), sums in digits with their currency ("23000000 dollars"). Dates are in
ISO 8601: a day, a month ("2018-06"), a year, or an interval of days, both ends included ("last month"; a week begins on
Monday). A date that can't be told for sure stays as English words, or as the text has it: one of the Hijra, a time of
day, figures in which day and month could be exchanged.
"""

import re
from collections.abc import Sequence
from datetime import date

from mujaz.briefing import Entity, Fact, Kind, Mention, Side
from mujaz.document import Document, Sentence, Span
from mujaz.facts.dates import dates
from mujaz.facts.figures import figures
from mujaz.facts.text import Text
from mujaz.facts.written import written_date

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
    text = Text.of(document, sentence)
    facts = [
        Fact(Kind.DATE, sentence.id, text.span(found.first, found.last, found.cut), found.value)
        for found in dates(text.folded, text.tokens, written)
    ]
    taken = [fact.span for fact in facts]
    rest = [pair for pair in mentions if not any(_overlap(pair[0].span, span) for span in taken)]
    facts += figures(text, [pair for pair in rest if pair[1].kind in _FIGURES], taken)
    facts += (
        Fact(Kind.DATE, sentence.id, mention.span, entity.name) for mention, entity in rest if entity.kind is Kind.DATE
    )
    return sorted(facts, key=lambda fact: fact.span)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
