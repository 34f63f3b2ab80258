"""A storm of the past over a made-up country, beside what was reported of it: both plotted, and how far off."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QTabWidget, QWidget

from app.ui.hindcast_chart import HindcastChart
from app.ui.outage_columns import uncertain
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task
from app.ui.work_dialog import WorkDialog


class HindcastDialog(WorkDialog):
    """Simulates a preset; needs no plan and changes none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setWindowTitle(self.tr("Hindcast"))
        self.presets, self.reports, self.realizations, self.seed = QComboBox(), QLineEdit(), QSpinBox(), QSpinBox()
        self.reports.setPlaceholderText(self.tr("a CSV file with date, area, storm, pct_cell_sites_out, date_basis"))
        self.realizations.setRange(1, 100_000)
        self.realizations.setValue(64)
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setValue(1)
        self.run_button.setText(self.tr("&Simulate"))
        self.stop_button.setText(self.tr("S&top"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.chart = HindcastChart()
        self.view = RowsView(self.tr("Cell sites out of service, by day"), self._columns(), stretched=1)
        self.notes.setText(
            self.tr("Simulates a storm of the past over a made-up country and compares it with what was reported.")
        )
        self._lay_out()
        self.run_button.clicked.connect(self.simulate)
        self.run_button.setEnabled(False)
        storms = Task("hindcasts.hindcast_storms")
        storms.succeeded.connect(self._list_storms)
        session.run(storms, quietly=True)

    def simulate(self) -> None:
        """Simulate with what is entered."""
        reports = self.reports.text().strip()
        task = Task(
            "hindcasts.hindcast_in_words",
            self.presets.currentData(),
            Path(reports).expanduser() if reports else None,
            self.realizations.value(),
            self.seed.value(),
            self.locale().bcp47Name(),
        )
        task.title = self.tr("Simulating a storm of the past")
        task.cancelled.connect(lambda: self.notes.setText(self.tr("Stopped. Nothing was changed.")))
        self.work(task, self._show)

    def _list_storms(self, storms: dict[str, str]) -> None:
        for name, storm in storms.items():
            self.presets.addItem(storm, name)
        self.run_button.setEnabled(bool(storms))

    def _show(self, result: tuple[Any, list[str]]) -> None:
        found, lines = result
        self.chart.show_hindcast(found)
        self.view.show_rows(found.days)
        self.notes.setText("\n".join(lines))

    def _columns(self) -> list[Column]:
        day = Column(title=self.tr("Day"), value=lambda row: row[0].day, text=self._written.number, is_number=True)
        titles = (
            (self.tr("Simulated %"), "mean"),
            (self.tr("5 % below"), "p5"),
            (self.tr("95 % below"), "p95"),
            (self.tr("Damage"), "damage"),
            (self.tr("Power"), "power"),
            (self.tr("Routes"), "transport"),
        )
        tip = self.tr("Percent ± one standard error")
        simulated = [uncertain(self._written, title, partial(_simulated, name), tip) for title, name in titles]
        reported = Column(title=self.tr("Reported %"), value=lambda row: row[1], text=self._one, is_number=True)
        return [day, *simulated, reported]

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
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self.chart, self.tr("&Curve"))
        tabs.addTab(self.view, self.tr("By da&y"))
        self.lay_out(fields, (self.progress, tabs, self.notes), tabs)
        fit(self, 1000, 820)


def _simulated(name: str, row: tuple[Any, float | None]) -> tuple[float, float | None]:
    return getattr(row[0], f"{name}_pct"), getattr(row[0], f"{name}_se_pct")


DIALOG = HindcastDialog
