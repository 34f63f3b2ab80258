"""Plan files: made, and opened when they can be trusted."""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database

from app.errors import (
    AppError,
    FileWriteError,
    PlanExistsError,
    PlanOlderError,
)
from app.models.changes import add
from app.models.plan import Plan
from app.models.store import history
from app.models.store.backup import BEFORE_UPDATE, back_up_when_due, keep_copy, part_of_file, publish
from app.models.store.connection import (
    check_columns,
    connect,
    connect_plan,
    failures,
    may_write,
    transaction,
)
from app.models.store.schema import MIGRATIONS
from app.models.store.store import Store
from app.models.store.writing import checked_change, write
from app.text import QT_TRANSLATE_NOOP

CREATE_LABEL = QT_TRANSLATE_NOOP("history", "Create the plan")


def create_plan(path: Path, plan: Plan, author: str = "") -> None:
    """Make a plan file that holds `plan` and nothing else; it appears under its name when it is complete.

    Raises
    ------
    PlanExistsError
        If there is a file already.
    FileWriteError
        If the folder cannot be written or is full.
    """
    if path.exists():
        raise PlanExistsError(path=path)
    with part_of_file(path) as part, failures(path):
        db = connect(part)
        try:
            MIGRATIONS.apply(db)
            with transaction(db.conn, "BEGIN IMMEDIATE"):
                changes = [checked_change(add(plan))]
                write(db.conn, changes)
                history.append(db.conn, changes, kind="create", label=CREATE_LABEL, author=author)
        finally:
            db.close()
        publish(part, path)


def open_plan(path: Path, *, read_only: bool = False) -> Store:
    """Open a plan file; where it may not be written, for reading only.

    A file of an older Lifeline is copied into the backups and brought up to date. Otherwise a rolling backup is made
    when it is due; a disk too full for it does not keep the plan from opening: `Store.backup_problem` says so.

    Raises
    ------
    FileReadError, NotAPlanError, PlanDamagedError, PlanNewerError, PlanOlderError, PlanLockedError
        If it cannot be opened; the file is not touched.
    """
    is_read_only = read_only or not may_write(path)
    db = connect_plan(path, is_read_only=is_read_only)
    problem = None
    try:
        with failures(path):
            if MIGRATIONS.pending(db):
                _bring_up_to_date(db, path, is_read_only)
            elif not is_read_only:
                problem = _back_up(db, path)
            check_columns(db, path)
    except BaseException:
        db.close()
        raise
    return Store(path, db, is_read_only=is_read_only, backup_problem=problem)


def _bring_up_to_date(db: Database, path: Path, is_read_only: bool) -> None:
    if is_read_only:
        raise PlanOlderError(path=path)
    keep_copy(db.conn, path, BEFORE_UPDATE)
    MIGRATIONS.apply(db)


def _back_up(db: Database, path: Path) -> AppError | None:
    try:
        back_up_when_due(db.conn, path)
    except FileWriteError as error:
        return error
    return None
