"""What one click on a remedy does."""

from mujaz.briefing import Action, Briefing, Flag, Level, Origin, Remedy, Translation
from mujaz.document import Span
from mujaz.remedies import apply_remedy
from mujaz.splitting import document_from_text

BRIEFING = Briefing(document_from_text("وصلت 12 سفينة.")).with_translations(Translation(0, "Some 21 ships came."))
REMEDY = Remedy(Action.REPLACE, "Write 12", Span(5, 7), "12")


def flag(remedy: Remedy) -> Flag:
    return Flag("numbers", 0, "The Arabic has 12.", Level.LIKELY, target=(Span(5, 7),), remedies=(remedy,))


def test_words_are_replaced_and_it_counts_as_an_edit() -> None:
    mended = apply_remedy(BRIEFING, flag(REMEDY), REMEDY)
    assert mended
    assert mended.translations[0] == Translation(0, "Some 12 ships came.", Origin.EDITED)


def test_what_only_the_engine_can_mend_is_left_to_it() -> None:
    again = Remedy(Action.RETRANSLATE, "Translate again in parts")
    assert apply_remedy(BRIEFING, flag(again), again) is None
