"""The plan file as other programs see it."""

import shutil
import sqlite3
import subprocess
from dataclasses import replace

import pyogrio
import pytest
import shapely

from app.models.changes import add, edit
from app.models.link import Link
from app.models.record import record_specs
from app.models.site import Site
from app.models.store.geopackage import APPLICATION_ID, decode
from app.models.store.plan_file import open_plan
from app.models.tables import RECORD_TYPES
from tests.models.store_samples import ROUTE, a_site, additions, an_id, island

OGRINFO = shutil.which("ogrinfo")
WITHOUT_GDAL = "GDAL's own programs (gdal-bin) are not installed"


def query(path, sql, *parameters):
    conn = sqlite3.connect(path)
    try:
        return conn.execute(sql, parameters).fetchall()
    finally:
        conn.close()


def geometries(store, table):
    return {i: decode([blob])[0] for i, blob in store._db.execute(f"SELECT id, geom FROM {table}").fetchall()}


@pytest.fixture
def closed_copy(full_store, tmp_path):
    """The island in a closed file: a second SQLite library would release the locks of an open one."""
    full_store.close()
    return shutil.copy(full_store.path, tmp_path / "copy.gpkg")


def test_the_file_says_it_is_a_geopackage_1_3(closed_copy):
    assert query(closed_copy, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert closed_copy.read_bytes()[68:72] == b"GPKG"
    assert query(closed_copy, "PRAGMA user_version") == [(10300,)]
    assert query(closed_copy, "PRAGMA foreign_key_check") == []
    assert {s for (s,) in query(closed_copy, "SELECT srs_id FROM gpkg_spatial_ref_sys")} == {-1, 0, 4326}


def test_record_types_are_registered_and_our_bookkeeping_is_not(closed_copy):
    registered = dict(query(closed_copy, "SELECT table_name, data_type FROM gpkg_contents"))
    assert registered == {t.TABLE: "features" if t.GEOMETRY else "attributes" for t in RECORD_TYPES}
    columns = query(
        closed_copy, "SELECT table_name, column_name, geometry_type_name, srs_id FROM gpkg_geometry_columns"
    )
    assert set(columns) == {(t.TABLE, "geom", t.GEOMETRY, 4326) for t in RECORD_TYPES if t.GEOMETRY}


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda t: t.TABLE)
def test_after_all_migrations_the_columns_are_the_fields_of_the_record(closed_copy, record_type):
    columns = {name for (name,) in query(closed_copy, f"SELECT name FROM pragma_table_info('{record_type.TABLE}')")}
    fields = {spec.name for spec in record_specs(record_type)}
    in_geometry = {"lat", "lon", "route"} & fields
    assert columns - {"fid", "geom", "route_surveyed"} == fields - in_geometry
    assert ("geom" in columns) == bool(record_type.GEOMETRY)
    assert ("route_surveyed" in columns) == ("route" in fields)


def test_other_programs_list_the_layers_with_the_right_counts(closed_copy):
    counts = {t.TABLE: sum(r.TABLE == t.TABLE for r in island()) for t in RECORD_TYPES} | {"plan": 1}
    layers = dict(pyogrio.list_layers(closed_copy).tolist())
    assert layers == {t.TABLE: t.GEOMETRY.title().replace("string", "String") or None for t in RECORD_TYPES}
    assert {name: pyogrio.read_info(closed_copy, layer=name)["features"] for name in layers} == counts
    site = pyogrio.read_info(closed_copy, layer="site")
    assert site["crs"] == "EPSG:4326"
    assert site["total_bounds"] == (-61.2, 13.1, -61.1, 13.3)
    types = dict(zip(site["fields"].tolist(), site["dtypes"].tolist(), strict=True))
    assert (types["is_gateway"], types["tier"], types["height_m"]) == (
        "bool",
        "int64",
        "float64",
    )


def test_other_programs_read_values_and_places(closed_copy):
    meta, _, wkb, values = pyogrio.raw.read(closed_copy, layer="site", columns=["name", "is_gateway", "technologies"])
    found = {name: (flag, text) for name, text, flag in zip(*values, strict=True)}
    assert meta["geometry_type"] == "Point"
    assert found["Site a"] == (True, '["lte","gsm"]')
    assert found["Site b"][1] is None
    assert {tuple(p.coords[0]) for p in shapely.from_wkb(wkb)} == {(-61.2, 13.1), (-61.1, 13.3)}


def test_extents_hold_all_features_and_follow_edits(full_store):
    for table in ("site", "link", "settlement"):
        (extent,) = full_store._db.execute(
            "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = ?", [table]
        ).fetchall()
        assert extent == tuple(shapely.total_bounds([*geometries(full_store, table).values()]))
    full_store.apply([add(a_site("far", lat=-20.0, lon=100.0))], "Add", "Ana")
    sql = "SELECT min_y, max_x FROM gpkg_contents WHERE table_name = 'site'"
    assert full_store._db.execute(sql).fetchone() == (-20.0, 100.0)


