"""Currencies as Arabic news names them, folded, with the plural that English uses."""

from types import MappingProxyType

_FORMS = {
    "dollars": "دولار دولارا دولارات",
    "euros": "يورو",
    "riyals": "ريال ريالا ريالات",
    "pounds": "جنيه جنيها جنيهات",
    "dinars": "دينار دينارا دنانير",
    "dirhams": "درهم درهما دراهم",
    "rubles": "روبل روبلا روبلات",
    "rupees": "روبيه روبيات",
    "shekels": "شيكل شيقل شيكلا شواكل",
    "francs": "فرنك فرنكا فرنكات",
    "yuan": "يوان",
    "yen": "ين",
    "tomans": "تومان تومانا",
    "ouguiyas": "اوقيه",
    "liras": "ليره ليرات",
}
CURRENCIES = MappingProxyType({form: name for name, forms in _FORMS.items() for form in forms.split()})
SIGNS = MappingProxyType({"$": "dollars", "€": "euros", "£": "pounds", "₪": "shekels"})

_ISSUERS = {
    "U.S.": "اميركي امريكي اميركيا امريكيا",
    "Canadian": "كندي كنديا",
    "Australian": "استرالي",
    "Saudi": "سعودي سعوديا",
    "Qatari": "قطري قطريا",
    "Omani": "عماني عمانيا",
    "Yemeni": "يمني يمنيا",
    "Iranian": "ايراني ايرانيا",
    "Egyptian": "مصري مصريا",
    "Sudanese": "سوداني سودانيا",
    "British": "استرليني استرلينيا",
    "Iraqi": "عراقي عراقيا",
    "Jordanian": "اردني اردنيا",
    "Kuwaiti": "كويتي كويتيا",
    "Bahraini": "بحريني بحرينيا",
    "Tunisian": "تونسي تونسيا",
    "Algerian": "جزائري جزائريا",
    "Libyan": "ليبي ليبيا",
    "Serbian": "صربي",
    "Emirati": "اماراتي اماراتيا",
    "Moroccan": "مغربي مغربيا",
    "Swiss": "سويسري سويسريا",
    "Indian": "هنديه",
    "Pakistani": "باكستانيه",
    "Syrian": "سوريه",
    "Lebanese": "لبنانيه",
    "Turkish": "تركيه",
}
ISSUERS = MappingProxyType({form: name for name, forms in _ISSUERS.items() for form in forms.split()})
POUNDS_IN_ENGLISH = frozenset({"Syrian", "Lebanese"})
"""Whose lira English calls a pound."""
