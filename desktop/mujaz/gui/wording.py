"""What things are called on the screen, and the text that leaves by the clipboard."""

from mujaz.briefing import Briefing, Kind, ModelRecord
from mujaz.document import Document

KIND_NAMES = {
    Kind.PERSON: "Person",
    Kind.ORGANISATION: "Organisation",
    Kind.PLACE: "Place",
    Kind.DATE: "Date",
    Kind.NUMBER: "Number",
    Kind.MONEY: "Money",
    Kind.OTHER: "Other",
}
STARTER_BANNER = "Starter model: for trying Mujaz, not to report from."
OFFLINE = "offline: nothing leaves this machine"


def sentence_number(document: Document, sentence: int) -> str:
    """Return the number that a sentence is shown with; a headline has none."""
    number = sentence if document.has_title else sentence + 1
    return str(number) if number else ""


def sentence_name(document: Document, sentence: int | None) -> str:
    """Return what a sentence is called in a list; None is the whole text."""
    if sentence is None:
        return "Whole text"
    number = sentence_number(document, sentence)
    return f"Sentence {number}" if number else "Headline"


def translator_name(models: tuple[ModelRecord, ...]) -> str:
    """Return the name of the translator in use, or an empty string while none is known."""
    return next((f"{m.name} (starter)" if m.starter else m.name for m in models if m.task == "translation"), "")


def english_text(briefing: Briefing) -> str:
    """Return the translation as plain text, a paragraph a line, with a blank line between them."""
    paragraphs = (
        " ".join(filter(None, (briefing.english(sentence.id) for sentence in paragraph)))
        for paragraph in briefing.document.paragraphs()
    )
    return "\n\n".join(filter(None, paragraphs))
