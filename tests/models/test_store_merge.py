"""Merging: what two laptops changed since they had one file, field by field, with nothing lost."""

import shutil
import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import AppError, MergeUndecidedError
from app.models.attaching import digest_of
from app.models.attachment import Attachment
from app.models.changes import add, edit, remove
from app.models.link import Link
from app.models.record import new_id
from app.models.site import Site
from app.models.store.plan_file import create_plan, open_plan
from tests.models.store_samples import a_link, a_plan, a_site, an_id, contents

A, B = an_id("site", "a"), an_id("site", "b")


class Laptops:
    """Copies of one plan file, without the waits for the disk."""

    def __init__(self, folder, original):
        self.folder, self.original, self.stores = Path(folder), original, {}

    def __getitem__(self, name):
        if name not in self.stores:
            path = Path(shutil.copy(self.original, self.folder / f"{name}.gpkg"))
            self.stores[name] = open_plan(path)
            self.stores[name]._db.execute("PRAGMA synchronous = OFF")
        return self.stores[name]

    def close(self):
        for store in self.stores.values():
            store.close()


@pytest.fixture
def laptops(full_store, tmp_path):
    full_store.close()
    (tmp_path / "laptops").mkdir()
    made = Laptops(tmp_path / "laptops", full_store.path)
    yield made
    made.close()


def undecided(conflict):
    return None


def newer(conflict):
    return conflict.newer


def side(choice):
    return lambda conflict: choice


def merge(mine, theirs, decide=undecided):
    return mine.merge(theirs, decide, "Merge", "Ana")


def change(store, record_type, record_id, author="Ana", **values):
    record = store.get(record_type, record_id)
    store.apply([edit(record, replace(record, **values))], f"Edit {', '.join(values)}", author)


def test_edits_to_different_fields_of_one_record_both_live(laptops):
    ana, ben = laptops["ana"], laptops["ben"]
    change(ana, Site, A, tier=2)
    change(ben, Site, A, "Ben", name="Hill", height_m=30.0)
    change(ben, Site, B, "Ben", notes="Locked")
    merged = merge(ana, ben)
    assert (merged.conflicts, len(merged.changes)) == ([], 2)
    site = ana.get(Site, A)
    assert (site.tier, site.name, site.height_m) == (2, "Hill", 30.0)
    merge(ben, ana)
    assert contents(ana) == contents(ben)


def test_a_merge_is_one_edit_that_is_undone_and_done_again(laptops):
    ana, ben = laptops["ana"], laptops["ben"]
    change(ana, Site, A, tier=2)
    change(ben, Site, A, "Ben", name="Hill")
    ben.apply([add(a_site("c")), add(a_link("c", "a", "c"))], "Add", "Ben")
    before = contents(ana)
    merge(ana, ben)
    after = contents(ana)
    assert ana.history(limit=1)[0].kind == "merge"
    assert [e.author for e in ana.merged_edits(ana.history(limit=1)[0].id)] == ["Ben", "Ben"]
    assert ana.undo("Ana") == "Merge"
    assert contents(ana) == before
    assert ana.redo("Ana") == "Merge"
    assert contents(ana) == after
    ana.undo("Ana")
    assert not merge(ana, ben).changes_nothing  # an undone merge did not happen
    assert contents(ana) == after
    merge(ben, ana)
    assert contents(ben) == after
    assert ana.outside_changes() == ben.outside_changes() == []


def test_merging_twice_changes_nothing(laptops):
    ana, ben = laptops["ana"], laptops["ben"]
    change(ana, Site, A, name="Peak")
    change(ben, Site, A, "Ben", name="Hill")
    merge(ana, ben, side("theirs"))
    revision = ana.revision
    assert merge(ana, ben).changes_nothing
    assert ana.revision == revision
    merge(ben, ana)
    for store, other in ((ana, ben), (ben, ana), (ana, ben)):
        revision = store.revision
        assert merge(store, other).changes_nothing
        assert store.revision == revision


def test_a_conflict_names_both_values_who_and_when(laptops):
    ana, ben = laptops["ana"], laptops["ben"]
    change(ana, Site, A, "Ana", height_m=20.0)
    change(ben, Site, A, "Ben", height_m=30.0, tier=1)
    before = contents(ana)
    with pytest.raises(MergeUndecidedError):
        merge(ana, ben)
    assert contents(ana) == before
    seen = []
    merge(ana, ben, lambda conflict: seen.append(conflict) or "mine")
    (conflict,) = seen
    assert conflict.id == f"site/{A}/height_m"
    assert (conflict.name, conflict.mine, conflict.theirs) == ("Site a", 20.0, 30.0)
    assert (conflict.mine_by.author, conflict.theirs_by.author) == ("Ana", "Ben")
    assert conflict.mine_by.at < conflict.theirs_by.at
    assert conflict.newer == "theirs"
    assert ana.get(Site, A).height_m == 20.0
    assert not merge(ben, ana).conflicts  # the decision travels
    assert contents(ben) == contents(ana)


