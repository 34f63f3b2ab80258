"""A table for every record type: look, sort, filter, edit, add, delete."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.i18n import LocaleFormatter
from app.models.changes import add, edit, remove
from app.models.fields import FieldSpec
from app.models.fragility_curve import FragilityCurve
from app.models.grouping import figures
from app.models.hazard_event import HazardEvent
from app.models.record import Record, new_id
from app.models.tables import BY_TABLE, SUBJECTS
from app.text import QT_TRANSLATE_NOOP
from app.ui.assumed import AssumedValues
from app.ui.attachments import AttachmentsBox
from app.ui.cells import UNKNOWN, edit_text, heading
from app.ui.curve_form import CurveForm
from app.ui.forms import RecordForm
from app.ui.labels import label, translate
from app.ui.panel import Panel
from app.ui.record_names import name_of, names_in
from app.ui.record_view import KEYS, RecordView
from app.ui.session import ALL, Key, Session
from app.ui.table_tools import TableTools

SHOWN = tuple(record_type for _, of_subject in SUBJECTS for record_type in of_subject)


class TablesPanel(QWidget):
    """Shows the records of one type at a time and passes edits to the session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._views: dict[str, RecordView] = {}
        self.types = QListWidget()
        self.types.setAccessibleName(self.tr("Kinds of records"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Show only rows with these words"))
        self.search.setAccessibleName(self.tr("Show only rows with these words"))
        self.search.setClearButtonEnabled(True)
        self._count = label("", "faint")
        self.tools = TableTools(session, self)
        self._stack = QStackedWidget()
        self._empty = label("", "faint")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self._items: dict[str, QListWidgetItem] = {}
        for subject, of_subject in SUBJECTS:
            self._add_subject(translate("records", subject), of_subject)
        self.types.currentItemChanged.connect(self._show_type)
        self.search.textChanged.connect(self._filter)
        session.opened.connect(partial(self._reload, ALL))
        session.changed.connect(self._reload)
        session.selected.connect(self._show_selection)
        self._show_table("site")
        if session.is_open:
            self._reload(ALL)

    @property
    def record_type(self) -> type[Record]:
        """The type that is shown."""
        return BY_TABLE[self.types.currentItem().data(Qt.ItemDataRole.UserRole)]

    @property
    def view(self) -> RecordView:
        """The table that is shown."""
        table = self.record_type.TABLE
        if table not in self._views:
            view = RecordView(self.record_type, self._session, self)
            view.customContextMenuRequested.connect(self._show_menu)
            view.asked.connect(self._do)
            view.counted.connect(self._show_count)
            view.selectionModel().currentChanged.connect(self._show_count)
            self._stack.addWidget(view)
            self._views[table] = view
            view.reload()
        return self._views[table]

    def add_record(self) -> None:
        """Ask for a new record and add it."""
        record_type = self.record_type
        title = self.tr("Add to: {table}").format(table=translate("records", record_type.TITLE))
        self._ask(record_type, {"id": new_id()}, title, None)

    def begin_record(self, record_type: type[Record], values: dict[str, object]) -> None:
        """Ask for a new record that begins with some values."""
        self._show_table(record_type.TABLE)
        title = self.tr("Add to: {table}").format(table=translate("records", record_type.TITLE))
        self._ask(record_type, values, title, None)

    def edit_record(self) -> None:
        """Ask for other values of the record that is picked."""
        record = next(iter(self.view.picked()), None)
        if record:
            title = self.tr("Edit {name}").format(name=name_of(self._session, record))
            self._ask(type(record), _values(record), title, record)

    def duplicate_record(self) -> None:
        """Ask for a new record that begins as a copy of the one that is picked."""
        record = next(iter(self.view.picked()), None)
        if record:
            title = self.tr("Copy of {name}").format(name=name_of(self._session, record))
            values = _values(record) | {"id": new_id()}
            if values.get("code"):
                values["code"] = None  # a code belongs to one record
            self._ask(type(record), values, title, None)

    def delete_records(self) -> None:
        """Delete the records that are picked; undo brings them back."""
        records = self.view.picked()
        if not records or self._session.is_read_only:
            return
        names = {"name": name_of(self._session, records[0]), "n": len(records)}
        text = self.tr("Delete {name}") if len(records) == 1 else self.tr("Delete {n} records")
        self._session.edit(text.format(**names), [remove(record) for record in records])

    def _do(self, name: str) -> None:
        if name == "duplicate":
            self.duplicate_record()
        else:
            self._buttons[name].click()

    def _ask(self, record_type: type[Record], values: dict[str, object], title: str, before: Record | None) -> None:
        if record_type is HazardEvent:  # its parameters depend on its kind
            self._session.wanted.emit("event", before)
            return

        def keep(after: Record) -> bool:
            change = edit(before, after, self._session.get(record_type, before.id)) if before else add(after)
            text = self.tr("Edit {name}") if before else self.tr("Add {name}")
            return before == after or self._session.edit(text.format(name=name_of(self._session, after)), [change])

        attached = AttachmentsBox(self._session, before) if before else None
        if record_type is FragilityCurve:
            form: RecordForm = CurveForm(self._session, values, title, self, below=attached, keep=keep)
        else:
            form = RecordForm(record_type, values, names_in(self._session), title, self, below=attached, keep=keep)
        AssumedValues(form, self._session)
        if form.exec() and form.record not in (None, before):
            self._session.select(record_type.TABLE, form.record.id)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self.search, 1)
        bar.addWidget(self.tools.button)
        self._buttons: dict[str, QPushButton] = {}
        for name, text, action in (
            ("add", self.tr("&Add…"), self.add_record),
            ("edit", self.tr("E&dit…"), self.edit_record),
            ("delete", self.tr("De&lete"), self.delete_records),
        ):
            button = QPushButton(text)
            button.clicked.connect(action)
            button.setToolTip(QKeySequence(KEYS[name][0]).toString(QKeySequence.SequenceFormat.NativeText))
            self._buttons[name] = button
            bar.addWidget(button)
        importing = QPushButton(self.tr("&Import…"))
        importing.clicked.connect(lambda: self._session.wanted.emit("import", self.record_type.TABLE))
        self._buttons["import"] = importing
        bar.addWidget(importing)
        self._curves = QPushButton(self.tr("&Show curves…"))
        self._curves.clicked.connect(self._show_curves)
        bar.addWidget(self._curves)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self._count)
        self._splitter = QSplitter()
        self._splitter.addWidget(self.types)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([self.fontMetrics().averageCharWidth() * 26, 1000])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 4)
        layout.addWidget(self._splitter)

    def _add_subject(self, title: str, record_types: Sequence[type[Record]]) -> None:
        head = QListWidgetItem(title, self.types)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        for record_type in record_types:
            item = QListWidgetItem(translate("records", record_type.TITLE), self.types)
            item.setData(Qt.ItemDataRole.UserRole, record_type.TABLE)
            self._items[record_type.TABLE] = item

    def _show_table(self, table: str) -> None:
        self.types.setCurrentItem(self._items[table])

    def _reload(self, tables: frozenset[str]) -> None:
        if not self._session.is_open:
            return
        for record_type in SHOWN:
            title = translate("records", record_type.TITLE)
            count = self.locale().toString(len(self._session.records(record_type)))
            self._items[record_type.TABLE].setText(self.tr("{title}  ({count})").format(title=title, count=count))
        for view in self._views.values():
            if view.depends_on(tables):
                view.reload()
        self._show_type()

    def _show_type(self) -> None:
        if not self._session.is_open:
            return
        view = self.view
        self.tools.work_on(view)
        view.table.filter(self.search.text())
        is_empty = view.table.total == 0
        if is_empty:
            self._empty.setText(
                self.tr("No {table} yet.\nImport a spreadsheet or a map file, or add the first one by hand.").format(
                    table=translate("records", self.record_type.TITLE).lower()
                )
            )
        self._stack.setCurrentWidget(self._empty if is_empty else view)
        for name in ("add", "edit", "delete", "import"):
            self._buttons[name].setEnabled(
                not self._session.is_read_only and (name in ("add", "import") or not is_empty)
            )
        self._curves.setVisible(self.record_type is FragilityCurve)
        self._show_count()

    def _show_curves(self) -> None:
        record = next(iter(self.view.picked()), None)
        self._session.wanted.emit("curves", record.id if record else "")

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the list out again: its rows were measured before the style sheet was there."""
        super().showEvent(event)
        self.types.scheduleDelayedItemsLayout()

    def _filter(self, text: str) -> None:
        self.view.table.filter(text)
        self._show_count()

    def _show_count(self) -> None:
        table = self.view.table
        shown, total, synthetic = table.rowCount(), table.total, table.synthetic
        number = self.locale().toString
        parts = [self.tr("Rows: {shown} of {total}").format(shown=number(shown), total=number(total))]
        if table.arrangement.conditions:
            fields = (spec.label for spec in table.specs if spec.name in table.arrangement.conditions)
            names = ", ".join(translate("fields", field) for field in fields)
            parts.append(self.tr("filtered by {fields}").format(fields=names))
        parts += self._figures()
        if synthetic:
            text = self.tr("{n} synthetic, marked S")
            parts.append(text.format(n=number(synthetic)))
        if self._session.is_read_only:
            parts.append(self.tr("the plan may only be read"))
        self._count.setText(" · ".join(parts))

    def _figures(self) -> list[str]:
        """Return sum and mean of the column that the cursor is in, where it holds numbers."""
        index, table = self.view.currentIndex(), self.view.table
        spec = table.specs[index.column()] if index.isValid() else None
        if spec is None or spec.kind not in ("number", "whole") or spec.name in ("lat", "lon"):
            return []
        found = figures(table.records, spec.name)
        if found.sum is None or found.mean is None:
            return []
        written = LocaleFormatter(self.locale())
        text = self.tr("{field}: sum {sum}, mean {mean}, {unknown} unknown")
        values = {"sum": written.number(found.sum), "mean": written.number(found.mean, 1), "unknown": found.unknown}
        return [text.format(field=heading(spec), **values)]

    def _show_selection(self, keys: tuple[Key, ...]) -> None:
        """Show the table of what was picked first, with all of the picked rows that are in it selected."""
        table = next((table for table, _ in keys if table in self._items), None)
        if table is None:
            return
        self._show_table(table)
        ids = [record_id for other, record_id in keys if other == table]
        if self.view.table.row_of(ids[0]) is None:
            self.search.clear()
        self.view.show_selected(ids)

    def _show_menu(self, at: QPoint) -> None:
        view = self.view
        menu = QMenu(self)
        index = view.indexAt(at)
        if index.isValid():
            spec = view.table.specs[index.column()]
            record = view.table.record(index.row())
            value = getattr(record, spec.name)
            shown = index.data()
            if shown != UNKNOWN:
                text = self.tr("Show only rows with {field}: {value}")
                words = text.format(field=translate("fields", spec.label), value=shown)
                menu.addAction(words, lambda: view.filter_column(spec.name, _same_as(spec, value, shown)))
            menu.addAction(self.tr("Sort by this column"), partial(view.table.sort, index.column()))
            menu.addAction(self.tr("Then sort by this column"), partial(view.table.sort_then, index.column()))
        for name in view.table.arrangement.conditions:
            spec = next(spec for spec in view.table.specs if spec.name == name)
            words = self.tr("Show all again: {field}").format(field=translate("fields", spec.label))
            menu.addAction(words, partial(view.filter_column, name, ""))
        menu.addSeparator()
        menu.addAction(self.tr("Copy rows"), view.copy)
        if not self._session.is_read_only:
            menu.addAction(self.tr("Edit…"), self.edit_record)
            menu.addAction(self.tr("Duplicate…"), self.duplicate_record)
            menu.addAction(self.tr("Delete"), self.delete_records)
        menu.exec(view.viewport().mapToGlobal(at))


def _same_as(spec: FieldSpec, value: object, shown: str) -> str:
    """Return the condition for what a cell shows."""
    return f"= {edit_text(spec, value)}" if spec.kind in ("number", "whole") else f"= {shown}"


def _values(record: Record) -> dict[str, object]:
    return {name: getattr(record, name) for name in record.to_row()}


PANEL = Panel(
    title=QT_TRANSLATE_NOOP("panels", "Tables"), area="bottom", widget=TablesPanel, order=10, shortcut="Ctrl+1"
)
