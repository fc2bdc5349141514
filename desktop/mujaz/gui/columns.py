"""The columns of a table, which share what room there is: a table is never wider than what is seen of it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QTableView
from typing_extensions import override


class ColumnShares(QObject):
    """Gives columns as many letters as they should have, or what their heading needs and a share of the room left."""

    def __init__(self, table: QTableView, letters: Mapping[int, int], *, rest: int) -> None:
        """`letters` are of average width; the other column should have `rest` of them, and takes what is left."""
        super().__init__(table)
        self._table = table
        self._letters = letters
        self._rest = rest
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.horizontalHeader().installEventFilter(self)
        self.fit()

    def fit(self) -> None:
        """Give the columns their widths: the font or the room is another."""
        header, letter = self._table.horizontalHeader(), self._table.fontMetrics().averageCharWidth()
        least = [header.sectionSizeHint(column) for column in range(header.count())]
        wishes = [max(0, self._letters.get(column, self._rest) * letter - hint) for column, hint in enumerate(least)]
        share = (header.width() - sum(least)) / max(1, sum(wishes))
        for column in self._letters:
            self._table.setColumnWidth(column, least[column] + int(wishes[column] * min(1.0, max(0.0, share))))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)
