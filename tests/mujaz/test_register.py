import re
from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.briefing import (
    Action,
    Briefing,
    Entity,
    Flag,
    KeyPoint,
    Kind,
    Link,
    Mention,
    Origin,
    Place,
    Quote,
    Remedy,
    Side,
    Stance,
    Summary,
    Translation,
)
from mujaz.document import Document, Sentence, Span
from mujaz.register import agree, change_kind, entity_of, merge, remove, rename, split, unify
from mujaz.renaming import Agreed

SLOT = re.compile(r"\{(\d):([^}]*)\}")
WORDS = "the minister told reporters in a statement on Sunday that talks will go on".split()
OLD, NEW = "Salma Haddad", "Selma Al Haddad"
ARABIC = ("سلمى الحداد", "درنة", "وزارة التجارة")


def make(*english: str, entities: dict[int, tuple[Kind, str]], points: tuple[KeyPoint, ...] = ()) -> Briefing:
    """Return a briefing of sentences such as ``"{0:Haddad}'s plan"``: entity 0 is mentioned as "Haddad"."""
    arabic = " ".join(ARABIC)
    text = "\n".join([arabic] * len(english))
    sentences = tuple(
        Sentence(number, Span(number * (len(arabic) + 1), number * (len(arabic) + 1) + len(arabic)), number)
        for number in range(len(english))
    )
    mentions: dict[int, list[Mention]] = {number: [] for number in entities}
    translations = {}
    for number, template in enumerate(english):
        plain, place = "", 0
        for slot in SLOT.finditer(template):
            plain += template[place : slot.start()]
            who, form = int(slot[1]), slot[2]
            there = text.index(ARABIC[who], sentences[number].span.start)
            mentions[who] += [
                Mention(Side.SOURCE, number, Span(there, there + len(ARABIC[who])), ARABIC[who]),
                Mention(Side.TRANSLATION, number, Span(len(plain), len(plain) + len(form)), form),
            ]
            plain += form
            place = slot.end()
        plain += template[place:]
        words = [Span(*word.span()) for word in re.finditer(r"\S+", plain)]
        links = tuple(Link(sentences[number].span, word) for word in words)
        translations[number] = Translation(number, plain, score=-0.5, alignment=links)
    found = tuple(
        Entity(number, kind, name, ARABIC[number], tuple(mentions[number])) for number, (kind, name) in entities.items()
    )
    return Briefing(Document(text, sentences), MappingProxyType(translations), found, Summary(points))


def texts(briefing: Briefing) -> list[str]:
    return [translation.text for translation in briefing.translations.values()]


def person(*english: str, points: tuple[KeyPoint, ...] = ()) -> Briefing:
    return make(*english, entities={0: (Kind.PERSON, OLD), 1: (Kind.PLACE, "Derna")}, points=points)


def check_spans(briefing: Briefing) -> None:
    for entity in briefing.entities:
        for mention in entity.mentions:
            whole = briefing.document.text if mention.side is Side.SOURCE else briefing.english(mention.sentence)
            assert mention.span.of(whole) == mention.text
    for flag in briefing.flags:
        for span in flag.target:
            assert flag.sentence is not None
            assert span.end <= len(briefing.english(flag.sentence))


forms = st.sampled_from([OLD, "Haddad"])
endings = st.sampled_from(["", "'s", "’s", ",", "."])
chunks = st.one_of(
    st.sampled_from(WORDS),
    st.builds("{{0:{}}}{}".format, forms, endings),
    st.builds("{{1:Derna}}{}".format, endings),
)
lines = st.lists(chunks, min_size=1, max_size=12).map(" ".join)
new_names = st.sampled_from(["Selma Hadad", "Karim Nasr", "Ali Abd al-Hadi", "Salma Al Haddad", "Omar", "Salma Haddad"])


@given(st.lists(lines, min_size=1, max_size=4), new_names)
def test_a_rename_reaches_every_mention_and_no_other_word(sentences: list[str], name: str) -> None:
    before = person(*sentences)
    after = rename(before, 0, name)
    check_spans(after)
    spellings = "|".join(map(re.escape, (name, *name.split(), name.split(" ", 1)[-1])))
    for number, template in enumerate(sentences):
        fixed = [re.escape(part) for part in SLOT.sub(lambda m: m[2] if m[1] == "1" else "\0", template).split("\0")]
        assert re.fullmatch(f"(?:{spellings})".join(fixed), after.english(number))
    assert [m.text for m in after.entities[1].mentions] == [m.text for m in before.entities[1].mentions]
    assert after.entities[0].name == name
    assert after.entities[0].agreed


