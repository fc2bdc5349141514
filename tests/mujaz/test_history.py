"""Undo takes back what the user did and nothing else."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from mujaz.briefing import Briefing, Entity, KeyPoint, Kind, Mention, Origin, Side, Summary, Translation
from mujaz.document import Span
from mujaz.history import History, change
from mujaz.splitting import document_from_text
from mujaz.style_list import Respelling, StyleEntry

DOCUMENT = document_from_text("\n\n".join(f"جملة رقم {number}." for number in range(6)))
START = Briefing(DOCUMENT).with_translations(*(Translation(number, f"Sentence {number}.") for number in range(3)))


def edited(briefing: Briefing, sentence: int, text: str) -> Briefing:
    return briefing.with_translations(Translation(sentence, text, Origin.EDITED))


def test_a_change_goes_back_and_forth() -> None:
    after = replace(edited(START, 1, "Changed."), notes="Call the port.")
    made = change("Edit", START, after)
    assert made.sentences == (1,)
    assert made.undone(after) == START
    assert made.done(START) == after


def test_what_the_machine_found_meanwhile_stays() -> None:
    made = change("Edit", START, edited(START, 1, "Changed."))
    later = edited(START, 1, "Changed.").with_translations(Translation(4, "New."))
    later = replace(later, summary=Summary((KeyPoint((4,)),)))
    undone = made.undone(later)
    assert undone.english(1) == "Sentence 1."
    assert undone.english(4) == "New."
    assert undone.summary == later.summary


def test_key_points_chosen_meanwhile_stay() -> None:
    first, own, second = KeyPoint((1,)), KeyPoint((1,), "In my words.", Origin.EDITED), KeyPoint((4,))
    dropped = KeyPoint((2,))
    before = replace(START, summary=Summary((first, dropped)))
    written = replace(START, summary=Summary((own, dropped)))
    left_out = replace(START, summary=Summary((first,)))
    for after, later, undone, done in (
        (written, (own, second), (first, second), (own, second)),
        (left_out, (first, second), (first, dropped, second), (first, second)),
        (left_out, (second, KeyPoint((2,), pinned=True)), (second, KeyPoint((2,), pinned=True)), None),
    ):
        made = change("Key point", before, after)
        back = made.undone(replace(after, summary=Summary(later)))
        assert back.summary.points == undone
        if done:
            assert made.done(back).summary.points == done


def test_a_sentence_without_english_has_none_again() -> None:
    after = edited(START, 5, "By hand.")
    assert 5 not in change("Edit", START, after).undone(after).translations


def test_another_text_goes_back_with_its_own_english_alone() -> None:
    shorter = Briefing(document_from_text("جملة رقم 0.")).with_translations(Translation(0, "Sentence 0."))
    made = change("Edit the Arabic", START, shorter)
    assert made.done(START) == shorter
    longer = shorter.with_translations(Translation(7, "Found since."))
    assert made.undone(longer) == START


def test_typing_is_one_change_until_it_is_sealed() -> None:
    history, briefing = History(), START
    for text in ("C", "Ch", "Cha"):
        history.add(change("Edit", briefing, edited(briefing, 1, text)))
        briefing = edited(briefing, 1, text)
    history.seal()
    history.add(change("Edit", briefing, edited(briefing, 1, "Chan")))
    briefing = edited(briefing, 1, "Chan")
    for expected in ("Cha", "Sentence 1."):
        undone = history.undo()
        assert undone
        briefing = undone.undone(briefing)
        assert briefing.english(1) == expected
    assert history.undo() is None


def test_a_new_change_ends_what_could_be_done_again() -> None:
    history = History()
    history.add(change("One", START, edited(START, 0, "1")))
    assert history.undo()
    assert history.redo_label == "One"
    history.add(change("Two", START, edited(START, 0, "2")))
    assert history.redo() is None
    assert (history.undo_label, history.redo_label) == ("Two", "")


def test_nothing_changed_is_no_change() -> None:
    history = History()
    history.add(change("Nothing", START, START))
    assert history.undo() is None


@given(st.lists(st.tuples(st.integers(0, 5), st.text("ab ", max_size=4), st.booleans()), max_size=20))
def test_undoing_everything_leads_back(gestures: list[tuple[int, str, bool]]) -> None:
    history, briefing = History(), START
    for sentence, text, seals in gestures:
        after = edited(briefing, sentence, text)
        history.add(change("Edit", briefing, after))
        briefing = after
        if seals:
            history.seal()
    end = briefing
    undone = 0
    while made := history.undo():
        briefing, undone = made.undone(briefing), undone + 1
    assert briefing == START
    for _ in range(undone):
        made = history.redo()
        assert made
        briefing = made.done(briefing)
    assert briefing == end


def _named(*names: str) -> Briefing:
    start = DOCUMENT.sentences[0].span.start
    mention = Mention(Side.SOURCE, 0, Span(start, start + 4), "جملة")
    second = Mention(Side.SOURCE, 1, DOCUMENT.sentences[1].span, DOCUMENT.sentence_text(1))
    found = (
        Entity(number, Kind.OTHER, name, "جملة", (m,))
        for number, (name, m) in enumerate(zip(names, (mention, second), strict=False))
    )
    return replace(START, entities=tuple(found))


def test_what_was_found_since_stays_when_a_name_goes_back() -> None:
    made = change("Rename", _named("One"), _named("Two"))
    found = _named("Two", "Other")
    assert [entity.name for entity in made.undone(found).entities] == ["One", "Other"]
    assert [entity.name for entity in made.done(_named("One", "Other")).entities] == ["Two", "Other"]


def test_what_a_change_did_to_the_style_list_goes_with_it() -> None:
    history, learnt = History(), Respelling(None, StyleEntry("جملة", Kind.OTHER, "Two"))
    history.add_spelling(learnt)
    history.add(change("Rename", _named("One"), _named("Two")))
    history.add_spelling(learnt)
    made = history.undo()
    assert made
    assert made.spellings == (learnt,)
    assert learnt.reversed.reversed == learnt
