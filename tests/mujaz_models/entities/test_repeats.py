"""What one sentence says of a name holds for the others of the text."""

from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.repeats import add_repeats
from mujaz_models.entities.tokens import tokenize


def names(
    text: list[tuple[str, dict[str, Kind]]], persons: frozenset[str] = frozenset()
) -> list[list[tuple[str, Kind]]]:
    """Return what is found in sentences of which some words are found already."""
    tokens = [tokenize(sentence) for sentence, _ in text]
    spans = [
        [EntitySpan(sentence.index(name), sentence.index(name) + len(name), kind) for name, kind in found.items()]
        for sentence, found in text
    ]
    return [
        [(sentence[span.start : span.end], span.kind) for span in found]
        for (sentence, _), found in zip(text, add_repeats(tokens, spans, persons), strict=True)
    ]


def test_a_name_of_several_words_is_found_again_behind_particles() -> None:
    later = names([("فاز نوارس دجله", {"نوارس دجله": Kind.ORGANISATION}), ("ولنوارس دجله هدفان", {})])[1]
    assert later == [("نوارس دجله", Kind.ORGANISATION)]


def test_a_single_word_is_found_again_where_it_mostly_is_a_name() -> None:
    found = {"مندو": Kind.PERSON}
    assert names([("قال مندو", found), ("راي مندو", found), ("عاد مندو", {})])[2] == [("مندو", Kind.PERSON)]
    assert names([("قال مندو", found), ("مندو هنا", {}), ("عاد مندو", {})])[2] == []


def test_what_persons_are_called_is_found_again_after_one_time() -> None:
    text = [("قال مندو", {"مندو": Kind.PERSON}), ("قوات مندو", {}), ("عاد مندو", {})]
    assert names(text, frozenset({"مندو"}))[1:] == [[("مندو", Kind.PERSON)], [("مندو", Kind.PERSON)]]


def test_a_name_is_what_it_mostly_was() -> None:
    text = [("في صور", {"صور": Kind.PLACE}), ("الي صور", {"صور": Kind.PLACE}), ("قال صور", {"صور": Kind.PERSON})]
    assert names(text)[2] == [("صور", Kind.PLACE)]


def test_what_was_found_stays_where_a_repeat_would_overlap() -> None:
    text = [("وادي النور", {"وادي النور": Kind.PLACE}), ("وادي النور القديم", {"النور القديم": Kind.ORGANISATION})]
    assert names(text)[1] == [("النور القديم", Kind.ORGANISATION)]


def test_nothing_found_is_nothing_repeated() -> None:
    assert names([("لا شيء هنا", {}), ("", {})]) == [[], []]
