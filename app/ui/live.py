"""A scenario kept in hand by a thread of its own: other settings go in, figures come out, the newest settings first."""

from __future__ import annotations

import threading
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.bug_report import save_bug_report
from app.discovery import load
from app.errors import AppError

_BETWEEN_LOOKS_MS = 10
_LONGEST_TO_SHOW_S = 0.3

Settings = dict[str, Any]


class Live(QObject):
    """`answered` carries figures as they are refined, with the settings that they are for; the thread knows no Qt."""

    opened = Signal()
    answered = Signal(object, object)
    failed = Signal(object)
    crashed = Signal(str)

    def __init__(self, path: Path, scenario_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = _Worker(path, scenario_id)
        self._timer = QTimer(self, interval=_BETWEEN_LOOKS_MS)
        self._timer.timeout.connect(self._look)

    def start(self, settings: Settings) -> None:
        """Read the plan, and answer for these settings first."""
        self._worker.start()
        self._timer.start()
        self.ask(settings)

    def ask(self, settings: Settings) -> None:
        """Answer for these settings from now on."""
        self._worker.wanted.put(settings)

    def stop(self) -> None:
        """End the thread; nothing comes any more."""
        self._timer.stop()
        self._worker.wanted.put(None)

    def _look(self) -> None:
        said = self._worker.said
        while not said.empty():
            signal, arguments = said.get()
            getattr(self, signal).emit(*arguments)
        self._worker.shown.set()


class _Worker(threading.Thread):
    def __init__(self, path: Path, scenario_id: str) -> None:
        super().__init__(name="live", daemon=True)
        self.wanted: SimpleQueue[Settings | None] = SimpleQueue()
        self.said: SimpleQueue[tuple[str, tuple[Any, ...]]] = SimpleQueue()
        self.shown = threading.Event()
        self._path, self._scenario_id = path, scenario_id

    def run(self) -> None:
        try:
            operations = load("app.operations.live")
            scenario = operations.open_live(self._path, self._scenario_id)
            self.said.put(("opened", ()))
            settings = self._newest(self.wanted.get())
            while settings is not None:
                settings = self._answer(scenario, operations, settings)
        except AppError as error:
            self.said.put(("failed", (error,)))
        except Exception as error:
            self.said.put(("crashed", (str(save_bug_report(error)),)))

    def _answer(self, scenario: Any, operations: Any, settings: Settings) -> Settings | None:
        """Answer until all realizations are in, or there are other settings; return the next ones."""
        for answer in scenario.answers(operations.LiveSettings(**settings), self.wanted.empty):
            self.shown.clear()
            self.said.put(("answered", (settings, answer)))
            self.shown.wait(_LONGEST_TO_SHOW_S)  # two threads at work in Python slow each other down
        return self._newest(self.wanted.get())

    def _newest(self, settings: Settings | None) -> Settings | None:
        while settings is not None:
            try:
                settings = self.wanted.get_nowait()
            except Empty:
                break
        return settings
