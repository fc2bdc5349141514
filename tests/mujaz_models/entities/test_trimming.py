"""What is no part of a name is cut off."""

import pytest

from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.gazetteer import Gazetteer
from mujaz_models.entities.persons import add_surnames
from mujaz_models.entities.recognizer import GAZETTEER_FILE
from mujaz_models.entities.tokens import tokenize
from mujaz_models.entities.trimming import trimmed
from mujaz_models.store import STARTER


@pytest.mark.parametrize(
    ("sentence", "taken", "person"),
    [
        ("خرج الناس ضد حكم الحداد قبل عقد", "حكم الحداد", "الحداد"),
        ("وعاشت البلاد في عهد الحداد سنوات", "عهد الحداد", "الحداد"),
        ("قال حكم الحداد ان الطريق مفتوح", "حكم الحداد", "حكم الحداد"),
        ("التقي اللاعب حكم الحداد زملاءه", "حكم الحداد", "حكم الحداد"),
        ("حضر حكم سالم الحداد", "حكم سالم الحداد", "حكم سالم الحداد"),
        ("حضر سالم الحداد", "سالم الحداد", "سالم الحداد"),
    ],
)
def test_whose_rule_it_was_is_a_surname_alone(sentence: str, taken: str, person: str) -> None:
    start = sentence.index(taken)
    (span,) = trimmed(tokenize(sentence), [EntitySpan(start, start + len(taken), Kind.PERSON)])
    assert sentence[span.start : span.end] == person


def test_such_a_surname_is_known_in_the_other_sentences() -> None:
    sentences = ["خرج الناس ضد حكم الاسد", "وانسحبت قوات الاسد"]
    tokens = [tokenize(sentence) for sentence in sentences]
    start = sentences[0].index("الاسد")
    spans = [[EntitySpan(start, start + 5, Kind.PERSON)], []]
    gazetteer = Gazetteer.load(STARTER / "entities" / GAZETTEER_FILE)
    (_, found) = add_surnames(tokens, spans, gazetteer)
    assert [sentences[1][span.start : span.end] for span in found] == ["الاسد"]
