"""What lies outside the country of the plan is said by row, and for a table as a whole."""

import json

import pytest

from tests.models.imported import codes, read

ABROAD = [[2.0, 48.0], [2.1, 48.2], [2.2, 48.1]]


def features(folder, name, *found):
    path = folder / name
    rows = [
        {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}
        for properties, kind, coordinates in found
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": rows}), encoding="utf-8")
    return path


def sites(folder, *places):
    path = folder / "sites.csv"
    rows = [f"S{at},Site {at},bts,{lat},{lon}" for at, (lat, lon) in enumerate(places)]
    path.write_text("\n".join(["site_id,name,type,lat,lon", *rows]), encoding="utf-8")
    return path


def test_a_row_far_outside_the_country_is_named(tmp_path):
    found = read(sites(tmp_path, (13.1, -59.5), (48.85, 2.35)))
    (told,) = [issue for issue in found.issues if issue.code == "outside_country"]
    assert (told.row, told.severity) == (3, "warning")
    assert told.message() == "48.85, 2.35 lies outside the country."
    assert len(found.records) == 2


def test_the_sites_of_a_neighbor_are_noticed_as_a_whole(tmp_path):
    path = sites(tmp_path, (13.1, -59.5), (13.2, -59.6), (13.15, -59.55))
    assert "most_elsewhere" not in codes(read(path, country="BB"))
    (told,) = [issue for issue in read(path, country="VC").issues if issue.code == "most_elsewhere"]
    assert told.message().startswith("3 of 3 positions lie away from the country of this plan.")


@pytest.mark.parametrize(
    ("name", "feature", "row"),
    [
        ("links.geojson", ({"name": "Cable", "medium": "fibre", "from": "A", "to": "B"}, "LineString", ABROAD), 1),
        ("flood.geojson", ({"depth_m": 1.0}, "Polygon", [[*ABROAD, ABROAD[0]]]), 1),
    ],
)
def test_lines_and_outlines_that_lie_elsewhere_are_named(tmp_path, name, feature, row):
    found = read(features(tmp_path, name, feature))
    assert [issue.row for issue in found.issues if issue.code == "outside_country"] == [row]


def test_an_outline_that_holds_the_country_and_a_cable_that_leaves_it_are_not(tmp_path):
    around = [[-70.0, 5.0], [-50.0, 5.0], [-50.0, 20.0], [-70.0, 20.0], [-70.0, 5.0]]
    flood = features(tmp_path, "flood.geojson", ({"depth_m": 1.0}, "Polygon", [around]))
    cable = ({"name": "Cable", "medium": "submarine", "from": "A", "to": "B"}, "LineString", [[-59.5, 13.1], *ABROAD])
    for path in (flood, features(tmp_path, "links.geojson", cable)):
        assert "outside_country" not in codes(read(path))


def test_a_storm_that_never_comes_near_is_named(tmp_path):
    path = tmp_path / "track.csv"
    path.write_text("time,lat,lon,wind (kt)\n2020-09-01,40,-30,60\n2020-09-02,42,-28,50\n", encoding="utf-8")
    (told,) = [issue for issue in read(path).issues if issue.code == "storm_elsewhere"]
    assert (told.row, told.severity) == (2, "warning")
