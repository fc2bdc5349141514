"""The checks together: of a pair, of a briefing, of one sentence after an edit."""

from mujaz import checks
from mujaz.briefing import Briefing, Doubt, Entity, KeyPoint, Kind, Link, Mention, Side, Summary, Translation
from mujaz.checks.context import contexts
from mujaz.document import Span
from mujaz.splitting import document_from_text

TEXT = "قتل 47 شخصا. وصل الوفد في آذار."
BRIEFING = Briefing(document_from_text(TEXT)).with_translations(
    Translation(0, "It killed 74 people."), Translation(1, "The delegation arrived in May.", doubt=Doubt.TOO_SHORT)
)


def test_source_spans_are_moved_into_the_document() -> None:
    number, month = (flag for flag in checks.check(BRIEFING) if flag.check in ("numbers", "dates"))
    assert (number.sentence, number.source[0].of(TEXT), number.target[0].of(BRIEFING.english(0))) == (0, "47", "74")
    assert (month.sentence, month.source[0].of(TEXT), month.target[0].of(BRIEFING.english(1))) == (1, "آذار", "May")


def test_one_sentence_is_checked_again_after_an_edit() -> None:
    edited = BRIEFING.with_translations(Translation(0, "It killed 47 people."))
    assert "numbers" in {flag.check for flag in checks.check_sentence(BRIEFING, 0)}
    assert "numbers" not in {flag.check for flag in checks.check_sentence(edited, 0)}
    whole = [flag for flag in checks.check(BRIEFING) if flag.sentence == 1]
    assert list(checks.check_sentence(BRIEFING, 1)) == whole


def test_a_check_can_be_switched_off() -> None:
    assert "numbers" not in {flag.check for flag in checks.check(BRIEFING, off={"numbers"})}
    assert checks.check_pair("قتل 47", "It killed 74", off=checks.CHECKS) == []


def test_nothing_is_said_before_there_is_a_translation() -> None:
    assert checks.check(Briefing(document_from_text(TEXT))) == ()
    assert checks.check_sentence(Briefing(document_from_text(TEXT)), 0) == ()


def test_a_check_is_told_what_is_known_of_its_sentence() -> None:
    entity = Entity(
        0,
        Kind.OTHER,
        "delegation",
        "الوفد",
        (
            Mention(Side.SOURCE, 1, Span(18, 23), "الوفد"),
            Mention(Side.TRANSLATION, 1, Span(4, 14), "delegation"),
            Mention(Side.SOURCE, 0, Span(7, 11), "شخصا"),
        ),
    )
    linked = Translation(1, "The delegation arrived.", score=-0.5, alignment=(Link(Span(18, 23), Span(4, 14)),))
    briefing = Briefing(BRIEFING.document, BRIEFING.translations, (entity,)).with_translations(linked)
    (_, first), (_, second) = contexts(briefing)
    start = briefing.document.sentences[1].span.start
    assert [(name.source, name.target) for name in first.names] == [(Span(7, 11), None)]
    assert [(name.source, name.target) for name in second.names] == [(Span(18 - start, 23 - start), Span(4, 14))]
    assert second.alignment == (Link(Span(18 - start, 23 - start), Span(4, 14)),)
    assert second.score == -0.5


def test_a_number_of_a_key_point_has_to_be_in_its_sentences() -> None:
    points = (KeyPoint((0,)), KeyPoint((0,), "It killed 47 or 74 people in 2012."), KeyPoint((0,), "One died."))
    flags = checks.DOCUMENT_CHECKS["summary"](
        Briefing(BRIEFING.document, BRIEFING.translations, summary=Summary(points))
    )
    assert [flag.reason for flag in flags] == ["Key point 2 has 2012; the sentences behind it do not."]
