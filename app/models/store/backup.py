"""Copies of a plan file: for a stick, beside the plan as backups, and back again.

A copy is taken through SQLite's own backup call into memory, so that no lock is held while a slow stick is written,
written under another name, read back, and only then given its own.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import BinaryIO

from app.errors import FileWriteError, NotAPlanError, PlanDamagedError, PlanExistsError, PlanLockedError, system_reason
from app.models.store import history
from app.models.store.connection import connect_plan, failures
from app.progress import Progress, no_progress
from app.text import QT_TRANSLATE_NOOP

ROLLING, REPLACED, BEFORE_UPDATE, BEFORE_COMPACTION = "rolling", "replaced", "before-update", "before-compaction"

KEPT = 5
_EDITS_BETWEEN = 20
_PAGES_A_STEP = 256
_READ_BYTES = 2**20
_HEADER_BYTES = 100  # of the file; it counts the writes, so it differs between a file and its copy

_one_at_a_time = Lock()

_NAME = re.compile(r" (?P<at>\d{8}T\d{6}Z) (?P<reason>[a-z-]+)(?: r(?P<revision>\d+))?\.gpkg")


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup: when it was made (UTC, ISO 8601), why, and of which revision; None if that could not be read."""

    path: Path
    at: str
    reason: str
    revision: int | None

    @property
    def time(self) -> str:
        """When it was made (UTC) as people read it.

        >>> Backup(path=Path("x.gpkg"), at="20261124T041500Z", reason="rolling", revision=5).time
        '2026-11-24 04:15'
        """
        return f"{self.at[:4]}-{self.at[4:6]}-{self.at[6:8]} {self.at[9:11]}:{self.at[11:13]}"


def save_copy(path: Path, target: Path, progress: Progress = no_progress, *, overwrite: bool = False) -> None:
    """Copy the plan at `path` to `target`, and read the copy back: its bytes, its integrity and its revision.

    Raises
    ------
    PlanExistsError
        If `target` is there and not to be overwritten, or is the plan itself.
    FileWriteError
        If it cannot be written; what was there before is still there.
    PlanDamagedError
        If what was read back is not what was written.
    """
    if target.exists() and (not overwrite or target.samefile(path)):
        raise PlanExistsError(path=target)
    with closing(_read_plan(path)) as memory:
        _write_copy(memory, target, progress)


def back_up_when_due(conn: sqlite3.Connection, path: Path, keep: int = KEPT) -> Path | None:
    """Copy an open plan into its backups, if there were enough edits since the last time or it was another day.

    The oldest rolling backups beyond `keep` are deleted. Returns the new one, or None where none was due; of several
    threads that open the plan at once, the first makes it.
    """
    with _one_at_a_time:
        return _back_up_when_due(conn, path, keep)


def _back_up_when_due(conn: sqlite3.Connection, path: Path, keep: int) -> Path | None:
    revision, now = history.revision(conn), _now()
    last = next((backup for backup in backups(path) if backup.at <= now), None)  # a clock may have been set back
    if last and last.revision is not None and last.at[:8] == now[:8]:
        is_due = not 0 <= revision - last.revision < _EDITS_BETWEEN
    else:
        is_due = not last or revision != last.revision
    if not is_due:
        return None
    made = keep_copy(conn, path, ROLLING)
    for old in [backup for backup in backups(path) if backup.reason == ROLLING and backup.path != made][keep - 1 :]:
        old.path.unlink(missing_ok=True)
    return made


def keep_copy(conn: sqlite3.Connection, path: Path, reason: str) -> Path:
    """Copy the open plan at `path` into its backups and return the copy."""
    with closing(_in_memory(conn, path)) as memory:
        target = _new_backup(path, f"{reason} r{history.revision(memory)}")
        _write_copy(memory, target, no_progress, is_beside=True)
    return target


def backups(path: Path) -> tuple[Backup, ...]:
    """Return the backups of the plan at `path`, newest first."""
    found = []
    for file in _folder(path).glob("*.gpkg"):
        match = _NAME.fullmatch(file.name.removeprefix(path.stem))
        if match:
            revision = match["revision"]
            found.append(
                Backup(path=file, at=match["at"], reason=match["reason"], revision=int(revision) if revision else None)
            )
    return tuple(sorted(found, key=lambda backup: (backup.at, backup.revision or 0), reverse=True))


