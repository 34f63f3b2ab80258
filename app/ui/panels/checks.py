"""What the rules find in the plan; click a finding and its record is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import label, translate
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
_WAIT_MS = 800  # after an edit, so that typing on is not disturbed


class ChecksPanel(QWidget):
    """Lists findings, errors first; looks again after every edit while somebody looks."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._is_stale = True
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._update)
        columns = [
            Column(
                title=self.tr("Severity"),
                value=lambda finding: _ORDER[finding.severity],
                text=lambda order: translate("checks", list(_WORDS.values())[order]),
                color=self._color,
            ),
            Column(title=self.tr("Finding"), value=lambda finding: finding.message(translate)),
        ]
        self.view = RowsView(self.tr("Findings"), columns, stretched=1, wraps=True)
        self.view.picked.connect(lambda finding: session.select(finding.table, finding.id))
        self.summary = label("")
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.view, 1)
        session.opened.connect(self._forget)
        session.changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        """Check when somebody looks."""
        super().showEvent(event)
        self._update()

    def _forget(self) -> None:
        self._is_stale = True
        self.view.show_rows([])
        self._update()

    def _follow(self, tables: frozenset[str]) -> None:
        if tables != {"run"}:
            self._is_stale = True
            self._timer.start()

    def _update(self) -> None:
        if not (self._is_stale and self.isVisible() and self._session.is_open and self._task is None):
            return
        self._is_stale = False
        self.summary.setText(self.tr("Checking…"))
        self._task = Task("checks.check_plan", self._session.path)
        self._task.title = self.tr("Checking the plan")
        self._task.succeeded.connect(self._show)
        self._task.failed.connect(lambda error: self.summary.setText(error.message(translate)))
        self._task.finished.connect(self._end)
        self._session.run(self._task, quietly=True)

    def _end(self) -> None:
        self._task = None
        self._update()

    def _show(self, findings: list[Any]) -> None:
        self.view.show_rows(findings)
        count = {severity: sum(finding.severity == severity for finding in findings) for severity in _ORDER}
        if findings:
            text = self.tr("{errors} errors, {warnings} warnings, {notes} notes. Pick one to go to its record.")
        else:
            text = self.tr("No findings: every rule holds.")
        self.summary.setText(text.format(errors=count["error"], warnings=count["warning"], notes=count["info"]))

    def _color(self, finding: Any) -> str | None:
        colors = colors_of(self)
        return {"error": colors.error, "warning": colors.warning}.get(finding.severity)


PANEL = Panel(
    title=QT_TRANSLATE_NOOP("panels", "Checks"), area="right", widget=ChecksPanel, order=40, shortcut="Ctrl+5"
)
