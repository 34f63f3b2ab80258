from dataclasses import asdict, replace

import numpy as np
import pytest

from app.errors import FootprintEmptyError, HazardParametersError, InvalidValueError
from app.models.hazard_event import HazardEvent
from app.models.intake.importing import import_records
from app.models.raster import MAX_CELLS, Raster, packed
from app.models.scenario import Scenario
from app.planning.geodesy import points_along
from app.planning.hazards import hazards, read_parameters
from app.planning.hazards._footprint import FootprintParameters, Zone, intensity_within
from app.planning.outage import simulate
from app.planning.preparation import prepare
from tests.planning.hazards.test_by_name import country


def box(west, south, east, north):
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


AROUND_B = box(-61.1, 13.15, -60.9, 13.25)


def footprint(**values):
    return read_parameters(FootprintParameters, "flood", values)


def test_the_stronger_of_two_outlines_counts_and_a_hole_is_outside():
    wide, hole = box(-62, 12, -60, 14), box(-60.4, 13.6, -60.2, 13.8)
    inner = box(-61.5, 12.5, -61, 13)
    zones = [
        {"value": 0.5, "polygons": [[wide, hole]]},
        {"value": 2.0, "name": "deep", "polygons": [[inner]]},
    ]
    at = intensity_within(
        footprint(zones=zones), np.array([13.2, 12.7, 13.7, 10.0]), np.array([-60.8, -61.2, -60.3, 0])
    )
    assert at.tolist() == [0.5, 2.0, 0.0, 0.0]


def test_a_raster_says_nothing_of_places_that_it_does_not_cover():
    raster = packed(np.array([[0.0, 1.0], [2.0, np.nan]]), west=-62, north=14, step_x=1, step_y=1)
    lat, lon = np.array([13.5, 13.5, 12.5, 12.5, 20.0]), np.array([-61.5, -60.5, -61.5, -60.5, -61.5])
    alone = intensity_within(FootprintParameters(raster=raster), lat, lon)
    assert alone[:3] == pytest.approx([0, 1, 2])
    assert np.isnan(alone[3:]).all()
    zone = Zone(value=0.5, polygons=(tuple(tuple(map(tuple, ring)) for ring in [box(-63, 12, -60, 21)]),))
    both = intensity_within(FootprintParameters(raster=raster, zones=(zone,)), lat, lon)
    assert both == pytest.approx([0.5, 1, 2, 0.5, 0.5])


def test_nodes_are_interpolated_between_their_four_neighbors():
    values = np.array([[1.0, 3.0], [5.0, 7.0]])
    raster = packed(values, west=-62, north=14, step_x=1, step_y=1)
    middle = raster.at(np.array([13.0, 13.25, 13.9]), np.array([-61.0, -61.25, -61.9]), smooth=True)
    assert middle[:2] == pytest.approx([4.0, 4.0 - 0.5 - 1.0], abs=1e-3)
    assert np.isnan(middle[2])  # beyond the centers of the cells


def test_a_raster_in_meters_is_asked_in_degrees():
    raster = packed(np.full((10, 10), 1.5), west=690_000, north=1_450_000, step_x=1000, step_y=1000, crs="EPSG:32620")
    found = raster.at(np.array([13.07, 14.0]), np.array([-61.2, -61.2]))
    assert found[0] == pytest.approx(1.5)
    assert np.isnan(found[1])


def test_a_packed_raster_keeps_its_values():
    values = np.random.default_rng(1).uniform(0, 7, (40, 30))
    raster = packed(values, west=0, north=10, step_x=0.1, step_y=0.1)
    assert raster.values() == pytest.approx(values, abs=7 / 32_000)
    assert len(raster.packed) < 40 * 30 * 3


