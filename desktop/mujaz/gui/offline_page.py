"""“Offline: how we know”: what is blocked, a try that shows it, and how to see it from outside."""

import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from mujaz.gui.announcing import VOICE
from mujaz.gui.background import Background
from mujaz.gui.dialog_size import open_as
from mujaz.gui.help_text import HelpText, help_text
from mujaz.gui.language import marked, tr
from mujaz.gui.naming import styled

NOWHERE = ("192.0.2.1", 9)
"""An address kept free for documentation (RFC 5737), and the port that discards what it is sent."""
NAME = "example.org"
"""A name kept free for the same (RFC 2606)."""
PATIENCE = 2.0
"""Seconds to wait for an answer, should an attempt get out."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One way to reach the network: what it is in words, and the try itself, which raises what it is refused with."""

    name: str
    run: Callable[[], object]

    def is_refused(self) -> bool:
        """Try, and return whether the guard refused; anything else went as far as the system's network."""
        try:
            self.run()
        except OSError as error:
            # The system's own refusals have a number.
            return isinstance(error, PermissionError) and error.errno is None
        return False


def connect() -> None:
    """Open a connection to an address where nobody is; raises `OSError`."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as attempt:
        attempt.settimeout(PATIENCE)
        attempt.connect(NOWHERE)


def look_up() -> None:
    """Ask for the address of a name; raises `OSError`."""
    socket.getaddrinfo(NAME, 80)


ATTEMPTS = (
    Attempt(marked("A connection to 192.0.2.1, port 9"), connect),
    Attempt(marked("A look-up of example.org"), look_up),
)


def report(attempts: Sequence[Attempt], refused: Sequence[bool]) -> str:
    """Return what became of the attempts: a sentence on all of them, and one on each."""
    first = _SAFE if all(refused) else _UNSAFE
    return "\n".join(
        (tr(first), *(f"{tr(one.name)}: {tr(_SAID[each])}" for one, each in zip(attempts, refused, strict=True)))
    )


_SAFE = marked("Mujaz can’t reach the network: it has just tried, and its own guard refused.")
_UNSAFE = marked("The guard is not at work in this window. Close it, and start Mujaz with the command “mujaz”.")
_SAID = {True: marked("refused by the guard, before anything was sent."), False: marked("NOT refused by the guard.")}


class OfflinePage(QDialog):
    """Says in plain words why nothing leaves this machine, and tries it when asked to."""

    page_wanted = Signal(str)
    """The name of a page of the help."""

    def __init__(self, parent: QWidget | None = None, *, attempts: Sequence[Attempt] = ATTEMPTS) -> None:
        super().__init__(parent)
        self._attempts = attempts
        self._background: Background | None = None
        self.text = HelpText(tr("What is blocked, and how to see it from outside"))
        self.try_button = styled(QPushButton(tr("Try it now")), "primary")
        self.answer = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._build()
        self.try_button.clicked.connect(self.try_now)
        self.text.page_wanted.connect(self.page_wanted)

    def try_now(self) -> None:
        """Try to reach the network, and say what became of each attempt."""
        self._background = self._background or Background(self)
        self.try_button.setEnabled(False)
        self.answer.setText(tr("Trying…"))
        self.answer.show()
        self._background.run(
            lambda: [attempt.is_refused() for attempt in self._attempts],
            then=self._show,
            failed=lambda error: self.answer.setText(str(error)),
        )

    def shut_down(self) -> None:
        """Wait for the end of a try that goes on."""
        if self._background:
            self._background.close()
            self._background = None

    def _show(self, refused: Sequence[bool]) -> None:
        self.answer.setText(report(self._attempts, refused))
        VOICE.say(self, self.answer.text())
        self.try_button.setEnabled(True)

    def _build(self) -> None:
        styled(self, "offlinePage").setWindowTitle(tr("Offline: how we know"))
        open_as(self, letters=100, lines=40)
        self.text.show_text(help_text("privacy"))
        self.answer.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.answer.setMinimumWidth(1)
        self.answer.hide()
        foot = styled(QFrame(), "foot")
        below = QVBoxLayout(foot)
        below.setContentsMargins(28, 14, 28, 16)
        below.setSpacing(10)
        below.addWidget(self.try_button, alignment=Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self.answer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.text, 1)
        layout.addWidget(foot)

    @override
    def done(self, result: int) -> None:
        self.shut_down()
        super().done(result)
