"""Check values: domain notes section 9 (recomputed there from the papers)."""

import numpy as np
import pytest

from app.errors import HazardParametersError, InvalidValueError, TrackPointError, TrackTimesError, TrackTooShortError
from app.planning.hazards import _holland as holland
from app.planning.hazards import read_parameters
from app.planning.hazards._inland import decayed, over_land
from app.planning.hazards._track import storm_steps
from app.planning.hazards.hurricane import HAZARD, HurricaneParameters, TrackPoint, WindModel, wind_field


def storm(points, **values):
    return HurricaneParameters(track=tuple(TrackPoint(**point) for point in points), **values)


def northward(lat=10.0, sign=1, **values):
    point = {"lon": -61.0, "wind_ms": 60.0, "pressure_hpa": 935.0, "radius_km": 30.0} | values
    return storm([point | {"time_h": 6.0 * i, "lat": lat + sign * i} for i in range(5)])


def test_holland_1980_with_and_without_the_rotation_of_the_earth():
    r = np.array([299.45012, 291.07379, 292.54410, 40.66545])
    with_coriolis = holland.holland_1980(r, 40.6654546, 1.486076258, 39.12, 3.54921922e-5)
    without = holland.holland_1980(r, 40.6654546, 1.486076258, 39.12, 0.0)
    assert with_coriolis == pytest.approx([11.28, 11.68, 11.61, 42.41], abs=0.005)
    assert without == pytest.approx([15.72, 16.04, 15.98, 43.13], rel=5e-4)


def test_b_of_holland_1980_is_clipped():
    b = holland.b_from_gradient_wind(np.array([35.0, 40.0]), np.array([15.0, 30.0]))
    assert b == pytest.approx([2.5, 1.6672], abs=5e-5)


def test_holland_2008():
    assert holland.maximum_wind(np.array([2.5, 1.67]), np.array([15.0, 30.0])) == pytest.approx(
        [34.635, 40.033], abs=5e-4
    )
    b = holland.b_from_pressure(np.array([4.73]), np.array([0.0048]), np.array([12.3]), np.array([5.242]))
    assert b == pytest.approx([1.27], abs=0.005)


def test_holland_2010_profile():
    r = np.array([0.0, 75.0, 220.0, 300.0, 490.0])
    assert holland.holland_2010(r, 75.0, 35.0, 1.75) == pytest.approx([0, 35.000, 21.181, 17.000, 12.103], abs=5e-4)
    assert holland.exponent_2010(np.array([220.0]), 75.0, 35.0, 1.75) == pytest.approx([0.485077], abs=5e-7)
    assert holland.holland_2010(np.array([74.0]), 75.0, 35.0, 2.5) == pytest.approx([34.990], abs=5e-4)


def test_storms_known_by_their_pressure_alone():
    pressure = np.array([990.0, 970, 950, 930, 910, 892])
    deficit = 1010 - pressure
    b = holland.b_from_pressure(deficit, np.zeros(6), np.full(6, 17.0), np.full(6, 6.0))
    assert b == pytest.approx([1.342, 1.451, 1.529, 1.575, 1.589, 1.573], abs=5e-4)
    assert holland.maximum_wind(b, deficit) == pytest.approx([29.3, 43.1, 54.2, 63.5, 71.3, 77.1], abs=0.05)
    assert holland.radius_from_pressure(pressure) == pytest.approx([61.7, 43.0, 33.8, 28.9, 28.5, 28.1], abs=0.05)


def test_the_deficit_from_the_wind_gives_the_wind_back():
    deficit = np.array([10.0, 40.0, 80.0, 110.0])
    lat, speed = np.full(4, 17.0), np.full(4, 6.0)
    wind = holland.maximum_wind(holland.b_from_pressure(deficit, np.zeros(4), lat, speed), deficit)
    assert holland.deficit_from_wind(wind, lat, speed) == pytest.approx(deficit, rel=1e-9)


def test_to_the_right_of_a_northern_storm_the_recorded_maximum_blows_and_to_the_left_less():
    east, west = wind_field(northward(), np.array([12.0, 12.0]), np.array([-60.725, -61.275]))
    assert east == pytest.approx(60.0, abs=0.2)
    assert west < east - 5


def test_a_southern_storm_turns_the_other_way():
    north = wind_field(northward(), np.array([12.0, 12.0]), np.array([-60.725, -61.275]))
    south = wind_field(northward(-10.0, -1), np.array([-12.0, -12.0]), np.array([-60.725, -61.275]))
    assert south == pytest.approx(north, rel=1e-9)  # the mirror image, heading for the pole


@pytest.mark.parametrize("model", WindModel)
def test_far_points_and_weak_winds_count_as_none(model):
    track = [{"time_h": 6.0 * i, "lat": 12.0, "lon": -60.0 - i, "wind_ms": 40.0, "radius_km": 40.0} for i in range(4)]
    lon = -61.0 + np.linspace(0, 4, 200)
    wind = wind_field(storm(track, model=model), np.full(200, 13.0), lon)
    assert wind[0] > 17.5
    assert wind[-1] == 0
    assert ((wind == 0) | (wind >= 17.5)).all()


def test_all_three_profiles_agree_near_the_maximum():
    winds = []
    for model in WindModel:
        track = [
            {"time_h": 6.0 * i, "lat": 10.0 + i, "lon": -61.0, "wind_ms": 60.0, "radius_km": 30.0} for i in range(5)
        ]
        winds.append(wind_field(storm(track, model=model), np.array([12.0]), np.array([-60.725]))[0])
    assert winds == pytest.approx([60.0] * 3, rel=0.05)


