"""What numbers and sums are worth, and what they count."""

import re
from collections.abc import Sequence
from decimal import Decimal

from mujaz_models.entities.clitics import readings
from mujaz_models.entities.number_words import NUMBER_WORDS
from mujaz_models.entities.tokens import Token

_SPELLED = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_SCALES = {"million": 10**6, "billion": 10**9, "trillion": 10**12}
_AMOUNT = re.compile(r"(?P<number>[a-z]+|\d[\d,]*(?:\.\d+)?)(?: (?P<scale>million|billion|trillion))?(?P<unit> .+)?")
_FRACTIONS = {"ونصف": Decimal("0.5"), "وربع": Decimal("0.25")}
_NOT_COUNTED = frozenset(
    """
    بحلول بنسبه بسبب بعدما بمعدل بقيمه باتجاه بينما بحسب بشكل في من علي الي عن مع او ان بين حتي منذ خلال
    ضد قبل بعد عند لدي هو هي هم التي الذي الذين قد لا لم لن ما كما ثم لكن اي كل نحو حوالي فقط اخري اخرين
    اخرون اخر منهم منها منه بينهم بينها فيما حيث اذ غير سوي علما وهو وهي مقابل مقارنه بالمئه
    """.split()
)
_PARTS = frozenset("المئه المائه الميه المايه بالمئه بالمائه".split())
_NUMBERED = frozenset("رقم الرقم الماده ماده الفصل صفحه الصفحه الطريق الخط القرار البند بند الدوره الاصدار".split())
"""After these a number is a name: "article 5"."""
_BEGIN_WITH_WAW = frozenset(
    """
    وحده وحدات وزير وزراء ولد ورقه اوراق وفاه وفيات وظيفه وظائف وثيقه وثائق ولايه ولايات وكاله وكالات
    وجبه وجبات ورشه
    """.split()
)
_SHORTEST_NOUN = 2
"""Letters, as in "ton"."""


def plain_amount(english: str) -> str:
    """Return an amount as the rules put it in English ("five", "340 million dollars", "40 percent") in plain digits.

    Empty where it is no amount.
    """
    parts = _AMOUNT.fullmatch(english)
    if parts is None:
        return ""
    number = parts["number"]
    if number.isalpha() and number not in _SPELLED:
        return ""
    value = Decimal(_SPELLED.index(number)) if number.isalpha() else Decimal(number.replace(",", ""))
    return _written(value * _SCALES.get(parts["scale"] or "", 1)) + (parts["unit"] or "").replace(" percent", "%")


def with_fraction(base: str, tokens: Sequence[Token], unit: str) -> str:
    """Return `base`, the plain value of a number, with the half or quarter that the last of `tokens` add, in `unit`.

    In "three and a half million" that is half of the last scale before it. `unit` is a currency or empty.
    """
    place = next((i for i, token in enumerate(tokens) if token.form in _FRACTIONS), None)
    if place is None or not base:
        return ""
    scale = NUMBER_WORDS.get(tokens[place - 1].form) if place else None
    part = _FRACTIONS[tokens[place].form] * (scale.value if scale else 1)
    return f"{_written(Decimal(base) + part)} {unit}".rstrip()


def counted(tokens: Sequence[Token], first: int, last: int, *, is_share: bool) -> tuple[int, int] | None:
    """Return which words say what the number in ``tokens[first:last]`` counts, or None.

    That is the noun after it, the one after من ("12 of the workers"), or the one before a number with an article
    ("the three days"). With `is_share` the number is a percentage: only what it is a share of counts.
    """
    noun = first - 1 - (_form(tokens, first - 1) == "ال")
    before = _form(tokens, noun)
    if before in _NUMBERED and not is_share:
        return None
    if not is_share and _has_article(tokens, first) and before.startswith(("ال", "لل", "بال", "وال")):
        return noun, noun + 1
    place = last
    if _form(tokens, place) == "من":
        place += 1
    elif is_share:
        return None
    noun_form = _form(tokens, place)
    # What is counted has no article, unless من brings it in.
    is_named = noun_form.startswith("ال") and place == last
    return (place, place + 1) if _is_noun(noun_form) and not is_named else None


def _has_article(tokens: Sequence[Token], first: int) -> bool:
    form = tokens[first].form
    return any(word.startswith("ال") for _, word in readings(form)) or _form(tokens, first - 1) == "ال"


def _is_noun(form: str) -> bool:
    if len(form) < _SHORTEST_NOUN or not form.isalpha() or form in _NOT_COUNTED or form in _PARTS:
        return False
    return not form.startswith("و") or form in _BEGIN_WITH_WAW or form.removesuffix("ا") in _BEGIN_WITH_WAW


def _form(tokens: Sequence[Token], place: int) -> str:
    return tokens[place].form if 0 <= place < len(tokens) else ""


def _written(value: Decimal) -> str:
    written = f"{value:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written
