"""Panels that show what a task finds in the plan: again after every edit, while somebody looks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.ui.labels import label, translate
from app.ui.session import Session
from app.ui.tasks import Task

_WAIT_MS = 800  # after an edit, so that typing on is not disturbed


class LivePanel(QWidget):
    """Runs `work`, the name of a use case that takes the plan's path, and hands its answer to `show_answer`.

    Subclasses lay out `summary`, which also says that work is going on and what went wrong.
    """

    def __init__(self, session: Session, work: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._work, self._title = work, title
        self._task: Task | None = None
        self._is_stale = True
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._update)
        self.summary = label("")
        session.opened.connect(self._forget)
        session.changed.connect(self._follow)

    def show_answer(self, answer: Any) -> None:
        """Show what the task found; None while nothing is known of a plan that was opened."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Start when somebody looks."""
        super().showEvent(event)
        self._update()

    def _forget(self) -> None:
        self._is_stale = True
        self.show_answer(None)
        self._update()

    def _follow(self, tables: frozenset[str]) -> None:
        if tables != {"run"}:
            self._is_stale = True
            self._timer.start()

    def _update(self) -> None:
        if not (self._is_stale and self.isVisible() and self._session.is_open and self._task is None):
            return
        self._is_stale = False
        self.summary.setText(f"{self._title}…")
        self._task = Task(self._work, self._session.path)
        self._task.title = self._title
        self._task.succeeded.connect(self.show_answer)
        self._task.failed.connect(lambda error: self.summary.setText(error.message(translate)))
        self._task.finished.connect(self._end)
        self._session.run(self._task, quietly=True)

    def _end(self) -> None:
        self._task = None
        self._update()
