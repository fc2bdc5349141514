"""What stands before a person's name and says what he or she is."""

from types import MappingProxyType

from mujaz.document import Span
from mujaz_models.entities.clitics import readings
from mujaz_models.entities.folding import fold_form

_TABLE = """
رئيس=president
رئيس الجمهوريه=president
رئيسه=president
نائب الرئيس=vice president
رئيس الوزراء=prime minister
رئيس الحكومه=prime minister
رئيسه الوزراء=prime minister
رئيس مجلس الوزراء=prime minister
نائب رئيس الوزراء=deputy prime minister
رئيس البرلمان=speaker of parliament
رئيس مجلس النواب=speaker of parliament
رئيس الاركان=chief of staff
رئيس التحرير=editor-in-chief
رئيس البلديه=mayor
وزير=minister
وزيره=minister
نائب الوزير=deputy minister
وكيل الوزاره=undersecretary
وزير الخارجيه=foreign minister
وزيره الخارجيه=foreign minister
وزير الداخليه=interior minister
وزير الدفاع=defense minister
وزيره الدفاع=defense minister
وزير الماليه=finance minister
وزير الاقتصاد=economy minister
وزير العدل=justice minister
وزير الصحه=health minister
وزيره الصحه=health minister
وزير التعليم=education minister
وزير التربيه=education minister
وزير الاعلام=information minister
وزير النفط=oil minister
وزير البترول=oil minister
وزير الطاقه=energy minister
وزير الكهرباء=electricity minister
وزير النقل=transport minister
وزير الزراعه=agriculture minister
وزير الثقافه=culture minister
وزير البيئه=environment minister
وزير العمل=labor minister
وزير السياحه=tourism minister
وزير التجاره=trade minister
ملك=king
ملكه=queen
امير=prince
اميره=princess
سلطان=sultan
ولي العهد=crown prince
شيخ=sheikh
امام=imam
مفتي=mufti
بابا=pope
بطريرك=patriarch
مطران=bishop
محافظ=governor
والي=governor
حاكم=governor
عمده=mayor
قاضي=judge
قاضيه=judge
مدعي العام=prosecutor general
نائب العام=prosecutor general
محامي=lawyer
محاميه=lawyer
سفير=ambassador
سفيره=ambassador
قنصل=consul
مبعوث=envoy
مبعوث الاممي=U.N. envoy
امين العام=secretary-general
امينه العامه=secretary-general
مدير العام=director-general
مدير=director
مديره=director
نائب=member of parliament
سيناتور=senator
عضو=member
متحدث=spokesman
متحدث الرسمي=spokesman
متحدث باسم=spokesman
متحدثه=spokeswoman
متحدثه الرسميه=spokeswoman
ناطق=spokesman
ناطق الرسمي=spokesman
قائد=commander
زعيم=leader
مرشد=supreme leader
مشير=field marshal
فريق=lieutenant general
فريق الاول=general
جنرال=general
لواء=major general
لواء الركن=major general
عميد=brigadier general
عميد الركن=brigadier general
عقيد=colonel
مقدم=lieutenant colonel
رائد=major
نقيب=captain
ملازم=lieutenant
دكتور=doctor
دكتوره=doctor
طبيب=doctor
طبيبه=doctor
بروفيسور=professor
استاذ=professor
استاذه=professor
مهندس=engineer
مهندسه=engineer
صحافي=journalist
صحافيه=journalist
صحفي=journalist
صحفيه=journalist
مراسل=correspondent
كاتب=writer
كاتبه=writer
شاعر=poet
شاعره=poet
مخرج=director
ممثل=actor
ممثله=actress
فنان=artist
فنانه=artist
ناشط=activist
ناشطه=activist
باحث=researcher
باحثه=researcher
خبير=expert
محلل=analyst
مستشار=adviser
مستشاره=adviser
مدرب=coach
لاعب=player
حارس=goalkeeper
"""
ROLES = MappingProxyType(dict(line.split("=") for line in _TABLE.split("\n") if line))
"""Titles without the article of their first word, folded, and their English."""
TITLE_WORDS = (
    frozenset(form for form in ROLES if " " not in form) | frozenset("سيد سيده حاج حاجه د م سمو جلاله فخامه".split())
) - frozenset("سلطان حاكم عميد نقيب قائد شاعر امير اميره ملكه زعيم مقدم والي فريق حارس كاتب رائد امام".split())
"""Words that are left out before a name; those that are names of persons themselves are kept."""

_LONGEST = 3
_LETTERS_BEFORE = 60
_NISBA = ("ي", "يه")
_MARKS = ".،,:؛\"'«»“”()"


def role_before(text: str, name: Span) -> str:
    """Return in English what `text` calls the person at `name` right before it, or an empty string.

    An adjective of nationality or the like may stand between: ``الرئيس السوري فلان``.
    """
    before = text[max(0, name.start - _LETTERS_BEFORE) : name.start].rpartition("\n")[2]
    words = fold_form(before).split()
    if not words or words[-1][-1] in "،,:؛.":
        words = words if words and words[-1] in {"د.", "م."} else []
    words = [word.strip(_MARKS) for word in words]
    return _role(words) or (_role(words[:-1]) if words and _is_nisba(words[-1]) else "")


def _role(words: list[str]) -> str:
    if words and words[-1] == "د":
        return "doctor"
    for length in range(min(_LONGEST, len(words)), 0, -1):
        first, *rest = words[-length:]
        tail = "".join(f" {word}" for word in rest)
        for _, form in readings(first):
            if role := ROLES.get(form.removeprefix("ال") + tail):
                return role
    return ""


def _is_nisba(word: str) -> bool:
    return word.startswith("ال") and word.endswith(_NISBA)
