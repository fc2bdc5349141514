"""What a sentence says that the sentences behind it do not."""

import re
from collections.abc import Iterator, Sequence

from mujaz.briefing import Entity
from mujaz.evidence.reading import Name, Reading, Spelling, form_of, is_acronym, stem_of

_PEOPLE = re.compile(r"(?:ians?|eans?|ans?|is?|ese|ish)$")
_ROOT = 4
"""Letters that a country and its people have in common: Syria, Syrian."""


def in_words(lacking: Sequence[str]) -> str:
    """Return the sentence for the reader, or an empty string for nothing lacking."""
    if not lacking:
        return ""
    listed = " and ".join((", ".join(lacking[:-1]), lacking[-1])) if lacking[1:] else lacking[0]
    return f"The summary says {listed}; the sentences behind it do not."


def lacking_numbers(point: Reading, evidence: Sequence[Reading]) -> Iterator[str]:
    """Yield the numbers of `point` that none of `evidence` has, as they stand."""
    there = [amount for reading in evidence for amount in reading.amounts]
    for amount in point.numbers:
        if not any(amount.may_be(other) for other in there):
            yield amount.span.of(point.text)


def lacking_names(
    point: Reading, evidence: Sequence[Reading], spelling: Spelling, known: Sequence[Entity]
) -> Iterator[str]:
    """Yield the names of `point` that none of `evidence` has; `known` are the entities mentioned there."""
    spellings = {form_of(word) for entity in known for name in _names_of(entity) for word in name.split()}
    for name in point.names(spelling):
        if any(_is_short_or_long(name, reading) for reading in evidence):
            continue
        is_there = [form in spellings or any(_says(reading, form) for reading in evidence) for form in name.forms]
        if not all(is_there):
            yield name.texts[is_there.index(False)]


def _names_of(entity: Entity) -> Iterator[str]:
    yield entity.name
    yield from (mention.text for mention in entity.mentions)


def _is_short_or_long(name: Name, reading: Reading) -> bool:
    """Tell whether one has the initials and the other the words: UN, United Nations."""
    if len(name.forms) > 1:
        return name.initials in reading.acronyms
    return is_acronym(name.texts[0]) and name.forms[0] in reading.initials


def _says(reading: Reading, form: str) -> bool:
    """Tell whether `reading` has a word of a name, or the people of a place for the place."""
    return form in reading.forms or any(_same_root(form, other) for other in reading.forms)


def _same_root(form: str, other: str) -> bool:
    """Tell a country from its people by their endings, and a word from its plural."""
    if form[:_ROOT] != other[:_ROOT] or len(form) < _ROOT:
        return False
    return stem_of(form) == stem_of(other) or _root(form) == _root(other)


def _root(form: str) -> str:
    return _PEOPLE.sub("", form).rstrip("aeiouy") or form
