"""Numbers that are missing from the English, changed in it, or added to it."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from mujaz.briefing import Action, Flag, Kind, Level, Link, Remedy
from mujaz.checks.amounts import Amount, Strength
from mujaz.checks.context import Context
from mujaz.checks.matching import match_numbers
from mujaz.checks.measures import without_conversions
from mujaz.checks.number_style import arabic_shown, in_style_of
from mujaz.checks.places import exchanged
from mujaz.document import Span

_NAMES = frozenset((Kind.PERSON, Kind.PLACE, Kind.ORGANISATION))
_SMALL = frozenset(("one", "two", "once", "twice"))
RETRANSLATE = Remedy(Action.RETRANSLATE, "Translate the sentence again in parts")


def numbers(source: str, translation: str, context: Context) -> list[Flag]:
    """Return a flag for each number that the two sentences don't share, in figures of any script or in words."""
    found = match_numbers(source, translation)
    if not (found.lost or found.added):
        return exchanged(source, translation, found.pairs) if len(found.pairs) > 1 else []
    lost, added = without_conversions(source, translation, found)
    return list(_flags((source, translation), lost, added, context))


def _flags(texts: tuple[str, str], lost: list[Amount], added: list[Amount], context: Context) -> Iterator[Flag]:
    source, translation = texts
    named = [name.source for name in context.names if name.kind in _NAMES]
    for amount in sorted(lost, key=lambda amount: -amount.strength):
        if amount.strength is Strength.HINT:
            continue
        instead = _replacement(amount, added, context.alignment, texts)
        if instead is not None:
            added.remove(instead)
            yield _changed(amount, instead, source, translation)
        elif amount.strength is Strength.FIRM or not _overlaps(amount.span, named):
            yield _missing(amount, source)
    for amount in added:
        if amount.strength >= Strength.SOFT and (amount.is_clock or amount.number not in (0, 1)):
            yield _added(amount, translation)


def _changed(amount: Amount, instead: Amount, source: str, translation: str) -> Flag:
    wanted, written = arabic_shown(amount, source), instead.span.of(translation)
    is_likely = amount.strength is Strength.FIRM or min(amount.strength, instead.strength) >= Strength.SOFT
    right = in_style_of(written, amount, source)
    return Flag(
        "numbers",
        None,
        f"The Arabic has {wanted}; the English has {written.rstrip('.')}.",
        Level.LIKELY if is_likely else Level.LOOK,
        (amount.span,),
        (instead.span,),
        (Remedy(Action.REPLACE, f"Write {right}", instead.span, right), RETRANSLATE),
    )


def _missing(amount: Amount, source: str) -> Flag:
    level = Level.LIKELY if amount.strength is Strength.FIRM else Level.LOOK
    reason = f"The Arabic has {arabic_shown(amount, source)}; the English does not."
    return Flag("numbers", None, reason, level, (amount.span,), (), (RETRANSLATE,))


def _added(amount: Amount, translation: str) -> Flag:
    level = Level.LIKELY if amount.strength is Strength.FIRM else Level.LOOK
    reason = f"The English has {amount.span.of(translation)}; the Arabic does not."
    return Flag("numbers", None, reason, level, (), (amount.span,), (RETRANSLATE,))


def _replacement(
    amount: Amount, added: Sequence[Amount], alignment: Sequence[Link], texts: tuple[str, str]
) -> Amount | None:
    """Return what most likely stands in the English for `amount`."""
    candidates = [other for other in added if _may_replace(other, amount, other.span.of(texts[1]))]
    if not candidates:
        return None
    aligned = [link.target for link in alignment if _overlaps(link.source, [amount.span])]
    wanted = arabic_shown(amount, texts[0])
    return max(
        candidates,
        key=lambda other: (
            _overlaps(other.span, aligned),
            other.strength,
            SequenceMatcher(None, wanted, other.span.of(texts[1]), autojunk=False).ratio(),
        ),
    )


def _may_replace(other: Amount, amount: Amount, written: str) -> bool:
    if other.strength >= Strength.SOFT:
        return amount.strength >= Strength.VAGUE
    if other.strength is Strength.VAGUE:
        return True
    return amount.strength is Strength.SOFT and written.lower() in _SMALL


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)
