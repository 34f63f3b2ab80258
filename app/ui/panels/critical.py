"""What the network hangs on: single and joint failures, what depends on an asset, and rules with pass or fail."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.i18n import LocaleFormatter
from app.text import QT_TRANSLATE_NOOP
from app.ui.audit_view import AuditView
from app.ui.dependents_view import DependentsView
from app.ui.importance_view import ImportanceView
from app.ui.joint_failures_view import JointFailuresView
from app.ui.labels import label, said, translate
from app.ui.late_panel import LatePanel
from app.ui.panel import Panel
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.tasks import Task

_WORDS = {
    "site": QT_TRANSLATE_NOOP("results", "Site"),
    "link": QT_TRANSLATE_NOOP("results", "Link"),
    "route_group": QT_TRANSLATE_NOOP("results", "Route group"),
}


class SingleFailuresView(LatePanel):
    """Ranks sites and links by whom each cuts off when it fails alone."""

    unrelated = frozenset({"run", "scenario", "hazard_event", "contact", "plan", "warning_node", "alternative_link"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        written = LocaleFormatter(self.locale())
        columns = [
            Column(title=self.tr("Name"), value=lambda row: row.name),
            Column(
                title=self.tr("People cut off"),
                value=lambda row: row.people_cut_off,
                text=written.number,
                is_number=True,
            ),
            Column(
                title=self.tr("Share"),
                value=lambda row: row.share,
                text=lambda share: f"{written.number(100 * share, 1)} %",
                is_number=True,
                tip=self.tr("Of the people recorded"),
            ),
            Column(title=self.tr("Why"), value=lambda row: said(row.reason)),
            Column(title=self.tr("What"), value=lambda row: translate("results", _WORDS[row.table])),
        ]
        self._written = written
        self.view = RowsView(self.tr("Single points of failure"), columns, stretched=3, wraps=True)
        self.view.picked.connect(self._pick)
        self.reason = label("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(
            label(self.tr("Who is cut off if one site or link fails alone. Exact, no simulation."), "faint")
        )
        layout.addWidget(self.summary)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.reason)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTop)

    def make_task(self) -> Task:
        """Rank them."""
        task = Task("criticality.find_critical", self._session.path)
        task.title = self.tr("Looking for single points of failure")
        return task

    def show_result(self, result: Any) -> None:
        """Show those that cut anybody off."""
        rows = [row for row in result.rows if row.people_cut_off > 0]
        self.view.show_rows(rows)
        self.reason.clear()
        number = self._written.number
        text = self.tr("Sites and links that cut people off when they fail alone: {n} of {all}.")
        parts = [text.format(n=number(len(rows)), all=number(len(result.rows)))]
        if result.people_already_isolated:
            isolated = self.tr("{n} people have no path to a gateway even without a failure.")
            parts.append(isolated.format(n=number(result.people_already_isolated)))
        self.summary.setText(" ".join(parts))

    def forget(self) -> None:
        """Show no ranking."""
        self.view.show_rows([])

    def _pick(self, row: Any) -> None:
        self.reason.setText(f"{row.name}: {said(row.reason)}")
        self._session.select(row.table, row.id)


class CriticalPanel(QWidget):
    """The five views, a page each."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tabs = QTabWidget()
        tabs.tabBar().setDrawBase(False)
        self.failures, self.joint = SingleFailuresView(session), JointFailuresView(session)
        self.importance = ImportanceView(session)
        self.dependents, self.audit = DependentsView(session), AuditView(session)
        tabs.addTab(self.failures, self.tr("&Single failures"))
        tabs.addTab(self.joint, self.tr("&Joint failures"))
        tabs.addTab(self.importance, self.tr("In a s&cenario"))
        tabs.addTab(self.dependents, self.tr("&Downstream"))
        tabs.addTab(self.audit, self.tr("R&ules"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 6, 9, 9)
        layout.addWidget(tabs)


PANEL = Panel(
    title=QT_TRANSLATE_NOOP("panels", "Critical"), area="right", widget=CriticalPanel, order=30, shortcut="Ctrl+4"
)
