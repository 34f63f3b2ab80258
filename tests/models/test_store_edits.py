"""Edits of a plan file: all or nothing, with before-check, references, undo, redo and history."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from app.errors import (
    DuplicateRecordError,
    InvalidValueError,
    MissingReferenceError,
    PlanExistsError,
    StaleEditError,
    StillUsedError,
)
from app.models.changes import Change, add, edit, remove
from app.models.link import Link
from app.models.organisation import Contact
from app.models.plan import Plan
from app.models.power import GridZone
from app.models.record import new_id
from app.models.scenario import Scenario
from app.models.settlement import Service
from app.models.site import Site, Status
from app.models.store.plan_file import create_plan, open_plan
from app.models.tables import RECORD_TYPES
from tests.models.store_samples import (
    ROUTE,
    a_link,
    a_plan,
    a_site,
    additions,
    an_id,
    contents,
    island,
    renamed,
)


def test_a_new_plan_holds_its_plan_row_and_how_it_came_about(store):
    assert contents(store) == {("plan", a_plan().id): a_plan()}
    (edit_made,) = store.history()
    assert (edit_made.kind, edit_made.author, edit_made.seq, store.revision) == ("create", "Ana", 1, 1)
    assert edit_made.changes == (add(a_plan()),)
    assert not store.undo_label
    assert not store.redo_label


def test_an_existing_file_is_not_overwritten(plan_path):
    before = plan_path.read_bytes()
    with pytest.raises(PlanExistsError):
        create_plan(plan_path, a_plan())
    assert plan_path.read_bytes() == before


def test_every_record_comes_back_as_it_was_written(full_store):
    written = {(r.TABLE, r.id): r for r in [a_plan(), *island()]}
    assert contents(full_store) == written
    with open_plan(full_store.path) as again:
        assert contents(again) == written
    for record in island():
        assert full_store.get(type(record), record.id) == record
    assert full_store.get(Site, new_id()) is None


def test_a_snapshot_holds_every_table_by_rising_id_at_its_revision(full_store):
    snapshot = full_store.snapshot()
    assert snapshot.revision == full_store.revision == 2
    assert snapshot.plan == a_plan()
    for record_type in RECORD_TYPES[1:]:
        name = {"power_supply": "power_supplies"}.get(record_type.TABLE, f"{record_type.TABLE}s")
        records = getattr(snapshot, name)
        assert records == full_store.records(record_type)
        assert list(records) == sorted(records, key=lambda record: record.id)
        assert records


def test_an_edit_says_who_what_and_when(full_store):
    a = full_store.get(Site, an_id("site", "a"))
    revision = full_store.apply([edit(a, renamed(a, "Hill"))], "Rename", "Ben")
    entry = full_store.history(limit=1)[0]
    assert (entry.seq, entry.author, entry.label, entry.kind, entry.records) == (revision, "Ben", "Rename", "edit", 1)
    assert UUID(entry.id).version == 4
    assert abs(datetime.fromisoformat(entry.at) - datetime.now(UTC)) < timedelta(minutes=1)
    assert entry.changes == (edit(a, renamed(a, "Hill")),)


def test_the_history_of_a_record_lists_what_touched_it_newest_first(full_store):
    a = full_store.get(Site, an_id("site", "a"))
    full_store.apply([edit(a, renamed(a, "Hill"))], "Rename", "Ben")
    full_store.apply([add(a_site("c"))], "Add", "Ben")
    full_store.undo()
    full_store.undo("Cy")
    assert [e.label for e in full_store.history(record_id=a.id)] == ["Rename", "Rename", "Import the island"]
    newest = full_store.history(limit=1, record_id=a.id)
    assert [(e.kind, e.author) for e in newest] == [("undo", "Cy")]
    assert [e.seq for e in full_store.history()] == [6, 5, 4, 3, 2, 1]


def test_a_change_that_changes_nothing_leaves_no_entry(full_store):
    a = full_store.get(Site, an_id("site", "a"))
    assert full_store.apply([edit(a, a)], "Nothing", "Ben") == 2
    assert full_store.apply([], "Nothing", "Ben") == 2
    assert len(full_store.history()) == 2


def test_a_stale_edit_writes_nothing(full_store):
    a = full_store.get(Site, an_id("site", "a"))
    before = contents(full_store)
    for stale in (edit(renamed(a, "Old"), a), remove(renamed(a, "Old")), edit(a_site("gone"), a_site("gone", tier=1))):
        with pytest.raises(StaleEditError):
            full_store.apply([add(a_site("c")), stale], "Stale", "Ben")
        assert contents(full_store) == before
        assert full_store.revision == 2


def test_an_id_that_is_there_is_refused(full_store):
    with pytest.raises(DuplicateRecordError):
        full_store.apply([add(a_site("c")), add(a_site("a"))], "Add", "Ben")
    with pytest.raises(DuplicateRecordError):
        full_store.apply([add(a_site("c")), add(a_site("c"))], "Add", "Ben")
    assert full_store.get(Site, an_id("site", "c")) is None


def test_a_row_that_is_no_record_is_refused(full_store):
    row = a_site("c").to_row()
    for wrong in ({"lat": 91.0}, {"name": None}, {"kind": "castle"}, {"extra": []}):
        with pytest.raises(InvalidValueError):
            full_store.apply([Change("site", row["id"], None, row | wrong)], "Add", "Ben")
    with pytest.raises(ValueError, match="cannot give it the id"):
        full_store.apply([Change("site", new_id(), None, row)], "Add", "Ben")
    assert full_store.revision == 2


def test_the_one_plan_row_can_be_edited_but_neither_removed_nor_doubled(store):
    store.apply([edit(a_plan(), replace(a_plan(), version="2"))], "Version", "Ana")
    assert store.snapshot().plan.version == "2"
    for change in (add(replace(a_plan(), id=new_id())), remove(store.snapshot().plan)):
        with pytest.raises(ValueError, match="exactly one plan"):
            store.apply([change], "Wrong", "Ana")
    assert store.revision == 2


def test_changes_of_one_edit_follow_each_other(store):
    first, second = a_site("a"), a_site("a", name="Renamed")
    store.apply([add(first), edit(first, second), remove(second), add(first)], "Back and forth", "Ana")
    assert store.records(Site) == (first,)
    store.undo()
    assert store.records(Site) == ()


def test_a_record_that_others_refer_to_is_not_removed_alone(full_store):
    a = full_store.get(Site, an_id("site", "a"))
    with pytest.raises(StillUsedError) as refused:
        full_store.apply([remove(a)], "Remove", "Ben")
    for table in ("power_supply", "link", "service", "alternative_link"):
        assert table in str(refused.value)
    assert re.search(r"\+\d", str(refused.value))  # more than are listed
    assert full_store.get(Site, a.id) == a
    everything = [remove(record) for record in reversed(island())]
    full_store.apply(everything[:1] + everything[:0:-1], "Remove all", "Ben")  # in whatever order
    assert contents(full_store) == {("plan", a_plan().id): a_plan()}


def test_a_record_in_a_list_of_another_is_not_removed_alone(full_store):
    zone = full_store.get(GridZone, an_id("grid_zone", 1))
    with pytest.raises(StillUsedError, match="grid_zone Feeder"):
        full_store.apply([remove(zone)], "Remove", "Ben")


def test_a_reference_to_nothing_is_refused(full_store):
    scenario = full_store.get(Scenario, an_id("scenario", 1))
    missing = new_id()
    wrong = (
        add(a_link("x", "a", "nowhere")),
        add(Service(id=new_id(), settlement_id=missing, site_id=an_id("site", "a"))),
        edit(scenario, replace(scenario, hazard_event_ids=(*scenario.hazard_event_ids, missing))),
        add(Contact(id=new_id(), name="Ada", alternate_id=missing)),
    )
    for change in wrong:
        with pytest.raises(MissingReferenceError):
            full_store.apply([change], "Wrong", "Ben")
    assert full_store.revision == 2


def test_undo_and_redo_survive_a_restart(full_store):
    a = full_store.get(Site, an_id("site", "a"))
    full_store.apply([edit(a, renamed(a, "Hill"))], "Rename", "Ben")
    with open_plan(full_store.path) as again:
        assert again.undo() == "Rename"
        assert again.get(Site, a.id) == a
    with open_plan(full_store.path) as again:
        assert again.undo() == "Import the island"
        assert again.records(Site) == ()
        assert not again.undo_label
        assert again.undo() is None
    with open_plan(full_store.path) as again:
        assert again.redo() == "Import the island"
        assert again.redo() == "Rename"
        assert again.get(Site, a.id).name == "Hill"
        assert not again.redo_label
        assert again.redo() is None


def test_a_new_edit_leaves_nothing_to_redo(full_store):
    full_store.undo()
    assert full_store.redo_label
    full_store.apply([add(a_site("c"))], "Add", "Ben")
    assert not full_store.redo_label
    assert full_store.undo() == "Add"
    assert full_store.undo() is None  # the import was undone already


def test_undo_goes_a_thousand_edits_deep_after_a_restart(plan_path):
    with open_plan(plan_path) as store:
        store._db.execute("PRAGMA synchronous = OFF")  # a thousand power cuts are not the matter here
        site = a_site("a")
        store.apply([add(site)], "0", "Ana")
        for n in range(1, 1001):
            after = renamed(site, f"Name {n}")
            store.apply([edit(site, after)], str(n), "Ana")
            site = after
    with open_plan(plan_path) as store:
        store._db.execute("PRAGMA synchronous = OFF")
        assert [store.undo() for _ in range(1001)] == [str(n) for n in range(1000, -1, -1)]
        assert store.records(Site) == ()
        assert [store.redo() for _ in range(1001)] == [str(n) for n in range(1001)]
        assert store.records(Site) == (site,)


def test_an_undo_that_no_longer_fits_is_refused_as_stale_and_writes_nothing(full_store):
    a = full_store.get(Site, an_id("site", "a"))
    full_store.apply([edit(a, renamed(a, "Hill"))], "Rename", "Ben")
    # As if the digests had missed an edit: the file says other than the history, and nobody noticed.
    full_store.outside_changes()
    full_store._db.execute("UPDATE site SET name = 'Other' WHERE id = ?", [a.id])
    with pytest.raises(StaleEditError):
        full_store.undo()
    assert full_store.get(Site, a.id).name == "Other"
    assert full_store.revision == 3


def test_a_missing_value_and_an_empty_list_are_the_same_in_file_and_change(store):
    site = a_site("a")
    row = {name: value for name, value in site.to_row().items() if value not in (None, [], {}, "restricted")}
    del row["status"]
    store.apply([Change("site", site.id, None, row)], "Add", "Ana")
    assert store.get(Site, site.id) == site
    assert site.status is Status.OPERATIONAL
    store.apply([edit(site, renamed(site, "Hill"))], "Rename", "Ana")


def test_a_surveyed_route_is_kept_and_can_be_forgotten(full_store):
    link = full_store.get(Link, an_id("link", "routed"))
    assert link.route == ROUTE
    full_store.apply([edit(link, replace(link, route=None))], "Forget", "Ana")
    assert full_store.get(Link, link.id).route is None
    full_store.undo()
    assert full_store.get(Link, link.id).route == ROUTE


def test_a_plan_is_closed_by_its_block_and_stays_in_its_thread(plan_path):
    with open_plan(plan_path) as store:
        assert store.records(Plan) == (a_plan(),)
    with pytest.raises(Exception, match="closed"):
        store.records(Plan)


def test_twenty_thousand_records_are_one_edit_whose_cost_is_linear(store):
    sites = [a_site(n, lat=n / 1000, lon=-n / 1000) for n in range(10_000)]
    links = [a_link(n, n, n + 1) for n in range(9_999)]
    started = datetime.now(UTC)
    store.apply(additions([*sites, *links]), "Import", "Ana")
    assert len(store.snapshot().links) == 9_999
    store.undo()
    assert store.records(Site) == ()
    assert store.redo() == "Import"
    # About 2 s. A query a row without an index, or a check of every row for every row, would take minutes.
    assert datetime.now(UTC) - started < timedelta(seconds=20)
    assert store.history(limit=1)[0].records == 19_999
