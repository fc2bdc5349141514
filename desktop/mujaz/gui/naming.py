"""Names of widgets: one for the style sheet, one for those who hear the window instead of seeing it."""

from typing import TypeVar

from PySide6.QtWidgets import QSplitter, QWidget

W = TypeVar("W", bound=QWidget)


def styled(widget: W, name: str) -> W:
    """Return `widget`, under the name that the style sheet knows it by."""
    widget.setObjectName(name)
    return widget


def spoken(widget: W, name: str) -> W:
    """Return `widget`, under the name that a screen reader says; a label's text would not be heard any more."""
    widget.setAccessibleName(name)
    return widget


def described(widget: W, about: str) -> W:
    """Return `widget`, with what a screen reader says after its name: for labels, and for boxes to choose from.

    On Linux the name of such a box is what is chosen in it.
    """
    widget.setAccessibleDescription(about)
    return widget


def in_reading_order(split: QSplitter) -> QSplitter:
    """Return `split`, with its parts heard in their order; Qt puts each new one below those before it."""
    for place in reversed(range(split.count())):
        if part := split.widget(place):
            part.lower()
    return split
