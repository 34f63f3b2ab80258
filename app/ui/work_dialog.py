"""Dialogs that work something out when asked: what is entered, a button to begin, one to stop, and what was found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.i18n import LocaleFormatter
from app.ui.labels import explained, label, primary
from app.ui.session import Session
from app.ui.tasks import Task


class WorkDialog(QDialog):
    """Subclasses name the buttons and the progress, and call `work`; `notes` says what it means, and what failed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._written = LocaleFormatter(self.locale())
        self.run_button, self.stop_button = primary(QPushButton()), QPushButton()
        self.stop_button.setEnabled(False)
        self.progress = QProgressBar()
        self.progress.hide()
        self.notes = label("", "faint")
        self.stop_button.clicked.connect(self._stop)

    def work(self, task: Task, show: Callable[[Any], None]) -> None:
        """Run a task and give what it finds to `show`."""
        task.progressed.connect(lambda share: self.progress.setValue(round(100 * share)))
        task.succeeded.connect(show)
        task.cancelled.connect(lambda: self.notes.setText(self.tr("Stopped. Nothing was changed.")))
        task.failed.connect(lambda error: self.notes.setText(explained(error)))
        task.finished.connect(self._end)
        self._task = task
        self._set_running(True)
        self._session.run(task, quietly=True)

    def lay_out(self, fields: Iterable[tuple[str, QWidget]], below: Iterable[QWidget], stretched: QWidget) -> None:
        """Put fields with their labels on top, then these widgets, of which one takes the room, then the buttons."""
        form = QFormLayout()
        for text, widget in fields:
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.run_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.stop_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        for widget in below:
            layout.addWidget(widget, 1 if widget is stretched else 0)
        layout.addWidget(buttons)

    def reject(self) -> None:
        """Stop what runs, and close."""
        self._stop()
        super().reject()

    def _stop(self) -> None:
        if self._task:
            self._task.cancel()
            self.stop_button.setEnabled(False)  # heard; it is answered at the next step

    def _end(self) -> None:
        self._task = None
        self._set_running(False)

    def _set_running(self, is_running: bool) -> None:
        self.run_button.setEnabled(not is_running)
        self.stop_button.setEnabled(is_running)
        self.progress.setValue(0)
        self.progress.setVisible(is_running)
