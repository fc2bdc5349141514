import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mujaz.briefing import Briefing, Entity, KeyPoint, Kind, Mention, Side
from mujaz.document import Span
from mujaz.evidence import NOTHING_SAYS_THIS, attribute
from tests.mujaz.paraphrase import briefing_of, faithful, planted, unfounded

PORT = (
    "Marjan port resumes work after a 24-day closure",
    "The ports authority announced on Sunday that Marjan port is open again now that its northern quay is repaired.",
    "Director Salma Haddad told the Reuters agency that the work was back to normal and would not stop again.",
    "She added that the port had received 12 ships since the morning, three of them carrying wheat from Romania.",
    "The port had been closed on 3 March 2018 after a storm with winds of 95.5 kilometres an hour.",
    "Imports fell by 40 percent in that period, according to figures of the Ministry of Trade.",
    "Losses were put at about $7,500,000, a figure higher than the earlier estimates of the insurers.",
    "Expert Karim Nassar said the quay needed to be raised by two metres before the winter in Lebanon.",
    "The authority denied any dispute with Blue Anchor Shipping, which has been running seven berths since 2011.",
    "Some 3,200 people work at the port, and most of them live in the quarter of Bab al-Bahr.",
)
SCHOOL = (
    "A school for 600 pupils opened on Monday in the mountain village of Tallat, after a delay of four years.",
    "Mayor Huda Sabbagh said parents had paid for the windows themselves, at a cost of 18,000 dinars.",
    "The nearest other school, in Wadi Zaytun, is 27 kilometres away, and no bus runs there in winter.",
    "Teacher Nabil Khoury hopes that 15 of his former students will return to finish their exams in May.",
    "The Education Ministry promised a laboratory and a library before the end of next year.",
)


def _says(wrong: str) -> str:
    return f"The summary says {wrong}; the sentences behind it do not."


def _one(point: str, briefing: Briefing | None = None) -> KeyPoint:
    [found] = attribute([point], briefing or briefing_of(PORT, has_title=True))
    assert found.text == point
    return found


def test_of_sentences_copied_and_paraphrased_95_per_cent_are_led_back() -> None:
    rng = random.Random(7)  # noqa: S311 - sampling words needs no cryptography
    cases = [(case, text) for text in (PORT, SCHOOL) for case in faithful(text, rng)]
    found = [set(case.source) <= set(_one(case.text, briefing_of(text)).evidence) for case, text in cases]
    quiet = [not _one(case.text, briefing_of(text)).doubt for case, text in cases]
    assert len(cases) >= 80
    assert sum(found) >= 0.95 * len(cases)
    assert sum(quiet) >= 0.95 * len(cases)


def test_of_wrong_names_and_numbers_95_per_cent_are_flagged() -> None:
    rng = random.Random(7)  # noqa: S311 - sampling words needs no cryptography
    flagged = []
    for text, others in ((PORT, SCHOOL), (SCHOOL, PORT)):
        right = list(faithful(text, rng))
        cases = [*planted(right, text, others, rng), *unfounded(others)]
        flagged += [bool(_one(case.text, briefing_of(text)).doubt) for case in cases]
    assert len(flagged) >= 150
    assert sum(flagged) >= 0.95 * len(flagged)


@pytest.mark.parametrize(
    ("point", "evidence", "doubt"),
    [
        ("Imports fell by 40 per cent, the trade ministry said.", (5,), ""),
        ("Imports fell by 120 percent, the Ministry of Trade said.", (5,), _says("120")),
        ("Expert Salma Haddad said the quay needed to be raised.", (7,), _says("Salma Haddad")),
        ("In March 2019 the port had been closed after a storm of 80 kilometres.", (4,), _says("2019 and 80")),
        ("Losses were put at about 7.5 million dollars, higher than earlier estimates.", (6,), ""),
        ("The authority denied any dispute with BAS, which runs 7 berths.", (8,), ""),
        ("The president of Brazil resigned after a vote in parliament.", (), NOTHING_SAYS_THIS),
        ("...", (), NOTHING_SAYS_THIS),
    ],
)  # fmt: skip
def test_a_point_has_its_evidence_and_what_it_lacks(point: str, evidence: tuple[int, ...], doubt: str) -> None:
    found = _one(point)
    assert (found.evidence, found.doubt) == (evidence, doubt)


