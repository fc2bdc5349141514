"""What a careful editor would question. Each check is a pure function of two sentences, and gives reasons."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from mujaz.briefing import Briefing, Flag
from mujaz.checks.context import Check, Context, Name, contexts
from mujaz.checks.coverage import coverage
from mujaz.checks.dates import dates
from mujaz.checks.dialect import dialect
from mujaz.checks.hidden import hidden
from mujaz.checks.language import language
from mujaz.checks.names import names
from mujaz.checks.negation import negation
from mujaz.checks.numbers import numbers
from mujaz.checks.spellings import spellings
from mujaz.checks.summary import summary
from mujaz.checks.units import units
from mujaz.document import Sentence, Span

__all__ = [
    "CHECKS",
    "DOCUMENT_CHECKS",
    "Check",
    "Context",
    "Name",
    "check",
    "check_pair",
    "check_sentence",
    "check_sentences",
]

CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        "numbers": numbers,
        "dates": dates,
        "units": units,
        "negation": negation,
        "names": names,
        "coverage": coverage,
        "language": language,
        "dialect": dialect,
        "hidden": hidden,
    }
)
"""The checks of one sentence against its translation, by the name that switches each off."""

DOCUMENT_CHECKS: Mapping[str, Callable[[Briefing], Iterable[Flag]]] = MappingProxyType(
    {
        "summary": summary,
        "spellings": spellings,
    }
)
"""The checks of a whole briefing, such as one spelling for each name, switched off by the same names."""


def check_pair(
    source: str, translation: str, context: Context | None = None, *, off: Collection[str] = ()
) -> list[Flag]:
    """Return the flags of all checks but those in `off`, their spans counted in the two strings."""
    known = context or Context()
    return [flag for name, one in CHECKS.items() if name not in off for flag in one(source, translation, known)]


def check(briefing: Briefing, *, off: Collection[str] = ()) -> tuple[Flag, ...]:
    """Return the flags of all checks but those in `off`, in the order of the text; the document's own come first."""
    flags = [flag for name, one in DOCUMENT_CHECKS.items() if name not in off for flag in one(briefing)]
    for sentence, context in contexts(briefing):
        flags += _sentence_flags(briefing, sentence, context, off=off)
    return tuple(sorted(flags, key=lambda flag: -1 if flag.sentence is None else flag.sentence))


def check_sentence(briefing: Briefing, sentence: int, *, off: Collection[str] = ()) -> tuple[Flag, ...]:
    """Return what `check` finds in one sentence of `briefing` against its translation, as after an edit."""
    return check_sentences(briefing, (sentence,), off=off)


def check_sentences(briefing: Briefing, sentences: Collection[int], *, off: Collection[str] = ()) -> tuple[Flag, ...]:
    """Return what `check` finds in some sentences of `briefing` against their translations, in order."""
    return tuple(
        flag
        for known, context in contexts(briefing, only=sentences)
        for flag in _sentence_flags(briefing, known, context, off=off)
    )


def _sentence_flags(
    briefing: Briefing, sentence: Sentence, context: Context, *, off: Collection[str]
) -> Iterator[Flag]:
    """Yield the flags of one sentence, their source spans counted in the document."""
    source, start = briefing.document.sentence_text(sentence.id), sentence.span.start
    for flag in check_pair(source, briefing.english(sentence.id), context, off=off):
        spans = tuple(Span(start + span.start, start + span.end) for span in flag.source)
        yield replace(flag, sentence=sentence.id, source=spans)
