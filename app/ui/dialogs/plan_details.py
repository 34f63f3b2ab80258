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

        def keep(after: Plan) -> bool:
            label = self.tr("Edit the plan details")
            return after == plan or session.edit(label, [edit(plan, after, session.get(Plan, plan.id))])

        super().__init__(Plan, values, names_in(session), "", parent, keep=keep)
        self.setWindowTitle(self.tr("Plan details"))


DIALOG = PlanDetailsDialog
