"""GeoJSON (RFC 7946): a feature collection, one feature, or a bare geometry."""

from __future__ import annotations

import json
import math
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry import mapping, shape

from app.errors import ImportFileError
from app.models.intake.files import bytes_of
from app.models.intake.issues import Issue, issue
from app.models.intake.raw import MAX_COLUMNS, MAX_ROWS, Cell, Geometry, Importer, RawTable
from app.models.intake.reference_systems import crs_called, in_degrees_of
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

GEOMETRY_DEPTHS = {
    "Point": 0,
    "MultiPoint": 1,
    "LineString": 1,
    "MultiLineString": 2,
    "Polygon": 2,
    "MultiPolygon": 3,
}
_HALF_SIGNS = re.compile(rb"\\u[dD][89a-fA-F]")  # of two that make one sign; alone they are no text that can be saved
_MAX_POINTS = 500_000  # of one geometry
_CROSSINGS_SEEN = 40.0  # of a segment's box by others; real outlines have a handful
_SAMPLED = 200
_FARTHEST = 1e9  # also refuses nan; meters of any projection stay below
_BROKEN = QT_TRANSLATE_NOOP("import", "line {line}, column {column}: the JSON is broken")
_INCOMPLETE = QT_TRANSLATE_NOOP("import", "line {line}, column {column}: the JSON ends too early; it is incomplete")
_WGS_84 = ("CRS84", "EPSG::4326", "EPSG:4326", "4979")


