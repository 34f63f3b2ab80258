"""Copies for a stick, backups beside the plan, and back again."""

import os
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from app.errors import (
    CancelledError,
    FileReadError,
    FileWriteError,
    NotAPlanError,
    PlanDamagedError,
    PlanExistsError,
    PlanLockedError,
)
from app.models.changes import add
from app.models.site import Site
from app.models.store import backup, connection
from app.models.store.backup import backups, restore, save_copy
from app.models.store.plan_file import create_plan, open_plan
from tests.models.store_samples import a_plan, a_site, contents, rolling_backup


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def dump(path):
    with closing(sqlite3.connect(path)) as conn:
        return list(conn.iterdump())


def add_sites(store, first, count):
    for n in range(first, first + count):
        store.apply([add(a_site(n))], f"Add {n}", "Ana")


def test_a_copy_holds_the_same_and_opens(full_store, stick):
    shares = []
    target = stick / "copy.gpkg"
    save_copy(full_store.path, target, shares.append)
    assert dump(target) == dump(full_store.path)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert list(stick.iterdir()) == [target]
    with open_plan(target) as copy:
        assert contents(copy) == contents(full_store)
        assert copy.revision == full_store.revision
        assert copy.outside_changes() == []
        assert copy.undo() == "Import the island"
    assert full_store.undo_label


def test_a_copy_overwrites_only_when_asked_and_never_the_plan_itself(full_store, stick):
    target = stick / "copy.gpkg"
    target.write_text("somebody's notes")
    with pytest.raises(PlanExistsError):
        save_copy(full_store.path, target)
    assert target.read_text() == "somebody's notes"
    for overwrite in (False, True):
        with pytest.raises(PlanExistsError):
            save_copy(full_store.path, full_store.path, overwrite=overwrite)
    save_copy(full_store.path, target, overwrite=True)
    assert dump(target) == dump(full_store.path)


def test_a_copy_that_is_stopped_or_fails_leaves_what_was_there(full_store, stick, monkeypatch):
    target = stick / "copy.gpkg"
    target.write_text("an older copy")

    def stop(share):
        raise CancelledError

    with pytest.raises(CancelledError):
        save_copy(full_store.path, target, stop, overwrite=True)
    monkeypatch.setattr(backup, "_HEADER_BYTES", 0)  # the header does differ: as if the stick had lied
    with pytest.raises(PlanDamagedError):
        save_copy(full_store.path, target, overwrite=True)
    assert target.read_text() == "an older copy"
    assert list(stick.iterdir()) == [target]


def test_a_copy_cannot_be_made_of_nothing_or_to_nowhere(full_store, tmp_path):
    with pytest.raises(FileReadError):
        save_copy(tmp_path / "gone.gpkg", tmp_path / "copy.gpkg")
    with pytest.raises(FileWriteError):
        save_copy(full_store.path, tmp_path / "nowhere" / "copy.gpkg")
    (tmp_path / "notes.gpkg").write_text("notes")
    with pytest.raises(NotAPlanError):
        save_copy(tmp_path / "notes.gpkg", tmp_path / "copy.gpkg")


def test_a_copy_of_a_plan_that_is_being_written_is_of_one_revision(full_store, stick):
    """Copies taken while another thread edits hold whole edits only."""
    done = threading.Event()
    failed = []

    def edit():
        try:
            with open_plan(full_store.path) as store:
                for n in range(20):
                    store.apply([add(a_site(f"{n}-{k}")) for k in range(50)], str(n), "Ben")
        except Exception as error:
            failed.append(error)
        done.set()

    editor = threading.Thread(target=edit)
    editor.start()
    number = 0
    while not done.is_set():
        save_copy(full_store.path, stick / f"{number}.gpkg")
        number += 1
    editor.join()
    assert not failed
    for target in stick.iterdir():
        with open_plan(target, read_only=True) as copy:
            assert len(copy.records(Site)) == 2 + 50 * (copy.revision - 2)
            assert copy.outside_changes() == []


def test_a_rolling_backup_is_made_at_open_when_there_were_enough_edits(plan_path):
    with open_plan(plan_path) as store:  # the first open keeps the plan as it was made
        assert [b.revision for b in backups(plan_path)] == [1]
        assert store.backup_problem is None
        add_sites(store, 0, 19)
    with open_plan(plan_path) as store:
        assert [b.revision for b in backups(plan_path)] == [1]
        add_sites(store, 19, 1)
    with open_plan(plan_path):
        assert [b.revision for b in backups(plan_path)] == [21, 1]
    with open_plan(plan_path):
        assert [b.revision for b in backups(plan_path)] == [21, 1]


def test_a_rolling_backup_is_made_on_another_day_if_anything_changed(plan_path, monkeypatch):
    monkeypatch.setattr(backup, "_now", lambda: "20261124T235959Z")
    assert rolling_backup(plan_path)
    assert not rolling_backup(plan_path)
    monkeypatch.setattr(backup, "_now", lambda: "20261125T000001Z")
    assert not rolling_backup(plan_path)
    with open_plan(plan_path) as store:
        add_sites(store, 0, 1)
    assert rolling_backup(plan_path)
    assert [(b.at, b.reason, b.revision) for b in backups(plan_path)] == [
        ("20261125T000001Z", "rolling", 2),
        ("20261124T235959Z", "rolling", 1),
    ]


