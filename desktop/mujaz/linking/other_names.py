"""Other names of what a gazetteer knows under one, and words made from names."""

import re
from functools import lru_cache
from types import MappingProxyType

_NAMES = """
United States=US|U.S.|USA|U.S.A.|United States of America|America
United Kingdom=UK|U.K.|Britain|Great Britain
Britain=UK|U.K.|United Kingdom|Great Britain
United Nations=UN|U.N.|United Nations Organization
European Union=EU|E.U.
United Arab Emirates=UAE|U.A.E.|Emirates
Emirates=UAE|U.A.E.|United Arab Emirates
Saudi Arabia=KSA|Kingdom of Saudi Arabia
Russia=Russian Federation
Iran=Islamic Republic of Iran
China=People's Republic of China|PRC
Turkey=Türkiye|Turkiye
Czech Republic=Czechia
Myanmar=Burma
Ivory Coast=Côte d'Ivoire|Cote d'Ivoire
Netherlands=Holland
Democratic Republic of the Congo=DRC|DR Congo|Democratic Republic of Congo
Bosnia and Herzegovina=Bosnia
Gaza=Gaza Strip
Mecca=Makkah|Makka
Medina=Madinah|Al-Madinah
Jerusalem=Al-Quds|Quds
Sanaa=Sana'a|Sana|San'a
Kyiv=Kiev
Beijing=Peking
Washington=Washington, D.C.|Washington D.C.|Washington DC
Persian Gulf=Arabian Gulf|Gulf
North Atlantic Treaty Organization=NATO
Islamic State=IS|ISIS|ISIL|Daesh|Islamic State of Iraq and Syria
Daesh=IS|ISIS|ISIL|Islamic State
ISIS=IS|ISIL|Daesh|Islamic State
Organization of the Petroleum Exporting Countries=OPEC
Gulf Cooperation Council=GCC
Syrian Democratic Forces=SDF
parliament=House of Representatives|Parliament|Council of Representatives
House of Representatives=parliament|Parliament
kingdom=Kingdom
"""
OTHER_NAMES = MappingProxyType(
    {name: tuple(others.split("|")) for name, others in (line.split("=") for line in _NAMES.split("\n") if line)}
)

_DEMONYMS = frozenset(
    "afghan american arab argentine belgian brit british briton chinese croat czech cypriot dane danish dutch emirati "
    "english finn finnish french frenchman german greek hellenic icelandic indian irish ivorian kurd kurdish kyrgyz "
    "lao lebanese maltese moroccan norwegian palestinian philippine filipino pole polish portuguese saudi scot "
    "scottish serb slovak slovene somali spaniard spanish swede swedish swiss thai turk turkish ukrainian uzbek welsh "
    "yemeni".split()
)
_DEMONYM = re.compile(r"(?:ian|ean|an|n|i|ese|ish|ite|er|ic)s?")
_MIN_STEM = 3
_STEM_CHANGES = 3
"""Letters of a name, at most, that a word made from it changes: Norway, Norwegian."""
_LETTERS = re.compile(r"[A-Z]\.?")
_CAPITAL_WORD = re.compile(r"[A-Z]\w*")


@lru_cache(maxsize=4096)
def names_of(name: str) -> tuple[str, ...]:
    """Return `name` and the other names of the same, an acronym among them."""
    capitals = _CAPITAL_WORD.findall(name)
    acronym = "".join(word[0] for word in capitals)
    made = (acronym, ".".join(acronym) + ".") if len(acronym) > 1 and acronym != name else ()
    return tuple(dict.fromkeys((name, *OTHER_NAMES.get(name, ()), *made))) if name else ()


@lru_cache(maxsize=16384)
def is_demonym(word: str, name: str) -> bool:
    """Tell whether `word` is made from the name of a place, as "Syrian" is, and so doesn't name the place itself."""
    lowered, known = word.lower(), name.lower()
    if lowered == known:
        return False
    if lowered in _DEMONYMS or lowered.removesuffix("s") in _DEMONYMS:
        return True
    stem = known[: max(_MIN_STEM, len(known) - _STEM_CHANGES)]
    endings = {lowered[len(stem) :].lstrip("aeiouyw")} if lowered.startswith(stem) else set()
    endings |= {lowered[len(known) :]} if lowered.startswith(known) else set()
    return any(_DEMONYM.fullmatch(ending) for ending in endings)


def is_acronym(name: str) -> bool:
    """Tell whether `name` is written as an acronym in Latin letters."""
    return len(name) > 1 and _LETTERS.sub("", name) == ""
