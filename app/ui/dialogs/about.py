"""Version, licence, and whose work Lifeline stands on."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6 import __version__ as qt_version
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from app import __version__
from app.paths import resources
from app.ui.labels import label
from app.ui.session import Session
from app.ui.sizes import fit


class AboutDialog(QDialog):
    """Shows what to tell whoever supports you, and the third-party notices."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Lifeline"))
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        for title, name in (
            (self.tr("&Third-party notices"), "THIRD_PARTY_NOTICES.md"),
            (self.tr("&License"), "LICENSE"),
        ):
            text = QTextBrowser()
            if name.endswith(".md"):
                text.setMarkdown(_read(name))
            else:
                text.setPlainText(_read(name))
            text.setAccessibleName(title.replace("&", ""))
            tabs.addTab(text, title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        versions = self.tr("Version {version} · Python {python} · Qt {qt} · {system}").format(
            version=__version__, python=platform.python_version(), qt=qt_version, system=platform.system()
        )
        purpose = self.tr("Offline planning of emergency telecommunications. Nothing is ever sent anywhere.")
        layout = QVBoxLayout(self)
        layout.addWidget(label("Lifeline", "title"))
        layout.addWidget(label(purpose))
        layout.addWidget(label(versions, "faint"))
        layout.addWidget(tabs, 1)
        layout.addWidget(buttons)
        fit(self, 680, 480)


def _read(name: str) -> str:
    file: Path = resources().parent / name
    return file.read_text(encoding="utf-8") if file.is_file() else ""


DIALOG = AboutDialog
