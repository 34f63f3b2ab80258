import numpy as np
import pytest
import shapely

from app.errors import CountryUnknownError
from app.models.basemap import (
    Ground,
    areas,
    coast,
    countries,
    country,
    ground,
    land_near,
    land_within,
    places,
    places_within,
)
from app.paths import resources

BENEFICIARIES = "AG BB BS BZ BO CU DM DO GD GY HT JM KN LC PY SR TT VC"


def points_in(shapes, west, south, east, north):
    return int(((shapes.lon > west) & (shapes.lon < east) & (shapes.lat > south) & (shapes.lat < north)).sum())


def test_the_files_are_small_and_credited():
    folder = resources() / "basemap"
    assert 3e6 < sum(file.stat().st_size for file in folder.iterdir()) < 8 * 2**20
    assert "CC BY 4.0" in (folder / "SOURCES.md").read_text("utf-8")
    assert "geonames.org" in (folder / "LICENSE.md").read_text("utf-8")


@pytest.mark.parametrize("level", [0, 1, 2])
@pytest.mark.parametrize("layer", list(Ground))
def test_every_level_is_whole(layer, level):
    shapes = ground(layer, level)
    assert shapes.starts[-1] == len(shapes.lon) == len(shapes.lat)
    assert (np.diff(shapes.starts) >= 2).all()
    assert len(shapes.is_hole) == len(shapes)
    assert np.abs(shapes.lon).max() <= 180
    assert np.abs(shapes.lat).max() <= 90
    assert not shapes.lon.flags.writeable


@pytest.mark.parametrize("layer", list(Ground))
def test_levels_grow_in_detail_and_agree(layer):
    counts = [len(ground(layer, level).lon) for level in (0, 1, 2)]
    assert counts[0] < counts[1] < counts[2]


def test_the_coast_is_where_the_islands_are():
    shore = coast(2)
    assert points_in(shore, -61.3, 13.1, -61.1, 13.4) >= 20  # Saint Vincent: Natural Earth has no more
    assert points_in(shore, -59.7, 13.0, -59.4, 13.4) >= 20  # Barbados
    assert points_in(shore, -61.46, 12.4, -61.12, 13.1) > 50  # the Grenadines
    assert points_in(shore, -56, 12, -54, 14) == 0  # the open Atlantic


@pytest.mark.parametrize(
    ("lon", "lat"),
    [(-61.23, 13.15), (-61.12, 13.28), (-59.62, 13.09), (-59.62, 13.33), (-61.44, 12.59), (-76.80, 17.97)],
    ids=["Kingstown", "Georgetown", "Bridgetown", "North Point", "Union Island", "Kingston"],
)
def test_the_coast_passes_near_known_harbors(lon, lat):
    shore = coast(2)
    nearest_deg = np.hypot(shore.lon - lon, shore.lat - lat).min()
    assert nearest_deg < 0.03  # 3 km: some points of the coast lie that far apart


def test_land_and_sea():
    level = ground(Ground.LAND, 1)
    land = [shapely.Polygon(level.part(number)) for number in range(200)]
    union = shapely.union_all(shapely.make_valid(land))
    inside = shapely.contains_xy(union, [-61.19, -59.55, -65.0, 2.35, 139.7], [13.25, 13.15, -17.0, 48.85, 35.9])
    assert inside.tolist() == [False, False, True, True, True]  # small islands come later in the list
    assert not shapely.contains_xy(union, [-45.0, -61.9], [30.0, 14.0]).any()


def test_the_coast_leaves_out_the_edges_of_the_map():
    shore = coast(2)
    long = np.hypot(np.diff(shore.lon), np.diff(shore.lat))
    within = np.ones(len(long), dtype=bool)
    within[shore.starts[1:-1] - 1] = False
    on_seam = (np.abs(shore.lon[:-1]) == 180) & (np.abs(shore.lon[1:]) == 180) & within
    assert not on_seam.any()
    assert shore.lat.min() > -89


