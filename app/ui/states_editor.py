"""The damage states of a fragility curve as a table: from light to worst, each with its numbers or its points."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.curve_chart import STATES, state_words
from app.ui.labels import label

_NUMBERS = ("median", "design_factor", "beta")
_POINTS = 1 + len(_NUMBERS)


class StatesEditor(QWidget):
    """Edits what a `FragilityCurve` keeps under "states"; empty cells are left out."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heads = [
            self.tr("Damage state"),
            self.tr("Median"),
            self.tr("or times design"),
            self.tr("Beta"),
            self.tr("or points"),
        ]
        self.table = QTableWidget(0, len(heads))
        self.table.setAccessibleName(self.tr("Damage states"))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setMinimumHeight(self.fontMetrics().height() * 9)
        self.table.itemChanged.connect(lambda: self.changed.emit())
        bar = QHBoxLayout()
        for text, slot in ((self.tr("Add a &state"), self.add_state), (self.tr("&Delete states"), self._delete)):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _, slot=slot: slot())
            bar.addWidget(button)
        bar.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addLayout(bar)
        words = self.tr(
            "From light to worst. A median, or a factor of the design wind, with beta; or points of intensity and"
            " probability, such as 30:0 60:1."
        )
        layout.addWidget(label(words, "faint"))

    def set_value(self, kept: Mapping[str, Any]) -> None:
        """Show these states."""
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for state in kept.get("states", ()):
            self._add_row(state)
        self.table.blockSignals(False)

    def value(self) -> dict[str, Any]:
        """Return the states as they are kept; what is no number is kept as it was typed, for the engine to refuse."""
        states = []
        for row in range(self.table.rowCount()):
            box = self.table.cellWidget(row, 0)
            state: dict[str, Any] = {"state": box.currentData() if isinstance(box, QComboBox) else ""}
            for column, name in enumerate(_NUMBERS, 1):
                if text := self._text(row, column):
                    state[name] = _number(text)
            if text := self._text(row, _POINTS):
                state["points"] = [[_number(part) for part in pair.split(":")] for pair in text.split()]
            states.append(state)
        return {"states": states} if states else {}

    def add_state(self) -> None:
        """Add the state that is next in severity."""
        names = list(STATES)
        self._add_row({"state": names[min(self.table.rowCount(), len(names) - 1)]})
        self.changed.emit()

    def _add_row(self, state: Mapping[str, Any]) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        box = QComboBox()
        for name in STATES if state["state"] in STATES else (*STATES, state["state"]):
            box.addItem(state_words(name), name)
        box.setCurrentIndex(box.findData(state["state"]))
        box.setAccessibleName(self.tr("Damage state"))
        box.currentIndexChanged.connect(lambda: self.changed.emit())
        self.table.setCellWidget(row, 0, box)
        for column, name in enumerate(_NUMBERS, 1):
            value = state.get(name)
            item = QTableWidgetItem("" if value is None else _text(value))
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, column, item)
        points = " ".join(f"{_text(x)}:{_text(p)}" for x, p in state.get("points", ()))
        self.table.setItem(row, _POINTS, QTableWidgetItem(points))

    def _delete(self) -> None:
        for row in sorted({index.row() for index in self.table.selectedIndexes()}, reverse=True):
            self.table.removeRow(row)
        self.changed.emit()

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item is not None else ""


def _text(value: float) -> str:
    return QLocale().toString(float(value), ord("g"), 8)


def _number(text: str) -> float | str:
    """Read a number as the locale writes it, or with a decimal point as everybody does."""
    for locale in (QLocale(), QLocale.c()):
        value, is_number = locale.toDouble(text)
        if is_number:
            return float(value)
    return text
