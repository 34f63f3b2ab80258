"""The next best links and kits for a scenario: by person-hours avoided, per cost where costs are known."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QSpinBox,
    QWidget,
)

from app.models.scenario import Scenario
from app.text import with_error
from app.ui.labels import said, translate
from app.ui.outage_columns import uncertain
from app.ui.outage_tables import SERVICES
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task
from app.ui.work_dialog import WorkDialog


class OptionsDialog(WorkDialog):
    """Chooses greedily under the draws of the scenario; every option says its standard error."""

    def __init__(self, session: Session, scenario: Scenario, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setWindowTitle(self.tr("Next best links and kits: {scenario}").format(scenario=scenario.name))
        self._scenario = scenario
        self.most, self.budget, self.service = QSpinBox(), QDoubleSpinBox(), QComboBox()
        self.most.setRange(1, 100)
        self.most.setValue(5)
        self.budget.setRange(0, 1e9)
        self.budget.setDecimals(0)
        self.budget.setSingleStep(10_000)
        self.budget.setGroupSeparatorShown(True)
        self.budget.setSpecialValueText(self.tr("no limit"))
        for code, words in SERVICES.items():
            self.service.addItem(translate("choices", words), code)
        self.by_cost = QCheckBox(self.tr("By person-hours a&voided per cost"))
        self.by_cost.setChecked(True)
        self.catalog = QCheckBox(self.tr("Candidates from the ca&talog, besides what is planned"))
        self.catalog.setChecked(True)
        self.run_button.setText(self.tr("&Choose"))
        self.stop_button.setText(self.tr("&Stop"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.view = RowsView(self.tr("What to add next"), self._columns(), wraps=True)
        self.notes.setText(self.tr("Costs and data of the catalog are indicative."))
        self._lay_out()
        self.run_button.clicked.connect(self.choose)

    def choose(self) -> None:
        """Choose with what is entered."""
        task = Task(
            "options.choose",
            self._session.path,
            self._scenario.id,
            most=self.most.value(),
            budget_usd=self.budget.value() or None,
            service=self.service.currentData(),
            by_cost=self.by_cost.isChecked(),
            from_catalog=self.catalog.isChecked(),
        )
        task.title = self.tr("Choosing links and kits")
        self.work(task, self._show)

    def _show(self, choice: Any) -> None:
        self.view.show_rows(choice.chosen)
        number = self._written.number
        text = self.tr(
            "Of {all} person-hours without this service; {candidates} candidates, {n} simulated events. Greedy: a good"
            " choice, no proof that there is none better."
        )
        summary = text.format(
            all=with_error(number(choice.person_hours_without), choice.person_hours_without_se, self._written),
            candidates=number(choice.candidates),
            n=number(choice.realizations),
        )
        self.notes.setText("\n".join([summary, *(said(note) for note in choice.notes)]))

    def _columns(self) -> list[Column]:
        number = self._written.number
        return [
            Column(title=self.tr("Link or kit"), value=lambda option: option.name),
            Column(title=self.tr("USD"), value=lambda option: option.cost_usd, text=number, is_number=True),
            uncertain(
                self._written,
                self.tr("Person-hours avoided"),
                lambda option: (option.person_hours_avoided, option.se),
                self.tr("Mean on top of those above ± one standard error"),
            ),
            uncertain(
                self._written,
                self.tr("All so far avoid"),
                lambda option: (option.all_person_hours_avoided, option.all_se),
                self.tr("Mean ± one standard error"),
            ),
            Column(
                title=self.tr("All so far, USD"), value=lambda option: option.all_cost_usd, text=number, is_number=True
            ),
        ]

    def _lay_out(self) -> None:
        fields = (
            (self.tr("How &many"), self.most),
            (self.tr("&Budget (USD)"), self.budget),
            (self.tr("S&ervice"), self.service),
        )
        self.lay_out(fields, (self.by_cost, self.catalog, self.progress, self.view, self.notes), stretched=self.view)
        fit(self, 760, 560)


DIALOG = OptionsDialog
