"""What things are called on the screen, and the text that leaves by the clipboard."""

from mujaz.briefing import Briefing, Kind, ModelRecord
from mujaz.document import Document
from mujaz.gui.language import marked, tr

KIND_NAMES = {
    Kind.PERSON: marked("Person"),
    Kind.ORGANISATION: marked("Organisation"),
    Kind.PLACE: marked("Place"),
    Kind.DATE: marked("Date"),
    Kind.NUMBER: marked("Number"),
    Kind.MONEY: marked("Money"),
    Kind.OTHER: marked("Other"),
}
STARTER_BANNER = marked("Starter model: for trying Mujaz, not to report from.")
OFFLINE = marked("offline: nothing leaves this machine")


def kind_name(kind: Kind) -> str:
    """Return what a kind is called."""
    return tr(KIND_NAMES[kind])


def comma() -> str:
    """Return what stands between the parts of a list."""
    return tr(", ", "between the parts of a list")


def semicolon() -> str:
    """Return what stands between longer parts of a list."""
    return tr("; ", "between longer parts of a list")


def sentence_number(document: Document, sentence: int) -> str:
    """Return the number that a sentence is shown with; a headline has none."""
    number = sentence if document.has_title else sentence + 1
    return str(number) if number else ""


def sentence_name(document: Document, sentence: int | None) -> str:
    """Return what a sentence is called in a list; None is the whole text."""
    if sentence is None:
        return tr("Whole text")
    number = sentence_number(document, sentence)
    return tr("Sentence {number}").format(number=number) if number else tr("Headline")


def translator_name(models: tuple[ModelRecord, ...]) -> str:
    """Return the name of the translator in use, or an empty string while none is known."""
    return next(
        (
            tr("{model} (starter)").format(model=m.name) if m.starter else m.name
            for m in models
            if m.task == "translation"
        ),
        "",
    )


def english_text(briefing: Briefing) -> str:
    """Return the translation as plain text, a paragraph a line, with a blank line between them."""
    paragraphs = (
        " ".join(filter(None, (briefing.english(sentence.id) for sentence in paragraph)))
        for paragraph in briefing.document.paragraphs()
    )
    return "\n\n".join(filter(None, paragraphs))
