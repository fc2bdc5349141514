"""A translation that looks wrong by its shape alone: it repeats itself, or is far too short or too long."""

from collections.abc import Iterator

from mujaz.briefing import Briefing, Doubt, Flag

_REASONS = {
    Doubt.REPEATED: "The English repeats itself; part of the Arabic may be missing from it.",
    Doubt.TOO_SHORT: "The English is much shorter than the Arabic; something may be missing from it.",
    Doubt.TOO_LONG: "The English is much longer than the Arabic; it may say more than the Arabic does.",
}


def doubtful_shape(briefing: Briefing) -> Iterator[Flag]:
    """Yield a flag for each sentence that the engine itself doubts, also after a second, careful try."""
    for translation in briefing.translations.values():
        if translation.doubt:
            yield Flag(translation.doubt.value, translation.sentence, _REASONS[translation.doubt])
