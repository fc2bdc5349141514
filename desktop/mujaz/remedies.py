"""What one click on a flag's remedy does to the briefing."""

from mujaz.briefing import Action, Briefing, Flag, Origin, Remedy, Translation


def apply_remedy(briefing: Briefing, flag: Flag, remedy: Remedy) -> Briefing | None:
    """Return `briefing` put right, or None where the engine must be asked for another translation.

    `flag` is one of the briefing as it is now: its spans count in the words that stand there.
    """
    if remedy.action is not Action.REPLACE or flag.sentence is None or remedy.span is None:
        return None
    english = briefing.english(flag.sentence)
    mended = english[: remedy.span.start] + remedy.text + english[remedy.span.end :]
    return briefing.with_translations(Translation(flag.sentence, mended, Origin.EDITED))
