"""What the list of quotes shows, and the text that leaves by the clipboard."""

from collections.abc import Iterator

from mujaz.briefing import Briefing, Origin, Quote
from mujaz.document import Document
from mujaz.gui.entries import Entry, Look, Piece, arabic_line, english_line, interface_line
from mujaz.gui.language import marked, tr
from mujaz.gui.saying import said
from mujaz.gui.wording import comma, sentence_number

CAUTION = marked("Machine translation: not for quoting verbatim.")
_MARKS = '«»“”"'
_NOBODY = marked("Somebody")


def quote_entries(briefing: Briefing) -> tuple[Entry, ...]:
    """Return who said what, in the order of the text; the English of a sentence with several quotes stands once."""
    return tuple(each_quote(briefing))


def each_quote(briefing: Briefing) -> Iterator[Entry]:
    """Yield what `quote_entries` returns."""
    names = {entity.id: entity.name for entity in briefing.entities}
    before = None
    for quote in briefing.quotes:
        yield _entry(briefing, quote, names, goes_on=quote.sentence == before)
        before = quote.sentence


def quote_with_attribution(briefing: Briefing, quote: Quote) -> str:
    """Return a quote as it can be pasted into a draft: who, the English, the Arabic, and where it comes from."""
    names = {entity.id: entity.name for entity in briefing.entities}
    who = _speaker(briefing, quote, names, nobody=_NOBODY).text
    document = briefing.document
    called = briefing.title or document.title or document.name
    source = f"{_sentence_name(document, quote.sentence)}{f' of “{called}”' if called else ''}"
    translation = briefing.translations.get(quote.sentence)
    edited = translation is not None and translation.origin is Origin.EDITED
    remark = "Translation edited by hand." if edited else CAUTION
    english = briefing.english(quote.sentence) or "(not translated)"
    return f"{who} {quote.stance.value}: {english}\n{words_of(briefing, quote)}\n({source}. {remark})"


def words_of(briefing: Briefing, quote: Quote) -> str:
    """Return the Arabic words of a quote, in quotation marks where it is direct."""
    words = " ".join(quote.quote.of(briefing.document.text).split())
    return f"«{words}»" if quote.direct and not any(mark in words for mark in _MARKS) else words


def _entry(briefing: Briefing, quote: Quote, names: dict[int, str], *, goes_on: bool) -> Entry:
    """Return the row of a quote, without its sentence's English where it `goes_on` from the row before."""
    who = _speaker(briefing, quote, names, nobody=tr(_NOBODY))
    says = said(quote.stance.value)
    manner = tr("in quotation marks") if quote.direct else tr("reported")
    english, arabic = briefing.english(quote.sentence), words_of(briefing, quote)
    return Entry(
        lines=(
            interface_line(who, Piece(f"  {says}{comma()}{manner}", Look.QUIET)),
            *(() if goes_on else (english_line(english),)),
            arabic_line(arabic),
        ),
        heard=tr("{speaker} {says}, {manner}: {english} In Arabic: {arabic}").format(
            speaker=who.text, says=says, manner=manner, english=english or tr("not translated yet"), arabic=arabic
        ),
        sentences=(quote.sentence,),
        trail=f"[{sentence_number(briefing.document, quote.sentence) or tr('title', 'the headline')}]",
    )


def _sentence_name(document: Document, sentence: int) -> str:
    """Return what a sentence is called in an English draft, whatever the interface's language."""
    number = sentence_number(document, sentence)
    return f"Sentence {number}" if number else "Headline"


def _speaker(briefing: Briefing, quote: Quote, names: dict[int, str], *, nobody: str) -> Piece:
    """Return who speaks: the entity's name in English, else the words of the text, else that nobody is named."""
    if quote.speaker_entity is not None and (name := names.get(quote.speaker_entity)):
        return Piece(name, Look.STRONG)
    if quote.speaker:
        return Piece(" ".join(quote.speaker.of(briefing.document.text).split()), Look.STRONG, arabic=True)
    return Piece(nobody, Look.STRONG)
