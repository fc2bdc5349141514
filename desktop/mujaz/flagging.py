"""What the user makes of the flags: going through them, ignoring them, and having them back."""

from dataclasses import replace

from mujaz.briefing import Briefing, Flag


def ignore_flag(briefing: Briefing, flag: Flag) -> Briefing:
    """Dismiss a flag."""
    return replace(briefing, ignored=briefing.ignored | {flag.key})


def restore_flag(briefing: Briefing, flag: Flag) -> Briefing:
    """Have a dismissed flag back."""
    return replace(briefing, ignored=briefing.ignored - {flag.key})


def ignored_flags(briefing: Briefing) -> tuple[Flag, ...]:
    """Return the flags that the user has dismissed and that would still be there."""
    return tuple(flag for flag in briefing.flags if flag.key in briefing.ignored)


def next_flag(briefing: Briefing, after: int | None, *, backwards: bool = False) -> Flag | None:
    """Return the first open flag of the next sentence after this one that has any; from the last one on to the first.

    Without a sentence to start from it is the first, or `backwards` the last. Flags of the whole text come where no
    sentence has one. None where nothing is flagged.
    """
    flagged = [(flag.sentence, flag) for flag in briefing.open_flags if flag.sentence is not None]
    if not flagged:
        return next(iter(briefing.open_flags), None)
    sentences = sorted({sentence for sentence, _ in flagged}, reverse=backwards)
    beyond = (s for s in sentences if after is None or (s < after if backwards else s > after))
    wanted = next(beyond, sentences[0])
    return next(flag for sentence, flag in flagged if sentence == wanted)
