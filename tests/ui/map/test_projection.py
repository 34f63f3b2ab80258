import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod, Transformer

from app.ui.map.projection import COARSEST_MPP, FINEST_MPP, LARGEST_LAT, WORLD_M, View, degrees, mercator

lons = st.floats(-180, 180)
lats = st.floats(-LARGEST_LAT, LARGEST_LAT)
scales = st.floats(FINEST_MPP, COARSEST_MPP)
pixels = st.tuples(st.floats(0, 1366), st.floats(0, 768))


@given(lons, lats)
def test_there_and_back(lon, lat):
    back = degrees(*mercator(np.array([lon]), np.array([lat])))
    assert back[0][0] == pytest.approx(lon, abs=1e-9)
    assert back[1][0] == pytest.approx(lat, abs=1e-9)


def test_mercator_is_that_of_proj():
    lon, lat = np.array([-61.2, 0.0, 179.9, -179.9]), np.array([13.2, 0.0, 84.9, -84.9])
    theirs = Transformer.from_crs(4326, 3857, always_xy=True).transform(lon, lat)
    assert np.allclose(mercator(lon, lat), theirs, atol=1e-6, rtol=0)


def test_the_poles_stay_finite():
    assert np.isfinite(mercator(np.array([0.0, 0.0]), np.array([90.0, -90.0]))).all()


@given(lons, lats, scales, pixels)
def test_screen_and_back(lon, lat, mpp, pixel):
    x, y = mercator(np.array(lon), np.array(lat))
    view = View(float(x), float(y), mpp, 1366, 768)
    right, down = view.to_screen(*map(np.array, view.from_screen(*pixel)))
    assert (right, down) == pytest.approx(pixel, abs=1e-4)  # of a pixel


@given(lons, st.floats(-60, 60), st.floats(10, 8_000), pixels, st.floats(0.25, 4))
def test_zooming_keeps_what_is_under_the_pointer(lon, lat, mpp, pixel, factor):
    x, y = mercator(np.array(lon), np.array(lat))
    view = View(float(x), float(y), mpp, 1366, 768)
    zoomed = view.zoomed(factor, *pixel)
    before, after = view.from_screen(*pixel), zoomed.from_screen(*pixel)
    assert after == pytest.approx(before, abs=1e-3)
    assert zoomed.mpp == pytest.approx(mpp / factor)


@given(scales, pixels, st.floats(-500, 500), st.floats(-300, 300))
def test_panning_moves_what_is_under_the_pointer_along(mpp, pixel, right, down):
    view = View(-6.8e6, 1.48e6, mpp, 1366, 768)
    panned = view.panned(right, down)
    moved = panned.to_screen(*map(np.array, view.from_screen(*pixel)))
    assert moved[0] == pytest.approx(pixel[0] + right, abs=1e-4)
    if abs(panned.y) < WORLD_M / 2:
        assert moved[1] == pytest.approx(pixel[1] + down, abs=1e-4)


def test_zoom_has_ends():
    view = View(0, 0, 100, 800, 600)
    assert view.zoomed(1e9, 400, 300).mpp == FINEST_MPP
    assert view.zoomed(1e-9, 400, 300).mpp == COARSEST_MPP


def test_one_cannot_pan_off_the_map():
    assert View(0, 0, 10_000, 800, 600).panned(0, 1e6).y == WORLD_M / 2


def test_a_box_fits_with_its_margin():
    bounds = (-61.5, 12.5, -61.0, 13.45)
    west, south, east, north = View.of(bounds, 1366, 768).bounds
    assert west < bounds[0] < bounds[2] < east
    assert bounds[3] < north < bounds[3] + 0.1
    assert bounds[1] - 0.1 < south < bounds[1]


def test_a_box_without_size_gets_one():
    assert View.of((-61.2, 13.1, -61.2, 13.1), 800, 600).mpp == 2.0


def test_longitudes_are_wrapped_for_people():
    x, _ = mercator(np.array([180.0]), np.array([0.0]))
    lon, _ = View(float(x[0]), 0, 1000, 800, 600).lon_lat_at(500, 300)
    assert -180 <= lon < -179


def test_the_nearest_copy_across_the_date_line():
    x, _ = mercator(np.array([-179.0, 179.0, 0.0]), np.zeros(3))
    view = View(float(mercator(np.array([178.0]), np.zeros(1))[0][0]), 0, 1000, 800, 600)
    lon, _ = degrees(view.near(x), np.zeros(3))
    assert lon == pytest.approx([181, 179, 0])


@pytest.mark.parametrize("lat", [0.0, 13.2, -33.0, 60.0, 80.0])
def test_metres_per_pixel_are_those_on_the_ellipsoid(lat):
    x, y = mercator(np.array([-61.2]), np.array([lat]))
    view = View(float(x[0]), float(y[0]), 25.0, 800, 600)
    west, east = view.lon_lat_at(399, 300), view.lon_lat_at(401, 300)
    _, _, length_m = Geod(ellps="WGS84").inv(*west, *east)
    assert 2 * view.ground_m_per_pixel() == pytest.approx(length_m, rel=1e-6)
