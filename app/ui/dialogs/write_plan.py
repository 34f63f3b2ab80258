"""Ask where and how the plan is to be printed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from app.i18n import language_name, languages
from app.models.choices import choice_text
from app.models.record import Disclosure
from app.paths import documents
from app.ui.file_line import FileLine
from app.ui.labels import label, primary, translate
from app.ui.session import Session
from app.ui.sizes import fit

_PAPERS = ("A4", "Letter")


class WritePlanDialog(QDialog):
    """`out`, `language`, `edition` and `paper` are what was chosen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Write the plan"))
        folder = session.settings.folder("report", documents())
        name = f"{session.path.stem} {date.today().isoformat()}.pdf"
        self.file = FileLine(self.tr("PDF file"), folder / name, ".pdf")
        self.languages, self.editions, self.papers = QComboBox(), QComboBox(), QComboBox()
        for code in languages():
            self.languages.addItem(language_name(code), code)
        for level in reversed(Disclosure):
            self.editions.addItem(choice_text(level, translate), level.value)
        for paper in _PAPERS:
            self.papers.addItem(paper, paper)
        form = QFormLayout()
        for text, widget in (
            (self.tr("&File"), self.file),
            (self.tr("&Language"), self.languages),
            (self.tr("&Readers"), self.editions),
            (self.tr("&Paper"), self.papers),
        ):
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        hint = self.tr("What these readers may not see is left out, and the plan says so.")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        primary(buttons.button(QDialogButtonBox.StandardButton.Ok)).setText(self.tr("&Write"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(label(hint, "faint"))
        layout.addStretch()
        layout.addWidget(buttons)
        fit(self, 620, 240)

    def accept(self) -> None:
        """Close if the file can go there."""
        if self.file.may_be_written(replaces=True):
            super().accept()

    @property
    def out(self) -> Path:
        """The PDF."""
        return self.file.path

    @property
    def language(self) -> str:
        """The code of the language."""
        return str(self.languages.currentData())

    @property
    def edition(self) -> str:
        """For whom it is."""
        return str(self.editions.currentData())

    @property
    def paper(self) -> str:
        """The size of the pages."""
        return str(self.papers.currentData())


DIALOG = WritePlanDialog
