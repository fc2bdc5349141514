"""Names of widgets: one for the style sheet, one for those who hear the window instead of seeing it."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def styled(widget: W, name: str) -> W:
    """Return `widget`, under the name that the style sheet knows it by."""
    widget.setObjectName(name)
    return widget


def spoken(widget: W, name: str) -> W:
    """Return `widget`, under the name that a screen reader says."""
    widget.setAccessibleName(name)
    return widget
