"""How an entry looks."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from mujaz.gui.entries import Entry, Line
from mujaz.gui.entry_layout import GAP, MARGIN_X, MARGIN_Y, Columns, columns_of, laid_out
from mujaz.gui.entry_model import EntryModel, Index
from mujaz.gui.icons import pixmap
from mujaz.gui.theme import LIGHT, Theme

_INSET = 6.0
"""How far the tint of a row stays from the edges of the view, pixels."""
_DOT = 7.0
QUIET_SIGNS = frozenset({"pin", "pencil"})
"""Icons that call for nothing; the others are in the colour of flags."""


class EntryDelegate(QStyledItemDelegate):
    """Paints entries; how high they are is measured once for each width of the view.

    A `timeline` has a line with a dot for each entry between what leads and the text.
    """

    def __init__(self, view: QListView, model: EntryModel, *, timeline: bool = False) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._timeline = timeline
        self._theme = LIGHT
        self._columns: Columns | None = None
        self._measured_for: tuple[float, str] = (0, "")
        self._heights: dict[tuple[Line, ...], float] = {}

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme

    def forget_columns(self) -> None:
        """Find the columns anew: the entries, the font or the view's width are others."""
        self._columns = None

    @property
    def columns(self) -> Columns:
        """Where the parts of every entry are."""
        if self._columns is None:
            self._columns = columns_of(
                self._model.entries, self._font, self._view.viewport().width(), signs=int(self._timeline)
            )
            measured_for = (self._columns.width, self._font.key())
            if measured_for != self._measured_for:
                self._measured_for, self._heights = measured_for, {}
        return self._columns

    def text_rect(self, rect: QRect) -> QRect:
        """Return where in the `rect` of a row its text is."""
        columns = self.columns
        left, width = round(columns.text), round(columns.width)
        inner = QRect(rect.left() + left, rect.top(), width, rect.height())
        return QStyle.visualRect(self._view.layoutDirection(), rect, inner)

    @property
    def _font(self) -> QFont:
        return self._view.font()

    def _height(self, entry: Entry) -> float:
        columns = self.columns
        height = self._heights.get(entry.lines)
        if height is None:
            height = laid_out(entry.lines, self._font, columns.width, self._theme)[1]
            self._heights[entry.lines] = height
        return height

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(1, round(self._height(self._model.entries[index.row()]) + 2 * MARGIN_Y))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._model.entries[index.row()]
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_band(painter, rect, state)
        layouts, _ = laid_out(entry.lines, self._font, self.columns.width, self._theme)
        origin = QPointF(self.text_rect(rect).left(), rect.top() + MARGIN_Y)
        painter.setPen(QColor(self._theme.text))
        for layout in layouts:
            layout.draw(painter, origin)
        if layouts:
            self._paint_beside(painter, rect, entry, origin.y() + layouts[0].lineAt(0).ascent())
        if self._timeline:
            self._paint_rail(painter, rect, index, layouts)
        painter.restore()

    def _paint_band(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        flag = QStyle.StateFlag
        is_chosen, is_hovered = bool(state & flag.State_Selected), bool(state & flag.State_MouseOver)
        has_focus = bool(state & flag.State_HasFocus)
        if not (is_chosen or is_hovered or has_focus):
            return
        band = QRectF(_INSET, 0.5, min(self.columns.right, rect.width()) - 2 * _INSET, rect.height() - 1)
        band = QRectF(QStyle.visualRect(self._view.layoutDirection(), rect, band.toRect().translated(rect.topLeft())))
        painter.setPen(QColor(self._theme.accent) if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.marked if is_chosen else self._theme.hover))
        painter.drawRoundedRect(band.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _paint_beside(self, painter: QPainter, rect: QRect, entry: Entry, baseline: float) -> None:
        columns = self.columns
        painter.setFont(self._font)
        words = painter.fontMetrics()
        for text, left, color in (
            (entry.lead, MARGIN_X, self._theme.muted),
            (entry.trail, columns.trail - words.horizontalAdvance(entry.trail), self._theme.accent),
        ):
            box = self._visual(rect, QRectF(left, 0, words.horizontalAdvance(text), 0))
            painter.setPen(QColor(color))
            painter.drawText(QPointF(box.left(), baseline), text)
        for place, sign in enumerate(entry.signs):
            size = columns.sign
            left = columns.signs + place * (size + GAP / 2)
            box = self._visual(rect, QRectF(left, baseline - 0.87 * size - rect.top(), size, size))
            color = self._theme.muted if sign in QUIET_SIGNS else self._theme.flag
            painter.drawPixmap(box.topLeft(), pixmap(sign, color, size, self._view.devicePixelRatio()))

    def _paint_rail(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, layouts: list[QTextLayout]
    ) -> None:
        x = self._visual(rect, QRectF(self.columns.signs, 0, self.columns.sign, 0)).center().x()
        middle = rect.top() + MARGIN_Y + layouts[0].lineAt(0).height() / 2 if layouts else rect.center().y()
        first, last = index.row() == 0, index.row() == len(self._model.entries) - 1
        painter.setPen(QColor(self._theme.muted))
        painter.drawLine(QPointF(x, middle if first else rect.top()), QPointF(x, middle if last else rect.bottom() + 1))
        painter.setBrush(QColor(self._theme.page))
        painter.drawEllipse(QPointF(x, middle), _DOT / 2, _DOT / 2)

    def _visual(self, rect: QRect, box: QRectF) -> QRectF:
        """Return where a box, given from the leading edge of a row, is on the screen."""
        left = rect.left() + box.left()
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = rect.right() + 1 - box.left() - box.width()
        return QRectF(left, rect.top() + box.top(), box.width(), box.height())
