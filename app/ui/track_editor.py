"""The track of a storm as a table: typed, pasted, or placed by clicks on the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.labels import label

_FIELDS = ("time_h", "lat", "lon", "wind_ms", "pressure_hpa", "radius_km")
_STEP_H = 6.0  # between positions, as agencies publish them
_FIRST_WIND_MS = 50.0


class TrackEditor(QWidget):
    """Edits positions in time; `points_wanted` asks for places on the map. Empty cells are unknown."""

    points_wanted = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, len(_FIELDS))
        self.table.setAccessibleName(self.tr("Positions of the storm"))
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Time (h)"),
                self.tr("Latitude (°)"),
                self.tr("Longitude (°)"),
                self.tr("Wind (m/s)"),
                self.tr("Pressure (hPa)"),
                self.tr("Radius of max. wind (km)"),
            ]
        )
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setMinimumHeight(self.fontMetrics().height() * 10)
        self.table.itemChanged.connect(lambda: self.changed.emit())
        bar = QHBoxLayout()
        for text, slot in (
            (self.tr("Add from the &map…"), self.points_wanted.emit),
            (self.tr("Add a &row"), lambda: self.add_point(None, None)),
            (self.tr("&Delete rows"), self._delete),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            bar.addWidget(button)
        bar.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addLayout(bar)
        layout.addWidget(
            label(self.tr("One of wind (1-minute mean) and pressure is needed; empty is unknown."), "faint")
        )

    def set_value(self, track: Sequence[dict[str, Any]]) -> None:
        """Show these positions."""
        self.table.blockSignals(True)
        self.table.setRowCount(len(track))
        for row, point in enumerate(track):
            for column, name in enumerate(_FIELDS):
                self._set(row, column, point.get(name))
        self.table.blockSignals(False)

    def value(self) -> list[dict[str, float]]:
        """Return the positions by rising time, with what is known of each; rows without a place are left out."""
        found = []
        for row in range(self.table.rowCount()):
            point = {
                name: value for column, name in enumerate(_FIELDS) if (value := self._get(row, column)) is not None
            }
            if "lat" in point and "lon" in point:
                found.append(point)
        return sorted(found, key=lambda point: point.get("time_h", 0.0))

    def add_point(self, lat: float | None, lon: float | None) -> None:
        """Add a position six hours after the last one, as strong as that."""
        last = self.value()[-1] if self.value() else {"time_h": -_STEP_H, "wind_ms": _FIRST_WIND_MS}
        row = self.table.rowCount()
        self.table.insertRow(row)
        strength = {name: last.get(name) for name in ("wind_ms", "pressure_hpa", "radius_km")}
        point = {"time_h": last.get("time_h", 0.0) + _STEP_H, "lat": lat, "lon": lon, **strength}
        for column, name in enumerate(_FIELDS):
            self._set(row, column, point[name])
        self.table.scrollToBottom()

    def _delete(self) -> None:
        for row in sorted({index.row() for index in self.table.selectedIndexes()}, reverse=True):
            self.table.removeRow(row)
        self.changed.emit()

    def _set(self, row: int, column: int, value: float | None) -> None:
        text = "" if value is None else QLocale().toString(float(value), ord("g"), 8)
        item = QTableWidgetItem(text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItem(row, column, item)

    def _get(self, row: int, column: int) -> float | None:
        item = self.table.item(row, column)
        text = item.text().strip() if item is not None else ""
        for locale in (QLocale(), QLocale.c()):
            value, is_number = locale.toDouble(text)
            if is_number:
                return float(value)
        return None
