"""The colours can be read, in light and dark."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from mujaz.briefing import Kind
from mujaz.gui.theme import THEMES, Scheme, Theme, dress
from tests.mujaz.gui.accessibility.seeing import READABLE, contrast, over


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    scheme: Scheme = request.param
    return THEMES[scheme]


@pytest.mark.parametrize("kind", Kind)
def test_text_on_a_tint_is_readable_also_in_a_marked_row(theme: Theme, kind: Kind) -> None:
    for page in (theme.page, theme.marked, theme.hover):
        assert contrast(QColor(theme.text), over(theme.kind_tint(kind), QColor(page))) >= READABLE


@pytest.mark.parametrize("kind", Kind)
def test_a_kind_is_readable_as_text(theme: Theme, kind: Kind) -> None:
    assert contrast(QColor(theme.kinds[kind]), QColor(theme.page)) >= READABLE


def test_quiet_text_is_readable(theme: Theme) -> None:
    for front, back in (
        (theme.muted, theme.window),
        (theme.muted, theme.page),
        (theme.flag, theme.page),
        (theme.accent, theme.page),
        (theme.accent, theme.notice),
        (theme.text, theme.notice),
        (theme.text, theme.selection),
        (theme.on_accent, theme.accent),
    ):
        assert contrast(QColor(front), QColor(back)) >= READABLE, (front, back)


def test_the_style_sheet_has_a_colour_for_every_name(theme: Theme, qapp: QApplication) -> None:
    dress(qapp, theme)
    assert "$" not in qapp.styleSheet()
    assert qapp.palette().base().color() == QColor(theme.page)


def test_colours_that_are_there_are_not_given_again(qapp: QApplication) -> None:
    dress(qapp, THEMES["dark"])
    style = qapp.style()
    dress(qapp, THEMES["dark"])
    assert qapp.style() is style
    dress(qapp, THEMES["light"])
    assert qapp.style() is not style
