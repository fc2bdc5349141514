"""The icons, drawn in the colour that the theme gives them."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mujaz.gui.sizes import icon_size
from mujaz_resources import resource

_RATIOS = (1.0, 2.0, 3.0)


@lru_cache(maxsize=256)
def pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    """Return an icon in one colour, `size` logical pixels wide, for a screen of this pixel ratio."""
    svg = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(picture.rect()))
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, color: str, *, disabled: str = "") -> QIcon:
    """Return an icon for an action, in `color`, or in `disabled` while the action can't be had."""
    result, size = QIcon(), icon_size().width()
    for ratio in _RATIOS:
        result.addPixmap(pixmap(name, color, size, ratio), QIcon.Mode.Normal)
        result.addPixmap(pixmap(name, disabled or color, size, ratio), QIcon.Mode.Disabled)
    return result


def tick(color: str) -> QIcon:
    """Return a tick for what can be switched on in a menu, where Qt's own would stay small."""
    result = icon("tick", color)
    empty = QPixmap(icon_size())
    empty.fill(Qt.GlobalColor.transparent)
    ticked = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        for ratio in _RATIOS:
            ticked.addPixmap(result.pixmap(icon_size(), ratio, mode), mode, QIcon.State.On)
        ticked.addPixmap(empty, mode, QIcon.State.Off)
    return ticked
