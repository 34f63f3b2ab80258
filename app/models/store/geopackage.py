"""What makes the file a GeoPackage 1.3: its own tables, and geometry as blobs.

References
----------
OGC 12-128r17, GeoPackage Encoding Standard 1.3: tables 1 to 7, clause 2.1.3 (geometry blobs).
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from sqlite_utils import Database

APPLICATION_ID = 0x47504B47  # 'GPKG'
USER_VERSION = 10300
SRS_ID = 4326

_CORE = """
CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
    z TINYINT NOT NULL, m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
"""

_WGS_84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,'
    'AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]'
)

_REFERENCE_SYSTEMS = (
    ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined"),
    ("WGS 84 geodetic", SRS_ID, "EPSG", SRS_ID, _WGS_84),
)

_HEADER = struct.pack("<2sBBi", b"GP", 0, 0b001, SRS_ID)  # little endian, no envelope
_ENVELOPE_BYTES = (0, 32, 48, 48, 64, 0, 0, 0)  # by the code in the flags


def create_core(db: Database) -> None:
    """Make an empty database an empty GeoPackage."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {USER_VERSION}")
    db.executescript(_CORE)
    db.conn.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)", _REFERENCE_SYSTEMS)


def register_table(db: Database, table: str, geometry: str) -> None:
    """List `table` for other programs: as features with a column `geom` where `geometry` names a type."""
    db.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (?, ?, ?, ?)",
        [table, "features" if geometry else "attributes", table, SRS_ID if geometry else None],
    )
    if geometry:
        db.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", [table, geometry, SRS_ID])


def grow_extent(conn: sqlite3.Connection, table: str, coordinates: NDArray[np.float64]) -> None:
    """Note that `table` changed now, and widen its extent to hold `coordinates`, shape (points, 2).

    An extent never shrinks: it is a first view for other programs, and exact would cost a scan an edit.
    """
    low, high = (coordinates.min(axis=0), coordinates.max(axis=0)) if len(coordinates) else ((None,) * 2,) * 2
    conn.execute(
        "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ','now'),"
        " min_x = coalesce(min(min_x, :west), :west, min_x), min_y = coalesce(min(min_y, :south), :south, min_y),"
        " max_x = coalesce(max(max_x, :east), :east, max_x), max_y = coalesce(max(max_y, :north), :north, max_y)"
        " WHERE table_name = :table",
        {"west": low[0], "south": low[1], "east": high[0], "north": high[1], "table": table},
    )


def encode_points(coordinates: NDArray[np.float64]) -> list[bytes]:
    """Return one geometry blob a point; `coordinates` is (points, 2): longitude, latitude."""
    return [_HEADER + wkb for wkb in shapely.to_wkb(shapely.points(coordinates), byte_order=1)]


def encode_lines(coordinates: NDArray[np.float64], line_of: NDArray[np.intp]) -> list[bytes]:
    """Return one geometry blob a line; `line_of` gives the line of each row of `coordinates`, rising from 0."""
    return [_HEADER + wkb for wkb in shapely.to_wkb(shapely.linestrings(coordinates, indices=line_of), byte_order=1)]


def decode(blobs: Sequence[Any]) -> NDArray[np.object_]:
    """Return the geometries of `blobs`, written by whatever program; None where there is none to be read."""
    geometries: NDArray[np.object_] = shapely.from_wkb([_wkb(blob) for blob in blobs], on_invalid="ignore")
    return geometries


def decode_points(blobs: Sequence[Any]) -> list[tuple[float, float] | None]:
    """Return the (longitude, latitude) of each blob; None where there is no point."""
    coordinates, blob_of = shapely.get_coordinates(decode(blobs), return_index=True)
    places: list[tuple[float, float] | None] = [None] * len(blobs)
    for position, (lon, lat) in zip(blob_of.tolist(), coordinates.tolist(), strict=True):
        places[position] = (lon, lat)
    return places


def _wkb(blob: Any) -> bytes | None:
    if not isinstance(blob, bytes) or len(blob) < len(_HEADER) or blob[:2] != b"GP":
        return None
    return blob[len(_HEADER) + _ENVELOPE_BYTES[(blob[3] >> 1) & 0b111] :]


def register_functions(conn: sqlite3.Connection) -> None:
    """Give `conn` the functions that the triggers of a spatial index call: QGIS adds one at a click."""
    conn.create_function("ST_IsEmpty", 1, _is_empty, deterministic=True)
    for position, name in enumerate(("ST_MinX", "ST_MinY", "ST_MaxX", "ST_MaxY")):
        conn.create_function(name, 1, _bound(position), deterministic=True)


def _is_empty(blob: Any) -> int | None:
    geometry = decode([blob])[0]
    return None if geometry is None else int(geometry.is_empty)


def _bound(position: int) -> Callable[[Any], float | None]:
    def bound(blob: Any) -> float | None:
        geometry = decode([blob])[0]
        return None if geometry is None or geometry.is_empty else float(geometry.bounds[position])

    return bound
