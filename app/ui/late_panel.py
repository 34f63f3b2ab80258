"""Panels that work something out of the plan: when somebody looks, and again after the plan has changed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.labels import explained, label
from app.ui.session import Session
from app.ui.tasks import Task

_WAIT_MS = 800  # after an edit, so that typing on is not disturbed


class LatePanel(QWidget):
    """Subclasses say in `make_task` what is worked out, show it in `show_result`, and empty themselves in `forget`.

    `unrelated` are tables whose changes do not matter; `summary` says what goes on, and what failed.
    """

    unrelated: frozenset[str] = frozenset({"run"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._is_stale = True
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._update)
        self.summary = label("")
        session.opened.connect(self._begin)
        session.changed.connect(self._follow)

    def make_task(self) -> Task | None:
        """Return what is to be worked out now; None while there is nothing to ask for."""
        raise NotImplementedError

    def show_result(self, result: Any) -> None:
        """Show what was worked out."""
        raise NotImplementedError

    def forget(self) -> None:
        """Show nothing: another plan is open."""

    def work_again(self) -> None:
        """Work it out again, as soon as somebody looks."""
        self._is_stale = True
        self._update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Work it out when somebody looks: Qt counts a panel under another tab as shown."""
        super().paintEvent(event)
        if self._is_stale:
            QTimer.singleShot(0, self, self._update)  # nothing may be painted while this is

    def _begin(self) -> None:
        self.forget()
        self.work_again()

    def _follow(self, tables: frozenset[str]) -> None:
        if not tables <= self.unrelated:
            self._is_stale = True
            self._timer.start()

    def _update(self) -> None:
        is_wanted = self._is_stale and not self._timer.isActive() and self._session.is_open and self._task is None
        if not is_wanted or self.visibleRegion().isEmpty():
            return
        self._is_stale = False
        task = self.make_task()
        if task is None:
            return
        self.summary.setText(self.tr("Working…"))
        task.succeeded.connect(self.show_result)
        task.failed.connect(self._refuse)
        task.cancelled.connect(lambda: self.summary.setText(self.tr("Stopped.")))
        task.finished.connect(self._end)
        self._task = task
        self._session.run(task, quietly=True)

    def _refuse(self, error: Any) -> None:
        self.forget()
        self.summary.setText(explained(error))

    def _end(self) -> None:
        self._task = None
        self._update()
