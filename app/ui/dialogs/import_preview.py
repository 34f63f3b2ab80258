"""What files would bring, before they bring it: counts, and every repair and doubt by row."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from app.models.choices import choice_text
from app.models.record import Disclosure
from app.models.scenario import Scenario
from app.models.tables import BY_TABLE, NOT_INVENTORY, RECORD_TYPES
from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import label, primary, translate
from app.ui.look import colors_of
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task

_WORDS = {
    "error": QT_TRANSLATE_NOOP("import", "✖ Left out"),
    "warning": QT_TRANSLATE_NOOP("import", "▲ Look at it"),
    "info": QT_TRANSLATE_NOOP("import", "● Note"),
}
_ORDER = {"error": 0, "warning": 1, "info": 2}
_NOT_IMPORTED = (*NOT_INVENTORY, Scenario)


class ImportPreview(QDialog):
    """Reads the files without writing; the import itself is one edit that can be undone."""

    task_wanted = Signal(object, str, object)

    def __init__(self, session: Session, files: list[Path], table: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self._session, self._files = session, files
        self._task: Task | None = None
        self.kinds, self.disclosures = QComboBox(), QComboBox()
        self.kinds.addItem(self.tr("Find out by the columns"), None)
        for record_type in RECORD_TYPES:
            if record_type not in _NOT_IMPORTED:
                self.kinds.addItem(translate("records", record_type.TITLE), record_type.TABLE)
        self.kinds.setCurrentIndex(max(self.kinds.findData(table or None), 0))
        for level in Disclosure:
            self.disclosures.addItem(choice_text(level, translate), level.value)
        self.disclosures.setCurrentIndex(self.disclosures.findData(Disclosure.RESTRICTED.value))
        self.summary = label(self.tr("Reading…"))
        self.issues = RowsView(self.tr("What was noticed"), self._columns(), stretched=3)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.import_button = primary(self.buttons.button(QDialogButtonBox.StandardButton.Ok))
        self.import_button.setText(self.tr("&Import"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.kinds.currentIndexChanged.connect(self.read)
        self.read()

    def read(self) -> None:
        """Read the files again, with the kind that is chosen."""
        if self._task:
            self._task.cancel()
        self.import_button.setEnabled(False)
        self.summary.setText(self.tr("Reading…"))
        task = Task("imports.plan_import", self._session.path, self._files, **self._options())
        task.succeeded.connect(lambda report: self._show(task, report))
        task.failed.connect(lambda error: self._refuse(task, f"{error.message(translate)} {error.advice(translate)}"))
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
        return {"kind": self.kinds.currentData(), "disclosure": self.disclosures.currentData()}

    def _refuse(self, task: Task, text: str) -> None:
        if task is self._task:
            self._task = None
            self.summary.setText(text)
            self.issues.show_rows([])

    def _show(self, task: Task, report: Any) -> None:
        if task is not self._task:
            return
        self._task = None
        number = self.locale().toString
        lines = [
            self.tr("{table}: {added} new, {updated} changed, {unchanged} as they are").format(
                table=translate("records", BY_TABLE[table].TITLE),
                added=number(added),
                updated=number(updated),
                unchanged=number(unchanged),
            )
            for table, (added, updated, unchanged) in report.counts.items()
        ]
        changed = any(added or updated for added, updated, _ in report.counts.values())
        if not changed:
            lines.append(self.tr("Nothing would change."))
        self.summary.setText("\n".join(lines))
        self.issues.show_rows(sorted(report.issues, key=lambda issue: _ORDER[issue.severity]))
        self.import_button.setEnabled(changed)
        self.import_button.setDefault(True)

    def _columns(self) -> list[Column]:
        colors = colors_of(self)
        shades = {"error": colors.error, "warning": colors.warning}
        return [
            Column(
                title=self.tr("What"),
                value=lambda issue: _ORDER[issue.severity],
                text=lambda order: translate("import", list(_WORDS.values())[order]),
                color=lambda issue: shades.get(issue.severity),
            ),
            Column(title=self.tr("File"), value=lambda issue: issue.place),
            Column(title=self.tr("Row"), value=lambda issue: issue.row, is_number=True),
            Column(title=self.tr("Text"), value=lambda issue: issue.message(translate)),
        ]

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Files"), label(", ".join(file.name for file in self._files)))
        form.addRow(self.tr("The rows &are"), self.kinds)
        form.addRow(self.tr("Who may &see them"), self.disclosures)
        self.kinds.setAccessibleName(self.tr("The rows are"))
        self.disclosures.setAccessibleName(self.tr("Who may see them"))
        self.disclosures.setToolTip(self.tr("Where a row does not say it itself."))
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.summary)
        layout.addWidget(self.issues, 1)
        layout.addWidget(label(self.tr("Nothing is written before you import; undo takes it all back."), "faint"))
        layout.addWidget(self.buttons)
        fit(self, 760, 520)


DIALOG = ImportPreview
