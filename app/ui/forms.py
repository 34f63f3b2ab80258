"""A form for one record, built from its fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.models.choices import unit_text
from app.models.fields import FieldSpec
from app.models.record import Record, record_specs
from app.ui.cells import UNKNOWN, Names, allowed, heading, named, shown
from app.ui.field_editors import Choice, Editor, FieldLine, editor_for
from app.ui.labels import explained, label, translate
from app.ui.sizes import fit

_SHARED = frozenset(spec.name for spec in record_specs(Record))
_REST_MS = 250
_STAND_INS = {"text": "?", "reference": "?", "number": 0.0, "whole": 0}
"""For required fields that are still empty in a draft: nothing that is assumed depends on them."""


class RecordForm(QDialog):
    """Edits a record, or makes a new one: `record` is what was entered, once the dialog is accepted.

    `drafted` carries the record as far as it is entered: when the form opens, and after each choice or number.
    """

    drafted = Signal(object)

    def __init__(
        self,
        record_type: type[Record],
        values: dict[str, Any],
        names: Names,
        title: str,
        parent: QWidget | None = None,
        *,
        below: QWidget | None = None,
        keep: Callable[[Any], bool] = lambda record: True,
        explains: bool = False,
    ) -> None:
        """Begin with `values`, at least the id; fields that are not in it begin with their defaults.

        `below` is shown after the fields: what belongs to the record, but is kept by itself. `keep` writes what was
        entered; where it cannot, the form stays open with it. A form that `explains` says below each field what it is
        for, not in tooltips alone.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.record: Record | None = None
        self._keep, self._explains = keep, explains
        self._type, self.values, self._names = record_type, values, names
        self._editors: dict[str, Editor] = {}
        self._problem = label("", "error")
        self._problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        required = label(
            self.tr("* must be filled in. What is not known stays empty; never write 0 for unknown."), "faint"
        )
        layout = QVBoxLayout(self)
        layout.addWidget(self._scrolled(below), 1)
        layout.addWidget(self._problem)
        layout.addWidget(required)
        layout.addWidget(buttons)
        fit(self, 620, 640)
        next(iter(self._editors.values())).setFocus()  # not the area that scrolls them
        self._begun = self._typed()
        self._pause = QTimer(self, singleShot=True, interval=_REST_MS)
        self._pause.timeout.connect(self._draft)
        for spec in record_specs(record_type):
            editor = self._editors.get(spec.name)
            if isinstance(editor, Choice):
                editor.currentIndexChanged.connect(lambda: self._pause.start())
            elif isinstance(editor, FieldLine) and spec.kind in ("number", "whole"):
                editor.textEdited.connect(lambda: self._pause.start())
        self._pause.start()

    def accept(self) -> None:
        """Keep what was entered; stay open where that cannot be, with the first field that cannot hold what it has."""
        record = self.entered()
        if record is not None:
            self.finish(record)

    def reject(self) -> None:
        """Leave the record as it is; what was entered is thrown away only when that is wanted."""
        if self._typed() == self._begun:
            super().reject()
        else:
            ask_to_throw_away(self, lambda: self.done(self.DialogCode.Rejected))

    def _typed(self) -> list[Any]:
        return [as_typed(one) for one in self._editors.values()]

    def finish(self, record: Record) -> None:
        """Keep a record and close, if it can be kept."""
        if self._keep(record):
            self.record = record
            self.done(self.DialogCode.Accepted)

    def entered(self) -> Record | None:
        """Return what was entered; None where a field cannot hold what it has, which is pointed at."""
        values = dict(self.values)
        for spec in record_specs(self._type):
            editor = self._editors.get(spec.name)
            if editor is None:
                continue
            try:
                values[spec.name] = named(spec, editor.value())
            except AppError as error:
                self._point_at(editor, error)
                return None
            if isinstance(editor, FieldLine):
                _mark(editor, wrong=False)
        try:
            return self._type(**values)
        except AppError as error:
            self.say(error)
            return None

    def show_assumed(self, values: Mapping[str, Any]) -> None:
        """Mark the fields that are unknown, but for which a simulation assumes something, and say what; no others."""
        hint = self.tr("Nobody recorded it. Until somebody does, simulations take this value and say so.")
        for spec in record_specs(self._type):
            editor, is_assumed = self._editors.get(spec.name), spec.name in values
            value = shown(spec, values.get(spec.name), self._names)
            text = self.tr("assumed: {value}").format(value=value)
            if isinstance(editor, FieldLine):
                editor.setPlaceholderText(text if is_assumed else editor.hint())
            elif isinstance(editor, Choice) and editor.itemData(0) is None:
                editor.setItemText(0, text if is_assumed else UNKNOWN)
            if editor is not None:
                editor.setToolTip("\n".join(filter(None, (allowed(spec), hint if is_assumed else ""))))

    def _draft(self) -> None:
        """Give what is entered so far to whoever knows what would be assumed; what a field cannot hold is unknown."""
        values = dict(self.values)
        for spec in record_specs(self._type):
            stand_in = _STAND_INS.get(spec.kind) if spec.required else None
            try:
                entered = self._editors[spec.name].value() if spec.name in self._editors else values.get(spec.name)
            except AppError:
                entered = None
            values[spec.name] = stand_in if entered is None else entered
        try:
            self.drafted.emit(self._type(**values))
        except AppError:  # such as a kind that nobody chose yet
            self.show_assumed({})

    def _scrolled(self, below: QWidget | None) -> QScrollArea:
        inner = QWidget()
        form = QFormLayout(inner)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        is_shared = False
        for spec in record_specs(self._type):
            if spec.name == "id":
                continue
            if spec.name in _SHARED and not is_shared:
                form.addRow(label(self.tr("Where this record comes from"), "section"))
                is_shared = True
            self.add_row(form, spec)
        if below:
            form.addRow(label(self.tr("Photos and documents"), "section"))
            form.addRow(below)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def add_row(self, form: QFormLayout, spec: FieldSpec) -> None:
        """Add a field with its editor."""
        title = QLabel(f"{translate('fields', spec.label)} *" if spec.required else translate("fields", spec.label))
        title.setToolTip(allowed(spec))
        value = self.values.get(spec.name, spec.default)
        editor = editor_for(spec, self._names)
        if editor is None and spec.kind == "json" and not value:
            return  # nothing to see, and nothing to type
        if editor is None:
            fixed = label(shown(spec, value, self._names), "faint")
            fixed.setAccessibleName(heading(spec))
            form.addRow(title, fixed)
            return
        self._editors[spec.name] = editor
        if isinstance(editor, FieldLine | Choice):
            editor.set_value(value)
        else:
            editor.set_value(value or ())
        title.setBuddy(editor)
        help = allowed(spec) if self._explains and spec.name not in _SHARED else ""
        form.addRow(title, with_help(_with_unit(editor, unit_text(spec.unit, translate)), help))

    def _point_at(self, editor: Editor, error: AppError) -> None:
        self.say(error)
        if isinstance(editor, FieldLine):
            _mark(editor, wrong=True)
        editor.setFocus()

    def say(self, error: AppError) -> None:
        """Say below the fields what cannot be kept."""
        self._problem.setText(explained(error))
        self._problem.show()


