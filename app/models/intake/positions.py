"""Where the rows of a table lie: columns, cells that hold both, WKT or geometry; repaired and said so."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
import shapely
from shapely.geometry import mapping as geometry_of
from shapely.geometry import shape

from app.models.intake.coordinates import (
    POSITION_REPAIRS,
    Bounds,
    Position,
    angle_of,
    degrees_form,
    is_inside,
    repaired,
)
from app.models.intake.draft import Draft, Options
from app.models.intake.grid_positions import FORMS, position_in, utm_meters, utm_position
from app.models.intake.issues import Issue, issue
from app.models.intake.mapping import Mapping
from app.models.intake.raw import Cell, Geometry, RawTable
from app.models.intake.values import is_unknown, number_of, plain_number
from app.text import QT_TRANSLATE_NOOP

_SAME_PLACE_DEG = 0.001
_NEAR_DEG = 0.5  # of a country's box; neighbors of a small island lie beyond, its waters do not
_SEVERAL = 3
_TOLD_FORMS = (*FORMS, "dms", "comma")


def add_positions(
    raw: RawTable,
    mapping: Mapping,
    options: Options,
    decimal_comma: bool,
    drafts: list[Draft],
    issues: list[Issue],
) -> None:
    """Fill latitude and longitude of drafts; a row without a position is refused and listed."""
    columns = {target.name: raw.columns.index(c) for c, target in mapping.fields.items()}
    reduced, forms = 0, Counter[str]()
    for at, draft in enumerate(drafts):
        if draft.refused:
            continue
        geometry = _geometry(raw, columns, at)
        row = raw.rows[at]
        try:
            told, form = _told(row, columns, decimal_comma, options.bounds)
        except ValueError:
            told, form = None, ""
            if geometry is None:
                draft.refused = True
                written = _written(row, columns)
                issues.append(issue(draft.place, draft.row, "coordinates_unreadable", value=written))
                continue
        found = point_in(geometry) if geometry else told
        if found is None:
            draft.refused = True
            issues.append(issue(draft.place, draft.row, "coordinates_missing"))
            continue
        if form and geometry is None and options.refused and _is_form_refused(form, draft, options):
            draft.refused = True
            issues.append(issue(draft.place, draft.row, "notation_refused", value=_written(row, columns)))
            continue
        forms[form] += geometry is None
        if geometry is not None and geometry["type"] != "Point":
            if options.refuses("representative_point", raw.place):
                draft.refused = True
                issues.append(issue(draft.place, draft.row, "geometry_unsupported", type=geometry["type"]))
                continue
            reduced += 1
        elif geometry is not None and told is not None and _differ(found, told):
            if options.refuses("point_differs", draft.place, draft.row):
                found = told
            else:
                issues.append(issue(draft.place, draft.row, "point_differs", km=_apart_km(found, told)))
        refused = _refused(draft, options) if options.refused else frozenset()
        place = repaired(*found, options.bounds, refused)
        if abs(place.lat) > 90 and "utm_meters" not in refused:
            place = utm_meters(*found, options.bounds)
        _place(draft, place, options.bounds, issues)
    issues += [issue(raw.place, None, f"read_{form}", "lat", count=forms[form]) for form in _TOLD_FORMS if forms[form]]
    if reduced:
        issues.append(issue(raw.place, None, "representative_point", count=reduced))


def _refused(draft: Draft, options: Options) -> frozenset[str]:
    return frozenset(code for code in POSITION_REPAIRS if options.refuses(code, draft.place, draft.row))


def _is_form_refused(form: str, draft: Draft, options: Options) -> bool:
    codes = (f"read_{form}", "decimal_comma") if form == "comma" else (f"read_{form}",)
    return any(options.refuses(code, draft.place, draft.row) for code in codes)


def _written(row: tuple[Cell, ...], columns: dict[str, int]) -> str:
    """Return the cells that state a position, as they stand in the file."""
    names = ("lat", "lon", "@point", "@easting", "@northing", "@zone")
    return ", ".join(str(row[columns[name]])[:40] for name in names if name in columns)


def _told(
    row: tuple[Cell, ...], columns: dict[str, int], decimal_comma: bool, bounds: Bounds | None
) -> tuple[tuple[float, float] | None, str]:
    """Return the position that cells state, None where they state none, and the form in which they do."""
    if "lat" in columns and "lon" in columns:
        lat, lon = row[columns["lat"]], row[columns["lon"]]
        plain_lat, plain_lon = plain_number(lat), plain_number(lon)
        if plain_lat is not None and plain_lon is not None:
            return (plain_lat, plain_lon), ""
        if not is_unknown(lat) and not is_unknown(lon):
            (first, letter), (second, _) = angle_of(lat, decimal_comma), angle_of(lon, decimal_comma)
            form = degrees_form(lat, decimal_comma) or degrees_form(lon, decimal_comma)
            return ((second, first) if letter in ("E", "W", "L", "O") else (first, second)), form
    if "@point" in columns and not is_unknown(row[columns["@point"]]):
        first, second, form = position_in(row[columns["@point"]], bounds)
        return (first, second), form
    if "@easting" in columns and "@northing" in columns:
        easting, northing = row[columns["@easting"]], row[columns["@northing"]]
        if not is_unknown(easting) and not is_unknown(northing):
            zone = row[columns["@zone"]] if "@zone" in columns else None
            meters = number_of(easting, decimal_comma), number_of(northing, decimal_comma)
            return utm_position(*meters, None if is_unknown(zone) else zone, bounds), "utm"
    return None, ""


def _geometry(raw: RawTable, columns: dict[str, int], at: int) -> Geometry | None:
    geometry = raw.geometries[at] if raw.geometries else None
    if geometry is None and "@wkt" in columns:
        return geometry_in(raw.rows[at][columns["@wkt"]])
    return geometry


def geometry_in(cell: Cell) -> Geometry | None:
    """Return the geometry of a WKT cell, without heights; None where it holds none."""
    if not isinstance(cell, str) or "(" not in cell:
        return None
    try:
        with np.errstate(invalid="ignore"):  # of numbers that are none
            found = shapely.force_2d(shapely.from_wkt(cell.split(";")[-1]))
    except shapely.errors.ShapelyError:
        return None
    if found is None or found.is_empty or not all(map(math.isfinite, found.bounds)):
        return None
    return dict(geometry_of(found))


def point_in(geometry: Geometry) -> tuple[float, float]:
    """Return (latitude, longitude) of a geometry: a point inside an outline, the middle of a line."""
    if geometry["type"] == "Point":
        lon, lat = geometry["coordinates"][:2]
        return lat, lon
    found = shape(geometry)
    if geometry["type"] in ("LineString", "MultiLineString"):
        point = found.interpolate(0.5, normalized=True)
    else:
        point = found.representative_point()
    return round(point.y, 7), round(point.x, 7)


def _differ(found: tuple[float, float], told: tuple[float, float]) -> bool:
    return abs(found[0] - told[0]) > _SAME_PLACE_DEG or abs(found[1] - told[1]) > _SAME_PLACE_DEG


def _apart_km(found: tuple[float, float], told: tuple[float, float]) -> float:
    return round(math.hypot(found[0] - told[0], (found[1] - told[1]) * math.cos(math.radians(found[0]))) * 111.2, 1)


def _place(draft: Draft, found: Position, bounds: Bounds | None, issues: list[Issue]) -> None:
    if abs(found.lat) > 90 or abs(found.lon) > 180:
        draft.refused = True
        shown = f"{found.lat:g}, {found.lon:g}"
        issues.append(issue(draft.place, draft.row, "coordinates_unreadable", value=shown))
        return
    draft.given["lat"], draft.given["lon"] = found.lat, found.lon
    if found.repair:
        issues.append(issue(draft.place, draft.row, found.repair, "lat", lat=found.lat, lon=found.lon))
    elif bounds is not None and not is_inside(found.lat, found.lon, bounds):
        issues.append(issue(draft.place, draft.row, "outside_country", "lat", lat=found.lat, lon=found.lon))


def places_told(raw: RawTable, drafts: list[Draft], bounds: Bounds | None) -> Iterator[Issue]:
    """Give what there is to know about where the rows of a table lie as a whole, and each row that Lifeline wrote."""
    places = [(draft, draft.given["lat"], draft.given["lon"]) for draft in drafts if _lies_somewhere(draft)]
    if bounds is None:
        return
    for draft, lat, lon in places:
        if draft.is_own and not is_inside(lat, lon, bounds):
            yield issue(draft.place, draft.row, "outside_country", "lat", lat=lat, lon=lon)
    away = sum(not is_inside(lat, lon, bounds, _NEAR_DEG) for _, lat, lon in places)
    if len(places) >= _SEVERAL and away > len(places) / 2:
        yield issue(raw.place, None, "most_elsewhere", "lat", count=away, all=len(places))


def _lies_somewhere(draft: Draft) -> bool:
    return not draft.refused and draft.given.get("lat") is not None and draft.given.get("lon") is not None


def is_elsewhere(points: Sequence[Sequence[float]], bounds: Bounds | None) -> bool:
    """Whether a line or an outline, (longitude, latitude) first, neither touches the country's box nor holds it."""
    if bounds is None or any(is_inside(lat, lon, bounds) for lon, lat, *_ in points):
        return False
    lons, lats = [point[0] for point in points], [point[1] for point in points]
    west, south, east, north = bounds
    return not (min(lons) <= west and east <= max(lons) and min(lats) <= south and north <= max(lats))


