"""Map files of the user's own, made by the tests: GeoTIFF, MBTiles and GeoPackages that lack what they should say."""

import io
import sqlite3
from contextlib import closing

import numpy as np
import pyogrio.raw
import shapely
from PIL import Image
from PIL.TiffImagePlugin import ImageFileDirectory_v2

PIXEL_SCALE, TIE_POINT, KEYS, NO_DATA = 33550, 33922, 34735, 42113


def geotiff(path, pixels, west, north, step, epsg=4326, *, is_point=False, no_data=None):
    """Write pixels of shape (rows, columns, 3) or (rows, columns), `step` wide, whose upper left corner is given."""
    is_projected = epsg != 4326
    tags = ImageFileDirectory_v2()
    tags[PIXEL_SCALE], tags.tagtype[PIXEL_SCALE] = (step, step, 0.0), 12
    shift = step / 2 if is_point else 0.0
    tags[TIE_POINT], tags.tagtype[TIE_POINT] = (0.0, 0.0, 0.0, west + shift, north - shift, 0.0), 12
    keys = [1, 1, 0, 3, 1024, 0, 1, 1 if is_projected else 2, 1025, 0, 1, 2 if is_point else 1]
    keys += [3072 if is_projected else 2048, 0, 1, epsg]
    tags[KEYS], tags.tagtype[KEYS] = tuple(keys), 3
    if no_data is not None:
        tags[NO_DATA], tags.tagtype[NO_DATA] = str(no_data), 2
    Image.fromarray(np.asarray(pixels)).save(path, tiffinfo=tags)
    return path


def mbtiles(path, colors, format="png", attribution="Somebody"):
    """Write one plain tile for each (level, column, row from the north) and its color."""
    with sqlite3.connect(path) as conn:
        conn.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        conn.execute("CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)")
        conn.executemany("INSERT INTO metadata VALUES (?, ?)", [("format", format), ("attribution", attribution)])
        for (level, column, row), color in colors.items():
            picture = io.BytesIO()
            Image.new("RGB", (256, 256), color).save(picture, "PNG")
            conn.execute(
                "INSERT INTO tiles VALUES (?, ?, ?, ?)", [level, column, 2**level - 1 - row, picture.getvalue()]
            )
    conn.close()
    return path


def undefined_geopackage(path, places, srs_id=-1):
    """Write a layer of sites whose coordinate system is one of the two that the standard calls undefined."""
    pyogrio.raw.write(
        path,
        geometry=np.array([shapely.to_wkb(shapely.Point(x, y)) for _, x, y in places], dtype=object),
        field_data=[np.array([name for name, _, _ in places], dtype=object), np.array(["pop"] * len(places), object)],
        fields=np.array(["site_id", "site_type"], dtype=object),
        geometry_type="Point",
        crs="EPSG:32621",
        driver="GPKG",
        layer="sites",
    )
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE gpkg_geometry_columns SET srs_id = ?", [srs_id])
        db.execute("UPDATE gpkg_contents SET srs_id = ?", [srs_id])
    return path
