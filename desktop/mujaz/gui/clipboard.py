"""What leaves by the clipboard: plain text and, for programs that take it, the same with its directions."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QMimeData

from mujaz.briefing import Briefing
from mujaz.gui.wording import english_text


def whole(briefing: Briefing, *, with_arabic: bool = False) -> QMimeData:
    """Return the translation, paragraph by paragraph, or beside the Arabic, sentence by sentence."""
    if with_arabic:
        return sentences(briefing, [s.id for s in briefing.document.sentences], with_arabic=True)
    text = english_text(briefing)
    return _data(text, "".join(f"<p>{escape(paragraph)}</p>" for paragraph in text.split("\n\n")))


def sentences(briefing: Briefing, chosen: Sequence[int], *, with_arabic: bool = False) -> QMimeData:
    """Return the translations of the `chosen` sentences, one a line; `with_arabic`, each below its Arabic."""
    pairs = [(briefing.document.sentence_text(sentence), briefing.english(sentence)) for sentence in chosen]
    if not with_arabic:
        return _data("\n".join(english for _, english in pairs), _paragraphs(english for _, english in pairs))
    plain = "\n\n".join(f"{arabic}\n{english}" for arabic, english in pairs)
    rows = "".join(
        f'<tr><td valign="top">{escape(english)}</td><td valign="top" dir="rtl" lang="ar">{escape(arabic)}</td></tr>'
        for arabic, english in pairs
    )
    return _data(plain, f"<table>{rows}</table>")


def quotation(briefing: Briefing, sentence: int) -> QMimeData:
    """Return a sentence as a quote with where it comes from, and the Arabic to check it against."""
    document = briefing.document
    source = briefing.title or document.title or document.name or "pasted text"
    english, arabic = briefing.english(sentence), document.sentence_text(sentence)
    by = f"Sentence {sentence} of “{source}”, machine translation from Arabic, not for quoting verbatim"
    return _data(
        f"“{english}”\n{arabic}\n({by})",
        f'<blockquote>“{escape(english)}”</blockquote><p dir="rtl" lang="ar">{escape(arabic)}</p><p>{escape(by)}</p>',
    )


def _paragraphs(texts: Iterable[str]) -> str:
    return "".join(f"<p>{escape(text)}</p>" for text in texts)


def _data(plain: str, html: str) -> QMimeData:
    data = QMimeData()
    data.setText(plain)
    data.setHtml(html)
    return data
