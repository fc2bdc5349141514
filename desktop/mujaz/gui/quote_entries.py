"""What the list of quotes shows, and the text that leaves by the clipboard."""

from mujaz.briefing import Briefing, Origin, Quote
from mujaz.gui.entries import Entry, Line, Look, Piece, arabic_line, english_line
from mujaz.gui.wording import sentence_name, sentence_number

CAUTION = "Machine translation: not for quoting verbatim."
_MARKS = '«»“”"'
_NOBODY = "Somebody"


def quote_entries(briefing: Briefing) -> tuple[Entry, ...]:
    """Return who said what, in the order of the text."""
    names = {entity.id: entity.name for entity in briefing.entities}
    return tuple(_entry(briefing, quote, names) for quote in briefing.quotes)


def quote_with_attribution(briefing: Briefing, quote: Quote) -> str:
    """Return a quote as it can be pasted into a draft: who, the English, the Arabic, and where it comes from."""
    names = {entity.id: entity.name for entity in briefing.entities}
    who = _speaker(briefing, quote, names).text
    document = briefing.document
    called = briefing.title or document.title or document.name
    source = f"{sentence_name(document, quote.sentence)}{f' of “{called}”' if called else ''}"
    translation = briefing.translations.get(quote.sentence)
    edited = translation is not None and translation.origin is Origin.EDITED
    remark = "Translation edited by hand." if edited else CAUTION
    english = briefing.english(quote.sentence) or "(not translated)"
    return f"{who} {quote.stance.value}: {english}\n{words_of(briefing, quote)}\n({source}. {remark})"


def words_of(briefing: Briefing, quote: Quote) -> str:
    """Return the Arabic words of a quote, in quotation marks where it is direct."""
    words = " ".join(quote.quote.of(briefing.document.text).split())
    return f"«{words}»" if quote.direct and not any(mark in words for mark in _MARKS) else words


def _entry(briefing: Briefing, quote: Quote, names: dict[int, str]) -> Entry:
    who = _speaker(briefing, quote, names)
    manner = "in quotation marks" if quote.direct else "reported"
    english, arabic = briefing.english(quote.sentence), words_of(briefing, quote)
    return Entry(
        lines=(
            Line((who, Piece(f"  {quote.stance.value}, {manner}", Look.QUIET))),
            english_line(english),
            arabic_line(arabic),
        ),
        heard=f"{who.text} {quote.stance.value}, {manner}: {english or 'not translated yet'} In Arabic: {arabic}",
        sentences=(quote.sentence,),
        trail=f"[{sentence_number(briefing.document, quote.sentence) or 'title'}]",
    )


def _speaker(briefing: Briefing, quote: Quote, names: dict[int, str]) -> Piece:
    """Return who speaks: the entity's name in English, else the words of the text, else that nobody is named."""
    if quote.speaker_entity is not None and (name := names.get(quote.speaker_entity)):
        return Piece(name, Look.STRONG)
    if quote.speaker:
        return Piece(" ".join(quote.speaker.of(briefing.document.text).split()), Look.STRONG, arabic=True)
    return Piece(_NOBODY, Look.STRONG)
