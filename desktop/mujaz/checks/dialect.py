"""Words of a dialect: the translator knows the written language of news, and may guess at them."""

from mujaz.briefing import Flag
from mujaz.checks.context import Context
from mujaz.checks.forms import Forms, arabic_forms

ENOUGH = 2
"""Different words of dialects, at least, where none is clear by itself."""

# Folded words. Clear ones are nothing else; the others are also names or rare words of the written language.
_CLEAR = {
    "Egyptian": """
        مش مفيش ازاي ازيك عايز عاوز عايزه عاوزه عايزين عاوزين دلوقتي دلوقت بتاع بتاعه بتاعي بتاعنا النهارده انهارده
        امبارح احنا كده علشان عشان اهو ماعرفش معرفش ماكانش مكانش ماحدش محدش برضه برضو فلوسي ايوه بقالي اوي
    """,
    "Levantine": """
        هيك هلق هلا هلاء بدي بدك بدو بدنا بدكن بدهن بدها منيح منيحه كتير ليش لسا شلون هدول مو مافي هلكتير عنجد
        هالحكي هالبلد معليش منشان مشان هاد هيدا هيدي هيدول اديش قديش شوي
    """,
    "Gulf or Iraqi": """
        شنو هسه هسا وايد ابغي نبغي تبغي يبغي الحين ايش وش ليش شلونك شلونكم مب مهب هالسالفه سالفه اكو ماكو هواي شكو
        زين عيال چان چذي هالحين
    """,
    "Maghrebi": """
        بزاف واش علاش كيفاش دابا ديال ديالنا غادي شحال برشا توا كيما ماشي هادشي نتا نتوما كاين ماكاينش باش فاش دروك
        راني راهو هاذا خويا
    """,
}
_ALSO_OTHERWISE = frozenset(
    """
    هلا مو زين عيال سالفه وش باش كيما توا ماشي هاد هاذا غادي كاين شنو فاش كده احنا اوي كتير شوي هواي ليش هيك الحين ايش
    وايد بدو بدي اهو اكو مب
    """.split()
)
_REGION = {word: region for region, words in _CLEAR.items() for word in words.split()}


def dialect(source: str, _translation: str, _context: Context) -> list[Flag]:
    """Return a flag where words of a dialect stand in the source."""
    forms = arabic_forms(source)
    if _REGION.keys().isdisjoint(forms.words):
        return []
    return _flags(forms, [place for place, word in enumerate(forms.words) if word in _REGION])


def _flags(forms: Forms, places: list[int]) -> list[Flag]:
    words = {forms.words[place] for place in places}
    clear = words - _ALSO_OTHERWISE
    if not clear and len(words) < ENOUGH:
        return []
    regions = [_REGION[word] for word in clear or words]
    region = max(regions, key=regions.count)
    spans = tuple(forms.span(place) for place in places)
    said = ", ".join(f"“{span.of(forms.text)}”" for span in spans)
    reason = f"This may be dialect ({region}: {said}); the translator may guess at it."
    return [Flag("dialect", None, reason, source=spans)]
