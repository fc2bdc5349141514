"""How well colours can be told apart (WCAG 2, level AA), and what of a widget is on the screen."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

READABLE, VISIBLE = 4.5, 3.0
"""Contrast of text of ordinary size; of large text, icons and the ring around what has the keys."""

Pixel = int


def luminance(color: QColor) -> float:
    """Return the relative luminance of a colour, as WCAG 2 defines it."""
    channels = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor | str, other: QColor | str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def over(front: QColor, back: QColor) -> QColor:
    """Return what is seen where `front` is painted, with its transparency, upon `back`."""
    alpha = front.alphaF()
    pairs = ((front.redF(), back.redF()), (front.greenF(), back.greenF()), (front.blueF(), back.blueF()))
    return QColor.fromRgbF(*(alpha * one + (1 - alpha) * other for one, other in pairs))


def seen(widget: QWidget) -> QImage:
    """Return what a widget's window shows where the widget is, and a little around it."""
    window = widget.window()
    corner = widget.mapTo(window, widget.rect().topLeft())
    frame = widget.rect().translated(corner).adjusted(-2, -2, 2, 2).intersected(window.rect())
    return window.grab(frame).toImage().convertToFormat(QImage.Format.Format_RGB32)


def rows(image: QImage) -> Iterator[Sequence[Pixel]]:
    """Yield the colours of each row of an image."""
    data = memoryview(image.constBits()).cast("B").cast("I")
    stride = image.bytesPerLine() // 4
    return (data[row * stride : row * stride + image.width()] for row in range(image.height()))


def strongest_contrast(image: QImage) -> float:
    """Return the contrast of the commonest colour, which is behind, with the one that stands out most."""
    counts = Counter(chain.from_iterable(rows(image)))
    (behind, _), *_ = counts.most_common(1)
    return max(contrast(QColor(behind), QColor(pixel)) for pixel in counts)


def changed(before: QImage, after: QImage) -> int:
    """Return how many pixels can be told from what they were: by a contrast that is visible."""
    others = (pair for pair in zip(rows(before), rows(after), strict=True) if pair[0] != pair[1])
    pairs = Counter(chain.from_iterable(zip(*pair, strict=True) for pair in others))
    return sum(
        count
        for (one, other), count in pairs.items()
        if one != other and contrast(QColor(one), QColor(other)) >= VISIBLE
    )
