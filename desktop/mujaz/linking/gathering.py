"""Mentions gathered into one group for each person, place, organisation, number and date of a document."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from mujaz.briefing import Kind, Mention
from mujaz.linking.forms import SON_OF, initials, name_words, person_words, place_words, plain_words
from mujaz.linking.lexicon import HEADS
from mujaz.linking.other_names import is_acronym, names_of
from mujaz_models.entities.folding import fold_form

MIN_ACRONYM = 3
"""Letters of an Arabic acronym (قسد), at least."""
_NAMES = frozenset({Kind.PLACE, Kind.ORGANISATION, Kind.OTHER})
_FULL = 2
"""Words of a person's full name, at least."""


@dataclass(frozen=True, slots=True)
class Found:
    """A mention, and its English as the recogniser knows it, or an empty string."""

    mention: Mention
    kind: Kind
    english: str


@dataclass(frozen=True)
class Group:
    """The mentions of one thing, in order; the first of its fullest Arabic name leads."""

    found: tuple[Found, ...]

    @cached_property
    def lead(self) -> Found:
        """The first mention of the fullest name."""
        return max(self.found, key=lambda each: (each.kind is self.kind, len(name_words(each.mention.text))))

    @cached_property
    def kind(self) -> Kind:
        """What most mentions are, the first of equals."""
        return Counter(each.kind for each in self.found).most_common(1)[0][0]

    @cached_property
    def english(self) -> str:
        """The English of the fullest name, or an empty string."""
        words = name_words(self.lead.mention.text)
        return next(
            (each.english for each in self.found if each.english and name_words(each.mention.text) == words), ""
        )


def gathered(found: Iterable[Found]) -> list[Group]:
    """Return the groups that `found`, in the order of the document, belong to, in order of their first mention."""
    every = list(found)
    leads = _Leads(len(every))
    for gather in _WAYS:
        gather(every, leads)
    groups: dict[int, list[Found]] = {}
    for place, each in enumerate(every):
        groups.setdefault(leads.of(place), []).append(each)
    return [Group(tuple(group)) for group in groups.values()]


class _Leads:
    """Which mentions belong together: each leads to another or to itself (a disjoint-set forest)."""

    def __init__(self, count: int) -> None:
        self._lead = list(range(count))

    def of(self, place: int) -> int:
        """Return the first mention of the group of `place`."""
        while self._lead[place] != place:
            self._lead[place] = self._lead[self._lead[place]]
            place = self._lead[place]
        return place

    def join(self, one: int, other: int) -> None:
        """Put the groups of two mentions together."""
        first, second = sorted((self.of(one), self.of(other)))
        self._lead[second] = first

    def join_equal(self, keys: Iterable[tuple[int, Hashable]]) -> None:
        """Put together the mentions with equal keys."""
        firsts: dict[Hashable, int] = {}
        for place, key in keys:
            self.join(firsts.setdefault(key, place), place)


def _by_amount(every: Sequence[Found], leads: _Leads) -> None:
    leads.join_equal(
        (place, (each.kind, each.english or fold_form(each.mention.text)))
        for place, each in enumerate(every)
        if each.kind not in _NAMES and each.kind is not Kind.PERSON
    )


def _by_form(every: Sequence[Found], leads: _Leads) -> None:
    """Join what is spelled alike, whatever kind the recogniser took it for, but no person known by one word.

    Two places of one spelling that are known to be two stay apart.
    """
    english: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for _, each in _of_kinds(every, {Kind.PLACE}):
        english[place_words(each.mention.text)] |= {each.english} - {""}
    leads.join_equal(
        (place, (words, each.english if len(english[words]) > 1 else ""))
        for place, each in enumerate(every)
        if each.kind in _NAMES or (each.kind is Kind.PERSON and len(plain_words(each.mention.text)) >= _FULL)
        for words in [place_words(each.mention.text)]
    )


def _by_english(every: Sequence[Found], leads: _Leads) -> None:
    leads.join_equal(
        (place, (each.kind, each.english.casefold()))
        for place, each in enumerate(every)
        if each.kind in _NAMES and each.english
    )


def _by_acronym(every: Sequence[Found], leads: _Leads) -> None:
    """Join an acronym, in either script, to what it stands for."""
    long: dict[str, int] = {}
    for place, each in _of_kinds(every, _NAMES):
        if len(name_words(each.mention.text)) > 1:
            long.setdefault(initials(each.mention.text), place)
            for name in names_of(each.english):
                long.setdefault(name.replace(".", ""), place)
    for place, each in _of_kinds(every, _NAMES):
        text = each.mention.text
        forms = {each.english, text} if is_acronym(each.english) or is_acronym(text) else set()
        form = fold_form(text)
        if " " not in form and len(form) >= MIN_ACRONYM:
            forms |= {form, form.removeprefix("ال")}
        for stands_for in (long.get(name.replace(".", "")) for name in sorted(filter(None, forms))):
            if stands_for is not None:
                leads.join(place, stands_for)


