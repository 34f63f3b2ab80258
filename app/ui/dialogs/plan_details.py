"""Edit what the plan says of itself: title, authority, version, classification."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.models.changes import edit
from app.models.plan import Plan
from app.ui.forms import RecordForm
from app.ui.record_names import names_in
from app.ui.session import Session


class PlanDetailsDialog(RecordForm):
    """The form of the one plan record; accepting it is one edit."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        (plan,) = session.records(Plan)
        values = {name: getattr(plan, name) for name in plan.to_row()}
        super().__init__(Plan, values, names_in(session), "", parent)
        self.setWindowTitle(self.tr("Plan details"))
        self._session, self._plan = session, plan

    def accept(self) -> None:
        """Write what was entered."""
        super().accept()
        if self.record is not None and self.record != self._plan:
            self._session.edit(self.tr("Edit the plan details"), [edit(self._plan, self.record)])


DIALOG = PlanDetailsDialog
