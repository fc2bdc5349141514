"""What is no part of a name is cut off."""

import pytest

from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.gazetteer import Gazetteer
from mujaz_models.entities.persons import add_surnames
from mujaz_models.entities.recognizer import GAZETTEER_FILE, RuledEntityRecognizer
from mujaz_models.entities.tokens import tokenize
from mujaz_models.entities.trimming import trimmed, without_on
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


@pytest.mark.parametrize(
    ("text", "kind", "kept"),
    [
        ("سالم على", Kind.PERSON, "سالم"),
        ("سالم علي", Kind.PERSON, "سالم علي"),
        ("علي", Kind.PERSON, "علي"),
        ("على", Kind.PERSON, None),
        ("مجلس على", Kind.ORGANISATION, "مجلس على"),
    ],
)
def test_the_preposition_is_no_man(text: str, kind: Kind, kept: str | None) -> None:
    span = without_on(f"قال {text}", EntitySpan(4, 4 + len(text), kind))
    assert (span and f"قال {text}"[span.start : span.end]) == kept


def test_the_preposition_is_no_surname_of_whoever_was_found_with_it() -> None:
    class Greedy(RuledEntityRecognizer):
        """Takes the word behind a name for a part of it."""

        def __init__(self) -> None:
            gazetteer = Gazetteer({}, {"علي": "Ali"})
            super().__init__(gazetteer, lambda pieces: [[EntitySpan(4, 12, Kind.PERSON)], *[[] for _ in pieces[1:]]])

    sentences = ["جلس سالم على مقعد", "وقف على الجسر", "قال علي"]
    found = Greedy().recognize(sentences)
    assert [[text[span.start : span.end] for span in spans] for text, spans in zip(sentences, found, strict=True)] == [
        ["سالم"],
        [],
        ["علي"],
    ]
