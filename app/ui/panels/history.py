"""Who changed what, and when; undo and redo are in it, too."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from app.models.changes import Change
from app.models.fields import FieldSpec
from app.models.record import record_specs
from app.models.tables import BY_TABLE
from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import label, translate
from app.ui.panel import Panel
from app.ui.record_names import names_of
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session

_LIMIT = 1000
_LINES = 200
_KINDS = {
    "create": QT_TRANSLATE_NOOP("history", "Created"),
    "edit": QT_TRANSLATE_NOOP("history", "Edit"),
    "undo": QT_TRANSLATE_NOOP("history", "Undone"),
    "redo": QT_TRANSLATE_NOOP("history", "Redone"),
    "merge": QT_TRANSLATE_NOOP("history", "Merged"),
    "refused": QT_TRANSLATE_NOOP("history", "Refused"),
}


class HistoryPanel(QWidget):
    """Lists the last entries of the history, and below what the picked one changed, field by field."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = True
        columns = [
            Column(title=self.tr("When (UTC)"), value=lambda edit: edit.at, text=lambda at: at[:16].replace("T", " ")),
            Column(title=self.tr("What"), value=lambda edit: translate("history", edit.label)),
            Column(title=self.tr("Who"), value=lambda edit: edit.author or None),
            Column(title=self.tr("Records"), value=lambda edit: edit.records, is_number=True),
            Column(title=self.tr("How"), value=lambda edit: translate("history", _KINDS[edit.kind])),
        ]
        self.view = RowsView(self.tr("History"), columns, stretched=1)
        self.view.picked.connect(self._show_changes)
        self.changes = QPlainTextEdit(readOnly=True)
        self.changes.setAccessibleName(self.tr("What the edit changed"))
        self.changes.setPlaceholderText(self.tr("Pick an entry to see what it changed."))
        self.changes.setTabChangesFocus(True)
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.view)
        both.addWidget(self.changes)
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.addWidget(label(self.tr("Everything that was ever changed in this plan, newest first."), "faint"))
        layout.addWidget(both, 1)
        session.opened.connect(self._follow)
        session.changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the history when somebody looks."""
        super().showEvent(event)
        self._update()

    def _follow(self) -> None:
        self._is_stale = True
        self._update()

    def _update(self) -> None:
        if self._is_stale and self.isVisible() and self._session.is_open:
            self._is_stale = False
            self.view.show_rows(self._session.store.history(_LIMIT))
            self.changes.clear()

    def _show_changes(self, edit: Any) -> None:
        lines: list[str] = []
        for change in edit.changes:
            lines += self._lines(change)
            if len(lines) > _LINES:
                lines.append(self.tr("… and more"))
                break
        self.changes.setPlainText("\n".join(lines))

    def _lines(self, change: Change) -> list[str]:
        record_type = BY_TABLE[change.table]
        row = change.after or change.before or {}
        name = row.get("name") or row.get("code") or names_of(self._session, change.table).get(change.id, change.id[:8])
        title = f"{translate('records', record_type.TITLE)}: {name}"
        if change.before is None or change.after is None:
            return [f"{title}: {self.tr('added') if change.before is None else self.tr('deleted')}"]
        lines = [title]
        for spec in record_specs(record_type):
            before, after = change.before.get(spec.name), change.after.get(spec.name)
            if before != after:
                field = translate("fields", spec.label)
                lines.append(f"    {field}: {self._text(spec, before)} → {self._text(spec, after)}")
        return lines

    def _text(self, spec: FieldSpec, value: Any) -> str:
        if value is None or value == [] or value == {}:
            return "—"
        if spec.kind == "reference":
            return names_of(self._session, spec.table).get(value, str(value)[:8])
        if spec.kind in ("json", "route"):
            return "…"
        return ", ".join(map(str, value)) if isinstance(value, list) else f"{value} {spec.unit}".rstrip()


PANEL = Panel(
    title=QT_TRANSLATE_NOOP("panels", "History"), area="right", widget=HistoryPanel, order=50, shortcut="Ctrl+6"
)
