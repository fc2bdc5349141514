"""Places whose names say what they are: "مدينة القاهرة" is Cairo, "مطار القاهرة الدولي" Cairo International Airport.

What a place is gets translated; only its own name is written by sound.
"""

from collections.abc import Callable
from types import MappingProxyType

from mujaz_models.entities.folding import fold_form

_FORMS = """
مدينة {}
بلدة {}
بلدية {}
قرية {}
محافظة {}
منطقة {}
ولاية {}
إمارة {}
إقليم {}
دولة {}
جمهورية {}
مملكة {}
سلطنة {}
مطار {} Airport
ميناء {} Port
مرفأ {} Port
شارع {} Street
طريق {} Road
ساحة {} Square
ميدان {} Square
حي {} district
ضاحية {} suburb
مخيم {} camp
جسر {} Bridge
سد {} Dam
نفق {} Tunnel
معبر {} crossing
سوق {} Market
جامع {} Mosque
مسجد {} Mosque
كنيسة {} Church
جامعة {} University
مستشفى {} Hospital
ملعب {} Stadium
استاد {} Stadium
فندق {} Hotel
قصر {} Palace
قلعة {} Citadel
سجن {} Prison
قاعدة {} base
محطة {} station
حديقة {} Park
جزيرة {} Island
بحيرة {} Lake
نهر {} River
وادي Wadi {}
جبل Mount {}
جبال {} Mountains
خليج Gulf of {}
مضيق Strait of {}
قضاء {} district
ناحية {} district
مديرية {} district
"""
_HEADS = MappingProxyType(
    {fold_form(head): form for head, form in (line.split(" ", 1) for line in _FORMS.strip().splitlines())}
)
_TITLES = MappingProxyType(
    {
        fold_form(title): english
        for title, english in (
            ("الملك", "King"),
            ("الملكة", "Queen"),
            ("الأمير", "Prince"),
            ("الأميرة", "Princess"),
            ("السلطان", "Sultan"),
            ("الشيخ", "Sheikh"),
            ("الإمام", "Imam"),
            ("الرئيس", "President"),
        )
    }
)
_QUALITIES = MappingProxyType(
    {
        fold_form(quality): english
        for quality, english in (
            ("الدولي", "International"),
            ("الدولية", "International"),
            ("العسكري", "Military"),
            ("العسكرية", "Military"),
            ("المركزي", "Central"),
            ("المركزية", "Central"),
            ("الوطني", "National"),
            ("الوطنية", "National"),
        )
    }
)
"""What may stand after the name of a site."""


def is_bare_head(name: str) -> bool:
    """Tell whether `name` says only what a place is: "المدينة"."""
    return fold_form(name).removeprefix("ال") in _HEADS


def own_name(name: str) -> str:
    """Return the name of a place without a word such as "city" before it, which English leaves out."""
    form, rest, quality = _taken_apart(name)
    return rest if form == "{}" and not quality else name


def in_english(name: str, spell: Callable[[str], str]) -> str | None:
    """Return the English name of a place that says what it is, its own name by `spell`; None for any other.

    It is empty where `spell` has nothing for it.
    """
    form, rest, quality = _taken_apart(name)
    if not form:
        return None
    title, rest = _titled(rest)
    spelled = spell(rest)
    whole = " ".join(filter(None, (title, spelled, quality)))
    return form.format(whole) if spelled else ""


def _taken_apart(name: str) -> tuple[str, str, str]:
    """Return how English says what a place is, the rest of its name, and a quality; empty where it says nothing."""
    head, _, rest = name.strip().partition(" ")
    form = _HEADS.get(fold_form(head))
    if not form or not rest.strip():
        return "", name, ""
    *words, last = rest.split()
    quality = _QUALITIES.get(fold_form(last), "") if words else ""
    return form, " ".join(words) if quality else " ".join((*words, last)), quality


def _titled(name: str) -> tuple[str, str]:
    first, _, rest = name.partition(" ")
    title = _TITLES.get(fold_form(first), "")
    return (title, rest) if title and rest else ("", name)
