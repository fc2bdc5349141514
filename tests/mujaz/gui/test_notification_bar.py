"""One message at a time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from mujaz.gui.message import Action, Level, Message
from mujaz.gui.notification_bar import NotificationBar


@pytest.fixture
def bar(qtbot: QtBot) -> NotificationBar:
    bar = NotificationBar(note_ms=1)
    qtbot.addWidget(bar)
    return bar


def test_a_note_goes_by_itself(qtbot: QtBot, bar: NotificationBar) -> None:
    bar.show_message(Message("Saved."))
    assert bar.isVisible()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_problem_stays_also_when_it_follows_a_note(bar: NotificationBar) -> None:
    bar.show_message(Message("Saved."))
    bar.show_message(Message("The engine stopped.", Level.PROBLEM))
    assert not any(timer.isActive() for timer in bar.findChildren(type(bar._timer)))
    QTest.mouseClick(bar.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    assert bar.message is None


def test_its_action_runs_once_and_the_bar_goes(bar: NotificationBar) -> None:
    runs: list[str] = []
    bar.show_message(
        Message("The engine stopped.", Level.PROBLEM, Action("Translate again", lambda: runs.append("run")))
    )
    QTest.mouseClick(bar.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert runs == ["run"]
    assert not bar.isVisible()


def test_a_message_is_not_taken_for_markup(bar: NotificationBar) -> None:
    bar.show_message(Message("“<b>.txt” is empty."))
    assert bar.findChildren(QLabel)[0].textFormat() == Qt.TextFormat.PlainText
