"""Merging as a use case and as a command: what is shown, decided, written, and refused."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from app.cli import main
from app.errors import MergeChoiceUnknownError, MergeOtherPlanError, MergeUndecidedError
from app.models.changes import add, edit
from app.models.plan import Plan
from app.models.site import Site
from app.models.store.plan_file import create_plan, open_plan
from app.operations.merging import apply_merge, plan_merge
from tests.models.store_samples import a_site, an_id, contents

A = an_id("site", "a")
HEIGHT = f"site/{A}/height_m"


def change(path, author, **values):
    with open_plan(path) as store:
        site = store.get(Site, A)
        store.apply([edit(site, replace(site, **values))], "Edit", author)


def read(path):
    with open_plan(path, read_only=True) as store:
        return contents(store)


@pytest.fixture
def in_conflict(island_path, other_path):
    change(island_path, "Ana", height_m=20.0, tier=2)
    change(other_path, "Ben", height_m=30.0, name="Hill")
    with open_plan(other_path) as store:
        store.apply([add(a_site("c"))], "Add", "Ben")


@pytest.mark.usefixtures("in_conflict")
def test_a_plan_of_the_merge_writes_nothing_and_says_everything(island_path, other_path):
    before = [island_path.read_bytes(), other_path.read_bytes()]
    plan = plan_merge(island_path, other_path)
    assert [island_path.read_bytes(), other_path.read_bytes()] == before
    assert (plan.is_related, plan.brought, plan.counts()) == (True, 2, {"site": (1, 1, 0)})
    (conflict,) = plan.undecided
    assert (conflict.id, conflict.mine, conflict.theirs) == (HEIGHT, 20.0, 30.0)
    shown = json.loads(json.dumps(plan.to_json()))["conflicts"][0]
    assert (shown["id"], shown["mine_by"]["author"], shown["theirs_by"]["author"]) == (HEIGHT, "Ana", "Ben")
    assert shown["is_decided"] is False
    assert plan.lines() == ["Sites: 1 added, 1 edited, 0 removed."]


@pytest.mark.usefixtures("in_conflict")
def test_decisions_and_rules_decide(island_path, other_path):
    before = read(island_path)
    with pytest.raises(MergeUndecidedError):
        apply_merge(island_path, other_path)
    for wrong in ({"site/x/name": "mine"}, {HEIGHT: "ours"}):
        with pytest.raises(MergeChoiceUnknownError):
            apply_merge(island_path, other_path, wrong)
    assert read(island_path) == before
    apply_merge(island_path, other_path, {HEIGHT: "mine"}, rule="theirs", author="Ana")
    with open_plan(island_path) as store:
        site = store.get(Site, A)
        assert (site.height_m, site.tier, site.name) == (20.0, 2, "Hill")
        assert store.history(1)[0].author == "Ana"
    again = apply_merge(island_path, other_path)
    assert again.changes_nothing
    assert again.lines() == ["The plan has everything from plan.gpkg already."]


def test_what_qgis_changed_in_the_other_file_comes_too(island_path, other_path):
    with closing(sqlite3.connect(other_path)) as conn, conn:
        conn.execute("UPDATE site SET name = 'Hill' WHERE id = ?", [A])
        conn.execute("UPDATE site SET kind = 'castle' WHERE id <> ?", [A])
    plan = apply_merge(island_path, other_path)
    assert [c.table for c in plan.refused] == ["site"]
    assert "no valid records" in plan.lines()[-1]
    with open_plan(island_path) as store:
        assert store.get(Site, A).name == "Hill"


def test_another_plan_is_refused(island_path, tmp_path):
    create_plan(tmp_path / "other.gpkg", Plan(id=an_id("plan", 2), title="Elsewhere", country="BB"))
    with pytest.raises(MergeOtherPlanError, match="Elsewhere"):
        plan_merge(island_path, tmp_path / "other.gpkg")


@pytest.mark.usefixtures("in_conflict")
def test_the_command_lists_conflicts_and_asks(island_path, other_path, capsys):
    assert main(["merge", str(island_path), str(other_path), "--dry-run"]) == 0
    shown = capsys.readouterr().out
    assert HEIGHT in shown
    assert "Nothing was written." in shown
    assert main(["merge", str(island_path), str(other_path)]) == 1
    assert "Conflicts not decided: 1." in capsys.readouterr().err
    assert main(["merge", str(island_path), str(other_path), "--choose", f"{HEIGHT}=theirs", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["schema"], answer["written"], answer["edits_brought"]) == ("lifeline/merge/1", True, 2)
    with open_plan(island_path) as store:
        assert store.get(Site, A).height_m == 30.0
    with pytest.raises(SystemExit) as usage:
        main(["merge", str(island_path), str(other_path), "--choose", "nonsense"])
    assert usage.value.code == 2
