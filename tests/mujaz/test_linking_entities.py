"""What counts as one person, place or organisation of a document, and what is known of it."""

import pytest

from mujaz import linking
from mujaz.briefing import Briefing, Entity, Kind, Place, Side
from mujaz.splitting import document_from_text
from mujaz_models.entities import EntitySpan, PlaceRecord

Named = tuple[str, Kind, str]


def entities(*sentences: tuple[str, list[Named]], known: dict[str, PlaceRecord] | None = None) -> tuple[Entity, ...]:
    """Gather the names of sentences given as Arabic and (name, kind, gazetteer's English), each name once in it."""
    briefing = Briefing(document_from_text("\n".join(arabic for arabic, _ in sentences)))
    spans = [
        [EntitySpan(arabic.index(name), arabic.index(name) + len(name), kind, english) for name, kind, english in names]
        for arabic, names in sentences
    ]
    return linking.link(briefing, spans, places=(known or {}).get)


def persons(*sentences: str) -> list[list[str]]:
    """Gather the persons marked in sentences: ``قال [مراد الحداد] ذلك``."""
    marked = []
    for sentence in sentences:
        before, _, rest = sentence.partition("[")
        name, _, after = rest.partition("]")
        marked.append((f"{before}{name}{after}", [(name, Kind.PERSON, "")]))
    return [[mention.text for mention in entity.mentions] for entity in entities(*marked)]


def alike(*names: tuple[str, Kind, str]) -> bool:
    """Tell whether names, each in a sentence of its own, are gathered into one entity."""
    return (
        len(entities(*((f"تحدث التقرير عن {name} طويلا.", [(name, kind, english)]) for name, kind, english in names)))
        == 1
    )


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("مراد الحداد", "الحداد"),
        ("مراد الحداد", "مراد"),
        ("مراد بن سالم الحداد", "مراد الحداد"),
        ("مراد بن سالم الحداد", "مراد بن سالم"),
        ("مراد سالم الحداد", "سالم الحداد"),
        ("لوكا دي ماركو", "دي ماركو"),
        ("الوزير مراد الحداد", "مراد الحداد"),
        ("عبد الكريم الحداد", "عبدالكريم الحداد"),
        ("أبو بكر الحداد", "ابو بكر الحداد"),
        ("إسراء الحدّاد", "اسراء الحداد"),
        ("سلمى فؤاد", "سلمي فواد"),
    ],
)
def test_a_person_is_known_by_part_of_the_name_and_in_other_spellings(full: str, short: str) -> None:
    assert len(persons(f"قال [{full}] ذلك.", f"وعاد [{short}] ظهرا.")) == 1


def test_a_family_name_in_the_headline_is_the_person_named_after_it() -> None:
    assert persons("[الحداد]: لن نعود", "قال [مراد الحداد] ذلك.") == [["الحداد", "مراد الحداد"]]


def test_two_persons_with_one_family_name_stay_two() -> None:
    assert persons(
        "قال [مراد الحداد] ذلك.", "ونفت [ليلى الحداد] ذلك.", "وأضافت [الحداد] أنها باقية.", "ثم عاد [مراد]."
    ) == [["مراد الحداد", "مراد"], ["ليلى الحداد", "الحداد"]]


def test_a_first_name_that_two_bear_is_neither() -> None:
    assert len(persons("قال [مراد الحداد] ذلك.", "ونفى [مراد السالم] ذلك.", "وعاد [مراد].")) == 3


def test_the_father_is_not_the_son() -> None:
    assert len(persons("قال [سالم بن جابر] ذلك.", "وعاد [جابر] ظهرا.")) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("سوريا", Kind.PLACE, ""), ("سورية", Kind.PLACE, "")),
        (("مدينة زنجبار", Kind.PLACE, ""), ("زنجبار", Kind.PLACE, "")),
        (("الأردن", Kind.PLACE, ""), ("للأردن", Kind.PLACE, "")),
        (("مكة المكرمة", Kind.PLACE, "Mecca"), ("مكة", Kind.PLACE, "Mecca")),
        (("قطر", Kind.PLACE, ""), ("قطر", Kind.ORGANISATION, "")),
        (("الأمم المتحدة", Kind.ORGANISATION, "United Nations"), ("UN", Kind.ORGANISATION, "")),
        (("قوات سوريا الديمقراطية", Kind.ORGANISATION, ""), ("قسد", Kind.ORGANISATION, "")),
        (("حلف شمال الأطلسي", Kind.ORGANISATION, "NATO"), ("الناتو", Kind.ORGANISATION, "NATO")),
        (("شركة النور للطيران", Kind.ORGANISATION, ""), ("شركة النور", Kind.ORGANISATION, "")),
        (("كتلة العدل والبناء", Kind.ORGANISATION, ""), ("العدل والبناء", Kind.ORGANISATION, "")),
        (("عام 2018", Kind.DATE, "2018"), ("2018", Kind.DATE, "2018")),
    ],
)
def test_one_thing_is_one_entity(one: Named, other: Named) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("وزارة الصحة", Kind.ORGANISATION, ""), ("وزارة الدفاع", Kind.ORGANISATION, "")),
        (("وزارة الصحة", Kind.ORGANISATION, ""), ("وزارة", Kind.ORGANISATION, "")),
        (("عمان", Kind.PLACE, "Oman"), ("عمان", Kind.PLACE, "Amman")),
        (("حسن مراد", Kind.PERSON, ""), ("حسين مراد", Kind.PERSON, "")),
        (("عمان", Kind.PLACE, "Oman"), ("عدن", Kind.PLACE, "Aden")),
        (("7", Kind.NUMBER, "7"), ("7", Kind.DATE, "7")),
    ],
)
def test_two_things_are_two_entities(one: Named, other: Named) -> None:
    assert not alike(one, other)


