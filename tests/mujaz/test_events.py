from dataclasses import FrozenInstanceError

import pytest

from mujaz.briefing import Briefing, Entity, Flag, KeyPoint, Kind, Mention, Origin, Side, Summary, Translation
from mujaz.document import Span
from mujaz.events import Cancelled, EntitiesFound, Failed, Finished, Flagged, SentencesTranslated, SummaryReady, apply
from mujaz.splitting import document_from_text


@pytest.fixture
def empty() -> Briefing:
    return Briefing(document_from_text("عنوان الخبر\nجملة أولى. جملة ثانية."))


def test_apply_leaves_the_briefing_it_was_given_alone(empty: Briefing) -> None:
    after = apply(empty, SentencesTranslated((Translation(1, "First."),)))
    assert after.english(1) == "First."
    assert empty.english(1) == ""
    with pytest.raises(FrozenInstanceError):
        after.flags = ()  # type: ignore[misc] # what is tested


def test_a_later_translation_replaces_an_earlier_one(empty: Briefing) -> None:
    first = apply(empty, SentencesTranslated((Translation(1, "Frist."), Translation(2, "Second."))))
    second = apply(first, SentencesTranslated((Translation(1, "First.", Origin.EDITED),)))
    assert (second.english(1), second.english(2)) == ("First.", "Second.")
    assert second.translations[1].origin is Origin.EDITED


def test_a_key_point_says_what_its_evidence_says(empty: Briefing) -> None:
    briefing = apply(empty, SummaryReady(Summary((KeyPoint((1, 2)), KeyPoint((2,), "Shorter.")))))
    briefing = apply(briefing, SentencesTranslated((Translation(1, "First."), Translation(2, "Second."))))
    assert [briefing.point_text(point) for point in briefing.summary.points] == ["First. Second.", "Shorter."]


@pytest.mark.parametrize("ending", [Finished(), Failed("A sentence."), Cancelled()])
def test_an_ending_keeps_what_was_found(empty: Briefing, ending: Finished | Failed | Cancelled) -> None:
    flagged = apply(empty, Flagged((Flag("numbers", 1, "why"),)))
    assert apply(flagged, ending) == flagged


def test_another_translation_has_none_of_the_mentions_that_stood_in_the_old_one(empty: Briefing) -> None:
    source, english = Mention(Side.SOURCE, 1, Span(12, 16), "جملة"), Mention(Side.TRANSLATION, 1, Span(4, 9), "first")
    briefing = apply(empty, SentencesTranslated((Translation(1, "The first."), Translation(2, "Second."))))
    briefing = apply(briefing, EntitiesFound((Entity(0, Kind.OTHER, "first", "جملة", (source, english)),)))
    same = apply(briefing, SentencesTranslated((Translation(1, "The first."), Translation(2, "Another."))))
    assert same.entities == briefing.entities
    other = apply(briefing, SentencesTranslated((Translation(1, "Number one."),)))
    assert other.entities[0].mentions == (source,)
