"""Who speaks: the name or noun phrase beside a verb of speech."""

from dataclasses import dataclass

from mujaz.briefing import Entity, Kind
from mujaz.document import Span
from mujaz.quotes import lexicon
from mujaz.quotes.forms import VERBS, words
from mujaz.quotes.phrases import (
    ADJUNCTS,
    BODIES,
    COMMAS,
    CONJUNCTIONS,
    DOCUMENTS,
    HEADS,
    LONGEST,
    MANNERS,
    PARTICLES,
    PERSONS,
    PREPOSITIONS,
    RELATIVE_VERBS,
    RELATIVES,
    TIMES,
    is_addressee,
    is_head,
    narrow,
    past_adjuncts,
    phrase_end,
    stem,
)
from mujaz.quotes.reading import Name, Quotation, Reading

_LONGEST_NAME, _LONGEST_TITLE, _LONGEST_PLAIN = 4, 3, 2
"""Words."""
_RELATIONS = words(lexicon.RELATIONS)
_BY_WHOM = words(lexicon.BY_WHOM)
_NEVER_NAMES = PREPOSITIONS | ADJUNCTS | RELATIVE_VERBS | words(lexicon.NEGATIONS) | words("كل بعض غير عدم أي عدة")
_ASIDE = words("خلال عقب أثناء بعد قبل مع حول بشأن ضد أمام بحضور بحق لدى إثر الذي التي الذين اللذان اللذين")
"""A name after these, without a comma between, isn't the subject."""
_NOT_BESIDE = words("باسم في مع لقاء لقائه لقائها ضد مقتل اغتيال وفاة بحق قضية إلى بين استقبال عن من")
_WITH_B = words("أشاد أشادت يشيد تشيد رحب رحبت يرحب ترحب ندد نددت يندد تندد طالب طالبت وعد وعدت هدد هددت نوه نوهت")
"""Verbs whose object stands after ب."""
_BEFORE_HEAD = words("آخر أحدث أول أولى هذا هذه أكثر عدة جميع معظم")
_SPEAKS_FOR_ITSELF = frozenset(Kind) - {Kind.DATE, Kind.NUMBER, Kind.MONEY}


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks and the entity that this is, if it is one; `titles` is what the text calls them, without article."""

    span: Span
    entity: Entity | None = None
    titles: frozenset[str] = frozenset()


def after(reading: Reading, first: int, last: int, *, has_object: bool = False) -> Speaker | None:
    """Return who is named between a verb at ``first - 1`` and what it says at `last`.

    With `has_object` the verb has a person or body for its object too, as "asked" has.
    """
    person = _person(reading, first, last)
    if person:
        return person
    place = past_adjuncts(reading, first, last)
    if place >= last:
        return None
    quotation = reading.quotation_at(place)
    if quotation:
        return _in_marks(reading, quotation)
    return _phrase(reading, place, narrow(reading, place, last) if has_object else last)


def before(reading: Reading, verb: int) -> Speaker | None:
    """Return the subject that stands before a verb, if one does."""
    last = verb
    while reading.key(last - 1) in ("قد", "فقد", "بدوره", "بدورها"):
        last -= 1
    if reading.key(last - 1) in RELATIVES:
        last -= 1
        noun = _antecedent(reading, last)
        if noun:
            return noun
    first = _clause_start(reading, last)
    if first >= last:
        return _apposed(reading, last) if reading.key(last - 1) in COMMAS else None
    return _subject(reading, past_adjuncts(reading, first, last), last)


def _antecedent(reading: Reading, relative: int) -> Speaker | None:
    """Return whom the relative pronoun at `relative` stands for: the name or the noun phrase right before it."""
    last = relative - (reading.key(relative - 1) in COMMAS)
    name = reading.name_at(last - 1)
    if name and name.last == last and name.entity.kind in _SPEAKS_FOR_ITSELF:
        is_head_of_it = is_head(reading.key(name.first - 1)) and not reading.key(name.first - 1).startswith("ال")
        if name.entity.kind is Kind.PERSON or not is_head_of_it:
            return _of_name(reading, name)
    first = next((i for i in range(last - 1, max(-1, last - _LONGEST_NAME - 1), -1) if is_head(reading.key(i))), None)
    if first is None:
        return None
    while is_head(reading.key(first - 1)) and not reading.key(first - 1).startswith(("ال", "وال")):
        first -= 1
    return _phrase(reading, first, last)


def source(reading: Reading, first: int, last: int) -> Speaker | None:
    """Return the source that "according to" names from `first` on: a name, a title, a body or a document."""
    if reading.key(first) == "ل":
        first += 1
    quotation = reading.quotation_at(first)
    if quotation and quotation.inside.of(reading.text).strip():
        return _in_marks(reading, quotation)
    if first >= last:
        return None
    person = _person(reading, first, last, addressed=True)
    if person:
        return person
    if reading.key(first) in _BEFORE_HEAD and is_head(reading.key(first + 1)):
        return _phrase(reading, first, last)
    name, word = reading.name_at(first), reading.key(first)
    addressed = not is_head(word) and word.startswith("ل") and is_head(word[1:])
    if name is None and not is_head(word) and not addressed:
        return None
    return _phrase(reading, first, last, cut=int(addressed))


def _in_marks(reading: Reading, quotation: Quotation) -> Speaker:
    name = reading.name_at(quotation.first + 1)
    return Speaker(quotation.inside, name.entity if name else None)


def of_sentence(reading: Reading, last: int) -> Speaker | None:
    """Return the subject of the sentence's first clause, where it is a name, a title or a body before `last`."""
    first = 0
    if reading.bare(0) in PREPOSITIONS | ADJUNCTS | CONJUNCTIONS:
        first = next((i + 1 for i in range(last) if reading.key(i) in COMMAS), last)
    for place in (first, first + 1):
        name = reading.name_at(place)
        if place < last and (is_head(reading.key(place)) or (name and name.first == place)):
            end = next((i for i in range(place, last) if reading.key(i) in COMMAS), last)
            person = _person(reading, place, end)
            if person or name:
                return person or (_of_name(reading, name) if name else None)
            return _phrase(reading, place, narrow(reading, place, end))
    end = next((i for i in range(first, last) if reading.key(i) in COMMAS), last)
    return _person(reading, first, min(end, first + LONGEST))


