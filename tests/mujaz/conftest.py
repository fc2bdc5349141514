"""A finished briefing of an invented article, for every test that needs one."""

from datetime import datetime, timedelta, timezone
from types import MappingProxyType

import pytest

from mujaz.briefing import (
    Briefing,
    Entity,
    Flag,
    KeyPoint,
    Kind,
    Mention,
    ModelRecord,
    Origin,
    Provenance,
    Side,
    Summary,
    Translation,
)
from mujaz.document import Document, Sentence, Span

# Paragraphs of (Arabic, English). The first sentence is the headline.
ARTICLE = (
    (("ميناء المرجان يستأنف العمل بعد إغلاق دام 24 يوماً", "Marjan port resumes work after a 24-day closure"),),
    (
        (
            "أعلنت هيئة الموانئ، الأحد، استئناف الملاحة في ميناء المرجان بعد إصلاح الرصيف الشمالي.",
            "The ports authority announced on Sunday that Marjan port is open again now that its quay is repaired.",
        ),
        (
            "وقالت المديرة سلمى الحداد لوكالة Reuters إن «العمل عاد إلى طبيعته، ولن يتوقف مرة أخرى».",
            "Director Salma Haddad told Reuters that “work is back to normal, and will not stop again”.",
        ),
        (
            "وأضافت: «استقبلنا 12 سفينة منذ الصباح، بينها ثلاث سفن محملة بالقمح».",
            "She added: “We have received 12 ships since the morning, three of them carrying wheat.”",
        ),
    ),
    (
        (
            "وكان الميناء قد أغلق في 3 مارس 2018 إثر عاصفة بلغت سرعة رياحها 95.5 كيلومتراً في الساعة!",
            "The port had been closed on 3 March 2018 after a storm with winds of 95.5 kilometres an hour.",
        ),
        (
            "وتراجعت الواردات بنسبة 40% خلال تلك الفترة، بحسب بيانات وزارة التجارة (MoT).",
            "Imports fell by 40% in that period, according to figures of the Ministry of Trade (MoT).",
        ),
        (
            "وقدرت الخسائر بنحو 7,500,000 دولار، وهو رقم أعلى من تقديرات سابقة.",
            "Losses were put at about $7,500,000, higher than earlier estimates.",
        ),
        (
            "هل يكفي الإصلاح؟",
            "Is the repair enough?",
        ),
        (
            "يقول الخبير كريم نصار إن الرصيف يحتاج إلى تحديث بمعيار ISO 9001 قبل الشتاء.",
            "Expert Karim Nassar says the quay needs upgrading to the ISO 9001 standard before the winter.",
        ),
    ),
    (
        (
            "ونفت الهيئة وجود أي خلاف مع شركة Blue Anchor Shipping المشغلة للأرصفة 5-7.",
            "The authority denied any dispute with Blue Anchor Shipping, which runs berths 5-7.",
        ),
        (
            "ولم ترد الشركة على طلب للتعليق أُرسل إلى press@example.org.",
            "The company did not answer a request for comment sent to press@example.org.",
        ),
        (
            "ويعمل في الميناء نحو ٣٢٠٠ عامل، يسكن معظمهم في حي «باب البحر».",
            "Some 3,200 people work at the port, most of whom live in the “Bab al-Bahr” quarter.",
        ),
        (
            "وطالب العمال بزيادة الأجور 15% وتأمين صحي؛ وهددوا بالإضراب.",
            "The workers asked for a 15% pay rise and health insurance, and threatened to strike.",
        ),
        (
            "ومن المقرر أن تعقد الهيئة مؤتمراً صحفياً يوم الثلاثاء عند الساعة 10:30...",
            "",
        ),
    ),
)

# Kind, English, Arabic, the sentences that name it on both sides.
NAMES = (
    (Kind.PERSON, "Salma Haddad", "سلمى الحداد", (2,)),
    (Kind.PERSON, "Karim Nassar", "كريم نصار", (8,)),
    (Kind.ORGANISATION, "Reuters", "Reuters", (2,)),
    (Kind.ORGANISATION, "Ministry of Trade", "وزارة التجارة", (5,)),
    (Kind.ORGANISATION, "Blue Anchor Shipping", "Blue Anchor Shipping", (9,)),
    (Kind.PLACE, "Marjan port", "ميناء المرجان", (0, 1)),
    (Kind.DATE, "3 March 2018", "3 مارس 2018", (4,)),
    (Kind.NUMBER, "40%", "40%", (5,)),
    (Kind.NUMBER, "15%", "15%", (12,)),
    (Kind.MONEY, "$7,500,000", "7,500,000 دولار", (6,)),
)


def _document() -> Document:
    text = "\n\n".join(" ".join(arabic for arabic, _ in paragraph) for paragraph in ARTICLE)
    sentences: list[Sentence] = []
    end = 0
    for place, paragraph in enumerate(ARTICLE):
        for arabic, _ in paragraph:
            start = text.index(arabic, end)
            end = start + len(arabic)
            sentences.append(Sentence(len(sentences), Span(start, end), place))
    return Document(text, tuple(sentences), has_title=True, name="marjan.txt")


def _translations() -> dict[int, Translation]:
    english = [english for paragraph in ARTICLE for _, english in paragraph]
    made = {id_: Translation(id_, text, score=-0.25) for id_, text in enumerate(english) if text}
    return made | {7: Translation(7, english[7], Origin.EDITED)}


def _mentions(
    document: Document,
    translations: dict[int, Translation],
    *,
    english: str,
    arabic: str,
    sentence: int,
) -> tuple[Mention, Mention]:
    there = document.text.index(arabic, document.sentences[sentence].span.start)
    here = translations[sentence].text.index(english)
    return (
        Mention(Side.SOURCE, sentence, Span(there, there + len(arabic)), arabic),
        Mention(Side.TRANSLATION, sentence, Span(here, here + len(english)), english),
    )


def _entities(document: Document, translations: dict[int, Translation]) -> tuple[Entity, ...]:
    return tuple(
        Entity(
            id_,
            kind,
            english,
            arabic,
            tuple(
                mention
                for sentence in sentences
                for mention in _mentions(document, translations, english=english, arabic=arabic, sentence=sentence)
            ),
        )
        for id_, (kind, english, arabic, sentences) in enumerate(NAMES)
    )


@pytest.fixture(scope="session")
def briefing() -> Briefing:
    """A briefing with everything in it: title, edits, a sentence not translated, flags, a starter model."""
    document = _document()
    translations = _translations()
    return Briefing(
        document,
        MappingProxyType(translations),
        entities=_entities(document, translations),
        summary=Summary((KeyPoint((1,)), KeyPoint((4, 6), "A storm closed the port and cost about $7,500,000."))),
        flags=(
            Flag("numbers", 11, "The Arabic says ٣٢٠٠, the English 3,200: look whether they are the same."),
            Flag("coverage", None, "One sentence has no translation."),
        ),
        provenance=Provenance(
            source_sha256="5f" * 32,
            models=(
                ModelRecord("translation", "mujaz-starter-ar-en", "1.0", "a1" * 32, starter=True),
                ModelRecord("entities", "mujaz-starter-names", "1.0", "b2" * 32, starter=True),
            ),
            app_version="0.1.0",
            created=datetime(2026, 3, 8, 14, 5, tzinfo=timezone(timedelta(hours=3))),
        ),
    )
