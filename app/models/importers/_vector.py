"""GDAL in a process of its own, on a copy, with a time limit: strangers' files may crash or hang it.

A second SQLite library in a process silently releases the locks of the first (architecture, known traps), and a plan
file may be open in ours: one more reason why pyogrio is never loaded here.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from app.errors import ImportFileError
from app.models.importers.geojson import checked_geometry
from app.models.intake.issues import Issue
from app.models.intake.raw import Geometry, RawTable
from app.models.subprocesses import WorkerCrashedError, WorkerSlowError, call_apart
from app.text import QT_TRANSLATE_NOOP

_TIME_LIMIT_S = 120.0
_SKIPPED = (  # drivers that fetch, run or include other files
    "VRT,OGR_VRT,WFS,OAPIF,CSW,PLScenes,AmigoCloud,Carto,Elasticsearch,GPSBabel,HTTP,ODBC,PGeo,MSSQLSpatial,"
    "PostgreSQL,MySQL,NGW,EEDA,GeoRSS,GMLAS,OSM,AVCBin,AVCE00,MVT,STACTA,STACIT,TileDB,LIBKML,KML"
)

GDAL_SETTINGS = {"GDAL_SKIP": _SKIPPED, "SHAPE_RESTORE_SHX": "YES", "CPL_LOG": os.devnull}
_READER = "app.models.importers._gdal:layers_or_reason"  # by name: importing it here would load GDAL here

Layer = dict[str, Any]
"""name, columns, rows (lists of JSON values), geometries (GeoJSON text or None), crs (empty where it is not known)."""


def layers_of(path: Path, driver: str, shown: str) -> list[Layer]:
    """Return the layers of a file, in WGS 84 degrees where it states a coordinate system.

    Parameters
    ----------
    path
        A copy that nobody else has open.
    driver
        The only GDAL driver that may read it.
    shown
        What the file is called in errors.

    Raises
    ------
    ImportFileError
        If GDAL refuses the file, crashes or takes too long.
    """
    try:
        answer = call_apart(_READER, (str(path), driver), GDAL_SETTINGS, _TIME_LIMIT_S)
    except WorkerSlowError:
        raise ImportFileError(
            path=shown,
            reason=QT_TRANSLATE_NOOP("import", "reading took more than {detail} s"),
            detail=round(_TIME_LIMIT_S),
        ) from None
    except WorkerCrashedError:
        raise ImportFileError(
            path=shown, reason=QT_TRANSLATE_NOOP("import", "it crashed the reader, so it is damaged")
        ) from None
    if isinstance(answer, dict):
        raise ImportFileError(path=shown, **answer)
    layers: list[Layer] = answer
    return layers


def table_of(layer: Layer, file: str) -> RawTable:
    """Return a layer as a raw table; rows whose geometry has no use are listed."""
    numbers = list(range(1, len(layer["rows"]) + 1))
    geometries: list[Geometry | None] | None = None
    raw = RawTable(name=layer["name"], file=file, columns=tuple(layer["columns"]), rows=[], numbers=[])
    issues: list[Issue] = []
    if layer["geometries"] is not None:
        geometries = []
        for number, text in zip(numbers, layer["geometries"], strict=True):
            geometry, told = checked_geometry(json.loads(text) if text else None, raw.place, number)
            geometries.append(geometry)
            issues += told
    return RawTable(
        name=layer["name"],
        file=file,
        columns=raw.columns,
        rows=[tuple(row) for row in layer["rows"]],
        numbers=numbers,
        geometries=geometries,
        reading={"layer": layer["name"], "crs": str(layer["crs"])[:100]},
        issues=tuple(issues),
        lacks_crs=geometries is not None and not layer["crs"],
    )
