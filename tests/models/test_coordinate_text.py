import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import PositionUnreadableError
from app.models.coordinate_text import COORDINATE_FORMATS, position_text, read_position


@pytest.mark.parametrize("wanted", COORDINATE_FORMATS)
@given(st.floats(-79, 83), st.floats(-179.9, 179.9))
def test_what_is_written_is_read_again(wanted, lat, lon):
    read = read_position(position_text(lat, lon, wanted))
    assert read == pytest.approx((lat, lon), abs=6e-5)  # a meter at the equator, several of longitude at 83 degrees


@pytest.mark.parametrize(
    "text",
    [
        "13.155, -61.2275",
        "13.155 -61.2275",
        "13,155 -61,2275",
        "13.155N 61.2275W",
        "61.2275 W, 13.155 N",
        "13°09'18\"N 61°13'39\"W",
        "13° 09' 18\" N, 61° 13' 39\" W",
        "13 09.300 N 61 13.650 W",
        "20P 692120 1454953",
        "20P PV 92119 54953",
    ],
)
def test_the_formats_that_people_write(text):
    assert read_position(text) == pytest.approx((13.155, -61.2275), abs=1e-5)


@pytest.mark.parametrize("text", ["", "Kingstown", "13.155", "91, 0", "13.155, 200", "1 2 3"])
def test_what_is_no_position(text):
    with pytest.raises(PositionUnreadableError):
        read_position(text)


def test_at_the_poles_degrees_stand_for_utm():
    assert position_text(89, 10, "utm") == position_text(89, 10, "dd") == "89.00000° N 10.00000° E"
