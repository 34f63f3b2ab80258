"""Broken and hostile surroundings: a clear error, and both files as they were."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing

import pytest

from app.cli import main
from app.errors import (
    AppError,
    FileReadError,
    FileWriteError,
    NotAPlanError,
    PlanDamagedError,
    PlanLockedError,
    PlanNewerError,
)
from app.models.changes import add
from app.models.site import Site
from app.models.store import connection
from app.models.store.plan_file import open_plan
from app.operations.attachments import attach_files
from app.operations.history import copy_at
from app.operations.merging import apply_merge, plan_merge
from tests.models.store_samples import a_site, an_id, contents


def read(path):
    with open_plan(path, read_only=True) as store:
        return contents(store), store.revision


@pytest.fixture
def edited(other_path):
    with open_plan(other_path) as store:
        store.apply([add(a_site(n)) for n in range(300)], "Add", "Ben")
    return other_path


def newer(path):
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('lifeline', 'm999', '')")


@pytest.mark.parametrize(
    ("harm", "error"),
    [
        (lambda path: path.write_bytes(path.read_bytes()[:60_000]), PlanDamagedError),
        (lambda path: path.write_bytes(b"site;lat;lon"), NotAPlanError),
        (lambda path: path.unlink(), FileReadError),
        (newer, PlanNewerError),
    ],
    ids=["truncated", "no plan", "gone", "newer"],
)
def test_a_bad_file_is_not_merged_and_the_plan_stays(island_path, edited, harm, error):
    before = island_path.read_bytes()
    harm(edited)
    with pytest.raises(error, match=r"stick.plan\.gpkg"):
        apply_merge(island_path, edited, rule="newer")
    assert island_path.read_bytes() == before


def test_a_file_that_qgis_still_has_open_is_merged_with_what_it_wrote(island_path, edited):
    """In the other journal mode, the last edits lie in a file beside the plan."""
    with closing(sqlite3.connect(edited)) as qgis:
        qgis.execute("PRAGMA journal_mode = WAL")
        qgis.execute("UPDATE site SET name = 'Hill' WHERE id = ?", [an_id("site", "a")])
        qgis.commit()
        assert edited.with_name("plan.gpkg-wal").stat().st_size > 0
        apply_merge(island_path, edited)
        with open_plan(island_path) as store:
            assert store.get(Site, an_id("site", "a")).name == "Hill"
            assert len(store.records(Site)) == 302


def test_a_locked_plan_is_not_merged(island_path, edited, monkeypatch):
    monkeypatch.setattr(connection, "_BUSY_S", 0.1)
    before = read(island_path)
    for held in (island_path, edited):
        with closing(sqlite3.connect(held, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(PlanLockedError):
                apply_merge(island_path, edited)
    assert read(island_path) == before


def test_on_a_protected_stick_the_other_plan_is_only_read(island_path, edited):
    edited.chmod(0o444)
    edited.parent.chmod(0o555)
    try:
        assert apply_merge(island_path, edited).counts() == {"site": (300, 0, 0)}
    finally:
        edited.parent.chmod(0o755)


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


def test_a_full_disk_stops_merge_attachment_and_copy_and_nothing_is_half_done(small_disk, island_path, edited):
    path = small_disk / "plan.gpkg"
    shutil.copy(island_path, path)
    with open_plan(edited) as store:
        store.apply([add(a_site(f"more {n}")) for n in range(9000)], "Add", "Ben")
    photo = island_path.with_name("photo.jpg")
    photo.write_bytes(os.urandom(3 * 2**20))
    before = read(path)
    tries = (
        lambda: apply_merge(path, edited),
        lambda: attach_files(path, "Site a", [photo]),
        lambda: copy_at(edited, 4, small_disk / "copy.gpkg"),
    )
    for attempt in tries:
        with pytest.raises(FileWriteError):
            attempt()
        assert read(path) == before
    assert {file.name for file in small_disk.iterdir()} <= {"plan.gpkg", "plan.backups"}


def test_every_error_says_what_to_do(island_path, tmp_path):
    (tmp_path / "empty.gpkg").write_bytes(b"")
    with pytest.raises(AppError) as error:
        plan_merge(island_path, tmp_path / "empty.gpkg")
    assert error.value.advice()


def test_a_spreadsheet_of_which_nothing_can_be_read_is_not_said_to_be_written(island_path, tmp_path, capsys):
    (tmp_path / "wrong.csv").write_text("foo,bar\n1,2\n")
    before = read(island_path)
    assert main(["import", str(island_path), str(tmp_path / "wrong.csv")]) == 1
    assert "Nothing was written" in capsys.readouterr().out
    assert read(island_path) == before