def restore(path: Path, backup: Path) -> Path | None:
    """Make the plan at `path` what `backup` holds; what was there is kept as a backup and returned.

    A plan that is whole is rewritten in one transaction, so that other programs that have it open see the change.

    Raises
    ------
    NotAPlanError, PlanDamagedError, PlanNewerError
        If `backup` cannot be used; nothing is changed.
    PlanLockedError, FileWriteError
        If the plan cannot be written; it stays as it was.
    """
    with closing(_read_plan(backup)) as memory:
        if not path.exists():
            _write_copy(memory, path, no_progress)
            return None
        try:
            live = connect_plan(path, is_read_only=False)
        except (NotAPlanError, PlanDamagedError):
            return _replace_damaged(memory, path)
        with closing(live), failures(path):
            kept = keep_copy(live.conn, path, REPLACED)
            memory.backup(live.conn, progress=_watch(path, no_progress))
        return kept


def _replace_damaged(memory: sqlite3.Connection, path: Path) -> Path:
    kept = _new_backup(path, REPLACED)
    with writing_file(kept):
        shutil.copy2(path, kept)
    _write_copy(memory, path, no_progress)
    return kept


def _read_plan(path: Path) -> sqlite3.Connection:
    with closing(connect_plan(path, is_read_only=True)) as db:
        return _in_memory(db.conn, path)


def _in_memory(conn: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    memory = sqlite3.connect(":memory:")
    try:
        with failures(path):
            conn.backup(memory, progress=_watch(path, no_progress))
    except BaseException:
        memory.close()
        raise
    return memory


def _watch(path: Path, progress: Progress) -> Callable[[int, int, int], None]:
    def watch(status: int, remaining: int, total: int) -> None:
        # sqlite3 would try again for ever
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise PlanLockedError(path=path)
        progress(1 - remaining / max(total, 1))

    return watch


def _write_copy(memory: sqlite3.Connection, target: Path, progress: Progress, *, is_beside: bool = False) -> None:
    with part_of_file(target, f".{os.getpid()}" if is_beside else "") as part:  # another program may back up, too
        with failures(target), closing(sqlite3.connect(part)) as copy:
            copy.execute("PRAGMA synchronous = OFF")  # it is synced once, in the end
            memory.backup(copy, pages=_PAGES_A_STEP, progress=_watch(target, progress))
        publish(part, target, lambda: _compare(memory, part, target, is_beside))


def _compare(memory: sqlite3.Connection, part: Path, target: Path, is_beside: bool) -> None:
    with part.open("rb") as file:
        if hasattr(os, "posix_fadvise") and not is_beside:  # read from the stick, not what the system remembers of it
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        is_same = _holds(file, memoryview(memory.serialize()))
    with failures(target), closing(sqlite3.connect(part)) as copy:
        is_whole = memory.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)  # the same bytes, and faster
        if not (is_same and is_whole and history.revision(copy) == history.revision(memory)):
            raise PlanDamagedError(path=target, reason=QT_TRANSLATE_NOOP("errors", "the copy is not what was written"))


def _holds(file: BinaryIO, whole: memoryview) -> bool:
    """Return whether `file` holds `whole`, header apart; in parts, because photos make a plan large."""
    at = 0
    while part := file.read(_READ_BYTES):
        start = _HEADER_BYTES if at == 0 else 0
        if part[start:] != whole[at + start : at + len(part)]:
            return False
        at += len(part)
    return at == len(whole)


@contextmanager
def writing_file(path: Path) -> Iterator[None]:
    """Turn what the system says of writing `path` into a FileWriteError."""
    try:
        yield
    except OSError as error:
        raise FileWriteError(path=path, reason=system_reason(error)) from error


@contextmanager
def part_of_file(path: Path, writer: str = "") -> Iterator[Path]:
    """Give a path beside `path` to write to before `publish`; it is gone afterwards, however the block ends."""
    part = path.with_name(f"{path.name}{writer}.part")
    both = (part, path.with_name(f"{part.name}-journal"))  # of which SQLite leaves the second on a full disk
    with writing_file(path):
        for file in both:
            file.unlink(missing_ok=True)
        try:
            yield part
        finally:
            for file in both:
                file.unlink(missing_ok=True)


def publish(part: Path, path: Path, check: Callable[[], None] = lambda: None) -> None:
    """Give a complete file its name, once it lies on the disk and `check` did not complain."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    check()
    part.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _folder(path: Path) -> Path:
    return path.with_name(f"{path.stem}.backups")


def _new_backup(path: Path, what: str) -> Path:
    with writing_file(path):
        _folder(path).mkdir(exist_ok=True)
    return _folder(path) / f"{path.stem} {_now()} {what}.gpkg"


def _now() -> str:
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
