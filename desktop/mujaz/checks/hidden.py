"""What is wrong with the text itself: hidden characters, the wrong encoding, a bad scan."""

import re

from mujaz.briefing import Flag, Level
from mujaz.checks.context import Context
from mujaz.document import Span

ENOUGH_NOISE = 2
"""Words broken as scanners break them, from which a sentence comes from a bad scan."""

_RARE = re.compile(r"[\u0080-\u00ff\u0152-\u0192\u02c6\u02dc\u202d\u202e\u20ac\u2122\ufffd\U000e0000-\U000e007f?]")
_HIDDEN = re.compile(r"[\u202d\u202e\U000e0000-\U000e007f]+")
_LOST = re.compile(r"\ufffd+|(?<![\w?])\?{4,}|(?<=\w)\?{2,}(?=\w)")
# UTF-8 read as Windows Western, as Windows Arabic, Windows Arabic read as Western, and control characters.
_MISREAD = re.compile(
    r"(?:[ØÙÚÛ][\u0080-\u00ff\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122\s]?){3,}"
    r"|(?:[طظ][\u0080-\u00bf\u0152\u0153\u0192\u02c6\u2013-\u203a\u20ac\u2122]){2,}"
    r"|(?:[\u00c0-\u00ff][\u00c0-\u00ff\u0081\u008d\u0090\u009d]{2,}\s*){2,}"
    r"|[\u0080-\u009f]{2,}"
)
_LETTER = r"[\u0621-\u064a]"
_SPACED = re.compile(rf"(?<!\w)(?:{_LETTER} ){{4,}}{_LETTER}(?!\w)")
_BROKEN = re.compile(
    rf"ة{_LETTER}{{2}}|{_LETTER}{{2}}ى{_LETTER}{{2}}|(?<={_LETTER})[0-9\u0660-\u0669|~^_=\\<>{{}}](?={_LETTER})"
)
_MAY_BE_BROKEN = re.compile(rf"[ة0-9\u0660-\u0669|~^_=\\<>{{}}ى]{_LETTER}")
_SINGLE = re.compile(rf" {_LETTER} {_LETTER} ")


def hidden(source: str, _translation: str, _context: Context) -> list[Flag]:
    """Return a flag for each thing that makes the source read otherwise than it looks."""
    flags: list[Flag] = []
    if _RARE.search(source):
        flags += _flag(source, _HIDDEN, Level.LIKELY, "Hidden characters here turn the text round or hide some of it.")
        flags += _flag(source, _LOST, Level.LIKELY, "Characters were lost before Mujaz got this: open the original.")
        flags += _flag(source, _MISREAD, Level.LIKELY, "This was read in the wrong encoding: open the original again.")
    if _SINGLE.search(source):
        flags += _flag(source, _SPACED, Level.LOOK, "Letters stand apart, as in a bad scan: compare with the original.")
    if _MAY_BE_BROKEN.search(source):
        broken = "Words are broken here, as in a bad scan: compare with the original."
        flags += _flag(source, _BROKEN, Level.LOOK, broken, enough=ENOUGH_NOISE)
    return flags


def _flag(source: str, pattern: re.Pattern[str], level: Level, reason: str, *, enough: int = 1) -> list[Flag]:
    spans = tuple(Span(*match.span()) for match in pattern.finditer(source))
    return [Flag("hidden", None, reason, level, source=spans)] if len(spans) >= enough else []
