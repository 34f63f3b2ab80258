"""A set of rules with figures of one's own: typed in a table, kept in a folder of files that anybody can open."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError, InvalidValueError
from app.models.choices import unit_text
from app.paths import documents
from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import explained, label, translate
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task

_TEXT, _VALUE, _UNIT = range(3)


class EditRulesDialog(QDialog):
    """Copies a set of rules with other figures and words; once accepted, it is `name` in the folder `place`."""

    def __init__(self, session: Session, rule_set: Any, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Own rules"))
        self._session, self._set, self._source = session, rule_set, folder
        self.name = ""
        title = translate("rules", rule_set.title)
        self.title = QLineEdit(title if folder else self.tr("{title}, with our own figures").format(title=title))
        self.folder = QLineEdit(str(folder or documents() / "Lifeline" / "rules"))
        self.table = QTableWidget(len(rule_set.rules), 3)
        self.problem = label("", "error")
        self.problem.hide()
        self._fill()
        self._lay_out()

    @property
    def place(self) -> Path:
        """The folder of the files."""
        return Path(self.folder.text().strip()).expanduser()

    def accept(self) -> None:
        """Write the set into the folder."""
        try:
            changed = {rule.name: self._typed(row) for row, rule in enumerate(self._set.rules)}
        except AppError as error:
            self._refuse(error)
            return
        title = self.title.text().strip()
        task = Task("rules.copy_rules", self._set.name, self.place, folder=self._source, title=title, changed=changed)
        task.succeeded.connect(self._close)
        task.failed.connect(self._refuse)
        self._session.run(task, quietly=True)

    def _close(self, name: str) -> None:
        self.name = name
        super().accept()

    def _typed(self, row: int) -> tuple[float | None, str]:
        text, figure = (self._cell(row, column) for column in (_TEXT, _VALUE))
        if not figure:
            return None, text
        for locale in (self.locale(), QLocale.c()):
            value, is_number = locale.toDouble(figure)
            if is_number:
                return float(value), text
        raise InvalidValueError(field=self.tr("Figure"), value=figure, allowed=QT_TRANSLATE_NOOP("errors", "0 or more"))

    def _refuse(self, error: Any) -> None:
        self.problem.setText(explained(error))
        self.problem.show()

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item else ""

    def _fill(self) -> None:
        self.table.setHorizontalHeaderLabels([self.tr("Rule"), self.tr("Figure"), self.tr("Unit")])
        self.table.setAccessibleName(self.tr("Rules"))
        self.table.verticalHeader().hide()
        for row, rule in enumerate(self._set.rules):
            figure = "" if rule.value is None else self.locale().toString(rule.value, ord("g"), 8)
            unit = QTableWidgetItem(unit_text(rule.unit, translate))
            unit.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for column, item in enumerate(
                (QTableWidgetItem(translate("rules", rule.text)), QTableWidgetItem(figure), unit)
            ):
                item.setToolTip(rule.source)
                self.table.setItem(row, column, item)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        self.table.resizeRowsToContents()

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder with own rules"), self.folder.text())
        if name:
            self.folder.setText(name)

    def _lay_out(self) -> None:
        browse, show = QPushButton(self.tr("&Browse…")), QPushButton(self.tr("Op&en it"))
        show.setToolTip(
            self.tr("Shows the folder, once there is one: rule_sets.csv and rules.csv open in any spreadsheet")
        )
        browse.clicked.connect(self._browse)
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.place))))
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        for button in (browse, show):
            button.setAutoDefault(False)
            place.addWidget(button)
        form = QFormLayout()
        form.addRow(self.tr("&Name of the set"), self.title)
        where = QLabel(self.tr("F&older"))
        where.setBuddy(self.folder)
        form.addRow(where, place)
        self.title.setAccessibleName(self.tr("Name of the set"))
        self.folder.setAccessibleName(self.tr("Folder"))
        words = self.tr(
            "The bundled rules stay as they are: this copy lies in the folder, and the plan is judged by it. Type your"
            " figures, and the words of the rule with them. A rule without a figure says “not known”."
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(label(words, "faint"))
        layout.addLayout(form)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)
        fit(self, 760, 460)


DIALOG = EditRulesDialog
