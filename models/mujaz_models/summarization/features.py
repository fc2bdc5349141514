"""What may make a sentence worth keeping, as numbers from 0 to 1."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from mujaz_models.entities.folding import fold
from mujaz_models.summarization import Passage
from mujaz_models.summarization.boilerplate import STOP
from mujaz_models.summarization.terms import Sentences, words_of

FEATURES = (
    "any",  # 1 for every sentence
    "opens",  # the first sentence
    "early",  # falls from 1 at the beginning, to 0.37 at the fifth sentence
    "late",  # rises from 0 to 1 through the text
    "short",  # less than `SHORT_WORDS`
    "long",  # how much of it is beyond `LONG_WORDS`
    "central",  # likeness to the whole text
    "headline",  # likeness to the title
    "opening",  # likeness to the first sentence
    "echoed",  # likeness to the sentence most like it
    "recurring",  # share of its stems that at least two other sentences have
    "introduces",  # share of its stems that are new here and come again
    "defines",  # says what something is
    "leans",  # begins with a word that needs the sentence before
    "aside",  # has brackets
    "foreign",  # has Latin letters
    "unstopped",  # lacks its full stop
)
EARLY = 4.0
SHORT_WORDS = 15
LONG_WORDS = 40
RECURRING = 3
"""Sentences that must have a stem for it to be what the text is about."""

_LEANS = re.compile(
    r"[^\w]*[وف]?(?:هذا|هذه|ذلك|تلك|هؤلاء|هو|هي|هم|كما|لكن|لكنه|لكنها|لذلك|لذا|ايضا|كذلك|بل|اذ|حيث|مما|ثم|بعدها|حينها)\b"
)
_LATIN = re.compile(r"[A-Za-z]")
_DEFINES = re.compile(r"\b(?:هو|هي|يعد|تعد|يعتبر|تعتبر|عباره عن|يسمي|تسمي|يعرف|تعرف)\b")


def describe(passages: Sequence[Passage], sentences: Sentences, saying: Sequence[int]) -> np.ndarray:
    """Return a row of `FEATURES` for every passage in `saying`; `sentences` are those of all the passages."""
    title = next((index for index, passage in enumerate(passages) if passage.is_title), None)
    like_title = np.zeros(len(passages)) if title is None else sentences.likeness(title)
    like_first = sentences.likeness(saying[0]).copy()
    like_first[saying[0]] = 0
    told = np.array(list(_told(sentences, saying)))
    place = np.arange(len(saying))
    rows = np.array(saying)
    columns = (
        np.ones(len(saying)),
        place == 0,
        np.exp(-place / EARLY),
        place / len(saying),
        *np.array([_lengths(passages[index].text) for index in saying]).T,
        sentences.centrality()[rows],
        like_title[rows],
        like_first[rows],
        sentences.echo()[rows],
        *told.T,
        *np.array([_wording(passages[index].text) for index in saying]).T,
    )
    return np.column_stack([np.asarray(column, dtype=float) for column in columns])


def _lengths(text: str) -> tuple[bool, float]:
    words = len(words_of(text))
    return words < SHORT_WORDS, max(0, words - LONG_WORDS) / max(words, 1)


def _wording(text: str) -> tuple[bool, ...]:
    folded = fold(text).text
    return (
        bool(_DEFINES.search(folded)),
        bool(_LEANS.match(folded)),
        "(" in folded or ")" in folded,
        bool(_LATIN.search(folded)),
        not STOP.search(folded),
    )


def _told(sentences: Sentences, saying: Sequence[int]) -> Iterator[tuple[float, float]]:
    """Yield `recurring` and `introduces` of each."""
    told: set[str] = set()
    for index in saying:
        stems = sentences.stems[index]
        new = stems.keys() - told
        told |= new
        recurring = sum(sentences.holders[stem] >= RECURRING for stem in stems)
        introduced = sum(sentences.holders[stem] > 1 for stem in new)
        yield recurring / max(len(stems), 1), introduced / max(len(stems), 1)
