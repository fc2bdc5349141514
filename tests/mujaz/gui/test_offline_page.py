"""“Offline: how we know”, tried."""

import errno
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mujaz.gui.offline_page import ATTEMPTS, Attempt, OfflinePage

REFUSED = "refused by the guard, before anything was sent."


def fail_with(error: OSError) -> Attempt:
    def fail() -> None:
        raise error

    return Attempt("A try", fail)


GUARDED = fail_with(PermissionError("Mujaz is offline: socket.connect was refused."))
FORBIDDEN = fail_with(PermissionError(errno.EPERM, os.strerror(errno.EPERM)))
UNREACHABLE = fail_with(OSError(errno.ENETUNREACH, os.strerror(errno.ENETUNREACH)))
ANSWERED = Attempt("A try", lambda: None)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[OfflinePage]:
    page = OfflinePage(attempts=(GUARDED, GUARDED))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    yield page
    page.close()


def test_it_says_what_is_blocked_and_how_to_look_from_outside(page: OfflinePage) -> None:
    text = page.text.toPlainText()
    for word in ("guard", "HF_HUB_OFFLINE", "mujaz_models/offline.py", "ss -tunp", "firewall", "make test-offline"):
        assert word in text


def test_the_button_tries_and_says_what_became_of_it(page: OfflinePage, qtbot: QtBot) -> None:
    assert page.answer.isHidden()
    QTest.mouseClick(page.try_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.try_button.isEnabled)
    assert page.answer.text().splitlines() == [
        "Mujaz can’t reach the network: it has just tried, and its own guard refused.",
        f"A try: {REFUSED}",
        f"A try: {REFUSED}",
    ]


def test_it_can_be_tried_again_when_the_page_is_opened_again(page: OfflinePage, qtbot: QtBot) -> None:
    page.try_now()
    page.close()
    page.show()
    page.try_now()
    qtbot.waitUntil(page.try_button.isEnabled)
    assert REFUSED in page.answer.text()


@pytest.mark.parametrize("attempt", [FORBIDDEN, UNREACHABLE, ANSWERED], ids=["system", "no network", "answered"])
def test_what_the_guard_did_not_refuse_is_not_put_down_to_it(attempt: Attempt, qtbot: QtBot) -> None:
    page = OfflinePage(attempts=(GUARDED, attempt))
    qtbot.addWidget(page)
    page.try_now()
    qtbot.waitUntil(page.try_button.isEnabled)
    page.close()
    page.shut_down()
    first, guarded, other = page.answer.text().splitlines()
    assert first.startswith("The guard is not at work in this window.")
    assert guarded == f"A try: {REFUSED}"
    assert other == "A try: NOT refused by the guard."


def test_in_a_guarded_process_the_real_attempts_are_refused() -> None:
    program = """
        import os
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from mujaz_models.offline import stay_offline
        stay_offline()
        from PySide6.QtWidgets import QApplication
        from mujaz.gui.offline_page import OfflinePage
        app = QApplication([])
        page = OfflinePage()
        page.try_button.click()
        while not page.try_button.isEnabled():
            app.processEvents()
        page.shut_down()
        print(page.answer.text())
    """
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", textwrap.dedent(program)],
        capture_output=True,
        check=True,
        encoding="utf-8",
        timeout=120,
    )
    _, *each = done.stdout.splitlines()
    assert each == [f"{attempt.name}: {REFUSED}" for attempt in ATTEMPTS]


def test_a_link_asks_for_the_page_of_the_help(page: OfflinePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.text.anchorClicked.emit(QUrl("memory.md"))
    assert wanted.args == ["memory"]


def test_the_button_is_reached_by_tab_and_its_answer_can_be_read(page: OfflinePage, qtbot: QtBot) -> None:
    page.try_now()
    qtbot.waitUntil(page.try_button.isEnabled)
    heard = QAccessible.queryAccessibleInterface(page.answer).text(QAccessible.Text.Name)
    assert heard == page.answer.text()
    assert page.try_button.focusPolicy() & Qt.FocusPolicy.TabFocus
