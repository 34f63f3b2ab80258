"""Connections to plan files, and what SQLite's complaints mean to a person.

Only the standard library's sqlite3 opens a live plan file: a second SQLite library in the process, or a plain `open`,
releases its locks. A connection never leaves its thread.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from app.errors import (
    FileReadError,
    FileWriteError,
    NotAPlanError,
    PlanDamagedError,
    PlanLockedError,
    PlanNewerError,
    PlanReadOnlyError,
)
from app.models.store.geopackage import register_functions
from app.models.store.rows import written_columns
from app.models.store.schema import MIGRATIONS
from app.models.tables import BY_TABLE
from app.text import QT_TRANSLATE_NOOP

_BUSY_S = 2.0
_CACHE_KIB = 64 * 1024  # an import of 50,000 rows stays in memory until it is committed

_UNREADABLE = QT_TRANSLATE_NOOP("errors", "parts of it cannot be read")
_NOT_WRITTEN = {
    sqlite3.SQLITE_FULL: QT_TRANSLATE_NOOP("errors", "the disk is full"),
    sqlite3.SQLITE_IOERR: QT_TRANSLATE_NOOP("errors", "the disk or stick does not answer"),
    sqlite3.SQLITE_CANTOPEN: QT_TRANSLATE_NOOP("errors", "the system does not open it"),
}


def connect(path: Path, *, is_read_only: bool = False) -> Database:
    """Return a connection to the file at `path`, which is made if it is not there.

    It waits for other programs, but not long; what it commits survives a power cut.
    """
    try:
        # No URI: it would not find a file on a network share of Windows.
        return _prepared(sqlite3.connect(path, timeout=_BUSY_S, isolation_level=None), is_read_only=is_read_only)
    except sqlite3.OperationalError as error:
        may_not_write = _kind(error) in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
        if not (is_read_only and may_not_write) or path.with_name(f"{path.name}-wal").exists():
            raise
    # A file in the other journal mode on a protected stick: it is only read if nobody can be writing it.
    uri = f"{path.absolute().as_uri()}?immutable=1"
    return _prepared(sqlite3.connect(uri, uri=True, isolation_level=None), is_read_only=True)


def _prepared(conn: sqlite3.Connection, *, is_read_only: bool) -> Database:
    try:
        conn.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        conn.execute("PRAGMA synchronous = EXTRA")  # FULL, and the folder too when the journal goes: then it is kept
        if is_read_only:
            conn.execute("PRAGMA query_only = ON")
        register_functions(conn)
    except BaseException:
        conn.close()
        raise
    return Database(conn, execute_plugins=False)


def _kind(error: sqlite3.Error) -> int:
    """Return what kind of error it is: the low byte of its code, without the detail; 0 if Python made it."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def may_write(path: Path) -> bool:
    """Return whether the file and its folder, where the journal goes, may be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


@contextmanager
def failures(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the file at `path` into an AppError; what is our own mistake stays as it is."""
    try:
        yield
    except sqlite3.Error as error:
        code = _kind(error)
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise PlanLockedError(path=path) from error
        if code == sqlite3.SQLITE_READONLY:
            raise PlanReadOnlyError(path=path) from error
        if code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
            raise FileWriteError(path=path, reason=_NOT_WRITTEN[code], technical=str(error)) from error
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) or "decode to UTF-8" in str(error):
            raise PlanDamagedError(path=path, reason=_UNREADABLE, technical=str(error)) from error
        raise


@contextmanager
def at_once(conn: sqlite3.Connection) -> Iterator[None]:
    """Run a block without waiting for other programs."""
    conn.execute("PRAGMA busy_timeout = 0")
    try:
        yield
    finally:
        conn.execute(f"PRAGMA busy_timeout = {round(1000 * _BUSY_S)}")


@contextmanager
def transaction(conn: sqlite3.Connection, begin: str) -> Iterator[None]:
    """Run a block in one transaction: all of it is kept, or nothing."""
    conn.execute(begin)
    try:
        yield
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:  # SQLite has ended it itself after some errors
            conn.execute("ROLLBACK")
        raise


def check_plan(db: Database, path: Path) -> None:
    """Refuse a file that is no plan, or none that can be trusted.

    Raises
    ------
    NotAPlanError, PlanDamagedError, PlanNewerError, PlanLockedError
    """
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'lifeline'").fetchall():
        raise NotAPlanError(path=path)
    problems = db.execute("PRAGMA quick_check(1)").fetchall()
    if problems != [("ok",)]:
        raise PlanDamagedError(path=path, reason=_UNREADABLE, technical=problems[0][0])
    with closing(Database(memory=True, execute_plugins=False)) as nothing:
        known = {migration.name for migration in MIGRATIONS.pending(nothing)}
    if any(migration.name not in known for migration in MIGRATIONS.applied(db)):
        raise PlanNewerError(path=path)


def check_columns(db: Database, path: Path) -> None:
    """Refuse an up-to-date plan that lacks a table or column: another program can take them away.

    Raises
    ------
    PlanDamagedError
    """
    for table in BY_TABLE:
        there = {name for (name,) in db.execute("SELECT name FROM pragma_table_info(?)", [table])}
        missing = [name for name in written_columns(table) if name not in there]
        if missing:
            reason = QT_TRANSLATE_NOOP("errors", "{table} lacks what other programs took away: {missing}")
            raise PlanDamagedError(path=path, reason=reason, table=table, missing=", ".join(missing))


def connect_plan(path: Path, *, is_read_only: bool) -> Database:
    """Return a connection to the plan at `path`, checked.

    Raises
    ------
    FileReadError, NotAPlanError, PlanDamagedError, PlanNewerError, PlanLockedError
    """
    if not path.is_file():
        raise FileReadError(path=path, reason=QT_TRANSLATE_NOOP("import", "it is not there"))
    with failures(path):
        try:
            db = connect(path, is_read_only=is_read_only)
        except sqlite3.DatabaseError as error:
            if _kind(error) == sqlite3.SQLITE_NOTADB:
                raise NotAPlanError(path=path) from error
            raise
        try:
            check_plan(db, path)
            # QGIS may have left the other mode, which lays files beside the plan that a stick loses.
            if not is_read_only and db.execute("PRAGMA journal_mode = DELETE").fetchone() != ("delete",):
                raise PlanLockedError(path=path)
        except BaseException:
            db.close()
            raise
    return db
