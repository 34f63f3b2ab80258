"""Edits of the network as people make them on a map: moving, splitting, reversing, many at once; all as changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import shapely

from app.models.changes import Change, edit, remove
from app.models.link import Link
from app.models.measuring import LonLat, path_m
from app.models.record import Record, new_id, record_specs
from app.models.site import Site

_SAME_DEG = 0.0003  # some 30 m: a route that ends so near its site ends at it


def moved(record: Record, lon: float, lat: float, links: Iterable[Link] = ()) -> list[Change]:
    """Return the changes that put a record elsewhere; of a site, surveyed routes that end at it follow.

    Raises
    ------
    InvalidValueError
        If there is no such place.
    """
    placed: Any = record
    changes = [edit(record, replace(placed, lon=round(lon, 7), lat=round(lat, 7)))]
    old, new = (placed.lon, placed.lat), (round(lon, 7), round(lat, 7))
    for link in links:
        route = list(link.route or ())
        if route and link.start_id == record.id and _is_near(route[0], old):
            route[0] = new
        if route and link.end_id == record.id and _is_near(route[-1], old):
            route[-1] = new
        if route and tuple(route) != link.route:
            changes.append(edit(link, replace(link, route=tuple(route))))
    return changes


def route_of(link: Link, sites: Mapping[str, Site]) -> tuple[LonLat, ...]:
    """Return the points of a link: its route, or straight between its sites where nobody surveyed it."""
    if link.route:
        return link.route
    start, end = sites[link.start_id], sites[link.end_id]
    return (start.lon, start.lat), (end.lon, end.lat)


def drawn_route(points: Sequence[LonLat]) -> tuple[LonLat, ...] | None:
    """Return what somebody drew as a route; None of two points only, which say no more than the ends do."""
    route = tuple((round(lon, 7), round(lat, 7)) for lon, lat in points)
    return route if len(route) > 2 else None


def reversed_link(link: Link) -> Link:
    """Return a link the other way round."""
    return replace(link, start_id=link.end_id, end_id=link.start_id, route=link.route and tuple(reversed(link.route)))


def nearest_on(route: Sequence[LonLat], lon: float, lat: float) -> tuple[int, LonLat]:
    """Return the number of the segment of a route that is nearest to a point, and the nearest point on it.

    >>> nearest_on([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0)], 1.2, 0.5)
    (1, (1.0, 0.5))
    """
    squeeze = np.array([np.cos(np.radians(lat)), 1.0])  # degrees of longitude are shorter
    points = np.array(route) * squeeze
    place = shapely.Point(np.array([lon, lat]) * squeeze)
    segments = shapely.linestrings(np.stack([points[:-1], points[1:]], axis=1))
    number = int(np.argmin(shapely.distance(segments, place)))
    segment = segments[number]
    spot = shapely.get_coordinates(segment.interpolate(segment.project(place)))[0] / squeeze
    return number, (float(spot[0]), float(spot[1]))


def split(link: Link, at: Site, sites: Mapping[str, Site]) -> tuple[Link, Link]:
    """Return the two links that a link becomes when it passes through another site, which may be new.

    The first keeps identity and code. A length that is recorded is shared out as the route is; a route nobody surveyed
    stays unsurveyed.
    """
    route = route_of(link, sites)
    number, _ = nearest_on(route, at.lon, at.lat)
    joint = (at.lon, at.lat)
    parts = (*route[: number + 1], joint), (joint, *route[number + 1 :])
    lengths = [path_m(part) for part in parts]
    share = lengths[0] / (sum(lengths) or 1.0)
    first_km, second_km = (
        (None, None)
        if link.length_km is None
        else (round(link.length_km * share, 3), round(link.length_km * (1 - share), 3))
    )
    routes = parts if link.route else (None, None)
    first = replace(link, end_id=at.id, route=routes[0], length_km=first_km)
    second = replace(link, id=new_id(), code=None, start_id=at.id, route=routes[1], length_km=second_km)
    return first, second


def with_fields(records: Sequence[Record], values: Mapping[str, Any]) -> list[Change]:
    """Return the changes that set fields of many records to the same values; what has them already is left out.

    Raises
    ------
    InvalidValueError
        If a field cannot hold its value.
    """
    wanted: Any = dict(values)
    after = [replace(record, **wanted) for record in records]
    return [edit(before, new) for before, new in zip(records, after, strict=True) if before != new]


def removal(records: Sequence[Record], everything: Iterable[Record]) -> list[Change]:
    """Return the changes that delete records, with those that are nothing without them.

    What requires a deleted record goes, too (the links and the power supply of a site); what may be without it loses
    the reference.
    """
    gone = {(record.TABLE, record.id): record for record in records}
    others = [record for record in everything if (record.TABLE, record.id) not in gone]
    found = True
    while found:
        found = False
        for record in others:
            key = (record.TABLE, record.id)
            if key not in gone and any(is_required for _, is_required in _uses(record, gone)):
                gone[key], found = record, True
    changes = []
    for record in others:
        lost = {name for name, _ in _uses(record, gone)} if (record.TABLE, record.id) not in gone else set()
        if lost:
            changed: Any = record
            changes.append(edit(record, replace(changed, **{name: _without(record, name, gone) for name in lost})))
    return [*changes, *(remove(record) for record in reversed(gone.values()))]


def _uses(record: Record, gone: Mapping[tuple[str, str], Record]) -> list[tuple[str, bool]]:
    """Return the fields of a record that refer to one of `gone`, and whether they must."""
    found = []
    for spec in record_specs(type(record)):
        if spec.kind == "reference" and (spec.table, getattr(record, spec.name)) in gone:
            found.append((spec.name, spec.required))
        elif spec.kind == "references" and any((spec.table, one) in gone for one in getattr(record, spec.name)):
            found.append((spec.name, False))
    return found


def _without(record: Record, name: str, gone: Mapping[tuple[str, str], Record]) -> Any:
    spec = next(spec for spec in record_specs(type(record)) if spec.name == name)
    if spec.kind == "reference":
        return None
    return tuple(one for one in getattr(record, name) if (spec.table, one) not in gone)


def _is_near(point: LonLat, place: LonLat) -> bool:
    return abs(point[0] - place[0]) < _SAME_DEG and abs(point[1] - place[1]) < _SAME_DEG
