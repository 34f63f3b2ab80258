"""Ask since when the changes of the plan are to be printed, and where."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.i18n import language_name, languages
from app.models.choices import choice_text
from app.models.record import Disclosure
from app.operations.edit_words import edit_label
from app.paths import documents
from app.ui.file_line import FileLine
from app.ui.labels import label, primary, translate
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task

_LISTED = 1000


class PrintChangesDialog(QDialog):
    """`task` is the printing that was asked for: what changed since an entry of the history or since another file."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Changes since a version"))
        self._session = session
        folder = session.settings.folder("report", documents())
        name = self.tr("{plan} changes {day}.pdf").format(plan=session.path.stem, day=date.today().isoformat())
        self.file = FileLine(self.tr("File"), folder / name, ".pdf")
        self.versions, self.languages, self.editions = QComboBox(), QComboBox(), QComboBox()
        self.versions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        browse = QPushButton(self.tr("Another plan &file…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        form = QFormLayout()
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Since"), self.versions),
            (self.tr("&To the file"), self.file),
            (self.tr("&Language"), self.languages),
            (self.tr("&Readers"), self.editions),
        )
        for text, widget in rows:
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        form.insertRow(1, "", browse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.write_button = primary(buttons.button(QDialogButtonBox.StandardButton.Ok))
        self.write_button.setText(self.tr("&Write"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(label(self.tr("What was added, changed and removed, field by field."), "faint"))
        layout.addStretch()
        layout.addWidget(buttons)
        self._fill()
        fit(self, 640, 260)

    def accept(self) -> None:
        """Close if the file can go there."""
        if self.file.may_be_written(replaces=True):
            super().accept()

    @property
    def out(self) -> Path:
        """The file."""
        return self.file.path

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
        for code in languages():
            self.languages.addItem(language_name(code), code)
        self.languages.setCurrentIndex(max(self.languages.findData(self.locale().bcp47Name().partition("-")[0]), 0))
        for level in reversed(Disclosure):
            self.editions.addItem(choice_text(level, translate), level.value)


DIALOG = PrintChangesDialog
