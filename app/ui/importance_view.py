"""What each failure costs in a scenario (Birnbaum importance), and what keeping the asset whole would avoid."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QPushButton, QSpinBox, QVBoxLayout, QWidget

from app.i18n import LocaleFormatter
from app.models.scenario import Scenario
from app.text import QT_TRANSLATE_NOOP, RULE_OF_THREE, with_error
from app.ui.labels import explained, label, translate
from app.ui.rows_table import Column, RowsView
from app.ui.session import ALL, Session
from app.ui.tasks import Task

_KINDS = {
    "site": QT_TRANSLATE_NOOP("results", "Site"),
    "link": QT_TRANSLATE_NOOP("results", "Link"),
    "route_group": QT_TRANSLATE_NOOP("results", "Route group"),
    "grid_zone": QT_TRANSLATE_NOOP("results", "Grid zone"),
    "logical_failure": QT_TRANSLATE_NOOP("results", "Logical failure"),
}


class ImportanceView(QWidget):
    """Ranks assets when asked: each takes another pass over the realizations."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._written = LocaleFormatter(self.locale())
        self.scenarios, self.most = QComboBox(), QSpinBox()
        self.scenarios.setAccessibleName(self.tr("Scenario"))
        self.scenarios.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.most.setRange(1, 1000)
        self.most.setValue(30)
        self.most.setAccessibleName(self.tr("Assets to look at"))
        self.most.setToolTip(self.tr("How many assets to look at: those that may fail and carry most people"))
        self.rank_button = QPushButton(self.tr("&Rank"))
        self.rank_button.clicked.connect(self.rank)
        self.stop_button, self.progress = QPushButton(self.tr("S&top")), QProgressBar()
        self.stop_button.clicked.connect(self._stop)
        self.progress.setAccessibleName(self.tr("Progress"))
        self._task: Task | None = None
        self.view = RowsView(self.tr("What each failure costs"), self._columns(), wraps=True)
        self.view.picked.connect(self._pick)
        self.summary = label("")
        self._lay_out()
        session.opened.connect(lambda: self._list_scenarios(ALL))
        session.changed.connect(self._list_scenarios)
        if session.is_open:
            self._list_scenarios(ALL)

    def rank(self) -> None:
        """Take the assets through the scenario that is chosen."""
        task = Task("criticality.find_importance", self._session.path, self.scenarios.currentData(), self.most.value())
        task.title = self.tr("Ranking failures in {name}").format(name=self.scenarios.currentText())
        task.succeeded.connect(self._show)
        task.failed.connect(lambda error: self.summary.setText(explained(error)))
        task.cancelled.connect(lambda: self.summary.setText(self.tr("Stopped. Nothing was changed.")))
        task.progressed.connect(lambda share: self.progress.setValue(round(100 * share)))
        task.finished.connect(self._end)
        self._task = task
        self.progress.setValue(0)
        self.summary.setText(self.tr("Working…"))
        self._enable()
        self._session.run(task, quietly=True)

    def _stop(self) -> None:
        if self._task:
            self._task.cancel()

    def _end(self) -> None:
        self._task = None
        self._enable()

    def _show(self, found: Any) -> None:
        self.view.show_rows(found.rows)
        text = self.tr(
            "{name}: {looked} of {all} assets that may fail, over {events} realizations; all other draws stay as they"
            " are. ± is one standard error."
        )
        number = self._written.number
        self.summary.setText(
            text.format(
                name=found.scenario_name,
                looked=number(found.assets_looked_at),
                all=number(found.assets_that_may_fail),
                events=number(found.realizations),
            )
        )

    def _columns(self) -> list[Column]:
        return [
            Column(title=self.tr("Name"), value=lambda row: row.name),
            Column(
                title=self.tr("Avoided if kept whole"),
                value=lambda row: _with_error(row.person_hours_avoided, row.avoided_se),
                text=self._plus_minus,
                is_number=True,
                order=lambda row: row.person_hours_avoided,
                tip=self.tr("Person-hours on average: what it costs where it fails, times how often it fails"),
            ),
            Column(
                title=self.tr("Failed in"),
                value=lambda row: (100 * row.failed_share, 100 * row.failed_share_se),
                text=lambda found: f"{self._plus_minus(found)} %",
                is_number=True,
                order=lambda row: row.failed_share,
                tip="\n".join((self.tr("Share of the realizations"), translate("notes", RULE_OF_THREE))),
            ),
            Column(
                title=self.tr("Person-hours if it fails"),
                value=lambda row: _with_error(row.person_hours_if_failed, row.if_failed_se),
                text=self._plus_minus,
                is_number=True,
                order=lambda row: row.person_hours_if_failed,
                tip=self.tr("Mean where it fails, beyond what is lost without its failure (Birnbaum importance)"),
            ),
            Column(title=self.tr("What"), value=lambda row: translate("results", _KINDS[row.table])),
        ]

    def _plus_minus(self, found: tuple[float, float | None]) -> str:
        mean, se = found
        return with_error(self._written.number(mean), se, self._written)

    def _pick(self, row: Any) -> None:
        if row.table not in ("route_group", "logical_failure"):
            self._session.select(row.table, row.id)

    def _list_scenarios(self, tables: frozenset[str]) -> None:
        if not tables & {"scenario", *ALL}:
            return
        chosen = self.scenarios.currentData()
        self.scenarios.clear()
        for scenario in sorted(self._session.records(Scenario), key=lambda scenario: scenario.name):
            self.scenarios.addItem(scenario.name, scenario.id)
        self.scenarios.setCurrentIndex(max(self.scenarios.findData(chosen), 0))
        if tables & ALL:
            self.view.show_rows([])
            self.summary.setText("")
        self._enable()

    def _enable(self) -> None:
        self.rank_button.setEnabled(self.scenarios.count() > 0 and self._task is None)
        self.stop_button.setVisible(self._task is not None)
        self.progress.setVisible(self._task is not None)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self.scenarios, 1)
        bar.addWidget(self.most)
        bar.addWidget(self.rank_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(
            label(
                self.tr("What the failure of each asset costs in a scenario, and what keeping it whole avoids."),
                "faint",
            )
        )
        below = QHBoxLayout()
        below.addWidget(self.progress, 1)
        below.addWidget(self.stop_button)
        layout.addLayout(bar)
        layout.addLayout(below)
        layout.addWidget(self.summary)
        layout.addWidget(self.view, 1)


def _with_error(mean: float | None, se: float | None) -> tuple[float, float | None] | None:
    return None if mean is None else (mean, se)
