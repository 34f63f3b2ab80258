"""The next best links and kits for a scenario: by person-hours avoided, per cost where costs are known."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
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
from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import label, primary, translate
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task

_SERVICES = {
    "data": QT_TRANSLATE_NOOP("choices", "Data"),
    "messages": QT_TRANSLATE_NOOP("choices", "Messages"),
    "voice": QT_TRANSLATE_NOOP("choices", "Voice"),
}


class OptionsDialog(QDialog):
    """Chooses greedily under the draws of the scenario; every option says its standard error."""

    def __init__(self, session: Session, scenario: Scenario, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Next best links and kits: {scenario}").format(scenario=scenario.name))
        self._session, self._scenario = session, scenario
        self._task: Task | None = None
        self._written = LocaleFormatter(self.locale())
        self.most, self.budget, self.service = QSpinBox(), QDoubleSpinBox(), QComboBox()
        self.most.setRange(1, 100)
        self.most.setValue(5)
        self.budget.setRange(0, 1e9)
        self.budget.setDecimals(0)
        self.budget.setSingleStep(10_000)
        self.budget.setGroupSeparatorShown(True)
        self.budget.setSpecialValueText(self.tr("no limit"))
        for code, words in _SERVICES.items():
            self.service.addItem(translate("choices", words), code)
        self.by_cost = QCheckBox(self.tr("By person-hours avoided per &cost"))
        self.by_cost.setChecked(True)
        self.catalog = QCheckBox(self.tr("Candidates from the ca&talog, besides what is planned"))
        self.catalog.setChecked(True)
        self.run_button, self.stop_button = primary(QPushButton(self.tr("&Choose"))), QPushButton(self.tr("&Stop"))
        self.stop_button.setEnabled(False)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.view = RowsView(self.tr("What to add next"), self._columns(), wraps=True)
        self.notes = label(self.tr("Costs and data of the catalog are indicative."), "faint")
        self._lay_out()
        self.run_button.clicked.connect(self.choose)
        self.stop_button.clicked.connect(self._stop)

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
        task.progressed.connect(lambda share: self.progress.setValue(round(100 * share)))
        task.succeeded.connect(self._show)
        task.failed.connect(lambda error: self.notes.setText(f"{error.message(translate)} {error.advice(translate)}"))
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

    def _show(self, choice: Any) -> None:
        self.view.show_rows(choice.chosen)
        number = self._written.number
        text = self.tr(
            "Of {all} person-hours without this service; {candidates} candidates, {n} simulated events. Greedy: a good"
            " choice, no proof that there is none better."
        )
        said = text.format(
            all=number(choice.person_hours_without), candidates=choice.candidates, n=number(choice.realizations)
        )
        self.notes.setText("\n".join([said, *(note.message(translate) for note in choice.notes)]))

    def _columns(self) -> list[Column]:
        number = self._written.number
        return [
            Column(title=self.tr("Link or kit"), value=lambda option: option.name),
            Column(title=self.tr("USD"), value=lambda option: option.cost_usd, text=number, is_number=True),
            Column(
                title=self.tr("Person-hours avoided"),
                value=lambda option: option.person_hours_avoided,
                text=number,
                is_number=True,
            ),
            Column(title=self.tr("± standard error"), value=lambda option: option.se, text=number, is_number=True),
            Column(
                title=self.tr("All so far avoid"),
                value=lambda option: option.all_person_hours_avoided,
                text=number,
                is_number=True,
            ),
            Column(
                title=self.tr("All so far, USD"), value=lambda option: option.all_cost_usd, text=number, is_number=True
            ),
        ]

    def _lay_out(self) -> None:
        form = QFormLayout()
        for text, widget in (
            (self.tr("How &many"), self.most),
            (self.tr("&Budget (USD)"), self.budget),
            (self.tr("S&ervice"), self.service),
        ):
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.run_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.stop_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.by_cost)
        layout.addWidget(self.catalog)
        layout.addWidget(self.progress)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.notes)
        layout.addWidget(buttons)
        fit(self, 760, 560)


DIALOG = OptionsDialog
