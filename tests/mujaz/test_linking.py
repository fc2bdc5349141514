import pytest

from mujaz import linking
from mujaz.briefing import Briefing, Entity, Kind, Link, Side, Translation
from mujaz.document import Span
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


def test_an_organisation_is_found_by_alignment() -> None:
    arabic, english = "قالت وزارة الكهرباء ذلك.", "The Electricity Ministry said so."
    document = document_from_text(arabic)
    links = (
        Link(Span(11, 19), Span(4, 15)),
        Link(Span(5, 10), Span(16, 24)),
        Link(Span(0, 4), Span(25, 29)),
    )
    briefing = Briefing(document).with_translations(Translation(0, english, alignment=links))
    (entity,) = linking.link(briefing, [[EntitySpan(5, 19, Kind.ORGANISATION)]])
    assert english_mentions(entity) == ["Electricity Ministry"]
    assert entity.name == "Electricity Ministry"


def test_particles_at_the_edge_of_an_alignment_are_not_the_name() -> None:
    arabic, english = "وميليشيات الجبل هنا.", "And the mountain militias of here."
    links = tuple(Link(Span(0, 15), span) for span in (Span(0, 3), Span(4, 7), Span(8, 16), Span(17, 25), Span(26, 28)))
    briefing = Briefing(document_from_text(arabic)).with_translations(Translation(0, english, alignment=links))
    (entity,) = linking.link(briefing, [[EntitySpan(1, 15, Kind.ORGANISATION)]])
    assert english_mentions(entity) == ["mountain militias"]


def test_a_wrong_number_is_not_the_counterpart_of_a_right_one() -> None:
    links = (Link(Span(4, 11), Span(0, 2)),)
    briefing = Briefing(document_from_text("فقد أحد عشر فردا.")).with_translations(
        Translation(0, "10 members were lost.", alignment=links)
    )
    (entity,) = linking.link(briefing, [[EntitySpan(4, 11, Kind.NUMBER, "11")]])
    assert english_mentions(entity) == []


def test_an_alignment_that_is_spread_out_is_not_believed() -> None:
    arabic, english = "قالت الوزارة ذلك.", "It was said at the end of the day by the ministry."
    links = (Link(Span(5, 12), Span(0, 2)), Link(Span(5, 12), Span(41, 49)))
    briefing = Briefing(document_from_text(arabic)).with_translations(Translation(0, english, alignment=links))
    (entity,) = linking.link(briefing, [[EntitySpan(5, 12, Kind.ORGANISATION)]])
    assert english_mentions(entity) == []


def test_a_name_that_the_english_dropped_has_no_mention_there() -> None:
    (entity,) = linked([("وصل إلى زحلة.", "He arrived.", [("زحلة", Kind.PLACE, "")])])
    assert english_mentions(entity) == []
    assert entity.name == "زحلة"