def parse_json(data: bytes, path: str) -> Any:
    """Return what a JSON file holds.

    Raises
    ------
    ImportFileError
        If it is no JSON, naming line and column, or nested too deeply.
    """
    try:
        found = json.loads(data.decode("utf-8-sig"))
        if _HALF_SIGNS.search(data):
            found = json.loads(json.dumps(found, ensure_ascii=False).encode("utf-8", "replace"))
        return found
    except json.JSONDecodeError as error:
        raise ImportFileError(
            path=path,
            reason=_BROKEN if error.doc[error.pos :].strip() else _INCOMPLETE,
            line=error.lineno,
            column=error.colno,
            technical=error.msg,
        ) from None
    except UnicodeDecodeError as error:
        raise ImportFileError(
            path=path, reason=QT_TRANSLATE_NOOP("import", "it is not JSON text in UTF-8"), technical=str(error)
        ) from None
    except ValueError:  # beyond the digits that Python converts
        raise ImportFileError(
            path=path, reason=QT_TRANSLATE_NOOP("import", "a number in it has thousands of digits")
        ) from None
    except RecursionError:
        raise ImportFileError(path=path, reason=QT_TRANSLATE_NOOP("import", "it is nested too deeply")) from None


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return the features of a file as one table; a feature without a valid geometry is listed.

    Raises
    ------
    ImportFileError
        If the file is no GeoJSON.
    """
    table = table_of_bytes(bytes_of(path), name=path.stem, file=path.name)
    progress(1.0)
    return [table]


def table_of_bytes(content: bytes, *, name: str, file: str) -> RawTable:
    """Return the features that the bytes of a GeoJSON file hold; `file` is named in errors.

    Raises
    ------
    ImportFileError
        As `read`.
    """
    data = parse_json(content, file)
    table = _placed(table_of_features(_features(data, file), name=name, file=file), data)
    told = data.get("properties") if data["type"] == "FeatureCollection" else None
    if isinstance(told, dict) and isinstance(told.get("name"), str):
        table.reading["title"] = " ".join(str(told[key]) for key in ("name", "year") if told.get(key))[:100]
    return table


def _placed(table: RawTable, data: dict[str, Any]) -> RawTable:
    """Return a table in degrees, where the file names another coordinate system, as those before RFC 7946 may."""
    told = data.get("crs")
    named = told.get("properties") if isinstance(told, dict) else None
    name = str(named.get("name") if isinstance(named, dict) else told)
    if told is None or any(known in name for known in _WGS_84):
        return table
    crs = crs_called(name)
    return in_degrees_of(table, crs) if crs else replace(table, lacks_crs=True)


def _features(data: Any, path: str) -> list[Any]:
    if not isinstance(data, dict) or not isinstance(data.get("type"), str):
        raise ImportFileError(
            path=path, reason=QT_TRANSLATE_NOOP("import", "it is JSON but not GeoJSON: there is no type")
        )
    if data["type"] == "FeatureCollection":
        features = data.get("features")
        if not isinstance(features, list) or len(features) > MAX_ROWS:
            raise ImportFileError(path=path, reason=QT_TRANSLATE_NOOP("import", "features is not a list, or too long"))
        return features
    if data["type"] == "Feature":
        return [data]
    if data["type"] in GEOMETRY_DEPTHS or data["type"] == "GeometryCollection":
        return [{"type": "Feature", "properties": {}, "geometry": data}]
    raise ImportFileError(
        path=path,
        reason=QT_TRANSLATE_NOOP("import", "it is JSON but not GeoJSON: its type is {detail}"),
        detail=data["type"][:50],
    )


def table_of_features(features: list[Any], *, name: str, file: str) -> RawTable:
    """Return features as one table with the union of their properties as columns, in the order of first sight."""
    place = RawTable(name=name, file=file, columns=(), rows=[], numbers=[]).place
    issues: list[Issue] = []
    kept: list[tuple[int, dict[str, Any], Geometry | None]] = []
    columns: dict[str, None] = {}
    for number, feature in enumerate(features, start=1):
        properties = feature.get("properties") if isinstance(feature, dict) else None
        if not isinstance(feature, dict) or not isinstance(properties, dict | None):
            issues.append(issue(place, number, "feature_invalid"))
            continue
        properties = dict(properties or {})
        if "id" in feature and "id" not in properties and isinstance(feature["id"], str | int):
            properties["id"] = feature["id"]
        geometry, found = checked_geometry(feature.get("geometry"), place, number)
        issues += found
        columns.update(dict.fromkeys(properties))
        kept.append((number, properties, geometry))
    if len(columns) > MAX_COLUMNS:
        raise ImportFileError(
            path=file, reason=QT_TRANSLATE_NOOP("import", "more than {detail} properties"), detail=MAX_COLUMNS
        )
    if not kept:
        issues.append(issue(place, None, "no_rows"))
    return RawTable(
        name=name,
        file=file,
        columns=tuple(columns),
        rows=[tuple(json_cell(properties.get(column)) for column in columns) for _, properties, _ in kept],
        numbers=[number for number, _, _ in kept],
        geometries=[geometry for _, _, geometry in kept],
        reading={"encoding": "utf-8"},
        issues=tuple(issues),
    )


def json_cell(value: Any) -> Cell:
    """Return a JSON value as a cell: lists and objects as their text."""
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def checked_geometry(geometry: Any, place: str, number: int) -> tuple[Geometry | None, list[Issue]]:
    """Return a geometry without heights that shapely accepts, and what was repaired; None where it has no use."""
    if geometry is None:
        return None, [issue(place, number, "geometry_missing")]
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if kind == "GeometryCollection" or not isinstance(kind, str) or kind not in GEOMETRY_DEPTHS:
        return None, [issue(place, number, "geometry_unsupported", type=str(kind)[:50])]
    if _size(geometry.get("coordinates"), GEOMETRY_DEPTHS[kind]) > _MAX_POINTS:
        return None, [
            issue(
                place,
                number,
                "geometry_invalid",
                reason=QT_TRANSLATE_NOOP("import", "it has more than {detail} points"),
                detail=_MAX_POINTS,
            )
        ]
    try:
        coordinates = _flat(geometry.get("coordinates"), GEOMETRY_DEPTHS[kind])
    except (TypeError, ValueError) as error:
        reason = QT_TRANSLATE_NOOP("import", "{detail} is no pair of numbers for a place")
        return None, [issue(place, number, "geometry_invalid", reason=reason, detail=error)]
    issues: list[Issue] = []
    if kind.endswith("Polygon"):
        closed = [_closed(ring) for ring in coordinates] if kind == "Polygon" else _closed_parts(coordinates)
        if closed != coordinates:
            issues.append(issue(place, number, "ring_closed"))
        coordinates = closed
    return _valid({"type": kind, "coordinates": coordinates}, place, number, issues)


def _valid(geometry: Geometry, place: str, number: int, issues: list[Issue]) -> tuple[Geometry | None, list[Issue]]:
    kind = geometry["type"]
    if kind == "Point":
        return geometry, issues
    try:
        found = shape(geometry)
    except (ValueError, TypeError, IndexError, shapely.errors.ShapelyError):
        reason = QT_TRANSLATE_NOOP("import", "it has too few points for a line or an outline")
        return None, [*issues, issue(place, number, "geometry_invalid", reason=reason)]
    if found.is_empty:
        return None, [*issues, issue(place, number, "geometry_missing")]
    if kind.endswith("Polygon") and not found.is_valid:
        if _is_tangled(found):
            return None, [
                *issues,
                issue(
                    place,
                    number,
                    "geometry_invalid",
                    reason=QT_TRANSLATE_NOOP("import", "the outline crosses itself too often"),
                ),
            ]
        repaired = shapely.make_valid(found)
        if not repaired.geom_type.endswith("Polygon"):
            return None, [
                *issues,
                issue(place, number, "geometry_invalid", reason=QT_TRANSLATE_NOOP("import", "the outline has no area")),
            ]
        issues.append(issue(place, number, "outline_repaired"))
        geometry = dict(mapping(repaired))
    return geometry, issues


def _is_tangled(found: Any) -> bool:
    """Whether so many segments of an outline may cross that its repair would take minutes."""
    points = shapely.get_coordinates(found)
    low, high = np.minimum(points[:-1], points[1:]), np.maximum(points[:-1], points[1:])
    sample = np.linspace(0, len(low) - 1, min(_SAMPLED, len(low))).astype(int)
    met = ((low[None] <= high[sample, None]) & (high[None] >= low[sample, None])).all(axis=2).sum(axis=1)
    return len(low) > _SAMPLED and float(met.mean()) > _CROSSINGS_SEEN


def _flat(coordinates: Any, depth: int) -> Any:
    if not isinstance(coordinates, list | tuple) or not coordinates:
        raise ValueError(f"{coordinates!r:.30}")
    if depth:
        return [_flat(part, depth - 1) for part in coordinates]
    lon, lat = coordinates[0], coordinates[1] if len(coordinates) > 1 else None
    for value in (lon, lat):
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < _FARTHEST:
            raise ValueError(f"{coordinates!r:.30}")
    return [lon, lat]


def _size(coordinates: Any, depth: int) -> int:
    if depth == 0 or not isinstance(coordinates, list | tuple):
        return 1
    return len(coordinates) if depth == 1 else sum(_size(part, depth - 1) for part in coordinates)


def _closed(ring: list[Any]) -> list[Any]:
    return ring if ring[0] == ring[-1] else [*ring, ring[0]]


def _closed_parts(parts: list[Any]) -> list[Any]:
    return [[_closed(ring) for ring in part] for part in parts]


IMPORTER = Importer(title="GeoJSON", suffixes=(".geojson", ".json"), read=read)