def add_routes(
    raw: RawTable, mapping: Mapping, bounds: Bounds | None, drafts: list[Draft], issues: list[Issue]
) -> None:
    """Fill the routes of links from lines; a line of two points was drawn, not surveyed, and is kept as an end only."""
    columns = {target.name: raw.columns.index(c) for c, target in mapping.fields.items()}
    straight = 0
    for at, draft in enumerate(drafts):
        geometry = _geometry(raw, columns, at)
        line = _line_of(geometry, draft, issues) if geometry else None
        if line is None:
            continue
        draft.names["@ends"] = (line[0], line[-1])
        if is_elsewhere(line, bounds):
            lon, lat = line[0]
            issues.append(issue(draft.place, draft.row, "outside_country", "route", lat=lat, lon=lon))
        if len(line) == 2:
            straight += 1
        else:
            draft.given["route"] = line
    if straight:
        issues.append(issue(raw.place, None, "straight_lines", "route", count=straight))


def _line_of(geometry: Geometry, draft: Draft, issues: list[Issue]) -> tuple[tuple[float, float], ...] | None:
    if geometry["type"] not in ("LineString", "MultiLineString"):
        issues.append(issue(draft.place, draft.row, "geometry_unsupported", type=geometry["type"]))
        return None
    found = shape(geometry)
    if geometry["type"] == "MultiLineString":
        found = found.geoms[0] if len(found.geoms) == 1 else shapely.line_merge(found)
        if found.geom_type != "LineString":
            issues.append(issue(draft.place, draft.row, "route_broken", "route", count=len(found.geoms)))
            return None
    line = tuple((float(lon), float(lat)) for lon, lat in shapely.get_coordinates(found))
    if not all(abs(lon) <= 180 and abs(lat) <= 90 for lon, lat in line):
        issues.append(
            issue(
                draft.place,
                draft.row,
                "geometry_invalid",
                reason=QT_TRANSLATE_NOOP("import", "beyond 180 or 90 degrees"),
            )
        )
        return None
    return line
