"""How much of what the plan rests on is recorded, and how old it is, as bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.models.tables import BY_TABLE
from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import label, translate
from app.ui.live_panel import LivePanel
from app.ui.panel import Panel
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session

_BAR = 8
_GROUPS = (
    ("all", QT_TRANSLATE_NOOP("completeness", "All records")),
    ("operator", QT_TRANSLATE_NOOP("completeness", "By operator")),
    ("tier", QT_TRANSLATE_NOOP("completeness", "Sites by tier")),
)


class CompletenessPanel(LivePanel):
    """A bar a field and group of records, with the oldest survey; measured again after every edit."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        title = translate("completeness", "Measuring completeness")
        super().__init__(session, "completeness.measure_completeness", title, parent)
        self._answer: Sequence[Any] = ()
        self.groups = QComboBox()
        self.groups.setAccessibleName(self.tr("Groups of records"))
        for group, words in _GROUPS:
            self.groups.addItem(translate("completeness", words), group)
        self.groups.currentIndexChanged.connect(self._show)
        columns = [
            Column(title=self.tr("Records"), value=_records),
            Column(title=self.tr("Field"), value=lambda row: row[1].label(translate)),
            Column(title=self.tr("Recorded"), value=lambda row: row[1].share, text=_bar),
            Column(title=self.tr("Of"), value=lambda row: row[1].total, is_number=True),
            Column(title=self.tr("Oldest survey"), value=lambda row: row[0].oldest),
            Column(title=self.tr("Over a year old"), value=lambda row: row[0].old, is_number=True),
        ]
        self.view = RowsView(self.tr("Completeness"), columns, stretched=1)
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Show:")))
        top.addWidget(self.groups)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.summary)

    def show_answer(self, answer: Sequence[Any] | None) -> None:
        """Show how complete each group is."""
        self._answer = answer or ()
        self._show()

    def _show(self) -> None:
        chosen = [one for one in self._answer if one.group_kind == self.groups.currentData()]
        self.view.show_rows([(one, field) for one in chosen for field in one.fields])
        undated = sum(one.undated for one in chosen)
        total = sum(one.records for one in chosen)
        text = self.tr("{undated} of {total} records have no date of a survey.")
        nothing = self.tr("There are no such records.")
        self.summary.setText(text.format(undated=undated, total=total) if chosen else nothing)


def _records(row: tuple[Any, Any]) -> str:
    group = row[0]
    title = translate("records", BY_TABLE[group.table].TITLE)
    if group.group_kind == "all":
        return title
    if group.group_kind == "tier":
        return translate("completeness", "{records}, tier {tier}").format(records=title, tier=group.group)
    name = group.group_name or translate("completeness", "no known operator")
    return translate("completeness", "{records}, {operator}").format(records=title, operator=name)


def _bar(share: float) -> str:
    filled = round(_BAR * share)
    return f"{share:4.0%} {'▮' * filled}{'▯' * (_BAR - filled)}"


PANEL = Panel(
    title=QT_TRANSLATE_NOOP("panels", "Completeness"),
    area="right",
    widget=CompletenessPanel,
    order=45,
    shortcut="Ctrl+7",
)
