"""Killed in the middle, and two at once: no committed edit is lost, no file is corrupt."""

import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.models.changes import add
from app.models.site import Site
from app.models.store.backup import backups, save_copy
from app.models.store.plan_file import create_plan, open_plan
from tests.models.store_samples import a_plan, a_site, contents
from tests.models.store_worker import SITES_AN_EDIT

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def worker(mode, path, author="Ben", count=10**9):
    command = [sys.executable, "-m", "tests.models.store_worker", mode, str(path), author, str(count)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "ready\n"
        try:
            yield process
        finally:
            process.kill()


def killed(mode, path, after_s):
    """Kill a worker after a while and return what it said it had done."""
    with worker(mode, path) as process:
        time.sleep(after_s)
        process.kill()
        return process.stdout.read().split("\n")[:-1]  # a line it was killed in does not count


def integrity(path):
    with closing(sqlite3.connect(path)) as conn:
        return conn.execute("PRAGMA integrity_check").fetchall()


@pytest.mark.parametrize("attempt", range(20))
def test_an_edit_that_was_reported_survives_a_kill_at_any_moment(plan_path, attempt):
    # A journal means that a commit was cut in half: SQLite takes it back when the file is opened next.
    said = killed("edit", plan_path, random.Random(attempt).uniform(0.01, 0.25))
    with open_plan(plan_path) as store:
        labels = Counter(entry.label for entry in store.history() if entry.kind == "edit")
        assert set(said) <= set(labels)
        assert len(labels) <= len(said) + 1
        added = sum(not label.startswith("move") for label in labels)
        assert len(store.records(Site)) == SITES_AN_EDIT * added
        assert store.outside_changes() == []
        while store.undo():
            pass
        assert contents(store) == {("plan", a_plan().id): a_plan()}
    assert integrity(plan_path) == [("ok",)]


@pytest.mark.parametrize("attempt", range(4))
def test_a_copy_that_is_killed_leaves_the_old_copy_or_the_new_one(plan_path, attempt):
    with open_plan(plan_path) as store:
        save_copy(plan_path, plan_path.with_name("copy.gpkg"))
        store.apply([add(a_site(n)) for n in range(2000)], "Add", "Ana")
    killed("copy", plan_path, random.Random(attempt).uniform(0.01, 0.2))
    with open_plan(plan_path.with_name("copy.gpkg"), read_only=True) as copy:
        assert (copy.revision, len(copy.records(Site))) in ((1, 0), (2, 2000))
        assert copy.outside_changes() == []
    save_copy(plan_path, plan_path.with_name("copy.gpkg"), overwrite=True)
    assert not list(plan_path.parent.glob("*.part"))


@pytest.mark.parametrize("attempt", range(4))
def test_a_restore_that_is_killed_leaves_one_plan_or_the_other(plan_path, attempt):
    with open_plan(plan_path) as store:
        store.apply([add(a_site(n)) for n in range(2000)], "Add", "Ana")
    killed("restore", plan_path, random.Random(attempt).uniform(0.01, 0.2))
    with open_plan(plan_path) as store:
        assert (store.revision, len(store.records(Site))) in ((1, 0), (2, 2000))
        assert store.outside_changes() == []
    assert integrity(plan_path) == [("ok",)]
    assert all(integrity(backup.path) == [("ok",)] for backup in backups(plan_path))


def test_a_half_written_commit_is_taken_back(plan_path, tmp_path):
    """The state that a kill in the middle of a commit leaves, made on purpose: the random ones may miss it."""
    with open_plan(plan_path) as store:
        store.apply([add(a_site("a"))], "Add", "Ana")
        store._db.execute("PRAGMA cache_size = 5")  # pages spill into the file before the commit
        store._db.execute("BEGIN IMMEDIATE")
        store._db.execute("UPDATE site SET name = 'Lost'")
        store._db.execute(
            "WITH n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE i < 3000)"
            " INSERT INTO site (name, kind) SELECT 'Lost', 'bts' FROM n"
        )
        crashed = tmp_path / "crashed"
        crashed.mkdir()
        for file in (plan_path, plan_path.with_name("plan.gpkg-journal")):
            shutil.copy(file, crashed / file.name)
        store._db.execute("ROLLBACK")
    assert (crashed / "plan.gpkg").stat().st_size > 200_000
    with open_plan(crashed / "plan.gpkg") as store:
        assert store.records(Site) == (a_site("a"),)
        assert store.outside_changes() == []
    assert integrity(crashed / "plan.gpkg") == [("ok",)]


def test_two_processes_edit_one_file_and_nothing_is_lost(plan_path):
    edits = 30
    with open_plan(plan_path) as store, worker("edit", plan_path, "Ben", edits) as other:
        for n in range(edits):
            store.apply([add(a_site(n))], f"Ana {n}", "Ana")
        other.wait(timeout=60)
        assert other.returncode == 0
        assert store.changed_elsewhere()
        assert not store.changed_elsewhere()
        authors = Counter(entry.author for entry in store.history() if entry.kind == "edit")
        assert authors["Ana"] == edits
        assert authors["Ben"] == edits + edits // 3
        assert len(authors) == 2  # neither took the other's edits for those of a stranger
        assert len(store.records(Site)) == edits + edits * SITES_AN_EDIT
        while store.undo():
            pass
        assert store.records(Site) == ()


def test_what_one_store_writes_the_other_sees(plan_path):
    with open_plan(plan_path) as here, open_plan(plan_path) as there:
        here.apply([add(a_site("a"))], "Add", "Ana")
        assert not here.changed_elsewhere()
        assert there.changed_elsewhere()
        assert there.records(Site) == (a_site("a"),)
        assert there.undo("Ben") == "Add"
        assert here.changed_elsewhere()
        assert here.can_redo
        assert here.redo() == "Add"
        assert there.revision == here.revision == 4


def test_a_file_that_is_being_made_appears_when_it_is_complete(tmp_path, monkeypatch):
    path = tmp_path / "plan.gpkg"
    seen = []
    append = "app.models.store.plan_file.history.append"
    monkeypatch.setattr(append, lambda *args, **values: seen.append([p.name for p in tmp_path.iterdir()]) or 1 / 0)
    with pytest.raises(ZeroDivisionError):
        create_plan(path, a_plan())
    assert path.name not in seen[0]
    assert not list(tmp_path.iterdir())
