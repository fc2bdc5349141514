"""A person in a hurry: gestures in no sensible order. Nothing crashes, and nothing is lost."""

import os
import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mujaz import events
from mujaz.briefing import Briefing, Entity, Kind, Origin
from mujaz.document import Document
from mujaz.gui.open_document import BUSY
from mujaz.gui.session import Session
from mujaz.gui.window import MainWindow
from mujaz.register import change_kind, merge, remove, rename, split
from mujaz.splitting import document_from_text
from tests import invariants
from tests.mujaz.gui.conftest import ENGLISH, FakeClient, steps

GESTURES = int(os.environ.get("MUJAZ_GESTURES", "400"))
"""`make monkey` does 10,000."""
SHORT = "وصلت السفينة {} إلى الميناء صباح اليوم. وغادر البحارة بعد ساعة."
_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home)


class Monkey:
    """Does one gesture after another, and remembers what was typed and must not be lost."""

    def __init__(self, window: MainWindow, client: FakeClient, article: str, seed: int) -> None:
        self.window = window
        self.session: Session = window.session
        self._client = client
        self._article = article
        self._random = random.Random(seed)  # noqa: S311 - chooses gestures
        self._left: dict[int, list[events.Event]] = {}
        self.gestures: tuple[Callable[[], None], ...] = (
            self.open,
            self.type,
            self.type,
            self.press,
            self.engine,
            self.engine,
            self.engine,
            self.session.undo,
            self.session.redo,
            self.session.seal,
            self.session.review,
            self.session.cancel,
            self.again,
            self.switch,
            self.close,
            self.revise,
            self.note,
            self.ignore,
            self.rename,
            self.merge,
            self.remove,
            self.split,
            self.kind,
            self.kill,
            self.scroll,
        )

    def gesture(self) -> str:
        """Do something."""
        chosen = self._random.choice(self.gestures)
        chosen()
        return chosen.__name__

    def open(self) -> None:
        if len(self.session.documents) < 4:
            text = self._random.choice((self._article, SHORT.format(self._random.randrange(90))))
            self.session._add(document_from_text(text))

    def type(self) -> None:
        if self.session.briefing:
            pane = self.window.view.english
            self.window.view.settle()
            pane.edit_row(self._random.randrange(self.session.total))
            QTest.keyClicks(pane, self._random.choice(("word ", "12", "x", "Ahmed's")))

    def press(self) -> None:
        if self.session.briefing:
            QTest.keyClick(self.window.view.english, self._random.choice(_KEYS))

    def engine(self) -> None:
        """Let the engine say the next thing of the job that was asked for last."""
        if not self._client.briefs:
            return
        brief = self._client.briefs[-1]
        happenings = self._left.setdefault(brief.job, _all_steps(brief.document))
        if happenings:
            self._client.say(happenings.pop(0), brief=brief)

    def again(self) -> None:
        self.session.translate_again(first=0)

    def switch(self) -> None:
        if self.session.documents:
            self.session.show(self._random.choice(self.session.documents))

    def close(self) -> None:
        if len(self.session.documents) > 1 and self._random.random() < 0.5:
            self.session.close_document(self._random.choice(self.session.documents))

    def revise(self) -> None:
        if self.session.briefing:
            self.session.revise(self.session.briefing.document.text.replace("الميناء", "المرفأ"))

    def note(self) -> None:
        if self.session.briefing:
            self.session.change("Notes", replace(self.session.briefing, notes=str(self._random.random())))

    def ignore(self) -> None:
        briefing = self.session.briefing
        if briefing and briefing.flags:
            flag = self._random.choice(briefing.flags)
            self.session.change("Ignore", replace(briefing, ignored=briefing.ignored | {flag.key}))

    def rename(self) -> None:
        self._of_entity(lambda b, e: rename(b, e.id, self._random.choice(("Karim", "Port of Pearls", "Al-Haddad"))))

    def remove(self) -> None:
        self._of_entity(lambda b, e: remove(b, e.id))

    def merge(self) -> None:
        briefing = self.session.briefing
        if briefing and len(briefing.entities) > 1:
            one, other = self._random.sample(briefing.entities, 2)
            self.session.change("Merge", merge(briefing, one.id, other.id))

    def kind(self) -> None:
        self._of_entity(lambda b, e: change_kind(b, e.id, self._random.choice((Kind.PERSON, Kind.PLACE))))

    def split(self) -> None:
        def act(briefing: Briefing, entity: Entity) -> Briefing:
            return split(briefing, entity.id, entity.mentions[:2]) if len(entity.mentions) > 2 else briefing

        self._of_entity(act)

    def _of_entity(self, act: Callable[[Briefing, Entity], Briefing]) -> None:
        self.session.review()
        briefing = self.session.briefing
        if briefing and briefing.entities:
            self.session.seal()
            self.session.change("Entity", act(briefing, self._random.choice(briefing.entities)))

    def kill(self) -> None:
        """Let the engine fail for good, if it is at work."""
        if self.session.current and self.session.current.phase in BUSY and self._client.briefs:
            self._client.say(events.Failed("The engine stopped."))

    def scroll(self) -> None:
        bar = self.window.view.arabic.verticalScrollBar()
        bar.setValue(self._random.randrange(bar.maximum() + 1))


def _all_steps(document: Document) -> list[events.Event]:
    """What the engine says of the article, or, of a text that is another, that it is done."""
    is_article = len(document.sentences) == len(ENGLISH) and "43" in document.text and "الميناء" not in document.text
    return steps(document) if is_article else [events.Finished()]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_gestures_in_no_order_lose_nothing(
    qapp: QApplication, window: MainWindow, client: FakeClient, article: str, seed: int
) -> None:
    window.view.let_flow(wanted=seed % 2 == 0)
    monkey = Monkey(window, client, article, seed)
    client.load()
    done: list[str] = []
    for number in range(GESTURES):
        before = _edited(monkey.session)
        done.append(monkey.gesture())
        try:
            _check(monkey.session, window)
            if done[-1] in {"engine", "kill", "scroll", "switch", "cancel", "again", "review"}:
                assert before.items() <= _edited(monkey.session).items()
        except AssertionError as error:
            raise AssertionError(f"after {number} gestures, the last of them {done[-12:]}") from error
        if number % 50 == 0:
            qapp.processEvents()


def _edited(session: Session) -> dict[tuple[int, int], str]:
    return {
        (document.key, sentence): translation.text
        for document in session.documents
        for sentence, translation in document.briefing.translations.items()
        if translation.origin is Origin.EDITED
    }


def _check(session: Session, window: MainWindow) -> None:
    session.review()
    for document in session.documents:
        invariants.check(document.briefing)
    if briefing := session.briefing:
        window.view.settle()
        shown = window.view.english.toPlainText().split("\n")
        assert shown == [briefing.english(sentence.id) for sentence in briefing.document.sentences]
