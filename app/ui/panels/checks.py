"""What the rules find in the plan; click a finding and its record is shown, or have it mended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import translate
from app.ui.live_panel import LivePanel
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


class ChecksPanel(LivePanel):
    """Lists findings, errors first; looks again after every edit while somebody looks."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "checks.check_plan", translate("checks", "Checking the plan"), parent)
        self._picked: Any = None
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
        self.view.picked.connect(self._pick)
        self.fix_one = QPushButton(self.tr("&Mend this"))
        self.fix_all = QPushButton(self.tr("Mend &all like this"))
        self.fix_one.setToolTip(self.tr("Where a safe way is known; undo takes it back."))
        self.fix_all.setToolTip(self.fix_one.toolTip())
        self.fix_one.clicked.connect(self._fix_one)
        self.fix_all.clicked.connect(lambda: self._fix(None))
        buttons = QHBoxLayout()
        buttons.addWidget(self.fix_one)
        buttons.addWidget(self.fix_all)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)
        self._choose(None)

    def show_answer(self, answer: Sequence[Any] | None) -> None:
        """Show findings."""
        findings = answer or ()
        self.view.show_rows(findings)
        self._choose(None)
        count = {severity: sum(finding.severity == severity for finding in findings) for severity in _ORDER}
        if findings:
            text = self.tr("{errors} errors, {warnings} warnings, {notes} notes. Pick one to go to its record.")
        else:
            text = "" if answer is None else self.tr("No findings: every rule holds.")
        self.summary.setText(text.format(errors=count["error"], warnings=count["warning"], notes=count["info"]))

    def _pick(self, finding: Any) -> None:
        self._choose(finding)
        self._session.select(finding.table, finding.id)

    def _choose(self, finding: Any) -> None:
        self._picked = finding
        for button in (self.fix_one, self.fix_all):
            button.setEnabled(finding is not None and finding.can_fix and not self._session.is_read_only)

    def _fix_one(self) -> None:
        self._fix(self._picked.id)

    def _fix(self, record_id: str | None) -> None:
        path, author = self._session.path, self._session.author
        task = Task("checks.fix_findings", path, self._picked.code, record_id=record_id, author=author)
        task.title = translate("checks", "Mending what was found")
        self._session.run(task)

    def _color(self, finding: Any) -> str | None:
        colors = colors_of(self)
        return {"error": colors.error, "warning": colors.warning}.get(finding.severity)


PANEL = Panel(
    title=QT_TRANSLATE_NOOP("panels", "Checks"), area="right", widget=ChecksPanel, order=40, shortcut="Ctrl+5"
)