def test_the_track_is_walked_in_steps_of_half_an_hour_at_most():
    track = [{"time_h": t, "lat": 10 + t / 10, "lon": -61.0, "wind_ms": 30.0} for t in (0.0, 0.7, 6.7)]
    steps = storm_steps(storm(track))
    assert np.diff(steps.time_h).max() <= 0.5 + 1e-9
    assert {0.0, 0.7, 6.7} <= set(steps.time_h.tolist())


def test_the_track_crosses_the_date_line():
    track = [
        {"time_h": 6.0 * i, "lat": 12.0, "lon": lon, "wind_ms": 50.0} for i, lon in enumerate((179.0, 179.9, -179.2))
    ]
    assert wind_field(storm(track), np.array([12.3]), np.array([-179.9]))[0] > 30


def test_only_a_major_hurricane_at_a_site_slows_repair():
    assert [HAZARD.repair_preset(northward(), wind) for wind in (49.0, 51.0)] == ["hazus", "caribbean_cat45"]


def test_what_was_derived_is_said():
    notes = HAZARD.notes(northward(pressure_hpa=None, radius_km=None))
    assert [note.values.get("count") for note in notes] == [5, 5, None, None]


def test_wind_can_be_taken_from_the_pressure():
    track = [
        {"time_h": 6.0 * i, "lat": 17.0, "lon": -60.0 - i, "wind_ms": 20.0, "pressure_hpa": 930.0} for i in range(4)
    ]
    recorded = storm_steps(storm(track)).wind_ms
    derived = storm_steps(storm(track, wind_from_pressure=True)).wind_ms
    assert recorded == pytest.approx(20.0)
    assert derived[-1] == pytest.approx(63.0, abs=1.0)


@pytest.mark.parametrize(
    ("track", "error"),
    [
        ([], TrackTooShortError),
        ([{"time_h": 0, "lat": 10, "lon": -60, "wind_ms": 40}], TrackTooShortError),
        ([{"time_h": 0, "lat": 10, "lon": -60, "wind_ms": 40}] * 2, TrackTimesError),
        ([{"time_h": t, "lat": 10, "lon": -60} for t in (0, 6)], TrackPointError),
        ([{"time_h": t, "lat": float("nan"), "lon": -60, "wind_ms": 40} for t in (0, 6)], InvalidValueError),
        ([{"time_h": t, "lat": 10, "lon": -60, "wind_ms": float("nan")} for t in (0, 6)], InvalidValueError),
        ([{"time_h": t, "lat": 10, "lon": -60, "wind_ms": 400} for t in (0, 6)], InvalidValueError),
        (
            [{"time_h": t, "lat": 10, "lon": -60, "wind_ms": 40} for t in (0, 438_000)],
            InvalidValueError,
        ),  # from 1970 on
        ([{"time_h": "soon", "lat": 10, "lon": -60}], HazardParametersError),
        ([{"lat": 10, "lon": -60}], HazardParametersError),
    ],
)
def test_a_track_that_cannot_be_is_refused(track, error):
    with pytest.raises(error) as caught:
        read_parameters(HurricaneParameters, "hurricane", {"track": track})
    assert str(caught.value)
    assert caught.value.advice()


def test_a_track_that_is_missing_or_a_field_that_is_unknown_is_refused():
    for values in ({}, {"track": [], "colour": "blue"}):
        with pytest.raises(HazardParametersError):
            read_parameters(HurricaneParameters, "hurricane", values)


def test_a_storm_on_the_equator_turns():
    at = [{"time_h": 6.0 * i, "lon": -61.0 - i, "wind_ms": 60.0} for i in range(3)]
    on, beside = (storm([point | {"lat": lat} for point in at]) for lat in (0.0, 1e-9))
    lat, lon = np.array([0.3, -0.3, 0.1]), np.full(3, -62.0)
    assert wind_field(on, lat, lon) == pytest.approx(wind_field(beside, lat, lon))
    assert wind_field(on, lat, lon).max() > 50


def test_a_drawn_storm_weakens_over_land_and_an_observed_one_only_as_recorded():
    track = [{"time_h": 6.0 * i, "lat": 15.0, "lon": -81.0 - i, "wind_ms": 60.0} for i in range(8)]  # into Honduras
    drawn, observed = storm(track, weakens_inland=True), storm(track)
    inland, coast = np.array([15.2]), np.array([15.2])
    assert wind_field(observed, inland, np.array([-86.0]))[0] > 50
    assert wind_field(drawn, inland, np.array([-86.0]))[0] < 35
    assert wind_field(drawn, coast, np.array([-82.5])) == pytest.approx(
        wind_field(observed, coast, np.array([-82.5])), rel=0.02
    )


def test_the_decay_of_kaplan_and_demaria():
    kt = 0.514444
    left = decayed(np.array([100 * kt]), np.array([0.0, 10.0, 24.0])) / kt
    assert left == pytest.approx([90.0, 26.7 + 63.3 * np.exp(-0.95), 26.7 + 63.3 * np.exp(-2.28)])
    assert decayed(np.array([20 * kt]), np.array([5.0])) == pytest.approx(20 * kt)  # too weak to fall to the background


def test_each_landfall_starts_anew():
    hours = np.arange(7.0)
    winds = over_land(hours, np.full(7, 60.0), np.array([0, 1, 1, 0, 1, 1, 0], bool))
    assert winds[[0, 3, 6]].tolist() == [60.0] * 3
    assert winds[1:3].tolist() == winds[4:6].tolist()
    assert winds[1] == pytest.approx(54.0)
