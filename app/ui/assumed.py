"""What simulations assume for a record, shown in its form while it is entered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from app.models.record import Record
from app.ui.forms import RecordForm
from app.ui.session import Session
from app.ui.tasks import Task


class AssumedValues(QObject):
    """Asks anew whenever what is entered changes; an answer that comes late counts for nothing."""

    def __init__(self, form: RecordForm, session: Session) -> None:
        super().__init__(form)
        self._form, self._session = form, session
        self._newest: Task | None = None
        form.drafted.connect(self._ask)

    def _ask(self, record: Record) -> None:
        if not self._session.is_open:  # closed while the form rested
            return
        self._newest = Task("assumed_values.assumed_values", self._session.path, record)
        self._newest.succeeded.connect(self._show)
        self._session.run(self._newest, quietly=True)

    def _show(self, values: Mapping[str, Any]) -> None:
        if self.sender() is self._newest:
            self._form.show_assumed(values)