def test_the_date_line_is_no_edge_of_a_map():
    lat, lon = np.full(3, -16.0), np.array([179.5, -179.5, -170.0])
    outline = footprint(zones=[{"value": 2, "polygons": [[box(179, -17, 181, -15)]]}])
    assert intensity_within(outline, lat, lon).tolist() == [2.0, 2.0, 0.0]
    for west in (176, -184):
        raster = packed(np.ones((4, 8)), west=west, north=-14, step_x=1, step_y=1)
        for smooth in (False, True):
            found = raster.at(lat, lon, smooth=smooth)
            assert found[:2] == pytest.approx([1.0, 1.0])
            assert np.isnan(found[2])
    assert points_along([(179.0, 0.0), (-179.0, 0.0)], 4)[1] == pytest.approx([179.25, 179.75, -179.75, -179.25])


def test_a_felt_intensity_or_an_acceleration_that_cannot_be_is_refused():
    shakemap, place = hazards()["shakemap"], (np.array([13.5]), np.array([-61.0]))
    for value, is_intensity in ((-1.0, True), (-0.1, False), (45.0, False), (14.0, True)):
        raster = packed(np.full((2, 2), value), west=-62, north=14.5, step_x=1, step_y=1)
        with pytest.raises(InvalidValueError):
            shakemap.at(shakemap.parameters(raster=raster, is_intensity=is_intensity), *place)


@pytest.mark.parametrize(
    "wrong",
    [
        {"columns": 0},
        {"columns": MAX_CELLS, "rows": 2},
        {"scale": 0.0},
        {"west": float("nan")},
        {"packed": "AAAA"},
        {"packed": "not base64!"},
        {"rows": 3},
    ],
)
def test_a_raster_that_cannot_be_is_refused(wrong):
    good = packed(np.ones((2, 2)), west=0, north=1, step_x=1, step_y=1)
    values = {field: getattr(good, field) for field in good.__slots__}
    with pytest.raises(InvalidValueError):
        Raster(**values | wrong)


@pytest.mark.parametrize(
    ("values", "error"),
    [
        ({}, FootprintEmptyError),
        ({"zones": [{"value": -1, "polygons": [[box(0, 0, 1, 1)]]}]}, InvalidValueError),
        ({"zones": [{"value": float("nan"), "polygons": [[box(0, 0, 1, 1)]]}]}, InvalidValueError),
        ({"zones": [{"value": 1, "polygons": [[[[0, 0], [1, 1]]]]}]}, InvalidValueError),
        ({"zones": [{"value": 1, "polygons": [[]]}]}, InvalidValueError),
        ({"zones": [{"value": 1, "polygons": []}]}, InvalidValueError),
        ({"zones": [{"value": 1, "polygons": [[[[float("nan"), 0], [1, 0], [1, 1], [0, 0]]]]}]}, InvalidValueError),
    ],
)
def test_a_footprint_that_cannot_be_is_refused(values, error):
    with pytest.raises(error) as caught:
        footprint(**values)
    assert caught.value.advice()


def test_intensities_that_cannot_be_are_refused():
    lahar = hazards()["lahar"]
    two = footprint(zones=[{"value": 2, "polygons": [[box(-62, 12, -60, 14)]]}])
    with pytest.raises(InvalidValueError):
        lahar.at(two, np.array([13.0]), np.array([-61.0]))
    below = FootprintParameters(raster=packed(np.full((2, 2), -1.0), west=-62, north=14, step_x=1, step_y=1))
    with pytest.raises(InvalidValueError):
        hazards()["flood"].at(below, np.array([13.5]), np.array([-61.5]))


def under(snapshot, hazard, parameters, **scenario):
    event = HazardEvent(id="e", name="Event", hazard=hazard, parameters=parameters)
    question = Scenario(id="s", name="Test", hazard_event_ids=("e",), realizations=200, **scenario)
    return replace(snapshot, hazard_events=(event,)), question


