from dataclasses import replace

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
                [("تونس", Kind.PLACE, "Tunis"), ("تونس القديمة", Kind.PLACE, "")],
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


def test_of_an_alignment_that_is_spread_out_the_likely_part_counts() -> None:
    arabic, english = "قالت الوزارة ذلك.", "It was said at the end of the day by the ministry."
    links = (Link(Span(5, 12), Span(0, 2)), Link(Span(5, 12), Span(41, 49)))
    briefing = Briefing(document_from_text(arabic)).with_translations(Translation(0, english, alignment=links))
    (entity,) = linking.link(briefing, [[EntitySpan(5, 12, Kind.ORGANISATION)]])
    assert english_mentions(entity) == ["ministry"]


def test_a_name_that_the_english_dropped_has_no_mention_there() -> None:
    (entity,) = linked([("وصل إلى زحلة.", "He arrived.", [("زحلة", Kind.PLACE, "")])])
    assert english_mentions(entity) == []
    assert entity.name == "زحلة"


@pytest.mark.parametrize(
    ("arabic", "english", "name", "kind", "known", "counterpart"),
    [
        ("وصل إلى أمريكا أمس.", "He reached the US yesterday.", "أمريكا", Kind.PLACE, "United States", "US"),
        ("قال مجلس التعاون.", "The GCC said so.", "مجلس التعاون", Kind.ORGANISATION, "Gulf Cooperation Council", "GCC"),
        ("عاد من سوريا.", "The Syrian army came back.", "سوريا", Kind.PLACE, "Syria", None),
        ("عاد من تركيا.", "He came back from Turkey's border.", "تركيا", Kind.PLACE, "Turkey", "Turkey"),
        ("مشى بعيدا إلى قم.", "It is us who walked.", "قم", Kind.PLACE, "US", None),
        ("قال علي ذلك.", "Ali said so.", "علي", Kind.PERSON, "", "Ali"),
        ("قال فيدال ذلك.", "Yesterday the player Fidal said so.", "فيدال", Kind.PERSON, "", "Fidal"),
        (
            "قالت لجنة الطاقة.",
            "The Energy Committee said so.",
            "لجنة الطاقة",
            Kind.ORGANISATION,
            "",
            "Energy Committee",
        ),
        ("في ميناء طرطوس.", "In the port of Tartus.", "ميناء طرطوس", Kind.PLACE, "", "port of Tartus"),
        (
            "في 24 أيلول 1959.",
            "On 24 September 1959.",
            "24 أيلول 1959",
            Kind.DATE,
            "September 24, 1959",
            "24 September 1959",
        ),
        ("في يونيو 2015.", "In 2015.", "يونيو 2015", Kind.DATE, "June 2015", "2015"),
        ("في 20 آذار.", "There were 20 of them.", "20 آذار", Kind.DATE, "March 20", None),
        ("عند 7 مساء.", "At 7 p.m. sharp.", "7 مساء", Kind.DATE, "7 p.m.", "7 p.m."),
        ("نحو 15% منه.", "Some 15 percent of it.", "15%", Kind.NUMBER, "15 percent", "15 percent"),
        ("أربعة جنود.", "Four soldiers.", "أربعة", Kind.NUMBER, "four", "Four"),
        ("عشرون ألف رجل.", "Twenty thousand men.", "عشرون ألف", Kind.NUMBER, "20,000", "Twenty thousand"),
        ("27 مليون جنيه.", "It cost £27 million.", "27 مليون جنيه", Kind.MONEY, "27 million pounds", "£27 million"),
        ("30 دولارا.", "For US$ 30 each.", "30 دولارا", Kind.MONEY, "30 dollars", "US$ 30"),
    ],
)
def test_the_counterpart_of_a_name_or_amount(
    arabic: str, english: str, name: str, kind: Kind, known: str, counterpart: str | None
) -> None:
    (entity,) = linked([(arabic, english, [(name, kind, known)])])
    assert english_mentions(entity) == ([counterpart] if counterpart else [])


def test_a_later_better_claim_is_not_stolen() -> None:
    entities = linked(
        [
            (
                "بين سامر حداد ومراد حداد.",
                "Between Murad Haddad and Samer Haddad.",
                [("سامر حداد", Kind.PERSON, ""), ("مراد حداد", Kind.PERSON, "")],
            )
        ]
    )
    assert [english_mentions(entity) for entity in entities] == [["Samer Haddad"], ["Murad Haddad"]]


def test_a_name_said_twice_is_linked_in_order() -> None:
    arabic = "من حلب إلى حمص ثم من حلب إلى حماة."
    briefing = Briefing(document_from_text(arabic)).with_translations(
        Translation(0, "From Aleppo to Homs, then from Aleppo to Hama.")
    )
    spans = [EntitySpan(at, at + 3, Kind.PLACE, "Aleppo") for at in (arabic.index("حلب"), arabic.rindex("حلب"))]
    (aleppo,) = linking.link(briefing, [spans])
    assert [mention.span.start for mention in aleppo.mentions if mention.side is Side.TRANSLATION] == [5, 31]


def test_a_place_translated_as_a_noun_is_found_by_alignment() -> None:
    arabic, english = "في منطقة الباحة أمس.", "In the swimming region yesterday."
    links = (Link(Span(3, 8), Span(16, 22)), Link(Span(9, 15), Span(7, 15)), Link(Span(16, 19), Span(23, 32)))
    briefing = Briefing(document_from_text(arabic)).with_translations(Translation(0, english, alignment=links))
    (place,) = linking.link(briefing, [[EntitySpan(9, 15, Kind.PLACE, "Baha")]])
    assert english_mentions(place) == ["swimming"]


def test_after_an_edit_the_counterpart_is_found_anew() -> None:
    document = document_from_text("وصل مراد الحداد.\nوعاد الحداد.")
    briefing = Briefing(document).with_translations(
        Translation(0, "Murad al-Haddad arrived."), Translation(1, "He came back.")
    )
    spans = [[EntitySpan(4, 15, Kind.PERSON)], [EntitySpan(5, 11, Kind.PERSON)]]
    briefing = replace(briefing, entities=linking.link(briefing, spans))
    assert english_mentions(briefing.entities[0]) == ["Murad al-Haddad"]
    edited = briefing.with_translations(Translation(1, "Al-Haddad came back."))
    (person,) = linking.relinked(edited, {1})
    assert english_mentions(person) == ["Murad al-Haddad", "Al-Haddad"]
    assert [mention.side for mention in person.mentions] == [Side.SOURCE, Side.TRANSLATION] * 2


def test_the_agreed_name_is_looked_for_after_an_edit() -> None:
    document = document_from_text("وصل إلى زحلة.")
    briefing = Briefing(document).with_translations(Translation(0, "He reached the bride of the valley."))
    (zahle,) = linking.link(briefing, [[EntitySpan(8, 12, Kind.PLACE)]])
    agreed = replace(briefing, entities=(replace(zahle, name="bride of the valley", agreed=True),))
    (zahle,) = linking.relinked(agreed, {0})
    assert english_mentions(zahle) == ["bride of the valley"]
