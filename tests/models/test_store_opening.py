"""Opening plan files, sound and otherwise: what cannot be opened is said clearly and not touched."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from sqlite_utils import Migrations

from app.errors import (
    FileReadError,
    FileWriteError,
    NotAPlanError,
    PlanDamagedError,
    PlanGoneError,
    PlanLockedError,
    PlanNewerError,
    PlanOlderError,
    PlanReadOnlyError,
    UnreadableRecordError,
)
from app.models.changes import add
from app.models.site import Site
from app.models.store import connection, plan_file, schema
from app.models.store.backup import backups
from app.models.store.plan_file import create_plan, open_plan
from tests.models.store_samples import a_plan, a_site, additions, an_id, contents

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def full_path(full_store):
    full_store.apply([add(a_site(n)) for n in range(500)], "Add", "Ana")
    full_store.close()
    return full_store.path


def assert_refused(path, error):
    before = path.read_bytes()
    files = sorted(path.parent.iterdir())
    with pytest.raises(error) as refused:
        open_plan(path)
    assert path.name in str(refused.value)
    assert refused.value.advice()
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == files
    return refused.value


def test_there_is_no_such_file(tmp_path):
    with pytest.raises(FileReadError):
        open_plan(tmp_path / "plan.gpkg")
    assert not (tmp_path / "plan.gpkg").exists()


@pytest.mark.parametrize("content", [b"", b"site;lat;lon\nA;1;2\n", b"SQLite format 3\0", bytes(5000)], ids=len)
def test_what_is_no_database_is_no_plan(tmp_path, content):
    path = tmp_path / "plan.gpkg"
    path.write_bytes(content)
    assert_refused(path, NotAPlanError)


def test_a_plain_database_is_no_plan(tmp_path):
    path = tmp_path / "plan.gpkg"
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE site (id TEXT)")
    conn.close()
    assert_refused(path, NotAPlanError)


def test_the_geopackage_of_somebody_else_is_no_plan(full_path, tmp_path):
    pyogrio = pytest.importorskip("pyogrio")
    meta, _, wkb, values = pyogrio.raw.read(shutil.copy(full_path, tmp_path / "copy.gpkg"), layer="site")
    path = tmp_path / "other.gpkg"
    pyogrio.raw.write(path, wkb, values, meta["fields"], layer="site", geometry_type="Point", crs="EPSG:4326")
    assert_refused(path, NotAPlanError)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95, 0.999])
def test_a_truncated_plan_is_damaged(full_path, share):
    whole = full_path.read_bytes()
    full_path.write_bytes(whole[: int(len(whole) * share)])
    assert_refused(full_path, PlanDamagedError)


def test_a_plan_with_a_broken_page_is_damaged(full_path):
    content = bytearray(full_path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 8192] = os.urandom(8192)
    full_path.write_bytes(content)
    assert_refused(full_path, PlanDamagedError)


def test_a_plan_whose_columns_another_program_took_away_is_damaged(full_path):
    conn = sqlite3.connect(full_path)
    conn.execute("ALTER TABLE site DROP COLUMN notes")
    conn.commit()
    conn.close()
    assert "site lacks what other programs took away: notes" in str(assert_refused(full_path, PlanDamagedError))


def test_columns_that_another_program_added_stay(full_path):
    conn = sqlite3.connect(full_path)
    conn.execute("ALTER TABLE site ADD COLUMN photo TEXT DEFAULT 'x'")
    conn.close()
    with open_plan(full_path) as store:
        store.apply([add(a_site("c"))], "Add", "Ana")
        assert store.get(Site, an_id("site", "c")) == a_site("c")
        assert set(store._db.execute("SELECT photo FROM site").fetchall()) == {("x",)}


def test_a_plan_of_a_newer_lifeline_is_refused(full_path):
    conn = sqlite3.connect(full_path)
    conn.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('lifeline', 'm999', '')")
    conn.commit()
    conn.close()
    assert_refused(full_path, PlanNewerError)


@pytest.fixture
def next_schema(monkeypatch):
    """A Lifeline with one migration more."""
    later = Migrations("lifeline")
    for name, migration in vars(schema).items():
        if re.match(r"m\d{3}_", name):
            later(name=name)(migration)

    @later()
    def m900_photo(db):
        schema.add_column(db, "site", "photo TEXT")

    monkeypatch.setattr(connection, "MIGRATIONS", later)
    monkeypatch.setattr(plan_file, "MIGRATIONS", later)


def test_a_plan_of_an_older_lifeline_is_kept_and_brought_up_to_date(full_path, next_schema):
    with open_plan(full_path) as store:
        columns = {name for (name,) in store._db.execute("SELECT name FROM pragma_table_info('site')")}
        assert "photo" in columns
        assert store.outside_changes() == []
        assert store.undo() == "Add"
    before = [backup for backup in backups(full_path) if backup.reason == "before-update"]
    assert [backup.revision for backup in before] == [3]
    conn = sqlite3.connect(before[0].path)
    assert conn.execute("SELECT count(*) FROM site").fetchone() == (502,)
    assert conn.execute("SELECT count(*) FROM pragma_table_info('site') WHERE name = 'photo'").fetchone() == (0,)
    conn.close()


def test_a_plan_of_an_older_lifeline_that_may_only_be_read_is_refused(full_path, next_schema):
    before = full_path.read_bytes()
    with pytest.raises(PlanOlderError):
        open_plan(full_path, read_only=True)
    assert full_path.read_bytes() == before


def test_opening_reading_and_closing_does_not_touch_the_file(full_path):
    before = full_path.read_bytes()
    with open_plan(full_path) as store:
        store.snapshot()
        assert store.outside_changes() == []
        store.history()
    assert full_path.read_bytes() == before


def test_the_journal_mode_is_set_back(full_path):
    conn = sqlite3.connect(full_path)
    assert conn.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    conn.close()
    with open_plan(full_path) as store:
        assert store._db.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        store.apply([add(a_site("c"))], "Add", "Ana")
    assert full_path.read_bytes()[18:20] == b"\x01\x01"
    assert {p.name for p in full_path.parent.iterdir()} == {full_path.name, "plan.backups"}


def test_a_plan_open_elsewhere_in_the_other_journal_mode_is_locked(full_path, monkeypatch):
    monkeypatch.setattr(connection, "_BUSY_S", 0.1)
    conn = sqlite3.connect(full_path)
    conn.execute("PRAGMA journal_mode = WAL")
    conn.execute("SELECT count(*) FROM site").fetchall()
    with pytest.raises(PlanLockedError):
        open_plan(full_path)
    conn.close()


def test_a_plan_that_another_program_writes_is_locked_and_nothing_is_half_done(full_path, monkeypatch):
    monkeypatch.setattr(connection, "_BUSY_S", 0.1)
    with open_plan(full_path) as store:
        other = sqlite3.connect(full_path, isolation_level=None)
        before = contents(store)
        other.execute("BEGIN IMMEDIATE")
        for write in (lambda: store.apply([add(a_site("c"))], "Add", "Ana"), store.undo):
            with pytest.raises(PlanLockedError):
                write()
        assert contents(store) == before  # reading goes on
        other.execute("ROLLBACK")
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM site").fetchall()  # a reader keeps a commit from finishing
        with pytest.raises(PlanLockedError):
            store.apply([add(a_site("c"))], "Add", "Ana")
        other.execute("COMMIT")
        assert contents(store) == before
        store.apply([add(a_site("c"))], "Add", "Ana")
        other.close()


def test_a_program_that_holds_the_file_for_itself_locks_reading_too(full_path, monkeypatch):
    monkeypatch.setattr(connection, "_BUSY_S", 0.1)
    with open_plan(full_path) as store:
        other = sqlite3.connect(full_path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        assert not store.changed_elsewhere()  # nobody knows; it is asked every other second
        for read in (store.snapshot, store.history, lambda: store.revision):
            with pytest.raises(PlanLockedError):
                read()
        for read_only in (False, True):
            with pytest.raises(PlanLockedError):
                open_plan(full_path, read_only=read_only)
        other.close()
        assert store.snapshot().revision == 3


def test_no_lock_is_held_between_calls(full_store):
    full_store.snapshot()
    full_store.history()
    full_store.outside_changes()
    assert full_store.undo_label
    other = sqlite3.connect(full_store.path, isolation_level=None, timeout=0)
    other.execute("BEGIN EXCLUSIVE")
    other.close()


def test_a_stick_that_was_pulled_is_said_to_be_gone(full_path, tmp_path):
    with open_plan(full_path) as store:
        full_path.rename(tmp_path / "away.gpkg")
        with pytest.raises(PlanGoneError):
            store.apply([add(a_site("c"))], "Add", "Ana")


def test_what_is_opened_for_reading_only_refuses_to_write(full_path):
    before, kept = full_path.read_bytes(), backups(full_path)
    with open_plan(full_path, read_only=True) as store:
        assert store.is_read_only
        assert len(store.snapshot().sites) == 502
        for write in (lambda: store.apply([add(a_site("c"))], "Add", "Ana"), store.undo, store.take_outside_changes):
            with pytest.raises(PlanReadOnlyError):
                write()
    assert full_path.read_bytes() == before
    assert backups(full_path) == kept


AS_READER = """
import json, os, sys
from pathlib import Path
from app.errors import AppError
from app.models.changes import add
from app.models.store.backup import save_copy
from app.models.store.plan_file import create_plan, open_plan
from tests.models.store_samples import a_plan, a_site

