"""A read-only table of results: ranked assets, findings, history. Each row may belong to a record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_WRAPPED_ROWS = 300
_WIDEST_CHARACTERS, _NARROWEST_CHARACTERS = 44, 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: `text` is what is shown of `value`, sorted by `order`, else by the value; numbers stand right."""

    title: str
    value: Callable[[Any], Any]
    text: Callable[[Any], str] = str
    is_number: bool = False
    tip: str = ""
    color: Callable[[Any], str | None] | None = None
    order: Callable[[Any], Any] | None = None


class RowsTable(QAbstractTableModel):
    """Rows of any kind in columns that say what to show of them."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = list(columns)
        self._rows: list[Any] = []

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows instead, in this order."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, index: Index) -> Any:
        """Return the row of an index."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what a view asks of a cell."""
        if not index.isValid():
            return None
        column, row = self._columns[index.column()], self._rows[index.row()]
        if role in (Role.DisplayRole, Role.ToolTipRole):
            value = column.value(row)
            return "—" if value is None else column.text(value)
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Role.ForegroundRole and column.color:
            color = column.color(row)
            return QColor(color) if color else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Role.DisplayRole else None
        if role == Role.DisplayRole:
            return self._columns[section].title
        if role == Role.ToolTipRole:
            return self._columns[section].tip or None
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._columns[section].is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is unknown comes last either way."""
        if column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        value = self._columns[column].order or self._columns[column].value
        known = [row for row in self._rows if value(row) is not None]
        unknown = [row for row in self._rows if value(row) is None]
        old = self.persistentIndexList()
        kept = [self._rows[index.row()] for index in old]
        known.sort(key=value, reverse=order == Qt.SortOrder.DescendingOrder)
        self._rows = known + unknown
        row_of = {id(row): number for number, row in enumerate(self._rows)}
        moved = [self.index(row_of[id(row)], index.column()) for row, index in zip(kept, old, strict=True)]
        self.changePersistentIndexList(old, moved)
        self.layoutChanged.emit()


class RowsView(QTableView):
    """Shows a RowsTable; `picked` carries a row when the user goes to it by mouse or keys."""

    picked = Signal(object)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        stretched: int = 0,
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the view; `name` is what screen readers call it, column `stretched` takes the room that is left.

        Short tables that `wraps` show long texts in full, and their widest columns give way before one has to scroll.
        """
        super().__init__(parent)
        self.rows = RowsTable(columns, self)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(wraps)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.5))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 5)
        self._stretched = stretched
        self._naturals: list[int] = []
        self.selectionModel().currentRowChanged.connect(self._pick)
        self._is_filling = False
        self._lay_out()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows instead, without picking one."""
        self._is_filling = True
        self.setSortingEnabled(False)
        self.rows.show_rows(rows)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self._is_filling = False
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room that is left to one column."""
        super().resizeEvent(event)
        self._stretch()

    def _lay_out(self) -> None:
        self.resizeColumnsToContents()
        widest = self.fontMetrics().averageCharWidth() * _WIDEST_CHARACTERS
        self._naturals = [min(self.columnWidth(column), widest) for column in range(self.rows.columnCount())]
        for column, width in enumerate(self._naturals):
            self.setColumnWidth(column, width)
        self._stretch()

    def _stretch(self) -> None:
        """Make the stretched column fill the view, but neither less than a third of it nor than it needs."""
        room = self.viewport().width()
        if self.wordWrap():
            for column, width in enumerate(self._narrowed(room)):
                self.setColumnWidth(column, width)
        others = self.horizontalHeader().length() - self.columnWidth(self._stretched)
        natural = self._naturals[self._stretched]
        self.setColumnWidth(self._stretched, max(room - others, min(natural, round(room * 0.45))))
        if self.wordWrap() and self.rows.rowCount() <= _WRAPPED_ROWS:
            self.resizeRowsToContents()
            for row in range(self.rows.rowCount()):
                self.setRowHeight(row, self.rowHeight(row) + self.fontMetrics().height() // 3)

    def _narrowed(self, room: int) -> list[int]:
        """Return widths of which the wide ones are less, as far as texts can still be read, where the room asks it."""
        least = self.fontMetrics().averageCharWidth() * _NARROWEST_CHARACTERS
        spare = [max(width - least, 0) for width in self._naturals]
        share = min(max(sum(self._naturals) - room, 0) / max(sum(spare), 1), 1.0)
        return [width - round(one * share) for width, one in zip(self._naturals, spare, strict=True)]

    def _pick(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_filling:
            self.picked.emit(self.rows.row(current))
