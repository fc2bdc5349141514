import shutil
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mujaz_models.convert_seq2seq import convert_seq2seq
from mujaz_models.errors import ModelError
from mujaz_models.summarization import AbstractiveSummarizer
from mujaz_models.summarization.fake import FakeAbstractiveSummarizer
from mujaz_models.summarization.seq2seq import LONGEST_ANSWER, Seq2SeqSummarizer, _fairly, windows

SENTENCES = [
    "The port was closed on 3 March after a storm.",
    "Imports fell by 40 per cent in that period, the ministry said.",
    "She added that 12 ships had come since the morning.",
    "The workers asked for higher wages.",
]


@pytest.fixture(scope="module")
def models(bart_checkpoint: Path, t5_checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("summaries")
    convert_seq2seq(bart_checkpoint, folder / "bart")
    convert_seq2seq(t5_checkpoint, folder / "t5")
    return folder


@pytest.fixture(scope="module", params=["bart", "t5", "fake"])
def summarizer(request: pytest.FixtureRequest, models: Path) -> AbstractiveSummarizer:
    return FakeAbstractiveSummarizer() if request.param == "fake" else Seq2SeqSummarizer(models / request.param)


@pytest.mark.parametrize("sentences", [[], ["", "  "]])
def test_nothing_has_no_summary(summarizer: AbstractiveSummarizer, sentences: list[str]) -> None:
    assert summarizer.summarize_english(sentences, points=3) == []


def test_no_points_are_no_summary(summarizer: AbstractiveSummarizer) -> None:
    assert summarizer.summarize_english(SENTENCES, points=0) == []


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from([*SENTENCES, ""]) | st.text(st.characters(), max_size=30), max_size=4), st.integers(1, 3)
)
def test_there_are_never_more_sentences_than_points(
    summarizer: AbstractiveSummarizer, sentences: list[str], points: int
) -> None:
    found = summarizer.summarize_english(sentences, points=points)
    assert len(found) <= points
    assert all(sentence.strip() for sentence in found)


def test_the_same_text_has_the_same_summary(summarizer: AbstractiveSummarizer) -> None:
    once, again = (summarizer.summarize_english(SENTENCES, points=2) for _ in range(2))
    assert once == again != []


@pytest.mark.parametrize("kind", ["bart", "t5"])
@pytest.mark.parametrize("text", ["word " * 4000, "x" * 3000])
def test_a_text_longer_than_the_model_can_place_ends_too(models: Path, kind: str, text: str) -> None:
    found = Seq2SeqSummarizer(models / kind, beam=1).summarize_english([text, *SENTENCES], points=1)
    assert len(" ".join(found)) < LONGEST_ANSWER * 20


def test_a_text_of_many_windows_is_summarised_to_the_points_asked_for(models: Path) -> None:
    found = Seq2SeqSummarizer(models / "bart", beam=1).summarize_english(SENTENCES * 6, points=2)
    assert 1 <= len(found) <= 2


def test_weights_are_loaded_when_they_are_needed(models: Path, tmp_path: Path) -> None:
    folder = tmp_path / "my-bart"
    shutil.copytree(models / "bart", folder)
    (folder / "model.bin").write_bytes(b"not a model at all")
    summarizer = Seq2SeqSummarizer(folder)
    with pytest.raises(ModelError, match=r"^The summary model in my-bart can't be loaded\. Install it again\.$"):
        summarizer.summarize_english(SENTENCES, points=1)


@pytest.mark.parametrize("name", ["model.bin", "decoding.json", "tokenizer.json"])
def test_a_missing_file_is_one_sentence_that_names_the_model(models: Path, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "my-bart"
    shutil.copytree(models / "bart", folder, ignore=shutil.ignore_patterns(name))
    with pytest.raises(ModelError, match=r"^The summary model in my-bart can't be loaded\. Install it again\.$"):
        Seq2SeqSummarizer(folder)


@given(st.lists(st.integers(1, 120), min_size=1, max_size=60), st.integers(20, 100))
def test_windows_fit_and_go_on_until_the_end(lengths: list[int], room: int) -> None:
    found = windows(lengths, room=room)
    assert (found[0][0], found[-1][1]) == (0, len(lengths))
    for first, last in found:
        assert last - first == 1 or sum(lengths[first:last]) <= room
    assert all(one[0] < other[0] <= one[1] < other[1] for one, other in pairwise(found))


def test_windows_overlap_by_whole_sentences() -> None:
    assert windows([5] * 40, room=100) == [(0, 20), (18, 38), (36, 40)]


def test_every_window_has_its_say_and_none_repeats_another() -> None:
    written = [["The port is open.", "It was shut."], ["The port is open!", "Imports fell."], ["Wages rose."]]
    assert _fairly(written, 3) == ["The port is open.", "It was shut.", "Wages rose."]
    assert _fairly(written, 9) == ["The port is open.", "It was shut.", "Imports fell.", "Wages rose."]
