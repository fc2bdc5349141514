import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz import checks
from mujaz.briefing import Action, Briefing, Doubt, Level, Link, Translation
from mujaz.checks.context import Context
from mujaz.checks.coverage import coverage
from mujaz.checks.loops import loop_in
from mujaz.document import Span
from mujaz.splitting import document_from_text

ARABIC = "أعلنت هيئة الموانئ استئناف الملاحة في الميناء بعد إصلاح الرصيف الشمالي الذي تضرر في العاصفة الأخيرة."
ENGLISH = (
    "The ports authority announced that shipping had resumed after repairs to the northern quay, damaged in the storm."
)


def reasons(arabic: str, english: str, context: Context | None = None) -> list[str]:
    return [flag.reason for flag in coverage(arabic, english, context or Context())]


def test_a_whole_translation_is_no_flag() -> None:
    assert reasons(ARABIC, ENGLISH) == []
    assert reasons("", "") == []
    assert reasons("Reuters", "Reuters") == []


@pytest.mark.parametrize("end", range(4, 10))
def test_a_translation_that_stops_in_mid_sentence(end: int) -> None:
    (flag,) = coverage(ARABIC, " ".join(ENGLISH.split()[:end]), Context())
    assert flag.reason.startswith("The English stops in mid-sentence")
    assert flag.level is Level.LIKELY
    assert [remedy.action for remedy in flag.remedies] == [Action.RETRANSLATE]


def test_a_translation_of_half_the_length_that_ends_well() -> None:
    assert reasons(ARABIC, "The ports authority announced that shipping had resumed.") == [
        "The English is much shorter than the Arabic; something may be missing from it."
    ]


def test_abbreviations_are_short_for_long_names() -> None:
    arabic = "قال الفريق الحكومي الدولي المعني بتغير المناخ إن الأمر واضح للجميع."
    assert reasons(arabic, "The IPCC and the WHO said that it was clear.") == []


def test_a_translation_that_says_much_more() -> None:
    assert reasons("وصل الوفد.", f"{ENGLISH} {ENGLISH.replace('ports', 'other')}") == [
        "The English is much longer than the Arabic; it may say more than the Arabic does."
    ]


def test_a_loop_is_named_and_marked() -> None:
    english = "The delegation met the minister the minister the minister in the port."
    (flag,) = coverage("التقى الوفد الوزير في الميناء صباح اليوم الأحد.", english, Context())
    assert "“the minister” 3 times in a row" in flag.reason
    assert [span.of(english) for span in flag.target] == ["the minister the minister the minister"]
    assert flag.level is Level.LIKELY


def test_what_the_arabic_says_three_times_is_no_loop() -> None:
    assert reasons("قال: لا، لا، لا.", "He said: no, no, no.") == []


def test_a_word_that_stutters() -> None:
    assert reasons("وصل الوفد إلى المدينة.", "The delegation reached the citytytytytytyty.") == [
        "The English repeats itself; part of the Arabic may be missing from it."
    ]


words = st.lists(st.sampled_from("minister port quay storm ship repair".split()), min_size=1, max_size=4)


@given(before=words, loop=words, times=st.integers(3, 6), after=words)
def test_everything_said_three_times_in_a_row_is_a_loop(
    before: list[str], loop: list[str], times: int, after: list[str]
) -> None:
    found = loop_in([*before, *loop * times, *after])
    assert found is not None
    assert found.times >= 3


@given(st.lists(st.integers(0, 99), unique=True).map(lambda numbers: [str(number) for number in numbers]))
def test_different_words_are_no_loop(different: list[str]) -> None:
    assert loop_in(different + different) is None


def test_arabic_left_in_the_english() -> None:
    english = "The ports authority announced استئناف الملاحة after repairs to the quay that the storm had damaged."
    (flag,) = coverage(ARABIC, english, Context())
    assert flag.reason == "Arabic words are left in the English: “استئناف الملاحة”."
    assert flag.level is Level.LIKELY


def test_arabic_that_was_copied() -> None:
    assert reasons(ARABIC, ARABIC) == ["The Arabic was copied, not translated."]


def test_markup_is_cleared_away_by_one_click() -> None:
    english = "The town &apos; s mayor said &quot;yes&quot;<br> to the plan."
    (flag,) = coverage("قال رئيس بلدية المدينة نعم للخطة.", english, Context())
    assert flag.reason == "Markup is left in the English: “&apos;”, “&quot;”, “<br>”."
    assert flag.remedies[0].text == 'The town\'s mayor said "yes" to the plan.'
    assert flag.remedies[0].span == Span(0, len(english))


def test_somebodys_words_without_quotation_marks() -> None:
    arabic = "قال الناطق: «لن نغادر المدينة قبل أن تفتح الطرق أمام الجميع»."
    assert reasons(arabic, "The spokesman said they would not leave the city before the roads were open to all.") == [
        "The Arabic quotes somebody's words; the English has no quotation marks."
    ]
    assert reasons(arabic, "The spokesman said: “We will not leave the city before the roads are open to all.”") == []


def test_a_clause_that_nothing_was_aligned_to() -> None:
    arabic = "وصل الوفد إلى المدينة صباحا، ثم التقى رئيس البلدية وأعضاء المجلس فيها."
    context = Context(alignment=(Link(Span(0, 3), Span(0, 3)), Link(Span(4, 9), Span(4, 14))))
    (flag,) = coverage(arabic, "The delegation arrived this morning and met the mayor and councillors.", context)
    assert [span.of(arabic) for span in flag.source] == [" ثم التقى رئيس البلدية وأعضاء المجلس فيها"]


def test_what_the_engine_doubts_is_flagged_in_words() -> None:
    briefing = Briefing(document_from_text("نعم هذا. لا هذا. ربما هذا.")).with_translations(
        Translation(0, "Yes, yes indeed.", doubt=Doubt.REPEATED),
        Translation(1, "Not this."),
        Translation(2, "Maybe.", doubt=Doubt.TOO_SHORT),
    )
    flags = [flag for flag in checks.check(briefing) if flag.check == "coverage"]
    assert [flag.sentence for flag in flags] == [0, 2]
    assert flags[0].reason.startswith("The English repeats itself")
