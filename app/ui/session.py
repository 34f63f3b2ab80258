"""The open plan, as the window sees it: one store in the GUI thread, and word of everything that changes in it."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QObject, QTimer, Signal

from app.discovery import load
from app.errors import AppError, FileWriteError, PlanDamagedError, system_reason
from app.settings import Settings
from app.ui.tasks import Task, open_store

if TYPE_CHECKING:  # records and the store take longer to load than the start page
    from app.models.changes import Change
    from app.models.record import Record
    from app.models.store.store import Store
    from app.operations.outside import OutsideEdits

_POLL_MS = 2000
ALL = frozenset({"*"})
"""Instead of names of tables: any of them may have changed."""

Key = tuple[str, str]
"""Table and id of a record."""

R = TypeVar("R", bound="Record")
T = TypeVar("T")


class Session(QObject):
    """Holds the open plan. Panels read from it, hand it their edits and hear of all others.

    `selected` carries the keys of the records that the user picked anywhere, the one that matters most first: one
    selection for map, tables and lists alike; `selection` is what it carried last. `run_shown` is the run whose results
    are looked at, or None, and `shown` what it carried last. `wanted` asks the window for one of its commands, by name,
    with what it is about. `pointed` is latitude and longitude under the pointer, and `hinted` says what the next click
    on the map does.

    `colored` gives the map figures to color its records and the ground by, as a `Coloring`, or None. `tried` gives it
    what is tried: ids of links that are out, and pairs of ids of sites that are joined. `point_wanted` asks for a place
    on the map: a text says what for, and a function gets its latitude and longitude, or None; `path_wanted` for places
    one after the other, beyond those that are there.
    """

    opened = Signal()
    closing = Signal()
    closed = Signal()
    changed = Signal(object)  # names of tables, or ALL
    refused = Signal(object)
    damaged = Signal(object)
    edited_outside = Signal(object)
    selected = Signal(object)
    run_shown = Signal(object)
    task_started = Signal(object)
    wanted = Signal(str, object)
    pointed = Signal(str)
    hinted = Signal(str)
    colored = Signal(object)
    tried = Signal(object, object)
    point_wanted = Signal(str, object)
    path_wanted = Signal(str, object, object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._store: Store | None = None
        self._revision = 0
        self._records: dict[str, tuple[Record, ...]] = {}
        self._stale: dict[str, set[str]] = {}
        self._kept: dict[str, Any] = {}
        self._tasks: list[Task] = []
        self.selection: tuple[Key, ...] = ()
        self.shown: Any = None
        self.run_shown.connect(self._keep_shown)
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self.poll)

    def _keep_shown(self, run: Any) -> None:
        self.shown = run

    @property
    def store(self) -> Store:
        """The open store."""
        if self._store is None:
            raise RuntimeError("no plan is open")
        return self._store

    @property
    def is_open(self) -> bool:
        """Whether a plan is open."""
        return self._store is not None

    @property
    def path(self) -> Path:
        """The plan file."""
        return self.store.path

    @property
    def revision(self) -> int:
        """The revision of what is shown."""
        return self._revision

    @property
    def is_read_only(self) -> bool:
        """Whether the plan may only be read."""
        return self._store is None or self._store.is_read_only

    @property
    def is_busy(self) -> bool:
        """Whether a task runs."""
        return bool(self._tasks)

    @property
    def author(self) -> str:
        """Who edits: the name in the settings, else what the computer calls the user."""
        if self.settings.author:
            return self.settings.author
        try:
            return getpass.getuser()
        except (KeyError, OSError):
            return "unknown"

    def open(self, path: Path) -> bool:
        """Open a plan instead of the one that is open; return whether that worked."""
        try:
            store = open_store(path)
        except AppError as error:
            if isinstance(error, PlanDamagedError) and load("app.models.store.backup").backups(path):
                self.damaged.emit(path)
            else:
                self.refused.emit(error)
            return False
        self.close()
        self._store, self._revision = store, store.revision
        self.settings.opened(path)
        self._timer.start()
        self.opened.emit()
        if store.backup_problem:
            self.refused.emit(store.backup_problem)
        QTimer.singleShot(0, self, self._look_outside)
        return True

    def close(self) -> None:
        """Close the plan, if one is open."""
        if self._store is None:
            return
        self.closing.emit()
        self._timer.stop()
        self._store.close()
        self._store = None
        self._forget(None)
        self.selection = ()
        self.closed.emit()

    def records(self, record_type: type[R]) -> tuple[R, ...]:
        """Return the records of a type by rising id; after a change only what it touched is read again."""
        table = record_type.TABLE
        if table not in self._records:
            self._records[table] = self.store.records(record_type)
        elif stale := self._stale.get(table):
            read = self.store.records(record_type, stale)
            kept = (record for record in self._records[table] if record.id not in stale)
            self._records[table] = tuple(sorted((*kept, *read), key=lambda record: record.id))
        self._stale.pop(table, None)
        return cast(tuple[R, ...], self._records[table])

    def get(self, record_type: type[R], record_id: str) -> R | None:
        """Return a record, or None where it is gone."""
        return next((record for record in self.records(record_type) if record.id == record_id), None)

    def kept(self, what: str, make: Callable[[], T]) -> T:
        """Return what `make` gives, made once after each change of the plan."""
        if what not in self._kept:
            self._kept[what] = make()
        return cast(T, self._kept[what])

    def edit(self, label: str, changes: Sequence[Change], contents: Sequence[bytes] = ()) -> bool:
        """Write changes, and the contents they name, as one edit that can be undone; return whether it was taken."""
        try:
            self.store.apply(changes, label, self.author, contents)
        except AppError as error:
            self.refused.emit(error)
            self.poll()
            return False
        self._follow(self.store.changed_since(self._revision))
        return True

    def write_content(self, sha256: str, file: Path) -> None:
        """Write what an attachment names into a file.

        Raises
        ------
        ContentMissingError
            If the plan does not hold it any more.
        FileWriteError
            If the file cannot be written.
        """
        content = self.store.content(sha256)
        try:
            file.write_bytes(content)
        except OSError as error:
            raise FileWriteError(path=file, reason=system_reason(error)) from error

    def undo(self) -> None:
        """Take the last edit back."""
        self._step(self.store.undo)

    def redo(self) -> None:
        """Bring back what was undone last."""
        self._step(self.store.redo)

    def to_undo(self) -> str | None:
        """Return what undo would take back, or None."""
        return self._store.undo_label if self._store else None

    def to_redo(self) -> str | None:
        """Return what redo would bring back, or None."""
        return self._store.redo_label if self._store else None

    def poll(self) -> None:
        """Look whether another program, or a task, wrote into the file."""
        if self._store is None:
            return
        try:
            if not self._store.changed_elsewhere():
                return
            is_told = self._store.revision > self._revision
            touched = self._store.changed_since(self._revision) if is_told else None
        except AppError as error:
            self.refused.emit(error)
            return
        self._follow(touched)
        QTimer.singleShot(0, self, self._look_outside)

    def take_outside_changes(self) -> None:
        """Take what other programs changed into the history, and say what could not be kept."""
        try:
            taken = self.store.take_outside_changes()
        except AppError as error:
            self.refused.emit(error)
            return
        self._follow(None)
        for _, reason in taken.refused:
            self.refused.emit(reason)

    def select(self, table: str, record_id: str) -> None:
        """Say that the user picked a record, so that map, tables and lists show it."""
        self.select_all([(table, record_id)])

    def select_all(self, keys: Iterable[Key]) -> None:
        """Say that the user picked these records, of any tables, and no others."""
        if self.is_open:  # panels that empty themselves when a plan is closed lose their selection
            self.selection = tuple(dict.fromkeys(keys))
            self.selected.emit(self.selection)

    def selected_records(self) -> list[Record]:
        """Return the records that are picked, without those that are gone."""
        found = []
        for table in dict.fromkeys(table for table, _ in self.selection):
            record_type = load("app.models.tables").BY_TABLE[table]  # all record types: the start page needs none
            by_id = {record.id: record for record in self.records(record_type)}
            found += [by_id[i] for other, i in self.selection if other == table and i in by_id]
        return found

    def run(self, task: Task, *, quietly: bool = False) -> Task:
        """Start a task that belongs to the window; the status bar shows it, errors go where all errors go.

        Nobody asked for a task that runs `quietly`: whoever started it says what it failed for.
        """
        task.setParent(self)
        if not quietly:
            task.failed.connect(self.refused)
        task.finished.connect(self.poll)
        self._tasks.append(task)
        task.finished.connect(lambda: self._tasks.remove(task))
        self.task_started.emit(task)
        task.start()
        return task

    def stop_tasks(self) -> None:
        """Stop what runs and stay here until it has ended: a thread must not outlive the session that owns it."""
        for task in list(self._tasks):
            task.cancel()
            task.wait()

    def _step(self, step: Callable[[str], str | None]) -> None:
        try:
            label = step(self.author)
        except AppError as error:
            self.refused.emit(error)
            self.poll()
            return
        if label is not None:
            self._follow(self.store.changed_since(self._revision))

    def _follow(self, touched: Collection[Key] | None) -> None:
        """Tell which tables changed; None says that it may be anything."""
        self._revision = self.store.revision
        self._forget(touched)
        self.changed.emit(ALL if touched is None else frozenset(table for table, _ in touched))

    def _forget(self, touched: Collection[Key] | None) -> None:
        self._kept.clear()
        if touched is None:
            self._records.clear()
        for table, record_id in touched or ():
            self._stale.setdefault(table, set()).add(record_id)

    def _look_outside(self) -> None:
        """Have it looked, off this thread, whether another program edited rows: that reads all of them."""
        if self._store is None or self._store.is_read_only:
            return
        task = Task("outside.find_outside", self.path)
        task.succeeded.connect(partial(self._show_outside, self._store, self._store.seen_version))
        self.run(task)

    def _show_outside(self, store: Store, version: int, found: OutsideEdits) -> None:
        if store is not self._store:
            return
        if found.changes:
            self._follow(None)  # they may be beside what the history told
            self.edited_outside.emit(found.changes)
        else:
            store.trust(version)
