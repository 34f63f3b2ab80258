import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod

from app.models.grid_references import mgrs_of, position_of, read_mgrs, read_utm, utm_of, zone_of

WGS_84 = Geod(ellps="WGS84")
PLACES = st.tuples(st.floats(-79.9, 83.9), st.floats(-180, 179.999))


def test_a_published_reference():
    assert read_mgrs("4QFJ1234567890") == pytest.approx((21.409_796_5, -157.916_078_9), abs=1e-5)  # about Honolulu
    assert mgrs_of(21.409_80, -157.916_07, digits=4) == "4Q FJ 1234 6789"
    assert mgrs_of(38.889_5, -77.035_2, digits=2) == "18S UJ 23 06"  # Washington, 18SUJ23480647 in the USNG standard


@pytest.mark.parametrize(
    ("lat", "lon", "zone"), [(60, 5, 32), (55.9, 5, 31), (78, 8.9, 31), (78, 9.1, 33), (78, 41, 37), (0, 180, 1)]
)
def test_zones_and_their_exceptions(lat, lon, zone):
    assert zone_of(lat, lon) == zone


@given(PLACES)
def test_utm_there_and_back(place):
    lat, lon = position_of(utm_of(*place))
    assert WGS_84.inv(place[1], place[0], lon, lat)[2] < 0.01


@given(PLACES)
def test_a_reference_names_the_square_that_holds_the_place(place):
    lat, lon = read_mgrs(mgrs_of(*place))
    assert WGS_84.inv(place[1], place[0], lon, lat)[2] < 0.75  # half the diagonal of a square meter
    lat, lon = read_mgrs(mgrs_of(*place, digits=3))
    assert WGS_84.inv(place[1], place[0], lon, lat)[2] < 75


def test_figures_may_stand_together_or_apart():
    assert read_mgrs("4QFJ1234567890") == read_mgrs("4q fj 12345 67890")
    assert read_mgrs("4QFJ") == read_mgrs("4Q FJ")


@pytest.mark.parametrize("text", ["", "61P PA 1 1", "20I PA 11 11", "20P PA 1 22", "20P PA 123", "20P ZZ 11 11", "20P"])
def test_what_is_no_reference(text):
    with pytest.raises(ValueError, match=r"no (reference|UTM)"):
        read_mgrs(text)


@pytest.mark.parametrize("text", ["", "20P", "20P 692120", "0P 692120 1454953", "20P 692120 99999999", "20P 1 1454953"])
def test_what_is_no_utm(text):
    with pytest.raises(ValueError, match=r"no (reference|UTM)"):
        read_utm(text)


@pytest.mark.parametrize("lat", [84.1, -80.1])
def test_no_utm_at_the_poles(lat):
    with pytest.raises(ValueError, match=r"no (reference|UTM)"):
        utm_of(lat, 0)
