"""Take in what another laptop changed: what comes is shown first, and every real conflict is decided."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.models.record import record_specs
from app.models.tables import BY_TABLE
from app.ui.cells import in_words
from app.ui.labels import explained, label, primary, translate
from app.ui.record_names import names_in
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task


class MergeDialog(QDialog):
    """Reads the other file without writing; the merge itself is one edit that can be undone."""

    task_wanted = Signal(object, str, object)

    def __init__(self, session: Session, other: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge with {file}").format(file=other.name))
        self._session, self._other = session, other
        self._decisions: dict[str, str] = {}
        self._merge: Any = None
        self._picked: Any = None
        self.summary = label(self.tr("Reading…"))
        self.conflicts = RowsView(self.tr("Conflicts"), self._columns(), stretched=1, wraps=True)
        self.hint = label("", "faint")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.merge_button = primary(self.buttons.button(QDialogButtonBox.StandardButton.Ok))
        self.merge_button.setText(self.tr("&Merge"))
        self.merge_button.setEnabled(False)
        self._choices = QWidget()
        self._lay_out()
        self.conflicts.picked.connect(self._pick)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._choices.setEnabled(False)
        task = Task("merging.plan_merge", session.path, other)
        task.succeeded.connect(self._show)
        task.failed.connect(lambda error: self.summary.setText(explained(error)))
        task.crashed.connect(lambda report: self.summary.setText(self.tr("This file could not be read.")))
        session.run(task, quietly=True)

    def accept(self) -> None:
        """Merge for good."""
        paths = self._session.path, self._other
        task = Task("merging.apply_merge", *paths, dict(self._decisions), author=self._session.author)
        super().accept()
        self.task_wanted.emit(task, self.tr("Merging"), lambda merge: None)

    def _show(self, merge: Any) -> None:
        self._merge = merge
        self.summary.setText("\n".join(merge.lines(translate)))
        self.conflicts.show_rows(merge.conflicts)
        self.conflicts.setCurrentIndex(self.conflicts.rows.index(0, 0))  # the buttons decide about something at once
        has_conflicts = bool(merge.conflicts)
        self.conflicts.setVisible(has_conflicts)
        self._choices.setVisible(has_conflicts)
        self._choices.setEnabled(has_conflicts)
        self._show_state()

    def _show_state(self) -> None:
        left = [c for c in self._merge.conflicts if c.id not in self._decisions]
        text = self.tr("Conflicts to be decided: {n} of {all}. Both laptops changed the same field.")
        nothing = self.tr("There are no conflicts.")
        count = len(self._merge.conflicts)
        self.hint.setText(text.format(n=len(left), all=count) if count else nothing)
        self.merge_button.setEnabled(not left and not self._merge.changes_nothing)

    def _pick(self, conflict: Any) -> None:
        self._picked = conflict

    def _decide(self, side: str) -> None:
        if self._picked is not None:
            self._decisions[self._picked.id] = side
            self._refresh()
            left = [row for row in range(self.conflicts.rows.rowCount()) if self._is_open(row)]
            if left:
                row = self.conflicts.currentIndex().row()
                self.conflicts.setCurrentIndex(self.conflicts.rows.index(min(left, key=lambda n: (n < row, n)), 0))

    def _is_open(self, row: int) -> bool:
        return self.conflicts.rows.row(self.conflicts.rows.index(row, 0)).id not in self._decisions

    def _decide_all(self, side: str) -> None:
        for conflict in self._merge.conflicts:
            if conflict.id not in self._decisions:
                self._decisions[conflict.id] = conflict.newer if side == "newer" else side
        self._refresh()

    def _refresh(self) -> None:
        row = self.conflicts.currentIndex().row()
        self.conflicts.show_rows(self._merge.conflicts)
        if row >= 0:
            self.conflicts.setCurrentIndex(self.conflicts.rows.index(row, 0))
        self._show_state()

    def _columns(self) -> list[Column]:
        words = {"": "—", "mine": self.tr("this plan"), "theirs": self.tr("the other one")}
        return [
            Column(title=self.tr("Record"), value=lambda conflict: conflict.name),
            Column(title=self.tr("Field"), value=self._field),
            Column(title=self.tr("This plan"), value=lambda c: self._side(c, c.mine, c.mine_by)),
            Column(title=self.tr("The other one"), value=lambda c: self._side(c, c.theirs, c.theirs_by)),
            Column(title=self.tr("Holds"), value=lambda c: words[self._decisions.get(c.id, "")]),
        ]

    def _field(self, conflict: Any) -> str:
        labels = {spec.name: spec.label for spec in record_specs(BY_TABLE[conflict.table])}
        if conflict.field not in labels:
            return self.tr("the whole record")
        return translate("fields", labels[conflict.field])

    def _side(self, conflict: Any, value: Any, stamp: Any) -> str:
        spec = next((s for s in record_specs(BY_TABLE[conflict.table]) if s.name == conflict.field), None)
        if spec is not None:
            shown = in_words(spec, value, names_in(self._session))
        else:
            shown = self.tr("removed") if value is None else self.tr("edited")
        who = self.tr("{who}, {when} UTC").format(who=stamp.author or "—", when=stamp.at[:16].replace("T", " "))
        return f"{shown}\n{who}"

    def _lay_out(self) -> None:
        bar = QHBoxLayout(self._choices)
        bar.setContentsMargins(0, 0, 0, 0)
        for text, act in (
            (self.tr("&This plan holds"), partial(self._decide, "mine")),
            (self.tr("The &other one holds"), partial(self._decide, "theirs")),
            (self.tr("All: this &plan"), partial(self._decide_all, "mine")),
            (self.tr("All: the ot&her one"), partial(self._decide_all, "theirs")),
            (self.tr("All: the &newer"), partial(self._decide_all, "newer")),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            bar.addWidget(button)
        bar.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.hint)
        layout.addWidget(self.conflicts, 1)
        layout.addWidget(self._choices)
        layout.addStretch()
        note = self.tr(
            "Edits of different fields of one record both live. Nothing is written before you merge, and undo helps."
        )
        layout.addWidget(label(note, "faint"))
        layout.addWidget(self.buttons)
        fit(self, 820, 520)


DIALOG = MergeDialog
