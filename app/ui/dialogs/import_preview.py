"""What files would bring, before they bring it: columns, rows on a map, every repair and doubt, every change."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QTabWidget, QVBoxLayout, QWidget

from app.models.choices import choice_text
from app.models.intake.choosing import EVERY_TABLE, TableChoice
from app.models.record import Disclosure
from app.models.tables import BY_TABLE
from app.ui.importing.changes_page import ChangesPage
from app.ui.importing.columns_page import ColumnsPage
from app.ui.importing.issues_page import IssuesPage
from app.ui.importing.rows_page import RowsPage
from app.ui.labels import explained, label, primary, translate
from app.ui.record_names import names_in
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task


class ImportPreview(QDialog):
    """Reads the files without writing, again after every decision; the import itself is one edit to undo."""

    task_wanted = Signal(object, str, object)

    def __init__(self, session: Session, files: list[Path], table: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self._session, self._files = session, files
        self._task: Task | None = None
        self._mapping: dict[str, TableChoice] = {EVERY_TABLE: TableChoice(kind=table)} if table else {}
        self._refused: set[str] = set()
        self._accepted: set[str] = set()
        self._merges: set[str] = set()
        self.disclosures = QComboBox()
        for level in Disclosure:
            self.disclosures.addItem(choice_text(level, translate), level.value)
        self.disclosures.setCurrentIndex(self.disclosures.findData(Disclosure.RESTRICTED.value))
        self.summary = label(self.tr("Reading…"))
        self.columns, self.rows, self.issues, self.changes = (
            ColumnsPage(),
            RowsPage(),
            IssuesPage(),
            ChangesPage(names_in(session)),
        )
        self.tabs = QTabWidget()
        self.tabs.addTab(self.columns, self.tr("&Columns"))
        self.tabs.addTab(self.rows, self.tr("Rows on the &map"))
        self.tabs.addTab(self.issues, self.tr("What was &noticed"))
        self.tabs.addTab(self.changes, self.tr("What c&hanges"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.import_button = primary(self.buttons.button(QDialogButtonBox.StandardButton.Ok))
        self.import_button.setText(self.tr("&Import"))
        self._lay_out()
        self._connect()
        self.read()

    def read(self) -> None:
        """Read the files again, with what is decided."""
        if self._task:
            self._task.cancel()
        self.import_button.setEnabled(False)
        self.summary.setText(self.tr("Reading…"))
        task = Task("imports.plan_import", self._session.path, self._files, **self._options())
        task.progressed.connect(lambda share: self._show_share(task, share))
        task.succeeded.connect(lambda plan: self._show(task, plan))
        task.failed.connect(lambda error: self._refuse(task, explained(error)))
        task.crashed.connect(lambda report: self._refuse(task, self.tr("This file could not be read.")))
        self._task = task
        self._session.run(task, quietly=True)

    def accept(self) -> None:
        """Import for good."""
        options = self._options() | {"author": self._session.author}
        task = Task("imports.import_files", self._session.path, self._files, **options)
        super().accept()
        self.task_wanted.emit(task, self.tr("Importing"), lambda report: None)

    def reject(self) -> None:
        """Leave everything as it is."""
        if self._task:
            self._task.cancel()
        super().reject()

    def _options(self) -> dict[str, Any]:
        return {
            "disclosure": self.disclosures.currentData(),
            "mapping": dict(self._mapping),
            "refused": frozenset(self._refused),
            "accepted": frozenset(self._accepted),
            "merges": frozenset(self._merges),
            "settings": self._session.settings,
        }

    def _choose(self, place: str, choice: TableChoice) -> None:
        self._mapping[place] = choice
        self.read()

    def _decide(self, decided: set[str], ids: list[str]) -> None:
        decided.update(ids)
        self.read()

    def _merge(self, ids: list[str]) -> None:
        self._merges = set(ids)
        self.read()

    def _forget(self) -> None:
        self._refused.clear()
        self._accepted.clear()
        self.read()

    def _show_share(self, task: Task, share: float) -> None:
        if task is self._task:
            self.summary.setText(self.tr("Reading… {share} %").format(share=self.locale().toString(round(100 * share))))

    def _refuse(self, task: Task, text: str) -> None:
        if task is self._task:
            self._task = None
            self.summary.setText(text)
            self.columns.show_tables(())
            self.rows.show_table(None)
            self.issues.show_issues((), len(self._refused) + len(self._accepted))
            self.changes.show_changes((), (), frozenset(self._merges))

    def _show(self, task: Task, plan: Any) -> None:
        if task is not self._task:
            return
        self._task = None
        number = self.locale().toString
        text = self.tr("{table}: {added} new, {updated} changed, {unchanged} as they are")
        lines = [
            text.format(
                table=translate("records", BY_TABLE[table].TITLE),
                added=number(added),
                updated=number(updated),
                unchanged=number(unchanged),
            )
            for table, (added, updated, unchanged) in plan.counts.items()
        ]
        errors = [issue for issue in plan.issues if issue.severity == "error"]
        left_out = {(issue.place, issue.row) for issue in errors}  # of which one may have several
        if not plan.changes_something:
            lines.append(self.tr("Nothing would change."))
            lines += [issue.message(translate) for issue in [*errors, *plan.issues][:1]]
        elif errors:
            lines.append(
                self.tr("Left out: {n}. The list of what was noticed says why.").format(n=number(len(left_out)))
            )
        self.summary.setText("\n".join(lines))
        self.columns.show_tables(plan.tables)
        self.rows.show_table(self.columns.table)
        self.issues.show_issues(plan.issues, len(self._refused) + len(self._accepted))
        self.changes.show_changes(plan.matches, plan.duplicates, frozenset(self._merges))
        counted = self.tr("What was &noticed ({n})").format(n=number(len(plan.issues)))
        self.tabs.setTabText(self.tabs.indexOf(self.issues), counted)
        self.import_button.setEnabled(plan.changes_something)
        self.import_button.setDefault(True)

    def _connect(self) -> None:
        self.disclosures.activated.connect(self.read)
        self.columns.chosen.connect(self._choose)
        self.columns.places.currentIndexChanged.connect(lambda: self.rows.show_table(self.columns.table))
        self.issues.refused.connect(lambda ids: self._decide(self._refused, ids))
        self.issues.accepted.connect(lambda ids: self._decide(self._accepted, ids))
        self.issues.forgotten.connect(self._forget)
        self.changes.merged.connect(self._merge)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Files"), label(", ".join(file.name for file in self._files)))
        form.addRow(self.tr("Who may &see them"), self.disclosures)
        self.disclosures.setAccessibleName(self.tr("Who may see them"))
        self.disclosures.setToolTip(self.tr("Where a row does not say it itself."))
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.summary)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(label(self.tr("Nothing is written before you import; undo takes it all back."), "faint"))
        layout.addWidget(self.buttons)
        fit(self, 980, 640)


DIALOG = ImportPreview
