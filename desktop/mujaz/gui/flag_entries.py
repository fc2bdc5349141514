"""What a flag says of itself, in a list and on a card."""

from mujaz.briefing import Briefing, Flag, Level
from mujaz.gui.entries import Entry, Line, Look, Piece
from mujaz.gui.wording import sentence_name

LEVEL_NAMES = {Level.LIKELY: "Likely wrong", Level.LOOK: "Look"}
LEVEL_SIGNS = {Level.LIKELY: "flag", Level.LOOK: "eye"}


def flag_entry(briefing: Briefing, flag: Flag) -> Entry:
    """Return a flag as a row: how sure, where, and why."""
    is_ignored = flag.key in briefing.ignored
    level, where = LEVEL_NAMES[flag.level], sentence_name(briefing.document, flag.sentence)
    first, sign = ("Ignored", "tick") if is_ignored else (level, LEVEL_SIGNS[flag.level])
    reason = Piece(flag.reason, Look.QUIET if is_ignored else Look.PLAIN)
    return Entry(
        lines=(Line((Piece(first, Look.STRONG), Piece(f"  {where}", Look.QUIET))), Line((reason,))),
        heard=f"{first}, {where}: {flag.reason}",
        sentences=() if flag.sentence is None else (flag.sentence,),
        signs=(sign,),
    )


def ignored_line(count: int, *, shown: bool) -> str:
    """Return what the button says that shows or hides the ignored flags: ``"3 ignored: show"``."""
    return f"{count} ignored: {'hide' if shown else 'show'}"
