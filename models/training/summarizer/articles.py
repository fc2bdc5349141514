"""Articles with summaries that people made of them, read as the summariser reads its text."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mujaz.splitting import document_from_text
from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.summarization import Passage

Recognize = Callable[[Sequence[str]], Sequence[Sequence[EntitySpan]]]

NAMES = frozenset({Kind.PERSON, Kind.ORGANISATION, Kind.PLACE})
NUMBERS = frozenset({Kind.NUMBER, Kind.MONEY})
MAX_LINE = 120
"""Letters of the longest line of a text that was broken to a width."""
MIN_LINES = 6
FULL_LINE = 0.7
"""A line shorter than this share of the longest one ends its paragraph."""

_LINE_END = re.compile(r"\s*(?:\r\n|\r|\n)\s*")


@dataclass(frozen=True, slots=True)
class Article:
    """An article's sentences, and the summaries that people chose from it."""

    passages: tuple[Passage, ...]
    summaries: tuple[str, ...]


def read_articles(path: Path, recognize: Recognize) -> list[Article]:
    """Read JSON lines with "text" and "summaries", as EASC has them (El-Haj, Kruschwitz and Fox 2010; CC BY-SA 3.0).

    No sentence is a headline: the texts come without, and a first line that looks like one is a sentence's beginning.
    """
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_article(json.loads(line), recognize) for line in lines]


def unbroken(text: str) -> str:
    """Return `text` with the lines joined again where it was broken to a width, as a third of EASC is."""
    lines = [line for line in _LINE_END.split(text) if line]
    width = max(map(len, lines), default=0)
    if len(lines) < MIN_LINES or width > MAX_LINE:
        return text
    return "\n".join(_paragraphs(lines, width))


def _paragraphs(lines: Sequence[str], width: int) -> Iterator[str]:
    held: list[str] = []
    for line in lines:
        held.append(line)
        if len(line) < FULL_LINE * width:
            yield " ".join(held)
            held = []
    if held:
        yield " ".join(held)


def _article(record: dict[str, Any], recognize: Recognize) -> Article:
    document = document_from_text(unbroken(record["text"]))
    texts = [document.sentence_text(sentence.id) for sentence in document.sentences]
    passages = tuple(
        Passage(
            text,
            sentence.paragraph,
            names=tuple(text[span.start : span.end] for span in spans if span.kind in NAMES),
            numbers=tuple(text[span.start : span.end] for span in spans if span.kind in NUMBERS),
        )
        for text, sentence, spans in zip(texts, document.sentences, recognize(texts), strict=True)
    )
    return Article(passages, tuple(record["summaries"]))
