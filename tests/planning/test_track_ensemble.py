import numpy as np
import pytest

from app.errors import InvalidValueError, TrackTooShortError
from app.models.hazard_event import HazardEvent
from app.planning.geodesy import distance_km
from app.planning.hazards import read_event
from app.planning.track_ensemble import shifted_events


def a_storm(track=None, hazard="hurricane"):
    west = [{"time_h": 6.0 * i, "lat": 13.0, "lon": -58.0 - i, "wind_ms": 60.0, "radius_km": 30.0} for i in range(7)]
    return HazardEvent(id="storm", name="Storm", hazard=hazard, parameters={"track": west if track is None else track})


def positions(event):
    track = event.parameters["track"]
    return np.array([point["lat"] for point in track]), np.array([point["lon"] for point in track])


def test_tracks_lie_across_and_along_at_the_distances_told():
    event = a_storm()
    lat, lon = positions(event)
    for shifted in shifted_events(event, across_sd_km=80, along_sd_km=40, across=3, along=3):
        moved_lat, moved_lon = positions(shifted.event)
        away = distance_km(lat, lon, moved_lat, moved_lon)
        assert away == pytest.approx(np.hypot(shifted.across_km, shifted.along_km), abs=0.5)
        if shifted.across_km > 1:  # to the right of a storm that goes west is north
            assert (moved_lat > lat).all()
        if shifted.along_km > 1:
            assert (moved_lon < lon).all()
        read_event(shifted.event)


def test_weights_are_one_together_and_the_middle_is_the_track_itself():
    ensemble = shifted_events(a_storm(), across_sd_km=100, across=5)
    assert sum(shifted.weight for shifted in ensemble) == pytest.approx(1)
    assert ensemble[2].event == a_storm()
    assert len({shifted.event.id for shifted in ensemble}) == 5
    assert [shifted.across_km for shifted in ensemble] == pytest.approx([-128.2, -52.4, 0, 52.4, 128.2], abs=0.1)


def test_many_shifts_spread_as_the_deviation_says():
    across = [shifted.across_km for shifted in shifted_events(a_storm(), across_sd_km=50, across=201)]
    assert np.std(across) == pytest.approx(50, rel=0.01)


def test_a_place_meets_less_wind_the_further_the_track_is_shifted():
    def wind(event):
        hazard, parameters = read_event(event)
        return hazard.at(parameters, np.array([13.0]), np.array([-61.0]))[0]

    winds = [wind(shifted.event) for shifted in shifted_events(a_storm(), across_sd_km=100, across=5)]
    assert max(winds) > 50
    assert winds[0] < winds[1]
    assert winds[4] < winds[3]


def test_a_shifted_track_crosses_the_date_line():
    track = [{"time_h": 6.0 * i, "lat": 12.0 + i, "lon": 179.9, "wind_ms": 50.0} for i in range(3)]
    for shifted in shifted_events(a_storm(track), across_sd_km=100, across=3):
        assert (np.abs(positions(shifted.event)[1]) <= 180).all()


@pytest.mark.parametrize(
    ("event", "numbers", "error"),
    [
        (a_storm(hazard="earthquake"), {}, InvalidValueError),
        (a_storm([{"time_h": 0.0, "lat": 13.0, "lon": -61.0, "wind_ms": 50.0}]), {}, TrackTooShortError),
        (a_storm(), {"across": 0}, InvalidValueError),
        (a_storm(), {"across_sd_km": -1.0}, InvalidValueError),
        (a_storm(), {"along_sd_km": float("nan")}, InvalidValueError),
    ],
)
def test_an_ensemble_that_cannot_be_is_refused(event, numbers, error):
    with pytest.raises(error):
        shifted_events(event, **{"across_sd_km": 50.0} | numbers)
