"""What the session asks of the engine."""

from typing import Protocol

from PySide6.QtCore import SignalInstance

from mujaz.protocol import Ask, Brief


class Client(Protocol):
    """Does briefs, one at a time; `mujaz.gui.engine_client.EngineClient`, or a fake that is stepped by hand."""

    @property
    def ready(self) -> SignalInstance:
        """Carries a `Ready`."""

    @property
    def happened(self) -> SignalInstance:
        """Carries a `Happened`."""

    @property
    def answered(self) -> SignalInstance:
        """Carries an `Answered`."""

    @property
    def broke(self) -> SignalInstance:
        """Carries a sentence for the user."""

    def start(self) -> None:
        """Start the worker."""

    def submit(self, brief: Brief) -> None:
        """Have a brief done; it replaces what waits or runs."""

    def ask(self, question: Ask) -> bool:
        """Ask about one sentence; return whether there will be an answer."""

    def cancel(self, job: int) -> None:
        """Stop a job."""

    def restart(self) -> None:
        """Have the engines loaded anew."""

    def close(self) -> None:
        """End the worker."""
