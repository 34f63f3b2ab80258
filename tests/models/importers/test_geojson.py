import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError, ImportFileError
from app.models.importers.geojson import table_of_bytes
from app.models.intake.raw import RawTable
from tests.models.imported import attempt

POINT = {"type": "Point", "coordinates": [-59.6, 13.1, 30.0]}


def table(data):
    content = data if isinstance(data, bytes) else json.dumps(data).encode()
    return table_of_bytes(content, name="t", file="t.geojson")


def feature(geometry, **properties):
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def test_a_collection_a_feature_and_a_bare_geometry_give_one_table():
    for data in ({"type": "FeatureCollection", "features": [feature(POINT)]}, feature(POINT), POINT):
        assert table(data).geometries == [{"type": "Point", "coordinates": [-59.6, 13.1]}]


def test_columns_are_the_union_of_properties_and_objects_stay_text():
    found = table({"type": "FeatureCollection", "features": [feature(POINT, a=1), feature(POINT, b={"c": [2]})]})
    assert found.columns == ("a", "b")
    assert found.rows == [(1, None), (None, '{"c": [2]}')]


@pytest.mark.parametrize(
    ("geometry", "code"),
    [
        (None, "geometry_missing"),
        ({"type": "GeometryCollection", "geometries": []}, "geometry_unsupported"),
        ({"type": "Blob", "coordinates": [1, 2]}, "geometry_unsupported"),
        ({"type": "Point", "coordinates": []}, "geometry_invalid"),
        ({"type": "Point", "coordinates": ["13", "59"]}, "geometry_invalid"),
        ({"type": "Point", "coordinates": [10**400, 1]}, "geometry_invalid"),
        ({"type": "LineString", "coordinates": [[1, 2]]}, "geometry_invalid"),
        ({"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 0]]]}, "geometry_invalid"),
    ],
)
def test_a_geometry_without_use_is_listed_and_the_row_stays(geometry, code):
    found = table(feature(geometry, name="A"))
    assert found.geometries == [None]
    assert [issue.code for issue in found.issues] == [code]


def test_an_open_ring_is_closed_and_a_crossing_one_repaired():
    found = table(feature({"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1]]]}))
    assert found.geometries[0]["coordinates"] == [[[0, 0], [1, 0], [1, 1], [0, 0]]]
    found = table(feature({"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}))
    assert found.geometries[0]["type"] == "MultiPolygon"
    assert [issue.code for issue in found.issues] == ["outline_repaired"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'{"type":"FeatureCollection","features":[],}', "line 1, column 4[23]"),
        (b"[1, 2]", "not GeoJSON"),
        (b'{"type": "Topology"}', "not GeoJSON"),
        (b'{"type": "FeatureCollection", "features": 3}', "not a list"),
        (b"[" * 100_000, "nested too deeply"),
        (b"\xff\xfe{}", "UTF-8"),
    ],
)
def test_what_is_no_geojson_is_refused_with_the_place(data, words):
    with pytest.raises(ImportFileError, match=words):
        table(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
GEOMETRY = st.fixed_dictionaries(
    {"type": st.sampled_from(["Point", "LineString", "Polygon", "MultiPolygon", "MultiPoint"]), "coordinates": JSON}
)


@given(
    JSON
    | st.fixed_dictionaries({"type": st.just("FeatureCollection"), "features": st.lists(JSON, max_size=3)})
    | st.fixed_dictionaries({"type": st.just("Feature"), "properties": JSON, "geometry": JSON | GEOMETRY})
)
def test_any_json_gives_a_table_or_a_clear_error(data):
    found = attempt(table, data)
    assert isinstance(found, RawTable) or "t.geojson" in found.message()


@given(st.binary(max_size=200))
def test_any_bytes_give_a_clear_error(data):
    with pytest.raises(AppError):
        table(data)


@pytest.mark.parametrize(
    ("crs", "lacks"),
    [
        ({"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32620"}}, False),
        ({"type": "name", "properties": {"name": "EPSG:32620"}}, False),
        ({"type": "link", "properties": {"href": "http://127.0.0.1/crs"}}, True),
        ("a grid of the country", True),
    ],
)
def test_another_coordinate_system_is_taken_as_it_is_named_or_asked_for(crs, lacks):
    place = {"type": "Point", "coordinates": [692120, 1454953]}
    features = [{"type": "Feature", "properties": {"name": "Hill"}, "geometry": place}]
    found = table(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}).encode())
    assert found.lacks_crs == lacks
    if not lacks:
        assert found.reading["crs"] == "EPSG:32620 (WGS 84 / UTM zone 20N)"
        assert found.geometries[0]["coordinates"] == pytest.approx((-61.2275, 13.155), abs=1e-5)