def test_halves_of_two_positions_are_never_put_together(laptops):
    ana, ben = laptops["ana"], laptops["ben"]
    change(ana, Site, A, lat=13.5)
    change(ben, Site, A, "Ben", lon=-61.5)
    merged = merge(ana, ben, side("theirs"))
    assert [(c.field, c.mine, c.theirs) for c in merged.conflicts] == [("position", [13.5, -61.2], [13.1, -61.5])]
    assert (ana.get(Site, A).lat, ana.get(Site, A).lon) == (13.1, -61.5)


def test_equal_edits_are_no_conflict(laptops):
    ana, ben = laptops["ana"], laptops["ben"]
    change(ana, Site, A, name="Hill")
    change(ben, Site, A, "Ben", name="Hill")
    assert not merge(ana, ben).changes
    change(ben, Site, A, "Ben", name="Peak")
    assert not merge(ben, ana).changes
    merge(ana, ben)
    assert ana.get(Site, A).name == "Peak"


@pytest.mark.parametrize("choice", ["mine", "theirs"])
@pytest.mark.parametrize("remover", ["ana", "ben"])
def test_removed_here_and_edited_there_is_a_conflict(laptops, remover, choice):
    ana, ben = laptops["ana"], laptops["ben"]
    link = an_id("link", "straight")
    removing, editing = (ana, ben) if remover == "ana" else (ben, ana)
    removing.apply([remove(removing.get(Link, link))], "Remove", remover)
    change(editing, Link, link, notes="Needed")
    merged = merge(ana, ben, side(choice))
    (conflict,) = merged.conflicts
    assert (conflict.id, conflict.field) == (f"link/{link}", "")
    assert (conflict.mine is None, conflict.theirs is None) == (remover == "ana", remover == "ben")
    is_left = (choice == "mine") == (remover == "ben")
    assert (ana.get(Link, link) is not None) == is_left
    assert not merge(ben, ana).conflicts
    assert contents(ben) == contents(ana)


def test_what_nobody_edited_since_stays_removed(laptops):
    ana, ben = laptops["ana"], laptops["ben"]
    link = an_id("link", "straight")
    ana.apply([remove(ana.get(Link, link))], "Remove", "Ana")
    assert not merge(ana, ben).changes
    merge(ben, ana)
    assert ben.get(Link, link) is None
    ben.apply([add(a_link("straight", "a", "b"))], "Bring back", "Ben")
    assert not merge(ana, ben).conflicts
    assert ana.get(Link, link) is not None


def test_a_site_that_the_other_laptop_refers_to_stays(laptops):
    ana, ben = laptops["ana"], laptops["ben"]
    ana.apply([add(a_site("c"))], "Add", "Ana")
    merge(ben, ana)
    ana.apply([remove(ana.get(Site, an_id("site", "c")))], "Remove", "Ana")
    ben.apply([add(a_link("c", "a", "c"))], "Join", "Ben")
    merged = merge(ana, ben)
    assert merged.kept == [("site", an_id("site", "c"))]
    assert ana.get(Site, an_id("site", "c")) == a_site("c")
    merge(ben, ana)
    assert contents(ben) == contents(ana)


def test_plans_made_apart_are_compared_field_by_field(plan_path, tmp_path):
    create_plan(tmp_path / "other.gpkg", a_plan(), "Ben")
    with open_plan(plan_path) as ana, open_plan(tmp_path / "other.gpkg") as ben:
        ana.apply([add(a_site("a", tier=1)), add(a_site("b"))], "Import", "Ana")
        ben.apply([add(a_site("a", height_m=9.0)), add(a_site("c"))], "Import", "Ben")
        assert not merge(ana, ben).conflicts
        assert ana.get(Site, A) == a_site("a", tier=1, height_m=9.0)
        assert len(ana.records(Site)) == 3


def test_a_photo_comes_with_its_record(laptops):
    ana, ben = laptops["ana"], laptops["ben"]
    content = b"photo"
    photo = Attachment(
        id=new_id(), record_table="site", record_id=A, name="a.jpg", size_bytes=5, sha256=digest_of(content)
    )
    ben.apply([add(photo)], "Attach", "Ben", [content])
    merge(ana, ben)
    assert ana.content(photo.sha256) == content


