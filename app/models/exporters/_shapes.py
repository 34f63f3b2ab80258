"""The part of writing Shapefiles that loads GDAL; imported only by the process that `shapefile` starts for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw

_TYPES: dict[str, Any] = {"text": object, "number": np.float64, "whole": np.int64}
_EMPTY = {"text": "", "number": 0.0, "whole": 0}

Layer = dict[str, Any]
"""name, geometry_type, geometries (WKB or None), columns as (name, text | number | whole), values by column."""


def write_layers(folder: str, layers: list[Layer]) -> str:
    """Write a Shapefile for every layer, and return in words why not, or an empty text."""
    try:
        for layer in layers:
            _write(Path(folder) / f"{layer['name']}.shp", layer)
    except (RuntimeError, ValueError, OSError) as error:
        return str(error)[:200]
    return ""


def _write(path: Path, layer: Layer) -> None:
    kinds = [kind for _, kind in layer["columns"]]
    filled = [
        np.array([_EMPTY[kind] if value is None else value for value in values], dtype=_TYPES[kind])
        for kind, values in zip(kinds, layer["values"], strict=True)
    ]
    pyogrio.raw.write(
        path,
        geometry=np.array(layer["geometries"], dtype=object),
        field_data=filled,
        fields=np.array([name for name, _ in layer["columns"]], dtype=object),
        field_mask=[np.array([value is None for value in values]) for values in layer["values"]],
        driver="ESRI Shapefile",
        geometry_type=layer["geometry_type"],
        crs="EPSG:4326",
        encoding="UTF-8",
        promote_to_multi=False,
    )
