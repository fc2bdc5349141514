import pytest

from mujaz.briefing import Level
from mujaz.checks.context import Context
from mujaz.checks.negation import negation


def reasons(arabic: str, english: str) -> list[str]:
    return [flag.reason for flag in negation(arabic, english, Context())]


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("لم يصل الوفد.", "The delegation did not arrive."),
        ("لم يصل الوفد.", "The delegation hasn’t arrived."),
        ("لم يصل الوفد.", "The delegation hasn&#39;t arrived."),
        ("لم يصل إلا ثلاثة.", "Only three arrived."),
        ("ما زال الطريق مغلقا.", "The road is still closed."),
        ("لا يزال الطريق مغلقا.", "The road is still closed."),
        ("لا سيما في الشمال.", "Especially in the north."),
        ("لا بد من الإصلاح.", "Repair is a must."),
        ("لا يقل عن عشرة.", "At least ten."),
        ("ما لم يصل الوفد.", "Unless the delegation arrives."),
        ("اللاعب ولد هنا.", "The player was born here."),
        ("سبب الحادث غير معروف.", "The cause of the accident is unknown."),
        ("غير أن الوزير حضر.", "But the minister came."),
        ("غيّر الوزير رأيه.", "The minister changed his mind."),
        ("وصل دون تأخير.", "It arrived without delay."),
        ("حال المطر دون وصوله.", "The rain kept him away."),
        ("من هم دون سن العاشرة.", "Children under ten."),
        ("رفض الوزير التعليق.", "The minister declined to comment."),
        ("نفت الشركة الخبر.", "The company denied the report."),
        ("لا ماء ولا كهرباء.", "There is neither water nor electricity."),
        ("لا ماء ولا كهرباء.", "There is no water or electricity."),
        ("لم يعد هناك ماء.", "There is no longer any water."),
        ("ينصح بألا تسافر.", "It advises you not to travel."),
        ("أطباء بلا حدود", "Doctors without Borders"),
        ("بعدد ركاب لا يتجاوز المئة.", "With up to a hundred passengers."),
        ("السفر إلى لا بلاتا", "Travel to La Plata"),
        ("تعذر الوصول إليه.", "He could not be reached."),
        ("رائد الفضاء رقم 11", "Cosmonaut No. 11"),
        ("طائرة بدون طيار", "A drone"),
        ("تذكر مفاتيحك.", "Don't forget your keys."),
        ("الجميع هنا.", "Everybody is here."),
        ("في بلد غير بلدك.", "In a country other than your own."),
        ("قتل ثلاثة على الأقل.", "No fewer than three were killed."),
        ("بغض النظر عن النتيجة.", "No matter what the result is."),
        ("سيمنع الجيش مرور الشاحنات.", "The army will not let lorries pass."),
        ("لماذا يدعمون هذا المشروع دون غيره؟", "Why support this project over any other?"),
        ("أبقى الاتفاق القوات خارج المدينة.", "By the deal troops did not enter the city."),
        ("سواء حضر أو لم يحضر.", "Whether he came or not."),
        ("", ""),
    ],
)
def test_what_both_sides_deny_or_neither_is_no_flag(arabic: str, english: str) -> None:
    assert reasons(arabic, english) == []


@pytest.mark.parametrize(
    ("arabic", "english", "cue"),
    [
        ("لم يصل الوفد.", "The delegation arrived.", "لم"),
        ("ولن يصل الوفد.", "The delegation will arrive.", "ولن"),
        ("لَمْ يَصِلِ الوَفد.", "The delegation arrived.", "لَمْ"),
        ("قال إنه ليس مريضا.", "He said he was ill.", "ليس"),
        ("وصل دون تأخير.", "It arrived with a delay.", "دون"),
        ("عدم الحضور مقبول.", "Attendance is acceptable.", "عدم"),
        ("رفض الوزير التعليق.", "The minister commented.", "رفض"),
        ("الخبر غير صحيح.", "The report is true.", "غير"),
        ("ينصح بألا تسافر.", "It advises you to travel.", "بألا"),
        ("لا يتجاوز عددهم المئة.", "They number more than a hundred.", "لا"),
        ("سيمنع الجيش مرور الشاحنات.", "The army will let lorries pass.", "سيمنع"),
        ("رفضت المعارضة المهلة.", "The opposition set up talks on the deadline.", "رفضت"),
    ],
)
def test_a_denial_without_counterpart_is_shown_where_it_stands(arabic: str, english: str, cue: str) -> None:
    (flag,) = negation(arabic, english, Context())
    assert flag.reason == f"The Arabic says “{cue}”; the English has no negation."
    assert flag.level is Level.LOOK
    assert [span.of(arabic) for span in flag.source] == [cue]


def test_one_of_two_denials_lost() -> None:
    (flag,) = negation(
        "لم يصل الوفد ولن يصل غدا.", "The delegation did not arrive and will arrive tomorrow.", Context()
    )
    assert flag.reason == "The Arabic says “لم”, “ولن”; the English denies less."


def test_a_denial_that_the_arabic_has_not() -> None:
    (flag,) = negation("وصل الوفد.", "The delegation did not arrive.", Context())
    assert flag.reason == "The English says “not”; the Arabic has no negation."
    assert [span.of("The delegation did not arrive.") for span in flag.target] == ["not"]


def test_more_denials_than_the_arabic_has() -> None:
    assert reasons("لم يصل الوفد.", "The delegation did not arrive and never will.") == [
        "The English says “not”, “never”; the Arabic denies less."
    ]


def test_a_word_that_has_its_counterpart_excuses_no_other_denial() -> None:
    assert reasons("أبقى الاتفاق القوات خارج المدينة.", "The deal never kept troops out of the city.") == [
        "The English says “never”; the Arabic has no negation."
    ]
