"""The photos and documents of a record: look at them, add some, take some away."""

from __future__ import annotations

from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QIcon, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.models.attaching import read_attachment
from app.models.attachment import Attachment
from app.models.changes import add, remove
from app.models.record import Record
from app.paths import documents
from app.ui.labels import label, translate
from app.ui.session import Session

_ICON = 48


class AttachmentsBox(QWidget):
    """Shows what is attached to a record; every addition and removal is an edit of its own."""

    def __init__(self, session: Session, record: Record, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._record = session, record
        self.setAcceptDrops(not session.is_read_only)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Photos and documents"))
        self.list.setIconSize(QSize(_ICON, _ICON))
        self.list.setMaximumHeight(self.fontMetrics().height() * 9)
        self.list.itemActivated.connect(self.open)
        self.foot = label("", "faint")
        self._buttons: dict[str, QPushButton] = {}
        bar = QHBoxLayout()
        for name, text, slot in (
            ("attach", self.tr("A&ttach…"), self.ask),
            ("open", self.tr("O&pen"), self.open),
            ("save", self.tr("Save &as…"), self.save),
            ("remove", self.tr("Re&move"), self.remove),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            bar.addWidget(button)
            self._buttons[name] = button
        bar.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addLayout(bar)
        layout.addWidget(self.foot)
        self.list.currentRowChanged.connect(self._show_state)
        self.reload()

    def reload(self) -> None:
        """Show what is attached now."""
        self.list.clear()
        mine = [a for a in self._session.records(Attachment) if a.record_id == self._record.id]
        for attachment in sorted(mine, key=lambda a: a.name.casefold()):
            words = f"{attachment.name}  ·  {self.locale().formattedDataSize(attachment.size_bytes)}"
            item = QListWidgetItem(self._icon(attachment), words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, attachment)
        size = self.locale().formattedDataSize(sum(a.size_bytes for a in mine))
        text = self.tr("{n} attached, {size} in the plan file. Files can be dropped here.")
        self.foot.setText(text.format(n=len(mine), size=size))
        self._show_state()

    def attach(self, files: list[Path]) -> None:
        """Attach files, as one edit."""
        changes, contents = [], []
        for file in files:
            try:
                attachment, content = read_attachment(self._record, file)
            except AppError as error:
                self._session.refused.emit(error)
                return
            changes.append(add(attachment))
            contents.append(content)
        names = ", ".join(file.name for file in files)
        if self._session.edit(self.tr("Attach {files}").format(files=names), changes, contents):
            self.reload()

    def ask(self) -> None:
        """Ask for files and attach them."""
        folder = self._session.settings.folder("attach", documents())
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach photos and documents"), str(folder))
        if names:
            self._session.settings.folders["attach"] = str(Path(names[0]).parent)
            self.attach([Path(name) for name in names])

    def open(self) -> None:
        """Show the picked file in the program that the system has for it, as a copy."""
        attachment = self._picked()
        if attachment:
            file = Path(mkdtemp(prefix="lifeline-")) / Path(attachment.name).name
            if self._write(attachment, file):
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

    def save(self) -> None:
        """Ask where to, and write the picked file there."""
        attachment = self._picked()
        if not attachment:
            return
        start = self._session.settings.folder("attach", documents()) / attachment.name
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the attachment"), str(start))
        if name:
            self._write(attachment, Path(name))

    def remove(self) -> None:
        """Take the picked file from the record; undo brings it back."""
        attachment = self._picked()
        if attachment:
            text = self.tr("Remove {file}").format(file=attachment.name)
            if self._session.edit(text, [remove(attachment)]):
                self.reload()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach the files that were dropped."""
        self.attach([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _picked(self) -> Attachment | None:
        picked: list[Attachment] = [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]
        return picked[0] if picked else None

    def _write(self, attachment: Attachment, file: Path) -> bool:
        try:
            self._session.write_content(attachment.sha256, file)
        except AppError as error:
            self._session.refused.emit(error)
            return False
        return True

    def _show_state(self) -> None:
        is_picked, may = self.list.currentRow() >= 0, not self._session.is_read_only
        self._buttons["attach"].setEnabled(may)
        self._buttons["open"].setEnabled(is_picked)
        self._buttons["save"].setEnabled(is_picked)
        self._buttons["remove"].setEnabled(is_picked and may)

    def _icon(self, attachment: Attachment) -> QIcon:
        if (attachment.media_type or "").startswith("image/"):
            picture = QPixmap()
            try:
                picture.loadFromData(self._session.store.content(attachment.sha256))
            except AppError as error:
                self.setToolTip(error.message(translate))
            if not picture.isNull():
                ratio = Qt.AspectRatioMode.KeepAspectRatio
                return QIcon(picture.scaled(_ICON, _ICON, ratio, Qt.TransformationMode.SmoothTransformation))
        return self.style().standardIcon(QStyle.StandardPixmap.SP_FileIcon)