def test_a_short_name_of_two_organisations_is_neither() -> None:
    names = ["وزارة الصحة اللبنانية", "وزارة الصحة السورية", "وزارة الصحة"]
    assert len(entities(*((f"أعلنت {name} ذلك.", [(name, Kind.ORGANISATION, "")]) for name in names))) == 3


def bodies(*names: str) -> list[list[str]]:
    """Gather organisations, each in a sentence of its own."""
    found = entities(*((f"أعلنت {name} ذلك.", [(name, Kind.ORGANISATION, "")]) for name in names))
    return [[mention.text for mention in entity.mentions] for entity in found]


def test_the_court_is_the_one_that_is_named_in_full() -> None:
    assert bodies("محكمة صور الابتدائية", "المحكمة", "للمحكمة") == [["محكمة صور الابتدائية", "المحكمة", "للمحكمة"]]


@pytest.mark.parametrize(
    "names",
    [
        ("وزارة الصحة", "وزارة الدفاع", "الوزارة"),
        ("المحكمة", "محكمة صور الابتدائية"),
        ("محكمة صور الابتدائية", "محكمة"),
        ("محكمة صور الابتدائية", "الوزارة"),
    ],
)
def test_which_court_is_meant_must_be_clear(names: tuple[str, ...]) -> None:
    assert len(bodies(*names)) == len(names)


def test_places_of_one_spelling_stay_apart_where_both_are_known() -> None:
    text = "عمان هادئة."
    found = entities(*((text, [("عمان", Kind.PLACE, english)]) for english in ("Oman", "Amman", "Oman")))
    assert [len(entity.mentions) for entity in found] == [2, 1]
    assert len(entities(*((text, [("عمان", Kind.PLACE, english)]) for english in ("Oman", "")))) == 1


def test_where_a_place_is_goes_by_its_english_where_the_arabic_is_of_two() -> None:
    amman = PlaceRecord("Jordan", "Amman", 31.9, 35.9, ambiguous=True)
    known = {"عمان": amman, "Oman": PlaceRecord("Oman"), "Amman": amman}
    (oman,) = entities(("عمان هادئة.", [("عمان", Kind.PLACE, "Oman")]), known=known)
    assert oman.place == Place("Oman")
    (unsure,) = entities(("عمان هادئة.", [("عمان", Kind.PLACE, "")]), known=known)
    assert unsure.place
    assert unsure.place.ambiguous


def test_the_fullest_name_names_the_entity() -> None:
    (person,) = entities(
        ("وقال الحداد ذلك.", [("الحداد", Kind.PERSON, "al-Haddad")]),
        ("وقال مراد الحداد ذلك.", [("مراد الحداد", Kind.PERSON, "Murad al-Haddad")]),
    )
    assert (person.source_name, person.name) == ("مراد الحداد", "Murad al-Haddad")


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("قال الرئيس", "president"),
        ("قال الرئيس السوري", "president"),
        ("وقال وزير الخارجية", "foreign minister"),
        ("والتقى بوزير الدفاع اللبناني", "defense minister"),
        ("قال المتحدث باسم", "spokesman"),
        ("وقال د.", "doctor"),
        ("وقال العميد الركن", "brigadier general"),
        ("قال الرئيس،", ""),
        ("عاد أمس", ""),
        ("", ""),
    ],
)
def test_a_title_right_before_the_name_is_the_role(before: str, role: str) -> None:
    (person,) = entities((f"{before} مراد الحداد ظهرا.", [("مراد الحداد", Kind.PERSON, "")]))
    assert person.role == role


def test_a_role_said_once_is_known() -> None:
    first, second = "عاد مراد الحداد ظهرا.", "وقال الوزير الحداد ذلك."
    (person,) = entities((first, [("مراد الحداد", Kind.PERSON, "")]), (second, [("الحداد", Kind.PERSON, "")]))
    assert person.role == "minister"


def test_a_place_is_looked_up() -> None:
    known = {"درعا": PlaceRecord("Syria", "Daraa", 32.6, 36.1, ambiguous=True)}
    daraa, other = entities(
        ("من درعا إلى بلدة النبع.", [("درعا", Kind.PLACE, "Daraa"), ("النبع", Kind.PLACE, "")]), known=known
    )
    assert daraa.place == Place("Syria", "Daraa", 32.6, 36.1, ambiguous=True)
    assert other.place is None


def test_mentions_are_in_the_order_of_the_document() -> None:
    found = entities(
        ("قال الحداد ذلك.", [("الحداد", Kind.PERSON, "")]),
        ("وقال مراد الحداد ذلك.", [("مراد الحداد", Kind.PERSON, "")]),
    )
    assert [(mention.side, mention.sentence) for entity in found for mention in entity.mentions] == [
        (Side.SOURCE, 0),
        (Side.SOURCE, 1),
    ]
