"""Ask which blank forms operators are to fill in, and in which languages."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from app.i18n import language_name
from app.models.blank_forms import FORM_KINDS
from app.models.tables import BY_TABLE
from app.operations.forms import LANGUAGES
from app.ui.field_editors import Several
from app.ui.labels import label, primary, translate
from app.ui.session import Session
from app.ui.sizes import fit


class BlankFormsDialog(QDialog):
    """`kinds` and `languages` are what was chosen; at first every kind, in the language of the window."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Blank forms for operators"))
        self._kinds = Several([(translate("records", BY_TABLE[kind].TITLE), kind) for kind in FORM_KINDS])
        self._languages = Several([(language_name(code), code) for code in LANGUAGES])
        self._kinds.set_value(FORM_KINDS)
        spoken = self.locale().name()[:2]
        self._languages.set_value([spoken if spoken in LANGUAGES else LANGUAGES[0]])
        form = QFormLayout()
        for text, box in ((self.tr("&Forms for"), self._kinds), (self.tr("&Languages"), self._languages)):
            form.addRow(text, box)
            box.setAccessibleName(text.replace("&", ""))
            box.setMaximumHeight(box.fontMetrics().height() * 14)
            box.itemChanged.connect(self._show_state)
        hint = self.tr(
            "One Excel file each, with choices and hints in the cells. Import what comes back: it fits as it is."
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._write = primary(buttons.button(QDialogButtonBox.StandardButton.Ok))
        self._write.setText(self.tr("&Write to a folder…"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(label(hint, "faint"))
        layout.addLayout(form, 1)
        layout.addWidget(buttons)
        fit(self, 560, 480)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Tables to ask for."""
        return self._kinds.value()

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of languages."""
        return self._languages.value()

    def _show_state(self) -> None:
        self._write.setEnabled(bool(self.kinds and self.languages))


DIALOG = BlankFormsDialog
