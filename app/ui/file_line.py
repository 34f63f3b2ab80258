"""A line with the file to write to, and a button to look for another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMessageBox, QPushButton, QWidget


class FileLine(QWidget):
    """The path of a file to write; `suffix` is added where it is missing."""

    def __init__(self, title: str, path: Path, suffix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._suffix = title, suffix
        self.line = QLineEdit(str(path))
        self.line.setAccessibleName(title)
        browse = QPushButton(self.tr("&Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(browse)
        self.setFocusProxy(self.line)

    @property
    def path(self) -> Path:
        """The file."""
        path = Path(self.line.text().strip()).expanduser()
        return path if path.name.lower().endswith(self._suffix) else path.with_name(path.name + self._suffix)

    def set_suffix(self, suffix: str) -> None:
        """Write another kind of file: exchange the ending."""
        path = self.path
        name = path.name[: -len(self._suffix)] + suffix
        self._suffix = suffix
        self.line.setText(str(path.with_name(name)))

    def may_be_written(self, *, replaces: bool) -> bool:
        """Return whether the file can go there; ask before one that exists is replaced."""
        path = self.path
        problem = ""
        if not path.parent.is_dir():
            problem = self.tr("The folder {folder} does not exist.").format(folder=path.parent)
        elif path.exists() and not replaces:
            problem = self.tr("{file} exists already. Choose another name.").format(file=path.name)
        if problem:
            QMessageBox.warning(self, "Lifeline", problem)
            return False
        if path.exists():
            text = self.tr("Replace {file}?").format(file=path.name)
            return QMessageBox.question(self, "Lifeline", text) == QMessageBox.StandardButton.Yes
        return True

    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self._title,
            str(self.path),
            f"*{self._suffix}",
            options=QFileDialog.Option.DontConfirmOverwrite,  # asked when the dialog is accepted
        )
        if name:
            self.line.setText(name)
