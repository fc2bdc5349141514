"""What lists and cards say can be read, also in a row that is chosen or under the pointer."""

import pytest

from mujaz.gui.theme import THEMES, Scheme
from tests.mujaz.gui.accessibility.seeing import READABLE, VISIBLE, contrast


@pytest.mark.parametrize("scheme", THEMES)
def test_rows_are_readable(scheme: Scheme) -> None:
    theme = THEMES[scheme]
    for back in (theme.page, theme.hover, theme.marked):
        for front in (theme.text, theme.muted, theme.accent):
            assert contrast(front, back) >= READABLE, (front, back)
        assert contrast(theme.flag, back) >= VISIBLE
