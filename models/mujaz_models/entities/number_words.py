"""Arabic number words, folded (no hamza on alef, heh for teh marbuta)."""

from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType


class Role(Enum):
    """What a number word does among its neighbours."""

    UNIT = auto()
    """3 to 9 and two: stands alone, before "ten", "hundred" or a scale, or is joined by a tens word."""
    PART = auto()
    """Forms of one and two that are figures only inside a longer number ("أحد عشر", "واحد وعشرون")."""
    TEN = auto()
    TENS = auto()
    HUNDRED = auto()
    HUNDREDS = auto()
    SCALE = auto()
    PLURAL = auto()
    """A scale in the plural or accusative: a figure only after another one ("ثلاثة آلاف", "11 مليونا")."""
    DUAL = auto()
    """Twice a scale ("ألفين")."""


@dataclass(frozen=True, slots=True)
class NumberWord:
    """One number word: its value, and what it does."""

    value: int
    role: Role


_STEMS = ("ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني", "تسع")
_SCALE_FORMS = (
    (1_000, "الف", "الاف الفا", "الفين الفان الفي"),
    (10**6, "مليون", "ملايين مليونا", "مليونين مليونان مليوني"),
    (10**9, "مليار", "مليارات مليارا", "مليارين ملياران ملياري"),
    (10**9, "بليون", "بلايين بليونا", "بليونين بليونان بليوني"),
    (10**12, "تريليون", "تريليونات تريليونا", "تريليونين تريليونان تريليوني"),
)


def _words() -> dict[str, NumberWord]:
    words: dict[str, NumberWord] = {}

    def add(forms: str, value: int, role: Role) -> None:
        words.update(dict.fromkeys(forms.split(), NumberWord(value, role)))

    add("واحد واحده احد احدي", 1, Role.PART)
    add("اثنا اثني اثنتا اثنتي", 2, Role.PART)
    add("اثنان اثنين اثنتان اثنتين", 2, Role.UNIT)
    for value, stem in enumerate(_STEMS, start=3):
        add(f"{stem} {stem}ه", value, Role.UNIT)
        add(f"{stem}مئه {stem}مائه", 100 * value, Role.HUNDREDS)
        tens = stem.removesuffix("ي")
        add(f"{tens}ون {tens}ين", 10 * value, Role.TENS)
    add("ثمان", 8, Role.UNIT)
    add("ثمانمئه ثمانمائه", 800, Role.HUNDREDS)
    add("عشر عشره", 10, Role.TEN)
    add("عشرون عشرين", 20, Role.TENS)
    add("ستون ستين", 60, Role.TENS)
    add("مئه مائه", 100, Role.HUNDRED)
    add("مئتان مئتين مئتي مئتا مائتان مائتين مائتي مائتا", 200, Role.HUNDREDS)
    for value, one, several, two in _SCALE_FORMS:
        add(one, value, Role.SCALE)
        add(several, value, Role.PLURAL)
        add(two, 2 * value, Role.DUAL)
    return words


NUMBER_WORDS = MappingProxyType(_words())
