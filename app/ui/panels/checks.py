"""What the rules find in the plan, with what can be mended; and how much of it is recorded, and how old that is."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from app.i18n import LocaleFormatter
from app.text import QT_TRANSLATE_NOOP
from app.ui.completeness_view import CompletenessView
from app.ui.labels import said, translate
from app.ui.late_panel import LatePanel
from app.ui.look import colors_of
from app.ui.panel import Panel
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.tasks import Task

_WORDS = {
    "error": QT_TRANSLATE_NOOP("checks", "✖ Error"),
    "warning": QT_TRANSLATE_NOOP("checks", "▲ Warning"),
    "info": QT_TRANSLATE_NOOP("checks", "● Note"),
}
_ORDER = {"error": 0, "warning": 1, "info": 2}


class FindingsView(LatePanel):
    """Lists findings, errors first; click one and its record is shown, mend it where a safe way is known."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        columns = [
            Column(
                title=self.tr("Severity"),
                value=lambda finding: _ORDER[finding.severity],
                text=lambda order: translate("checks", list(_WORDS.values())[order]),
                color=self._color,
            ),
            Column(title=self.tr("Finding"), value=lambda finding: said(finding)),
        ]
        self.view = RowsView(self.tr("Findings"), columns, stretched=1, wraps=True)
        self.view.picked.connect(self._pick)
        self.fix_one, self.fix_all = (
            QPushButton(self.tr("&Mend this")),
            QPushButton(self.tr("Mend &all of it")),
        )
        self.fix_one.clicked.connect(lambda: self._fix(only_this=True))
        self.fix_all.clicked.connect(lambda: self._fix(only_this=False))
        self.fix_all.setToolTip(self.tr("Everything that the same rule finds, as one edit that can be undone"))
        bar = QHBoxLayout()
        bar.addWidget(self.fix_one)
        bar.addWidget(self.fix_all)
        bar.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.summary)
        layout.addWidget(self.view, 1)
        layout.addLayout(bar)
        self._picked: Any = None
        self._show_state()

    def make_task(self) -> Task:
        """Check the plan."""
        task = Task("checks.check_plan", self._session.path)
        task.title = self.tr("Checking the plan")
        return task

    def show_result(self, result: list[Any]) -> None:
        """Show the findings."""
        self.view.show_rows(result)
        self._picked = None
        count = {severity: sum(finding.severity == severity for finding in result) for severity in _ORDER}
        if result:
            text = self.tr("Errors: {errors}, warnings: {warnings}, notes: {notes}. Pick one to go to its record.")
        else:
            text = self.tr("No findings: every rule holds.")
        number = LocaleFormatter(self.locale()).number
        errors, warnings, notes = (number(count[severity]) for severity in ("error", "warning", "info"))
        self.summary.setText(text.format(errors=errors, warnings=warnings, notes=notes))
        self._show_state()

    def forget(self) -> None:
        """Show no findings."""
        self.view.show_rows([])

    def _pick(self, finding: Any) -> None:
        self._picked = finding
        self._session.select(finding.table, finding.id)
        self._show_state()

    def _show_state(self) -> None:
        can_fix = self._picked is not None and self._picked.can_fix and not self._session.is_read_only
        self.fix_one.setEnabled(can_fix)
        self.fix_all.setEnabled(can_fix)

    def _fix(self, *, only_this: bool) -> None:
        record = self._picked.id if only_this else None
        path, author = self._session.path, self._session.author
        task = Task("checks.fix_findings", path, self._picked.code, record_id=record, author=author)
        task.succeeded.connect(lambda _: self._session.poll())
        self._session.run(task)

    def _color(self, finding: Any) -> str | None:
        colors = colors_of(self)
        return {"error": colors.error, "warning": colors.warning}.get(finding.severity)


class ChecksPanel(QWidget):
    """Findings and completeness, a page each."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings, self.completeness = FindingsView(session), CompletenessView(session)
        tabs = QTabWidget()
        tabs.tabBar().setDrawBase(False)
        tabs.addTab(self.findings, self.tr("Fin&dings"))
        tabs.addTab(self.completeness, self.tr("Com&pleteness"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 6, 9, 9)
        layout.addWidget(tabs)


PANEL = Panel(
    title=QT_TRANSLATE_NOOP("panels", "Checks"), area="right", widget=ChecksPanel, order=40, shortcut="Ctrl+5"
)
