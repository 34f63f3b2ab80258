"""A scenario on the tracks that its storm might have taken: each with its weight, then the mean and the worst."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.i18n import LocaleFormatter
from app.models.scenario import Scenario
from app.ui.labels import label, primary, translate
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task

_ACROSS, _ALONG = 5, 3


class TracksDialog(QDialog):
    """Simulates every track under the same draws; the plan stays as it is."""

    def __init__(self, session: Session, scenario: Scenario, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shifted tracks: {scenario}").format(scenario=scenario.name))
        self._session, self._scenario = session, scenario
        self._task: Task | None = None
        self._written = LocaleFormatter(self.locale())
        self.across, self.along = self._counts(_ACROSS), self._counts(_ALONG)
        self.across_sd, self.along_sd = self._deviations(), self._deviations()
        self.run_button, self.stop_button = primary(QPushButton(self.tr("&Simulate"))), QPushButton(self.tr("S&top"))
        self.stop_button.setEnabled(False)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.view = RowsView(self.tr("Tracks"), self._columns(), stretched=4)
        self.figures = label("", "figure")
        self.figures.hide()
        self.notes = label(
            self.tr(
                "Every position moves by the same distances across and along the way of the storm; each track is as"
                " likely as the others, and all meet the same draws."
            ),
            "faint",
        )
        self._lay_out()
        self.run_button.clicked.connect(self.simulate)
        self.stop_button.clicked.connect(self._stop)

    def simulate(self) -> None:
        """Simulate with what is entered."""
        task = Task(
            "ensembles.run_shifted",
            self._session.path,
            self._scenario.id,
            across=self.across.value(),
            along=self.along.value(),
            across_sd_km=self._deviation(self.across_sd),
            along_sd_km=self._deviation(self.along_sd),
        )
        task.title = self.tr("Simulating shifted tracks")
        task.progressed.connect(lambda share: self.progress.setValue(round(100 * share)))
        task.succeeded.connect(self._show)
        task.failed.connect(lambda error: self.notes.setText(f"{error.message(translate)} {error.advice(translate)}"))
        task.cancelled.connect(lambda: self.notes.setText(self.tr("Stopped. Nothing was changed.")))
        task.finished.connect(self._end)
        self._task = task
        self._set_running(True)
        self._session.run(task, quietly=True)

    def reject(self) -> None:
        """Stop what runs, and close."""
        self._stop()
        super().reject()

    def _stop(self) -> None:
        if self._task:
            self._task.cancel()

    def _end(self) -> None:
        self._task = None
        self._set_running(False)

    def _set_running(self, is_running: bool) -> None:
        self.run_button.setEnabled(not is_running)
        self.stop_button.setEnabled(is_running)
        self.progress.setValue(0)

    def _show(self, found: Any) -> None:
        number = self._written.number
        self.view.show_rows(found.tracks)
        self.view.setCurrentIndex(self.view.rows.index(found.tracks.index(found.worst), 0))
        text = self.tr("{mean} ± {se} person-hours on average")
        self.figures.setText(text.format(mean=number(found.person_hours_mean), se=number(found.person_hours_se)))
        self.figures.show()
        text = self.tr(
            "Nine of ten tracks lie between {low} and {high} person-hours. The worst is marked. ± is one standard"
            " error, that of the average at most. Shifts have standard deviations of {across} km to the sides and"
            " {along} km ahead and back."
        )
        self.notes.setText(
            text.format(
                low=number(found.person_hours_p5),
                high=number(found.person_hours_p95),
                across=number(found.across_sd_km),
                along=number(found.along_sd_km),
            )
        )

    def _columns(self) -> list[Column]:
        number = self._written.number
        return [
            Column(title=self.tr("Ahead (km)"), value=lambda track: track.along_km, text=self._signed, is_number=True),
            Column(
                title=self.tr("To the right (km)"),
                value=lambda track: track.across_km,
                text=self._signed,
                is_number=True,
            ),
            Column(title=self.tr("Weight"), value=lambda track: track.weight, text=self._percent, is_number=True),
            Column(
                title=self.tr("People at worst"), value=lambda track: track.people_worst, text=number, is_number=True
            ),
            Column(title=self.tr("Person-hours"), value=lambda track: track.person_hours, text=number, is_number=True),
            Column(title=self.tr("± one SE"), value=lambda track: track.se, text=number, is_number=True),
        ]

    def _signed(self, km: float) -> str:
        sign = "+" if round(km) > 0 else ""
        return sign + self._written.number(km)

    def _percent(self, share: float) -> str:
        return f"{self._written.number(100 * share, 1)} %"

    def _deviation(self, spin: QDoubleSpinBox) -> float | None:
        """Return what is entered, or None for the usual error."""
        return None if spin.value() == spin.minimum() else spin.value()

    def _counts(self, usual: int) -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(1, 21)
        spin.setSingleStep(2)
        spin.setValue(usual)
        return spin

    def _deviations(self) -> QDoubleSpinBox:
        spin = QDoubleSpinBox()
        spin.setRange(-1, 1000)
        spin.setDecimals(0)
        spin.setSingleStep(10)
        spin.setSpecialValueText(self.tr("as forecasts 48 h ahead"))
        spin.setValue(-1)
        return spin

    def _lay_out(self) -> None:
        form = QFormLayout()
        for text, widget in (
            (self.tr("Tracks to the &sides"), self.across),
            (self.tr("Standard deviation to the sides (&km)"), self.across_sd),
            (self.tr("Tracks &ahead and back"), self.along),
            (self.tr("Standard deviation ahead and &back (km)"), self.along_sd),
        ):
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.run_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.stop_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.progress)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.figures)
        layout.addWidget(self.notes)
        layout.addWidget(buttons)
        fit(self, 840, 660)


DIALOG = TracksDialog
