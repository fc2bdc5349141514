"""What every note for people says, whatever its format: labels, numbers, names by kind, where it all came from."""

import re
from collections.abc import Iterable, Iterator

from mujaz.briefing import Briefing, Entity, Kind, ModelRecord, Origin
from mujaz.document import Document

STARTER_WARNING = "Made with the starter model: good enough to try Mujaz, not to report from."
NOT_TRANSLATED = "(not translated)"

KIND_HEADINGS = {
    Kind.PERSON: "People",
    Kind.ORGANISATION: "Organisations",
    Kind.PLACE: "Places",
    Kind.DATE: "Dates",
    Kind.NUMBER: "Numbers",
    Kind.MONEY: "Money",
    Kind.OTHER: "Other names",
}

_SPACES = re.compile(r"[\t-\r \x85\u2028\u2029]+")
# What XML 1.0 forbids, what a terminal may obey, and halves of surrogate pairs.
_FORBIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """Return `text` on one line, with a replacement character for each that no file or terminal should be given."""
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", _SPACES.sub(" ", text)).strip()


def number(document: Document, sentence: int) -> str:
    """Return what people call a sentence: ``"title"``, and the others counted from 1."""
    if document.has_title:
        return str(sentence) if sentence else "title"
    return str(sentence + 1)


def numbers(document: Document, sentences: Iterable[int]) -> str:
    """Return the numbers of several sentences, in order: ``"title, 1, 4"``."""
    return ", ".join(number(document, sentence) for sentence in sorted(set(sentences)))


def place(document: Document, sentence: int | None) -> str:
    """Return where a flag points: ``"Title"``, ``"Sentence 4"`` or ``"Whole text"``."""
    if sentence is None:
        return "Whole text"
    called = number(document, sentence)
    return called.capitalize() if called == "title" else f"Sentence {called}"


def headline(briefing: Briefing) -> str:
    """Return what stands at the head of the note."""
    return clean(briefing.title) or "Briefing"


def english(briefing: Briefing, sentence: int) -> str:
    """Return the English of a sentence, or a remark that there is none."""
    return clean(briefing.english(sentence)) or NOT_TRANSLATED


def arabic(briefing: Briefing, sentence: int) -> str:
    """Return the Arabic of a sentence, on one line."""
    return clean(briefing.document.sentence_text(sentence))


def key_points(briefing: Briefing) -> Iterator[tuple[str, str]]:
    """Yield each key point's English and the numbers of its evidence."""
    for point in briefing.summary.points:
        yield clean(briefing.point_text(point)) or NOT_TRANSLATED, numbers(briefing.document, point.evidence)


def names_by_kind(briefing: Briefing) -> Iterator[tuple[str, list[tuple[str, str, str]]]]:
    """Yield a heading and (English, Arabic, sentence numbers) of every entity under it, kinds in a fixed order."""
    for kind, heading in KIND_HEADINGS.items():
        rows = [_name_row(briefing.document, entity) for entity in briefing.entities if entity.kind is kind]
        if rows:
            yield heading, rows


def _name_row(document: Document, entity: Entity) -> tuple[str, str, str]:
    found_in = numbers(document, (mention.sentence for mention in entity.mentions))
    return clean(entity.name) or "–", clean(entity.source_name) or "–", found_in


def flags(briefing: Briefing) -> Iterator[tuple[str, str]]:
    """Yield where to look and why, for every flag."""
    for flag in briefing.flags:
        yield place(briefing.document, flag.sentence), clean(flag.reason)


def review_state(briefing: Briefing) -> str:
    """Return in a few words who made the English and whether a person has looked at it."""
    return "Machine translated, edited in part" if _edited(briefing) else "Machine translated, unreviewed"


def review_details(briefing: Briefing) -> str:
    """Return `review_state` with how many sentences a person has edited and how many are not translated."""
    sentences = len(briefing.document.sentences)
    edited = _edited(briefing)
    missing = sum(not briefing.english(sentence.id).strip() for sentence in briefing.document.sentences)
    counts = [f"{edited} of {sentences} sentences edited"] if edited else []
    counts += [f"{missing} of {sentences} sentences not translated"] if missing else []
    return "; ".join([review_state(briefing), *counts])


def _edited(briefing: Briefing) -> int:
    return sum(translation.origin is Origin.EDITED for translation in briefing.translations.values())


def provenance(briefing: Briefing) -> Iterator[tuple[str, str]]:
    """Yield label and value of everything that says what this note was made from and with."""
    yield "Translation", review_details(briefing)
    if briefing.document.name:
        yield "Source file", clean(briefing.document.name)
    made = briefing.provenance
    if made is None:
        return
    yield "Source SHA-256", clean(made.source_sha256)
    for model in made.models:
        yield f"Model: {clean(model.task)}", clean(f"{model.name} {model.version}{_starter(model)}")
        yield "Its SHA-256", clean(model.sha256)
    yield "Made by", clean(f"Mujaz {made.app_version}")
    yield "Made at", made.created.isoformat(sep=" ", timespec="minutes")


def _starter(model: ModelRecord) -> str:
    return " (starter)" if model.starter else ""
