"""Arabic text into paragraphs and sentences, without changing a character of it.

Works on the original text: every sentence is a span of it. What is between sentences (line breaks, the ``.,`` that
scraped pages leave where paragraphs were) stays in the text, outside every span. Where lines were filled to a width,
a line break inside a sentence stays inside its span.
"""

import re
from collections import deque
from collections.abc import Iterator

from mujaz.document import Document, Sentence, Span
from mujaz.errors import DocumentError
from mujaz.wrapping import soft_ends

TITLE_WORDS = 30
"""A first line longer than this is the beginning of the text, not its headline."""
QUOTATION_CHARS = 400
"""A quotation longer than this is divided at its full stops; a shorter one stays in its sentence."""
SEMICOLON_WORDS = 8
"""``؛`` ends a sentence when at least this many words stand on either side, and joins clauses otherwise."""

_CONTEXT = 200
"""Characters looked at on either side of a mark; more than `SEMICOLON_WORDS` words."""

_PARAGRAPH_END = re.compile(
    r"[ \t]*(?:\r\n?|[\n\v\f\x85\u2028\u2029])\s*|(?<=\w)\.,(?=\s|$)\s*|(?<=[»”\")\]])\.,(?=\s|$)\s*"
)
_MAIL_HEADER = re.compile(r"(?:من|إلى|الى|المرسل|التاريخ|نسخة|From|To|Sent|Date|Cc|Reply-To)\s?:")
_ENDING = re.compile(r"(?:\.{2,}|…|[.!?؟؛])+(?P<closers>[\"»”’)\]]*)")
_CLOSED_QUOTATION = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")
_ABBREVIATIONS = frozenset(
    "ا أ إ د م أ.د أ.م ص ج ط ت ب ه هـ ق.م ق.ه ش.م ش.م.ل ذ.م.م م.م ر.ق مج تحـ تح صـ س ع ف ك و ي ن ل "
    "Mr Mrs Ms Dr Prof St Jr Sr Gen Col Lt Sgt Rev Hon Inc Ltd Co vs No Nos U.S U.K U.N a.m p.m e.g i.e".split()
)
_SAYING = re.compile(
    r"\s*(?:قال|قالت|قالوا|يقول|تقول|سأل|سألت|تساءل|تساءلت|هتف|هتفت|صاح|صاحت|أجاب|أجابت|رد|ردت|أضاف|أضافت|همس|همست)\b"
)
_EDGE = " \t\r\n\v\f\u00a0\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"


def document_from_text(text: str, *, name: str = "") -> Document:
    """Return `text` as a document; raises `DocumentError` when there is not one word in it."""
    sentences: list[Sentence] = []
    has_title = False
    blocks = [block for block in _blocks(text) if _has_word(block.of(text))]
    for paragraph, block in enumerate(blocks):
        if paragraph == 0 and len(blocks) > 1 and _is_title(text, block):
            has_title = True
            spans = [block]
        else:
            spans = list(_sentences(text, block))
        sentences += [Sentence(number, span, paragraph) for number, span in enumerate(spans, len(sentences))]
    if not sentences:
        raise DocumentError("There is nothing to read here: the text is empty. Paste or open an Arabic article.")
    return Document(text, tuple(sentences), has_title=has_title, name=name)


def _blocks(text: str) -> Iterator[Span]:
    """Yield the span of each paragraph, white space and direction marks at its edges left out."""
    start = 0
    ends = [Span(*match.span()) for match in _PARAGRAPH_END.finditer(text)]
    inside = soft_ends(text, ends)
    for end in ends:
        if end not in inside:
            yield _trimmed(text, start, end.start)
            start = end.end
    yield _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return Span(start, end)


def _has_word(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _is_title(text: str, block: Span) -> bool:
    line = block.of(text)
    ended_by_line = not text.startswith(".,", block.end)
    if _MAIL_HEADER.match(line):
        return False
    return ended_by_line and len(line.split()) <= TITLE_WORDS and not line.endswith((".", "،", ":"))


def _sentences(text: str, block: Span) -> Iterator[Span]:
    """Yield the sentences of one paragraph."""
    quotations = deque(
        match.span()
        for match in _CLOSED_QUOTATION.finditer(text, block.start, block.end)
        if len(match[0]) <= QUOTATION_CHARS
    )
    start = seen = block.start
    for match in _ENDING.finditer(text, block.start, block.end):
        end = match.end()
        if end >= block.end or not _ends_sentence(text, match, start, block.end):
            continue
        while quotations and quotations[0][1] <= end:
            quotations.popleft()
        if quotations and quotations[0][0] < match.start():
            continue
        # Marks without a word between them ("* * *") go with what follows.
        if _has_word(text[seen:end]):
            yield _trimmed(text, start, end)
            start = end
        seen = end
    if _has_word(text[seen : block.end]):
        yield _trimmed(text, start, block.end)


def _ends_sentence(text: str, match: re.Match[str], start: int, limit: int) -> bool:
    before = text[max(start, match.start() - _CONTEXT) : match.start()]
    after = text[match.end() : min(limit, match.end() + _CONTEXT)]
    if match["closers"] and _SAYING.match(after):
        return False
    if after.startswith(("،", ",", ":", "؛")):
        return False
    mark = text[match.start() : match.start("closers")]
    if mark == "؛":
        return _is_long(before) and _is_long(after)
    if mark != ".":
        return after[:1].isspace() or bool(match["closers"]) or _is_arabic(after[:1])
    return not _is_part_of_word(before, after)


def _is_long(text: str) -> bool:
    return len(text.split(None, SEMICOLON_WORDS)) >= SEMICOLON_WORDS


def _is_part_of_word(before: str, after: str) -> bool:
    """Tell whether the full stop between them belongs to an abbreviation, an initial, a number or an address."""
    words = before.split()
    word = words[-1].lstrip('("«“[') if words else ""
    if not word:
        return True
    spaced = not after or after[0].isspace()
    if word.isdecimal():
        # "1. ..." opens a list item; "2018." closes a sentence; "3.5" is a number.
        return len(words) == 1 or (not spaced and after[0].isdecimal())
    if not spaced and (not _is_arabic(after[0]) or not _is_arabic(word[-1])):
        return True
    if word in _ABBREVIATIONS or word.lstrip("وفبكل") in _ABBREVIATIONS or _is_initial(word):
        # The calendar's letter after a year does end a sentence: "عام 2018 م."
        return not (len(words) > 1 and words[-2][-1:].isdecimal() and spaced)
    return False


def _is_initial(word: str) -> bool:
    return all(len(part) == 1 and part.isalpha() for part in word.split("."))


def _is_arabic(char: str) -> bool:
    return "\u0621" <= char <= "\u064a" or "\u0660" <= char <= "\u0669"