def _subject(reading: Reading, first: int, last: int) -> Speaker | None:
    if first >= last:
        return None
    person = _person(reading, first, last)
    if person:
        return person
    name = reading.name_at(first)
    if (name and name.first == first) or is_head(reading.key(first)) or _is_accusative_head(reading, first):
        return _phrase(reading, first, last)
    near = next((i for i in range(last - 1, max(first, last - 4), -1) if is_head(reading.key(i))), None)
    if near is not None:
        return _phrase(reading, near, last)
    return _phrase(reading, first, last) if _is_plain_subject(reading, first, last) else None


def _is_accusative_head(reading: Reading, place: int) -> bool:
    """Tell whether an indefinite noun that may speak stands in the accusative after a particle: "but a source said"."""
    word, previous = reading.key(place), reading.key(place - 1)
    return word.endswith("ا") and word[:-1] in HEADS and (previous in PARTICLES or previous in CONJUNCTIONS)


def _is_plain_subject(reading: Reading, first: int, last: int) -> bool:
    """Tell whether one or two words that no table knows are a subject by where they stand.

    That is right after a particle, with an article at the beginning, or in a headline ("Washington warns: ...").
    """
    if last - first > _LONGEST_PLAIN:
        return False
    opens = first == 0 and (reading.is_title or reading.key(0).startswith("ال"))
    return opens or reading.key(first - 1) in PARTICLES or reading.key(first - 1) in CONJUNCTIONS


def _person(reading: Reading, first: int, last: int, *, addressed: bool = False) -> Speaker | None:
    for name in reading.names(first, last):
        if not _may_speak(reading, name, first, last, addressed=addressed):
            continue
        relation = name.first - 1
        if relation >= first and reading.bare(relation) in _RELATIONS and not reading.ends_in_pronoun(relation):
            return Speaker(Span(reading.spans[relation].start, name.span.end))
        titles = frozenset(stem(reading.key(i)) for i in range(first, last)) & PERSONS
        end = _before_object(reading, name) or _joined_end(reading, name, last)
        return Speaker(Span(name.span.start, end), name.entity, titles)
    return None


def _may_speak(reading: Reading, name: Name, first: int, last: int, *, addressed: bool) -> bool:
    """Tell whether a name between `first` and `last` is a person who isn't spoken to, or of, or beside the speaker."""
    if name.entity.kind is not Kind.PERSON or stem(reading.key(name.first)) in BODIES:
        return False
    previous = reading.key(name.first - 1) if name.first > first else ""
    is_addressed = reading.spans[name.first].start < name.span.start and not (addressed and name.first == first)
    if is_addressed or previous in _NOT_BESIDE or (previous.startswith("ل") and is_addressee(previous)):
        return False
    if _apposes(reading, name, last):
        return True
    comma = next((i for i in range(name.first - 1, first, -1) if reading.key(i) in COMMAS), first)
    return not any(reading.key(i) in _ASIDE for i in range(comma + 1, name.first))


def _apposes(reading: Reading, name: Name, last: int) -> bool:
    return reading.key(name.first - 1) in COMMAS and (name.last >= last or reading.key(name.last) in COMMAS)


def _before_object(reading: Reading, name: Name) -> int | None:
    """Return where a name ends into which the object of its verb was taken: "N praised (with) the courage of"."""
    near = range(max(0, name.first - _LONGEST_NAME), name.first)
    is_object = reading.key(name.last - 1).startswith("ب") and not reading.key(name.last).startswith("ب")
    if name.last - name.first <= _LONGEST_PLAIN or not is_object:
        return None
    return reading.spans[name.last - 2].end if any(reading.bare(i) in _WITH_B for i in near) else None


