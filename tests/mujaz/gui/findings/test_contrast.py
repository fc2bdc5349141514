"""What lists and cards say can be read, also in a row that is chosen or under the pointer."""

import pytest
from PySide6.QtGui import QColor

from mujaz.gui.theme import THEMES, Scheme

READABLE, VISIBLE = 4.5, 3.0
"""WCAG 2 level AA for text of ordinary size, and for icons."""


def luminance(color: QColor) -> float:
    channels = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", THEMES)
def test_rows_are_readable(scheme: Scheme) -> None:
    theme = THEMES[scheme]
    for back in (theme.page, theme.hover, theme.marked):
        for front in (theme.text, theme.muted, theme.accent):
            assert contrast(front, back) >= READABLE, (front, back)
        assert contrast(theme.flag, back) >= VISIBLE