def test_a_flood_stops_what_stands_in_it_and_what_lies_elsewhere_is_said_to_be_unknown():
    plan = country(A={"plinth_height_m": 0.5, "structure_kind": "building"}, B={"lat": 13.5})
    raster = packed(np.full((10, 10), 0.8), west=-61.05, north=13.05, step_x=0.01, step_y=0.01)
    prepared = prepare(*under(plan, "flood", {"raster": asdict(raster)}))
    sites = prepared.exposures[0]
    assert sites.intensity[0] == pytest.approx(0.8)
    assert np.isnan(sites.intensity[1])
    layer = prepared.case.layers[0]
    assert layer.p_states[0][0, 0] == 1.0  # 0.3 m above the equipment's floor: out of order
    assert layer.p_states[0][0, 1] == pytest.approx(0.223, abs=5e-4)  # F12.1 at 0.3 m
    assert layer.p_states[0][1].tolist() == [0.0, 0.0]
    said = [note.message() for note in prepared.notes]
    assert any("has no data" in text for text in said)
    assumed = [a for a in prepared.assumptions if a.field == "plinth_height_m"]
    assert [(a.value, a.count) for a in assumed] == [("0.3", 1), ("0.9", 1)]  # B and the gateway; A is recorded


def test_a_water_level_is_as_deep_as_it_lies_over_the_recorded_ground():
    low, high = {"elevation_m": 1.5, "plinth_height_m": 0.5}, {"elevation_m": 9.0, "lat": 13.01}
    plan = country(A=low, B=high, G={"lat": 13.02})  # nobody recorded the ground at G
    zone = {"value": 4.0, "polygons": [[box(-61.1, 12.9, -60.9, 13.1)]]}
    prepared = prepare(*under(plan, "surge", {"zones": [zone], "is_level": True}))
    sites = prepared.exposures[0].intensity
    assert sites[:2].tolist() == [2.5, 0.0]
    assert np.isnan(sites[2])  # unknown, not sea level
    assert prepared.case.layers[0].p.tolist() == [1.0, 0.0, 0.0]
    said = " ".join(note.message() for note in prepared.notes)
    assert "water levels above the sea" in said
    assert "has no data" in said


@pytest.mark.parametrize(("level", "ground", "depth"), [(300.0, 298.0, 2.0), (1.0, -2.0, 3.0), (2.0, 5.0, 0.0)])
def test_levels_may_lie_far_above_the_sea_and_ground_below_it(level, ground, depth):
    zone = {"value": level, "polygons": [[box(-62, 12, -60, 14)]]}
    lake = read_parameters(hazards()["flood"].parameters, "flood", {"zones": [zone], "is_level": True})
    lat, lon = np.array([13.0, 15.0]), np.array([-61.0, -61.0])
    assert hazards()["flood"].at(lake, lat, lon, np.full(2, ground)).tolist() == [depth, 0.0]  # and dry outside
    if level > 50:
        with pytest.raises(InvalidValueError, match="300"):
            hazards()["flood"].at(lake, lat, lon, np.zeros(2))


def ash(**values):
    return read_parameters(hazards()["ash"].parameters, "ash", values)


VENT = {"lat": 13.33, "lon": -61.18, "thickness_mm": 500.0, "thinning_per_km": 0.1}


def test_ash_thins_with_the_root_of_the_area_about_a_vent():
    """Domain notes 3.3: T = T0 exp(-k sqrt(A)); a circle of 100 km2 has the thickness T0 / e at k = 0.1."""
    edge = 13.33 + (100 / np.pi) ** 0.5 / 111.195
    place = np.array([13.33, edge]), np.array([-61.18, -61.18])
    assert hazards()["ash"].at(ash(**VENT), *place) == pytest.approx([500.0, 500 / np.e], rel=1e-4)
    assert "thinning by 0.1" in hazards()["ash"].summary(ash(**VENT)).message()
    assert "circles" in " ".join(note.message() for note in hazards()["ash"].notes(ash(**VENT)))


def test_the_thicker_of_map_and_vent_counts_and_the_vent_fills_what_the_map_leaves_open():
    raster = asdict(packed(np.array([[600.0, np.nan]]), west=-61.2, north=13.4, step_x=0.04, step_y=0.1))
    place = np.array([13.33, 13.33]), np.array([-61.18, -61.15])
    thick = hazards()["ash"].at(ash(raster=raster, **VENT), *place)
    assert thick[0] == pytest.approx(600)
    assert 200 < thick[1] < 500
    assert np.isnan(hazards()["ash"].at(ash(raster=raster), *place)[1])


