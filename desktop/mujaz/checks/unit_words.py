"""Units of time, measure and money, as Arabic (folded) and English write them."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType

from mujaz.checks.arabic_words import folded
from mujaz_models.entities.clitics import readings


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: what it measures, and how many of that dimension's smallest one it is (0 where none converts)."""

    name: str
    dimension: str
    size: Decimal

    @property
    def singular(self) -> str:
        """One of it."""
        return _SINGULARS.get(self.name, self.name.removesuffix("s"))


_YEN = "ين"
"""With a particle it is the word for "between"."""
_SINGULARS = {"centuries": "century", "feet": "foot", "inches": "inch", "pounds of weight": "pound"}
_TABLE: tuple[tuple[str, str, str, str, str], ...] = (
    ("seconds", "time", "1", "ثانيه ثواني ثوان ثانيتين ثانيتان", "second seconds"),
    ("minutes", "time", "60", "دقيقه دقائق دقيقتين دقيقتان", "minute minutes min mins"),
    ("hours", "time", "3600", "ساعه ساعات ساعتين ساعتان", "hour hours hr hrs hourly"),
    ("days", "time", "86400", "يوم يوما ايام يومين يومان ليله ليال ليالي", "day days daily night nights"),
    ("weeks", "time", "604800", "اسبوع اسبوعا اسابيع اسبوعين اسبوعان", "week weeks weekly"),
    ("months", "time", "2629746", "شهر شهرا اشهر شهور شهرين شهران", "month months monthly"),
    ("years", "time", "31556952", "عام عاما اعوام عامين عامان سنه سنوات سنين سنتين سنتان سنويا", "year years yearly"),
    ("decades", "time", "315569520", "عقد عقدا عقود عقدين عقدان", "decade decades"),
    ("centuries", "time", "3155695200", "قرن قرنا قرون قرنين قرنان", "century centuries"),
    (
        "millimetres",
        "length",
        "1",
        "ملم مم مليمتر مليمترا مليمترات ميلمتر",
        "mm millimetre millimetres millimeter millimeters",
    ),
    (
        "centimetres",
        "length",
        "10",
        "سم سنتيمتر سنتيمترا سنتيمترات سنتمتر",
        "cm centimetre centimetres centimeter centimeters",
    ),
    ("metres", "length", "1000", "متر مترا امتار مترين متران", "m metre metres meter meters"),
    (
        "kilometres",
        "length",
        "1000000",
        "كم كلم كيلومتر كيلومترا كيلومترات كيلومترين كيلومتران",
        "km kms kilometre kilometres kilometer kilometers",
    ),
    ("miles", "length", "1609344", "ميل ميلا اميال ميلين ميلان", "mile miles mi"),
    ("feet", "length", "304.8", "قدم قدما اقدام قدمين", "foot feet ft"),
    ("inches", "length", "25.4", "بوصه بوصات بوصتين انش", "inch inches"),
    ("yards", "length", "914.4", "يارده ياردات", "yard yards"),
    ("hectares", "area", "10000", "هكتار هكتارا هكتارات", "hectare hectares ha"),
    ("acres", "area", "4046.86", "فدان فدانا افدنه اكر", "acre acres feddan feddans"),
    ("grams", "weight", "1", "غرام غراما غرامات جرام جراما جرامات", "g gram grams gramme grammes"),
    (
        "kilograms",
        "weight",
        "1000",
        "كغ كغم كجم كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما",
        "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    ),
    ("tonnes", "weight", "1000000", "طن طنا اطنان طنين طنان", "ton tons tonne tonnes"),
    ("pounds of weight", "weight", "453.592", "رطل رطلا ارطال باوند", "lb lbs"),
    ("ounces", "weight", "28.3495", "اوقيه اونصه اوقيات", "ounce ounces oz"),
    ("litres", "volume", "1", "لتر لترا لترات ليتر ليترا ليترات", "litre litres liter liters"),
    ("gallons", "volume", "3.785", "غالون غالونا غالونات جالون جالونا", "gallon gallons"),
    ("barrels", "volume", "158.987", "برميل برميلا براميل", "barrel barrels bbl"),
    ("percent", "share", "1", "% ٪", "percent % pc pct"),
    ("dollars", "money", "0", "دولار دولارا دولارات $", "dollar dollars $ usd"),
    ("euros", "money", "0", "يورو €", "euro euros € eur"),
    ("riyals", "money", "0", "ريال ريالا ريالات", "riyal riyals rial rials"),
    ("pounds", "money", "0", "جنيه جنيها جنيهات £ ليره ليرات", "pound pounds £ gbp lira liras lire"),
    ("dinars", "money", "0", "دينار دينارا دنانير", "dinar dinars"),
    ("dirhams", "money", "0", "درهم درهما دراهم", "dirham dirhams"),
    ("roubles", "money", "0", "روبل روبلا روبلات", "ruble rubles rouble roubles"),
    ("rupees", "money", "0", "روبيه روبيات", "rupee rupees"),
    ("shekels", "money", "0", "شيكل شيقل شيكلا شواكل ₪", "shekel shekels ₪"),
    ("francs", "money", "0", "فرنك فرنكا فرنكات", "franc francs"),
    ("yuan", "money", "0", "يوان يوانا", "yuan renminbi"),
    ("yen", "money", "0", "ين ينا ¥", "yen ¥"),
)
PERCENT = Unit("percent", "share", Decimal(1))
POINTS = Unit("percentage points", "share", Decimal(0))


def _lexicon(column: int) -> Mapping[str, Unit]:
    return MappingProxyType(
        {form: Unit(row[0], row[1], Decimal(row[2])) for row in _TABLE for form in row[column].split()}
    )


_ARABIC, _ENGLISH = _lexicon(3), _lexicon(4)


@lru_cache(maxsize=50_000)
def arabic_unit(token: str) -> Unit | None:
    """Return the unit that an Arabic word or sign names."""
    for cut, reading in readings(folded(token)):
        if cut and reading == _YEN:
            continue
        if unit := _ARABIC.get(reading) or _ARABIC.get(reading.removeprefix("ال")):
            return unit
    return None


@lru_cache(maxsize=50_000)
def english_unit(token: str) -> Unit | None:
    """Return the unit that an English word or sign names."""
    return _ENGLISH.get(token.lower())
