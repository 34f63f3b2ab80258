"""The history read, by record and for the plan, and copies of earlier moments."""

import json
from dataclasses import replace

import pytest

from app.cli import main
from app.errors import PlanExistsError, RecordUnknownError, RevisionUnknownError
from app.models.changes import add, edit, remove
from app.models.link import Link
from app.models.site import Site
from app.models.store.plan_file import open_plan
from app.operations.history import copy_at, read_history
from app.operations.merging import apply_merge
from tests.models.store_samples import a_site, an_id, contents

A = an_id("site", "a")


@pytest.fixture
def moments(island_path):
    """The contents of the plan at every revision, by its number."""
    with open_plan(island_path) as store:
        found = {store.revision: contents(store)}
        site = store.get(Site, A)
        steps = [
            lambda: store.apply([edit(site, replace(site, lat=13.2, name="Hill"))], "Move", "Ben"),
            lambda: store.apply([add(a_site("c"))], "Add", "Cy"),
            lambda: store.undo("Ana"),
            lambda: store.apply([remove(store.get(Link, an_id("link", "routed")))], "Remove", "Ana"),
            lambda: store.redo("Ana"),
            lambda: store.undo("Ana"),
        ]
        for step in steps:
            step()
            found[store.revision] = contents(store)
        return found


def test_every_moment_comes_back_as_a_copy(island_path, moments, tmp_path):
    before = island_path.read_bytes()
    for revision, wanted in moments.items():
        copy = copy_at(island_path, revision, tmp_path / f"{revision}.gpkg")
        with open_plan(copy) as store:
            assert contents(store) == wanted
            assert store.revision == revision
            assert store.outside_changes() == []
    assert island_path.read_bytes() == before


def test_a_copy_of_an_earlier_moment_brings_nothing_back_when_it_is_merged(island_path, moments, tmp_path):
    copy = copy_at(island_path, 2, tmp_path / "copy.gpkg")
    assert apply_merge(island_path, copy).changes_nothing
    with open_plan(copy) as store:
        store.apply([add(a_site("d"))], "Add", "Dee")
    apply_merge(island_path, copy)
    with open_plan(island_path) as store:
        assert store.get(Site, an_id("site", "d"))
        assert store.get(Site, A).name == "Hill"


def test_the_copy_needs_a_moment_and_a_free_name(island_path, moments, tmp_path):
    for revision in (0, max(moments) + 1):
        with pytest.raises(RevisionUnknownError):
            copy_at(island_path, revision, tmp_path / "copy.gpkg")
    with pytest.raises(PlanExistsError):
        copy_at(island_path, 2, island_path)
    assert not (tmp_path / "copy.gpkg").exists()


@pytest.mark.usefixtures("moments")
def test_a_record_s_history_says_who_changed_which_field_from_what_to_what(island_path, other_path):
    entries = read_history(island_path, A)
    assert [(e.author, e.label) for e in entries] == [("Ben", "Move"), ("Ana", "Import the island")]
    changed = {c.field: (c.before, c.after) for c in entries[0].changes}
    assert changed == {"lat": (13.1, 13.2), "name": ("Site a", "Hill")}
    assert [c.field for c in entries[1].changes] == [""]
    assert read_history(island_path, "Hill") == entries
    assert read_history(island_path, an_id("link", "routed"))  # removed
    with pytest.raises(RecordUnknownError, match="0 records"):
        read_history(island_path, "Nowhere")
    assert len(read_history(island_path, limit=3)) == 3
    with open_plan(other_path) as store:
        site = store.get(Site, A)
        store.apply([edit(site, replace(site, tier=3))], "Tier", "Dee")
    apply_merge(island_path, other_path)
    merge, brought = read_history(island_path, A)[:2]
    assert (merge.kind, merge.merged_in, brought.author, brought.label) == ("merge", None, "Dee", "Tier")
    assert brought.merged_in == merge.revision


@pytest.mark.usefixtures("moments")
def test_the_commands_show_and_copy(island_path, tmp_path, capsys):
    assert main(["history", str(island_path), "--record", "Hill"]) == 0
    assert "Name: Site a -> Hill" in capsys.readouterr().out
    assert main(["history", str(island_path), "--json", "--limit", "2"]) == 0
    assert len(json.loads(capsys.readouterr().out)["entries"]) == 2
    assert main(["at", str(island_path), "2", "--out", str(tmp_path / "old.gpkg")]) == 0
    assert "revision 2" in capsys.readouterr().out
    with open_plan(tmp_path / "old.gpkg") as store:
        assert store.get(Site, A).name == "Site a"


def test_a_thousand_edits_are_undone_and_done_again_across_restarts(island_path):
    with open_plan(island_path) as store:
        store._db.execute("PRAGMA synchronous = OFF")
        for n in range(1000):
            site = store.get(Site, A)
            store.apply([edit(site, replace(site, name=f"Name {n}"))], f"Edit {n}", "Ana")
    for step, wanted in (("undo", "Site a"), ("redo", "Name 999")):
        for _ in range(2):
            with open_plan(island_path) as store:
                store._db.execute("PRAGMA synchronous = OFF")
                for _ in range(500):
                    assert getattr(store, step)("Ana")
        with open_plan(island_path) as store:
            assert store.get(Site, A).name == wanted
