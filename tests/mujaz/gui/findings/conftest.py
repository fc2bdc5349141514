"""The article's briefing with quotes, facts and remedies, built by hand."""

from dataclasses import replace

import pytest

from mujaz.briefing import Action, Briefing, Fact, Flag, Kind, Level, Quote, Remedy, Stance
from mujaz.document import Span

WRITE = Remedy(Action.REPLACE, "Write 2026", Span(68, 72), "2026")
IN_PARTS = Remedy(Action.RETRANSLATE, "Translate the sentence again in parts")
YEAR = Flag("numbers", 2, "2026 in the Arabic, 2025 in the English.", Level.LIKELY, remedies=(WRITE, IN_PARTS))


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def found(finished: Briefing) -> Briefing:
    text = finished.document.text
    speakers = {entity.name: entity.id for entity in finished.entities}
    quotes = (
        Quote(
            3,
            _span(text, "وقالت"),
            Stance.SAYS,
            direct=True,
            speaker=_span(text, "سلمى الحداد"),
            speaker_entity=speakers["Salma al-Haddad"],
            quote=_span(text, "الحوار نجح حين جلس الطرفان إلى طاولة واحدة"),
        ),
        Quote(
            9,
            None,
            Stance.SAYS,
            direct=False,
            speaker=_span(text, "بيان"),
            speaker_entity=None,
            quote=_span(text, "من المقرر أن تبدأ الأعمال في آذار المقبل"),
        ),
        Quote(
            10,
            _span(text, "يوضح"),
            Stance.DENIES,
            direct=False,
            speaker=None,
            speaker_entity=None,
            quote=_span(text, "ستعوض الشركات المتضررة"),
        ),
    )
    facts = (
        Fact(Kind.DATE, 1, _span(text, "الثلاثاء"), "2025-06-03"),
        Fact(Kind.NUMBER, 4, _span(text, "43"), "43", _span(text, "سفينة")),
        Fact(Kind.MONEY, 8, _span(text, "250 مليون دولار"), "250000000 dollars"),
    )
    return replace(finished, quotes=quotes, facts=facts, flags=(YEAR, *finished.flags))
