"""Rows by groups, with sum, mean and range of a number."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from app.i18n import LocaleFormatter
from app.models.fields import FieldSpec
from app.models.grouping import Group, figures, grouped
from app.ui.cells import UNKNOWN, Names, heading, shown
from app.ui.labels import label
from app.ui.record_table import RecordTable
from app.ui.rows_table import Column, RowsView
from app.ui.sizes import fit

_GROUPED = ("operator_id", "tier", "admin1", "kind", "status", "owner_id")  # the first that a table has begins


class GroupDialog(QDialog):
    """Shows the rows of a table by the values of a field."""

    def __init__(self, table: RecordTable, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Group and sum"))
        self._table, self._names = table, names
        self.by, self.number = QComboBox(), QComboBox()
        for spec in table.specs:
            if spec.kind not in ("json", "route", "number"):
                self.by.addItem(heading(spec), spec)
            if spec.kind in ("number", "whole") and spec.name not in ("lat", "lon"):
                self.number.addItem(heading(spec), spec)
        known = [self.by.itemData(i).name for i in range(self.by.count())]
        self.by.setCurrentIndex(next((known.index(name) for name in _GROUPED if name in known), 0))
        empty = table.empty_columns()
        numbers = [self.number.itemData(i).name for i in range(self.number.count())]
        self.number.setCurrentIndex(next((at for at, name in enumerate(numbers) if name not in empty), 0))
        self.groups = RowsView(self.tr("Groups"), self._columns())
        self.foot = label("", "faint")
        form = QFormLayout()
        for text, box in ((self.tr("&Group by"), self.by), (self.tr("&Figures of"), self.number)):
            form.addRow(text, box)
            box.setAccessibleName(text.replace("&", ""))
            box.currentIndexChanged.connect(self.show_groups)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.groups, 1)
        layout.addWidget(self.foot)
        layout.addWidget(buttons)
        fit(self, 720, 460)
        self.show_groups()

    def show_groups(self) -> None:
        """Show the groups of the chosen field."""
        spec: FieldSpec = self.by.currentData()
        groups = grouped(self._table.records, spec.name, lambda key: shown(spec, key, self._names).casefold())
        self.groups.show_rows(groups)
        text = self.tr("Rows that the table shows: {rows}, groups: {groups}. Unknown is left out of the figures.")
        self.foot.setText(text.format(rows=len(self._table.records), groups=len(groups)))

    def _columns(self) -> list[Column]:
        def number(what: str) -> object:
            return lambda group: self._figure(group, what)

        written = self.locale().toString
        columns = [
            Column(title=self.tr("Group"), value=self._title),
            Column(title=self.tr("Rows"), value=lambda group: len(group.records), text=written, is_number=True),
        ]
        for title, what in (
            (self.tr("Sum"), "sum"),
            (self.tr("Mean"), "mean"),
            (self.tr("Lowest"), "low"),
            (self.tr("Highest"), "high"),
            (self.tr("Unknown"), "unknown"),
        ):
            columns.append(Column(title=title, value=number(what), text=self._written, is_number=True))  # type: ignore[arg-type]
        return columns

    def _title(self, group: Group) -> str:
        spec: FieldSpec = self.by.currentData()
        return UNKNOWN if group.key is None else shown(spec, group.key, self._names)

    def _figure(self, group: Group, what: str) -> float | None:
        spec: FieldSpec | None = self.number.currentData()
        value: float | None = getattr(figures(group.records, spec.name), what) if spec else None
        return value

    def _written(self, value: float) -> str:
        return LocaleFormatter(self.locale()).number(value, 0 if float(value).is_integer() else 1)
