"""Edits by other programs: found, taken into the history, or put back where no record allows them."""

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from uuid import UUID

import pyogrio
import pytest
import shapely

from app.errors import (
    InvalidValueError,
    MissingReferenceError,
    MissingValueError,
    StillUsedError,
    UnreadableRecordError,
)
from app.models.alternative import AlternativeLink
from app.models.changes import Change, add, edit
from app.models.link import Link
from app.models.plan import Plan
from app.models.record import Disclosure, new_id
from app.models.site import Site, Status
from app.models.store.geopackage import decode
from app.models.store.outside import OUTSIDE_LABEL, REFUSED_LABEL
from app.models.store.plan_file import open_plan
from tests.models.store_samples import a_plan, a_site, an_id, contents, renamed

A, B = an_id("site", "a"), an_id("site", "b")


def outside(path, *statements):
    """Edit the file as another program would that knows nothing of Lifeline."""
    with closing(sqlite3.connect(path)) as conn, conn:
        for statement in statements:
            sql, *parameters = [statement] if isinstance(statement, str) else statement
            conn.execute(sql, parameters)


def blob(geometry):
    return b"GP\x00\x01\xe6\x10\x00\x00" + shapely.to_wkb(geometry)


@pytest.fixture
def path(full_store):
    full_store.close()
    return full_store.path


def test_a_file_that_nobody_else_wrote_has_no_outside_changes(full_store):
    assert full_store.outside_changes() == []
    assert full_store.take_outside_changes("Ana").taken == ()
    full_store.undo()
    assert full_store.outside_changes() == []
    full_store.redo()
    assert full_store.outside_changes() == []
    assert len(full_store.history()) == 4


def test_edited_added_and_removed_rows_are_found_and_become_one_edit(path):
    outside(
        path,
        ("UPDATE site SET name = 'Hill', is_gateway = NULL WHERE id = ?", A),
        ("INSERT INTO site (name, kind, geom) VALUES ('New', 'eoc', ?)", blob(shapely.Point(-61.0, 13.0))),
        "DELETE FROM run",
    )
    with open_plan(path) as store:
        before = contents(store)
        found = {(c.table, "new" if c.before is None else c.id): c for c in store.outside_changes()}
        assert found.keys() == {("site", A), ("site", "new"), ("run", an_id("run", 1))}
        assert found["site", A].before["name"] == "Site a"
        assert found["site", A].after["name"] == "Hill"
        assert found["run", an_id("run", 1)].after is None
        new = store.get(Site, found["site", "new"].id)
        assert UUID(new.id).version == 4
        assert (new.name, new.lat, new.status, new.disclosure) == (
            "New",
            13.0,
            Status.OPERATIONAL,
            Disclosure.RESTRICTED,
        )

        taken = store.take_outside_changes("Ana")
        assert (len(taken.taken), taken.refused) == (3, ())
        assert contents(store) == before
        assert store.outside_changes() == []
        entry = store.history(limit=1)[0]
        assert (entry.kind, entry.label, entry.author, entry.records) == ("edit", OUTSIDE_LABEL, "Ana", 3)
        assert set(map(key, entry.changes)) == set(map(key, taken.taken))
    with open_plan(path) as store:
        assert store.outside_changes() == []
        assert store.undo() == OUTSIDE_LABEL
        assert store.get(Site, A).name == "Site a"
        assert store.get(Site, A).is_gateway is True
        assert store.undo() == "Import the island"


def key(change):
    return json.dumps([change.table, change.id, change.before, change.after], sort_keys=True)


def test_a_row_written_again_as_it_was_is_no_change(path):
    outside(
        path,
        ("UPDATE site SET geom = ? WHERE id = ?", b"GP\x00\x03\xe6\x10\x00\x00" + bytes(32) + blob_of_a()[8:], A),
        ("UPDATE site SET extra = ? WHERE id = ?", '{ "floors": [1, 2.5], "colour": "red" }', B),
        ("UPDATE site SET extra = '{}' WHERE id = ?", A),
        ("UPDATE site SET technologies = '' WHERE id = ?", B),
    )
    with open_plan(path) as store:
        assert store.outside_changes() == []
        a = store.get(Site, A)
        store.apply([edit(a, renamed(a, "Hill"))], "Rename", "Ana")
        assert [e.label for e in store.history(limit=2)] == ["Rename", "Import the island"]