def test_a_point_made_of_two_sentences_has_both() -> None:
    point = "The port was closed in 2018 after a storm with winds of 95.5 kilometres and imports fell by 40 percent."
    assert _one(point).evidence == (4, 5)


def test_who_she_is_comes_from_the_sentence_before() -> None:
    found = _one("Salma Haddad added that the port had received 12 ships since the morning.")
    assert (found.evidence, found.doubt) == ((2, 3), "")


def test_a_number_is_never_taken_from_the_sentence_before() -> None:
    assert "3,200" in _one("She added that the port had received 3,200 ships since the morning.").doubt


def test_a_headline_is_evidence_where_nothing_else_is() -> None:
    found = _one("Marjan port resumes work after 24-day closure.")
    assert 0 in found.evidence
    assert not found.doubt


def test_small_letters_hide_no_wrong_name() -> None:
    assert "haddad" in _one("expert haddad said the quay needed to be raised by two metres before the winter.").doubt


@pytest.mark.parametrize(
    ("point", "sentence"),
    [
        ("UN aid reached Syrian towns on Friday.", "United Nations aid reached towns near Syria's border on Friday."),
        ("The United Nations sent 12 trucks to the towns.", "The UN sent twelve trucks of aid to the towns."),
        ("The U.S. envoy met farmers on Friday.", "The United States envoy met farmers near the river on Friday."),
        ("Iranian farmers sold 2,000 tons of wheat.", "Farmers from Iran sold two thousand tons of wheat."),
    ],
)
def test_other_forms_of_a_name_are_the_name(point: str, sentence: str) -> None:
    assert not _one(point, briefing_of([sentence])).doubt


@pytest.mark.parametrize("wrong", ["Iraqi", "Irish", "Ukrainian"])
def test_a_name_that_is_only_alike_is_another(wrong: str) -> None:
    sentence = "Farmers from Iran sold two thousand tons of wheat at the border."
    assert wrong in _one(f"The {wrong} farmers sold 2,000 tons of wheat at the border.", briefing_of([sentence])).doubt


def test_an_entity_that_a_sentence_mentions_may_be_spelled_otherwise() -> None:
    briefing = briefing_of(PORT, has_title=True)
    point = "Expert Kareem Nassar said the quay needed to be raised by two metres."
    assert "Kareem" in _one(point, briefing).doubt
    entity = Entity(1, Kind.PERSON, "Kareem Nassar", "كريم نصار", (Mention(Side.SOURCE, 7, Span(14, 15), "ن"),))
    assert not _one(point, replace(briefing, entities=(entity,))).doubt


def test_raised_digits_are_no_numbers() -> None:
    sentence = "A park of 40 km² opened near the river on Friday."
    assert not _one("A park of 40 km opened near the river.", briefing_of([sentence])).doubt
    assert not _one("A park of 40 km³ opened near the river.", briefing_of([sentence])).doubt


def test_without_english_nothing_is_supported() -> None:
    assert _one("Imports fell.", briefing_of([])) == KeyPoint((), "Imports fell.", doubt=NOTHING_SAYS_THIS)


@settings(max_examples=60)
@given(st.lists(st.sampled_from(PORT) | st.text(max_size=40), max_size=4), st.lists(st.text(max_size=60), max_size=3))
def test_any_text_has_at_most_three_sentences_behind_it(english: list[str], points: list[str]) -> None:
    found = attribute([*points, *english], briefing_of(english))
    assert len(found) == len(points) + len(english)
    for point in found:
        assert len(point.evidence) <= 3
        assert list(point.evidence) == sorted(set(point.evidence))
        assert point.evidence or point.doubt
