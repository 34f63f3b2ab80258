"""The form of a fragility curve of one's own: its damage states as a table, and the curve plotted while one types."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFormLayout, QWidget

from app.errors import AppError
from app.models.fields import FieldSpec
from app.models.fragility_curve import FragileAsset, FragilityCurve
from app.models.record import Record
from app.ui.cells import heading
from app.ui.curve_chart import FragilityChart
from app.ui.field_editors import Choice
from app.ui.forms import RecordForm
from app.ui.labels import label
from app.ui.record_names import names_in
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.states_editor import StatesEditor
from app.ui.tasks import Task

_REST_MS = 400


class CurveForm(RecordForm):
    """Keeps only a curve that the engine can read; what it cannot, it says."""

    def __init__(
        self,
        session: Session,
        values: dict[str, Any],
        title: str,
        parent: QWidget | None = None,
        **options: Any,
    ) -> None:
        self._session = session
        super().__init__(FragilityCurve, values, names_in(session), title, parent, **options)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.plot)
        self.states.changed.connect(self._rest.start)
        if isinstance(measure := self._editors["measure"], Choice):
            measure.currentIndexChanged.connect(lambda: self._rest.start())
        fit(self, 720, 720)
        if values.get("states"):
            self._rest.start()

    def add_row(self, form: QFormLayout, spec: FieldSpec) -> None:
        """Add a field; the damage states with their chart."""
        if spec.name != "states":
            super().add_row(form, spec)
            return
        self.states, self.chart = StatesEditor(), FragilityChart()
        self.states.set_value(self.values.get("states", {}))
        form.addRow(label(heading(spec), "section"))
        form.addRow(self.states)
        form.addRow(self.chart)

    def plot(self) -> None:
        """Plot the damage states as they are typed, whatever is missing elsewhere."""
        try:
            measure: Any = self._editors["measure"].value()
            averaging: Any = self._editors["averaging"].value()
        except AppError:
            return
        if measure is None:
            return
        record = FragilityCurve(
            id=self.values["id"],
            name=self.windowTitle(),
            measure=measure,
            averaging=averaging,
            asset=FragileAsset.SITE,
            repair="-",
            states=self.states.value(),
        )
        task = Task("curves.drawn_curve", record)
        task.succeeded.connect(self.chart.show_curve)
        task.failed.connect(lambda _: self.chart.show_curve(None))
        self._session.run(task, quietly=True)

    def entered(self) -> Record | None:
        """Return what was entered, the damage states with it."""
        self.values["states"] = self.states.value()
        return super().entered()

    def accept(self) -> None:
        """Keep the curve, if simulations can use it."""
        record = self.entered()
        if record is None:
            return
        task = Task("curves.check_curve", record)
        task.failed.connect(self.say)
        task.succeeded.connect(lambda _: self.finish(record))
        self._session.run(task, quietly=True)
