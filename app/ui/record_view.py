"""The view of one table of records: keys, copying, and the record that is picked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QKeySequence, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QApplication, QTableView, QWidget

from app.errors import AppError
from app.models.changes import edit
from app.models.fields import FieldSpec
from app.models.record import Record
from app.ui.arrangement import Arrangement
from app.ui.cells import heading
from app.ui.clipboard import copy_records
from app.ui.field_editors import Choice, FieldDelegate, FieldLine
from app.ui.filter_header import FilterHeader
from app.ui.labels import translate
from app.ui.record_names import name_of, names_in
from app.ui.record_table import RECORD_ROLE, SPEC_ROLE, RecordTable
from app.ui.session import Session

_WIDEST_CHARACTERS = 32
_MEASURED_ROWS = 100

KEYS = {"add": ("Ins",), "edit": ("Return", "Enter"), "duplicate": ("Ctrl+D",), "delete": ("Del",)}
"""What keys ask for while a table has the focus; as shortcuts they would be taken from a cell that is edited."""


class RecordView(QTableView):
    """Shows the records of one type. `asked` says what a key asks for: add, edit, duplicate or delete."""

    asked = Signal(str)
    counted = Signal()

    def __init__(self, record_type: type[Record], session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_filling = self._is_committing = self._is_refused = False
        names = names_in(session)
        self.table = RecordTable(record_type, names, self)
        self.table.synthetic_icon = synthetic_icon(self)
        self.table.edited.connect(self._edit)
        self.table.refused.connect(self._refuse)
        self.setModel(self.table)
        self.setItemDelegate(FieldDelegate(names, self))
        self.setAccessibleName(translate("records", record_type.TITLE))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.5))
        self.head = self._filter_header()
        self.setHorizontalHeader(self.head)
        self.horizontalScrollBar().valueChanged.connect(self.head.place)
        self.arrange(Arrangement(order=((self.table.specs[0].name, False),)))
        self.selectionModel().selectionChanged.connect(self._pick)

    def depends_on(self, tables: frozenset[str]) -> bool:
        """Whether what is shown changes with these tables: its own, and those that it shows names of."""
        own = {self.table.record_type.TABLE, *(spec.table for spec in self.table.specs)}
        return "*" in tables or bool(own & tables)

    def reload(self) -> None:
        """Show what the plan holds now, and stay at the same records."""
        typed = None if self._is_committing else self._typed()
        picked = [record.id for record in self.picked()]
        top = self.verticalScrollBar().value()
        is_first = self.table.total == 0
        self._is_filling = True
        self.table.is_read_only = self._session.is_read_only
        self.table.show_records(self._session.records(self.table.record_type))
        if is_first:
            self._size_columns()
        self.show_selected(picked)
        self.verticalScrollBar().setValue(top)
        self._is_filling = False
        self._type_again(typed)
        self.counted.emit()

    def picked(self) -> list[Record]:
        """Return the records whose rows are selected, from top to bottom."""
        return [self.table.record(row) for row in sorted({i.row() for i in self.selectionModel().selectedRows()})]

    def show_selected(self, ids: Sequence[str]) -> None:
        """Select these records, as far as they are shown, and go to the first, without telling others."""
        if ids == [record.id for record in self.picked()]:
            return
        rows = self.table.rows_of(ids)
        was_filling, self._is_filling = self._is_filling, True
        self.clearSelection()
        if rows:
            column = max(self.currentIndex().column(), 0)
            model, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
            model.setCurrentIndex(self.table.index(rows[0], column), flag.NoUpdate)
            selection = QItemSelection()
            for first, last in _runs(sorted(rows)):
                selection.select(self.table.index(first, 0), self.table.index(last, 0))
            model.select(selection, flag.Select | flag.Rows)
            self.scrollTo(self.currentIndex())
        self._is_filling = was_filling

    def filter_column(self, name: str, typed: str) -> None:
        """Show only rows whose field fulfils a condition; an empty one shows all again."""
        self.table.filter_column(name, typed)
        self._show_arrangement()

    def arrange(self, arrangement: Arrangement) -> None:
        """Show these rows and columns in this order."""
        self.table.arrange(arrangement)
        for column, spec in enumerate(self.table.specs):
            self.setColumnHidden(column, spec.name in arrangement.hidden)
        self._show_arrangement()

    def show_column(self, name: str, is_shown: bool) -> None:
        """Show or hide a column."""
        hidden = self.table.arrangement.hidden - {name} if is_shown else self.table.arrangement.hidden | {name}
        self.arrange(replace(self.table.arrangement, hidden=hidden))

    def shown_specs(self) -> list[FieldSpec]:
        """Return the fields whose columns are shown, from left to right."""
        order = sorted(range(len(self.table.specs)), key=self.head.visualIndex)
        return [self.table.specs[column] for column in order if not self.isColumnHidden(column)]

    def sort_by(self, column: int) -> None:
        """Sort by a column, the other way round the second time; with Shift also by those before."""
        order = self.table.arrangement.order
        if QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.table.sort_then(column)
        else:
            name = self.table.specs[column].name
            falls = order[0][0] == name and not order[0][1] if order else False
            self.table.sort(column, Qt.SortOrder.DescendingOrder if falls else Qt.SortOrder.AscendingOrder)

    def copy(self) -> None:
        """Put the selected records on the clipboard, for spreadsheets and other plans."""
        copy_records(self.picked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of KEYS and of copying; the rest moves about as in any table.

        What comes out of a cell that is being edited, such as the Return that ends it, asks for nothing more.
        """
        pressed = QKeySequence(event.keyCombination())
        asked = next((name for name, keys in KEYS.items() if pressed in [QKeySequence(key) for key in keys]), None)
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._session.wanted.emit("paste", None)
        elif asked:
            self.asked.emit(asked)
        else:
            super().keyPressEvent(event)

    def commitData(self, editor: QWidget) -> None:
        """Take what a cell's editor holds."""
        self._is_committing, self._is_refused = True, False
        super().commitData(editor)
        self._is_committing = False

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Close a cell's editor, but not with a text that could not be kept: Esc gives it up, Return tries again."""
        if hint == QAbstractItemDelegate.EndEditHint.RevertModelCache or not self._is_refused:
            super().closeEditor(editor, hint)

    def _typed(self) -> tuple[str, str, Any] | None:
        """Return the record and the field of the cell that is edited, and what is typed there."""
        editor = self._editor()
        if editor is None or (isinstance(editor, FieldLine) and not editor.isModified()):
            return None
        index = self.indexAt(editor.geometry().center())
        typed = editor.text() if isinstance(editor, FieldLine) else editor.value()
        return (index.data(RECORD_ROLE).id, index.data(SPEC_ROLE).name, typed) if index.isValid() else None

    def _type_again(self, typed: tuple[str, str, Any] | None) -> None:
        """Open the editor of a cell with what was typed there before the table was read anew."""
        row = self.table.row_of(typed[0]) if typed else None
        if typed is None or row is None or self._editor() is not None:
            return
        index = self.table.index(row, [spec.name for spec in self.table.specs].index(typed[1]))
        self.setCurrentIndex(index)
        self.edit(index)
        editor = self._editor()
        if isinstance(editor, FieldLine):
            editor.setText(typed[2])
            editor.setModified(True)
        elif editor is not None:
            editor.set_value(typed[2])

    def _editor(self) -> FieldLine | Choice | None:
        editors = [one for one in self.viewport().children() if isinstance(one, FieldLine | Choice)]
        return next((one for one in editors if one.isVisible()), None)

    def _filter_header(self) -> FilterHeader:
        hint = self.tr("For example: tower, = tower, > 8, 2..5, — for unknown, ≠ — for known")
        names = [self.tr("Filter of {field}").format(field=heading(spec)) for spec in self.table.specs]
        head = FilterHeader(names, hint, self)
        head.filtered.connect(lambda column, typed: self.filter_column(self.table.specs[column].name, typed))
        head.sectionClicked.connect(self.sort_by)
        return head

    def _show_arrangement(self) -> None:
        conditions = self.table.arrangement.conditions
        self.head.show_conditions(lambda column: conditions.get(self.table.specs[column].name, ""))
        self.counted.emit()

    def _edit(self, before: Record, after: Record) -> None:
        typed, label = self._typed(), self.tr("Edit {name}").format(name=name_of(self._session, before))
        if not self._session.edit(label, [edit(before, after)]):
            self._is_refused = True
            self._type_again(typed)

    def _refuse(self, error: AppError) -> None:
        self._is_refused = True
        self._session.refused.emit(error)

    def _pick(self) -> None:
        """Tell others what is selected, the current row first."""
        if self._is_filling:
            return
        records = self.picked()
        current = self.currentIndex()
        first = self.table.record(current.row()) if current.isValid() else None
        ordered = sorted(records, key=lambda record: record is not first)
        self._session.select_all((record.TABLE, record.id) for record in ordered)

    def _size_columns(self) -> None:
        width = self.fontMetrics().averageCharWidth()
        rows = range(min(self.table.rowCount(), _MEASURED_ROWS))
        for column, spec in enumerate(self.table.specs):
            longest = max((len(str(self.table.index(row, column).data())) for row in rows), default=0)
            characters = min(max(longest, len(heading(spec)) + 2), _WIDEST_CHARACTERS)
            self.setColumnWidth(column, round((characters + 2.5) * width) + (20 if column == 0 else 0))


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return first and last of all runs of neighbors in rising numbers."""
    starts = [row for before, row in zip([None, *rows], rows, strict=False) if before is None or row != before + 1]
    ends = [row for row, after in zip(rows, [*rows[1:], None], strict=True) if after is None or after != row + 1]
    return list(zip(starts, ends, strict=True))


def synthetic_icon(widget: QWidget) -> QIcon:
    """Return the sign of records that were invented: an S in a frame."""
    side = widget.fontMetrics().height()
    ratio = widget.devicePixelRatioF()
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = QColor(widget.palette().color(QPalette.ColorRole.PlaceholderText))
    painter.setPen(QPen(color, 1.2))
    painter.drawRoundedRect(QRectF(1.5, 1.5, side - 3, side - 3), 3, 3)
    font = painter.font()
    font.setPixelSize(round(side * 0.66))
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(QRectF(QPointF(0, 0), QPointF(side, side)), Qt.AlignmentFlag.AlignCenter, "S")
    painter.end()
    return QIcon(pixmap)
