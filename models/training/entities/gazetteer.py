"""Compile the gazetteer: our own lists first, then CLDR's countries, GeoNames' towns, and single names."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from mujaz_models.entities import Kind
from mujaz_models.entities.folding import fold_form
from mujaz_models.entities.gazetteer import Extras, Gazetteer, Known, Trust
from mujaz_models.entities.places import PlaceTable
from training.entities.spelling import common_spelling
from training.entities.towns import SHORTEST_SURE, Town, countries, place_records, read_towns
from training.entities.usage import Usage, count_usage
from training.names import single_names
from training.own_text import tagged_pairs, tags

_CURATED = Path(__file__).parent / "curated"
_MARKS = re.compile(r"[\u064b-\u0652]")


@dataclass(frozen=True)
class Compiled:
    """What the gazetteer's file is made from."""

    known: dict[str, Known]
    names: dict[str, str]
    marked: dict[str, str]
    extras: Extras
    open_names: frozenset[str]
    """The single names that are known from elsewhere than from our tagged news."""

    def gazetteer(self) -> Gazetteer:
        """Return the gazetteer as the program would load it."""
        return Gazetteer(self.known, self.names, self.marked, self.extras)

    def for_training(self, hidden: frozenset[str] = frozenset()) -> Gazetteer:
        """Return a gazetteer that knows no more of the persons in our tagged news than of those in tomorrow's."""
        names = {form: self.names[form] for form in self.open_names if form not in hidden}
        extras = replace(self.extras, given=self.extras.given - hidden)
        return Gazetteer(self.known, names, self.marked, extras)


def compile_gazetteer(data: Path, groups: Mapping[str, str]) -> Compiled:
    """Gather all names from `data`, GeoNames, CLDR and our lists; the first source to name a form wins.

    `groups` are those that `training.entities.clusters` finds.
    """
    towns = sorted(read_towns(), key=lambda town: -town.people)
    people = _people(data)
    usage = count_usage(data, _spellings(towns, people))
    names = _names(people, usage) | _curated_names()
    open_names = frozenset(names)
    names |= _aligned_names(data) | _curated_names()
    known, marked = _curated(towns)
    for form, english in countries():
        known.setdefault(form, Known(Kind.PLACE, Trust.SURE, english))
    tagged = _tagged_names(data)
    for town in towns:
        for form in town.forms:
            if town.here or not usage.is_very_ordinary(form):
                english = _town_english(form, town, usage, tagged)
                known.setdefault(form, Known(Kind.PLACE, _trust(form, town, usage, names), english))
    extras = Extras(_given_names(), PlaceTable(place_records(tagged | known, towns)), groups)
    return Compiled(tagged | known, names, marked, extras, open_names)


def _spellings(towns: Iterable[Town], people: Mapping[str, set[str]]) -> dict[str, set[str]]:
    spellings: dict[str, set[str]] = defaultdict(set)
    for town in towns:
        for form in town.forms:
            spellings[form].update(town.spellings)
    for form, candidates in people.items():
        spellings[form].update(candidates)
    return spellings


def _curated(towns: Iterable[Town]) -> tuple[dict[str, Known], dict[str, str]]:
    """Return what our own lists hold, and its spellings with vowel signs."""
    known: dict[str, Known] = {}
    marked: dict[str, str] = {}
    big = {form for town in towns if town.is_big for form in town.forms}
    for kind, path, taken in ((Kind.PLACE, "places.tsv", set[str]()), (Kind.ORGANISATION, "organisations.tsv", big)):
        _add_curated(known, marked, kind, _CURATED / path, taken)
    return known, marked


def _add_curated(known: dict[str, Known], marked: dict[str, str], kind: Kind, path: Path, taken: set[str]) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        forms, english, *question = line.split("\t")
        for form in forms.split("|"):
            folded = fold_form(form)
            if question and (folded in taken or folded in known):
                continue
            known[folded] = Known(kind, Trust.HINT if question else Trust.SURE, english)
            if _MARKS.search(form):
                marked[form] = english


def _town_english(form: str, town: Town, usage: Usage, tagged: dict[str, Known]) -> str:
    if form in tagged and tagged[form].kind is Kind.PLACE:
        return tagged[form].english
    used = [name for name in town.spellings if usage.english[name]]
    return common_spelling(form, used, usage.english) or town.spellings[0]


def _trust(form: str, town: Town, usage: Usage, names: dict[str, str]) -> Trust:
    if " " in form:
        return Trust.SURE if town.is_big or town.here else Trust.HINT
    plain = len(form) >= SHORTEST_SURE and form not in names and not usage.is_ordinary(form)
    return Trust.SURE if plain and town.is_big else Trust.HINT


def _people(data: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for arabic, english in single_names(data):
        found[fold_form(arabic)].add(english)
    return found


def _names(people: dict[str, set[str]], usage: Usage) -> dict[str, str]:
    names = {form: common_spelling(form, candidates, usage.english) for form, candidates in people.items()}
    return {form: english for form, english in names.items() if english and not usage.is_ordinary(form)}


def _curated_names() -> dict[str, str]:
    lines = (_CURATED / "names.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return {fold_form(form): english for forms, english in rows for form in forms.split("|")}


def _given_names() -> frozenset[str]:
    lines = (_CURATED / "given.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(fold_form(name) for line in lines if not line.startswith("#") for name in line.split())


def _aligned_names(data: Path) -> dict[str, str]:
    """Return the English of single names, from tagged persons with as many words on both sides."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for pair in tagged_pairs(data):
        english = tags(pair.english)
        for tag, arabic in tags(pair.arabic).items():
            ours, theirs = arabic.split(), english.get(tag, "").split()
            if tag.startswith("P") and len(ours) == len(theirs):
                for one, other in zip(ours, theirs, strict=True):
                    counts[fold_form(one)][other] += 1
    return {form: _best(english) for form, english in counts.items() if form}


def _tagged_names(data: Path) -> dict[str, Known]:
    """Return places and organisations of our tagged news with their English; they say nothing by themselves."""
    counts: dict[tuple[str, Kind], Counter[str]] = defaultdict(Counter)
    kinds = {"L": Kind.PLACE, "O": Kind.ORGANISATION}
    for pair in tagged_pairs(data):
        english = tags(pair.english)
        for tag, arabic in tags(pair.arabic).items():
            if tag[0] in kinds and english.get(tag):
                counts[fold_form(arabic), kinds[tag[0]]][english[tag]] += 1
    found = sorted(counts.items(), key=lambda item: item[1].total())
    return {form: Known(kind, Trust.GLOSS, _best(english)) for (form, kind), english in found}


def _best(english: Counter[str]) -> str:
    return min(english, key=lambda name: (-english[name], len(name), name))
