"""What a flag says of itself, in a list and on a card."""

from mujaz.briefing import Briefing, Flag, Level
from mujaz.gui.entries import Entry, Look, Piece, interface_line
from mujaz.gui.language import tr
from mujaz.gui.saying import said
from mujaz.gui.wording import sentence_name

LEVEL_SIGNS = {Level.LIKELY: "flag", Level.LOOK: "eye"}


def level_name(level: Level) -> str:
    """Return how sure a flag is, in words."""
    return tr("Likely wrong") if level is Level.LIKELY else tr("Look", "at something that may be wrong")


def flag_entry(briefing: Briefing, flag: Flag) -> Entry:
    """Return a flag as a row: how sure, where, and why."""
    is_ignored = flag.key in briefing.ignored
    level, where = level_name(flag.level), sentence_name(briefing.document, flag.sentence)
    first, sign = (tr("Ignored"), "tick") if is_ignored else (level, LEVEL_SIGNS[flag.level])
    reason = said(flag.reason)
    look = Look.QUIET if is_ignored else Look.PLAIN
    return Entry(
        lines=(
            interface_line(Piece(first, Look.STRONG), Piece(f"  {where}", Look.QUIET)),
            interface_line(Piece(reason, look)),
        ),
        heard=tr("{level}, {where}: {reason}").format(level=first, where=where, reason=reason),
        sentences=() if flag.sentence is None else (flag.sentence,),
        signs=(sign,),
    )


def ignored_line(count: int, *, shown: bool) -> str:
    """Return what the button says that shows or hides the ignored flags: ``"3 ignored: show"``."""
    return tr("%n ignored: hide", "", count) if shown else tr("%n ignored: show", "", count)
