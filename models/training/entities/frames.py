"""Our own sentences with slots for names that look like ordinary words: clubs, companies, newspapers, villages."""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from training.entities.corpora import Example, from_tags
from training.entities.variation import NamePool

_FRAMES = Path(__file__).parent / "curated" / "frames.txt"
_SLOT = re.compile(r"\{(CLUB|FIRM|PAPER|LIST|BODY|SPOT|PER|SUR|TOWN|PORT|HALL)\}")
_TAGS = {"PER": "P", "SUR": "P", "TOWN": "L", "SPOT": "L", "PORT": "L"}
_TIMES = 8
_WITH_ARTICLE = 0.4

_CLUB_HEADS = (
    "نجوم نسور شباب اتحاد أهلي نهضة وحدة شعلة برج صقور فهود أبطال مولودية وفاق أولمبيك رجاء هلال نصر ترجي وداد "
    "سبورتينغ ديبورتيفو أتلتيك راسينغ سبارتا دينامو ريال لوكوموتيف نادي"
).split()
_CLUB_TAILS = "يونايتد سيتي ستار روفرز تاون الصغير الحديث الجديد الرياضي الساحلي".split()
_CLUBS_ALONE = "النخيل الفرسان الصخرة الواحة الأمواج الكرامة التضامن الشعلة الميناء النهضة الصقر الجبل الرمال".split()
_FIRM_HEADS = (
    "سهل واحة أفق نخيل رمال سواحل أعمدة شرفات درة مدار رؤية نماء بوابة جسور قمم أضواء ينابيع سنابل مراسي أشرعة"
).split()
_FIRM_MIDDLES = "الطاقة الخليج الساحل المحيط الشرق الصحراء الجزيرة المستقبل الشمال الجنوب الوادي المدينة النور".split()
_FIRM_TAILS = (
    "للمقاولات للأسمدة للاتصالات للتجارة القابضة للطيران للتأمين للصناعات للنقل للاستثمار غروب ماركتس إنرجي موتورز"
).split()
_PAPER_HEADS = "صدى أخبار ضفاف صوت بيان نبض رأي منبر أفق مرايا دفاتر نافذة".split()
_PAPER_TAILS = "اليوم الغد الساحل الجنوب الشمال المدينة الناس الجزيرة البلاد".split()
_PAPERS_ALONE = "الميزان المرقب الضفة المرفأ القنديل الشراع المنارة البوصلة الجسر العتبة الرصيف الخبر المشهد".split()
_LISTS = (
    "الغد; المساهمون; سماء واحدة; التجمع الديمقراطي; التيار المدني; التحالف التقدمي; الكرامة; البديل; العدالة; "
    "حقنا; بيتنا; يد بيد; شمعة; أمل الجنوب; الوفاق الوطني; التغيير; جذور; المواطنة; لقمة هنية; بصمة; النداء; صوت "
    "الناس; الإصلاح والبناء; القائمة المستقلة; ميثاق; أرض وماء; جيل جديد; كفى; التكتل الوطني; الجبهة الوطنية"
).split("; ")
_BODY_HEADS = (
    "هيئة مديرية إدارة لجنة جمعية نقابة رابطة غرفة دائرة مؤسسة وكالة اتحادية مصلحة مكتب مركز مجلس صندوق".split()
)
_BODY_MIDDLES = (
    "المياه; الطرق; الآثار; الغابات; الصيادين; المخابز; السكك الحديد; الصحة; الجمارك; الضرائب; المقابر; تجار "
    "السوق القديم; حماية المستهلك; مزارعي الشمال; النقل البحري; الطيران المدني; مكافحة التصحر; إنقاذ التراث; "
    "الموانئ; المعلمين; الممرضين; تنمية الصادرات; الرصد الزلزالي; الأرصاد الجوية; المفقودين; التجارة والصناعة; "
    "الإسعاف والطوارئ"
).split("; ")
_BODY_TAILS = (*(("",) * 6), *"الوطنية المركزية الإقليمية العامة المحلية العليا".split())
_SPOT_HEADS = "دير تل عين وادي بئر كفر بيت خربة رأس جبل باب برج سوق حمام قصر خان مرج بركة ضهر حوش".split()
_SPOT_TAILS = "القديمة الفوقا التحتا الكبرى الصغرى الشرقية الغربية".split()
_SPOTS_ALONE = (
    "الرديف الخمس الصخيرة المطيرفي الرويس الزهراء البساتين المنشية السكة الحوض القلعة السفارات الورود الكورنيش الربوة"
).split()


