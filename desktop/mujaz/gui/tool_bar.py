"""A toolbar that leaves its words out where there is no room for them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QToolBar
from typing_extensions import override


class ToolBar(QToolBar):
    """Shows words beside its icons if all of them fit, else icons alone; nothing goes to a menu of its own."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        with_words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        before = self.toolButtonStyle()
        self.setToolButtonStyle(with_words)
        if self.sizeHint().width() > self.width():
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        if self.toolButtonStyle() != before:
            self.updateGeometry()
