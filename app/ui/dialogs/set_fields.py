"""Fields of many records at once: each is changed only where it is ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.models.changes import Change
from app.models.fields import FieldSpec
from app.models.network_edits import with_fields
from app.models.record import Record, record_specs
from app.ui.cells import allowed, heading, named
from app.ui.field_editors import Choice, Editor, FieldLine, Several, editor_for
from app.ui.labels import explained, label, translate
from app.ui.record_names import names_in
from app.ui.session import Session
from app.ui.sizes import fit

_OF_ONE = frozenset({"id", "code", "name", "lat", "lon"})
"""Fields whose value belongs to one record."""


class SetFields(QDialog):
    """Sets the ticked fields of records of one type; an empty field that is ticked makes the value unknown."""

    def __init__(self, session: Session, records: Sequence[Record], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._records = session, list(records)
        kind = translate("records", records[0].TITLE)
        self.setWindowTitle(self.tr("Set fields: {table} ({n})").format(n=len(records), table=kind))
        self.ticks: dict[str, QCheckBox] = {}
        self.editors: dict[str, Editor] = {}
        self._problem = label("", "error")
        self._problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(label(self.tr("Only ticked fields are set. One undo takes all of it back."), "faint"))
        layout.addWidget(self._scrolled(), 1)
        layout.addWidget(self._problem)
        layout.addWidget(buttons)
        fit(self, 620, 600)

    def accept(self) -> None:
        """Write the ticked fields as one edit; stay open where a field cannot hold what it has."""
        values = {}
        for spec in record_specs(type(self._records[0])):
            if spec.name not in self.ticks or not self.ticks[spec.name].isChecked():
                continue
            try:
                values[spec.name] = named(spec, self.editors[spec.name].value())
            except AppError as error:
                self._say(error)
                self.editors[spec.name].setFocus()
                return
        try:
            changes: list[Change] = with_fields(self._records, values)
        except AppError as error:
            self._say(error)
            return
        text = self.tr("Set fields, records: {n}").format(n=len(changes))
        if not changes or self._session.edit(text, changes):
            super().accept()

    def _say(self, error: AppError) -> None:
        self._problem.setText(explained(error))
        self._problem.show()

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setColumnStretch(1, 1)
        for spec in record_specs(type(self._records[0])):
            editor = None if spec.name in _OF_ONE else editor_for(spec, names_in(self._session))
            if editor is not None:
                self._add_row(grid, spec, editor)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def _add_row(self, grid: QGridLayout, spec: FieldSpec, editor: Editor) -> None:
        """Add a field, with the value that all records share, if they do; to change it ticks it."""
        tick = QCheckBox(heading(spec))
        tick.setToolTip(allowed(spec))
        self.ticks[spec.name], self.editors[spec.name] = tick, editor
        shared = {getattr(record, spec.name) for record in self._records}
        value = next(iter(shared)) if len(shared) == 1 else None
        several = self.tr("several values") if len(shared) > 1 else ""
        if isinstance(editor, Several):
            editor.set_value(value or ())
            editor.itemChanged.connect(lambda: tick.setChecked(True))
        elif isinstance(editor, Choice):
            editor.set_value(value)
            if several:
                editor.setCurrentIndex(-1)
                (editor.lineEdit() or editor).setPlaceholderText(several)
            editor.activated.connect(lambda: tick.setChecked(True))
        else:
            editor.set_value(value)
            editor.setPlaceholderText(several or editor.placeholderText())
            editor.textEdited.connect(lambda: tick.setChecked(True))
            self._offer_known(spec, editor)
        row = grid.rowCount()
        grid.addWidget(tick, row, 0)
        grid.addWidget(editor, row, 1)

    def _offer_known(self, spec: FieldSpec, line: FieldLine) -> None:
        """Complete a text from those that other records have: a route group is only one if it is spelled the same."""
        if spec.kind != "text":
            return
        records = self._session.records(type(self._records[0]))
        known = {getattr(record, spec.name) for record in records} - {None}
        completer = QCompleter(QStringListModel(sorted(known, key=str.casefold), line), line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(completer)


DIALOG = SetFields
