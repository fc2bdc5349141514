"""Something left out, said over and over, or not translated at all: what the shape of a translation shows."""

import html
import re
from collections.abc import Iterator

from mujaz.briefing import Action, Doubt, Flag, Level, Remedy
from mujaz.checks.context import Context
from mujaz.checks.loops import loop_in
from mujaz.checks.words import Memo
from mujaz.document import Span

SHORTEST = 0.72
"""Letters of English per letter of Arabic, at least, where the Arabic has `LONG` letters or more."""
LONG = 80
SHORTEST_OF_SHORT = 0.62
"""The same from `SHORT` letters on; a headline shrinks more than a sentence."""
SHORT = 40
SHORTEST_UNFINISHED = 0.95
"""The same where the Arabic ends with a full stop and the English does not, which people next to never do."""
UNFINISHED_FROM = 20
SPELLED_OUT = 15
"""Letters that an abbreviation saves: Arabic spells most of them out."""
LONGEST = 2.4
"""Letters of English per letter of Arabic, at most, once `LONGEST_FROM` are taken off."""
LONGEST_FROM = 30
QUOTED_WORDS = 7
"""Words in quotation marks from which they are somebody's words, and not a name."""
STUTTERED = 8
"""Letters of a word from which it may be one syllable over and over."""
CLAUSE_WORDS = 5
"""Words of a clause from which an alignment should know something of it."""

RETRANSLATE = Remedy(Action.RETRANSLATE, "Translate this sentence again in parts")

_DOUBTS = {
    Doubt.REPEATED: "The English repeats itself; part of the Arabic may be missing from it.",
    Doubt.TOO_SHORT: "The English is much shorter than the Arabic; something may be missing from it.",
    Doubt.TOO_LONG: "The English is much longer than the Arabic; it may say more than the Arabic does.",
}
_SIGNS = re.compile(r"[\u0640\u064b-\u0652\u0670]")
_ARABIC = re.compile(r"[\u0620-\u064a\u066e-\u06d3]{2}")
_ARABIC_RUN = re.compile(r"[\u0610-\u06ff]{2,}(?:[\s،؛]+[\u0610-\u06ff]{2,})*")
_SPACED = re.compile(r"\S+")
_END = re.compile(r"[.!?…؟۔][\s\"'”’»)\]]*$")
_NEVER_LAST = frozenset(
    "a an the and or of to in at by for from with that which who whose as than its their his our into but while".split()
)
_ABBREVIATION = re.compile(r"\b[A-Z]{2,}\b")
_PUNCTUATION = ".,;،؛؟:!?…\"'“”‘’«»()[]–—-"
_STUTTER = re.compile(r"([^\W\d_]{1,6}?)\1{4,}")
_MARK = re.compile(r"[&<⁇▁@{}\[\]]")
_MARKUP = re.compile(
    r"&(?:[a-z]{2,6}|#\d{2,6}|#x[\da-f]{2,5});|</?[a-z][^<>]{0,80}>|<unk>|[⁇▁]|@@|\{\{|\}\}|\[\[|\]\]", re.IGNORECASE
)
_APART = re.compile(r" ?&(?:apos|#39); ?(?=s\b)")
_QUOTATION = re.compile(r"[«“\"]([^«»“”\"]*)[»”\"]")
_QUOTE_MARKS = re.compile(r"[\"“”„«»]|[‘'](?=\w)|``|''|&(?:quot|#34|ldquo);")
_CLAUSE = re.compile(r"[^،؛:.!?؟]+")


def coverage(source: str, translation: str, context: Context) -> list[Flag]:
    """Return what shows that the English isn't all of the Arabic, isn't English, or says things over and over."""
    if _ARABIC.search(source) is None:
        return []
    shape = _loop(source, translation) or _length(source, translation, context) or _lost_clause(source, context)
    return [
        *([shape] if shape else ()),
        *_left_in_arabic(source, translation),
        *_markup(source, translation),
        *_lost_quotation(source, translation),
    ]


def _loop(source: str, translation: str) -> Flag | None:
    words = _words(translation)
    loop = loop_in(words)
    if loop and not loop_in(_words(source)):
        places = [match.span() for match in _SPACED.finditer(translation)]
        span = Span(places[loop.start][0], places[loop.end - 1][1])
        said = Span(span.start, places[loop.start + loop.length - 1][1]).of(translation).strip(_PUNCTUATION)
        reason = f"The English says “{said}” {loop.times} times in a row; part of the Arabic may be missing."
        return Flag("coverage", None, reason, Level.LIKELY, target=(span,), remedies=(RETRANSLATE,))
    if any(map(_STUTTERS.__getitem__, words)) and not _STUTTER.search(source):
        return Flag("coverage", None, _DOUBTS[Doubt.REPEATED], Level.LIKELY, remedies=(RETRANSLATE,))
    return None


