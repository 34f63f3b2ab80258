"""What is asked before anything is printed: the file, the language and the readers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from app.i18n import code_of, language_name, languages
from app.models.choices import choice_text
from app.models.record import Disclosure
from app.paths import documents
from app.ui.file_line import FileLine
from app.ui.labels import label, primary, translate
from app.ui.session import Session


class PrintDialog(QDialog):
    """A form with the file, the language and the readers of a print; who inherits adds what else is to be asked."""

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.file = FileLine(self.tr("File"), session.settings.folder("report", documents()) / name, ".pdf")
        self.languages, self.editions = QComboBox(), QComboBox()
        for code in languages():
            self.languages.addItem(language_name(code), code)
        self.languages.setCurrentIndex(self.languages.findData(code_of(self.locale().name())))
        for level in reversed(Disclosure):
            self.editions.addItem(choice_text(level, translate), level.value)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.write_button = primary(buttons.button(QDialogButtonBox.StandardButton.Ok))
        self.write_button.setText(self.tr("&Write"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.form = QFormLayout()
        self.about = label("", "faint")
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        layout.addWidget(self.about)
        layout.addStretch()
        layout.addWidget(buttons)

    def add_rows(self, *rows: tuple[str, QWidget]) -> None:
        """Ask for something, each with its label."""
        for text, widget in rows:
            self.form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))

    def accept(self) -> None:
        """Close if the file can go there."""
        if self.file.may_be_written(replaces=True):
            super().accept()

    @property
    def out(self) -> Path:
        """The file."""
        return self.file.path
