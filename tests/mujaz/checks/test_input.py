import pytest

from mujaz.briefing import Flag, Level
from mujaz.checks.context import Context
from mujaz.checks.dialect import dialect
from mujaz.checks.hidden import hidden
from mujaz.checks.language import foreign_language, language

NEWS = "قال مصدر في الشرطة إن الطريق الساحلي أغلق أمام السيارات بعد انهيار جزء من الجسر، ولم يصب أحد بأذى."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وزارت بهداشت اعلام کرد که در شبانه روز گذشته صدها بیمار جدید بستری شدند.", "Persian"),
        ("نخست وزير در سفر به تهران با مقامات ديدار و گفتگو كرد و گفت كه اين كار ادامه دارد.", "Persian"),
        ("قطعنامه شورای امنیت سازمان ملل متحد به تصویب رسید.", "Persian"),
        ("محکمہ موسمیات کے مطابق آئندہ دو روز میں بارش کا امکان ہے۔", "Urdu"),
        ("پاکستان کی ٹیم نے دوسرے میچ میں شاندار کامیابی حاصل کی۔", "Urdu"),
        ("حکومەت بڕیاری دا مووچەی فەرمانبەران لە کاتی خۆیدا بدات.", "Kurdish"),
        ("The minister said that the road would be open again by Sunday.", "text in Latin letters"),
        ("Министр сообщил, что дорога будет открыта в воскресенье.", "another language"),
    ],
)
def test_other_languages_are_named(text: str, name: str) -> None:
    assert foreign_language(text) == name
    (flag,) = language(text, "", Context())
    assert flag.level is Level.LIKELY
    assert name in flag.reason


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Reuters",
        NEWS,
        NEWS.replace("ي", "ی").replace("ك", "ک"),
        "زار رئيس شركة Blue Anchor Shipping مقر وكالة Reuters أمس.",
        "وصل پاسكال إلى باريس",
        "قال الوزير إن بلاده لن تشارك في الاجتماع.",
    ],
)
def test_arabic_is_no_flag(text: str) -> None:
    assert language(text, "", Context()) == []


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("قال لي إنه مش عايز يروح النهارده.", "Egyptian"),
        ("شو بدك منه هلق؟", "Levantine"),
        ("شلونكم اليوم يا شباب؟", "Gulf or Iraqi"),
        ("بزاف ديال الناس كيفاش غادي يديرو", "Maghrebi"),
    ],
)
def test_dialect_words_are_shown(text: str, region: str) -> None:
    (flag,) = dialect(text, "", Context())
    assert region in flag.reason
    assert flag.source


@pytest.mark.parametrize("text", ["", NEWS, "ومنذ ذلك الحين لم يصل أحد.", "قال الباحث برام فان هيك."])
def test_written_language_is_no_dialect(text: str) -> None:
    assert dialect(text, "", Context()) == []


def flagged(text: str) -> list[Flag]:
    return hidden(text, "", Context())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وصل إلى \u202e2018\u202c أمس", "Hidden characters"),
        ("وصل إلى \U000e0041\U000e0042 أمس", "Hidden characters"),
        ("قال الوز\ufffdير", "Characters were lost"),
        ("وصل ????? إلى المدينة", "Characters were lost"),
        ("القاهرة تستضيف المؤتمر".encode().decode("cp1252", "replace"), "wrong encoding"),
        ("القاهرة تستضيف المؤتمر".encode().decode("latin-1"), "wrong encoding"),
        ("القاهرة تستضيف المؤتمر".encode().decode("cp1256", "replace"), "wrong encoding"),
        ("القاهرة تستضيف المؤتمر".encode("cp1256").decode("latin-1"), "wrong encoding"),
        ("ا ل س ي ا س ة الجديدة", "Letters stand apart"),
        ("الوز1ر قا|ل إن الأمر واضح", "Words are broken"),
        ("المدينةفي الشمال والقريةمن الجنوب", "Words are broken"),
    ],
)
def test_what_is_wrong_with_the_text_itself(text: str, said: str) -> None:
    assert any(said in flag.reason for flag in flagged(text))


@pytest.mark.parametrize(
    "text", ["", NEWS, "هل وصل؟!", "في الـ24 ساعة الماضية", "\u200fشركة\u200f \u202bABC\u202c", "قال: «نعم» (2018)"]
)
def test_ordinary_text_hides_nothing(text: str) -> None:
    assert flagged(text) == []
