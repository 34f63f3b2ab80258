"""Choose a backup to go back to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.models.store.backup import Backup, backups
from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import label, translate
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session
from app.ui.sizes import fit

_REASONS = {
    "rolling": QT_TRANSLATE_NOOP("backup", "Made while working"),
    "replaced": QT_TRANSLATE_NOOP("backup", "What was there before a backup was restored"),
    "before-update": QT_TRANSLATE_NOOP("backup", "Before an update of Lifeline"),
}


class RestoreBackupDialog(QDialog):
    """`chosen` is the file of the backup that was picked."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, damaged: Path | None = None) -> None:
        """Show the backups of the open plan, or those of a `damaged` one that cannot be opened."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore a backup"))
        found = backups(damaged or session.path)
        columns = [
            Column(title=self.tr("Made (UTC)"), value=lambda backup: backup.time),
            Column(title=self.tr("Revision"), value=lambda backup: backup.revision, is_number=True),
            Column(title=self.tr("Why"), value=_reason),
        ]
        self.view = RowsView(self.tr("Backups"), columns, stretched=2)
        self.view.show_rows(found)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.restore_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.restore_button.setText(self.tr("&Restore"))
        self.restore_button.setEnabled(False)
        self.view.picked.connect(lambda: self.restore_button.setEnabled(True))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        text = self.tr(
            "The plan becomes what it was at that time, now at revision {n}. What it is now is kept as a backup, too."
        )
        if damaged:
            text = self.tr("The plan is damaged. Choose the backup to go back to; the damaged file is kept beside it.")
        empty = self.tr("There are no backups yet. Lifeline makes one when a plan is opened after changes.")
        layout = QVBoxLayout(self)
        layout.addWidget(label(text.format(n=0 if damaged else session.revision) if found else empty))
        layout.addWidget(self.view, 1)
        layout.addWidget(buttons)
        fit(self, 560, 360)

    @property
    def chosen(self) -> Path | None:
        """The backup's file."""
        index = self.view.currentIndex()
        return self.view.rows.row(index).path if index.isValid() else None


def _reason(backup: Backup) -> str:
    return translate("backup", _REASONS.get(backup.reason, backup.reason))


DIALOG = RestoreBackupDialog
