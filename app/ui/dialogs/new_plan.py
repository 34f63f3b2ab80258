"""Ask for the country, the title and the file of a new plan."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.models.basemap import countries
from app.paths import documents
from app.ui.field_editors import Choice
from app.ui.labels import label, translate
from app.ui.session import Session
from app.ui.sizes import fit


class NewPlanDialog(QDialog):
    """`country` (ISO 3166), `title` and `path` are what was entered, once it is accepted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New plan"))
        self._folder = session.settings.folder("plan", documents())
        self._typed_title = self._typed_file = False
        self.countries = Choice(sorted((translate("countries", entry.name), entry.code) for entry in countries()))
        self.countries.set_value(None)
        self.titles, self.file = QLineEdit(), QLineEdit()
        self._problem = label("", "error")
        self._problem.hide()
        self._lay_out()
        self.countries.currentTextChanged.connect(self._suggest)
        for changed in (self.countries.editTextChanged, self.titles.textChanged, self.file.textChanged):
            changed.connect(self._problem.hide)
        self.titles.textEdited.connect(lambda: setattr(self, "_typed_title", True))
        self.file.textEdited.connect(lambda: setattr(self, "_typed_file", True))

    @property
    def country(self) -> str:
        """The code of the chosen country, or nothing."""
        return str(self.countries.value() or "")

    @property
    def title(self) -> str:
        """The title of the plan."""
        return self.titles.text().strip()

    @property
    def path(self) -> Path:
        """The plan file."""
        path = Path(self.file.text().strip()).expanduser()
        return path if path.suffix.lower() == ".gpkg" else path.with_name(f"{path.name}.gpkg")

    def accept(self) -> None:
        """Close if everything needed is there."""
        problem = ""
        if not self.country:
            problem = self.tr("Choose a country of the list.")
        elif not self.title:
            problem = self.tr("Give the plan a title.")
        elif not self.file.text().strip() or not self.path.parent.is_dir():
            problem = self.tr("Choose a file in a folder that exists.")
        elif self.path.exists():
            problem = self.tr("There is such a file already. Choose another name; a plan is never overwritten.")
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if not problem:
            super().accept()

    def _suggest(self) -> None:
        name = self.countries.itemText(self.countries.findData(self.country)) if self.country else ""
        if name and not self._typed_title:
            text = self.tr("National Emergency Telecommunications Plan: {country}")
            self.titles.setText(text.format(country=name))
        if name and not self._typed_file:
            self.file.setText(str(self._folder / f"{name}.gpkg"))

    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("File of the new plan"),
            self.file.text() or str(self._folder),
            self.tr("Lifeline plans (*.gpkg)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.file.setText(name)
            self._typed_file = True

    def _lay_out(self) -> None:
        browse = QPushButton(self.tr("&Browse…"))
        browse.clicked.connect(self._browse)
        browse.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(browse)
        form = QFormLayout()
        for text, widget in (
            (self.tr("&Country"), self.countries),
            (self.tr("&Title"), self.titles),
        ):
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        form.addRow(self.tr("&File"), row)
        form.labelForField(row).setBuddy(self.file)  # type: ignore[attr-defined]
        self.file.setAccessibleName(self.tr("File"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("&Make the plan"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(label(self.tr("Everything about the plan is kept in this one file."), "faint"))
        layout.addWidget(self._problem)
        layout.addStretch()
        layout.addWidget(buttons)
        fit(self, 560, 220)


DIALOG = NewPlanDialog
