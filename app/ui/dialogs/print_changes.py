"""Ask since when the changes of the plan are to be printed, and where."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QWidget

from app.operations.edit_words import edit_label
from app.paths import documents
from app.ui.labels import translate
from app.ui.print_dialog import PrintDialog
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task

_LISTED = 1000


class PrintChangesDialog(PrintDialog):
    """`task` is the printing that was asked for: what changed since an entry of the history or since another file."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        name = self.tr("{plan} changes {day}.pdf").format(plan=session.path.stem, day=date.today().isoformat())
        super().__init__(session, name, parent)
        self.setWindowTitle(self.tr("Changes since a version"))
        self.versions = QComboBox()
        self.versions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        browse = QPushButton(self.tr("Another plan &file…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.add_rows((self.tr("&Since"), self.versions))
        self.form.addRow("", browse)
        self.add_rows(
            (self.tr("&To the file"), self.file),
            (self.tr("&Language"), self.languages),
            (self.tr("&Readers"), self.editions),
        )
        self.about.setText(self.tr("What was added, changed and removed, field by field."))
        self._fill()
        fit(self, 640, 260)

    @property
    def task(self) -> Task:
        """The printing that was asked for."""
        since = self.versions.currentData()
        options = {
            "other": since if isinstance(since, Path) else None,
            "revision": None if isinstance(since, Path) else since,
            "language": self.languages.currentData(),
            "edition": self.editions.currentData(),
            "overwrite": True,  # the file dialog has asked
        }
        return Task("prints.write_difference", self._session.path, self.out, **options)

    def add_file(self, file: Path) -> None:
        """Offer another plan file as the older version, and choose it."""
        self.versions.insertItem(0, file.name, file)
        self.versions.setCurrentIndex(0)
        self.write_button.setEnabled(True)

    def _browse(self) -> None:
        title, pattern = self.tr("The older version"), self.tr("Lifeline plans (*.gpkg)")
        folder = self._session.settings.folder("merge", documents())
        name, _ = QFileDialog.getOpenFileName(self, title, str(folder), pattern)
        if name:
            self.add_file(Path(name))

    def _fill(self) -> None:
        for entry in self._session.store.history(_LISTED)[1:]:  # the first is the plan as it is
            what = edit_label(entry.label, translate)
            self.versions.addItem(f"{entry.at[:16].replace('T', ' ')} UTC  {what}", entry.seq)
            self.versions.setItemData(self.versions.count() - 1, what, Qt.ItemDataRole.ToolTipRole)
        self.write_button.setEnabled(self.versions.count() > 0)


DIALOG = PrintChangesDialog
