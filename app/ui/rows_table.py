"""A read-only table of results: ranked assets, findings, history. Each row may belong to a record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from app.ui.clipboard import copy_table

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_WRAPPED_ROWS = 300
_WIDEST_CHARACTERS = 44
_LEAST_SHARE, _STRETCHED_SHARE = 0.2, 0.35  # of the room, for a column of texts, and for the one that is stretched


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: `text` is what is shown of `value`, sorted by `order`, else by the value.

    Numbers stand right; they, and what `keeps_width`, are never cut to make room for others.
    """

    title: str
    value: Callable[[Any], Any]
    text: Callable[[Any], str] = str
    is_number: bool = False
    keeps_width: bool = False
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

    def may_shrink(self, column: int) -> bool:
        """Return whether a column may be narrower than what it shows."""
        return not (self._columns[column].is_number or self._columns[column].keeps_width)

    def row(self, index: Index) -> Any:
        """Return the row of an index."""
        return self._rows[index.row()]

    def texts(self) -> list[list[str]]:
        """Return the titles, then every row as it is shown."""
        shown = [
            [str(self.index(row, column).data()) for column in range(len(self._columns))]
            for row in range(len(self._rows))
        ]
        return [[column.title for column in self._columns], *shown]

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
        column = self._columns[section]
        if role == Role.DisplayRole:
            return _in_two_lines(column.title) if column.is_number else column.title
        if role == Role.ToolTipRole:
            return column.tip or None
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
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


def _in_two_lines(title: str) -> str:
    """Return a title broken where its halves are most alike: no head is to be wider than the numbers below it."""
    words = title.split(" ")
    lines = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return "\n".join(min(lines, key=lambda pair: max(map(len, pair)))) if lines else title


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
        """Make the view; `name` is what screen readers call it, column `stretched` takes the room that is over.

        Short tables that `wraps` show long texts in full, in more lines.
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
        self.setMinimumHeight(2 * self.fontMetrics().height())  # panels with larger texts fit a small screen
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.5))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 5)
        head.sectionResized.connect(self._draw)
        self._stretched, self._is_sizing = stretched, False
        self._natural: list[int] = []
        self._drawn: set[int] = set()
        self.selectionModel().currentRowChanged.connect(self._pick)
        self._is_filling = False
        copy = QAction(self.tr("&Copy the whole table"), self)
        copy.triggered.connect(lambda: copy_table(self.rows.texts()))
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._lay_out()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows instead, without picking one."""
        self._is_filling = True
        self.setSortingEnabled(False)
        self.rows.show_rows(rows)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self._is_filling = False
        self._is_laid_out = False
        if not self.visibleRegion().isEmpty():
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay out what came while another tab lay over it: what nobody sees costs an edit nothing."""
        if not self._is_laid_out:
            self._lay_out()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        if self._is_laid_out:
            self._share_room()

    def _lay_out(self) -> None:
        self._is_laid_out = True
        head = self.horizontalHeader()
        self._is_sizing = True
        head.setSortIndicatorShown(False)  # else every column keeps room for the arrow of one
        self.resizeColumnsToContents()
        head.setSortIndicatorShown(self.isSortingEnabled())
        self._is_sizing = False
        widest = self.fontMetrics().averageCharWidth() * _WIDEST_CHARACTERS
        drawn = {column: self._natural[column] for column in self._drawn}
        self._natural = [drawn.get(column, self.columnWidth(column)) for column in range(self.rows.columnCount())]
        for column in self._texts():
            self._natural[column] = min(self._natural[column], widest)
        self._share_room()

    def _texts(self) -> list[int]:
        """Return the columns of texts that nobody has drawn to a width of their own."""
        columns = range(self.rows.columnCount())
        return [column for column in columns if self.rows.may_shrink(column) and column not in self._drawn]

    def _share_room(self) -> None:
        """Give texts the room that numbers leave: each what it needs or its share, the stretched one what is over."""
        texts, widths = self._texts(), list(self._natural)
        whole = self.viewport().width()
        room = whole - sum(widths)
        if room < 0 and self._stretched in texts:
            left = room + sum(widths[column] for column in texts)
            least = min(widths[self._stretched], _STRETCHED_SHARE * whole)
            others = sorted((column for column in texts if column != self._stretched), key=lambda at: widths[at])
            for done, column in enumerate(others):  # the narrowest first: what it does not need is left to the others
                more = len(others) - done
                share = max(min(left / (more + 1), (left - least) / more), _LEAST_SHARE * whole)
                widths[column] = min(widths[column], round(share))
                left -= widths[column]
            widths[self._stretched] = round(max(left, least))
        elif self._stretched not in self._drawn:
            widths[self._stretched] += room
        self._is_sizing = True
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self._is_sizing = False
        if self.wordWrap() and self.rows.rowCount() <= _WRAPPED_ROWS:
            self.resizeRowsToContents()
            for row in range(self.rows.rowCount()):
                self.setRowHeight(row, self.rowHeight(row) + self.fontMetrics().height() // 3)

    def _draw(self, column: int, before: int, width: int) -> None:
        """Keep the width that a user draws a column to."""
        if not self._is_sizing:
            self._drawn.add(column)
            self._natural[column] = width

    def _pick(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_filling:
            self.picked.emit(self.rows.row(current))