@given(st.lists(lines, min_size=1, max_size=4), st.sampled_from(["Selma Hadad", "Karim Nasr", "X Y"]))
def test_renaming_back_gives_the_same_text_and_spans(sentences: list[str], name: str) -> None:
    before = person(*sentences)
    back = rename(rename(before, 0, name), 0, OLD)
    assert back.translations == before.translations
    assert replace(back.entities[0], agreed=False) == before.entities[0]
    assert back.entities[1:] == before.entities[1:]


@given(st.lists(lines, min_size=1, max_size=3), new_names)
def test_alignment_still_covers_whole_words(sentences: list[str], name: str) -> None:
    before = person(*sentences)
    after = rename(before, 0, name)
    for number, translation in after.translations.items():
        old = before.english(number).split()
        assert len(translation.alignment) == len(old)
        for link, word in zip(translation.alignment, old, strict=True):
            new = link.target.of(translation.text)
            assert new == word or any(part in new for part in name.split())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{0:Salma Haddad}'s plan", "Selma Al Haddad's plan"),
        ("the {0:Haddad's} plan", "the Al Haddad's plan"),
        ("the {0:Haddads} met", "the Al Haddads met"),
        ("{0:Salma} Street", "Selma Street"),
        ("met {0:Hadad}", "met Al Haddad"),
        ("{0:Mrs H} said", "Selma Al Haddad said"),
    ],
)
def test_what_a_mention_becomes(before: str, after: str) -> None:
    assert texts(rename(person(before), 0, NEW)) == [after]


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        ("Abbas", "Karim", "{0:Abbas}' plan", "Karim's plan"),
        ("Abbas", "Idris", "{0:Abbas}' plan", "Idris' plan"),
        ("Abbas", "Idris", "{0:Abbas}'s plan", "Idris's plan"),
        ("Abbas", "Karim", "he met 'Mr {0:Abbas}' there", "he met 'Mr Karim' there"),
        ("Rami al-Natsheh", "Rami al-Banna", "and {0:Natsheh} left", "and Banna left"),
        ("Rami Natsheh", "rami al-Natsheh", "{0:Natsheh} left", "Al-Natsheh left"),
        ("Rami Natsheh", "Rami bin Natsheh", "and {0:Natsheh} left", "and Natsheh left"),
    ],
)
def test_possessives_quotation_marks_articles_and_capitals(old: str, new: str, before: str, after: str) -> None:
    assert texts(rename(make(before, entities={0: (Kind.PERSON, old)}), 0, new)) == [after]


def test_an_acronym_stays_and_the_name_changes() -> None:
    entities = {2: (Kind.ORGANISATION, "Ministry of Trade")}
    briefing = make("The {2:Ministry of Trade} ({2:MoT}) said", entities=entities)
    assert texts(rename(briefing, 2, "Ministry of Commerce")) == ["The Ministry of Commerce (MoT) said"]


COUNCIL = "Council of Ministers"


@pytest.mark.parametrize(
    ("new", "before", "after"),
    [
        (
            "Supreme Council of State",
            "The {2:Council of Ministers} met. The {2:Council} voted",
            "The {} met. The Council voted",
        ),
        ("Board of Governors", "the {2:Council}'s vote; the {2:council} met", "the Board's vote; the board met"),
        ("Cabinet", "The {2:Council of Ministers} met; the {2:Council} voted", "The {} met; the Cabinet voted"),
        ("Council of the Ministers", "the {2:Council} and the {2:Ministers}", "the Council and the Ministers"),
        ("Trade and Industry", "the {2:Council} voted", "the Council voted"),
        ("Diwan of State Affairs", "the {2:Ministers' Council} met", "the {} met"),
    ],
)
def test_a_short_form_stays_short(new: str, before: str, after: str) -> None:
    briefing = make(before, entities={2: (Kind.ORGANISATION, COUNCIL)})
    assert texts(rename(briefing, 2, new)) == [after.format(new)]


words = st.sampled_from("Council Board Ministers Trade State Union of and the".split())
organisations = st.lists(words, min_size=1, max_size=5).map(" ".join)


