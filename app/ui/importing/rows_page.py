"""The first rows of a table, beside the map on which they would lie."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.models.intake.preview import RowPreview, TablePreview
from app.ui.labels import label, translate
from app.ui.look import colors_of
from app.ui.map.canvas import MapCanvas
from app.ui.map.layers import MapLayer
from app.ui.rows_table import Column, RowsView

_MOST_CHARACTERS = 200  # of a cell; files may hold a million in one


class RowsPage(QWidget):
    """Shows what the files hold and where; picking one shows the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._view: RowsView | None = None
        self.map = MapCanvas(None, translate)
        self.map.is_legend_shown = False
        self.map.setMinimumHeight(self.fontMetrics().height() * 6)  # many kinds of rows leave it less room
        self._splitter.addWidget(self.map)
        self.foot = label("", "faint")
        layout = QVBoxLayout(self)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(self.foot)

    def show_table(self, table: TablePreview | None) -> None:
        """Show the rows of this table."""
        if self._view:
            self._view.setParent(None)
            self._view.deleteLater()
            self._view = None
        if table is None:
            self.map.set_layers([])
            self.foot.clear()
            return
        self._view = RowsView(self.tr("First rows of the file"), self._columns(table), wraps=False)
        self._view.show_rows(table.rows)
        self._view.picked.connect(lambda row: self.map.select([("preview", str(row.number))]))
        self._splitter.insertWidget(0, self._view)
        self._splitter.setSizes([560, 440])
        self.map.set_layers(_layers(table, self.tr("Rows of the file")))
        self.map.zoom_to_all()
        lost = sum(row.is_left_out for row in table.rows)
        text = self.tr("The first rows, {shown} of {all}. Drawn faint, as they would be left out: {lost}.")
        self.foot.setText(text.format(shown=len(table.rows), all=table.row_count, lost=lost))

    def _columns(self, table: TablePreview) -> list[Column]:
        faint = colors_of(self).faint

        def shade(row: RowPreview) -> str | None:
            return faint if row.is_left_out else None

        columns = [Column(title=self.tr("Row"), value=lambda row: row.number, is_number=True, color=shade)]
        for at, column in enumerate(table.columns):
            columns.append(Column(title=column.name, value=partial(_cell, at), color=shade))
        return columns


def _cell(at: int, row: RowPreview) -> str | None:
    value = row.cells[at] if at < len(row.cells) else None
    return None if value is None or value == "" else str(value)[:_MOST_CHARACTERS]


def _layers(table: TablePreview, title: str) -> list[MapLayer]:
    """Return the rows as points and lines for the map."""
    found = []
    places = [row for row in table.rows if len(row.points) == 1]
    lines = [row for row in table.rows if len(row.points) > 1]
    if lines:
        points = np.array([point for row in lines for point in row.points])
        starts = np.concatenate([[0], np.cumsum([len(row.points) for row in lines])])
        found.append(_layer("lines", title, lines, points, starts, "fibre"))
    if places:
        found.append(_layer("places", title, places, np.array([row.points[0] for row in places]), None, "other"))
    return found


def _layer(
    key: str, title: str, rows: list[RowPreview], points: np.ndarray, starts: np.ndarray | None, symbol: str
) -> MapLayer:
    return MapLayer(
        key=key,
        title=title,
        table="preview",
        ids=tuple(str(row.number) for row in rows),
        lon=points[:, 0],
        lat=points[:, 1],
        starts=starts,
        symbols=(symbol,) * len(rows),
        labels=tuple(row.label for row in rows) if starts is None else (),
        tooltips=tuple(row.label or str(row.number) for row in rows),
    )