def _mark(line: FieldLine, *, wrong: bool) -> None:
    line.setProperty("wrong", wrong)
    line.style().unpolish(line)
    line.style().polish(line)


def with_help(editor: QWidget, text: str) -> QWidget:
    """Return an editor with what it is for in words below it; the editor itself where there are none."""
    if not text:
        return editor
    both = QWidget()
    layout = QVBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(1)
    layout.addWidget(editor)
    help = label(text, "faint")
    help.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # short ones take one line
    layout.addWidget(help)
    both.setFocusProxy(editor)
    return both


def _with_unit(editor: Editor, unit: str) -> QWidget:
    if not unit:
        return editor
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(editor, 1)
    layout.addWidget(label(unit, "faint"))
    row.setFocusProxy(editor)
    return row


def as_typed(editor: Editor) -> Any:
    """Return what stands in an editor, whether its field can hold it or not."""
    return editor.text() if isinstance(editor, FieldLine) else editor.value()


def ask_to_throw_away(dialog: QDialog, leave: Callable[[], object]) -> None:
    """Ask whether what was entered may go, and `leave` if it may."""
    buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
    text = translate("forms", "Throw away what you entered?")
    box = QMessageBox(QMessageBox.Icon.Question, "Lifeline", text, buttons, dialog)
    box.setDefaultButton(QMessageBox.StandardButton.No)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.accepted.connect(leave)
    box.open()
