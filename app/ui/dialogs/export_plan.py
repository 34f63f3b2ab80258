"""Ask in which format, for whom and where the data are to be given back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from app.discovery import discover
from app.models.choices import choice_text
from app.models.record import Disclosure
from app.paths import documents
from app.ui.file_line import FileLine
from app.ui.labels import label, primary, translate
from app.ui.session import Session
from app.ui.sizes import fit


class ExportDialog(QDialog):
    """`format`, `profile` and `out` are what was chosen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._known = discover("app.models.exporters", "EXPORTER")
        self.formats, self.profiles = QComboBox(), QComboBox()
        for name, exporter in self._known.items():
            self.formats.addItem(translate("export", exporter.title), name)
        for level in reversed(Disclosure):
            self.profiles.addItem(choice_text(level, translate), level.value)
        suffix = self._known[self.format].suffix
        folder = session.settings.folder("export", documents())
        self.file = FileLine(self.tr("File"), folder / f"{session.path.stem}{suffix}", suffix)
        self.formats.currentIndexChanged.connect(lambda: self.file.set_suffix(self._known[self.format].suffix))
        form = QFormLayout()
        for text, widget in (
            (self.tr("F&ormat"), self.formats),
            (self.tr("&Readers"), self.profiles),
            (self.tr("&File"), self.file),
        ):
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        hint = self.tr("What these readers may not see is left out; a note in the file says what.")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        primary(buttons.button(QDialogButtonBox.StandardButton.Ok)).setText(self.tr("&Export"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(label(hint, "faint"))
        layout.addStretch()
        layout.addWidget(buttons)
        fit(self, 620, 220)

    def accept(self) -> None:
        """Close if the file can go there."""
        if self.file.may_be_written(replaces=False):
            super().accept()

    @property
    def format(self) -> str:
        """The name of the format."""
        return str(self.formats.currentData())

    @property
    def profile(self) -> str:
        """Who will read it."""
        return str(self.profiles.currentData())

    @property
    def out(self) -> Path:
        """The file."""
        return self.file.path


DIALOG = ExportDialog