@given(organisations, organisations, st.integers(0, 4), st.integers(1, 4))
def test_a_short_form_never_grows_to_the_full_name(old: str, new: str, start: int, count: int) -> None:
    short = " ".join(old.split()[start : start + count])
    briefing = make(f"the {{2:{short or old}}} said", entities={2: (Kind.ORGANISATION, old)})
    (after,) = texts(rename(briefing, 2, new))
    said = after.removeprefix("the ").removesuffix(" said")
    assert said in {new, short} or len(said.split()) == len(short.split())
    telling = {"Council", "Board", "Ministers", "Trade", "State", "Union"}
    if set(short.split()) & telling < set(old.split()) & telling and set(short.split()) & telling:
        assert len(said.split()) <= len(short.split())


def test_key_points_of_their_own_text_follow() -> None:
    points = (
        KeyPoint((0,)),
        KeyPoint((0,), "Haddad's plan pleased Salma Haddad and Haddadin."),
        KeyPoint((1,), "Salma Haddad spoke; Haddad Bank closed."),
    )
    briefing = person("{0:Haddad} spoke", "{1:Derna} is quiet", points=points)
    renamed = rename(briefing, 0, "Selma Hadad").summary.points
    assert [point.text for point in renamed] == [
        None,
        "Hadad's plan pleased Selma Hadad and Haddadin.",
        "Selma Hadad spoke; Haddad Bank closed.",
    ]


def test_a_name_within_another_entity_s_name_stays_in_key_points() -> None:
    points = (KeyPoint((0,), "Salma Haddad runs Haddad Bank."),)
    briefing = make(
        "{0:Haddad} and {2:Haddad Bank}",
        entities={0: (Kind.PERSON, OLD), 2: (Kind.ORGANISATION, "Haddad Bank")},
        points=points,
    )
    renamed = rename(briefing, 0, "Selma Hadad")
    assert renamed.summary.points[0].text == "Selma Hadad runs Haddad Bank."
    assert texts(renamed) == ["Hadad and Haddad Bank"]


def test_flags_move_with_the_text() -> None:
    flag = Flag(
        "numbers", 0, "why", target=(Span(16, 18), Span(0, 6)), remedies=(Remedy(Action.REPLACE, "x", Span(16, 18)),)
    )
    briefing = replace(person("{0:Haddad} received 12 ships"), flags=(flag, replace(flag, sentence=None)))
    assert briefing.flags[0].target[0].of(briefing.english(0)) == "12"
    renamed = rename(briefing, 0, "Salma Hadad")
    text = renamed.english(0)
    assert text == "Hadad received 12 ships"
    assert [span.of(text) for span in renamed.flags[0].target] == ["12", "Hadad"]
    assert renamed.flags[0].remedies[0].span == Span(15, 17)
    assert renamed.flags[1] == briefing.flags[1]


def test_an_origin_and_a_score_stay() -> None:
    briefing = person("{0:Haddad} spoke")
    edited = briefing.with_translations(replace(briefing.translations[0], origin=Origin.EDITED))
    assert rename(edited, 0, NEW).translations[0].origin is Origin.EDITED
    assert rename(edited, 0, NEW).translations[0].score == -0.5


def test_a_mention_that_was_edited_away_is_left_alone() -> None:
    briefing = person("{0:Haddad} spoke")
    edited = briefing.with_translations(replace(briefing.translations[0], text="Nobody spoke", alignment=()))
    assert rename(edited, 0, NEW).english(0) == "Nobody spoke"


def test_what_can_t_be_renamed() -> None:
    with pytest.raises(KeyError):
        rename(person("x"), 9, "Name")
    with pytest.raises(ValueError, match="letters"):
        rename(person("x"), 0, "  ")


def test_unify_leaves_what_the_user_wrote() -> None:
    briefing = person("{0:Haddad} spoke", "{0:Salma Haddad} left")
    edited = briefing.with_translations(replace(briefing.translations[0], origin=Origin.EDITED))
    own = (KeyPoint((0,), "Haddad spoke.", Origin.EDITED), KeyPoint((0,), "Haddad spoke."))
    edited = replace(edited, summary=Summary(own))
    unified = unify(edited, {0: Agreed("Selma Hadad")})
    assert [point.text for point in unified.summary.points] == ["Haddad spoke.", "Hadad spoke."]
    assert texts(unified) == ["Haddad spoke", "Selma Hadad left"]
    assert not unified.entities[0].agreed
    assert unify(edited, {0: Agreed("Selma Hadad", by_user=True)}).entities[0].agreed