def outcome(act):
    try:
        return act()
    except AppError as error:
        return type(error).__name__

def use():
    with open_plan(path) as store:
        apply = lambda: store.apply([add(a_site("c"))], "Add", "Ana")
        return [store.is_read_only, len(store.snapshot().sites), outcome(apply)]

path, target = Path(sys.argv[1]), Path(sys.argv[2])
if os.getuid() == 0:  # nothing is read-only to root
    os.setgid(65534)
    os.setuid(65534)
outcomes = [use, lambda: save_copy(path, target), lambda: create_plan(path.with_name("new.gpkg"), a_plan())]
print(json.dumps([outcome(act) for act in outcomes]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a folder's attribute does not keep Windows from writing into it")
@pytest.mark.parametrize("mode", ["file", "folder", "folder with a file in the other journal mode"])
def test_a_read_only_file_or_folder_opens_for_reading(full_path, mode):
    # In a folder that other users can reach.
    shared = Path(tempfile.mkdtemp(prefix="lifeline-"))
    try:
        shared.chmod(0o777)
        folder = shared / "stick"
        folder.mkdir()
        path = Path(shutil.copy(full_path, folder / "plan.gpkg"))
        if "journal" in mode:
            conn = sqlite3.connect(path)
            conn.execute("PRAGMA journal_mode = WAL")
            conn.close()
        before = path.read_bytes()
        path.chmod(0o444 if mode == "file" else 0o666)
        folder.chmod(0o777 if mode == "file" else 0o555)
        answer = subprocess.run(
            [sys.executable, "-c", AS_READER, path, shared / "copy.gpkg"],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
        )
        assert answer.returncode == 0, answer.stderr
        used, saved, created = json.loads(answer.stdout)
        assert used == [True, 502, "PlanReadOnlyError"]
        assert saved is None
        assert created == ("FileWriteError" if mode != "file" else None)
        assert path.read_bytes() == before
        with open_plan(shared / "copy.gpkg") as copy:
            assert copy.revision == 3
    finally:
        (shared / "stick").chmod(0o755)
        shutil.rmtree(shared)


def test_a_plan_in_a_missing_or_full_folder_leaves_nothing(tmp_path):
    with pytest.raises(FileWriteError):
        create_plan(tmp_path / "nowhere" / "plan.gpkg", a_plan())
    assert not list(tmp_path.iterdir())


def test_a_full_disk_leaves_the_old_content(full_store):
    before = contents(full_store)
    (pages,) = full_store._db.execute("PRAGMA page_count").fetchone()
    full_store._db.execute(f"PRAGMA max_page_count = {pages + 20}")
    with pytest.raises(FileWriteError, match="full"):
        full_store.apply([add(a_site(n)) for n in range(5000)], "Add", "Ana")
    assert contents(full_store) == before
    assert full_store.revision == 2
    full_store.apply([add(a_site("c"))], "Add", "Ana")
    assert full_store.undo() == "Add"


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], capture_output=True
    )
    if not mounted or mounted.returncode:
        pytest.skip("no small disk to fill: mounting one needs root")
    yield folder
    subprocess.run(["umount", folder], check=True)


