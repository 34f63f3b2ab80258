"""Work off the GUI thread. What it needs loads when it starts, so that the window itself is there at once."""

from __future__ import annotations

import time
from inspect import signature
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal

from app.bug_report import save_bug_report
from app.errors import AppError, CancelledError

if TYPE_CHECKING:
    from app.models.store.plan_file import Store

_BETWEEN_REPORTS_S = 0.05


def open_store(path: Path) -> Store:
    """Open a plan file for the calling thread."""
    from app.models.store import plan_file

    return plan_file.open_plan(path)


class Task(QObject):
    """One call of an operation in a thread of its own; it opens its own store from the path it is given.

    Exactly one of `succeeded`, `failed`, `cancelled` and `crashed` comes, then `finished`. A task lives until then.
    """

    progressed = Signal(float)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    crashed = Signal(str)
    finished = Signal()

    def __init__(self, operation: str, *arguments: Any, parent: QObject | None = None, **options: Any) -> None:
        """Prepare a call of `app.operations.<operation>`; `title` says on the status bar what goes on."""
        super().__init__(parent)
        self.title = ""
        self.is_stopped = False
        self._thread = _Thread(self, operation, arguments, options)
        self._thread.finished.connect(self._end)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Stop at the next report of progress."""
        self.is_stopped = True

    def wait(self) -> None:
        """Stay here until the thread has ended."""
        self._thread.wait()

    def _end(self) -> None:
        self.finished.emit()
        self.deleteLater()


class _Thread(QThread):
    def __init__(self, task: Task, operation: str, arguments: tuple[Any, ...], options: dict[str, Any]) -> None:
        super().__init__(task)
        self._task, self._operation, self._arguments, self._options = task, operation, arguments, options
        self._reported_at = 0.0

    def run(self) -> None:
        try:
            from app import operations

            operation = getattr(operations, self._operation)
            if "progress" in signature(operation).parameters:
                self._options["progress"] = self._report
            result = operation(*self._arguments, **self._options)
        except CancelledError:
            self._task.cancelled.emit()
        except AppError as error:
            self._task.failed.emit(error)
        except Exception as error:
            self._task.crashed.emit(str(save_bug_report(error)))
        else:
            self._task.succeeded.emit(result)

    def _report(self, share: float) -> None:
        if self._task.is_stopped:
            raise CancelledError
        now = time.monotonic()
        if share >= 1 or now - self._reported_at > _BETWEEN_REPORTS_S:
            self._reported_at = now
            self._task.progressed.emit(share)
