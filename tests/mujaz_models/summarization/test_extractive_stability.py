"""A small edit moves at most one point: on our own samples, a number or a name changed in any one sentence."""

import re
from collections.abc import Callable
from dataclasses import replace
from importlib.resources import files
from importlib.resources.abc import Traversable

import pytest

from mujaz.splitting import document_from_text
from mujaz_models.summarization import Passage
from mujaz_models.summarization.extractive import ExtractiveSummarizer

SAMPLES = sorted(
    (sample for sample in files("mujaz_resources").joinpath("samples").iterdir() if sample.name.endswith(".txt")),
    key=lambda sample: sample.name,
)


def passages_of(text: str) -> list[Passage]:
    document = document_from_text(text)
    return [
        Passage(document.sentence_text(sentence.id), sentence.paragraph, document.has_title and sentence.id == 0)
        for sentence in document.sentences
    ]


def another_number(text: str) -> str:
    return re.sub(r"\d", lambda digit: str((int(digit[0]) + 1) % 10), text, count=1)


def another_name(text: str) -> str:
    return text.replace(max(text.split(), key=len), "بوراوي", 1)


@pytest.mark.parametrize("edit", [another_number, another_name])
@pytest.mark.parametrize(("points", "percent"), [(3, None), (5, None), (100, 30)])
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_small_edit_moves_at_most_one_point(
    sample: Traversable, points: int, percent: int | None, edit: Callable[[str], str]
) -> None:
    summarizer = ExtractiveSummarizer(percent=percent)
    passages = passages_of(sample.read_text(encoding="utf-8"))
    before = set(summarizer.summarize(passages, points=points))
    for place, passage in enumerate(passages):
        edited = [*passages[:place], replace(passage, text=edit(passage.text)), *passages[place + 1 :]]
        assert len(before - set(summarizer.summarize(edited, points=points))) <= 1
