"""Check values: domain notes section 9; P.838-3 against the validation table of the ITU that is quoted there."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import InvalidValueError
from app.planning.radio import (
    K_WORST,
    earth_bulge_m,
    free_space_loss_db,
    fresnel_radius_m,
    radio_horizon_km,
    rain,
    rain_loss_db,
)


def test_free_space():
    hops = [(1, 1), (10, 7), (30, 7), (50, 6), (35786, 12)]
    found = [round(free_space_loss_db(*hop), 2) for hop in hops]
    assert found == [92.45, 129.35, 138.89, 141.99, 205.11]


def test_first_fresnel_zone_in_the_middle():
    radius = [fresnel_radius_m(*hop) for hop in ((10, 7), (30, 7), (50, 6))]
    assert radius == pytest.approx([10.34, 17.91, 24.97], abs=5e-3)
    assert [0.6 * r for r in radius] == pytest.approx([6.20, 10.74, 14.98], abs=6e-3)


def test_the_earth_bulges():
    assert [round(earth_bulge_m(km), 2) for km in (10, 30, 50)] == [1.47, 13.25, 36.79]
    assert [round(earth_bulge_m(km, K_WORST), 2) for km in (10, 30, 50)] == [2.94, 26.49, 73.59]


def test_radio_horizon():
    found = [round(radio_horizon_km(*heights), 1) for heights in ((30, 1.5), (50, 50), (500, 10))]
    assert found == [27.6, 58.3, 105.2]


def test_rain_of_the_validation_table():
    found = rain(14.25, 0.0, 31.07699124)
    assert (found.k, found.alpha) == pytest.approx((0.03975488, 1.12418043), abs=5e-9)
    assert found.db_per_km(26.48052) == pytest.approx(1.58130839, abs=5e-9)


def test_rain_on_the_ground():
    vertical, horizontal = rain(18, 90), rain(18, 0)
    assert (vertical.k, vertical.alpha) == pytest.approx((0.077076, 1.0025), abs=5e-5)
    assert (horizontal.k, horizontal.alpha) == pytest.approx((0.070784, 1.0818), abs=5e-5)
    losses = [rain(ghz, 90).db_per_km(100) for ghz in (7, 11, 15, 18, 23)]
    assert losses == pytest.approx([1.267, 3.645, 6.133, 7.797, 10.825], abs=5e-4)


@pytest.mark.parametrize(
    ("km", "ghz", "loss_001", "loss_01"),
    [(10, 7, 6.28, 2.39), (30, 7, 12.12, 4.60), (10, 18, 42.42, 16.01), (5, 23, 36.34, 13.69)],
)
def test_rain_on_a_hop(km, ghz, loss_001, loss_01):
    assert rain_loss_db(km, ghz, 100, "vertical") == pytest.approx(loss_001, abs=5e-3)
    assert rain_loss_db(km, ghz, 100, "vertical", 0.1) == pytest.approx(loss_01, abs=5e-3)


@given(st.floats(1, 60), st.floats(5, 90), st.floats(20, 150))  # below, P.530 neglects rain and its fit turns around
def test_more_rain_and_rarer_rain_take_more(km, ghz, rate):
    shares = [rain_loss_db(km, ghz, rate, "vertical", share) for share in (0.01, 0.1, 1.0)]
    assert np.all(np.diff(shares) < 0)
    assert shares[-1] > 0
    assert rain_loss_db(km, ghz, rate * 1.1, "vertical") > shares[0]


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: free_space_loss_db(0, 7),
        lambda: free_space_loss_db(10, float("nan")),
        lambda: fresnel_radius_m(10, -1),
        lambda: earth_bulge_m(float("nan")),
        lambda: radio_horizon_km(float("nan")),
        lambda: rain(0.4, 90),
        lambda: rain_loss_db(10, 200, 100, "vertical"),
        lambda: rain_loss_db(10, 18, float("nan"), "vertical"),
        lambda: rain_loss_db(10, 18, 100, "vertical", 5),
    ],
)
def test_nonsense_is_refused(wrong):
    with pytest.raises(InvalidValueError):
        wrong()