def test_a_clock_that_was_set_back_backs_up_no_more_often_than_usual(plan_path, monkeypatch):
    for day in range(20, 26):
        monkeypatch.setattr(backup, "_now", lambda day=day: f"202611{day}T000000Z")
        with open_plan(plan_path) as store:
            store.apply([add(a_site(f"s{day}"))], "Add", "Ana")
    monkeypatch.setattr(backup, "_now", lambda: "20200101T100000Z")
    assert rolling_backup(plan_path, keep=3)
    with open_plan(plan_path) as store:
        store.apply([add(a_site("once more"))], "Add", "Ana")
    assert not rolling_backup(plan_path, keep=3)
    assert [one.at[:8] for one in backups(plan_path)] == ["20261125", "20261124", "20200101"]


def test_threads_that_open_a_plan_at_once_make_one_backup(plan_path):
    begin = threading.Barrier(4)

    def opened():
        begin.wait()
        with open_plan(plan_path) as store:
            return store.backup_problem

    for old in backups(plan_path):
        old.path.unlink()
    with ThreadPoolExecutor(4) as pool:
        problems = [task.result() for task in [pool.submit(opened) for _ in range(4)]]
    assert problems == [None] * 4
    assert len(backups(plan_path)) == 1


def test_only_the_last_rolling_backups_are_kept_and_no_stranger_is_deleted(plan_path, monkeypatch):
    plan_path.with_name("plan.backups").mkdir()
    stranger = plan_path.with_name("plan.backups") / "my own copy.gpkg"
    stranger.write_text("mine")
    monkeypatch.setattr(backup, "_now", lambda: "20261101T000000Z")
    with open_plan(plan_path) as store:
        for day in range(2, 9):
            monkeypatch.setattr(backup, "_now", lambda day=day: f"202611{day:02}T000000Z")
            add_sites(store, day, 1)
            assert rolling_backup(plan_path, keep=3)
    assert [b.at[6:8] for b in backups(plan_path)] == ["08", "07", "06"]
    assert stranger.read_text() == "mine"


def test_a_backup_is_restored_and_what_was_there_is_kept(full_store):
    path = full_store.path
    (kept,) = backups(path)
    assert kept.revision == 1
    before = contents(full_store)
    replaced = restore(path, kept.path)
    # The store that is open sees it, and undo knows what there is to undo now.
    assert full_store.changed_elsewhere()
    assert contents(full_store).keys() == {("plan", a_plan().id)}
    assert full_store.revision == 1
    assert not full_store.undo_label
    full_store.apply([add(a_site("c"))], "Add", "Ana")
    assert full_store.undo() == "Add"
    assert [b.reason for b in backups(path)].count("replaced") == 1
    restore(path, replaced)
    assert contents(full_store) == before
    assert full_store.outside_changes() == []
    assert full_store.undo_label


def test_a_damaged_plan_is_restored_and_the_damaged_file_is_kept(full_store):
    path = full_store.path
    rolling = backups(path)[0].path
    save_copy(path, path.with_name("copy.gpkg"))
    full_store.close()
    damaged = path.read_bytes()[:10_000]
    for content in (damaged, b"", b"not a database at all"):
        path.write_bytes(content)
        replaced = restore(path, path.with_name("copy.gpkg"))
        assert replaced.read_bytes() == content
        with open_plan(path) as store:
            assert len(store.records(Site)) == 2
    path.unlink()
    assert restore(path, rolling) is None
    with open_plan(path) as store:
        assert store.revision == 1


def test_what_is_no_plan_is_not_restored(full_store, tmp_path):
    before = contents(full_store)
    wrong = tmp_path / "wrong.gpkg"
    for content, error in ((b"notes", NotAPlanError), (full_store.path.read_bytes()[:20_000], PlanDamagedError)):
        wrong.write_bytes(content)
        with pytest.raises(error):
            restore(full_store.path, wrong)
    with pytest.raises(FileReadError):
        restore(full_store.path, tmp_path / "gone.gpkg")
    assert contents(full_store) == before
    assert not [b for b in backups(full_store.path) if b.reason == "replaced"]


def test_a_plan_that_another_program_writes_is_not_restored_over(full_store, monkeypatch):
    monkeypatch.setattr(connection, "_BUSY_S", 0.1)
    before = contents(full_store)
    with closing(sqlite3.connect(full_store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(PlanLockedError):
            restore(full_store.path, backups(full_store.path)[0].path)
    assert contents(full_store) == before


def test_a_plan_left_in_the_other_journal_mode_is_copied(full_store, stick):
    path = full_store.path
    full_store.close()
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA journal_mode = WAL")
        save_copy(path, stick / "copy.gpkg")
    with open_plan(stick / "copy.gpkg") as copy:
        assert copy.revision == 2
        assert copy._db.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert {p.name for p in stick.iterdir()} == {"copy.gpkg", "copy.backups"}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="file names with these characters are not allowed on Windows")
def test_odd_names_are_kept_apart(tmp_path):
    for name in ("día #1 %41?.gpkg", "día #1 %41? r5.gpkg", "plan"):
        path = tmp_path / name
        create_plan(path, a_plan())
        with open_plan(path):
            assert [b.revision for b in backups(path)] == [1]
        save_copy(path, tmp_path / f"copy of {name}")
        with open_plan(path, read_only=True) as store:
            assert store.revision == 1