def fill(folder):
    state = os.statvfs(folder)
    with (folder / "filler").open("ab") as filler:
        filler.write(bytes(state.f_bavail * state.f_frsize))


def test_a_really_full_disk_leaves_the_old_content(small_disk):
    path = small_disk / "plan.gpkg"
    create_plan(path, a_plan())
    with open_plan(path) as store:
        store.apply(additions(), "Import", "Ana")
        before = contents(store)
        with pytest.raises(FileWriteError):
            store.apply([add(a_site(n)) for n in range(10_000)], "Add", "Ana")
        assert contents(store) == before
        assert store.revision == 2
        fill(small_disk)
        with pytest.raises(FileWriteError):
            store.apply([add(a_site(n)) for n in range(100)], "Add", "Ana")
    with open_plan(path) as store:
        assert contents(store) == before
        assert store.outside_changes() == []
        (small_disk / "filler").unlink()
        store.apply([add(a_site("c"))], "Add", "Ana")
    fill(small_disk)
    with pytest.raises(FileWriteError):
        create_plan(small_disk / "second.gpkg", a_plan())
    shutil.rmtree(small_disk / "plan.backups")
    fill(small_disk)
    with open_plan(path) as store:  # no room for a backup does not keep a plan from opening
        assert isinstance(store.backup_problem, FileWriteError)
        assert store.revision == 3
    assert {p.name for p in small_disk.iterdir()} == {"plan.gpkg", "filler", "plan.backups"}
    assert not list((small_disk / "plan.backups").iterdir())


def test_a_row_that_another_program_broke_is_named(full_path):
    conn = sqlite3.connect(full_path)
    conn.execute("UPDATE site SET kind = 'castle' WHERE name = 'Site a'")
    conn.commit()
    conn.close()
    with open_plan(full_path) as store:
        with pytest.raises(UnreadableRecordError, match="castle"):
            store.snapshot()
        with pytest.raises(UnreadableRecordError, match="castle"):
            store.apply([add(a_site("c"))], "Add", "Ana")
