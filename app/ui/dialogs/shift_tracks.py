"""A scenario on the tracks that its storm might have taken: each with its weight, then the mean and the worst."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QSpinBox,
    QWidget,
)

from app.models.scenario import Scenario
from app.text import with_error
from app.ui.labels import label
from app.ui.outage_columns import uncertain
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task
from app.ui.work_dialog import WorkDialog

_ACROSS, _ALONG = 5, 3


class TracksDialog(WorkDialog):
    """Simulates every track under the same draws; the plan stays as it is."""

    def __init__(self, session: Session, scenario: Scenario, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setWindowTitle(self.tr("Shifted tracks: {scenario}").format(scenario=scenario.name))
        self._scenario = scenario
        self.across, self.along = self._counts(_ACROSS), self._counts(_ALONG)
        self.across_sd, self.along_sd = self._deviations(), self._deviations()
        self.run_button.setText(self.tr("&Simulate"))
        self.stop_button.setText(self.tr("S&top"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.view = RowsView(self.tr("Tracks"), self._columns(), stretched=4)
        self.figures = label("", "figure")
        self.figures.hide()
        self.notes.setText(
            self.tr(
                "Every position moves by the same distances across and along the way of the storm; each track is as"
                " likely as the others, and all meet the same draws."
            )
        )
        self._lay_out()
        self.run_button.clicked.connect(self.simulate)

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
        task.cancelled.connect(lambda: self.notes.setText(self.tr("Stopped. Nothing was changed.")))
        self.work(task, self._show)

    def _show(self, found: Any) -> None:
        number = self._written.number
        self.view.show_rows(found.tracks)
        self.view.setCurrentIndex(self.view.rows.index(found.tracks.index(found.worst), 0))
        mean = with_error(number(found.person_hours_mean), found.person_hours_se, self._written)
        self.figures.setText(self.tr("{mean} person-hours on average").format(mean=mean))
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
        return [
            Column(title=self.tr("Ahead (km)"), value=lambda track: track.along_km, text=self._signed, is_number=True),
            Column(
                title=self.tr("To the right (km)"),
                value=lambda track: track.across_km,
                text=self._signed,
                is_number=True,
            ),
            Column(title=self.tr("Weight"), value=lambda track: track.weight, text=self._percent, is_number=True),
            uncertain(
                self._written,
                self.tr("People at worst"),
                lambda track: (track.people_worst, track.people_worst_se),
                self.tr("Mean ± one standard error"),
            ),
            uncertain(
                self._written,
                self.tr("Person-hours"),
                lambda track: (track.person_hours, track.se),
                self.tr("Mean ± one standard error"),
            ),
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
        fields = (
            (self.tr("Tracks to the s&ides"), self.across),
            (self.tr("Standard deviation to the sides (&km)"), self.across_sd),
            (self.tr("Tracks &ahead and back"), self.along),
            (self.tr("Standard deviation ahead and &back (km)"), self.along_sd),
        )
        self.lay_out(fields, (self.progress, self.view, self.figures, self.notes), stretched=self.view)
        fit(self, 840, 660)


DIALOG = TracksDialog
