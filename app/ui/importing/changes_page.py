"""What an import would change: new, updated and unchanged records, and those that are probably the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.models.fields import FieldSpec
from app.models.intake.duplicates import Duplicate
from app.models.intake.preview import Match
from app.models.record import record_specs
from app.models.tables import BY_TABLE
from app.text import QT_TRANSLATE_NOOP
from app.ui.cells import Names, in_words
from app.ui.labels import label, translate
from app.ui.rows_table import Column, RowsView

_CHARACTERS = 40
_OUTCOMES = {
    "added": QT_TRANSLATE_NOOP("import", "New"),
    "updated": QT_TRANSLATE_NOOP("import", "Changed"),
    "unchanged": QT_TRANSLATE_NOOP("import", "As it is"),
}
_KEYS = {
    "": "",
    "id": QT_TRANSLATE_NOOP("import", "by its identifier"),
    "code": QT_TRANSLATE_NOOP("import", "by its code"),
    "name": QT_TRANSLATE_NOOP("import", "by its name"),
    "site": QT_TRANSLATE_NOOP("import", "by its site"),
    "content": QT_TRANSLATE_NOOP("import", "by name, kind and place"),
    "merge": QT_TRANSLATE_NOOP("import", "merged, as you decided"),
}


class ChangesPage(QWidget):
    """Lists every record of the files with what becomes of it; `merged` carries ids of duplicates that are one."""

    merged = Signal(object)

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._called: dict[str, dict[str, str]] = {}
        self._said: dict[str, str] = {}
        self.view = RowsView(self.tr("What would change"), self._columns(), stretched=4)
        self._same_title = label(self.tr("Probably there already: check those that are the same"), "section")
        self.same = QListWidget()
        self.same.setAccessibleName(self.tr("Records that are probably the same"))
        self.same.setMaximumHeight(self.fontMetrics().height() * 8)
        self.same.itemChanged.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._same_title)
        layout.addWidget(self.same)

    def show_changes(self, matches: Sequence[Match], duplicates: Sequence[Duplicate], merges: frozenset[str]) -> None:
        """Show these, those that change first; `merges` are duplicates that were said to be one."""
        new: dict[str, dict[str, str]] = {}
        for match in matches:
            new.setdefault(match.table, {})[match.id] = match.name
        self._called = {table: {**called, **self._names(table)} for table, called in new.items()}
        order = {"updated": 0, "added": 1, "unchanged": 2}
        self.view.show_rows(sorted(matches, key=lambda match: order[match.outcome]))
        self.same.blockSignals(True)
        self.same.clear()
        for one in duplicates:
            text = self.tr("{name} and {same}, {m} m apart")
            self._said[one.id] = text.format(name=one.name, same=one.same_name, m=round(one.metres))
            item = QListWidgetItem(self._said[one.id], self.same)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        for merge in sorted(merges):
            item = QListWidgetItem(self._said.get(merge, self.tr("Merged, as you decided")), self.same)
            item.setData(Qt.ItemDataRole.UserRole, merge)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.same.blockSignals(False)
        for widget in (self._same_title, self.same):
            widget.setVisible(self.same.count() > 0)

    def _tell(self) -> None:
        items = [self.same.item(row) for row in range(self.same.count())]
        self.merged.emit([i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() == Qt.CheckState.Checked])

    def _columns(self) -> list[Column]:
        return [
            Column(title=self.tr("Kind"), value=lambda match: translate("records", BY_TABLE[match.table].TITLE)),
            Column(title=self.tr("Record"), value=lambda match: match.name),
            Column(title=self.tr("What"), value=lambda match: translate("import", _OUTCOMES[match.outcome])),
            Column(title=self.tr("Known"), value=lambda match: translate("import", _KEYS[match.key]) or None),
            Column(title=self.tr("Changes"), value=self._changes),
        ]

    def _changes(self, match: Match) -> str | None:
        parts = []
        for spec in (spec for spec in record_specs(BY_TABLE[match.table]) if spec.name in match.after):
            before, after = (self._text(spec, row[spec.name]) for row in (match.before, match.after))
            parts.append(f"{translate('fields', spec.label)}: {before} → {after}")
        return "; ".join(parts) or None

    def _text(self, spec: FieldSpec, value: Any) -> str:
        return shorten(in_words(spec, value, self._names_of), _CHARACTERS, placeholder="…")

    def _names_of(self, table: str) -> Mapping[str, str]:
        """Return what records are called, those that the import would add, too."""
        return self._called.get(table) or self._names(table)
