"""Killed in the middle, and two at once: no committed edit is lost, no file is corrupt."""

import random
import shutil
from collections import Counter

import pytest

from app.models.changes import add
from app.models.site import Site
from app.models.store.backup import save_copy
from app.models.store.plan_file import create_plan, open_plan
from tests.models.store_kills import integrity, kill_once, killed, worker
from tests.models.store_samples import a_plan, a_site
from tests.models.store_worker import SITES_AN_EDIT

KILLS = [("edit", 6), ("import", 4), ("merge", 4), ("backup", 4), ("restore", 2)]


@pytest.mark.parametrize(("kind", "seed"), [(kind, seed) for kind, count in KILLS for seed in range(count)])
def test_what_was_reported_survives_a_kill_at_any_moment(tmp_path, kind, seed):
    kill_once(kind, tmp_path, seed)


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
        assert here.redo_label
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
