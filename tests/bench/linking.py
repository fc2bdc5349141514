"""``python -m tests.bench.linking``: how many names, numbers and dates are linked to the right words of the English.

`gold/linking.tsv` holds annotations of ours, offsets only: the part (``dev`` was developed on, ``test`` was not), the
text (an article's file, or ``flores-dev``) and the number of its sentence, 12 digits of the SHA-256 of the sentence and
its English with a line feed between them, then start and end of the mention in the sentence, its kind, and where its
counterpart stands in the English: ``start:end``, ``-`` for nowhere, and ``|`` between what is right as well. What a
newer recogniser or translator no longer finds or writes is left out and counted.

Articles are translated with the model that is installed; FLORES is taken with what opus-mt-ar-en made of it, as
published, and so has no alignment. Tagged news is our own, with the English of people and no alignment.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import process_time
from typing import Annotated

import typer
from rich.console import Console

from mujaz import engines, linking, pipeline, readers, splitting
from mujaz.briefing import Briefing, Kind, Side, Translation
from mujaz.document import Document, Sentence, Span
from mujaz.engines import Engines
from mujaz.events import SentencesTranslated
from mujaz_models.entities import EntityRecognizer, EntitySpan
from mujaz_models.store import ModelStore
from tests.bench.figures import Figure, table
from tests.bench.tagged import tagged_documents

GOLD = Path(__file__).parent / "gold" / "linking.tsv"
FLORES = "flores-dev"
MANY = 2000
"""Sentences that are linked for the time it takes."""
_BEFORE = re.compile(r"(?:the|an?) ", re.IGNORECASE)
_AFTER = re.compile(r"['’]s?$")

Tally = Counter[tuple[str, bool]]
Spans = list[list[EntitySpan]]


@dataclass(frozen=True, slots=True)
class Pair:
    """A mention and its right counterparts; `sentence` counts in the text, `source` in the sentence."""

    part: str
    text: str
    sentence: int
    digest: str
    source: Span
    kind: Kind
    targets: frozenset[Span | None]


def main(
    data: Annotated[Path, typer.Argument(help="The folder with articles/, mt-outputs/ and ner/.")],
    *,
    held_back: Annotated[bool, typer.Option(help="Take the tagged news that no recipe trains on.")] = True,
) -> None:
    """Print the share of mention pairs that are right, and how long linking takes."""
    loaded = engines.load(ModelStore())
    gold = read_gold(GOLD)
    tally: Tally = Counter()
    texts: dict[str, list[tuple[int, Briefing, Spans]]] = {FLORES: _flores(data, loaded.recognizer, gold)} | {
        name: [(0, *_article(data / "articles" / name, loaded))]
        for name in sorted({pair.text for pair in gold} - {FLORES})
    }
    for name, parts in texts.items():
        for first, briefing, spans in parts:
            tally += judged([pair for pair in gold if pair.text == name], briefing, spans, first=first)
    console = Console()
    console.print(table(_figures(tally), title="Linking: mention pairs right"))
    console.print(table(_tagged_figures(data, held_back=held_back), title="Linking: our tagged news, no alignment"))


def read_gold(path: Path) -> list[Pair]:
    """Return the annotations."""
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    return [
        Pair(part, text, int(sentence), digest, Span(int(start), int(end)), Kind(kind), _targets(targets))
        for part, text, sentence, digest, start, end, kind, targets in (line.split("\t") for line in lines)
    ]


def _targets(written: str) -> frozenset[Span | None]:
    return frozenset(None if each == "-" else Span(*map(int, each.split(":"))) for each in written.split("|"))


def judged(gold: Iterable[Pair], briefing: Briefing, spans: Spans, *, first: int = 0) -> Tally:
    """Return how many pairs are right and wrong, by part and kind; `first` is the number of the first sentence."""
    counterparts = linked_pairs(briefing, spans)
    tally: Tally = Counter()
    for pair in gold:
        number = pair.sentence - first
        if not 0 <= number < len(briefing.document.sentences):
            continue
        sentence, english = briefing.document.sentences[number], briefing.english(number)
        mention = Span(sentence.span.start + pair.source.start, sentence.span.start + pair.source.end)
        if digest(sentence.span.of(briefing.document.text), english) != pair.digest or mention not in counterparts:
            tally[f"left out, {pair.part}", False] += 1
            continue
        found = _trimmed(counterparts[mention], english)
        is_right = found in {_trimmed(target, english) for target in pair.targets}
        group = "FLORES" if pair.text == FLORES else "articles"
        for name in (pair.part, f"{pair.part}, {group}", f"{pair.part}, {pair.kind}"):
            tally[name, is_right] += 1
    return tally


def linked_pairs(briefing: Briefing, spans: Spans) -> Mapping[Span, Span | None]:
    """Return the English counterpart of each Arabic mention."""
    found: dict[Span, Span | None] = {}
    for entity in linking.link(briefing, spans):
        for mention, following in zip(entity.mentions, (*entity.mentions[1:], None), strict=True):
            if mention.side is Side.SOURCE:
                found[mention.span] = following.span if following and following.side is Side.TRANSLATION else None
    return found


def digest(arabic: str, english: str) -> str:
    """Return what tells a sentence and its translation apart from others."""
    return hashlib.sha256(f"{arabic}\n{english}".encode()).hexdigest()[:12]


def _trimmed(span: Span | None, english: str) -> Span | None:
    """Return a span without its article and possessive: they belong to no name, and hurt none."""
    if span is None:
        return None
    before, after = _BEFORE.match(english, span.start, span.end), _AFTER.search(english[: span.end], span.start)
    return Span(before.end() if before else span.start, after.start() if after else span.end)


def _article(path: Path, loaded: Engines) -> tuple[Briefing, Spans]:
    document = splitting.document_from_text(readers.read(path).text, name=path.name)
    translations: dict[int, Translation] = {}
    for event in pipeline.run(document, loaded):
        if isinstance(event, SentencesTranslated):
            for translation in event.translations:
                # What comes again has its names respelled.
                translations.setdefault(translation.sentence, translation)
    spans = loaded.recognizer.recognize([document.sentence_text(sentence.id) for sentence in document.sentences])
    return Briefing(document).with_translations(*translations.values()), spans


def _flores(data: Path, recognizer: EntityRecognizer, gold: Iterable[Pair]) -> list[tuple[int, Briefing, Spans]]:
    """Return each annotated sentence as a document of its own."""
    arabic, english = (
        (data / "mt-outputs" / f"flores-dev.{name}").read_text(encoding="utf-8").splitlines()
        for name in ("ar", "opusmt.en")
    )
    found = []
    for number in sorted({pair.sentence for pair in gold if pair.text == FLORES}):
        text = arabic[number]
        document = Document(text, (Sentence(0, Span(0, len(text)), 0),))
        briefing = Briefing(document).with_translations(Translation(0, english[number]))
        found.append((number, briefing, recognizer.recognize([text])))
    return found


def _figures(tally: Tally) -> Iterator[Figure]:
    for name in sorted({name for name, _ in tally}):
        right, wrong = tally[name, True], tally[name, False]
        if name.startswith("left out"):
            yield Figure(name, wrong, "pairs")
            continue
        figure = Figure(name, 100 * right / (right + wrong), "%", note=f"of {right + wrong} pairs")
        yield figure.at_least(92) if name in {"dev", "test"} else figure


def _tagged_figures(data: Path, *, held_back: bool) -> Iterator[Figure]:
    tally: Tally = Counter()
    seconds, sentences = 0.0, 0
    for tagged in tagged_documents(data, held_back=held_back):
        start = process_time()
        counterparts = linked_pairs(tagged.briefing, tagged.spans)
        seconds += process_time() - start
        sentences += len(tagged.spans)
        for mention, kind, targets in tagged.pairs:
            english = tagged.briefing.english(mention.sentence)
            found = _trimmed(counterparts[mention.span], english)
            is_right = found in {_trimmed(target, english) for target in targets}
            tally[kind, is_right] += 1
            tally["every kind", is_right] += 1
    yield from _figures(tally)
    yield Figure(f"{MANY:,} sentences linked in", MANY * seconds / sentences, "s").at_most(1)


if __name__ == "__main__":
    typer.run(main)