@pytest.mark.parametrize("missing", VENT)
def test_half_a_vent_is_refused(missing):
    with pytest.raises(InvalidValueError):
        ash(**{name: value for name, value in VENT.items() if name != missing})


def test_only_water_has_levels():
    with pytest.raises(HazardParametersError):
        read_parameters(hazards()["ash"].parameters, "ash", {"zones": [], "is_level": True})


def test_a_cable_is_hit_where_its_route_is_hit_and_not_only_at_its_ends():
    plan = country(A={"lon": -61.4}, G={"lon": -61.0})
    zone = {"value": 0.4, "polygons": [[box(-61.25, 12.9, -61.15, 13.1)]]}
    prepared = prepare(*under(plan, "landslide", {"zones": [zone]}))
    sites, links = prepared.case.layers[0], prepared.case.layers[1]
    assert sites.p.max() == 0
    assert dict(zip(links.ids, links.p, strict=True))["AG"] == pytest.approx(0.4)


def test_a_route_that_leads_beyond_the_data_is_said():
    plan = country(A={"lon": -61.4}, G={"lon": -61.0})
    raster = packed(np.full((20, 20), 0.4), west=-61.1, north=13.1, step_x=0.01, step_y=0.01)
    prepared = prepare(*under(plan, "landslide", {"raster": asdict(raster)}))
    assert prepared.exposures[1].partly == 1  # AG; BG is microwave and suffers at its ends alone
    assert any("only in part" in note.message() for note in prepared.notes)
    everywhere = packed(np.full((60, 60), 0.4), west=-61.5, north=13.3, step_x=0.01, step_y=0.01)
    assert prepare(*under(plan, "landslide", {"raster": asdict(everywhere)})).exposures[1].partly == 0


def test_two_events_at_once_each_have_their_own_draw():
    """Hit by fire in 30 % and by a landslide in 40 % of cases, apart from each other: 58 % by either."""
    plan = country()
    events = tuple(
        HazardEvent(id=name, name=name, hazard=name, parameters={"zones": [{"value": p, "polygons": [[AROUND_B]]}]})
        for name, p in (("fire", 0.3), ("landslide", 0.4))
    )
    at = {"B": {"lat": 13.2}}  # its only link is a radio hop
    snapshot = replace(country(**at), hazard_events=events, grid_zones=plan.grid_zones)
    scenario = Scenario(id="s", name="Test", hazard_event_ids=("fire", "landslide"), realizations=8192)
    result = simulate(snapshot, scenario)
    assert result.unserved_people.mean[0] / 500 == pytest.approx(0.58, abs=4 * (0.58 * 0.42 / 8192) ** 0.5)
    first = simulate(snapshot, replace(scenario, hazard_event_ids=("fire",)))
    assert first.unserved_people.mean[0] / 500 == pytest.approx(0.3, abs=4 * (0.3 * 0.7 / 8192) ** 0.5)


def test_the_shakemap_of_northridge_shakes_a_country_that_is_put_there(shared_data):
    path = shared_data / "hazard-samples" / "shakemap_northridge_1994_grid_crop.xml"
    (event,) = import_records([path], "US", country()).records
    at = {"A": {"lat": 34.3, "lon": -118.5}, "B": {"lat": 34.0, "lon": -118.2}, "G": {"lat": 33.8, "lon": -118.1}}
    plan = country(**at)
    zones = tuple(replace(zone, **at[zone.name]) for zone in plan.grid_zones)
    here = replace(plan, grid_zones=zones, hazard_events=(event,))
    result = simulate(here, Scenario(id="s", name="Test", hazard_event_ids=(event.id,), realizations=300))
    shaken = {site.id: site.intensity for site in result.sites}
    assert 0.3 < shaken["A"] < 1.5
    assert shaken["A"] > shaken["B"] > shaken["G"] > 0.05
    assert result.unserved_people.mean[10] > 100
    away = simulate(
        replace(country(), hazard_events=(event,)), Scenario(id="s", name="T", hazard_event_ids=(event.id,))
    )
    assert any("has no data" in note.message() for note in away.warnings)
    assert all(site.intensity is None for site in away.sites)
