"""What the user decided of names holds, whatever is found later."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.autosave import Autosave
from mujaz.briefing import Briefing, Decision, Entity, Kind, Mention, Origin, Quote, Side, Stance, Translation
from mujaz.decisions import applied, carried, decided_sentences, restored
from mujaz.document import Span
from mujaz.events import EntitiesFound, QuotesFound, apply
from mujaz.register import change_kind, merge, remove, rename, split
from mujaz.splitting import document_from_text
from tests import invariants

TEXT = (
    "قالت سلمى الحداد إن الحداد وصلت إلى درنة.\n"
    "ورد كريم نصر على سلمى حداد في درنة أمس.\n"
    "وكتب كريم الحداد عن مجلس المدينة في صحيفة.\n"
    "ولم يرد مجلس المدينة على نصر."
)
ENGLISH = (
    "Salma Haddad said that Haddad arrived in Derna.",
    "Karim Nasr answered Salma Hadad in Derna yesterday.",
    "Karim Haddad wrote about the City Council in a newspaper.",
    "The City Council did not answer Nasr.",
)
FOUND = (
    (Kind.PERSON, "Salma Haddad", ((0, "سلمى الحداد", "Salma Haddad"), (0, "الحداد", "Haddad"))),
    (Kind.PLACE, "Derna", ((0, "درنة", "Derna"), (1, "درنة", "Derna"))),
    (Kind.PERSON, "Karim Nasr", ((1, "كريم نصر", "Karim Nasr"), (3, "نصر", "Nasr"))),
    (Kind.PERSON, "Salma Hadad", ((1, "سلمى حداد", "Salma Hadad"),)),
    (Kind.PERSON, "Karim Haddad", ((2, "كريم الحداد", "Karim Haddad"),)),
    (Kind.ORGANISATION, "City Council", ((2, "مجلس المدينة", "City Council"), (3, "مجلس المدينة", "City Council"))),
)
DOCUMENT = document_from_text(TEXT)


def mentions(*places: tuple[int, str, str]) -> tuple[Mention, ...]:
    found = []
    for sentence, arabic, english in places:
        whole = DOCUMENT.sentences[sentence].span
        start = DOCUMENT.text.rindex(arabic, whole.start, whole.end)
        found.append(Mention(Side.SOURCE, sentence, Span(start, start + len(arabic)), arabic))
        there = ENGLISH[sentence].rindex(english)
        found.append(Mention(Side.TRANSLATION, sentence, Span(there, there + len(english)), english))
    return tuple(found)


def raw() -> tuple[Entity, ...]:
    """What the recogniser finds, again and again the same."""
    found = []
    for number, (kind, name, places) in enumerate(FOUND):
        named = mentions(*places)
        found.append(Entity(number, kind, name, named[0].text, named))
    return tuple(found)


def translated(origin: Origin = Origin.MACHINE) -> Briefing:
    english = (Translation(number, text, origin) for number, text in enumerate(ENGLISH))
    return Briefing(DOCUMENT).with_translations(*english)


def made() -> Briefing:
    return apply(translated(), EntitiesFound(raw()))


def again(briefing: Briefing, entities: tuple[Entity, ...] | None = None) -> Briefing:
    """Return what comes of translating again: the machine's English as it was, the entities found anew."""
    fresh = replace(translated(), decisions=briefing.decisions)
    return apply(fresh, EntitiesFound(raw() if entities is None else entities))


def shape(briefing: Briefing) -> set[tuple[object, ...]]:
    """What each entity is, and where the Arabic names it."""
    return {
        (entity.kind, entity.name, entity.agreed, frozenset(m.span for m in entity.mentions if m.side is Side.SOURCE))
        for entity in briefing.entities
    }


def texts(briefing: Briefing) -> list[str]:
    return [briefing.english(sentence.id) for sentence in briefing.document.sentences]


def one(briefing: Briefing, name: str) -> Entity:
    (entity,) = (entity for entity in briefing.entities if entity.name == name)
    return entity


def split_off(briefing: Briefing, entity: Entity) -> Briefing:
    last = [m for m in entity.mentions if m.side is Side.SOURCE][-1]
    place = entity.mentions.index(last)
    return split(briefing, entity.id, entity.mentions[place:])


Gesture = tuple[str, int, int]
gestures = st.lists(
    st.tuples(st.sampled_from(["merge", "split", "kind", "remove", "rename"]), st.integers(0, 9), st.integers(0, 9)),
    max_size=6,
)
KINDS = (Kind.PERSON, Kind.PLACE, Kind.ORGANISATION)
NAMES = ("Selma Hadad", "Derna", "Municipal Board", "Nasser")


