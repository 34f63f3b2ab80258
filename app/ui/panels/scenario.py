"""Choose a scenario, run it with progress, and look at one of its runs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.i18n import LocaleFormatter
from app.models.changes import add, edit, remove
from app.models.hazard_event import HazardEvent
from app.models.record import new_id, record_specs
from app.models.run import Run
from app.models.scenario import Scenario
from app.text import QT_TRANSLATE_NOOP
from app.ui.cells import allowed, heading
from app.ui.forms import RecordForm
from app.ui.labels import label, primary
from app.ui.outage_columns import uncertain
from app.ui.panel import Panel
from app.ui.record_names import names_in, names_of
from app.ui.rows_table import Column, RowsView
from app.ui.session import ALL, Key, Session
from app.ui.tasks import Task

_SPEC = {spec.name: spec for spec in record_specs(Scenario)}
_TYPED = ("realizations", "seed", "intensity_factor")
_LINES = 3  # of what a scenario is about; the rest of a long description is in the tooltip
_SHOWN = frozenset({"scenario", "run", "hazard_event", *ALL})


class ScenarioPanel(QWidget):
    """Runs scenarios; what is typed here is kept in the scenario once it has run."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._kept: tuple[Any, ...] = ()
        self._begun: dict[str, float] = {}
        self.scenarios = QComboBox()
        self.scenarios.setAccessibleName(self.tr("Scenario"))
        self.scenarios.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.realizations, self.seed, self.factor = QSpinBox(), QSpinBox(), QDoubleSpinBox()
        self.enough = QDoubleSpinBox()
        self.run_button = primary(QPushButton(self.tr("&Run the scenario")))
        self.stop_button = QPushButton(self.tr("&Stop"))
        self.progress = QProgressBar()
        self.runs = self._runs_view()
        self._events = label("", "faint")
        self._notice = label("", "faint")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        if session.is_open:
            self._reload(ALL)

    @property
    def scenario(self) -> Scenario | None:
        """The scenario that is chosen."""
        return self._session.get(Scenario, self.scenarios.currentData() or "") if self._session.is_open else None

    def run(self) -> None:
        """Simulate the scenario with what is typed; it keeps that once it is done, not where it is stopped."""
        scenario = self.scenario
        if scenario is None or self._task is not None:
            return
        typed = self._typed(scenario)
        until_se = self.enough.value() / 100 or None
        self._task = Task("scenarios.run_scenario", self._session.path, scenario.id, until_se=until_se, **typed)
        self._task.title = self.tr("Simulating {name}").format(name=scenario.name)
        self._task.progressed.connect(self._show_share)
        self._task.succeeded.connect(lambda run: self._show_run(run, typed))
        self._task.cancelled.connect(lambda: self._notice.setText(self.tr("Stopped. Nothing was changed.")))
        self._task.finished.connect(self._end)
        self._notice.setText("")
        self._set_running(True)
        self._session.run(self._task)

    def offer(self, event: HazardEvent) -> None:
        """Offer to make a scenario of an event that no scenario has yet."""
        if not any(event.id in scenario.hazard_event_ids for scenario in self._session.records(Scenario)):
            self._ask(None, {"name": event.name, "hazard_event_ids": (event.id,)})

    def _connect(self) -> None:
        self._session.opened.connect(lambda: self._reload(ALL))
        self._session.changed.connect(self._reload)
        self._session.selected.connect(self._choose)
        self.scenarios.currentIndexChanged.connect(self._show_scenario)
        self.run_button.clicked.connect(self.run)
        self.stop_button.clicked.connect(self._stop)
        self.runs.picked.connect(self._session.run_shown)

    def _shown(self) -> dict[str, float]:
        factor = round(self.factor.value(), 3)
        return {"realizations": self.realizations.value(), "seed": self.seed.value(), "intensity_factor": factor}

    def _typed(self, scenario: Scenario) -> dict[str, Any]:
        """Return what is typed; a field that nobody touched keeps what the scenario has, even what no box can show."""
        shown = self._shown().items()
        return {name: getattr(scenario, name) if value == self._begun[name] else value for name, value in shown}

    def _show_share(self, share: float) -> None:
        self.progress.setValue(round(100 * share))

    def _show_run(self, run: Run, typed: dict[str, Any]) -> None:
        self._session.poll()
        scenario = self._session.get(Scenario, run.scenario_id)
        if scenario is not None and (wanted := replace(scenario, **typed)) != scenario:
            text = self.tr("Change the settings of {name}").format(name=scenario.name)
            self._session.edit(text, [edit(scenario, wanted)])
        self._session.run_shown.emit(run)

    def _stop(self) -> None:
        if self._task:
            self._task.cancel()
            self.stop_button.setEnabled(False)

    def _end(self) -> None:
        self._task = None
        self._set_running(False)

    def _set_running(self, is_running: bool) -> None:
        self.progress.setValue(0)
        self.progress.setVisible(is_running)
        if is_running:
            self.stop_button.show()
            self.stop_button.setEnabled(True)
            self.stop_button.setFocus()
        self._enable(not is_running)
        if not is_running:
            if self.stop_button.hasFocus():
                self.run_button.setFocus()  # else the table of runs gets it, and shows its first
            self.stop_button.hide()

    def _enable(self, is_free: bool) -> None:
        may = is_free and not self._session.is_read_only
        self.run_button.setEnabled(may and self.scenario is not None)
        for widget in (
            self.realizations,
            self.enough,
            self.seed,
            self.factor,
            self._new,
            self._edit,
            self._event,
            self._delete,
        ):
            widget.setEnabled(may)

    def _reload(self, tables: frozenset[str]) -> None:
        if not tables & _SHOWN:
            return
        chosen = self.scenarios.currentData()
        scenarios = sorted(self._session.records(Scenario), key=lambda scenario: scenario.name)
        self.scenarios.blockSignals(True)
        self.scenarios.clear()
        for scenario in scenarios:
            self.scenarios.addItem(scenario.name, scenario.id)
        index = self.scenarios.findData(chosen)
        self.scenarios.setCurrentIndex(max(index, 0) if scenarios else -1)
        self.scenarios.blockSignals(False)
        self._stack.setCurrentIndex(1 if scenarios else 0)
        self._show_scenario()

    def _show_scenario(self) -> None:
        scenario = self.scenario
        self._enable(self._task is None)
        if scenario is None:
            return
        kept = (scenario.id, *(getattr(scenario, name) for name in _TYPED))
        if kept != self._kept:  # what is typed stays while other things change
            self._kept = kept
            self.realizations.setValue(scenario.realizations)
            self.seed.setValue(min(scenario.seed, self.seed.maximum()))
            self.factor.setValue(scenario.intensity_factor)
            self._begun = self._shown()
        names = names_of(self._session, "hazard_event")
        events = [names.get(event_id, event_id[:8]) for event_id in scenario.hazard_event_ids]
        text = self.tr("Events: {names}") if events else self.tr("No event yet: edit the scenario and choose one.")
        described = [scenario.description] if scenario.description else []
        self._events.setText("\n".join([text.format(names=", ".join(events)), *described]))
        self._events.setToolTip(scenario.description or "")
        runs = [run for run in self._session.records(Run) if run.scenario_id == scenario.id]
        self.runs.show_rows(sorted(runs, key=lambda run: run.ran_at, reverse=True))

    def _choose(self, keys: tuple[Key, ...]) -> None:
        chosen = next((record_id for table, record_id in keys if table == "scenario"), None)
        if chosen:
            self.scenarios.setCurrentIndex(self.scenarios.findData(chosen))

    def _ask(self, scenario: Scenario | None, begun: dict[str, Any] | None = None) -> None:
        seeds = {"seed": self.scenario.seed} if self.scenario else {}  # so that runs can be compared draw by draw
        values: dict[str, Any] = {"id": new_id(), **seeds, **(begun or {})}
        if scenario:
            values = {name: getattr(scenario, name) for name in scenario.to_row()}
        title = self.tr("Edit the scenario") if scenario else self.tr("New scenario")

        def keep(entered: Scenario) -> bool:
            change = edit(scenario, entered, self._session.get(Scenario, entered.id)) if scenario else add(entered)
            text = self.tr("Edit {name}") if scenario else self.tr("Add {name}")
            return entered == scenario or self._session.edit(text.format(name=entered.name), [change])

        form = RecordForm(Scenario, values, names_in(self._session), title, self, keep=keep, explains=True)
        if form.exec() and form.record is not None:
            self._choose((("scenario", form.record.id),))

    def _compare_runs(self) -> None:
        rows = sorted({index.row() for index in self.runs.selectionModel().selectedRows()})
        picked = [self.runs.rows.row(self.runs.rows.index(row, 0)) for row in rows]
        if len(picked) < 2:
            newest: dict[str, Run] = {}
            for run in sorted(self._session.records(Run), key=lambda run: run.ran_at):
                newest[run.scenario_id] = run
            picked = list(newest.values())
        self._session.wanted.emit("compare", sorted(picked, key=lambda run: run.ran_at))  # the oldest is run 1

    def _delete_run(self) -> None:
        index = self.runs.currentIndex()
        if index.isValid():
            run = self.runs.rows.row(index)
            self._session.edit(self.tr("Delete the run {name}").format(name=run.name), [remove(run)])
            self._session.run_shown.emit(None)

    def _runs_view(self) -> RowsView:
        written = LocaleFormatter(self.locale())
        columns = [
            Column(title=self.tr("Ran at (UTC)"), value=lambda run: run.ran_at, text=_minute),
            uncertain(written, self.tr("Person-hours lost"), _person_hours, self.tr("Mean ± one standard error")),
            Column(
                title=self.tr("Realizations"), value=lambda run: run.realizations, text=written.number, is_number=True
            ),
            Column(title=self.tr("Seed"), value=lambda run: run.seed, is_number=True),
        ]
        view = RowsView(self.tr("Runs of this scenario"), columns)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        return view

    def _lay_out(self) -> None:
        self._new, self._edit = QPushButton(self.tr("&New…")), QPushButton(self.tr("Ed&it…"))
        self._event = QPushButton(self.tr("Ne&w event…"))
        self._event.setToolTip(self.tr("A storm, an earthquake, a blackout, a cut cable… to make a scenario of"))
        self._event.clicked.connect(lambda: self._session.wanted.emit("event", None))
        self._delete = QPushButton(self.tr("&Delete the run"))
        self._compare = QPushButton(self.tr("&Compare…"))
        self._compare.setToolTip(self.tr("Pick two or more runs, or compare the newest runs of all scenarios"))
        self._compare.clicked.connect(self._compare_runs)
        self._options = QPushButton(self.tr("Next best &links…"))
        self._options.setToolTip(self.tr("Which alternative links and kits avoid most person-hours in this scenario"))
        self._options.clicked.connect(lambda: self._session.wanted.emit("options", self.scenario))
        self._shifts = QPushButton(self.tr("Shifted &tracks…"))
        self._shifts.setToolTip(self.tr("What if the storm takes another way? The scenario on tracks to both sides"))
        self._shifts.clicked.connect(lambda: self._session.wanted.emit("tracks", self.scenario))
        self._curves = QPushButton(self.tr("Fragility c&urves…"))
        self._curves.setToolTip(self.tr("What breaks at which intensity, with sources; your own curves come first"))
        self._curves.clicked.connect(lambda: self._session.wanted.emit("curves", ""))
        self._hindcast = QPushButton(self.tr("Hindc&ast…"))
        self._hindcast.setToolTip(self.tr("A storm of the past beside what was reported: how far off is the engine?"))
        self._hindcast.clicked.connect(lambda: self._session.wanted.emit("hindcast", None))
        self._new.clicked.connect(lambda: self._ask(None))
        self._edit.clicked.connect(lambda: self._ask(self.scenario))
        self._delete.clicked.connect(self._delete_run)
        self.progress.setAccessibleName(self.tr("Progress of the simulation"))
        self._stack.addWidget(self._page_without_scenario())
        self._stack.addWidget(self._page_with_scenarios())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.progress.hide()
        self.stop_button.hide()

    def _page_without_scenario(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        text = self.tr(
            "No scenario yet.\n\nA scenario says which hazard events to simulate. Import a storm track first, or add a"
            " hazard event in its table; then make a scenario of it."
        )
        layout.addWidget(label(text))
        importing, new = QPushButton(self.tr("&Import a storm track…")), primary(QPushButton(self.tr("&New scenario…")))
        importing.clicked.connect(lambda: self._session.wanted.emit("import", "hazard_event"))
        new.clicked.connect(lambda: self._ask(None))
        event = QPushButton(self.tr("New hazard e&vent…"))
        event.clicked.connect(lambda: self._session.wanted.emit("event", None))
        layout.addWidget(importing, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(event, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(new, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        return page

    def _page_with_scenarios(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(9, 0, 9, 0)
        top = QHBoxLayout()
        for button in (self._new, self._edit, self._event):
            top.addWidget(button)
        top.addStretch()
        layout.addWidget(self.scenarios)  # a row of its own: names are long
        layout.addLayout(top)
        self._events.setFixedHeight(_LINES * self.fontMetrics().lineSpacing())  # or what is below jumps
        self._events.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._events)
        layout.addLayout(self._settings())
        bar = QHBoxLayout()
        bar.addWidget(self.run_button)
        bar.addWidget(self.progress, 1)
        bar.addWidget(self.stop_button)
        bar.addWidget(self._notice, 1)
        layout.addLayout(bar)
        layout.addWidget(label(self.tr("Runs: pick one to see its results"), "section"))
        layout.addWidget(self.runs, 1)
        below = QGridLayout()  # two beside each other: three are wider than a panel in other languages
        buttons = (self._compare, self._delete, self._options, self._shifts, self._hindcast, self._curves)
        for place, button in enumerate(buttons):
            below.addWidget(button, *divmod(place, 2))
        layout.addLayout(below)
        return page

    def _settings(self) -> QFormLayout:
        form = QFormLayout()
        self.realizations.setRange(1, 1_000_000)
        self.realizations.setSingleStep(500)
        self.realizations.setGroupSeparatorShown(True)
        self.seed.setRange(0, 2**31 - 1)
        self.factor.setRange(0, 5)
        self.factor.setSingleStep(0.05)
        self.factor.setDecimals(2)
        for name, spin in zip(_TYPED, (self.realizations, self.seed, self.factor), strict=True):
            spin.setAccessibleName(heading(_SPEC[name]))
            spin.setToolTip(allowed(_SPEC[name]))
        self.enough.setRange(0, 50)
        self.enough.setDecimals(1)
        self.enough.setSuffix(" %")
        self.enough.setSpecialValueText(self.tr("play all"))
        self.enough.setAccessibleName(self.tr("Enough at ±"))
        self.enough.setToolTip(
            self.tr("Stops early, once the standard error of the person-hours is at most this share of them")
        )
        for name, spin, other, text in (  # two in a row: larger texts leave the panel little room
            ("realizations", self.realizations, self.enough, self.tr("Enough at ±")),
            ("intensity_factor", self.factor, self.seed, heading(_SPEC["seed"])),
        ):
            row = QHBoxLayout()
            row.addWidget(spin, 1)
            row.addWidget(QLabel(text))
            row.addWidget(other, 1)
            form.addRow(heading(_SPEC[name]), row)
        return form


def _person_hours(run: Run) -> tuple[float, float | None] | None:
    hours = run.results.get("person_hours")
    return (hours["mean"], hours.get("se")) if hours else None


def _minute(iso: str) -> str:
    return iso[:16].replace("T", " ")


PANEL = Panel(
    title=QT_TRANSLATE_NOOP("panels", "Scenario"), area="right", widget=ScenarioPanel, order=20, shortcut="Ctrl+2"
)
