"""How much of what the plan rests on is recorded, and how old it is, as bars."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.models.tables import BY_TABLE
from app.ui.labels import label, translate
from app.ui.late_panel import LatePanel
from app.ui.look import colors_of
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.tasks import Task

_CELLS = 10
_LITTLE, _MUCH = 0.5, 0.9


class CompletenessView(LatePanel):
    """Shows all records, or those of every operator or tier apart, field by field."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._groups: tuple[Any, ...] = ()
        self.by = QComboBox()
        self.by.setAccessibleName(self.tr("Groups"))
        for words, kind in (
            (self.tr("All records of a kind"), "all"),
            (self.tr("By operator"), "operator"),
            (self.tr("By tier"), "tier"),
        ):
            self.by.addItem(words, kind)
        self.by.currentIndexChanged.connect(self._show)
        columns = [
            Column(title=self.tr("Records"), value=self._whose),
            Column(title=self.tr("Have"), value=lambda row: row[1].label(translate)),
            Column(
                title=self.tr("Known"), value=lambda row: row[1].share, text=_bar, color=self._color, keeps_width=True
            ),
            Column(title=self.tr("Of"), value=lambda row: row[1].total, is_number=True),
            Column(title=self.tr("Oldest survey"), value=lambda row: row[0].oldest),
        ]
        self.view = RowsView(self.tr("Completeness"), columns, stretched=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.by)
        layout.addWidget(self.summary)
        layout.addWidget(self.view, 1)
        layout.addWidget(label(self.tr("What nobody recorded is assumed (grade D) and printed as assumed."), "faint"))

    def make_task(self) -> Task:
        """Measure the plan."""
        return Task("completeness.measure_completeness", self._session.path)

    def show_result(self, result: tuple[Any, ...]) -> None:
        """Show the groups."""
        self._groups = result
        self._show()

    def forget(self) -> None:
        """Show nothing."""
        self._groups = ()
        self.view.show_rows([])

    def _show(self) -> None:
        shown = [group for group in self._groups if group.group_kind == self.by.currentData()]
        rows = [(group, field) for group in shown for field in group.fields]
        self.view.show_rows(rows)
        oldest = min((group.oldest for group in shown if group.oldest), default=None)
        undated = sum(group.undated for group in shown)
        text = self.tr("Oldest survey: {oldest}. Records without a date of survey: {undated}.")
        self.summary.setText(text.format(oldest=oldest or self.tr("unknown"), undated=undated) if rows else "")

    def _whose(self, row: tuple[Any, Any]) -> str:
        group = row[0]
        title = translate("records", BY_TABLE[group.table].TITLE)
        if group.group_kind == "all":
            return title
        whose = group.group_name or group.group or self.tr("not known")
        if group.group_kind == "tier":
            return self.tr("{records}, tier {tier}").format(records=title, tier=whose)
        return self.tr("{records}, {operator}").format(records=title, operator=whose)

    def _color(self, row: tuple[Any, Any]) -> str | None:
        colors, share = colors_of(self), row[1].share
        return colors.error if share < _LITTLE else colors.warning if share < _MUCH else colors.good


def _bar(share: float) -> str:
    filled = round(_CELLS * share)
    return f"{'█' * filled}{'░' * (_CELLS - filled)} {share:.0%}"
