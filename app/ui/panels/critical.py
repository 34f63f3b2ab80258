"""Single points of failure: whom each site and link cuts off when it fails alone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import LocaleFormatter
from app.models.tables import BY_TABLE
from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import label, translate
from app.ui.panel import Panel
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.tasks import Task

_UNRELATED = frozenset({"run", "scenario", "hazard_event", "contact", "plan", "warning_node", "alternative_link"})


class CriticalPanel(QWidget):
    """Ranks sites and links; works it out when it is looked at and the inventory has changed since."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._is_stale = True
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
            Column(title=self.tr("Why"), value=lambda row: row.reason.message(translate)),
            Column(title=self.tr("What"), value=_title),
        ]
        self._written = written
        self.view = RowsView(self.tr("Single points of failure"), columns)
        self.view.picked.connect(self._pick)
        self.reason = label("")
        self.summary = label("")
        layout = QVBoxLayout(self)
        layout.addWidget(label(self.tr("Single points of failure"), "section"))
        layout.addWidget(
            label(self.tr("Who is cut off if one site or link fails alone. Exact, no simulation."), "faint")
        )
        layout.addWidget(self.summary)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.reason)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        session.opened.connect(self._forget)
        session.changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        """Work the ranking out when somebody looks."""
        super().showEvent(event)
        self._update()

    def _pick(self, row: Any) -> None:
        self.reason.setText(f"{row.name}: {row.reason.message(translate)}")
        self._session.select(row.table, row.id)

    def _forget(self) -> None:
        self._is_stale = True
        self.view.show_rows([])
        self._update()

    def _follow(self, tables: frozenset[str]) -> None:
        if not tables <= _UNRELATED:
            self._is_stale = True
            self._update()

    def _update(self) -> None:
        if not (self._is_stale and self.isVisible() and self._session.is_open and self._task is None):
            return
        self._is_stale = False
        self.summary.setText(self.tr("Working…"))
        self._task = Task("criticality.find_critical", self._session.path)
        self._task.title = self.tr("Looking for single points of failure")
        self._task.succeeded.connect(self._show)
        self._task.failed.connect(lambda error: self.summary.setText(error.message(translate)))
        self._task.finished.connect(self._end)
        self._session.run(self._task, quietly=True)

    def _end(self) -> None:
        self._task = None
        self._update()

    def _show(self, ranking: Any) -> None:
        rows = [row for row in ranking.rows if row.people_cut_off > 0]
        self.view.show_rows(rows)
        self.reason.clear()
        number = self._written.number
        text = self.tr("{n} of {all} sites and links cut people off when they fail alone.")
        parts = [text.format(n=number(len(rows)), all=number(len(ranking.rows)))]
        if ranking.people_already_isolated:
            isolated = self.tr("{n} people have no path to a gateway even without a failure.")
            parts.append(isolated.format(n=number(ranking.people_already_isolated)))
        self.summary.setText(" ".join(parts))


def _title(row: Any) -> str:
    record_type = BY_TABLE.get(row.table)
    if record_type is None:
        return translate("results", QT_TRANSLATE_NOOP("results", "Route group"))
    words = {"site": QT_TRANSLATE_NOOP("results", "Site"), "link": QT_TRANSLATE_NOOP("results", "Link")}
    return translate("results", words[row.table])


PANEL = Panel(
    title=QT_TRANSLATE_NOOP("panels", "Critical"), area="right", widget=CriticalPanel, order=30, shortcut="Ctrl+4"
)