def test_a_line_nobody_surveyed_is_straight_and_follows_its_sites(full_store):
    straight, routed = an_id("link", "straight"), an_id("link", "routed")
    alternative, satellite = an_id("alternative_link", 1), an_id("alternative_link", 2)
    ends = [(-61.2, 13.1), (-61.1, 13.3)]
    assert [*geometries(full_store, "link")[straight].coords] == ends
    assert [*geometries(full_store, "link")[routed].coords] == [*ROUTE]
    assert [*geometries(full_store, "alternative_link")[alternative].coords] == ends
    assert geometries(full_store, "alternative_link")[satellite] is None
    surveyed = dict(full_store._db.execute("SELECT id, route_surveyed FROM link").fetchall())
    assert surveyed == {straight: 0, routed: 1}
    assert full_store.get(Link, straight).route is None

    a = full_store.get(Site, an_id("site", "a"))
    full_store.apply([edit(a, replace(a, lat=12.5))], "Move", "Ana")
    moved = [(-61.2, 12.5), (-61.1, 13.3)]
    assert [*geometries(full_store, "link")[straight].coords] == moved
    assert [*geometries(full_store, "alternative_link")[alternative].coords] == moved
    assert [*geometries(full_store, "link")[routed].coords] == [*ROUTE]
    full_store.undo()
    assert [*geometries(full_store, "link")[straight].coords] == ends

    full_store.apply([add(a_site("c", lat=14.0, lon=-60.0))], "Add", "Ana")
    link = full_store.get(Link, straight)
    full_store.apply([edit(link, replace(link, end_id=an_id("site", "c")))], "Join", "Ana")
    assert [*geometries(full_store, "link")[straight].coords] == [ends[0], (-60.0, 14.0)]


def test_a_spatial_index_added_by_another_program_stays_right(full_store):
    if not OGRINFO:
        pytest.skip(WITHOUT_GDAL)
    path = full_store.path
    full_store.close()
    subprocess.run(
        [OGRINFO, path, "-sql", "SELECT CreateSpatialIndex('site', 'geom')"], check=True, capture_output=True
    )
    with open_plan(path) as store:
        store.apply([add(a_site("far", lat=-20.0, lon=100.0))], "Add", "Ana")
        b = store.get(Site, an_id("site", "b"))
        store.apply([edit(b, replace(b, lat=0.0))], "Move", "Ana")
        assert store._db.execute("SELECT count(*) FROM rtree_site_geom").fetchone() == (3,)
        assert store._db.execute("SELECT count(*) FROM rtree_site_geom WHERE miny < 1").fetchone() == (2,)
        store.undo()
        store.undo()
        assert store._db.execute("SELECT count(*) FROM rtree_site_geom WHERE miny < 1").fetchone() == (0,)


def test_gdal_lists_the_tables_and_its_validator_finds_nothing(closed_copy):
    if not OGRINFO:
        pytest.skip(WITHOUT_GDAL)
    listed = subprocess.run([OGRINFO, "-al", "-so", closed_copy], check=True, capture_output=True, text=True)
    assert listed.stderr == ""
    assert listed.stdout.count("Layer name: ") == len(RECORD_TYPES)
    for name in ("site", "link", "plan"):
        assert f"Layer name: {name}\n" in listed.stdout
    assert "is_gateway: Integer(Boolean)" in listed.stdout


def test_a_geometry_with_another_header_or_byte_order_is_read():
    point = shapely.Point(-61.2, 13.1)
    plain = b"GP\x00\x01\xe6\x10\x00\x00"
    with_envelope = b"GP\x00\x03\xe6\x10\x00\x00" + bytes(32)
    for blob in (
        plain + shapely.to_wkb(point, byte_order=1),
        plain + shapely.to_wkb(point, byte_order=0),
        with_envelope + shapely.to_wkb(point),
        plain + shapely.to_wkb(shapely.Point(-61.2, 13.1, 5.0), flavor="iso"),
    ):
        assert (decode([blob])[0].x, decode([blob])[0].y) == (-61.2, 13.1)
    for broken in (None, b"", b"GP", b"GP\x00\x01\xe6\x10\x00\x00\x01", "text", 5):
        assert decode([broken])[0] is None


def test_the_whole_import_is_registered_as_changed(full_store):
    before = dict(full_store._db.execute("SELECT table_name, last_change FROM gpkg_contents").fetchall())
    full_store._db.execute("UPDATE gpkg_contents SET last_change = '2020-01-01T00:00:00.000Z'")
    full_store.undo()
    after = dict(full_store._db.execute("SELECT table_name, last_change FROM gpkg_contents").fetchall())
    assert {table for table in after if after[table] >= before[table]} == {r.TABLE for r in island()}
    assert additions()
