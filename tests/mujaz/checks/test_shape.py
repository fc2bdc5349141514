from mujaz import checks
from mujaz.briefing import Briefing, Doubt, Translation
from mujaz.splitting import document_from_text


def test_what_the_engine_doubts_is_flagged_in_words() -> None:
    briefing = Briefing(document_from_text("نعم هذا. لا هذا. ربما هذا.")).with_translations(
        Translation(0, "Yes yes yes yes.", doubt=Doubt.REPEATED),
        Translation(1, "No."),
        Translation(2, "M", doubt=Doubt.TOO_SHORT),
    )
    flags = checks.check(briefing)
    assert [(flag.check, flag.sentence) for flag in flags] == [("repeated", 0), ("too-short", 2)]
    assert flags[0].reason.startswith("The English repeats itself")
