"""The tools of a table: filters, columns, saved views, groups and sums, find and replace, export of what is seen."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QToolButton, QWidget

from app.models.changes import add, edit, remove
from app.models.record import Record, new_id
from app.models.saved_view import SavedView
from app.paths import documents
from app.ui.arrangement import Arrangement
from app.ui.cells import heading
from app.ui.group_dialog import GroupDialog
from app.ui.labels import translate
from app.ui.record_names import names_in
from app.ui.record_view import RecordView
from app.ui.replace_dialog import ReplaceDialog
from app.ui.session import Session
from app.ui.tasks import Task


class TableTools(QObject):
    """Fills the button above a table; the panel says which view it is about."""

    def __init__(self, session: Session, panel: QWidget) -> None:
        super().__init__(panel)
        self._session, self._panel = session, panel
        self._view: RecordView | None = None
        self.button = QToolButton()
        self.button.setText(self.tr("&Table"))
        self.button.setToolTip(self.tr("Filters, views, columns, sums, replacing, exporting"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.button)
        self.button.setMenu(menu)
        self.filters = self._add(menu, self.tr("&Filter by columns"), self._toggle_filters, "Ctrl+Shift+F")
        self.filters.setCheckable(True)
        self._add(menu, self.tr("Show all &rows again"), self.show_all_rows)
        self.columns = menu.addMenu(self.tr("&Columns"))
        self.views = menu.addMenu(self.tr("Saved &views"))
        menu.addSeparator()
        self._add(menu, self.tr("&Group and sum…"), self.group)
        self.replacing = self._add(menu, self.tr("Find and re&place…"), self.replace_texts, "Ctrl+H")
        self._add(menu, self.tr("&Export these rows…"), self.export_rows)
        self.columns.aboutToShow.connect(self._fill_columns)
        self.views.aboutToShow.connect(self._fill_views)

    @property
    def view(self) -> RecordView:
        """The table that the tools work on."""
        if self._view is None:
            raise RuntimeError("no table is shown")
        return self._view

    def work_on(self, view: RecordView) -> None:
        """Work on this table from now on."""
        self._view = view
        self.replacing.setEnabled(not self._session.is_read_only)
        self.view.head.shows_filters = self.filters.isChecked()

    def show_all_rows(self) -> None:
        """Take all filters away."""
        kept = self.view.table.arrangement
        self.view.arrange(Arrangement(order=kept.order, hidden=kept.hidden))

    def group(self) -> None:
        """Show the rows by groups, with figures of a number."""
        GroupDialog(self.view.table, names_in(self._session), self._panel).exec()

    def replace_texts(self) -> None:
        """Ask what to replace in the rows that are shown, and do it as one edit."""
        dialog = ReplaceDialog(self.view.table, self._panel)
        text = self.tr("Replace “{old}” by “{new}” (records: {n})")
        while dialog.exec() and dialog.changes:
            words = {"old": dialog.wanted.text(), "new": dialog.by.text(), "n": len(dialog.changes)}
            if self._session.edit(text.format(**words), dialog.changes):
                break
            dialog.count()

    def export_rows(self) -> None:
        """Ask for a file and write the rows and columns that are seen."""
        settings = self._session.settings
        title = translate("records", self.view.table.record_type.TITLE)
        start = settings.folder("export", documents()) / f"{title}.xlsx"
        kinds = self.tr("Excel (*.xlsx);;CSV (*.csv)")
        name, _ = QFileDialog.getSaveFileName(self._panel, self.tr("Export these rows"), str(start), kinds)
        if not name:
            return
        settings.folders["export"] = str(Path(name).parent)
        specs, table = self.view.shown_specs(), self.view.table
        rows = [[table.cell(row, spec) for spec in specs] for row in range(table.rowCount())]
        heads = [heading(spec) for spec in specs]
        task = Task("exports.export_rows", Path(name), title, heads, rows)
        self._session.wanted.emit("task", (task, self.tr("Exporting"), self.tr("The rows were written to {file}.")))

    def save_view(self) -> None:
        """Ask for a name and keep the filters, order and columns under it; the same name replaces."""
        name, is_given = QInputDialog.getText(self._panel, self.tr("Save this view"), self.tr("Name of the view"))
        name = name.strip()
        if not is_given or not name:
            return
        table, settings = self.view.table.record_type.TABLE, self.view.table.arrangement.to_json()
        old = next((view for view in self._saved() if view.name == name), None)
        saved = SavedView(id=old.id if old else new_id(), name=name, kind=table, settings=settings)
        text = self.tr("Save the view {name}").format(name=name)
        self._session.edit(text, [edit(old, saved) if old else add(saved)])

    def _saved(self) -> list[SavedView]:
        table = self.view.table.record_type.TABLE
        found = [view for view in self._session.records(SavedView) if view.kind == table]
        return sorted(found, key=lambda view: view.name.casefold())

    def _toggle_filters(self) -> None:
        self.view.head.shows_filters = self.filters.isChecked()
        if self.filters.isChecked():
            self.view.head.lines[0].setFocus()

    def _fill_columns(self) -> None:
        self.columns.clear()
        hidden = self.view.table.arrangement.hidden
        everything = self.columns.addAction(self.tr("Show &all"))
        everything.triggered.connect(partial(self._show_columns, frozenset()))
        known = self.columns.addAction(self.tr("Only those with &values"))
        known.triggered.connect(lambda: self._show_columns(self.view.table.empty_columns()))
        self.columns.addSeparator()
        for spec in self.view.table.specs:
            action = self.columns.addAction(heading(spec).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(spec.name not in hidden)
            action.toggled.connect(partial(self.view.show_column, spec.name))

    def _show_columns(self, hidden: frozenset[str]) -> None:
        kept = self.view.table.arrangement
        self.view.arrange(Arrangement(words=kept.words, conditions=kept.conditions, order=kept.order, hidden=hidden))

    def _fill_views(self) -> None:
        self.views.clear()
        self._add(self.views, self.tr("&Save this view…"), self.save_view).setEnabled(not self._session.is_read_only)
        saved = self._saved()
        if not saved:
            return
        self.views.addSeparator()
        for view in saved:
            action = self.views.addAction(view.name.replace("&", "&&"))
            action.triggered.connect(partial(self.view.arrange, Arrangement.from_json(view.settings)))
        deleting = self.views.addMenu(self.tr("&Delete"))
        deleting.setEnabled(not self._session.is_read_only)
        for view in saved:
            deleting.addAction(view.name.replace("&", "&&")).triggered.connect(partial(self._delete, view))

    def _delete(self, view: Record) -> None:
        if isinstance(view, SavedView):
            self._session.edit(self.tr("Delete the view {name}").format(name=view.name), [remove(view)])

    def _add(self, menu: QMenu, text: str, slot: object, keys: str = "") -> QAction:
        action = menu.addAction(text)
        if keys:
            action.setShortcut(QKeySequence(keys))
            self._panel.addAction(action)
        action.triggered.connect(slot)
        return action
