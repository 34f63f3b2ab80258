"""The status bar: what runs, what is under the pointer, and which plan this is."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMainWindow, QProgressBar, QPushButton, QStatusBar, QWidget

from app.ui.session import Session
from app.ui.tasks import Task


class StatusBar(QStatusBar):
    """Shows tasks that have a title, with their progress and a button to stop the newest of them."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._tasks: list[Task] = []
        self._what = QLabel()
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.setMaximumWidth(self.fontMetrics().averageCharWidth() * 24)
        self._stop = QPushButton(self.tr("Stop"))
        self.coordinates = QLabel()
        self.coordinates.setAccessibleName(self.tr("Position under the pointer"))
        self._plan = QLabel()
        self._plan.setAccessibleName(self.tr("Plan file"))
        self.hint = QLabel()
        self.hint.setAccessibleName(self.tr("What the next click on the map does"))
        for widget in (self._what, self._progress, self._stop):
            self.addWidget(widget)
            widget.hide()
        self.addWidget(self.hint, 1)
        self.addPermanentWidget(self.coordinates)
        self.addPermanentWidget(self._plan)
        self._stop.clicked.connect(self._stop_newest)
        for signal in (session.opened, session.closed, session.changed):
            signal.connect(self._show_plan)
        session.task_started.connect(self._watch)
        session.pointed.connect(self.coordinates.setText)
        session.hinted.connect(self.hint.setText)

    def _show_plan(self) -> None:
        if not self._session.is_open:
            self._plan.clear()
            self.coordinates.clear()
            return
        text = self.tr("{file} · revision {n}")
        if self._session.is_read_only:
            text = self.tr("{file} · revision {n} · read only")
        path = self._session.path
        self._plan.setText(text.format(file=path.name, n=self._session.revision))
        self._plan.setToolTip(str(path))

    def _watch(self, task: Task) -> None:
        if task.title:
            self._tasks.append(task)
            task.progressed.connect(lambda share: self._progress.setValue(round(100 * share)))
            task.finished.connect(lambda: self._forget(task))
            self._show_tasks()

    def _forget(self, task: Task) -> None:
        self._tasks.remove(task)
        self._show_tasks()

    def _show_tasks(self) -> None:
        shown: tuple[QWidget, ...] = (self._what, self._progress, self._stop)
        for widget in shown:
            widget.setVisible(bool(self._tasks))
        if self._tasks:
            self._what.setText(self._tasks[-1].title)
            self._progress.setValue(0)

    def _stop_newest(self) -> None:
        if self._tasks:
            self._tasks[-1].cancel()
