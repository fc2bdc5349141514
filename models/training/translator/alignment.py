"""Sentence pairs with known names and numbers: choosing those that ship, and measuring links on the others.

``python -m training.translator.alignment choose --data DIR``
``python -m training.translator.alignment measure --data DIR --model FOLDER``
"""

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from mujaz_models.translation.alignment import overlap, words
from mujaz_models.translation.attention_heads import PAIRS, MarkedPair, read_marks
from mujaz_models.translation.ctranslate2_engine import CTranslate2Translator
from mujaz_models.translation.cutting import Span
from training.own_text import TaggedPair, tagged_pairs

CHOSEN = 80
WORDS = range(9, 29)
MIN_MARKS = 2

_TAG = re.compile(r"\[\[([A-Z]\d+)\|([^\]]*)\]\]")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?!\w)")

Marks = dict[str, Span]

app = typer.Typer()
Data = Annotated[Path, typer.Option(help="Folder with ner/.", exists=True)]


@app.command()
def choose(data: Data) -> None:
    """Write the pairs that ship: of as many different items as there are pairs, the sentence with most marks."""
    best: dict[str, str] = {}
    marks: Counter[str] = Counter()
    for tagged in tagged_pairs(data):
        line, count = _marked(tagged)
        if len(tagged.arabic.split()) in WORDS and count >= MIN_MARKS and count > marks[tagged.item]:
            best[tagged.item], marks[tagged.item] = line, count
    lines = list(best.values())
    step = len(lines) / CHOSEN
    PAIRS.write_text("".join(f"{lines[int(number * step)]}\n" for number in range(CHOSEN)), encoding="utf-8")


@app.command()
def measure(data: Data, model: Annotated[Path, typer.Option(help="A converted model.", exists=True)]) -> None:
    """Print how well the links of `model` agree with the tags of the items held back."""
    translator = CTranslate2Translator(model)
    total = Agreement(0, 0, 0, 0)
    for tagged in tagged_pairs(data, held_back=True):
        line, count = _marked(tagged)
        if count:
            total += _agreement(translator, read_marks(line))
    typer.echo(str(total))


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often links of marked words end where they should."""

    words: int
    found: int
    links: int
    right: int

    def __add__(self, other: "Agreement") -> "Agreement":
        """Return both together."""
        return Agreement(
            self.words + other.words, self.found + other.found, self.links + other.links, self.right + other.right
        )

    def __str__(self) -> str:
        """Say both shares."""
        return (
            f"{self.found / self.words:.1%} of {self.words} words of names and numbers are linked to the right place, "
            f"{self.right / self.links:.1%} of their {self.links} links are right"
        )


def _agreement(translator: CTranslate2Translator, pair: MarkedPair) -> Agreement:
    links = translator.align(pair.arabic, pair.english)
    total = Agreement(0, 0, 0, 0)
    for source, target in pair.same:
        for word in words(pair.english):
            if target[0] <= word[0] and word[1] <= target[1]:
                own = [link for link in links if link.target == word]
                right = sum(overlap(link.source, source) for link in own)
                total += Agreement(1, int(right > 0), len(own), right)
    return total


def _marked(tagged: TaggedPair) -> tuple[str, int]:
    """Return Arabic, tab, English with what is the same marked ``[[1|...]]`` on both sides, and how many those are."""
    sides = [_spans(text) for text in (tagged.arabic, tagged.english)]
    common = [key for key in sides[0][1] if key in sides[1][1]]
    numbered = {key: number for number, key in enumerate(common, 1)}
    marked = [_mark(text, {numbered[key]: spans[key] for key in common}) for text, spans in sides]
    return "\t".join(marked), len(common)


def _spans(text: str) -> tuple[str, Marks]:
    """Return `text` without tags, and the spans of names and numbers that it has once."""
    plain, found, done = "", list[tuple[str, Span]](), 0
    for match in _TAG.finditer(text):
        plain += text[done : match.start()]
        found.append((match[1], (len(plain), len(plain) + len(match[2]))))
        plain += match[2]
        done = match.end()
    plain += text[done:]
    names = [span for _, span in found]
    found += [
        (number[0], number.span())
        for number in _NUMBER.finditer(plain)
        if not any(overlap(number.span(), name) for name in names)
    ]
    times = Counter(key for key, _ in found)
    return plain, {key: span for key, span in found if times[key] == 1}


def _mark(text: str, spans: dict[int, Span]) -> str:
    marked = text
    for number, (start, end) in sorted(spans.items(), key=lambda item: item[1], reverse=True):
        marked = f"{marked[:start]}[[{number}|{marked[start:end]}]]{marked[end:]}"
    return marked


if __name__ == "__main__":
    app()