_STUTTERS = Memo(lambda word: len(word) >= STUTTERED and _STUTTER.search(word) is not None)


def _words(text: str) -> list[str]:
    """Return what stands between spaces, in lower case and without punctuation, unless it is nothing else."""
    return [word.strip(_PUNCTUATION) or word for word in text.lower().split()]


def _length(source: str, translation: str, context: Context) -> Flag | None:
    given, said = _letters(source), _letters(translation)
    if said < SHORTEST_UNFINISHED * given and given >= UNFINISHED_FROM and _is_cut_off(source, translation):
        reason = "The English stops in mid-sentence; the rest of the Arabic may be missing from it."
        return Flag("coverage", None, reason, Level.LIKELY, remedies=(RETRANSLATE,))
    doubt = context.doubt
    if given >= SHORT and said < (shortest := (SHORTEST if given >= LONG else SHORTEST_OF_SHORT) * given):
        said += SPELLED_OUT * len(_ABBREVIATION.findall(translation))
        doubt = Doubt.TOO_SHORT if said < shortest else doubt
    elif said - LONGEST_FROM > LONGEST * given:
        doubt = Doubt.TOO_LONG
    return Flag("coverage", None, _DOUBTS[doubt], remedies=(RETRANSLATE,)) if doubt else None


def _letters(text: str) -> int:
    """Count all but spaces, vowel signs and tatweel."""
    solid = "".join(text.split())
    return len(solid) if solid.isascii() else len(_SIGNS.sub("", solid))


def _is_cut_off(source: str, translation: str) -> bool:
    """Tell whether the English ends without a full stop that the Arabic has, or with a word that needs another."""
    words = translation.split()
    if not words or _END.search(translation):
        return False
    return _END.search(source) is not None or words[-1].lower() in _NEVER_LAST


def _lost_clause(source: str, context: Context) -> Flag | None:
    """Return a flag for the first clause that nothing of the English is aligned to."""
    if not context.alignment:
        return None
    looked_at = sorted(link.source.start for link in context.alignment)
    for clause in _CLAUSE.finditer(source):
        inside = any(clause.start() <= place < clause.end() for place in looked_at)
        if not inside and len(clause[0].split()) >= CLAUSE_WORDS:
            reason = "The translator took nothing from part of this sentence; that part may be missing."
            return Flag("coverage", None, reason, source=(Span(*clause.span()),), remedies=(RETRANSLATE,))
    return None


def _left_in_arabic(source: str, translation: str) -> Iterator[Flag]:
    if translation.isascii() or _ARABIC.search(translation) is None:
        return
    spans = tuple(Span(*run.span()) for run in _ARABIC_RUN.finditer(translation))
    if translation.strip() == source.strip() or 2 * sum(span.end - span.start for span in spans) > len(translation):
        reason = "The Arabic was copied, not translated."
    else:
        reason = f"Arabic words are left in the English: “{spans[0].of(translation)}”."
    yield Flag("coverage", None, reason, Level.LIKELY, target=spans, remedies=(RETRANSLATE,))


def _markup(source: str, translation: str) -> Iterator[Flag]:
    """Yield one flag for all markup that the Arabic has not, and one remedy that clears it away."""
    if _MARK.search(translation) is None:
        return
    found = [match for match in _MARKUP.finditer(translation) if match[0] not in source]
    if found:
        spans = tuple(Span(*match.span()) for match in found)
        named = ", ".join(f"“{each}”" for each in dict.fromkeys(match[0] for match in found))
        whole = Span(0, len(translation))
        remedy = Remedy(Action.REPLACE, "Clear the markup away", whole, _cleared(translation))
        reason = f"Markup is left in the English: {named}."
        yield Flag("coverage", None, reason, Level.LIKELY, target=spans, remedies=(remedy,))


def _cleared(translation: str) -> str:
    plain = _MARKUP.sub("", html.unescape(_APART.sub("'", translation)))
    return " ".join(plain.split())


def _lost_quotation(source: str, translation: str) -> Iterator[Flag]:
    """Yield a flag where somebody's words stand in quotation marks, and nothing of the English does."""
    if "«" not in source and "“" not in source and '"' not in source:
        return
    if '""' in source or _QUOTE_MARKS.search(translation):
        return
    for match in _QUOTATION.finditer(source):
        if match[1].count(" ") >= QUOTED_WORDS - 1:
            reason = "The Arabic quotes somebody's words; the English has no quotation marks."
            yield Flag("coverage", None, reason, source=(Span(*match.span()),))
            return
