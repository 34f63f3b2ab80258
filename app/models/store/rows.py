"""Rows as the file keeps them and rows as records give them.

A field is a column of its own name, apart from `lat`, `lon` and `route`, which live in the geometry. Empty lists and
objects are NULL, others JSON text. A link whose route nobody surveyed has `route_surveyed` 0 and, for other programs,
a straight line between its ends.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import msgspec
import numpy as np
import shapely
from numpy.typing import NDArray

from app.models.fields import FieldSpec
from app.models.record import Geometry, Record, Row, record_specs
from app.models.store.geopackage import decode, decode_points, encode_lines, encode_points
from app.models.tables import BY_TABLE

Coordinates = NDArray[np.float64]
"""Shape (points, 2): longitude, latitude in WGS 84 degrees."""

_JSON = msgspec.json.Encoder(order="deterministic")

_EMPTY: tuple[Any, ...] = ([], (), {})
_IN_GEOMETRY = ("lat", "lon", "route")


@dataclass(frozen=True, slots=True)
class Layout:
    """How one record type lies in its table.

    `columns` are all but `fid` and `geom`.
    """

    record_type: type[Record]
    geometry: Geometry
    has_route: bool
    columns: tuple[str, ...]
    lists: tuple[tuple[str, type], ...]
    flags: tuple[str, ...]
    defaults: tuple[tuple[str, Any], ...]


@cache
def layout(table: str) -> Layout:
    """Return how `table` is laid out."""
    record_type = BY_TABLE[table]
    specs = [s for s in record_specs(record_type) if s.name not in _IN_GEOMETRY]
    has_route = any(s.name == "route" for s in record_specs(record_type))
    names = ("id", *(s.name for s in specs if s.name != "id"), *(("route_surveyed",) if has_route else ()))
    return Layout(
        record_type=record_type,
        geometry=record_type.GEOMETRY,
        has_route=has_route,
        columns=names,
        lists=tuple((s.name, dict if s.kind == "json" else list) for s in specs if _is_list(s)),
        flags=tuple(s.name for s in specs if s.kind == "flag"),
        defaults=tuple((s.name, _nothing(s)) for s in specs if s.default is not None and not _is_list(s)),
    )


def _is_list(spec: FieldSpec) -> bool:
    return spec.kind in ("texts", "references", "json")


def content(row: Row) -> bytes:
    """Return what `row` says as canonical JSON; fields that hold nothing are left out.

    So a row of an older file has the same content after a migration has added columns.

    >>> content({"name": "Hill", "height_m": None, "technologies": [], "tier": 0})
    b'{"name":"Hill","tier":0}'
    """
    return _JSON.encode({n: v for n, v in row.items() if v or (v is not None and v not in _EMPTY)})


def completed(table: str, row: Row) -> Row:
    """Return `row`, of which `content` may have left fields out, with every field of its record."""
    return {s.name: row.get(s.name, _nothing(s)) for s in record_specs(BY_TABLE[table])}


def _nothing(spec: FieldSpec) -> Any:
    if _is_list(spec):
        return {} if spec.kind == "json" else []
    return str(spec.default) if spec.kind == "choice" and spec.default else spec.default


def id_list(ids: Collection[str]) -> str:
    """Return `ids` as the parameter of an SQL json_each: as many as there are, where a list of marks has an end."""
    return _JSON.encode(list(ids)).decode()


def read_rows(
    conn: sqlite3.Connection, table: str, ids: Collection[str] | None = None, *, keep_json: bool = False
) -> list[Row]:
    """Return the rows of `table`, or those of `ids`, by rising id.

    What another program wrote there is returned as it is: making a record of the row checks it. With `keep_json`,
    lists and objects stay the JSON text that they are in the file, which is all that `content` needs.
    """
    at = layout(table)
    names = ", ".join(f'"{name}"' for name in at.columns) + (", geom" if at.geometry else "")
    only = "" if ids is None else " WHERE id IN (SELECT value FROM json_each(?))"
    parameters = [] if ids is None else [id_list(ids)]
    found = conn.execute(f'SELECT {names} FROM "{table}"{only} ORDER BY id', parameters).fetchall()
    rows: list[Row] = [dict(zip(at.columns, values, strict=False)) for values in found]
    for row in rows:
        _read_values(at, row, keep_json)
    if at.geometry == "POINT":
        for row, place in zip(rows, decode_points([values[-1] for values in found]), strict=True):
            row["lon"], row["lat"] = place or (None, None)
    elif at.has_route:
        _read_routes(rows, decode([values[-1] for values in found]))
    return rows


def _read_values(at: Layout, row: Row, keep_json: bool) -> None:
    for name, empty in at.lists:
        text = row[name]
        row[name] = empty() if not text else msgspec.Raw(text) if keep_json else _from_json(text) or empty()
    for name in at.flags:
        value = row[name]
        if value is not None:
            row[name] = bool(value) if value in (0, 1) else value
    for name, default in at.defaults:
        if row[name] is None:
            row[name] = default


def _from_json(text: Any) -> Any:
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, TypeError):
        return text  # the record refuses it and says why


def _read_routes(rows: Sequence[Row], geometries: NDArray[np.object_]) -> None:
    # More than two points are a route that somebody drew in another program, whatever the column says.
    drawn = shapely.get_num_coordinates(geometries) > 2
    for row, geometry, is_drawn in zip(rows, geometries, drawn.tolist(), strict=True):
        is_surveyed = row.pop("route_surveyed") != 0 or is_drawn
        row["route"] = (shapely.get_coordinates(geometry).tolist() or None) if is_surveyed else None


def written_columns(table: str) -> tuple[str, ...]:
    """Return the columns that a record fills."""
    at = layout(table)
    return (*at.columns, "geom") if at.geometry else at.columns


def encode_rows(table: str, rows: Sequence[Row], columns: Sequence[str]) -> tuple[list[list[Any]], Coordinates]:
    """Return the values of `columns` to write for `rows`, and all their coordinates, shape (points, 2).

    A line that nobody surveyed is drawn as its `line`, which `writing` adds; without one it has no geometry.
    """
    at = layout(table)
    if at.has_route:
        rows = [row | {"route_surveyed": row.get("route") is not None} for row in rows]
    coordinates: Coordinates = np.empty((0, 2))
    if at.geometry == "POINT":
        coordinates = np.array([(row["lon"], row["lat"]) for row in rows], dtype=np.float64).reshape(-1, 2)
        blobs: Sequence[bytes | None] = encode_points(coordinates)
    elif at.geometry:
        coordinates, blobs = _encode_lines([row.get("route") or row.get("line") for row in rows])
    values = [[row.get(name) for name in columns] for row in rows]
    if at.geometry and "geom" in columns:
        position = columns.index("geom")
        for row_values, blob in zip(values, blobs, strict=True):
            row_values[position] = blob
    for position in [columns.index(name) for name, _ in at.lists if name in columns]:
        for row_values in values:
            listed = row_values[position]
            row_values[position] = _JSON.encode(listed).decode() if listed else None
    return values, coordinates


def _encode_lines(lines: Sequence[Any]) -> tuple[Coordinates, list[bytes | None]]:
    drawn = [line for line in lines if line]
    if not drawn:
        return np.empty((0, 2)), [None] * len(lines)
    coordinates = np.array([point for line in drawn for point in line], dtype=np.float64)
    encoded = iter(encode_lines(coordinates, np.repeat(np.arange(len(drawn)), [len(line) for line in drawn])))
    return coordinates, [next(encoded) if line else None for line in lines]