def blob_of_a():
    return blob(shapely.Point(-61.2, 13.1))


def test_a_site_moved_outside_takes_its_straight_lines_along(path):
    outside(path, ("UPDATE site SET geom = ? WHERE id = ?", blob(shapely.Point(-60.0, 12.0)), A))
    with open_plan(path) as store:
        store.take_outside_changes("Ana")
        assert (store.get(Site, A).lon, store.get(Site, A).lat) == (-60.0, 12.0)
        for table in ("link WHERE route_surveyed = 0", "alternative_link WHERE end_id IS NOT NULL"):
            (line,) = store._db.execute(f"SELECT geom FROM {table}").fetchone()
            assert [*decode([line])[0].coords] == [(-60.0, 12.0), (-61.1, 13.3)]


def test_a_route_drawn_outside_becomes_the_route_of_its_link(path):
    drawn = shapely.LineString([(-61.2, 13.1), (-61.3, 13.2), (-61.1, 13.3)])
    straight = an_id("link", "straight")
    outside(path, ("UPDATE link SET geom = ? WHERE id = ?", blob(drawn), straight))
    with open_plan(path) as store:
        (taken,) = store.take_outside_changes("Ana").taken
        assert (taken.before["route"], len(taken.after["route"])) == (None, 3)
        assert store.get(Link, straight).route == tuple(drawn.coords)
        a = store.get(Site, A)
        store.apply([edit(a, renamed(a, "Hill"))], "Rename", "Ana")
        assert store.get(Link, straight).route == tuple(drawn.coords)
        store.undo()
        store.undo()
        assert store.get(Link, straight).route is None


