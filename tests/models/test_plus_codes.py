import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.plus_codes import area_of, is_plus_code, position_of_code

# The published test data of the specification (decoding.csv): code, south, west, north, east.
PUBLISHED = [
    ("7FG49Q00+", 20.35, 2.75, 20.4, 2.8),
    ("7FG49QCJ+2V", 20.37, 2.782125, 20.370125, 2.78225),
    ("7FG49QCJ+2VX", 20.3701, 2.78221875, 20.370125, 2.78225),
    ("7FG49QCJ+2VXGJ", 20.370113, 2.782234375, 20.370114, 2.78223632813),
    ("8FVC2222+22", 47.0, 8.0, 47.000125, 8.000125),
    ("4VCPPQGP+Q9", -41.273125, 174.785875, -41.273, 174.786),
    ("62G20000+", 0.0, -180.0, 1.0, -179.0),
    ("22220000+", -90.0, -180.0, -89.0, -179.0),
    ("7FG40000+", 20.0, 2.0, 21.0, 3.0),
    ("22222222+22", -90.0, -180.0, -89.999875, -179.999875),
    ("6VGX0000+", 0.0, 179.0, 1.0, 180.0),
    ("6FH32222+222", 1.0, 1.0, 1.000025, 1.00003125),
]


@pytest.mark.parametrize(("code", "south", "west", "north", "east"), PUBLISHED)
def test_the_published_codes(code, south, west, north, east):
    assert area_of(code) == pytest.approx((south, west, north, east), abs=1e-9)
    assert area_of(code.lower()) == area_of(code)


@pytest.mark.parametrize(
    "text", ["", "+", "13.1", "8FVC2222", "8FVC+22", "8FVC2200+22", "8FVC2222+2", "WWWW2222+22", "A"]
)
def test_what_is_no_full_code_is_refused(text):
    with pytest.raises(ValueError, match="Plus Code"):
        area_of(text)


def test_a_short_code_is_taken_where_the_country_has_one_such_place():
    saint_vincent = (-61.5, 12.5, -61.1, 13.4)
    assert position_of_code("5Q4F+22 Kingstown", saint_vincent) == position_of_code("775W5Q4F+22")
    with pytest.raises(ValueError, match="first digits"):
        position_of_code("5Q4F+22")
    with pytest.raises(ValueError, match="2 places"):
        position_of_code("5Q4F+22", (-62.5, 12.5, -60.5, 13.2))
    with pytest.raises(ValueError, match="first digits"):
        position_of_code("5Q4F+22", (-180, -90, 180, 90))


@given(st.text(alphabet="23456789CFGHJMPQRVWX0+ A", max_size=16))
def test_any_text_is_a_code_or_refused(text):
    try:
        south, west, north, east = area_of(text)
    except ValueError:
        return
    assert is_plus_code(text)
    assert -90 <= south < north <= 90
    assert -180 <= west < east <= 180
