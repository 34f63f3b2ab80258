import numpy as np
import pyproj
import pytest
from PIL import Image

from app.errors import FileReadError, MapLayerError
from app.models import map_picture
from app.models.map_picture import read_map_picture
from tests.models.map_files import geotiff

RED, GRAY = (255, 0, 0), (90, 90, 90)
TO_MERCATOR = pyproj.Transformer.from_crs(4326, 3857, always_xy=True)


def picture(rows=60, columns=80, spot=None):
    pixels = np.full((rows, columns, 3), GRAY, dtype=np.uint8)
    if spot:
        pixels[spot] = RED
    return pixels


def color_at(raster, lon, lat, reach_m=2000.0):
    """Return the color in the middle of a small map about a place."""
    x, y = TO_MERCATOR.transform(lon, lat)
    found = raster.sampled((x - reach_m, y - reach_m, x + reach_m, y + reach_m), 101, 101)
    return tuple(found[50, 50])


def test_degrees(tmp_path):
    raster = read_map_picture(geotiff(tmp_path / "a.tif", picture(spot=(10, 20)), -61.5, 13.5, 0.01))
    assert raster.bounds() == pytest.approx((-61.5, 12.9, -60.7, 13.5))
    assert color_at(raster, -61.5 + 20.5 * 0.01, 13.5 - 10.5 * 0.01) == (*RED, 255)
    assert color_at(raster, -61.5 + 22.5 * 0.01, 13.5 - 10.5 * 0.01) == (*GRAY, 255)
    assert color_at(raster, -62, 13.5)[3] == 0  # outside is transparent


def test_utm_lies_where_the_projection_says(tmp_path):
    to_utm = pyproj.Transformer.from_crs(4326, 32620, always_xy=True)
    raster = read_map_picture(geotiff(tmp_path / "a.tif", picture(spot=(30, 40)), 680_000, 1_460_000, 200, 32620))
    lon, lat = to_utm.transform(680_000 + 40.5 * 200, 1_460_000 - 30.5 * 200, direction="INVERSE")
    assert color_at(raster, lon, lat) == (*RED, 255)
    west, south, east, north = raster.bounds()
    assert west < lon < east
    assert south < lat < north


def test_a_pixel_may_be_a_point(tmp_path):
    by_area = read_map_picture(geotiff(tmp_path / "a.tif", picture(), -61.5, 13.5, 0.01))
    by_point = read_map_picture(geotiff(tmp_path / "b.tif", picture(), -61.5, 13.5, 0.01, is_point=True))
    assert by_point.bounds() == pytest.approx(by_area.bounds())


def test_coordinates_between_the_exact_ones_are_near_enough(tmp_path):
    pixels = np.random.default_rng(1).integers(0, 255, (600, 800, 3), dtype=np.uint8)
    raster = read_map_picture(geotiff(tmp_path / "a.tif", pixels, 600_000, 1_500_000, 100, 32620))
    west, south, east, north = raster.bounds()
    (x0, x1), (y0, y1) = TO_MERCATOR.transform([west, east], [south, north])
    width, height = 777, 555
    found = raster.sampled((x0, y0, x1, y1), width, height)
    x, y = np.meshgrid(
        x0 + (x1 - x0) * (np.arange(width) + 0.5) / width, y1 - (y1 - y0) * (np.arange(height) + 0.5) / height
    )
    own = pyproj.Transformer.from_crs(3857, 32620, always_xy=True).transform(x, y)
    column, row = np.floor((own[0] - 600_000) / 100).astype(int), np.floor((1_500_000 - own[1]) / 100).astype(int)
    inside = (column >= 0) & (column < 800) & (row >= 0) & (row < 600)
    exact = np.zeros_like(found)
    exact[inside] = raster.pixels[row[inside], column[inside]]
    assert (found == exact).all(axis=2).mean() > 0.98


def test_zoomed_out_a_picture_shows_the_mean_of_its_pixels(tmp_path):
    board = np.indices((512, 512)).sum(axis=0) % 2 * 255  # black and white by turns: single pixels would be either
    pixels = np.repeat(board[..., None], 3, axis=2).astype(np.uint8)
    raster = read_map_picture(geotiff(tmp_path / "a.tif", pixels, -61.5, 13.5, 0.001))
    west, south, east, north = raster.bounds()
    (x0, x1), (y0, y1) = TO_MERCATOR.transform([west, east], [south, north])
    assert np.ptp(raster.sampled((x0, y0, x1, y1), 512, 512)[8:-8, 8:-8, 0]) == 255
    for size in (256, 100, 30):
        found = raster.sampled((x0, y0, x1, y1), size, size)[2:-2, 2:-2]
        assert np.abs(found[..., 0].astype(int) - 128).max() <= 2
        assert (found[..., 3] == 255).all()


def test_a_very_large_picture_is_read_as_the_mean_of_its_pixels_and_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(map_picture, "_LARGEST_SIDE", 40)
    raster = read_map_picture(geotiff(tmp_path / "a.tif", picture(spot=(10, 20)), -61.5, 13.5, 0.01))
    assert raster.reduction == 2
    assert raster.pixels.shape == (30, 40, 4)
    assert tuple(raster.pixels[5, 10]) == pytest.approx(((255 + 3 * 90) // 4, 68, 68, 255), abs=1)
    assert color_at(raster, -61.5 + 20.5 * 0.01, 13.5 - 10.5 * 0.01)[0] > 120


def test_heights_become_grays_and_what_is_not_known_is_clear(tmp_path):
    heights = np.tile(np.linspace(0, 1000, 80, dtype=np.float32), (60, 1))
    heights[0, :] = -9999
    raster = read_map_picture(geotiff(tmp_path / "a.tif", heights, -61.5, 13.5, 0.01, no_data=-9999))
    assert (raster.pixels[0, :, 3] == 0).all()
    assert (raster.pixels[1:, :, 3] == 255).all()
    assert (np.diff(raster.pixels[5, :, 0].astype(int)) >= 0).all()
    assert np.ptp(raster.pixels[5, :, 0]) == 255


def test_a_picture_that_says_nothing_of_its_place_is_refused(tmp_path):
    Image.fromarray(picture()).save(tmp_path / "plain.tif")
    with pytest.raises(MapLayerError) as refused:
        read_map_picture(tmp_path / "plain.tif")
    assert "where on the earth" in str(refused.value)
    with pytest.raises(MapLayerError, match="coordinate system"):
        read_map_picture(geotiff(tmp_path / "a.tif", picture(), 0, 0, 1, 32767))


def test_what_is_no_picture_is_refused(tmp_path):
    (tmp_path / "a.tif").write_bytes(b"II*\0 nothing of a picture")
    with pytest.raises(MapLayerError):
        read_map_picture(tmp_path / "a.tif")
    whole = geotiff(tmp_path / "b.tif", picture(), -61.5, 13.5, 0.01).read_bytes()
    (tmp_path / "b.tif").write_bytes(whole[: len(whole) // 3])
    with pytest.raises(MapLayerError):
        read_map_picture(tmp_path / "b.tif")
    with pytest.raises(FileReadError):
        read_map_picture(tmp_path / "missing.tif")
