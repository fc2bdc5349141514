"""An article with its briefing built by hand, and an engine that is stepped by hand."""

import os
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded

import pytest
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mujaz import events
from mujaz.briefing import (
    Briefing,
    Entity,
    Flag,
    KeyPoint,
    Kind,
    Mention,
    ModelRecord,
    Provenance,
    Side,
    Summary,
    Translation,
)
from mujaz.document import Document, Span
from mujaz.gui.collector import Collector
from mujaz.gui.message import Message
from mujaz.gui.session import Session
from mujaz.gui.theme import LIGHT, dress
from mujaz.gui.window import MainWindow
from mujaz.protocol import Ask, Brief, Happened, Ready
from mujaz.splitting import document_from_text

PARAGRAPHS = (
    ("ميناء المرجان يستأنف العمل بعد إضراب دام 12 يوما",),
    (
        "أعلنت نقابة عمال الموانئ مساء الثلاثاء استئناف العمل في ميناء المرجان بعد اتفاق مع وزارة النقل.",
        "وينص الاتفاق على رفع الأجور بنسبة 7.5% ابتداء من مطلع عام 2026.",
        "وقالت رئيسة النقابة سلمى الحداد إن «الحوار نجح حين جلس الطرفان إلى طاولة واحدة».",
    ),
    (
        "وكان الإضراب قد عطل تفريغ 43 سفينة، بينها الناقلة MV Coral Star التي ترفع علم بنما.",
        "وقدرت غرفة التجارة الخسائر اليومية بنحو 4 ملايين دولار.",
        "وتوقفت مصانع عدة في مدينة صور عن الإنتاج لنقص المواد الأولية.",
    ),
    (
        "وأوضح وزير النقل كريم منصور أن الحكومة لن تتراجع عن خطة تحديث الأرصفة.",
        "وتبلغ كلفة الخطة 250 مليون دولار، ويمول البنك الدولي نصفها.",
        "ومن المقرر أن تبدأ الأعمال في آذار المقبل، بحسب بيان نشر على موقع الوزارة (transport.example).",
        "ولم يوضح البيان كيف ستعوض الشركات المتضررة!",
    ),
    (
        "وفي طرابلس، نظم سائقو الشاحنات وقفة تضامنية مع عمال المرجان.",
        "وقال أحدهم، وهو خالد يوسف: هل ننتظر عاما آخر حتى تصلح الطرق؟",
        (
            "ويعد المرجان ثاني أكبر موانئ البلاد، ويمر عبره نحو ثلث وارداتها من القمح والأدوية والوقود، "
            "فضلا عن معظم صادراتها الزراعية إلى أسواق الخليج وأوروبا."
        ),
    ),
)
ENGLISH = (
    "Al-Murjan port resumes work after a 12-day strike",
    (
        "The port workers' union announced on Tuesday evening that work at Al-Murjan port would resume after an "
        "agreement with the Ministry of Transport."
    ),
    "The agreement provides for a pay rise of 7.5% from the beginning of 2026.",
    "The head of the union, Salma al-Haddad, said that “dialogue succeeded when both sides sat down at one table”.",
    (
        "The strike had held up the unloading of 43 ships, among them the tanker MV Coral Star, which sails under "
        "the flag of Panama."
    ),
    "The chamber of commerce put the daily losses at about 4 million dollars.",
    "Several factories in the city of Tyre stopped production for lack of raw materials.",
    (
        "The Minister of Transport, Karim Mansour, explained that the government would not go back on its plan to "
        "modernise the quays."
    ),
    "The plan costs 250 million dollars, half of it financed by the World Bank.",
    "Work is due to begin next March, according to a statement on the ministry's website (transport.example).",
    "The statement did not explain how the companies affected would be compensated!",
    "In Tripoli, lorry drivers held a vigil in solidarity with the workers of Al-Murjan.",
    "One of them, Khaled Youssef, said: do we wait another year until the roads are repaired?",
    (
        "Al-Murjan is the country's second-largest port; about a third of its imports of wheat, medicine and fuel "
        "pass through it, as do most of its agricultural exports to the markets of the Gulf and Europe."
    ),
)
NAMES = (
    (Kind.PLACE, "Al-Murjan", "المرجان"),
    (Kind.ORGANISATION, "port workers' union", "نقابة عمال الموانئ"),
    (Kind.ORGANISATION, "Ministry of Transport", "وزارة النقل"),
    (Kind.ORGANISATION, "World Bank", "البنك الدولي"),
    (Kind.PERSON, "Salma al-Haddad", "سلمى الحداد"),
    (Kind.PERSON, "Karim Mansour", "كريم منصور"),
    (Kind.PERSON, "Khaled Youssef", "خالد يوسف"),
    (Kind.PLACE, "Panama", "بنما"),
    (Kind.PLACE, "Tyre", "صور"),
    (Kind.PLACE, "Tripoli", "طرابلس"),
    (Kind.PLACE, "Gulf", "الخليج"),
    (Kind.PLACE, "Europe", "أوروبا"),
    (Kind.DATE, "Tuesday evening", "مساء الثلاثاء"),
    (Kind.DATE, "2026", "2026"),
    (Kind.NUMBER, "7.5%", "7.5%"),
    (Kind.NUMBER, "43", "43"),
    (Kind.MONEY, "4 million dollars", "4 ملايين دولار"),
    (Kind.MONEY, "250 million dollars", "250 مليون دولار"),
    (Kind.OTHER, "MV Coral Star", "MV Coral Star"),
)
MODELS = (ModelRecord("translation", "Mujaz starter ar-en", "0.1", "0" * 64, starter=True),)
OFFSCREEN = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)|systemTrayWindowChanged"
"""What Qt's offscreen platform says of every window, menu or icon in the tray that is shown."""
PROVENANCE = Provenance("0" * 64, MODELS, "0.1.0", datetime(2025, 6, 1, 12, tzinfo=UTC))
FLAGS = (
    Flag("numbers", 6, "The Arabic has no number here, the English says “several”."),
    Flag("length", 12, "The English is much shorter than the Arabic: something may be missing."),
    Flag("dialect", None, "Some sentences may be in dialect: the translation is less sure there."),
)


