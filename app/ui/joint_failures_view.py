"""What hides behind redundancy: the pairs whose loss together hurts most, exactly, and larger sets, at least so bad."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QFormLayout, QSpinBox, QVBoxLayout, QWidget

from app.i18n import LocaleFormatter
from app.ui.late_panel import LatePanel
from app.ui.record_names import names_of
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.tasks import Task

_MOST_PAIRS = 50
_LARGEST = 8


class JointFailuresView(LatePanel):
    """Two assets that fail together, or more."""

    unrelated = frozenset({"run", "scenario", "hazard_event", "contact", "plan", "warning_node", "alternative_link"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._written = LocaleFormatter(self.locale())
        self.how_many = QSpinBox()
        self.how_many.setRange(2, _LARGEST)
        self.how_many.setKeyboardTracking(False)
        self.how_many.setAccessibleName(self.tr("How many fail together"))
        self.how_many.valueChanged.connect(self.work_again)
        self.pairs = RowsView(self.tr("Worst pairs"), self._pair_columns(), wraps=True)
        self.set = RowsView(self.tr("Assets of the set"), [Column(title=self.tr("Asset"), value=self._named)])
        self.pairs.picked.connect(lambda pair: self._session.select(pair.first.table, pair.first.id))
        self.set.picked.connect(lambda asset: self._session.select(asset.table, asset.id))
        form = QFormLayout()
        form.addRow(self.tr("How many &fail together"), self.how_many)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self.summary)
        layout.addWidget(self.pairs, 1)
        layout.addWidget(self.set, 1)
        self.set.hide()

    def make_task(self) -> Task:
        """Look for pairs, or for a set of the wanted size."""
        size = self.how_many.value()
        if size == 2:
            task = Task("criticality.find_pairs", self._session.path, _MOST_PAIRS)
        else:
            task = Task("criticality.find_set", self._session.path, size)
        task.title = self.tr("Looking for the worst joint failures")
        return task

    def show_result(self, result: Any) -> None:
        """Show the pairs or the set."""
        is_pairs = hasattr(result, "pairs")
        self.pairs.setVisible(is_pairs)
        self.set.setVisible(not is_pairs)
        if is_pairs:
            self._show_pairs(result)
        else:
            self._show_set(result)

    def forget(self) -> None:
        """Show nothing."""
        self.pairs.show_rows([])
        self.set.show_rows([])

    def _show_pairs(self, result: Any) -> None:
        number = self._written.number
        pairs = [pair for pair in result.pairs if pair.people > 0]
        self.pairs.show_rows(pairs)
        text = (
            self.tr("The {n} pairs that cut off most people beyond what both do alone. Exact over all pairs.")
            if result.is_complete
            else self.tr(
                "The {n} pairs that cut off most people beyond what both do alone. Exact over all pairs with one of"
                " {first} assets; another pair may be worse."
            )
        )
        self.summary.setText(text.format(n=number(len(pairs)), first=number(result.first_failures)))

    def _show_set(self, result: Any) -> None:
        self.set.show_rows(result.assets)
        text = self.tr(
            "Together these {n} cut off {people} people. This is a lower bound: another set of the same size may be"
            " worse."
        )
        number = self._written.number
        self.summary.setText(text.format(n=number(len(result.assets)), people=number(result.people_at_least)))

    def _pair_columns(self) -> list[Column]:
        number = self._written.number
        return [
            Column(title=self.tr("Pair"), value=lambda pair: f"{self._named(pair.first)} + {self._named(pair.second)}"),
            Column(
                title=self.tr("Beyond both"),
                value=lambda pair: pair.beyond_people,
                text=number,
                is_number=True,
                tip=self.tr("People that neither loses alone"),
            ),
            Column(
                title=self.tr("People"),
                value=lambda pair: pair.people,
                text=number,
                is_number=True,
                tip=self.tr("People cut off when both fail"),
            ),
        ]

    def _named(self, asset: Any) -> str:
        return str(names_of(self._session, asset.table).get(asset.id, asset.id[:8]))
