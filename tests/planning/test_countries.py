"""The demonstration countries under real and invented storms: what must come out, whatever the numbers are."""

import numpy as np
import pytest

from app.planning.hazards import read_parameters
from app.planning.hazards.hurricane import HurricaneParameters, wind_field
from app.planning.outage import simulate
from tests.planning.countries import barbados, hurdat_track, saint_vincent, storm_to_west, with_storm


@pytest.fixture(scope="module")
def tracks(shared_data):
    folder = shared_data / "brb-demo" / "hazard"
    return {name: hurdat_track(folder / f"{name}_hurdat2.geojson") for name in ("tomas_2010", "janet_1955")}


def wind(track, lat, lon):
    parameters = read_parameters(HurricaneParameters, "hurricane", track)
    return wind_field(parameters, np.array([lat]), np.array([lon]))[0]


def test_the_wind_of_tomas_and_janet_at_barbados(tracks):
    """Tomas passed the south of the island at 60 kt (31 m/s), Janet at 80 to 90 kt (41 to 46 m/s): best tracks."""
    assert 27 < wind(tracks["tomas_2010"], 13.08, -59.55) < 34
    assert 38 < wind(tracks["janet_1955"], 13.08, -59.55) < 47
    assert wind(tracks["tomas_2010"], 17.1, -61.8) == 0  # Antigua, over 300 km away


def test_missing_pressures_of_janet_are_derived_and_said(shared_data, tracks):
    result = simulate(*with_storm(barbados(shared_data), tracks["janet_1955"], realizations=20))
    assert any("derived from the wind: 29" in note.message() for note in result.warnings)


def test_a_storm_of_category_4_takes_nearly_every_site_of_saint_vincent(shared_data):
    """Domain notes 9, hindcast acceptance: 85 to 98 % of the sites down a day after a storm like Maria."""
    result = simulate(*with_storm(saint_vincent(shared_data), storm_to_west(13.15), realizations=200))
    down = np.mean([site.outage_probability for site in result.sites])
    assert 0.85 < down <= 1
    assert result.people_recorded == 74_429
    assert result.people_already_isolated == 0
    assert result.reported[2].people.mean > 0.85 * result.people_recorded
    assert 0 < result.reported[5].people.mean < 0.6 * result.people_recorded
    assert min(result.person_hours_by_cause[cause] for cause in result.causes) > 0


def test_the_stronger_storm_costs_more(shared_data, tracks):
    country = barbados(shared_data)
    hours = {
        name: simulate(*with_storm(country, track, realizations=100)).person_hours for name, track in tracks.items()
    }
    assert hours["janet_1955"].mean > 2 * hours["tomas_2010"].mean > 0
    assert simulate(*with_storm(country, tracks["tomas_2010"], realizations=100)).people_recorded == 268_792


def test_the_emergency_links_carry_nothing_in_everyday_service(shared_data):
    result = simulate(*with_storm(saint_vincent(shared_data), storm_to_west(13.15), realizations=10))
    assert {entry.name for entry in result.already_isolated} == {"EOC VSAT (synthetic)", "HF net control (synthetic)"}