def _mentions(side: Side, name: str, texts: list[str], offsets: list[int]) -> Iterator[Mention]:
    for sentence, (text, offset) in enumerate(zip(texts, offsets, strict=True)):
        # In Arabic, "and", "by" and "for" are written as one letter before the name.
        if found := re.search(rf"\b(?:و|ب|ل)?({re.escape(name)})(?!\w)", text):
            yield Mention(side, sentence, Span(found.start(1) + offset, found.end(1) + offset), name)


def entities_of(document: Document) -> tuple[Entity, ...]:
    arabic = [document.sentence_text(sentence.id) for sentence in document.sentences]
    starts = [sentence.span.start for sentence in document.sentences]
    english = list(ENGLISH)
    return tuple(
        Entity(
            number,
            kind,
            name,
            source_name,
            (
                *_mentions(Side.SOURCE, source_name, arabic, starts),
                *_mentions(Side.TRANSLATION, name, english, [0] * len(english)),
            ),
        )
        for number, (kind, name, source_name) in enumerate(NAMES)
    )


def translations(*sentences: int) -> events.SentencesTranslated:
    return events.SentencesTranslated(
        tuple(Translation(sentence, ENGLISH[sentence], score=-0.3) for sentence in sentences)
    )


def steps(document: Document) -> list[events.Event]:
    """What a pipeline says about the article, from its start to its end."""
    return [
        events.Started(PROVENANCE),
        translations(0, 1, 2, 3),
        translations(*range(4, len(ENGLISH))),
        events.EntitiesFound(entities_of(document)),
        events.SummaryReady(Summary((KeyPoint((1,)), KeyPoint((2, 8)), KeyPoint((13,), "The port matters.")))),
        events.Flagged(FLAGS),
        events.Finished(),
    ]


class FakeClient(QObject):
    """Keeps what it was asked and says what the test tells it to."""

    ready = Signal(object)
    happened = Signal(object)
    answered = Signal(object)
    broke = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.started = False
        self.closed = False
        self.briefs: list[Brief] = []
        self.cancelled: list[int] = []
        self.asked: list[Ask] = []
        self.restarts = 0

    def start(self) -> None:
        self.started = True

    def submit(self, brief: Brief) -> None:
        self.briefs.append(brief)

    def cancel(self, job: int) -> None:
        self.cancelled.append(job)

    def ask(self, question: Ask) -> bool:
        self.asked.append(question)
        return self.started

    def restart(self) -> None:
        self.restarts += 1

    def close(self) -> None:
        self.closed = True

    def load(self) -> None:
        """Have the engines loaded."""
        self.ready.emit(Ready(MODELS))

    def say(self, *happenings: events.Event, brief: Brief | None = None) -> None:
        """Have these events happen in the job that was asked for last, or in another."""
        job = brief or self.briefs[-1]
        for event in happenings:
            self.happened.emit(Happened(job.job, job.revision, event))


@pytest.fixture(autouse=True)
def collector(qapp: QApplication) -> Iterator[None]:
    """Keep garbage collection to this thread, as the program does; leave no widget, and nothing on the clipboard.

    The offscreen platform would delete what is on its clipboard after the interpreter has ended.
    """
    collector = Collector(qapp)
    collector.start()
    yield
    collector.stop()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.clipboard().clear()


@pytest.fixture
def article() -> str:
    return "\n\n".join(" ".join(paragraph) for paragraph in PARAGRAPHS)


@pytest.fixture
def document(article: str) -> Document:
    document = document_from_text(article, name="harbour.txt")
    assert len(document.sentences) == len(ENGLISH)
    return document


@pytest.fixture
def finished(document: Document) -> Briefing:
    """The article's briefing when all is done."""
    briefing = Briefing(document)
    for event in steps(document):
        briefing = events.apply(briefing, event)
    return briefing


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Any warning of Qt's fails the test that caused it."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN))


@pytest.fixture
def client(qapp: QApplication) -> FakeClient:
    return FakeClient(qapp)


@pytest.fixture
def session(client: FakeClient) -> Iterator[Session]:
    session = Session(client)
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, session: Session) -> MainWindow:
    dress(qapp, LIGHT)
    window = MainWindow(session)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def brief(qtbot: QtBot, session: Session, client: FakeClient, article: str) -> Callable[[], Brief]:
    """Have the article pasted, and return what the engine is asked for."""

    def paste() -> Brief:
        with qtbot.waitSignal(session.document_changed):
            session.paste(article)
        return client.briefs[-1]

    return paste


@pytest.fixture
def messages(session: Session) -> list[Message]:
    seen: list[Message] = []
    session.message.connect(seen.append)
    return seen
