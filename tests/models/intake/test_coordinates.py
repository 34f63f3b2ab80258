import pyproj
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.intake.coordinates import angle_of, is_inside, pair_of, repaired

BARBADOS = (-59.66, 13.04, -59.42, 13.34)
FIJI = (176.9, -20.7, -178.2, -12.5)


@pytest.mark.parametrize(
    ("text", "degrees", "letter"),
    [
        ("13d12m36s", 13.21, ""),
        ("-61d12m0s", -61.2, ""),
        ("13d12m36s S", -13.21, "S"),
        ("-13.5 S", -13.5, "S"),
        ("13.15527", 13.15527, ""),
        ("-61.22742", -61.22742, ""),
        ("−61.22742", -61.22742, ""),
        ("13°09'18.972\"N", 13.15527, "N"),
        ("13° 09′ 18.972″ N", 13.15527, "N"),
        ("N 13 09 18.972", 13.15527, "N"),
        ("13 09.3162 N", 13.15527, "N"),
        ("13º09,3162' N", 13.15527, "N"),
        ("61°13'38.712\" O", -61.22742, "O"),
        ("61°13'38.712''W", -61.22742, "W"),
        ("061°13.6452'L", 61.22742, "L"),
        ("-61°13'38.712\"", -61.22742, ""),
        ("13.15527 S", -13.15527, "S"),
    ],
)
def test_angles_as_people_write_them(text, degrees, letter):
    value, found = angle_of(text)
    assert value == pytest.approx(degrees, abs=1e-6)
    assert found == letter


@pytest.mark.parametrize("text", ["", "north", "13°75'00\"N", "13°10'99\"N", "13.5°30'", "12 13 14 15", "NaN", "inf"])
def test_what_is_no_angle_is_refused(text):
    with pytest.raises((ValueError, TypeError)):
        angle_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "13.155, -61.2275",
        "13.155,-61.2275",
        "13.155 -61.2275",
        "(13.155; -61.2275)",
        "13°09'18\"N 61°13'39\"W",
        "13°09'18\"N, 61°13'39\"W",
        "61°13'39\"W 13°09'18\"N",
        "N13°09.3' W61°13.65'",
    ],
)
def test_both_in_one_cell(text):
    assert pair_of(text) == pytest.approx((13.155, -61.2275), abs=1e-6)


@pytest.mark.parametrize(
    ("lat", "lon", "repair"),
    [
        (13.1, -59.6, ""),
        (-59.6, 13.1, "axes_swapped"),
        (13.1, 59.6, "sign_lost"),
        (59.6, 13.1, "axes_swapped_sign_lost"),
        (13.0, -61.0, ""),  # at sea, where cables land
        (48.0, 11.0, ""),  # nothing helps: left as it is
    ],
)
def test_repairs_bring_a_position_into_the_country(lat, lon, repair):
    found = repaired(lat, lon, BARBADOS)
    assert found.repair == repair
    if repair:
        assert is_inside(found.lat, found.lon, BARBADOS)
    else:
        assert (found.lat, found.lon) == (lat, lon)


def test_a_refused_repair_is_not_made():
    assert repaired(-59.6, 13.1, BARBADOS, frozenset({"axes_swapped"})).repair == ""


def test_web_mercator_metres_equal_pyproj():
    x, y = pyproj.Transformer.from_crs(4326, 3857, always_xy=True).transform(-59.6, 13.1)
    found = repaired(y, x, BARBADOS)
    assert found.repair == "web_mercator"
    assert (found.lat, found.lon) == pytest.approx((13.1, -59.6), abs=1e-6)


def test_a_country_across_180_degrees():
    assert is_inside(-17.0, 179.5, FIJI)
    assert is_inside(-17.0, -179.5, FIJI)
    assert not is_inside(-17.0, 0.0, FIJI)


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_degrees_minutes_seconds_give_the_degrees_back(lat, lon):
    def written(value, letters):
        seconds = round(abs(value) * 3600 * 1e4)
        degrees, rest = divmod(seconds, 3600 * 10**4)
        minutes, seconds = divmod(rest, 60 * 10**4)
        return f"{degrees}°{minutes:02}'{seconds / 1e4:07.4f}\"{letters[value < 0]}"

    found = pair_of(f"{written(lat, 'NS')} {written(lon, 'EW')}")
    assert found == pytest.approx((lat, lon), abs=1e-6)


@given(st.text(max_size=40))
def test_any_text_is_an_angle_or_a_value_error(text):
    for reader in (angle_of, pair_of):
        try:
            reader(text)
        except ValueError:
            continue