def do(briefing: Briefing, gesture: Gesture) -> Briefing:
    what, which, other = gesture
    if not briefing.entities:
        return briefing
    entity = briefing.entities[which % len(briefing.entities)]
    others = [each for each in briefing.entities if each is not entity]
    if what == "merge" and others:
        briefing = merge(briefing, entity.id, others[other % len(others)].id)
    elif what == "split" and len([m for m in entity.mentions if m.side is Side.SOURCE]) > 1:
        briefing = split_off(briefing, entity)
    elif what == "kind":
        briefing = change_kind(briefing, entity.id, KINDS[other % len(KINDS)])
    elif what == "remove":
        briefing = remove(briefing, entity.id)
    elif what == "rename":
        briefing = rename(briefing, entity.id, NAMES[other % len(NAMES)])
    return briefing


@given(gestures)
def test_whatever_was_decided_is_so_again(done: list[Gesture]) -> None:
    briefing = made()
    for gesture in done:
        briefing = do(briefing, gesture)
        invariants.check(briefing)
    found = again(briefing)
    invariants.check(found)
    assert {(kind, spans) for kind, _, _, spans in shape(found)} == {(k, spans) for k, _, _, spans in shape(briefing)}
    assert {x for x in shape(found) if x[2]} == {x for x in shape(briefing) if x[2]}
    assert applied(found) == found
    assert apply(found, EntitiesFound(found.entities)) == found


@given(gestures, st.sets(st.integers(0, 11)))
def test_what_was_decided_stands_where_less_is_found(done: list[Gesture], missed: set[int]) -> None:
    briefing = made()
    for gesture in done:
        briefing = do(briefing, gesture)
    every = [(entity, mention) for entity in raw() for mention in entity.mentions if mention.side is Side.SOURCE]
    gone = {mention for number, (_, mention) in enumerate(every) if number in missed}
    fewer = tuple(replace(e, mentions=left) for e in raw() if (left := tuple(m for m in e.mentions if m not in gone)))
    found = again(briefing, fewer)
    for decision in briefing.decisions:
        owners = [
            e for e in found.entities if any(m.span in decision.spans for m in e.mentions if m.side is Side.SOURCE)
        ]
        assert [owner.kind for owner in owners] == ([decision.kind] if decision.kind else [])
        assert not decision.name or owners[0].name == decision.name


@given(gestures)
def test_taking_it_back_after_more_was_found_gives_what_would_have_been(done: list[Gesture]) -> None:
    before = made()
    for gesture in done[:-1]:
        before = do(before, gesture)
    after = do(before, done[-1]) if done else before
    gone = tuple(set(after.entities) ^ (set(after.entities) & set(before.entities)))
    back = tuple(entity for entity in before.entities if entity not in after.entities)
    found = again(after)
    undone = restored(replace(found, decisions=before.decisions), back=back, gone=gone)
    invariants.check(undone)
    assert {(k, spans) for k, _, _, spans in shape(undone)} == {(k, spans) for k, _, _, spans in shape(before)}


def test_a_merge_done_again_after_more_was_found_leaves_the_text_as_the_merge_did() -> None:
    before = made()
    after = merge(before, one(before, "Karim Nasr").id, one(before, "Salma Haddad").id)
    back = tuple(entity for entity in after.entities if entity not in before.entities)
    gone = tuple(entity for entity in before.entities if entity not in after.entities)
    redone = restored(replace(after, entities=again(before).entities), back=back, gone=gone)
    assert texts(after) == list(ENGLISH)
    assert texts(redone) == list(ENGLISH)
    assert shape(redone) == shape(after)


def test_two_that_were_made_one_stay_one_and_are_spelled_one_way() -> None:
    briefing = merge(made(), one(made(), "Salma Haddad").id, one(made(), "Salma Hadad").id)
    found = again(briefing)
    assert len(one(found, "Salma Haddad").mentions) == 6
    assert found.english(1) == "Karim Nasr answered Salma Haddad in Derna yesterday."


def test_a_renamed_one_is_called_so_in_what_another_model_wrote() -> None:
    found = again(rename(made(), 0, "Selma al-Haddad"))
    assert found.english(0) == "Selma al-Haddad said that al-Haddad arrived in Derna."
    assert found.english(2) == ENGLISH[2]
    assert found.entities[0].agreed


def test_what_the_user_wrote_since_is_left_as_it_is() -> None:
    briefing = rename(made(), 0, "Selma al-Haddad")
    own = replace(translated(Origin.EDITED), decisions=briefing.decisions)
    assert texts(apply(own, EntitiesFound(raw()))) == list(ENGLISH)


def test_what_is_no_name_stays_away_where_it_is_written_alike() -> None:
    briefing = remove(made(), one(made(), "Derna").id)
    (decision,) = briefing.decisions
    once = replace(briefing, decisions=(replace(decision, spans=decision.spans[:1]),))
    assert "Derna" not in [entity.name for entity in again(once).entities]


