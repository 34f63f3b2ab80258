import math

import pytest

from app.models.measuring import area_m2, path_m

SEMI_MAJOR_M, FLATTENING = 6378137.0, 1 / 298.257223563


def test_a_quarter_of_the_equator_and_of_a_meridian():
    assert path_m([(0, 0), (90, 0)]) == pytest.approx(math.pi / 2 * SEMI_MAJOR_M, abs=0.001)
    assert path_m([(0, 0), (0, 90)]) == pytest.approx(10_001_965.729, abs=0.001)  # published for WGS 84


def test_an_octant_is_an_eighth_of_the_ellipsoid():
    e2 = FLATTENING * (2 - FLATTENING)
    e = math.sqrt(e2)
    whole = 2 * math.pi * SEMI_MAJOR_M**2 * (1 + (1 - e2) / e * math.atanh(e))
    assert area_m2([(0, 0), (90, 0), (0, 90)]) == pytest.approx(whole / 8, rel=1e-9)


def test_too_few_points_measure_nothing():
    assert path_m([(1, 1)]) == path_m([]) == area_m2([(0, 0), (1, 0)]) == 0
