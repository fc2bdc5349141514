"""The key points, each with the numbers of the sentences behind it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mujaz.briefing import Briefing, KeyPoint
from mujaz.gui.entries import numbers_of
from mujaz.gui.language import direction, tr
from mujaz.gui.naming import spoken
from mujaz.gui.point_list import PointList
from mujaz.gui.summary_entries import arabic_of, summary_entries, summary_line
from mujaz.gui.summary_head import SummaryHead
from mujaz.gui.theme import Theme
from mujaz.points import drop_point, edit_point, move_point, pin_point


class SummaryView(QWidget):
    """A numbered list; a click on a point or its evidence asks to see the sentences."""

    place_wanted = Signal(object)
    """A tuple of sentence ids."""
    edit_wanted = Signal(str, object)
    """What is done, and the function that does it to a briefing."""
    summary_wanted = Signal(int, str)
    """How many points, and by which method."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = SummaryHead()
        self.points = PointList()
        self._briefing: Briefing | None = None
        self._shown: Briefing | None = None
        self._build()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self.head.set_theme(theme)
        self.points.set_theme(theme)

    def show_briefing(self, briefing: Briefing) -> None:
        """Show the key points of `briefing`; while one is being written, when that is done."""
        self._briefing = briefing
        if not self.points.is_editing:
            self._render()

    def _build(self) -> None:
        spoken(self, tr("Summary"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.points)
        self.head.more.addActions(self.points.actions())
        self.head.summary_wanted.connect(self.summary_wanted)
        self.head.arabic_wanted.connect(self._turn)
        points = self.points
        points.place_wanted.connect(self.place_wanted)
        points.edit_ended.connect(self._render)
        points.copied.connect(self._copy)
        points.pin_toggled.connect(self._pin)
        points.dropped.connect(lambda row: self._want(tr("Leave out a key point"), row, drop_point))
        points.moved.connect(
            lambda row, to: self._want(tr("Move a key point"), row, lambda b, number: move_point(b, number, to=to))
        )
        points.written.connect(self._write)

    def _render(self) -> None:
        if briefing := self._briefing:
            self._shown = briefing
            self.head.said.setText(summary_line(briefing))
            self.head.show_method(briefing.summary.method)
            self.points.show_entries(summary_entries(briefing, arabic=self.head.arabic.isChecked()))

    def _turn(self, arabic: bool) -> None:  # noqa: FBT001 - Qt's signal gives it so
        self.points.setLayoutDirection(Qt.LayoutDirection.RightToLeft if arabic else direction())
        self.points.let_write(allowed=not arabic)
        self._render()

    def _want(self, label: str, row: int, edit: Callable[[Briefing, int], Briefing]) -> None:
        """Have `edit` done to the point of a row, wherever it is by then; nothing where it is gone."""
        points = self._shown.summary.points if self._shown else ()
        if row < len(points):
            self.edit_wanted.emit(label, lambda b: b if (n := _place(b, points[row], row)) is None else edit(b, n))

    def _write(self, row: int, text: str) -> None:
        """Have a point written. One that was summarised away meanwhile comes back: nothing typed is lost."""
        point = self._shown.summary.points[row] if self._shown else KeyPoint(())

        def edit(briefing: Briefing) -> Briefing:
            number = _place(briefing, point, row)
            if number is not None:
                return edit_point(briefing, number, text)
            points = (*briefing.summary.points, point)
            return edit_point(
                replace(briefing, summary=replace(briefing.summary, points=points)), len(points) - 1, text
            )

        self.edit_wanted.emit(tr("Edit a key point"), edit)

    def _pin(self, row: int) -> None:
        if self._shown:
            pinned = not self._shown.summary.points[row].pinned
            label = tr("Pin a key point") if pinned else tr("Let go of a key point")
            self._want(label, row, lambda b, number: pin_point(b, number, pinned=pinned))

    def _copy(self, row: int) -> None:
        if briefing := self._shown:
            point = briefing.summary.points[row]
            text = arabic_of(briefing, point) if self.head.arabic.isChecked() else briefing.point_text(point)
            QGuiApplication.clipboard().setText(f"{text} [{numbers_of(briefing, point.evidence)}]")


def _place(briefing: Briefing, point: KeyPoint, near: int) -> int | None:
    """Return where a point is among those of `briefing`: at `near`, or else where it is found first."""
    points = briefing.summary.points
    if points[near : near + 1] == (point,):
        return near
    return points.index(point) if point in points else None
