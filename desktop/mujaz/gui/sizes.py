"""Sizes in pixels that grow with the letters of the interface: icons, boxes to tick, arrows."""

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication

LINE = 17
"""How high a line is in the font that the window was drawn with; the shares below are of it."""


def line_height(font: QFont | None = None) -> int:
    """Return how high a line is, in `font` or in the interface's."""
    return QFontMetrics(font or QGuiApplication.font()).height()


def grown(pixels: float, line: int | None = None) -> int:
    """Return what `pixels` are where a line is so high, or as high as the interface's."""
    return round(pixels * (line or line_height()) / LINE)


def icon_size(line: int | None = None) -> QSize:
    """Return the size of an icon that stands beside words."""
    return QSize(1, 1) * grown(18, line)


def style_sizes(line: int) -> Mapping[str, str]:
    """Return the lengths that the style sheet has names for."""
    lengths = {"arrow": 4, "arrow_high": 5, "drop": 24, "gap": 26, "icon": 16, "scroll": 10, "tick": 14, "welcome": 25}
    return {name: f"{max(pixels, grown(pixels, line))}px" for name, pixels in lengths.items()}
