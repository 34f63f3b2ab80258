"""Runs side by side: what is better, by how much, and whether the difference is clear of chance."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.i18n import LocaleFormatter
from app.models.choices import unit_text
from app.models.run import Run
from app.text import with_error
from app.ui.labels import explained, label, said, translate
from app.ui.look import colors_of
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task


class CompareDialog(QDialog):
    """Compares the first run with the others, realization by realization where they met the same draws."""

    def __init__(self, session: Session, runs: list[Run], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Runs side by side"))
        self._written = LocaleFormatter(self.locale())
        self.view = RowsView(self.tr("Figures of the runs"), self._columns(runs), wraps=True)
        self.notes = label(self.tr("Working…"), "faint")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        lines = [self.tr("{n}: {run}").format(n=n, run=self._name(run)) for n, run in enumerate(runs, 1)]
        layout.addWidget(label("\n".join(lines)))
        layout.addWidget(self.view, 1)
        layout.addWidget(self.notes)
        layout.addWidget(buttons)
        fit(self, 300 + 330 * len(runs), 500)
        task = Task("scenarios.compare_runs", session.path, [run.id for run in runs])
        task.succeeded.connect(self._show)
        task.failed.connect(lambda error: self.notes.setText(explained(error)))
        session.run(task, quietly=True)

    def _name(self, run: Run) -> str:
        """Return the name of a run with its time as people read it."""
        return run.name.replace(run.ran_at, f"{run.ran_at[:16].replace('T', ' ')} UTC")

    def _show(self, comparison: Any) -> None:
        self.view.show_rows(comparison.metrics)
        same = self.tr("± is one standard error; a difference is clear where it exceeds two of them.")
        self.notes.setText("\n".join([same, *(said(note) for note in comparison.notes)]))

    def _columns(self, runs: list[Run]) -> list[Column]:
        columns = [Column(title=self.tr("Figure"), value=_title)]
        for at in range(len(runs)):
            title = self.tr("Run {n}").format(n=at + 1)
            columns.append(Column(title=title, value=partial(_of, at), text=self._mean, is_number=True))
            if at:
                title = self.tr("Run {n} less run 1").format(n=at + 1)
                columns.append(
                    Column(title=title, value=partial(_of, at), text=self._difference, color=partial(self._shade, at))
                )
        return columns

    def _mean(self, found: Any) -> str:
        return with_error(self._number(found.mean), found.se, self._written)

    def _difference(self, found: Any) -> str:
        if found.difference is None:
            return "—"
        if found.difference == 0 and not found.se_difference:
            return self.tr("the same")
        sign = "+" if found.difference > 0 else ""
        words = self.tr("clear") if found.is_clear else self.tr("may be chance")
        difference = with_error(f"{sign}{self._number(found.difference)}", found.se_difference, self._written)
        return f"{difference} ({words})"

    def _shade(self, at: int, metric: Any) -> str | None:
        found, colors = metric.runs[at], colors_of(self)
        if not found.is_clear or not found.difference:
            return None
        is_better = (found.difference < 0) == (metric.better == "lower")
        return colors.good if is_better else colors.error

    def _number(self, value: float) -> str:
        return self._written.number(value, 0 if abs(value) >= 100 or value == 0 else 1 if abs(value) >= 1 else 3)


def _title(metric: Any) -> str:
    title = translate("metrics", metric.title)
    return f"{title} ({unit_text(metric.unit, translate)})" if metric.unit else title


def _of(at: int, metric: Any) -> Any:
    return metric.runs[at]


DIALOG = CompareDialog
