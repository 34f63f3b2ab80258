"""Find and replace in the texts of the rows that a table shows."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.models.changes import Change
from app.models.replacing import replaced, text_fields
from app.ui.cells import heading
from app.ui.labels import explained, label, primary
from app.ui.record_table import RecordTable
from app.ui.sizes import fit


class ReplaceDialog(QDialog):
    """Counts while one types; `changes` is what accepting asks for, one edit for all."""

    def __init__(self, table: RecordTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find and replace"))
        self._table = table
        self.changes: list[Change] = []
        self.wanted, self.by, self.field = QLineEdit(), QLineEdit(), QComboBox()
        self.case, self.whole = QCheckBox(self.tr("&Match case")), QCheckBox(self.tr("Only &whole fields"))
        names = text_fields(table.record_type)
        self.field.addItem(self.tr("All texts"), tuple(names))
        for spec in table.specs:
            if spec.name in names:
                self.field.addItem(heading(spec), (spec.name,))
        self.found = label("", "faint")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.replace_button = primary(buttons.button(QDialogButtonBox.StandardButton.Ok))
        self.replace_button.setText(self.tr("&Replace all"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        for text, widget in (
            (self.tr("&Find"), self.wanted),
            (self.tr("Replace &by"), self.by),
            (self.tr("&In"), self.field),
        ):
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.case)
        layout.addWidget(self.whole)
        layout.addWidget(self.found)
        layout.addWidget(buttons)
        fit(self, 460, 240)
        for line in (self.wanted, self.by):
            line.textChanged.connect(self.count)
        for box in (self.case, self.whole):
            box.toggled.connect(self.count)
        self.field.currentIndexChanged.connect(self.count)
        self.count()

    def count(self) -> None:
        """Find what would change in the rows as they are now."""
        self.changes = []
        options = {"matches_case": self.case.isChecked(), "whole_field": self.whole.isChecked()}
        try:
            self.changes = replaced(
                self._table.records, self.field.currentData(), self.wanted.text(), self.by.text(), **options
            )
            text = self.tr("Rows that would change, of those that are shown: {n} of {rows}. Undo takes it back.")
            self.found.setText(text.format(n=len(self.changes), rows=self._table.rowCount()))
        except AppError as error:
            self.found.setText(explained(error))
        self.replace_button.setEnabled(bool(self.changes))
