"""Months and weekdays as Arabic news names them, folded, with their English."""

from types import MappingProxyType

_SURE = {
    "January": "يناير; كانون الثاني; جانفي; كانون ثاني",
    "February": "فبراير; شباط; فيفري; فبرائر",
    "March": "اذار",
    "April": "ابريل; نيسان; افريل",
    "May": "مايو; ايار",
    "June": "يونيو; يونيه; حزيران",
    "July": "يوليو; يوليه; تموز; جويليه; يوليوز",
    "August": "اغسطس; غشت",
    "September": "سبتمبر; ايلول; شتنبر",
    "October": "اكتوبر; تشرين الاول; تشرين اول",
    "November": "نوفمبر; تشرين الثاني; تشرين ثاني; نونبر",
    "December": "ديسمبر; كانون الاول; كانون اول; دجنبر",
    "Rabi al-Awwal": "ربيع الاول",
    "Rabi al-Thani": "ربيع الثاني; ربيع الاخر",
    "Jumada al-Awwal": "جمادي الاولي; جمادي الاول",
    "Jumada al-Thani": "جمادي الثانيه; جمادي الاخره; جمادي الاخر",
    "Dhu al-Qada": "ذي القعده; ذو القعده",
    "Dhu al-Hijja": "ذي الحجه; ذو الحجه",
}
_IN_CONTEXT = {
    "March": "مارس",
    "May": "ماي",
    "June": "جوان",
    "August": "اب; اوت",
    "Muharram": "محرم; المحرم",
    "Safar": "صفر",
    "Rajab": "رجب",
    "Shaban": "شعبان",
    "Ramadan": "رمضان",
    "Shawwal": "شوال",
}

WEEKDAYS = MappingProxyType(
    {
        "الاحد": "Sunday",
        "الاثنين": "Monday",
        "الثلاثاء": "Tuesday",
        "الاربعاء": "Wednesday",
        "الخميس": "Thursday",
        "الجمعه": "Friday",
        "السبت": "Saturday",
    }
)
HOURS = MappingProxyType(
    {
        "الواحده": 1,
        "الثانيه": 2,
        "الثالثه": 3,
        "الرابعه": 4,
        "الخامسه": 5,
        "السادسه": 6,
        "السابعه": 7,
        "الثامنه": 8,
        "التاسعه": 9,
        "العاشره": 10,
        "الحاديه عشره": 11,
        "الثانيه عشره": 12,
    }
)
PARTS_OF_AN_HOUR = MappingProxyType({"والنصف": 30, "والربع": 15, "والثلث": 20})
HALVES_OF_THE_DAY = MappingProxyType(
    {"صباحا": "a.m.", "فجرا": "a.m.", "عصرا": "p.m.", "مساء": "p.m.", "ظهرا": "p.m.", "ليلا": ""}
)


def _by_form(names: dict[str, str]) -> dict[str, str]:
    return {form: english for english, forms in names.items() for form in forms.split("; ") if form}


ENGLISH_MONTHS = tuple(_SURE)[:12]
MONTHS = MappingProxyType(_by_form(_SURE))
MONTHS_IN_CONTEXT = MappingProxyType(_by_form(_IN_CONTEXT))
"""Names of months that are also other words or names: months only beside a number, "month of" or "last"."""
