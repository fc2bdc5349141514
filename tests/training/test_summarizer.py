import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mujaz_models.summarization import Passage
from mujaz_models.summarization.features import FEATURES
from training.summarizer.articles import Article, read_articles, unbroken
from training.summarizer.fit import SIGNS, TAKEN, fit, folds, kept_share, observe

SENTENCES = (
    "وصل الوفد إلى المدينة صباح الأحد لبحث إعادة بناء الجسر.",
    "وقال رئيس البلدية إن البناء سيبدأ قبل نهاية العام.",
    "وزار الوفد السوق القديم ثم غادر إلى الساحل مساء.",
)
ARTICLE = Article(tuple(Passage(text) for text in SENTENCES), (SENTENCES[0], SENTENCES[0] + SENTENCES[2]))


def test_lines_broken_to_a_width_are_joined() -> None:
    first = "كلمة " * 12
    broken = f"{first}\r\n{first}\r\nنهاية الفقرة.\r\n{first}\r\n{first}\r\nوهذه أخرى."
    assert unbroken(broken).count("\n") == 1
    assert unbroken("سطر\nوسطر آخر") == "سطر\nوسطر آخر"


def test_what_was_kept_is_found_without_spaces_and_cut_short() -> None:
    assert kept_share(SENTENCES[0], SENTENCES[0].replace(" ", "")) == 1
    assert kept_share(SENTENCES[0], SENTENCES[1]) == 0
    assert 0.2 < kept_share(SENTENCES[0], SENTENCES[0][:30]) < 0.8
    assert kept_share("...", SENTENCES[0]) == 0


def test_every_article_is_kept_back_once() -> None:
    parts = list(folds(7, count=3))
    assert sorted(place for _, back in parts for place in back) == list(range(7))
    assert all(not set(learned) & set(back) for learned, back in parts)


def test_weights_are_small_where_held_and_fit_where_not() -> None:
    observed = [observe(ARTICLE)]
    held = dict(zip(FEATURES, fit(observed, strength=1e9), strict=True))
    assert [held[name] for name in SIGNS] == pytest.approx([0] * len(SIGNS), abs=1e-6)
    assert {name: held[name] for name in TAKEN} == TAKEN
    free = np.array(fit(observed, strength=1e-6))
    missed = observed[0].kept - observed[0].rows @ np.array(list(held.values()))
    assert np.abs(observed[0].kept - observed[0].rows @ free).sum() < np.abs(missed).sum()


@pytest.mark.parametrize("kept", [(1, 0.5, 0), (0, 0.5, 1)])
def test_no_weight_has_the_wrong_sign(kept: tuple[float, ...]) -> None:
    observed = [replace(observe(ARTICLE), kept=np.array(kept))]
    weights = dict(zip(FEATURES, fit(observed), strict=True))
    assert all(weights[name] * sign >= 0 for name, sign in SIGNS.items())


def test_articles_are_read_as_documents(tmp_path: Path) -> None:
    file = tmp_path / "articles.jsonl"
    record = {"text": " ".join(SENTENCES), "summaries": [SENTENCES[0]]}
    file.write_text(json.dumps(record), encoding="utf-8")
    [article] = read_articles(file, lambda texts: [[] for _ in texts])
    assert [passage.text for passage in article.passages] == list(SENTENCES)
    assert article.summaries == (SENTENCES[0],)
