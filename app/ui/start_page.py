"""What the window shows while no plan is open: make one, open one, or look at the demonstration."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.settings import Settings
from app.ui.labels import label, primary

_WIDTH_CHARACTERS = 128


class StartPage(QScrollArea):
    """Offers what to begin with. Plan files may be dropped anywhere on it."""

    new_wanted = Signal()
    open_wanted = Signal()
    plan_wanted = Signal(object)
    demonstration_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.demonstration_button = primary(QPushButton(self.tr("Look at the &demonstration")))
        self.new_button = QPushButton(self.tr("&New plan…"))
        self.open_button = QPushButton(self.tr("&Open a plan…"))
        self.recent = _RecentPlans()
        self.recent.setAccessibleName(self.tr("Recent plans"))
        self._no_recent = _caption(self.tr("None yet. You can also drop a plan file here."))
        self.forget_button = QPushButton(self.tr("&Remove from the list"))
        self._lay_out()
        self._connect()
        self.show_recent()

    def show_recent(self) -> None:
        """Show the recent plans; those that are gone are grey."""
        self.recent.clear()
        for entry in self._settings.recent:
            path = Path(entry)
            item = QListWidgetItem(f"{path.stem}\n{path.parent}", self.recent)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            if not path.exists():
                item.setText(self.tr("{name} (not found)\n{folder}").format(name=path.stem, folder=path.parent))
                item.setForeground(self.palette().placeholderText())
        has_some = bool(self._settings.recent)
        self.recent.setVisible(has_some)
        self.forget_button.setVisible(has_some)
        self._no_recent.setVisible(not has_some)
        self.recent.setCurrentRow(0 if has_some else -1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take plan files."""
        if _plan_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the plan that was dropped."""
        path = _plan_in(event)
        if path:
            event.acceptProposedAction()
            self.plan_wanted.emit(path)

    def _connect(self) -> None:
        self.setAcceptDrops(True)
        self.new_button.clicked.connect(self.new_wanted)
        self.open_button.clicked.connect(self.open_wanted)
        self.demonstration_button.clicked.connect(self.demonstration_wanted)
        self.recent.itemActivated.connect(self._open)
        self.recent.itemClicked.connect(self._open)
        self.recent.removed.connect(self._forget)
        self.forget_button.clicked.connect(self._forget)

    def _open(self, item: QListWidgetItem) -> None:
        self.plan_wanted.emit(Path(item.data(Qt.ItemDataRole.UserRole)))

    def _forget(self) -> None:
        item = self.recent.currentItem()
        if item is not None:
            self._settings.forget(item.data(Qt.ItemDataRole.UserRole))
            self.show_recent()

    def _lay_out(self) -> None:
        character = self.fontMetrics().averageCharWidth()
        inner = QWidget()
        inner.setMaximumWidth(character * _WIDTH_CHARACTERS)
        columns = QHBoxLayout()
        columns.setSpacing(character * 6)
        columns.addLayout(self._beginnings(), 1)
        columns.addLayout(self._recents(), 1)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(character * 4, character * 4, character * 4, character * 3)
        layout.addWidget(label(self.tr("Lifeline"), "title"))
        purpose = self.tr(
            "The national emergency telecommunications plan: what there is, what a disaster would cut off, for how"
            " long, and what to do first. Everything stays on this computer."
        )
        layout.addWidget(_caption(purpose))
        layout.addSpacing(character * 2)
        layout.addLayout(columns, 1)
        outer = QWidget()
        row = QHBoxLayout(outer)
        row.addStretch(1)
        row.addWidget(inner, 20, Qt.AlignmentFlag.AlignTop)  # so that the page is as high as its texts need
        row.addStretch(1)
        self.setWidget(outer)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _beginnings(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self.fontMetrics().height() // 3)  # else it is that of the row it stands in
        column.addWidget(label(self.tr("Begin"), "section"))
        for button, text in (
            (
                self.demonstration_button,
                self.tr("An island country with a synthetic network, a storm, and its printed plan."),
            ),
            (self.new_button, self.tr("An empty plan for your country; then import your spreadsheets and map files.")),
            (self.open_button, self.tr("A plan file (.gpkg) from this computer or a stick.")),
        ):
            button.setMinimumHeight(round(self.fontMetrics().height() * 2.2))
            column.addWidget(button)
            column.addWidget(_caption(text))
            column.addSpacing(self.fontMetrics().height() // 2)
        column.addStretch(1)
        return column

    def _recents(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self.fontMetrics().height() // 3)  # else it is that of the row it stands in
        title = QLabel(self.tr("Re&cent plans"))
        title.setProperty("role", "section")
        title.setBuddy(self.recent)
        column.addWidget(title)
        column.addWidget(self._no_recent)
        self.recent.setMinimumHeight(self.fontMetrics().height() * 14)
        column.addWidget(self.recent, 20)
        column.addWidget(self.forget_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return column


class _RecentPlans(QListWidget):
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


def _caption(text: str) -> QLabel:
    """Return a faint label that needs no more height than its text has in the width there is."""
    made = label(text, "faint")
    made.setMinimumSize(1, 1)
    return made


def _plan_in(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() == ".gpkg"), None)
