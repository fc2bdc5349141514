"""Whether a source and the installed models made a note."""

from mujaz.verifying import differences, source_of
from mujaz.writers.tracing import Trace, TracedModel, TracedSource

TRACE = Trace(
    documents=(TracedSource("aa", "a.txt", ("one",)), TracedSource("bb", "b.txt", ("one", "two"))),
    models=(TracedModel("one", "1", "11"), TracedModel("two", "3", "22")),
)
INSTALLED = {"one": "11", "two": "22"}


def test_nothing_speaks_against_it() -> None:
    assert differences(TRACE, {"a.txt": "aa", "b.txt": "bb"}, INSTALLED) == ()


def test_another_source() -> None:
    assert differences(TRACE, {"c.txt": "cc"}, INSTALLED) == (
        "c.txt is not its source: the text's SHA-256 is cc, the note's aa, bb.",
    )


def test_only_the_models_of_the_source_count() -> None:
    assert differences(TRACE, {"a.txt": "aa"}, {"one": "11"}) == ()
    assert differences(TRACE, {"b.txt": "bb"}, {"one": "11"}) == ("The model two 3 is not installed here.",)


def test_another_model_of_the_same_name() -> None:
    assert differences(TRACE, {"a.txt": "aa"}, {"one": "99"}) == (
        "The model one here is another one: its SHA-256 is 99, the note's 11.",
    )


def test_a_note_without_models() -> None:
    bare = Trace(documents=(TracedSource("aa"),), models=())
    assert differences(bare, {"a.txt": "aa"}, INSTALLED) == ("The note names no models.",)


def test_the_source_by_its_hash() -> None:
    assert source_of(TRACE, "bb") == TRACE.documents[1]
    assert source_of(TRACE, "cc") is None
