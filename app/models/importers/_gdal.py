"""The part of reading vector files that loads GDAL; imported only by the process that `_vector` starts for it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import pyproj
import shapely

from app.models.intake.raw import MAX_COLUMNS, MAX_ROWS
from app.text import QT_TRANSLATE_NOOP

Layer = dict[str, Any]


Reason = dict[str, Any]
"""Why there are no layers: `reason`, marked in the context "import", what it names, and what GDAL says of it."""


def layers_or_reason(path: str, driver: str) -> list[Layer] | Reason:
    """Return the layers of a file, or why there are none."""
    try:
        return _read(path, driver)
    except (RuntimeError, ValueError, KeyError, TypeError, OSError, MemoryError) as error:
        text = QT_TRANSLATE_NOOP("import", "it is damaged, incomplete or of another format")
        return {"reason": text, "technical": str(error)[:200]}


def _read(path: str, driver: str) -> list[Layer] | Reason:
    names = [str(name) for name, _ in pyogrio.list_layers(path)]
    layers: list[Layer] = []
    for name in names:
        info = pyogrio.read_info(path, layer=name)
        if info["driver"] != driver:
            text = QT_TRANSLATE_NOOP("import", "it is {found}, not {wanted}")
            return {"reason": text, "found": info["driver"], "wanted": driver}
        if info["features"] > MAX_ROWS or len(info["fields"]) > MAX_COLUMNS:
            text = QT_TRANSLATE_NOOP("import", "more than {rows} rows or {columns} columns")
            return {"reason": text, "rows": MAX_ROWS, "columns": MAX_COLUMNS}
        layers.append(_layer(path, name))
    return layers


def _layer(path: str, name: str) -> Layer:
    meta, _, blobs, fields = pyogrio.raw.read(path, layer=name, force_2d=True)
    columns = [str(column) for column in meta["fields"]]
    rows = [[_plain(value) for value in row] for row in zip(*fields, strict=True)] if columns else []
    layer: Layer = {"name": name, "columns": columns, "rows": rows, "geometries": None, "crs": meta["crs"] or ""}
    if blobs is None:
        return layer
    shapes = shapely.from_wkb(blobs, on_invalid="ignore")
    if not _says_where(layer["crs"]):
        layer["crs"] = ""
    layer["geometries"] = [_geojson(one) for one in (_in_degrees(shapes, layer["crs"]) if layer["crs"] else shapes)]
    if not columns:
        layer["rows"] = [[] for _ in shapes]
    return layer


def _says_where(crs: str) -> bool:
    """Whether a coordinate system places numbers on the earth: GeoPackages have two that are called undefined."""
    try:
        found = pyproj.CRS.from_user_input(crs)
    except pyproj.exceptions.CRSError:
        return False
    return (found.is_projected or found.is_geographic) and not found.name.startswith("Undefined")


def _in_degrees(shapes: Any, crs: str) -> Any:
    source = pyproj.CRS.from_user_input(crs)
    if source.equals(pyproj.CRS.from_epsg(4326), ignore_axis_order=True):
        return shapes
    transformer = pyproj.Transformer.from_crs(source, 4326, always_xy=True)

    def moved(points: Any) -> Any:
        return np.column_stack(transformer.transform(points[:, 0], points[:, 1]))

    return shapely.transform(shapes, moved)


def _geojson(found: Any) -> str | None:
    return None if found is None or found.is_empty else str(shapely.to_geojson(found))


def _plain(value: Any) -> Any:
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float) and value != value:
        return None
    return value if isinstance(value, str | int | float | bool | None) else str(value)
