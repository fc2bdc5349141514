"""Arabic words that say a number, folded, beyond the cardinals that the recogniser knows."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum, auto
from functools import lru_cache
from types import MappingProxyType

from mujaz_models.entities.calendar_words import ENGLISH_MONTHS, MONTHS
from mujaz_models.entities.clitics import readings
from mujaz_models.entities.folding import fold_form
from mujaz_models.entities.number_words import NUMBER_WORDS
from mujaz_models.entities.number_words import Role as Cardinal


class Part(Enum):
    """What a word does among its neighbours."""

    UNIT = auto()
    """1 to 9."""
    TEN = auto()
    TENS = auto()
    HUNDRED = auto()
    HUNDREDS = auto()
    SCALE = auto()
    DUAL = auto()
    """Twice a scale ("ألفين")."""
    PLURAL = auto()
    """A scale in the plural: vague alone ("آلاف")."""
    VAGUE = auto()
    """Tens, hundreds of something."""
    ORDINAL = auto()
    FRACTION = auto()
    FRACTIONS = auto()
    """The plural after a number: "ثلاثة أرباع"; its value is the denominator."""
    DECADE = auto()
    """The seventies."""
    PAIR = auto()
    """A length of time in the dual: two months."""
    AGE = auto()
    """Someone in their seventies."""
    HINT = auto()
    """Says a number in passing: "ثلاثي", "كلا", "عقد", "جنديين"."""


@dataclass(frozen=True, slots=True)
class Word:
    """What a word says: its values, the likeliest first; what is written together with it."""

    values: tuple[Decimal, ...]
    part: Part
    and_before: bool = False
    has_article: bool = False
    has_particle: bool = False

    @property
    def value(self) -> Decimal:
        """What it most likely means."""
        return self.values[0]


HALF, QUARTER = Decimal("0.5"), Decimal("0.25")
THIRD, TWO_THIRDS = Decimal("0.333"), Decimal("0.667")
_PARTS = {
    Cardinal.UNIT: Part.UNIT,
    Cardinal.PART: Part.UNIT,
    Cardinal.TEN: Part.TEN,
    Cardinal.TENS: Part.TENS,
    Cardinal.HUNDRED: Part.HUNDRED,
    Cardinal.HUNDREDS: Part.HUNDREDS,
    Cardinal.SCALE: Part.SCALE,
    Cardinal.PLURAL: Part.SCALE,
    Cardinal.DUAL: Part.DUAL,
}
_WORDS: tuple[tuple[Part, str, tuple[Decimal | int, ...]], ...] = (
    (Part.TEN, "عشر عشره", (10,)),
    (Part.HUNDREDS, "ميتين ميتان", (200,)),
    (Part.HUNDREDS, "تلتميه ثلثمئه ثلثمائه", (300,)),
    (Part.HUNDREDS, "ثمنمئه ثمانيمئه ثمانيمائه", (800,)),
    (Part.TENS, "تلاتين", (30,)),
    (Part.UNIT, "واحدا", (1,)),
    (Part.UNIT, "ثلاثا تلاته تلات تلاتا", (3,)),
    (Part.UNIT, "اربعا", (4,)),
    (Part.UNIT, "خمسا", (5,)),
    (Part.UNIT, "ستا", (6,)),
    (Part.UNIT, "سبعا", (7,)),
    (Part.UNIT, "ثمانيا تمانيه تمنيه", (8,)),
    (Part.UNIT, "تسعا", (9,)),
    (Part.TEN, "عشرا", (10,)),
    (Part.TENS, "تمانين تمنين", (80,)),
    (Part.SCALE, "ترليون تريليونا", (10**12,)),
    (Part.VAGUE, "عشرات", (10,)),
    (Part.VAGUE, "مئات مءات مئين", (100,)),
    (Part.PLURAL, "الاف الافا الوف الوفا", (1000,)),
    (Part.PLURAL, "ملايين ملايينا", (10**6,)),
    (Part.PLURAL, "مليارات بلايين", (10**9,)),
    (Part.ORDINAL, "اول اولي اولا", (1,)),
    (Part.ORDINAL, "حادي حاديه", (1,)),
    (Part.ORDINAL, "ثان ثاني ثانيه ثانيا", (2,)),
    (Part.ORDINAL, "ثالث ثالثه ثالثا", (3,)),
    (Part.ORDINAL, "رابع رابعه رابعا", (4,)),
    (Part.ORDINAL, "خامس خامسه خامسا", (5,)),
    (Part.ORDINAL, "سادس سادسه سادسا", (6,)),
    (Part.ORDINAL, "سابع سابعه سابعا", (7,)),
    (Part.ORDINAL, "ثامن ثامنه ثامنا", (8,)),
    (Part.ORDINAL, "تاسع تاسعه تاسعا", (9,)),
    (Part.ORDINAL, "عاشر عاشره عاشرا", (10,)),
    (Part.FRACTION, "نصف نص نصفا نصفي", (HALF,)),
    (Part.FRACTION, "ثلث ثلثا", (THIRD, TWO_THIRDS)),
    (Part.FRACTION, "ثلثي ثلثين ثلثان", (TWO_THIRDS,)),
    (Part.FRACTION, "ربع ربعا", (QUARTER,)),
    (Part.FRACTIONS, "اثلاث", (3,)),
    (Part.FRACTIONS, "ارباع", (4,)),
    (Part.FRACTIONS, "اخماس", (5,)),
    (Part.FRACTIONS, "اسداس", (6,)),
    (Part.FRACTIONS, "اثمان", (8,)),
    (Part.FRACTIONS, "اعشار", (10,)),
    (Part.DECADE, "عشرينيات عشرينات", (20,)),
    (Part.DECADE, "ثلاثينيات ثلاثينات", (30,)),
    (Part.DECADE, "اربعينيات اربعينات", (40,)),
    (Part.DECADE, "خمسينيات خمسينات", (50,)),
    (Part.DECADE, "ستينيات ستينات", (60,)),
    (Part.DECADE, "سبعينيات سبعينات", (70,)),
    (Part.DECADE, "ثمانينيات ثمانينات", (80,)),
    (Part.DECADE, "تسعينيات تسعينات", (90,)),
    (Part.PAIR, "شهرين شهران عامين عامان يومين يومان اسبوعين اسبوعان سنتين سنتان ساعتين ساعتان", (2,)),
    (Part.PAIR, "دقيقتين دقيقتان", (2,)),
    (Part.PAIR, "عقدين عقدان", (2, 20)),
    (Part.AGE, "عشريني عشرينيه", (20,)),
    (Part.AGE, "ثلاثيني ثلاثينيه", (30,)),
    (Part.AGE, "اربعيني اربعينيه", (40,)),
    (Part.AGE, "خمسيني خمسينيه", (50,)),
    (Part.AGE, "ستيني ستينيه", (60,)),
    (Part.AGE, "سبعيني سبعينيه", (70,)),
    (Part.AGE, "ثمانيني ثمانينيه", (80,)),
    (Part.AGE, "تسعيني تسعينيه", (90,)),
    (Part.HINT, "نظيف نظيفه نظيفين", (0,)),
    (Part.HINT, "احادي احاديه فرد", (1,)),
    (Part.HINT, "ثنائي ثنائيه كلا كلتا كلي كلتي كلاهما كليهما كلتاهما زوج زوجا مزدوج مزدوجه", (2,)),
    (Part.HINT, "قرنين قرنان", (200, 2)),
    (Part.HINT, "ضعف ضعفي ضعفا نصفين تضاعف تضاعفت ضاعف ضاعفت مضاعف مضاعفه", (2,)),
    (Part.HINT, "عشري عشريه", (10,)),
    (Part.HINT, "ثلاثي ثلاثيا ثلاثيه ثلاثيتي ثلاثيتين", (3,)),
    (Part.HINT, "رباعي رباعيا رباعيه رباعيتي رباعيتين", (4,)),
    (Part.HINT, "خماسي خماسيا خماسيه خمسيه", (5,)),
    (Part.HINT, "سداسي سداسيه", (6,)),
    (Part.HINT, "عقد", (10, 1)),
    (Part.HINT, "قرن", (100, 1)),
    (Part.HINT, "منتصف", (HALF,)),
    (Part.HINT, "صفر الصفر", (0,)),
    (Part.HINT, "لست", (6,)),
    (Part.HINT, "دزينه", (12,)),
    (Part.HINT, "الفيه", (2000, 1000)),
)
_PRONOUNS = ("هما", "هم", "هن", "ها", "نا", "كم", "ه")
_BEFORE_PRONOUNS = MappingProxyType(
    {
        "نصف": "0.5",
        "ثلث": "0.333",
        "ثلثي": "0.667",
        "ثلثا": "0.667",
        "ربع": "0.25",
        "خمس": "0.2",
        "عشر": "0.1",
        "ثلاثت": "3",
        "اربعت": "4",
        "خمست": "5",
        "ستت": "6",
        "سبعت": "7",
    }
)
_PLURAL_SHARES = frozenset("ارباع اخماس اعشار".split())
_DUAL_ENDINGS = ("ين", "ان", "تا", "تي")
_SHORTEST_DUAL = 5
_TWO = Decimal(2)


def _lexicon() -> Mapping[str, Word]:
    words = {form: Word((Decimal(word.value),), _PARTS[word.role]) for form, word in NUMBER_WORDS.items()}
    for part, forms, values in _WORDS:
        words.update(dict.fromkeys(forms.split(), Word(tuple(map(Decimal, values)), part)))
    for form, english in MONTHS.items():
        if english in ENGLISH_MONTHS:
            words.setdefault(form, Word((Decimal(ENGLISH_MONTHS.index(english) + 1),), Part.HINT))
    return MappingProxyType(words)


_LEXICON = _lexicon()


@lru_cache(maxsize=50_000)
def folded(token: str) -> str:
    """Return a word in the one spelling of the lexicons."""
    return fold_form(token)


@lru_cache(maxsize=50_000)
def number_word(token: str) -> Word | None:
    """Return what an Arabic word says of numbers, with the particles that are written together with it."""
    form = folded(token)
    for cut, reading in readings(form):
        and_before = cut > 0 and form[0] == "و"
        has_particle = cut > int(and_before)
        if word := _LEXICON.get(reading):
            return replace(word, and_before=and_before, has_particle=has_particle)
        if reading.startswith("ال") and token[0] != "أ" and (word := _LEXICON.get(reading[2:])):
            return replace(word, and_before=and_before, has_particle=has_particle, has_article=True)
        if share := _share_of_them(reading):
            return replace(share, and_before=and_before, has_particle=has_particle)
    return None


def _share_of_them(form: str) -> Word | None:
    """Return "ربعهم", a quarter of them, or "ثلاثتنا", the three of us."""
    for pronoun in _PRONOUNS:
        stem = form.removesuffix(pronoun)
        if stem in _PLURAL_SHARES and stem != form:
            return _LEXICON[stem]
        if stem != form and stem in _BEFORE_PRONOUNS:
            return Word((Decimal(_BEFORE_PRONOUNS[stem]),), Part.HINT)
    return None


@lru_cache(maxsize=50_000)
def may_be_dual(token: str) -> bool:
    """Tell whether a word looks like two of something, as many plurals do too."""
    form = folded(token)
    return len(form) >= _SHORTEST_DUAL and form.endswith(_DUAL_ENDINGS)