def test_a_short_name_of_another_is_not_taken_along() -> None:
    briefing = rename(made(), 0, "Selma al-Haddad")
    short = mentions((2, "الحداد", "Haddad"))
    karim = replace(raw()[4], mentions=(*raw()[4].mentions, *short))
    other = replace(raw()[5], mentions=raw()[5].mentions[2:])
    found = again(briefing, (*raw()[:4], karim, other))
    assert len(found.entities[0].mentions) == 4
    assert len(found.entities[4].mentions) == 4


def test_a_longer_find_gives_way_to_what_was_decided() -> None:
    briefing = change_kind(made(), one(made(), "City Council").id, Kind.OTHER)
    longer = mentions((2, "عن مجلس المدينة", "the City Council"))
    found = again(briefing, (*raw()[:5], Entity(5, Kind.PLACE, "City Council", longer[0].text, longer)))
    (council,) = (entity for entity in found.entities if entity.kind is Kind.OTHER)
    assert [m.text for m in council.mentions] == ["مجلس المدينة", "the City Council", "مجلس المدينة"]


def quote(speaker: str | None, entity: int) -> Quote:
    start = DOCUMENT.text.index(speaker) if speaker else 0
    span = Span(start, start + len(speaker)) if speaker else None
    return Quote(0, None, Stance.SAYS, direct=False, speaker=span, speaker_entity=entity, quote=Span(0, 4))


def test_who_speaks_is_who_it_was_decided_to_be() -> None:
    briefing = merge(made(), 0, 3)
    said = (quote("سلمى حداد", 3), quote(None, 3), quote("كريم نصر", 2))
    for found in (
        apply(again(briefing), QuotesFound(said)),
        apply(replace(again(briefing), quotes=said), EntitiesFound(raw())),
    ):
        assert [each.speaker_entity for each in found.quotes] == [0, 0, 2]
    gone = apply(again(remove(made(), 3)), QuotesFound(said))
    assert [each.speaker_entity for each in gone.quotes] == [None, None, 2]


def _without_sentence(text: str) -> str:
    return text.split("\n", 1)[1]


@pytest.mark.parametrize(
    ("edit", "kept"),
    [
        (lambda text: f"خبر جديد اليوم.\n{text}", 4),
        (_without_sentence, 2),
        (lambda text: text.replace("أمس", "صباح أمس"), 4),
        (lambda text: text.replace("سلمى حداد", "ليلى حداد"), 3),
        (lambda text: "\n".join(reversed(text.split("\n"))), 4),
        (lambda text: text.replace("قالت سلمى", "وقالت الوزيرة سلمى"), 4),
    ],
)
def test_what_still_stands_in_another_text_is_still_decided(edit: Callable[[str], str], kept: int) -> None:
    briefing = change_kind(merge(made(), 0, 3), 1, Kind.OTHER)
    after = document_from_text(edit(TEXT))
    decisions = carried(briefing.decisions, DOCUMENT, after)
    found = {span.of(after.text) for one in decisions for span in one.spans}
    assert found <= {"سلمى الحداد", "الحداد", "سلمى حداد", "درنة"}
    count = sum(len(one.spans) for one in decisions)
    assert count == kept + (0 if edit is _without_sentence else 1)


@given(gestures, st.permutations(TEXT.split("\n")), st.integers(0, 4))
def test_decisions_stay_about_the_same_words(done: list[Gesture], lines: list[str], count: int) -> None:
    briefing = made()
    for gesture in done:
        briefing = do(briefing, gesture)
    after = document_from_text("\n".join(lines[:count]) or "نص آخر.")
    decisions = carried(briefing.decisions, DOCUMENT, after)
    known = {span.of(TEXT) for one in briefing.decisions for span in one.spans}
    spans = [span for one in decisions for span in one.spans]
    assert {span.of(after.text) for span in spans} <= known
    assert len(spans) == len(set(spans))
    if count == len(lines):
        assert len(spans) == sum(len(one.spans) for one in briefing.decisions)


def test_decisions_are_saved_as_one_goes(tmp_path: Path) -> None:
    briefing = remove(rename(made(), 0, "Selma"), 1)
    autosave = Autosave(tmp_path)
    autosave.write(1, briefing)
    assert autosave.read()[1].decisions == briefing.decisions != ()


def test_the_sentences_that_are_decided_on() -> None:
    assert decided_sentences(rename(made(), 5, "Board")) == {2, 3}
    assert decided_sentences(remove(made(), 1)) == {0, 1}
    assert decided_sentences(made()) == frozenset()


def test_a_decision_says_what_is_what() -> None:
    briefing = merge(rename(made(), 3, "Selma Hadad"), 3, 0)
    (decision,) = briefing.decisions
    assert decision.name == "Selma Hadad"
    assert decision.spans[0].of(TEXT) == "سلمى حداد"
    assert decision == Decision(decision.spans, Kind.PERSON, "Selma Hadad")
    assert re.fullmatch("Selma Hadad said that Hadad .*", briefing.english(0))
