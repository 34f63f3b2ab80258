"""Check values: domain notes section 9, from the papers' own tables or recomputed there."""

import numpy as np
import pytest

from app.errors import InvalidValueError
from app.planning.hazards._ground_motion import (
    allen_2012_intensity,
    sadigh_1997_rock,
    sadigh_1997_soil,
    spread,
    worden_2012_acceleration,
    worden_2012_intensity,
    youngs_1997,
)
from app.planning.hazards.earthquake import HAZARD, EarthquakeParameters, Ground, Rupture, shaking


@pytest.mark.parametrize(
    ("magnitude", "distance_km", "pga_g"),
    [
        (6, 18.90021346, 0.121554),
        (7, 5.559866553, 0.499199),
        (7, 18.90021346, 0.229000),
        (7, 50.39858029, 0.072258),
        (8, 50.39858029, 0.142237),
    ],
)
def test_sadigh_on_rock(magnitude, distance_km, pga_g):
    assert sadigh_1997_rock(magnitude, np.array([distance_km]))[0] == pytest.approx(pga_g, abs=5e-7)


def test_sadigh_reverse_and_soil():
    assert sadigh_1997_rock(7, np.array([18.90021346]), True)[0] == pytest.approx(
        0.274793,
        rel=1e-4,  # the reference rounds ln 1.2 to 0.1823
    )
    soil = [sadigh_1997_soil(m, np.array([r]))[0] for m, r in ((6, 20.0), (7, 20.0), (7, 50.0))]
    assert soil == pytest.approx([0.1097, 0.2053, 0.0842], abs=5e-5)


@pytest.mark.parametrize(
    ("magnitude", "distance_km", "depth_km", "slab", "soil", "pga_g"),
    [
        (7.5, 50, 20, False, False, 0.1300),
        (8.5, 50, 20, False, False, 0.1855),
        (8.0, 100, 25, False, True, 0.1515),
        (7.0, 100, 80, True, False, 0.0975),
    ],
)
def test_youngs(magnitude, distance_km, depth_km, slab, soil, pga_g):
    found = youngs_1997(magnitude, np.array([float(distance_km)]), depth_km, slab, soil)
    assert found[0] == pytest.approx(pga_g, abs=5e-5)


def test_felt_intensity():
    pairs = ((5, 10), (6, 20), (7, 10), (7, 20), (7, 50))
    allen = [allen_2012_intensity(m, np.array([float(r)]))[0] for m, r in pairs]
    assert allen == pytest.approx([5.95, 6.10, 7.57, 6.96, 6.00], abs=5e-3)
    worden = worden_2012_intensity(np.array([0.01, 0.05, 0.1, 0.2, 0.4]))
    assert worden == pytest.approx([3.32, 4.66, 5.77, 6.88, 8.00], abs=6e-3)


def test_felt_intensity_read_backwards():
    mmi = np.linspace(1.0, 10.0, 200)
    assert worden_2012_intensity(worden_2012_acceleration(mmi)) == pytest.approx(mmi, abs=6e-3)  # the pieces just meet
    assert (np.diff(worden_2012_acceleration(mmi)) > 0).all()


def test_spread_of_the_papers():
    assert spread(False, False, 7.5) == 0.38
    assert spread(False, True, 8.0) == pytest.approx(0.40)
    assert spread(True, True, 9.0) == pytest.approx(0.65)


def test_shaking_falls_with_distance_and_ends():
    quake = EarthquakeParameters(magnitude=7.5, lat=13.0, lon=-60.5, depth_km=30, rupture=Rupture.INTERFACE)
    pga = shaking(quake, np.array([13.0, 13.2, 14.0, 45.0]), np.array([-60.5, -61.2, -61.0, -61.0]))
    assert (np.diff(pga) < 0).all()
    assert pga[-1] == 0
    assert quake.ground is Ground.SOIL


@pytest.mark.parametrize("values", [{"magnitude": 3}, {"magnitude": np.nan}, {"lat": 95}, {"depth_km": 0}])
def test_what_the_equations_cannot_take_is_refused(values):
    with pytest.raises(InvalidValueError):
        EarthquakeParameters(**({"magnitude": 7.0, "lat": 13.0, "lon": -61.0} | values))


def test_how_it_is_felt_is_said():
    quake = EarthquakeParameters(magnitude=7.0, lat=13.0, lon=-61.0, depth_km=20, ground=Ground.SOIL)
    felt = HAZARD.notes(quake)[0].values
    assert felt["direct"] == 7.0  # 6.96, domain notes section 9
    assert felt["of_pga"] == pytest.approx(worden_2012_intensity(np.array([0.2053]))[0], abs=0.06)
