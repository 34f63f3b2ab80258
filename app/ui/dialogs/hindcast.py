"""A storm of the past over a made-up country, beside what was reported of it: both plotted, and how far off."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from app.paths import resources
from app.ui.labels import translate
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task
from app.ui.work_dialog import WorkDialog

_DAYS = (0, 1, 2, 4, 8, 15, 23, 30, 40, 60)
_CHART_HEIGHT = 230  # with table and notes it stays on a screen of 768


class HindcastDialog(WorkDialog):
    """Simulates a preset; needs no plan and changes none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setWindowTitle(self.tr("Hindcast"))
        self.presets, self.reports, self.realizations, self.seed = QComboBox(), QLineEdit(), QSpinBox(), QSpinBox()
        for path in sorted((resources() / "hindcast").glob("*.json")):
            self.presets.addItem(path.stem.capitalize(), path.stem)
        self.reports.setPlaceholderText(self.tr("a CSV file with date, area, storm, pct_cell_sites_out, date_basis"))
        self.realizations.setRange(1, 100_000)
        self.realizations.setValue(64)
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setValue(1)
        self.run_button.setText(self.tr("&Simulate"))
        self.stop_button.setText(self.tr("S&top"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.chart = QLabel()
        self.chart.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.chart.setAccessibleName(self.tr("Simulated and reported share of cell sites out of service"))
        self.view = RowsView(self.tr("Cell sites out of service, by day"), self._columns(), stretched=1)
        self.notes.setText(
            self.tr("Simulates a storm of the past over a made-up country and compares it with what was reported.")
        )
        self._lay_out()
        self.run_button.clicked.connect(self.simulate)

    def simulate(self) -> None:
        """Simulate with what is entered."""
        reports = self.reports.text().strip()
        task = Task(
            "hindcasts.hindcast_with_picture",
            self.presets.currentData(),
            Path(reports).expanduser() if reports else None,
            self.realizations.value(),
            self.seed.value(),
            self.locale().bcp47Name(),
        )
        task.title = self.tr("Simulating a storm of the past")
        self.work(task, self._show)

    def _show(self, result: tuple[Any, bytes]) -> None:
        found, png = result
        picture = QPixmap()
        picture.loadFromData(png)
        room = QSize(self.width() - 40, _CHART_HEIGHT)
        shown = picture.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        self.chart.setPixmap(shown)
        reported = {row.day: row.out_pct for row in found.reported}
        days = sorted({*_DAYS, *reported})
        self.view.show_rows([(found.at(day), reported.get(day)) for day in days])
        self.notes.setText("\n".join([translate("hindcast", found.note), *self._agreement(found)]))

    def _agreement(self, found: Any) -> list[str]:
        number = self._written.number
        lines = []
        for row in found.accepted:
            text = (
                translate("terminal", "Day {day}: {mean} % is within {low} to {high} % ({source}).")
                if row.is_met
                else translate("terminal", "Day {day}: {mean} % is NOT within {low} to {high} % ({source}).")
            )
            low, high = number(row.low_pct, 1), number(row.high_pct, 1)
            lines.append(text.format(day=row.day, mean=number(row.mean_pct, 1), low=low, high=high, source=row.source))
        if found.off_pct is None:
            lines.append(self.tr("No reports were given: name their file to see how far off the simulation is."))
        else:
            text = translate("terminal", "Off by {mean} percentage points on average, {most} at most.")
            lines.append(text.format(mean=number(found.off_pct, 1), most=number(found.most_off_pct, 1)))
        return lines

    def _columns(self) -> list[Column]:
        columns = [
            Column(title=self.tr("Day"), value=lambda row: row[0].day, text=self._written.number, is_number=True)
        ]
        for title, name in (
            (self.tr("Simulated %"), "mean_pct"),
            (self.tr("5 % below"), "p5_pct"),
            (self.tr("95 % below"), "p95_pct"),
            (self.tr("Damage"), "damage_pct"),
            (self.tr("Power"), "power_pct"),
            (self.tr("Routes"), "transport_pct"),
        ):
            columns.append(Column(title=title, value=partial(_simulated, name), text=self._one, is_number=True))
        columns.append(Column(title=self.tr("Reported %"), value=lambda row: row[1], text=self._one, is_number=True))
        return columns

    def _one(self, percent: float) -> str:
        return self._written.number(percent, 1)

    def _browse(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Reports"), self.reports.text(), "*.csv")
        if name:
            self.reports.setText(name)

    def _lay_out(self) -> None:
        browse = QPushButton(self.tr("&Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.reports.setAccessibleName(self.tr("Re&ports (optional)").replace("&", ""))
        reports = QWidget()
        reports.setFocusProxy(self.reports)  # where the letter of the label leads
        line = QHBoxLayout(reports)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.reports, 1)
        line.addWidget(browse)
        fields = (
            (self.tr("St&orm"), self.presets),
            (self.tr("Re&ports (optional)"), reports),
            (self.tr("Reali&zations"), self.realizations),
            (self.tr("See&d"), self.seed),
        )
        self.lay_out(fields, (self.progress, self.chart, self.view, self.notes), self.view)
        fit(self, 760, 820)


def _simulated(name: str, row: tuple[Any, float | None]) -> float:
    value: float = getattr(row[0], name)
    return value


DIALOG = HindcastDialog
