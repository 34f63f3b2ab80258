"""Who changed what, and when; undo and redo are in it, too."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.operations.edit_words import EDIT_KINDS, edit_label
from app.text import QT_TRANSLATE_NOOP
from app.ui.change_lines import change_lines
from app.ui.labels import translate
from app.ui.panel import Panel
from app.ui.rows_table import Column, RowsView
from app.ui.session import Session

_LIMIT = 1000
_LINES = 200


class HistoryPanel(QWidget):
    """Lists the last entries of the history, and below what the picked one changed, field by field."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = True
        self._limit = _LIMIT
        columns = [
            Column(title=self.tr("When (UTC)"), value=lambda edit: edit.at, text=lambda at: at[:16].replace("T", " ")),
            Column(title=self.tr("What"), value=lambda edit: edit_label(edit.label, translate)),
            Column(title=self.tr("Who"), value=lambda edit: edit.author or None),
            Column(title=self.tr("Records"), value=lambda edit: edit.records, is_number=True),
            Column(title=self.tr("How"), value=lambda edit: translate("history", EDIT_KINDS[edit.kind])),
        ]
        self.view = RowsView(self.tr("History"), columns, stretched=1, wraps=True)
        self.view.picked.connect(self._show_changes)
        self.changes = QPlainTextEdit(readOnly=True)
        self.changes.setAccessibleName(self.tr("What the edit changed"))
        self.changes.setPlaceholderText(self.tr("Pick an entry to see what it changed."))
        self.changes.setTabChangesFocus(True)
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.view)
        both.addWidget(self.changes)
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 2)
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("History of"))
        self.which.addItem(self.tr("The whole plan"))
        self.which.addItem(self.tr("The record that is picked"))
        self.which.currentIndexChanged.connect(self._follow)
        self.back = QPushButton(self.tr("&Save the plan as it was then…"))
        self.back.setEnabled(False)
        self.back.clicked.connect(self._go_back)
        layout = QVBoxLayout(self)
        layout.addWidget(self.which)
        layout.addWidget(both, 1)
        self.older = QPushButton(self.tr("Show &older entries"))
        self.older.clicked.connect(self._show_older)
        self.older.hide()
        for button in (self.older, self.back):  # beside each other they are wider than a panel in other languages
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        session.opened.connect(self._follow)
        session.changed.connect(self._follow)
        session.selected.connect(self._follow_selection)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Read the history when somebody looks: Qt counts a panel under another tab as shown."""
        super().paintEvent(event)
        if self._is_stale:
            QTimer.singleShot(0, self, self._update)

    def _follow(self) -> None:
        self._is_stale = True
        self._update()

    def _update(self) -> None:
        if self._is_stale and self._session.is_open and not self.visibleRegion().isEmpty():
            self._is_stale = False
            record_id = self._record_id()
            entries = () if record_id == "" else self._session.store.history(self._limit, record_id)
            self.view.show_rows(entries)
            self.changes.clear()
            self.back.setEnabled(False)
            self.older.setVisible(len(entries) == self._limit)

    def _show_older(self) -> None:
        self._limit *= 4
        self._follow()

    def _record_id(self) -> str | None:
        """Return the id of the record whose history is shown, empty where none is picked; None for the whole plan."""
        if self.which.currentIndex() == 0:
            return None
        return next((record.id for record in self._session.selected_records()), "")

    def _follow_selection(self) -> None:
        if self.which.currentIndex() == 1:
            self._follow()

    def _go_back(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self._session.wanted.emit("moment", self.view.rows.row(index).seq)

    def _show_changes(self, edit: Any) -> None:
        lines = self._brought(edit) if edit.kind == "merge" else []
        for change in edit.changes:
            lines += change_lines(self._session, change)
            if len(lines) > _LINES:
                lines.append(self.tr("… and more"))
                break
        self.changes.setPlainText("\n".join(lines))
        self.back.setEnabled(True)

    def _brought(self, merge: Any) -> list[str]:
        """Return who had made which edits on the other laptop, and when."""
        edits = self._session.store.merged_edits(merge.id)
        made = []
        for edit in edits:
            what = edit_label(edit.label, translate)
            made.append(f"    {edit.at[:16].replace('T', ' ')}  {edit.author or '—'}: {what}")
        return [self.tr("Edits of the other copy:"), *made[:_LINES], ""]


PANEL = Panel(
    title=QT_TRANSLATE_NOOP("panels", "History"), area="right", widget=HistoryPanel, order=50, shortcut="Ctrl+6"
)