def _joined_end(reading: Reading, name: Name, last: int) -> int:
    """Return where the last of several persons joined by "and", with or without titles, ends."""
    end = name
    for other in reading.names(name.last, last):
        titles = range(end.last, other.first)
        is_joined = reading.key(end.last).startswith("و") and len(titles) <= _LONGEST_TITLE
        if not is_joined or other.entity.kind is not Kind.PERSON:
            break
        if titles and not is_head(reading.key(end.last)):
            break
        end = other
    return end.span.end


def _phrase(reading: Reading, first: int, last: int, *, cut: int = 0) -> Speaker | None:
    """Return the noun phrase at `first` as a speaker, a document's author in the place of the document."""
    word = reading.key(first)
    if word.startswith("ب") and not is_head(word) and reading.name_at(first) is None:
        return None
    if stem(word.removeprefix("ل")) in DOCUMENTS or stem(word) in DOCUMENTS:
        author = _author(reading, first, last)
        if author:
            return author
    end = phrase_end(reading, first, last)
    name = reading.name_at(first)
    is_name = name is not None and name.first == first and name.entity.kind in _SPEAKS_FOR_ITSELF
    if name and is_name and name.last >= end:
        return _of_name(reading, name)
    if end == first + 1 and "ً" in reading.spans[first].of(reading.text):
        return None
    whole = reading.span(first, end)
    span = Span(name.span.start if name and is_name else whole.start + cut, whole.end)
    titles = frozenset(stem(reading.key(i)) for i in range(first, end)) & HEADS
    return _without_title(reading, first, end) or Speaker(span, name.entity if name and is_name else None, titles)


def _of_name(reading: Reading, name: Name) -> Speaker:
    titles = frozenset(stem(reading.key(i)) for i in range(name.first, name.last)) & HEADS
    last = name.last - (name.last - name.first > 1 and reading.key(name.last - 1) in TIMES)
    return Speaker(Span(name.span.start, min(name.span.end, reading.spans[last - 1].end)), name.entity, titles)


def _without_title(reading: Reading, first: int, last: int) -> Speaker | None:
    """Return the name after a title where no recogniser saw it: "the Minister of Health Samer Naim"."""
    if stem(reading.key(first)) not in PERSONS:
        return None
    for title in range(last - 2, first - 1, -1):
        place = _noun_end(reading, title + 1, last)
        has_article = reading.key(place - 1).startswith(("ال", "وال", "لل"))
        if stem(reading.key(title)) in PERSONS and has_article and _may_be_name(reading, place, last):
            titles = frozenset(stem(reading.key(i)) for i in range(first, place)) & PERSONS
            return Speaker(reading.span(place, last), None, titles)
    return None


def _noun_end(reading: Reading, first: int, last: int) -> int:
    """Return where what a title belongs to ends: its first words with an article, after three without at most.

    Nouns that belong to one another end there; a word without article after them begins something else.
    """
    place = first
    while place < min(last, first + _LONGEST_TITLE) and not reading.key(place).startswith(("ال", "لل")):
        place += 1
    if not reading.key(place).startswith(("ال", "لل")):
        return first
    while place < last and reading.key(place).startswith(("ال", "لل")):
        place += 1
    return place


def _may_be_name(reading: Reading, first: int, last: int) -> bool:
    """Tell whether two to four words may be a person's name: no particle or article where one can't have it."""
    rest = [reading.key(place) for place in range(first, last)]
    if any((name := reading.name_at(place)) and name.first >= first for place in range(first, last)):
        return False
    if not 1 <= len(rest) <= _LONGEST_NAME or rest[0].startswith("ب") or is_head(rest[0]):
        return False
    return all(len(word) > 1 and word[0] not in "لو" and word not in _NEVER_NAMES | MANNERS for word in rest)


def _author(reading: Reading, document: int, last: int) -> Speaker | None:
    comma = next((i for i in range(document, last) if reading.key(i) in COMMAS), last)
    relative = (i for i in range(document, comma) if reading.key(i) in RELATIVES and reading.key(i + 1) not in _BY_WHOM)
    for place in range(document + 1, next(relative, comma)):
        name, word = reading.name_at(place), reading.key(place)
        if name and name.entity.kind is not Kind.PLACE:
            return _of_name(reading, name)
        if stem(word) in BODIES and word[0] != "ب":
            return Speaker(reading.span(place, phrase_end(reading, place, comma)), None, frozenset({stem(word)}))
        if word.startswith("ل") and word[1:] in BODIES:
            whole = reading.span(place, phrase_end(reading, place, comma))
            return Speaker(Span(whole.start + 1, whole.end), None, frozenset({word[1:]}))
    return None


def _clause_start(reading: Reading, last: int) -> int:
    place = last
    while place > 0:
        word = reading.key(place - 1)
        is_break = word in COMMAS or word in PARTICLES or word in CONJUNCTIONS or word == ":"
        if is_break or reading.bare(place - 1) in {"كان", "كانت", "اما", "حين"} or reading.bare(place - 1) in VERBS:
            break
        place -= 1
    return place


def _apposed(reading: Reading, last: int) -> Speaker | None:
    """Return the subject of "N, the minister, said": the sentence's first words, up to their comma."""
    comma = next((i for i in range(last) if reading.key(i) in COMMAS), last)
    return _subject(reading, 0, comma) if comma < last - 1 else None