def test_the_remembered_spelling_wins_and_the_rest_is_spelled_alike() -> None:
    first = make("{0:Salma Haddad} in {1:Derna}", entities={0: (Kind.PERSON, OLD), 1: (Kind.PLACE, "Derna")})
    second = make("{0:Selma Hadad} in {1:Darnah}", entities={0: (Kind.PERSON, "Selma Hadad"), 1: (Kind.PLACE, "D.")})
    remembered = {("سلمي الحداد", Kind.PERSON): "Salma El Haddad", ("درنه", Kind.PERSON): "wrong kind"}
    for briefing in (first, second):
        agreed = agree(briefing.entities, remembered, lambda name, _: {"درنة": "Derna"}.get(name, ""))
        assert agreed == {0: Agreed("Salma El Haddad", by_user=True), 1: Agreed("Derna")}
        assert texts(unify(briefing, agreed)) == ["Salma El Haddad in Derna"]


def test_dates_have_no_spelling_and_an_agreed_name_stays() -> None:
    date = Entity(0, Kind.DATE, "3 March", "3 مارس", ())
    chosen = Entity(1, Kind.PERSON, "Mine", "سلمى", (), agreed=True)
    unknown = Entity(2, Kind.ORGANISATION, "Authority", "هيئة", ())
    agreed = agree((date, chosen, unknown), {("سلمي", Kind.PERSON): "Remembered"}, lambda *_: "")
    assert agreed == {1: Agreed("Mine", by_user=True), 2: Agreed("Authority")}


def quoted(briefing: Briefing, entity_id: int) -> Briefing:
    speaker = entity_of(briefing, entity_id).mentions[0].span
    return replace(
        briefing,
        quotes=(
            Quote(0, None, Stance.SAYS, direct=False, speaker=speaker, speaker_entity=entity_id, quote=Span(0, 1)),
        ),
    )


def test_two_made_one_are_spelled_one_way() -> None:
    entities = {0: (Kind.PERSON, OLD), 1: (Kind.PERSON, "Selma Hadad")}
    briefing = quoted(make("{0:Salma Haddad} spoke", "{1:Selma Hadad} left, {1:Hadad} said", entities=entities), 1)
    merged = merge(briefing, 0, 1)
    assert texts(merged) == ["Salma Haddad spoke", "Salma Haddad left, Haddad said"]
    assert [entity.id for entity in merged.entities] == [0]
    assert len(merged.entities[0].mentions) == 5
    assert merged.quotes[0].speaker_entity == 0
    check_spans(merged)
    with pytest.raises(ValueError, match="itself"):
        merge(briefing, 0, 0)


def test_a_family_name_merged_into_the_full_name_stays() -> None:
    entities = {0: (Kind.PERSON, OLD), 1: (Kind.PERSON, "Haddad")}
    briefing = make("{0:Salma Haddad} spoke", "{1:Haddad} left", entities=entities)
    merged = merge(briefing, 0, 1)
    assert texts(merged) == texts(briefing)
    assert texts(rename(merged, 0, "Selma Hadad")) == ["Selma Hadad spoke", "Hadad left"]


def test_one_made_two() -> None:
    briefing = quoted(person("{0:Salma Haddad} spoke", "{0:Karim Haddad} left"), 0)
    apart = [mention for mention in briefing.entities[0].mentions if mention.sentence == 1]
    divided = split(briefing, 0, apart)
    assert [(entity.id, entity.name) for entity in divided.entities] == [(0, OLD), (1, "Derna"), (2, "Karim Haddad")]
    assert divided.entities[2].mentions == tuple(apart)
    assert divided.quotes[0].speaker_entity == 0
    assert split(briefing, 0, [briefing.entities[0].mentions[0]]).quotes[0].speaker_entity == 2
    for wrong in ((), briefing.entities[0].mentions, briefing.entities[1].mentions):
        with pytest.raises(ValueError, match="not all"):
            split(briefing, 0, wrong)


def test_another_kind_and_a_false_one() -> None:
    briefing = quoted(person("{1:Derna} and {0:Haddad}"), 1)
    placed = replace(briefing, entities=(briefing.entities[0], replace(briefing.entities[1], place=Place("Libya"))))
    changed = change_kind(placed, 1, Kind.PERSON).entities[1]
    assert (changed.kind, changed.place) == (Kind.PERSON, None)
    assert change_kind(placed, 1, Kind.PLACE) == placed
    gone = remove(briefing, 1)
    assert [entity.id for entity in gone.entities] == [0]
    assert texts(gone) == texts(briefing)
    assert gone.quotes[0].speaker_entity is None
