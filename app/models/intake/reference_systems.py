"""Tables whose file states no coordinate system: read in the one that the user gives, never in a guessed one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import CRS, Transformer
from pyproj.aoi import AreaOfInterest
from pyproj.database import query_crs_info
from pyproj.enums import PJType
from pyproj.exceptions import CRSError, ProjError
from shapely.geometry import mapping, shape

from app.models.intake.coordinates import Bounds, is_inside
from app.models.intake.issues import Issue, issue
from app.models.intake.raw import RawTable


@dataclass(frozen=True, slots=True)
class AskedCrs:
    """A coordinate system that a file does not state: what the user gave, and (code, name) of those that would fit."""

    given: str
    proposals: tuple[tuple[str, str], ...]


_CODE = re.compile(r"\s*(?:(?:urn:ogc:def:crs:)?EPSG\s*:(?:[\d.]*:)?\s*)?(\d{4,6})\b", re.IGNORECASE)
_EVERYWHERE = (4326, 3857)


def crs_called(text: str) -> CRS | None:
    """Return the system of positions on the earth that an EPSG code names; None where it names none.

    >>> crs_called("epsg: 32620").name, crs_called("Saint Vincent grid")
    ('WGS 84 / UTM zone 20N', None)
    """
    match = _CODE.match(text)
    try:
        found = CRS.from_epsg(int(match[1])) if match else None
    except CRSError:
        return None
    return found if found is not None and (found.is_projected or found.is_geographic) else None


def asked_crs(raw: RawTable, given: str, bounds: Bounds | None) -> AskedCrs:
    """Return what is asked about a table that lacks a coordinate system, with what was given in one way of writing."""
    crs = crs_called(given)
    return AskedCrs(f"EPSG:{crs.to_epsg()}" if crs else given, tuple(_proposals(raw, bounds)))


def in_degrees(raw: RawTable, text: str) -> tuple[RawTable, list[Issue]]:
    """Return a table that lacks a coordinate system in degrees, read in the one given; as it is if that is none."""
    crs = crs_called(text)
    if crs is None:
        code = "crs_invalid" if text else "crs_unknown"
        return raw, [issue(raw.place, None, code, value=text[:40])]
    table = in_degrees_of(raw, crs)
    return table, [issue(raw.place, None, "crs_given", crs=table.reading["crs"])]


def in_degrees_of(raw: RawTable, crs: CRS) -> RawTable:
    """Return a table in degrees whose geometries are in a coordinate system; what has no place in it has none."""
    shapes = np.array([None if one is None else shape(one) for one in raw.geometries or ()], dtype=object)
    moved = shapely.transform(shapes, lambda points: _degrees(crs, points))
    is_lost = ~np.isfinite(shapely.bounds(moved)).all(axis=1)
    geometries = [None if lost else dict(mapping(one)) for one, lost in zip(moved, is_lost, strict=True)]
    name = f"EPSG:{crs.to_epsg()} ({crs.name})"
    return replace(raw, geometries=geometries, reading=raw.reading | {"crs": name}, lacks_crs=False)


def _degrees(crs: CRS, points: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.column_stack(Transformer.from_crs(crs, 4326, always_xy=True).transform(points[:, 0], points[:, 1]))


def _proposals(raw: RawTable, bounds: Bounds | None) -> Iterator[tuple[str, str]]:
    """Give (code, name) of the coordinate systems by which the middle of a table lies in the country."""
    shapes = [shape(one) for one in raw.geometries or () if one]
    if bounds is None or not shapes:
        return
    middle = np.median(shapely.bounds(shapes).reshape(-1, 2), axis=0)[None]  # whatever strays far off
    for code, name in _used_in(bounds):
        try:
            ((lon, lat),) = _degrees(CRS.from_epsg(code), middle).tolist()
        except (CRSError, ProjError):  # of the moon, or of an engine's drawing board
            continue
        if is_inside(lat, lon, bounds, 0.1):
            yield f"EPSG:{code}", name


def _used_in(bounds: Bounds) -> Iterator[tuple[int, str]]:
    yield from ((code, CRS.from_epsg(code).name) for code in _EVERYWHERE)
    found = query_crs_info(auth_name="EPSG", pj_types=PJType.PROJECTED_CRS, area_of_interest=AreaOfInterest(*bounds))
    for one in sorted(found, key=lambda one: (not one.name.startswith("WGS 84 /"), one.name)):
        if int(one.code) not in _EVERYWHERE:
            yield int(one.code), one.name
