"""One table model for all record types, built from their fields; it shows, sorts, filters and hands edits on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPalette

from app.errors import AppError
from app.models.fields import FieldSpec
from app.models.record import Record, record_specs
from app.ui.arrangement import Arrangement
from app.ui.cells import UNKNOWN, Names, allowed, heading, named, parsed, shown
from app.ui.conditions import condition
from app.ui.labels import translate

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

RECORD_ROLE = int(Role.UserRole)
SPEC_ROLE = RECORD_ROLE + 1

_HIDDEN = frozenset({"id"})
_NOT_EDITED = frozenset({"json", "route", "references"})
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RecordTable(QAbstractTableModel):
    """The records of one type. Texts of cells are made when they are first shown, so that 50,000 rows come at once.

    `edited` carries a record before and after; whoever owns the table writes it. `refused` carries an AppError.
    """

    edited = Signal(object, object)
    refused = Signal(object)

    def __init__(self, record_type: type[Record], names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.record_type = record_type
        self.specs = [spec for spec in record_specs(record_type) if spec.name not in _HIDDEN]
        self.is_read_only = False
        self.synthetic_icon = QIcon()
        self._names = names
        self._records: Sequence[Record] = ()
        self._rows: list[int] = []
        self._texts: dict[tuple[int, int], str] = {}
        self._searched: list[str] | None = None
        self._arrangement = Arrangement()

    def show_records(self, records: Sequence[Record]) -> None:
        """Show these records instead."""
        self.beginResetModel()
        self._records = records
        self._texts.clear()
        self._searched = None
        self._arrange()
        self.endResetModel()

    @property
    def total(self) -> int:
        """The number of records, filtered out or not."""
        return len(self._records)

    @property
    def synthetic(self) -> int:
        """The number of records that were invented."""
        return sum(record.is_synthetic for record in self._records)

    def record(self, row: int) -> Record:
        """Return the record in a row."""
        return self._records[self._rows[row]]

    def row_of(self, record_id: str) -> int | None:
        """Return the row of a record; None where it is gone or filtered out."""
        return next((row for row, i in enumerate(self._rows) if self._records[i].id == record_id), None)

    def rows_of(self, ids: Sequence[str]) -> list[int]:
        """Return the rows of records in the order of `ids`; those that are gone or filtered out have none."""
        row_of = {self._records[i].id: row for row, i in enumerate(self._rows)}
        return [row_of[record_id] for record_id in ids if record_id in row_of]

    @property
    def arrangement(self) -> Arrangement:
        """Which rows are shown, and in what order."""
        return self._arrangement

    def arrange(self, arrangement: Arrangement) -> None:
        """Show these rows in this order; fields that the table does not have count for nothing."""
        if arrangement == self._arrangement:
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        kept = [(self._rows[index.row()], index.column()) for index in old]
        self._arrangement = arrangement
        self._arrange()
        row_of = {i: row for row, i in enumerate(self._rows)}
        moved = [self.index(row_of[i], at) if i in row_of else QModelIndex() for i, at in kept]
        self.changePersistentIndexList(old, moved)
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.specs) - 1)

    def filter(self, text: str) -> None:
        """Show only records that have all words of `text` in any of their cells."""
        self.arrange(replace(self._arrangement, words=text))

    def filter_column(self, name: str, typed: str) -> None:
        """Show only records whose field `name` fulfils a condition; an empty one takes the filter away."""
        others = {field: words for field, words in self._arrangement.conditions.items() if field != name}
        wanted = {name: typed.strip()} if typed.strip() else {}
        self.arrange(replace(self._arrangement, conditions=others | wanted))

    def cell(self, row: int, spec: FieldSpec) -> str | float | None:
        """Return what a spreadsheet gets of a cell: numbers as numbers, the rest as it is shown, None where unknown."""
        value: float | None = getattr(self.record(row), spec.name)
        if spec.kind in ("number", "whole") or value is None:
            return value
        text = self._text(self._rows[row], self.specs.index(spec))
        return None if text == UNKNOWN else text

    def empty_columns(self) -> frozenset[str]:
        """Return the fields that nobody filled in any record."""
        empty: tuple[Any, ...] = (None, (), {})
        return frozenset(s.name for s in self.specs if all(getattr(r, s.name) in empty for r in self._records))

    @property
    def records(self) -> list[Record]:
        """The records that are shown, in order."""
        return [self._records[i] for i in self._rows]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of fields."""
        return 0 if parent.isValid() else len(self.specs)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what a view asks of a cell."""
        if not index.isValid():
            return None
        i, column = self._rows[index.row()], index.column()
        spec = self.specs[column]
        if role == Role.DisplayRole:
            return self._text(i, column)
        if role == Role.TextAlignmentRole:
            return _RIGHT if spec.kind in ("number", "whole") else None
        if role == RECORD_ROLE:
            return self._records[i]
        if role == SPEC_ROLE:
            return spec
        value = getattr(self._records[i], spec.name)
        if role == Role.ForegroundRole:
            return self._faint() if self._text(i, column) == UNKNOWN else None
        if role == Role.EditRole:
            return value if value is None or isinstance(value, str | int | float | bool) else self._text(i, column)
        if role == Role.DecorationRole and column == 0:
            return self.synthetic_icon if self._records[i].is_synthetic else None
        if role == Role.ToolTipRole:
            return self._tip(i, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the label of a field, or the number of a row."""
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Role.DisplayRole else None
        spec = self.specs[section]
        if role == Role.DisplayRole:
            return f"{heading(spec)}{self._sign(spec)}"
        if role == Role.ToolTipRole:
            return allowed(spec) or None
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        flags = super().flags(index)
        if index.isValid() and not self.is_read_only and self.specs[index.column()].kind not in _NOT_EDITED:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Hand an edit on: text as typed, or a value as the field keeps it; return whether the field can hold it."""
        if role != Role.EditRole or not index.isValid() or self.is_read_only:
            return False
        spec, record = self.specs[index.column()], self.record(index.row())
        try:
            new = parsed(spec, value) if isinstance(value, str) and spec.kind not in ("choice",) else named(spec, value)
            after = replace(record, **{spec.name: new})
        except AppError as error:
            self.refused.emit(error)
            return False
        if after != record:
            self.edited.emit(record, after)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by one field; unknown comes last either way. Column -1 is the order of the file."""
        falls = order == Qt.SortOrder.DescendingOrder
        self.arrange(replace(self._arrangement, order=((self.specs[column].name, falls),) if column >= 0 else ()))

    def sort_then(self, column: int) -> None:
        """Sort by one more field, or the other way round where it counts already."""
        name, entries = self.specs[column].name, dict(self._arrangement.order)
        entries[name] = not entries[name] if name in entries else False
        self.arrange(replace(self._arrangement, order=tuple(entries.items())))

    def _arrange(self) -> None:
        rows: Sequence[int] = range(len(self._records))
        column_of = {spec.name: column for column, spec in enumerate(self.specs)}
        for name, typed in self._arrangement.conditions.items():
            if name in column_of:
                column, matches = column_of[name], condition(self.specs[column_of[name]], typed)
                rows = [i for i in rows if matches(getattr(self._records[i], name), self._text(i, column))]
        words = self._arrangement.words.casefold().split()
        if words:
            searched = self._searchable()
            rows = [i for i in rows if all(word in searched[i] for word in words)]
        for name, falls in reversed(self._arrangement.order):
            if name in column_of:
                rows = self._sorted(rows, column_of[name], falls)
        self._rows = list(rows)

    def _sign(self, spec: FieldSpec) -> str:
        """Return what a heading shows of filters, and of its place where several fields are sorted by."""
        names = [name for name, _ in self._arrangement.order]
        place = f" {names.index(spec.name) + 1}" if spec.name in names and len(names) > 1 else ""
        arrow = f" {'▼' if dict(self._arrangement.order)[spec.name] else '▲'}{place}" if spec.name in names else ""
        return f"{arrow}{' ▾' if spec.name in self._arrangement.conditions else ''}"

    def _sorted(self, rows: Sequence[int], column: int, descending: bool) -> list[int]:
        spec = self.specs[column]
        if spec.kind in ("number", "whole", "flag", "date"):
            keys = {i: getattr(self._records[i], spec.name) for i in rows}
        else:
            texts = {i: self._text(i, column) for i in rows}
            keys = {i: None if text == UNKNOWN else text.casefold() for i, text in texts.items()}
        known = sorted((i for i in rows if keys[i] is not None), key=keys.__getitem__, reverse=descending)
        return [*known, *(i for i in rows if keys[i] is None)]

    def _searchable(self) -> list[str]:
        if self._searched is None:
            columns = range(len(self.specs))
            self._searched = [
                " ".join(self._text(i, column) for column in columns).casefold() for i in range(len(self._records))
            ]
        return self._searched

    def _text(self, i: int, column: int) -> str:
        text = self._texts.get((i, column))
        if text is None:
            spec = self.specs[column]
            text = shown(spec, getattr(self._records[i], spec.name), self._names)
            self._texts[i, column] = text
        return text

    def _tip(self, i: int, column: int) -> str | None:
        record, text = self._records[i], self._text(i, column)
        parts = [text] if len(text) > 20 else []
        if column == 0 and record.is_synthetic:
            parts.append(translate("RecordTable", "Synthetic: invented, not surveyed."))
        if text == UNKNOWN:
            parts.append(translate("RecordTable", "Unknown: nobody recorded it."))
        return "\n".join(parts) or None

    def _faint(self) -> QColor:
        return QPalette().color(QPalette.ColorRole.PlaceholderText)
