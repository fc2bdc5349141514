import pytest

from mujaz import linking
from mujaz.briefing import Briefing, Entity, Kind, Side, Translation
from mujaz.splitting import document_from_text
from mujaz_models.entities import EntitySpan


def linked(pairs: list[tuple[str, str, list[tuple[str, Kind, str]]]]) -> tuple[Entity, ...]:
    """Link sentences given as Arabic, English, and (name, kind, gazetteer's English)."""
    document = document_from_text("\n".join(arabic for arabic, _, _ in pairs))
    briefing = Briefing(document).with_translations(*(Translation(i, pair[1]) for i, pair in enumerate(pairs)))
    spans = [
        [EntitySpan(arabic.index(name), arabic.index(name) + len(name), kind, english) for name, kind, english in names]
        for arabic, _, names in pairs
    ]
    return linking.link(briefing, spans)


def english_mentions(entity: Entity) -> list[str]:
    return [mention.text for mention in entity.mentions if mention.side is Side.TRANSLATION]


def test_a_place_is_found_under_its_gazetteer_name() -> None:
    (daraa,) = linked([("وصل الوفد إلى درعا.", "The delegation reached Daraa.", [("درعا", Kind.PLACE, "Daraa")])])
    assert (daraa.name, daraa.source_name, english_mentions(daraa)) == ("Daraa", "درعا", ["Daraa"])


def test_a_person_is_found_by_how_the_name_sounds() -> None:
    (person,) = linked(
        [("قال مراد الحصادي إنه حزين.", "Murad al-Hasadi said he was sad.", [("مراد الحصادي", Kind.PERSON, "")])]
    )
    assert person.name == "Murad al-Hasadi"


def test_the_family_name_alone_is_the_same_person() -> None:
    (person,) = linked(
        [
            ("قال سركيس بوياجيان ذلك.", "Sarkis Boyajian said so.", [("سركيس بوياجيان", Kind.PERSON, "")]),
            ("وعاد بوياجيان ظهرا.", "Boyajian came back at noon.", [("بوياجيان", Kind.PERSON, "")]),
        ]
    )
    assert english_mentions(person) == ["Sarkis Boyajian", "Boyajian"]
    assert person.name == "Sarkis Boyajian"


def test_spelling_variants_are_one_entity() -> None:
    names = [("أسامة", Kind.PERSON, "Osama"), ("اسامه", Kind.PERSON, "Osama")]
    assert len(linked([(f"قال {name}.", "Osama said.", [(name, kind, e)]) for name, kind, e in names])) == 1


@pytest.mark.parametrize(("arabic", "english"), [("1250", "1,250"), ("٤٧", "47"), ("3.5", "3.5"), ("2018", "2018")])
def test_a_number_is_found_by_its_digits(arabic: str, english: str) -> None:
    (number,) = linked([(f"بلغ العدد {arabic} هنا.", f"There were {english} of them.", [(arabic, Kind.NUMBER, "")])])
    assert english_mentions(number) == [english]


def test_the_same_words_are_not_taken_twice() -> None:
    entities = linked(
        [
            (
                "بين تونس وتونس القديمة.",
                "Between Tunis and the old town.",
                [("تونس", Kind.PLACE, "Tunis"), ("تونس القديمة", Kind.PLACE, "Tunis")],
            )
        ]
    )
    assert [english_mentions(entity) for entity in entities] == [["Tunis"], []]


def test_a_name_that_the_english_dropped_has_no_mention_there() -> None:
    (entity,) = linked([("وصل إلى زحلة.", "He arrived.", [("زحلة", Kind.PLACE, "")])])
    assert english_mentions(entity) == []
    assert entity.name == "زحلة"
