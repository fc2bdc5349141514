"""What the rules find in the annotated passages, whose names they are given."""

from collections.abc import Sequence
from typing import Any

import pytest

from mujaz import quotes
from tests.mujaz.quotes.gold import Passage, as_annotated, passages

PARTS = ("dev", "kept", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")


KEPT_BACK = "ninth"


def found_in(passage: Passage) -> list[dict[str, Any]]:
    return [as_annotated(passage, quote) for quote in quotes.find(passage.document, passage.entities)]


def said(annotations: Sequence[dict[str, Any]]) -> set[tuple[int | None, int | None, int, int]]:
    """Speaker and quote, which together say who said what."""
    return {
        (
            one["speaker"] and one["speaker"]["start"],
            one["speaker"] and one["speaker"]["end"],
            one["quote"]["start"],
            one["quote"]["end"],
        )
        for one in annotations
    }


@pytest.mark.parametrize("part", PARTS)
def test_who_said_what_is_found_and_nothing_else(part: str) -> None:
    right = found = there = 0
    for passage in passages(part):
        got, wanted = said(found_in(passage)), said(passage.quotes)
        right, found, there = right + len(got & wanted), found + len(got), there + len(wanted)
    assert right / found >= 0.95, f"precision {right}/{found}"
    assert right / there >= 0.95, f"recall {right}/{there}"


def test_it_is_found_in_what_was_not_learned_from() -> None:
    pairs = [(said(found_in(passage)), said(passage.quotes)) for passage in passages(KEPT_BACK)]
    right = sum(len(got & wanted) for got, wanted in pairs)
    assert right / sum(len(got) for got, _ in pairs) >= 0.90
    assert right / sum(len(wanted) for _, wanted in pairs) >= 0.80


@pytest.mark.parametrize("what", ["verb", "stance", "direct", "speaker_entity"])
def test_the_rest_is_right_where_who_said_what_is(what: str) -> None:
    right = there = 0
    for passage in passages(*PARTS):
        wanted = {quote["quote"]["start"]: quote for quote in passage.quotes}
        for quote in found_in(passage):
            annotated = wanted.get(quote["quote"]["start"])
            if annotated and said([annotated]) == said([quote]):
                there += 1
                right += quote[what] == annotated[what]
    assert right / there >= 0.98, f"{right}/{there}"


def test_sentences_without_a_quote_have_none() -> None:
    silent = [passage for passage in passages(*PARTS) if not passage.quotes]
    assert len(silent) >= 50
    assert [passage.document.text for passage in silent if found_in(passage)] == []


def test_the_halves_are_split_by_their_ids() -> None:
    assert len(passages("dev")) == len(passages("kept")) == 62
