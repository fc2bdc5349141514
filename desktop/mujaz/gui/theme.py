"""Every colour of the window, in light and dark, in one place."""

from collections.abc import Mapping
from dataclasses import dataclass
from string import Template
from types import MappingProxyType
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from mujaz.briefing import Kind
from mujaz.gui.sizes import LINE, line_height, style_sizes
from mujaz_resources import resource

Scheme = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by their part. `kinds` underline; `tint` is how much of them (0 to 1) lies behind the word."""

    scheme: Scheme
    window: str
    page: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    selection: str
    hover: str
    marked: str
    skeleton: str
    flag: str
    notice: str
    tint: float
    kinds: Mapping[Kind, str]

    def kind_tint(self, kind: Kind) -> QColor:
        """Return the colour behind a mention of `kind`."""
        color = QColor(self.kinds[kind])
        color.setAlphaF(self.tint)
        return color

    def palette(self) -> QPalette:
        """Return these colours as Qt's roles."""
        role = QPalette.ColorRole
        palette = QPalette(QColor(self.window))
        for color, roles in (
            (self.window, (role.Window, role.Button, role.AlternateBase)),
            (self.page, (role.Base, role.ToolTipBase)),
            (self.text, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)),
            (self.muted, (role.PlaceholderText,)),
            (self.selection, (role.Highlight,)),
            (self.text, (role.HighlightedText,)),
            (self.accent, (role.Link, role.LinkVisited, role.Accent)),
        ):
            for each in roles:
                palette.setColor(each, QColor(color))
        for each in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(self.muted))
        return palette

    def style_sheet(self, line: int = LINE) -> str:
        """Return the window's style sheet in these colours, for letters whose lines are `line` pixels high."""
        colors = {name: getattr(self, name) for name in self.__slots__ if name != "kinds"}
        text = resource("styles", "window.qss").read_text(encoding="utf-8")
        return Template(text).substitute(colors, **style_sizes(line))


LIGHT = Theme(
    scheme="light",
    window="#f3f1ec",
    page="#fdfcfa",
    text="#1f2124",
    muted="#686b70",
    line="#e2ded6",
    accent="#1c6478",
    on_accent="#ffffff",
    selection="#bfdde6",
    hover="#f4f2ed",
    marked="#e7f0f2",
    skeleton="#ebe8e1",
    flag="#9a5c00",
    notice="#faf3e0",
    tint=0.13,
    kinds=MappingProxyType(
        {
            Kind.PERSON: "#b0561c",
            Kind.ORGANISATION: "#7548b0",
            Kind.PLACE: "#177a66",
            Kind.DATE: "#2c67b8",
            Kind.NUMBER: "#857000",
            Kind.MONEY: "#4f7a1c",
            Kind.OTHER: "#666a70",
        }
    ),
)
DARK = Theme(
    scheme="dark",
    window="#17191b",
    page="#1e2023",
    text="#e5e2dc",
    muted="#9b9ea3",
    line="#303337",
    accent="#6fb9cd",
    on_accent="#10262c",
    selection="#2c5562",
    hover="#25282b",
    marked="#233338",
    skeleton="#2c2f33",
    flag="#e0a84a",
    notice="#322c1d",
    tint=0.20,
    kinds=MappingProxyType(
        {
            Kind.PERSON: "#e2935c",
            Kind.ORGANISATION: "#b795e8",
            Kind.PLACE: "#5cc4ad",
            Kind.DATE: "#7fb0f0",
            Kind.NUMBER: "#d0b94e",
            Kind.MONEY: "#9cc763",
            Kind.OTHER: "#a3a7ad",
        }
    ),
)
THEMES: Mapping[Scheme, Theme] = MappingProxyType({"light": LIGHT, "dark": DARK})


def system_theme() -> Theme:
    """Return the theme that the system asks for; where it says nothing, light."""
    return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def dress(app: QApplication, theme: Theme) -> None:
    """Give the whole application the colours of `theme`, unless it has them: Qt would style every widget anew."""
    palette, sheet = theme.palette(), theme.style_sheet(line_height(app.font()))
    if app.palette() == palette and app.styleSheet() == sheet:
        return
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette)
    app.setStyleSheet(sheet)
