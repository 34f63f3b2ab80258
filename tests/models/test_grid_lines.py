import numpy as np
import pytest

from app.models.grid_lines import grid_kind, grid_lines, grid_squares
from app.models.grid_references import mgrs_of, projected

SVG = (-61.5, 12.5, -61.0, 13.5)


def test_degrees_are_round_and_apart():
    lines = grid_lines("degrees", (-61.49, 12.51, -61.01, 13.49), 15_000)
    assert {line.label for line in lines if line.is_upright} == {"61°20'W", "61°10'W"}
    assert {line.label for line in lines if not line.is_upright} == {
        f"{degrees}°{minutes:02d}'N" for degrees, minutes in [(12, 40), (12, 50), (13, 0), (13, 10), (13, 20)]
    }


def test_utm_lines_lie_at_round_meters():
    lines = grid_lines("utm", SVG, 8_000)
    assert len(lines) > 10
    for line in lines:
        easting, northing = projected(20, "P", line.lon[1:-1], line.lat[1:-1])
        along = easting if line.is_upright else northing
        assert np.allclose(along, 10_000 * np.round(along / 10_000), atol=0.5)
        assert f"{round(along[0] / 1000)} km" in line.label


def test_every_zone_has_its_own_lines():
    lines = grid_lines("utm", (-62.0, 12.0, -58.0, 14.0), 50_000)
    border = [line for line in lines if line.lon[0] == line.lon[-1] == -60.0]
    assert border
    for line in lines:  # none runs on into the neighbor's zone
        assert line.lon.max() <= -60 + 1e-6 or line.lon.min() >= -60 - 1e-6


def test_the_letters_are_those_of_the_references():
    for square in grid_squares("mgrs", (-63.0, 11.0, -59.0, 15.0)):
        assert mgrs_of(square.lat, square.lon).split()[1] == square.label
    assert grid_squares("utm", SVG) == []


def test_no_grid_and_too_many_zones():
    assert grid_lines("", SVG, 1000) == []
    assert grid_lines("mgrs", (-180.0, -60.0, 180.0, 70.0), 500_000) == []


@pytest.mark.parametrize(("name", "kind"), [("utm", "utm"), ("nothing", "")])
def test_kinds_by_name(name, kind):
    assert grid_kind(name) == kind