@pytest.mark.parametrize(
    ("statement", "field"),
    [
        (("UPDATE site SET kind = 'castle' WHERE id = ?", A), "kind"),
        (("UPDATE site SET geom = NULL WHERE id = ?", A), "l"),
        (("UPDATE site SET geom = ? WHERE id = ?", b"nonsense", A), "l"),
        (("UPDATE site SET geom = ? WHERE id = ?", blob(shapely.Point()), A), "l"),
        (("UPDATE site SET name = NULL WHERE id = ?", A), "name"),
        (("UPDATE site SET technologies = 'lte, gsm' WHERE id = ?", A), "technologies"),
        (("UPDATE site SET extra = '[1' WHERE id = ?", A), "extra"),
        (("UPDATE site SET is_gateway = 2 WHERE id = ?", A), "is_gateway"),
        (("UPDATE site SET tier = 'first' WHERE id = ?", A), "tier"),
        (("UPDATE site SET height_m = 9e999 WHERE id = ?", A), "height_m"),
        (("UPDATE site SET name = ? WHERE id = ?", b"\x00\xff", A), "name"),
        (("UPDATE site SET id = '' WHERE id = ?", B), "id"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_no_record_allows_is_put_back_and_kept_in_the_history(path, statement, field):
    with open_plan(path) as store:
        before = contents(store)
    outside(path, statement, "UPDATE settlement SET name = 'Renamed'")
    with open_plan(path) as store:
        taken = store.take_outside_changes("Ana")
        assert [c.table for c in taken.taken] == ["settlement"]
        assert {type(error) for _, error in taken.refused} <= {InvalidValueError, MissingValueError, StillUsedError}
        assert any(error.values.get("field", "").startswith(field) for _, error in taken.refused)
        now = contents(store)
        assert {key: record for key, record in now.items() if key[0] != "settlement"} == {
            key: record for key, record in before.items() if key[0] != "settlement"
        }
        assert store.outside_changes() == []
        refused, edited = store.history(limit=2)
        assert (refused.kind, refused.label, edited.label) == ("refused", REFUSED_LABEL, OUTSIDE_LABEL)
        assert len(refused.changes) == len(taken.refused)
        assert store.undo() == OUTSIDE_LABEL
        assert contents(store) == before


def test_what_would_leave_a_reference_dangling_is_put_back(path):
    with open_plan(path) as store:
        before = contents(store)
    outside(
        path,
        ("DELETE FROM site WHERE id = ?", A),
        ("UPDATE link SET name = 'Named' WHERE id = ?", an_id("link", "straight")),
        ("UPDATE warning_node SET site_id = ?", new_id()),
        ("UPDATE grid_zone SET fed_from = ? WHERE id = ?", json.dumps([new_id()]), an_id("grid_zone", 1)),
        ("INSERT INTO power_supply (site_id) VALUES (?)", new_id()),
    )
    with open_plan(path) as store:
        taken = store.take_outside_changes("Ana")
        assert [c.table for c in taken.taken] == ["link"]
        reasons = {c.table: type(error) for c, error in taken.refused}
        assert reasons == {
            "site": StillUsedError,
            "warning_node": MissingReferenceError,
            "grid_zone": MissingReferenceError,
            "power_supply": MissingReferenceError,
        }
        (line,) = store._db.execute("SELECT geom FROM link WHERE name = 'Named'").fetchone()
        assert [*decode([line])[0].coords] == [(-61.2, 13.1), (-61.1, 13.3)]
        assert store.undo() == OUTSIDE_LABEL
        assert contents(store) == before


def test_sites_removed_outside_together_with_what_refers_to_them_stay_removed(path):
    outside(path, *(f"DELETE FROM {t}" for t in ("site", "link", "power_supply", "service", "warning_node")))
    outside(path, *(f"DELETE FROM {t}" for t in ("radio_net", "emergency_number", "pace_card")))
    outside(path, "DELETE FROM alternative_link")
    with open_plan(path) as store:
        assert store.take_outside_changes("Ana").refused == ()
        assert store.records(Site) == store.records(Link) == store.records(AlternativeLink) == ()
        store.undo()
        assert len(store.records(Site)) == 2


def test_the_plan_row_is_neither_doubled_nor_lost(path):
    outside(path, "INSERT INTO plan (title, country) VALUES ('Second', 'BB')")
    with open_plan(path) as store:
        assert len(store.take_outside_changes("Ana").refused) == 1
        assert store.records(Plan) == (a_plan(),)
    outside(path, "DELETE FROM plan")
    with open_plan(path) as store:
        assert len(store.take_outside_changes("Ana").refused) == 1
        assert store.records(Plan) == (a_plan(),)


def test_the_next_edit_takes_outside_changes_in_first(path):
    outside(path, ("UPDATE site SET name = 'Hill' WHERE id = ?", A))
    with open_plan(path) as store:
        store.apply([add(a_site("c"))], "Add", "Ana")
        assert [e.label for e in store.history(limit=2)] == ["Add", OUTSIDE_LABEL]
        store.undo()
        outside(path, ("UPDATE site SET name = 'Peak' WHERE id = ?", A))
        assert store.changed_elsewhere()
        assert not store.changed_elsewhere()
        assert store.undo() == OUTSIDE_LABEL
        assert store.get(Site, A).name == "Hill"
        assert store.undo() == OUTSIDE_LABEL
        assert store.get(Site, A).name == "Site a"


@pytest.mark.parametrize("comes_after", [False, True])
def test_a_look_of_another_store_is_trusted_only_while_nothing_else_is_written(path, comes_after):
    with open_plan(path) as store:
        version = store.seen_version
        with open_plan(path) as other:
            assert other.outside_changes() == []
        if comes_after:
            outside(path, ("UPDATE site SET name = 'Hill' WHERE id = ?", A))
        store.trust(version)
        store.apply([add(a_site("c"))], "Add", "Ana")
        labels = [e.label for e in store.history(limit=2)]
        assert (OUTSIDE_LABEL in labels) == comes_after


def test_an_edit_of_a_row_that_changed_outside_meanwhile_is_stale_until_it_is_seen(path):
    with open_plan(path) as store:
        a = store.get(Site, A)
        outside(path, ("UPDATE site SET name = 'Hill' WHERE id = ?", A))
        with pytest.raises(Exception, match="has changed since"):
            store.apply([edit(a, renamed(a, "Mine"))], "Rename", "Ana")
        hill = store.get(Site, A)
        store.apply([edit(hill, renamed(hill, "Mine"))], "Rename", "Ana")
        assert [e.label for e in store.history(limit=2)] == ["Rename", OUTSIDE_LABEL]
        assert store.undo() == "Rename"


def test_an_edit_does_not_put_back_what_nobody_was_shown(path):
    outside(path, ("UPDATE site SET kind = 'castle' WHERE id = ?", A))
    with open_plan(path) as store:
        with pytest.raises(UnreadableRecordError):
            store.apply([add(a_site("c"))], "Add", "Ana")
        assert [type(c) for c in store.outside_changes()] == [Change]
        store.take_outside_changes("Ana")
        store.apply([add(a_site("c"))], "Add", "Ana")


def a_feature(name):
    place = {"type": "Point", "coordinates": [-61.0, 13.0]}
    feature = {"type": "Feature", "properties": {"name": name, "kind": "bts"}, "geometry": place}
    return json.dumps({"type": "FeatureCollection", "features": [feature]})


def test_gdal_edits_and_adds_features_in_a_closed_file(path, tmp_path):
    if not (shutil.which("ogrinfo") and shutil.which("ogr2ogr")):
        pytest.skip("GDAL's own programs (gdal-bin) are not installed")
    update = f"UPDATE site SET name = 'Hill', tier = 2 WHERE id = '{A}'"
    subprocess.run(["ogrinfo", path, "-sql", update], check=True, capture_output=True)
    for name in ("One", "Two"):
        (tmp_path / "new.geojson").write_text(a_feature(name))
        subprocess.run(
            ["ogr2ogr", "-append", "-nln", "site", path, tmp_path / "new.geojson"], check=True, capture_output=True
        )
    check_taken_in(path)


def test_pyogrio_adds_features_to_a_closed_file(path):
    code = (
        "import sys, numpy, pyogrio, shapely\n"
        "points = shapely.to_wkb(shapely.points([[-61.0, 13.0], [-61.0, 13.0]]))\n"
        "values = [numpy.array(['One', 'Two'], dtype=object), numpy.array(['bts', 'bts'], dtype=object)]\n"
        "pyogrio.raw.write(sys.argv[1], points, values, ['name', 'kind'], layer='site', geometry_type='Point',"
        " crs='EPSG:4326', append=True)\n"
    )
    subprocess.run([sys.executable, "-c", code, path], check=True)
    outside(path, ("UPDATE site SET name = 'Hill', tier = 2 WHERE id = ?", A))
    assert pyogrio.read_info(path, layer="site")["features"] == 4
    check_taken_in(path)


def check_taken_in(path):
    with open_plan(path) as store:
        before = contents(store)
        taken = store.take_outside_changes("Ana")
        assert (len(taken.taken), taken.refused) == (3, ())
        assert sorted(site.name for site in store.records(Site)) == ["Hill", "One", "Site b", "Two"]
        assert store.get(Site, A).tier == 2
        assert contents(store) == before
        store.undo()
        assert sorted(site.name for site in store.records(Site)) == ["Site a", "Site b"]
        assert store.outside_changes() == []


def test_text_that_is_no_utf_8_is_said_to_be_damage(path):
    outside(path, ("UPDATE site SET name = CAST(x'ff41' AS TEXT) WHERE id = ?", A))
    with open_plan(path) as store, pytest.raises(Exception, match="damaged"):
        store.snapshot()
