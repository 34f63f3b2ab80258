"""What depends on the asset that is picked: sites, settlements and warning nodes that go with it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import LocaleFormatter
from app.models.record import Record
from app.models.tables import BY_TABLE
from app.ui.labels import label, said, translate
from app.ui.late_panel import LatePanel
from app.ui.record_names import name_of, names_of
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.tasks import Task

_ASKED = ("site", "link", "organisation")


class DependentsView(LatePanel):
    """Answers anew with every pick on the map or in a table."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._asked: Record | None = None
        written = LocaleFormatter(self.locale())
        self._written = written
        columns = [
            Column(title=self.tr("Kind"), value=lambda row: translate("records", BY_TABLE[row[0]].TITLE)),
            Column(title=self.tr("Name"), value=lambda row: names_of(session, row[0]).get(row[1], row[1][:8])),
            Column(
                title=self.tr("People without service"), value=lambda row: row[2], text=written.number, is_number=True
            ),
        ]
        self.view = RowsView(self.tr("What depends on it"), columns, stretched=1)
        self.view.picked.connect(self._show_record)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(
            label(
                self.tr("Pick a site, a link or an organization anywhere: what is lost with it stands here."), "faint"
            )
        )
        layout.addWidget(self.summary)
        layout.addWidget(self.view, 1)
        self._is_showing = False
        session.selected.connect(self._follow_selection)

    def make_task(self) -> Task | None:
        """Ask for what depends on the record that is picked."""
        picked = [record for record in self._session.selected_records() if record.TABLE in _ASKED]
        self._asked = picked[0] if picked else None
        if self._asked is None:
            self.forget()
            return None
        return Task("criticality.find_dependents", self._session.path, self._asked.id, self._asked.TABLE)

    def show_result(self, result: Any) -> None:
        """Show what is lost."""
        if self._asked is None:
            return
        rows: list[tuple[str, str, float | None]] = [("settlement", key, n) for key, n in result.settlements.items()]
        rows.sort(key=lambda row: -(row[2] or 0))
        rows += [("site", key, None) for key in result.sites]
        rows += [("warning_node", key, None) for key in result.warning_nodes]
        self.view.show_rows(rows)
        text = self.tr("Without {name}, {people} people lose all service; exact, nothing else failing.")
        name = name_of(self._session, self._asked)
        summary = text.format(name=name, people=self._written.number(result.people))
        self.summary.setText(" ".join([summary, *(said(note) for note in result.notes)]))

    def forget(self) -> None:
        """Show nothing."""
        self.summary.setText("")
        self.view.show_rows([])

    def _follow_selection(self) -> None:
        if not self._is_showing:
            self.work_again()

    def _show_record(self, row: tuple[str, str, float | None]) -> None:
        self._is_showing = True  # going to what is listed must not ask what depends on that
        self._session.select(row[0], row[1])
        self._is_showing = False