def test_three_laptops_in_a_ring_end_with_one_plan_and_no_second_question(laptops):
    ana, ben, cy = laptops["ana"], laptops["ben"], laptops["cy"]
    change(ana, Site, A, name="From Ana")
    change(ben, Site, A, "Ben", name="From Ben")
    change(cy, Site, B, "Cy", name="From Cy")
    assert len(merge(ana, ben, side("theirs")).conflicts) == 1
    assert not merge(cy, ben).conflicts
    assert not merge(cy, ana).conflicts
    for store in (ana, ben, cy):
        for other in (ana, ben, cy):
            if other is not store:
                assert not merge(store, other).conflicts
    assert contents(ana) == contents(ben) == contents(cy)
    assert ana.get(Site, A).name == "From Ben"
    assert ana.get(Site, B).name == "From Cy"


# Random histories of three laptops

NAMES = ("ana", "ben", "cy")
KEYS = range(3)
FIELDS = st.one_of(
    st.builds(lambda v: {"name": v}, st.sampled_from(["x", "y", "z"])),
    st.builds(lambda v: {"tier": v}, st.none() | st.integers(1, 3)),
    st.builds(lambda v: {"height_m": v}, st.none() | st.sampled_from([1.0, 2.0])),
    st.builds(lambda lat, lon: {"lat": lat, "lon": lon}, st.sampled_from([1.0, 2.0]), st.sampled_from([1.0, 2.0])),
)
laptop = st.sampled_from(NAMES)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), laptop, st.sampled_from(KEYS), FIELDS),
        st.tuples(st.just("edit"), laptop, st.sampled_from(KEYS), FIELDS),
        st.tuples(st.just("remove"), laptop, st.sampled_from(["site", "link"]), st.sampled_from(KEYS)),
        st.tuples(st.just("link"), laptop, st.sampled_from(KEYS), st.sampled_from(KEYS)),
        st.tuples(st.sampled_from(["undo", "redo"]), laptop),
        st.tuples(st.just("merge"), laptop, laptop, st.sampled_from(["mine", "theirs", "newer"])),
    ),
    max_size=14,
)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    path = tmp_path_factory.mktemp("base") / "plan.gpkg"
    create_plan(path, a_plan())
    with open_plan(path) as store:
        store.apply([*(add(a_site(k)) for k in KEYS), add(a_link(0, 0, 1))], "Begin", "Ana")
    return path


def take(laptops, step):
    """Take one step; what the store refuses, and what there is nothing to do for, is passed over."""
    kind, name, *rest = step
    store = laptops[name]
    if kind in ("undo", "redo"):
        getattr(store, kind)(name)
    elif kind == "merge":
        if rest[0] != name:
            merge(store, laptops[rest[0]], newer if rest[1] == "newer" else side(rest[1]))
    else:
        with suppress(AppError):
            store.apply(changes_of(store, kind, *rest), kind, name)


def changes_of(store, kind, what, other):
    if kind == "edit":
        site = store.get(Site, an_id("site", what))
        return [edit(site, replace(site, **other)) if site else add(a_site(what, **other))]
    if kind == "link":
        link = store.get(Link, an_id("link", what))
        made = a_link(what, what, other)
        return [edit(link, made) if link else add(made)]
    record = store.get({"site": Site, "link": Link}[what], an_id(what, other))
    return [remove(record)] if record else []


@settings(max_examples=60)
@given(steps=steps)
def test_whatever_three_laptops_do_they_come_together_and_nothing_is_lost(base, steps):
    with tempfile.TemporaryDirectory() as folder:
        laptops = Laptops(folder, base)
        try:
            for step in steps:
                take(laptops, step)
            ana, ben, cy = (laptops[name] for name in NAMES)
            written = {e.id for store in (ana, ben, cy) for e in store.history() if e.kind == "edit"}
            before = contents(ana)
            merged = merge(ana, ben, newer)
            if not merged.changes_nothing:
                after = contents(ana)
                assert ana.undo("Ana") == "Merge"
                assert contents(ana) == before
                assert ana.redo("Ana") == "Merge"
                assert contents(ana) == after
            assert merge(ana, ben).changes_nothing
            for store, other in ((ana, cy), (ben, ana), (cy, ana)):
                merge(store, other, newer)
            assert contents(ana) == contents(ben) == contents(cy)
            for store in (ana, ben, cy):
                for other in (ana, ben, cy):
                    if other is not store:
                        assert merge(store, other).changes_nothing
                assert store.outside_changes() == []
                assert written <= store.lineage().known.keys()
        finally:
            laptops.close()


@settings(max_examples=30)
@given(steps=steps)
def test_merging_either_way_round_gives_the_same(base, steps):
    with tempfile.TemporaryDirectory() as folder:
        laptops = Laptops(folder, base)
        try:
            for step in steps:
                take(laptops, step)
            ana, ben = laptops["ana"], laptops["ben"]
            copies = [Laptops(Path(folder), store.path)[f"{store.path.stem}-copy"] for store in (ana, ben)]
            merge(ana, ben, newer)
            merge(copies[1], copies[0], newer)
            assert contents(ana) == contents(copies[1])
        finally:
            laptops.close()
            for copy in copies:
                copy.close()