def _by_full_name(every: Sequence[Found], leads: _Leads) -> None:
    """Join the full names of one person: with and without a father's or grandfather's name."""
    full: dict[tuple[str, ...], int] = {}
    for place, each in _of_kinds(every, {Kind.PERSON}):
        if _is_full(each):
            leads.join(full.setdefault(person_words(each.mention.text), place), place)
    by_first, by_last = _indexed(full, 0), _indexed(full, -1)
    for words, place in full.items():
        longer = [other for other in by_last[words[-1]] if _is_family_name(words, other)]
        plain = _plain(words)
        longer += [other for other in by_first[words[0]] if _is_shorter(plain, _plain(other))]
        if len({leads.of(full[other]) for other in longer}) == 1:
            leads.join(full[longer[0]], place)


def _indexed(names: Iterable[tuple[str, ...]], word: int) -> defaultdict[str, list[tuple[str, ...]]]:
    """Return the names by their first (0) or last (-1) word."""
    indexed = defaultdict[str, list[tuple[str, ...]]](list)
    for name in names:
        indexed[name[word]].append(name)
    return indexed


def _plain(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in SON_OF)


def _is_shorter(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Tell whether one name has the first words of the other, or its first and last."""
    if len(short) >= len(full) or short[0] != full[0]:
        return False
    left = iter(full)
    return short == full[: len(short)] or (short[-1] == full[-1] and all(word in left for word in short))


def _by_short_name(every: Sequence[Found], leads: _Leads) -> None:
    """Join a family name or first name alone to the person named in full last before it, or else first after it."""
    persons = list(_of_kinds(every, {Kind.PERSON}))
    ending, beginning = (defaultdict[str, list[tuple[int, tuple[str, ...]]]](list) for _ in range(2))
    for place, each in persons:
        if _is_full(each):
            name = person_words(each.mention.text)
            ending[name[-1]].append((place, name))
            beginning[name[0]].append((place, name))
    alone: dict[tuple[str, ...], int] = {}
    for place, each in persons:
        words = person_words(each.mention.text)
        if not _is_full(each) or words[0] in SON_OF:
            whole = _nearest(place, [other for other, name in ending[words[-1]] if _is_family_name(words, name)])
            if whole is None:
                named = [other for other, name in beginning[words[0]] if name[: len(words)] == words]
                whole = named[0] if len({leads.of(other) for other in named}) == 1 else None
            leads.join(place, alone.setdefault(words, place) if whole is None else whole)


def _is_full(each: Found) -> bool:
    return len(plain_words(each.mention.text)) >= _FULL


def _is_family_name(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Tell whether a full name ends with `words`; the name of a father at its end is no family name."""
    rest = len(full) - len(words)
    return rest > 0 and full[rest:] == words and full[rest - 1] not in SON_OF


def _nearest(place: int, others: Sequence[int]) -> int | None:
    """Return the last of `others`, which are in order, before `place`, or else the first after it."""
    before = bisect_left(others, place)
    if before:
        return others[before - 1]
    return others[0] if others else None


def _by_part_of_name(every: Sequence[Found], leads: _Leads) -> None:
    """Join the short name of an organisation to the one longer name that begins or ends with it."""
    names: dict[tuple[str, ...], int] = {}
    for place, each in _of_kinds(every, {Kind.ORGANISATION}):
        names.setdefault(name_words(each.mention.text), place)
    by_first, by_last = _indexed(names, 0), _indexed(names, -1)
    for words, place in names.items():
        if len(words) == 1 and words[0] in HEADS:
            continue
        longer = [other for other in by_first[words[0]] if len(other) > len(words) and other[: len(words)] == words]
        if len(words) > 1:
            longer += [
                other for other in by_last[words[-1]] if len(other) > len(words) and other[-len(words) :] == words
            ]
        if len({leads.of(names[other]) for other in longer}) == 1:
            leads.join(names[longer[0]], place)


def _by_head(every: Sequence[Found], leads: _Leads) -> None:
    """Join "the court" to the one court that the document names in full, and has named before."""
    named: dict[str, list[int]] = defaultdict(list)
    alone: dict[str, int] = {}
    for place, each in _of_kinds(every, {Kind.ORGANISATION}):
        head, *rest = name_words(each.mention.text)
        if head in HEADS and rest:
            named[head].append(place)
        elif head in HEADS and head in named and fold_form(each.mention.text).startswith(("ال", "لل")):
            alone.setdefault(head, place)
    for head, place in alone.items():
        if len({leads.of(full) for full in named[head]}) == 1:
            leads.join(named[head][0], place)


def _of_kinds(every: Sequence[Found], kinds: Iterable[Kind]) -> Iterator[tuple[int, Found]]:
    return ((place, each) for place, each in enumerate(every) if each.kind in kinds)


_WAYS = (
    _by_amount,
    _by_form,
    _by_english,
    _by_acronym,
    _by_full_name,
    _by_short_name,
    _by_part_of_name,
    _by_head,
)
"""In this order: each builds on what the ones before have joined."""
