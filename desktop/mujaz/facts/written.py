"""When a text was written, as far as it says."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from mujaz.document import Document, Sentence
from mujaz.facts.dated import Dated
from mujaz.facts.dates import dates
from mujaz_models.entities.calendar_words import WEEKDAYS
from mujaz_models.entities.folding import fold
from mujaz_models.entities.tokens import Token, tokenize

_FIRST = 3
"""Sentences from the start, after the title, in which the date is looked for."""
_DATELINE = 8
"""Words within which a dateline's date begins."""
_SHORT = 8
"""Words of a line that is nothing but a date and a label."""
_NOT_AFTER = frozenset("في منذ حتي قبل بعد خلال مطلع بدايه نهايه الي عام بين يوم ليوم".split())
"""Before the date of an event."""
_LABEL = re.compile(r"[وال]*(?:نشر|النشر|التاريخ|تاريخ|بتاريخ|حرر|تحديث|صدر)")


def written_date(document: Document) -> date | None:
    """Return the day on which `document` was written, from its dateline, a label or its first sentences, or None.

    A full date counts there, but not that of an event ("since 3 March 2011").
    """
    first = 1 if document.has_title else 0
    looked_at = (*document.sentences[first : first + _FIRST], *document.sentences[:first], *document.sentences[-1:])
    for sentence in dict.fromkeys(looked_at):
        for day in _candidates(document, sentence):
            return day
    return None


def _candidates(document: Document, sentence: Sentence) -> Iterator[date]:
    folded = fold(sentence.span.of(document.text))
    tokens = tokenize(folded.text)
    is_opening = sentence.id <= (1 if document.has_title else 0)
    for found in dates(folded, tokens, None):
        if found.day is not None and _is_when_written(tokens, found, is_opening=is_opening):
            yield found.day


def _is_when_written(tokens: Sequence[Token], found: Dated, *, is_opening: bool) -> bool:
    before = [token.form for token in tokens[max(0, found.first - 3) : found.first]]
    if any(_LABEL.fullmatch(form) for form in before):
        return len(tokens) <= 2 * _SHORT
    if tokens[found.first].form in {"اليوم", "امس"}:
        return True
    if before and before[-1] in _NOT_AFTER:
        return False
    is_alone = found.last - found.first + len(before) >= len(tokens) - 1 and len(tokens) <= _SHORT
    has_weekday = tokens[found.first].form in WEEKDAYS
    return is_alone or (is_opening and (found.first < _DATELINE or has_weekday))
