"""What is said aloud: what changes while the keys are elsewhere, for those who hear the window instead of seeing it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Voice(QObject):
    """Hands what is to be said to the screen reader, if one is listening."""

    said = Signal(str, bool)
    """What is said, and whether it can't wait."""

    def say(self, widget: QWidget, text: str, *, urgent: bool = False) -> None:
        """Say `text`, which is about `widget`; what is `urgent` breaks in upon what is being said."""
        if not text:
            return
        event = QAccessibleAnnouncementEvent(widget, text)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
        self.said.emit(text, urgent)


VOICE = Voice()
"""There is one: whatever is said in the program is said here."""