def test_land_within_a_box_is_cut_to_it():
    rings = land_within((-61.3, 13.1, -61.1, 13.3))
    assert len(rings) == 1  # and no trace of rings whose boxes alone reach here
    assert rings[0][:, 1].max() == pytest.approx(13.3)
    area = shapely.Polygon(rings[0]).area
    assert 0.010 < area < 0.026  # square degrees; the island has 0.028 in all


def test_land_is_found_across_the_date_line():
    rings = land_within((176.0, -20.0, 183.0, -15.0))
    middles = np.array([ring[:, 0].mean() for ring in rings])
    assert (middles < 180).any()
    assert (middles > 180).any()
    assert all(ring[:, 0].min() >= 176 and ring[:, 0].max() <= 183 for ring in rings)


def test_land_near_a_country_reaches_beyond_it():
    land = land_near("VC")
    names = shapely.union_all([shapely.make_valid(shapely.Polygon(ring)) for ring in land.rings])
    assert shapely.contains_xy(names, -61.19, 13.25)  # Saint Vincent
    assert shapely.contains_xy(names, -60.98, 13.85)  # its neighbor Saint Lucia
    assert "Natural Earth" in land.credit


def test_every_beneficiary_has_a_box_with_its_places():
    for code in BENEFICIARIES.split():
        entry = country(code)
        west, south, east, north = entry.bounds
        assert entry.name
        assert 0 < east - west < 20
        assert 0 < north - south < 20
        assert len(places_within(entry.bounds, 5)) == 5


def test_countries_are_those_of_iso_3166():
    codes = [entry.code for entry in countries()]
    assert codes == sorted(set(codes))
    assert len(codes) == 248  # 249 without Bouvet Island
    assert all(len(code) == 2 and code.isupper() for code in codes)


def test_a_country_across_the_date_line_is_one_box():
    west, _, east, _ = country("FJ").bounds
    assert 170 < west < 180 < east < 190


@pytest.mark.parametrize("code", ["XX", "", "VCT", "XK"])
def test_an_unknown_country_is_refused(code):
    with pytest.raises(CountryUnknownError):
        country(code)


def test_a_code_may_be_written_small():
    assert country("vc").code == "VC"


def test_places_come_capitals_first_and_then_by_people():
    found = places_within(country("VC").bounds, 100)
    assert found.names[0] == "Kingstown"
    assert found.is_capital.tolist()[:2] == [True, False]
    assert (np.diff(found.people[1:]) <= 0).all()
    assert set(found.countries) == {"VC"}
    assert found.geoname_ids[0] == 3577887
    assert places_within(country("VC").bounds, 3).names == found.names[:3]


def test_unknown_people_are_not_zero():
    assert np.nanmin(places().people) >= 1
    assert np.isnan(places().people).any()


def test_places_are_found_across_the_date_line():
    found = places_within((170.0, -25.0, 190.0, -10.0), 1000)
    assert "Suva" in found.names
    assert ((found.lon >= 170) | (found.lon <= -170)).all()


def test_no_place_in_an_empty_box():
    assert len(places_within((-50.0, 20.0, -49.0, 21.0), 10)) == 0


def test_first_level_areas_have_names_and_hold_their_label():
    named = {area.name: area for area in areas("VC")}
    assert set(named) == {"Charlotte", "Grenadines", "Saint Andrew", "Saint David", "Saint George", "Saint Patrick"}
    assert named["Charlotte"].code == "VC.CH"
    for area in areas():
        rings = [shapely.make_valid(shapely.Polygon(ring)) for ring in area.rings]
        assert shapely.dwithin(shapely.union_all(rings), shapely.Point(area.label_lon, area.label_lat), 0.001)
    assert areas("DE") == ()


def test_first_level_areas_are_those_delivered(shared_data):
    geojson = shapely.from_geojson((shared_data / "caribbean-base" / "admin1" / "BRB.geojson").read_text("utf-8"))
    ours = shapely.union_all([shapely.Polygon(ring).buffer(0) for area in areas("BB") for ring in area.rings])
    theirs = shapely.union_all(shapely.get_parts(geojson).copy())
    assert ours.symmetric_difference(theirs).area < 0.01 * theirs.area
