"""How the columns of a table are understood: every guess is shown, and can be changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.models.intake.choosing import TableChoice, field_choices
from app.models.intake.mapping import NOT_KEPT
from app.models.intake.preview import ColumnPreview, TablePreview
from app.models.intake.synonyms import units_beside
from app.models.tables import NOT_INVENTORY, RECORD_TYPES
from app.operations.words import reading_text
from app.text import QT_TRANSLATE_NOOP
from app.ui.field_editors import Choice
from app.ui.labels import label, translate

_WIDEST = 12
_ROWS_AHEAD = 20
_SAID_BY_THE_FILE = {"raster": QT_TRANSLATE_NOOP("import", "cells of a hazard map"), **NOT_KEPT}
_SHOWN = ("rows", "kind")  # elsewhere on the page


class ColumnsPage(QWidget):
    """Shows one table at a time; `chosen` carries the place of a table and what the user says about it."""

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: tuple[TablePreview, ...] = ()
        self._fields: list[tuple[str, str]] = []
        self._units: dict[str, str] = {}
        self.places, self.kinds, self.systems = QComboBox(), QComboBox(), QComboBox()
        self.systems.setEditable(True)
        self.systems.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.systems.setToolTip(self.tr("The file does not state it: give any EPSG code. Listed are those that fit."))
        self.system = QLineEdit()
        self.system.setPlaceholderText(self.tr("EPSG code, such as EPSG:32620"))
        self.systems.setLineEdit(self.system)
        self.reading = label("", "faint")
        self.columns = QTableWidget(0, 3)
        self.columns.setAccessibleName(self.tr("Columns of the file"))
        self.columns.setHorizontalHeaderLabels([self.tr("Column"), self.tr("First cells"), self.tr("Is the field")])
        self.columns.verticalHeader().hide()
        self.columns.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.columns.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.columns.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.kinds.addItem(self.tr("Not known: please choose"), "")
        for record_type in RECORD_TYPES:
            if record_type not in NOT_INVENTORY:
                self.kinds.addItem(translate("records", record_type.TITLE), record_type.TABLE)
        self.kinds.addItem(self.tr("Storm track, a row a position"), "track")
        self.kinds.addItem(self.tr("Hazard outlines, a row a zone"), "footprint")
        self._form = QFormLayout()
        for text, box in (
            (self.tr("&Table"), self.places),
            (self.tr("The rows &are"), self.kinds),
            (self.tr("Coordinate s&ystem"), self.systems),
        ):
            self._form.addRow(text, box)
            box.setAccessibleName(text.replace("&", ""))
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        layout.addWidget(self.reading)
        layout.addWidget(self.columns, 1)
        self.places.currentIndexChanged.connect(self._show)
        self.columns.verticalScrollBar().valueChanged.connect(self._make_boxes)
        self.columns.verticalScrollBar().rangeChanged.connect(self._make_boxes)
        self.kinds.activated.connect(self._choose_kind)
        self.systems.activated.connect(self._choose_system)
        self.system.editingFinished.connect(self._choose_system)

    def show_tables(self, tables: tuple[TablePreview, ...]) -> None:
        """Show these tables, and stay at the one that is looked at."""
        kept = self.places.currentText()
        with QSignalBlocker(self.places):
            self.places.clear()
            for table in tables:
                self.places.addItem(table.place)
            self.places.setCurrentIndex(max(self.places.findText(kept), 0))
        self._tables = tables
        self._show()

    @property
    def table(self) -> TablePreview | None:
        """The table that is looked at."""
        index = self.places.currentIndex()
        return self._tables[index] if 0 <= index < len(self._tables) else None

    def _show(self) -> None:
        table = self.table
        self.columns.setRowCount(0)
        self._show_system(table)
        if table is None:
            self.reading.setText(self.tr("No table was found in these files."))
            return
        with QSignalBlocker(self.kinds):
            if table.kind in _SAID_BY_THE_FILE and self.kinds.findData(table.kind) < 0:
                self.kinds.addItem(translate("import", _SAID_BY_THE_FILE[table.kind]), table.kind)
            self.kinds.setCurrentIndex(max(self.kinds.findData(table.kind), 0))
        self.kinds.setEnabled(table.kind not in _SAID_BY_THE_FILE)
        self.reading.setText(self._how(table))
        self.columns.setRowCount(len(table.columns))
        for row, column in enumerate(table.columns):
            self.columns.setItem(row, 0, QTableWidgetItem(column.name))
            self.columns.setItem(row, 1, QTableWidgetItem("  ·  ".join(column.samples) or "—"))
        self._fields = self._entries(table.kind)
        self._units = {field.text: field.unit for field in field_choices(table.kind)} if table.kind else {}
        self._make_boxes()
        self.columns.resizeColumnToContents(0)
        width = self.fontMetrics().averageCharWidth()
        self.columns.setColumnWidth(0, min(self.columns.columnWidth(0), width * 28))
        self.columns.setColumnWidth(2, width * 34)
        self.columns.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.8))

    def _make_boxes(self) -> None:
        """Make the boxes of the rows in sight and some more: all of a thousand columns would take half a minute."""
        table, first = self.table, max(self.columns.rowAt(0), 0)
        last = max(self.columns.rowAt(self.columns.viewport().height() - 1), first) + _ROWS_AHEAD
        for row in range(first, min(last, self.columns.rowCount())):
            if table is not None and self.columns.cellWidget(row, 2) is None:
                self.columns.setCellWidget(row, 2, self._box(table, table.columns[row]))

    def _box(self, table: TablePreview, column: ColumnPreview) -> Choice:
        box = Choice(self._with(self._fields, column.field, self._units.get(column.field.partition(":")[0], "")))
        box.setMinimumContentsLength(_WIDEST)
        box.setAccessibleName(self.tr("Field of {column}").format(column=column.name))
        box.set_value(column.field)
        box.setEnabled(not table.is_own and bool(table.kind) and table.kind not in _SAID_BY_THE_FILE)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.activated.connect(lambda: self._choose_field(column.name, box))
        return box

    def _show_system(self, table: TablePreview | None) -> None:
        asked = table.crs if table else None
        self._form.setRowVisible(self.systems, asked is not None)
        if asked is None:
            return
        with QSignalBlocker(self.systems):
            self.systems.clear()
            for code, name in asked.proposals:
                self.systems.addItem(f"{code} – {name}", code)
            self.systems.setCurrentIndex(self.systems.findData(asked.given))
            if self.systems.currentIndex() < 0:
                self.systems.setEditText(asked.given)

    def _how(self, table: TablePreview) -> str:
        parts = [self.tr("Rows: {n}").format(n=self.locale().toString(table.row_count))]
        parts += reading_text({key: value for key, value in table.reading.items() if key not in _SHOWN}, translate)
        if table.about:
            parts.append(translate("import", table.about))
        if table.is_own:
            parts.append(self.tr("written by Lifeline: its columns need no choice"))
        elif table.is_remembered:
            parts.append(self.tr("read as you decided before for the same header"))
        return " · ".join(parts)

    def _entries(self, kind: str) -> list[tuple[str, str]]:
        nothing = (self.tr("(kept beside the fields)"), "")
        found = []
        for field in field_choices(kind) if kind else ():
            words = translate(field.context, field.label) if field.context else field.label
            unit = f" ({field.unit})" if field.unit else ""
            found.append((f"{words}{unit}{' *' if field.is_required else ''}", field.text))
        return [nothing, *sorted(found, key=lambda entry: entry[0].casefold())]

    @staticmethod
    def _with(entries: list[tuple[str, str]], field: str, kept: str) -> list[tuple[str, str]]:
        """Return the entries with those for the field of a column in the other units that it may be written in."""
        name, _, unit = field.partition(":")
        at = next((at for at, (_, value) in enumerate(entries) if value == name), 0)
        words = entries[at][0]
        same = (words, field if unit == kept else name)
        others = [(f"{words} ← {one}", f"{name}:{one}") for one in units_beside(kept)] if kept else []
        return [*entries[:at], same, *others, *entries[at + 1 :]]

    def _choose_kind(self) -> None:
        if self.table:
            crs = self.table.choice().crs
            self.chosen.emit(self.table.place, TableChoice(kind=self.kinds.currentData() or "", crs=crs))

    def _choose_system(self) -> None:
        code = self.systems.currentText().partition(" – ")[0].strip()
        if self.table and self.table.crs and code != self.table.crs.given:
            self.chosen.emit(self.table.place, replace(self.table.choice(), crs=code))

    def _choose_field(self, column: str, box: Choice) -> None:
        table = self.table
        if table is None:
            return
        field = box.value()
        given = {name: text for name, text in table.choice().columns.items() if not field or text != field}
        self.chosen.emit(table.place, replace(table.choice(), columns=given | {column: field}))
