"""What of a briefing is another than before, as the window shows it."""

from mujaz.briefing import Briefing

_PARTS = ("entities", "summary", "quotes", "facts", "flags", "notes", "ignored", "reviewed_by", "provenance")


def other_parts(before: Briefing, after: Briefing) -> list[str]:
    """Return the names of the fields that are shown and are others, but for the translations."""
    return [name for name in _PARTS if getattr(after, name) != getattr(before, name)]


def other_translations(before: Briefing, after: Briefing) -> tuple[int, ...]:
    """Return the sentences whose translation is another, or gone."""
    old, new = before.translations, after.translations
    if old is new:
        return ()
    return tuple(id_ for id_ in sorted(old.keys() | new.keys()) if old.get(id_) != new.get(id_))
