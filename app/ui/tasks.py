"""Work off the GUI thread. What it needs loads when it starts, so that the window itself is there at once."""

from __future__ import annotations

import threading
import time
from inspect import signature
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.bug_report import save_bug_report
from app.discovery import load
from app.errors import AppError, CancelledError

if TYPE_CHECKING:
    from app.models.store.store import Store

_BETWEEN_REPORTS_S = 0.05
_BETWEEN_LOOKS_MS = 20


def open_store(path: Path) -> Store:
    """Open a plan file for the calling thread."""
    from app.models.store import plan_file

    return plan_file.open_plan(path)


class Task(QObject):
    """One call of an operation in a thread of its own; it opens its own store from the path it is given.

    Exactly one of `succeeded`, `failed`, `cancelled` and `crashed` comes, then `finished`. The thread knows no Qt
    object: it leaves word in a queue that the GUI thread empties, so neither outlives what the other still needs.
    """

    progressed = Signal(float)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    crashed = Signal(str)
    finished = Signal()

    def __init__(self, operation: str, *arguments: Any, parent: QObject | None = None, **options: Any) -> None:
        """Prepare a call of an operation, named as "plans.save_copy"; `title` says on the status bar what goes on."""
        super().__init__(parent)
        self.title = ""
        self._call = _Call(operation, arguments, options)
        self._timer = QTimer(self, interval=_BETWEEN_LOOKS_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin."""
        self._call.start()
        self._timer.start()

    def cancel(self) -> None:
        """Stop at the next report of progress."""
        self._call.is_stopped = True

    def wait(self) -> None:
        """Stay here until the thread has ended; what it left to say comes when events are handled again."""
        self._call.join()

    def _look(self) -> None:
        while not self._call.said.empty():
            signal, arguments = self._call.said.get()
            getattr(self, signal).emit(*arguments)
            if signal != "progressed":
                self._timer.stop()
                self.finished.emit()  # it goes with its parent: where it deleted itself, PySide crashed now and then


class _Call(threading.Thread):
    def __init__(self, operation: str, arguments: tuple[Any, ...], options: dict[str, Any]) -> None:
        super().__init__(name=operation, daemon=True)
        self.said: SimpleQueue[tuple[str, tuple[Any, ...]]] = SimpleQueue()
        self.is_stopped = False
        self._operation, self._arguments, self._options = operation, arguments, options
        self._reported_at = 0.0

    def run(self) -> None:
        try:
            module, _, function = self._operation.partition(".")
            operation = getattr(load(f"app.operations.{module}"), function)
            if "progress" in signature(operation).parameters:
                self._options["progress"] = self._report
            result = operation(*self._arguments, **self._options)
        except CancelledError:
            self.said.put(("cancelled", ()))
        except AppError as error:
            self.said.put(("failed", (error,)))
        except Exception as error:
            self.said.put(("crashed", (str(save_bug_report(error)),)))
        else:
            self.said.put(("succeeded", (result,)))

    def _report(self, share: float) -> None:
        if self.is_stopped:
            raise CancelledError
        now = time.monotonic()
        if share >= 1 or now - self._reported_at > _BETWEEN_REPORTS_S:
            self._reported_at = now
            self.said.put(("progressed", (share,)))
