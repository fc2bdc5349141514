"""Questions to the engine about one sentence, and whom to tell the answer."""

from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QObject

from mujaz.gui.client import Client
from mujaz.protocol import Align, Answered, Ask, Suggest
from mujaz_models.translation import Link, Translated

ALTERNATIVES = 5


class Questions(QObject):
    """Asks one thing at a time; of several that wait only the last is answered."""

    def __init__(self, engine: Client, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._numbers = count(1)
        self._waiting: dict[int, Callable[[tuple[Translated, ...]], None]] = {}
        engine.answered.connect(self._on_answered)
        engine.ready.connect(self._waiting.clear)  # a worker that died has answered nothing

    def suggest(self, sentence: str, then: Callable[[tuple[str, ...]], None]) -> bool:
        """Ask for other translations of `sentence`, and give them to `then`; return False when nobody can answer."""
        ask = Suggest(next(self._numbers), sentence, ALTERNATIVES)
        return self._ask(ask, lambda answers: then(tuple(answer.text for answer in answers)))

    def align(self, sentence: str, english: str, then: Callable[[tuple[Link, ...]], None]) -> bool:
        """Ask which words of `sentence` and `english` belong together; return False when nobody can answer."""
        ask = Align(next(self._numbers), sentence, english)
        return self._ask(ask, lambda answers: then(answers[0].alignment if answers else ()))

    def _ask(self, ask: Ask, then: Callable[[tuple[Translated, ...]], None]) -> bool:
        self._waiting[ask.ask] = then
        is_asked = self._engine.ask(ask)
        if not is_asked:
            del self._waiting[ask.ask]
        return is_asked

    def _on_answered(self, reply: Answered) -> None:
        if then := self._waiting.pop(reply.ask, None):
            then(reply.answers)