_PORT_HEADS = "مطار مطار شارع جسر طريق ساحة حديقة ميدان ميناء ملعب".split()
_HALL_HEADS = "جامعة مستشفى مركز مدرسة معهد مؤسسة مكتبة كلية جمعية".split()
_HONOURS = "الملك الأمير الأميرة الملكة السلطان الشيخ الإمام الرئيس الشهيد الدكتور القديس".split()


def filled_frames(pool: NamePool, rng: random.Random) -> Iterator[Example]:
    """Yield each frame several times, with other names each time."""
    lines = _FRAMES.read_text(encoding="utf-8").splitlines()
    for line in (line for line in lines if not line.startswith("#")):
        for _ in range(_TIMES):
            yield from_tags(_SLOT.sub(lambda match: _tagged(match[1], pool, rng), line))


def _tagged(slot: str, pool: NamePool, rng: random.Random) -> str:
    return f"[[{_TAGS.get(slot, 'O')}1|{_MAKERS[slot](pool, rng)}]]"


def _person(pool: NamePool, rng: random.Random) -> str:
    given = rng.choice(pool.given if rng.random() < 0.6 else pool.persons)
    return f"{given} {rng.choice(pool.persons)}"


def _surname(pool: NamePool, rng: random.Random) -> str:
    name = rng.choice(pool.persons)
    return f"ال{name.removeprefix('ال')}" if rng.random() < _WITH_ARTICLE else name


def _any(pool: NamePool, rng: random.Random) -> str:
    return rng.choice(pool.any_name(rng))


def _club(pool: NamePool, rng: random.Random) -> str:
    return rng.choice(
        (
            f"{rng.choice(_CLUB_HEADS)} {rng.choice(pool.places)}",
            f"{_any(pool, rng)} {rng.choice(_CLUB_TAILS)}",
            rng.choice(_CLUBS_ALONE),
        )
    )


def _firm(pool: NamePool, rng: random.Random) -> str:
    if rng.random() < 0.3:
        return f"{_any(pool, rng)} {rng.choice(_FIRM_TAILS)}"
    stem = f"{rng.choice(_FIRM_HEADS)} {rng.choice(_FIRM_MIDDLES)}"
    return f"{stem} {rng.choice(_FIRM_TAILS)}" if rng.random() < 0.4 else stem


def _paper(pool: NamePool, rng: random.Random) -> str:
    tail = rng.choice((rng.choice(_PAPER_TAILS), rng.choice(pool.places)))
    return rng.choice((f"{rng.choice(_PAPER_HEADS)} {tail}", rng.choice(_PAPERS_ALONE)))


def _list(_: NamePool, rng: random.Random) -> str:
    return rng.choice(_LISTS)


def _body(_: NamePool, rng: random.Random) -> str:
    return " ".join(filter(None, map(rng.choice, (_BODY_HEADS, _BODY_MIDDLES, _BODY_TAILS))))


def _spot(pool: NamePool, rng: random.Random) -> str:
    return rng.choice(
        (
            f"{rng.choice(_SPOT_HEADS)} {rng.choice(pool.persons)}",
            f"{rng.choice(pool.persons)} {rng.choice(_SPOT_TAILS)}",
            rng.choice(_SPOTS_ALONE),
            rng.choice(pool.places),
        )
    )


def _port(pool: NamePool, rng: random.Random) -> str:
    head = rng.choice(_PORT_HEADS)
    return f"{head} {_honoured(pool, rng)}{' الدولي' if head == 'مطار' and rng.random() < 0.7 else ''}"


def _hall(pool: NamePool, rng: random.Random) -> str:
    return f"{rng.choice(_HALL_HEADS)} {_honoured(pool, rng)}"


def _honoured(pool: NamePool, rng: random.Random) -> str:
    """Return whom something is named after: a title and a name, or a name alone."""
    name = rng.choice((rng.choice(pool.given), _person(pool, rng)))
    return f"{rng.choice(_HONOURS)} {name}" if rng.random() < 0.7 else name


def _town(pool: NamePool, rng: random.Random) -> str:
    return rng.choice(pool.places)


_MAKERS: dict[str, Callable[[NamePool, random.Random], str]] = {
    "CLUB": _club,
    "FIRM": _firm,
    "PAPER": _paper,
    "LIST": _list,
    "BODY": _body,
    "SPOT": _spot,
    "PER": _person,
    "SUR": _surname,
    "PORT": _port,
    "HALL": _hall,
    "TOWN": _town,
}
