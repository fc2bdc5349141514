"""How large a dialog opens: by its letters, so that it grows with them, and never beyond the screen."""

from PySide6.QtWidgets import QDialog

_SHARE = 0.9
"""Of the screen, at most."""


def open_as(dialog: QDialog, *, letters: int, lines: int) -> None:
    """Let `dialog` open as wide as so many letters and as high as so many lines."""
    metrics, room = dialog.fontMetrics(), dialog.screen().availableSize() * _SHARE
    width, height = letters * metrics.averageCharWidth(), lines * metrics.lineSpacing()
    dialog.resize(min(width, room.width()), min(height, room.height()))
