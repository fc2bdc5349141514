"""Our tagged news as documents whose mentions, and their counterparts, are known."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mujaz.briefing import Briefing, Kind, Mention, Side, Translation
from mujaz.document import Document, Sentence, Span
from mujaz_models.entities import EntitySpan
from mujaz_models.entities.gazetteer import Gazetteer
from mujaz_models.entities.persons import person_english
from mujaz_models.entities.recognizer import GAZETTEER_FILE
from mujaz_models.store import STARTER
from training.own_text import TaggedPair, tagged_pairs

_TAG = re.compile(r"\[\[([A-Z]\d+)\|([^\]]*)\]\]")
_KINDS = {"P": Kind.PERSON, "L": Kind.PLACE, "O": Kind.ORGANISATION}


@dataclass(frozen=True, slots=True)
class Tagged:
    """A document, what a perfect recogniser finds in it, and each mention with its kind and right counterparts.

    A name that a sentence has more often in one language than in the other, more than once, is left out of `pairs`.
    """

    briefing: Briefing
    spans: list[list[EntitySpan]]
    pairs: list[tuple[Mention, Kind, list[Span]]]


def tagged_documents(data: Path, *, held_back: bool) -> Iterator[Tagged]:
    """Yield the items of our tagged news, with the English that the starter's gazetteer knows."""
    items: dict[str, list[TaggedPair]] = {}
    for pair in tagged_pairs(data, held_back=held_back):
        items.setdefault(pair.item, []).append(pair)
    gazetteer = Gazetteer.load(STARTER / "entities" / GAZETTEER_FILE)
    for pairs in items.values():
        yield _document(pairs, gazetteer)


def _document(pairs: list[TaggedPair], gazetteer: Gazetteer) -> Tagged:
    text, sentences, spans, translations, linked = "", [], [], [], []
    for number, pair in enumerate(pairs):
        arabic, names = _parted(pair.arabic)
        english, counterparts = _parted(pair.english)
        start = len(text)
        text += f"{arabic}\n"
        sentences.append(Sentence(number, Span(start, start + len(arabic)), number))
        translations.append(Translation(number, english))
        spans.append([_found(tag, span, arabic, gazetteer) for tag, places in names.items() for span in places])
        spans[-1].sort(key=lambda span: span.start)
        for tag, places in names.items():
            targets = counterparts.get(tag, [])
            if len(targets) in {1, len(places)}:
                for place in places:
                    span = Span(start + place.start, start + place.end)
                    linked.append((Mention(Side.SOURCE, number, span, place.of(arabic)), _KINDS[tag[0]], targets))
    return Tagged(Briefing(Document(text, tuple(sentences))).with_translations(*translations), spans, linked)


def _found(tag: str, span: Span, arabic: str, gazetteer: Gazetteer) -> EntitySpan:
    kind, name = _KINDS[tag[0]], span.of(arabic)
    english = person_english(name, gazetteer.names) if kind is Kind.PERSON else gazetteer.english(name)
    return EntitySpan(span.start, span.end, kind, english)


def _parted(tagged: str) -> tuple[str, dict[str, list[Span]]]:
    """Return the text without its tags, and where each tag was."""
    text, places, end = "", defaultdict[str, list[Span]](list), 0
    for match in _TAG.finditer(tagged):
        text += tagged[end : match.start()]
        places[match[1]].append(Span(len(text), len(text) + len(match[2])))
        text += match[2]
        end = match.end()
    return text + tagged[end:], places
