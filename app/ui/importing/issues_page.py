"""What was noticed in the files, row by row: repairs can be refused, proposals taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.models.intake.issues import Issue
from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import label, translate
from app.ui.look import colors_of
from app.ui.rows_table import Column, RowsView

_WORDS = {
    "error": QT_TRANSLATE_NOOP("import", "✖ Left out"),
    "warning": QT_TRANSLATE_NOOP("import", "▲ Look at it"),
    "info": QT_TRANSLATE_NOOP("import", "● Note"),
}
_ORDER = {"error": 0, "warning": 1, "info": 2}


class IssuesPage(QWidget):
    """Lists issues; `refused` and `accepted` carry the ids of what the user decided, `forgotten` takes all back."""

    refused = Signal(object)
    accepted = Signal(object)
    forgotten = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = RowsView(self.tr("What was noticed"), self._columns(), stretched=3, wraps=True)
        self.decided = label("", "faint")
        self._issues: Sequence[Issue] = ()
        self._picked: Issue | None = None
        self._refuse = self._button(self.tr("&Refuse this"), self._refuse_one)
        self._refuse_all = self._button(self.tr("Refuse all of this &kind"), self._refuse_kind)
        self._accept = self._button(self.tr("&Take the proposal"), self._accept_one)
        self._accept_all = self._button(self.tr("Take all &proposals"), self._accept_everything)
        self._forget = self._button(self.tr("&Forget my decisions"), self.forgotten.emit)
        bar = QHBoxLayout()
        for button in (self._refuse, self._refuse_all, self._accept, self._accept_all):
            bar.addWidget(button)
        bar.addStretch()
        bar.addWidget(self._forget)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view, 1)
        layout.addLayout(bar)
        layout.addWidget(self.decided)
        self.view.picked.connect(self._pick)

    def show_issues(self, issues: Sequence[Issue], decisions: int) -> None:
        """Show these issues, the worst first; `decisions` says how many things the user decided."""
        self._issues, self._picked = issues, None
        self.view.show_rows(sorted(issues, key=lambda issue: _ORDER[issue.severity]))
        text = self.tr("Decided by you: {n}; the list shows what is left.")
        self.decided.setText(text.format(n=decisions) if decisions else self.tr("Pick a row to decide about it."))
        self._forget.setEnabled(decisions > 0)
        self._accept_all.setEnabled(any(issue.proposal for issue in issues))
        self._show_state()

    def _pick(self, issue: Issue) -> None:
        self._picked = issue
        self._show_state()

    def _show_state(self) -> None:
        picked = self._picked
        self._refuse.setEnabled(bool(picked and picked.is_repair))
        self._refuse_all.setEnabled(bool(picked and picked.is_repair))
        self._accept.setEnabled(bool(picked and picked.proposal))
        self._accept.setText(picked.fix(translate) if picked and picked.proposal else self.tr("&Take the proposal"))

    def _refuse_one(self) -> None:
        if self._picked:
            self.refused.emit([self._picked.id])

    def _refuse_kind(self) -> None:
        if self._picked:
            self.refused.emit([self._picked.code])

    def _accept_one(self) -> None:
        if self._picked:
            self.accepted.emit([self._picked.id])

    def _accept_everything(self) -> None:
        self.accepted.emit([issue.id for issue in self._issues if issue.proposal])

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _columns(self) -> list[Column]:
        colors = colors_of(self)
        shades = {"error": colors.error, "warning": colors.warning}
        return [
            Column(
                title=self.tr("What"),
                value=lambda issue: _ORDER[issue.severity],
                text=lambda order: translate("import", list(_WORDS.values())[order]),
                color=lambda issue: shades.get(issue.severity),
            ),
            Column(title=self.tr("File"), value=lambda issue: issue.place),
            Column(title=self.tr("Row"), value=lambda issue: issue.row, is_number=True),
            Column(title=self.tr("Text"), value=lambda issue: issue.message(translate)),
        ]
