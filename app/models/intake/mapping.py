"""What the rows of a table are and which column fills which field: guessed, shown, and open to change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from math import fsum

from app.models.intake.grid import plain
from app.models.intake.raw import RawTable
from app.models.intake.synonyms import (
    KINDS,
    Field,
    Layout,
    bare,
    factor,
    fields_by_bare_name,
    layouts,
    names_of_kinds,
    units,
    words_of,
)
from app.models.record import record_specs
from app.models.tables import BY_TABLE, WRITTEN_TYPES
from app.text import QT_TRANSLATE_NOOP

_OWN_COLUMNS = frozenset({"id", "source", "surveyed_on", "confidence", "disclosure", "provenance", "extra"})
_IN_BRACKETS = re.compile(r"^(.*?)\s*[(\[]\s*([^()\[\]]+?)\s*[)\]]\s*$")
_TRACK_UNITS = {"wind_ms": "m/s", "pressure_hpa": "hPa", "radius_km": "km", "time": "h"}
_FOOTPRINT_UNITS = {"depth_m": "m", "level_m": "m", "thickness_mm": "mm"}
_PREFERRED = ("site", "link", "settlement", "grid_zone", "warning_node", "power_supply", "track", "footprint")
NOT_KEPT = {
    "area": QT_TRANSLATE_NOOP("import", "areas"),
    "detail": QT_TRANSLATE_NOOP("import", "details of a network"),
}
"""Kinds of rows that are known but have no records."""
_LEAST_SCORE = 0.9
_WRITTEN = frozenset(record_type.TABLE for record_type in WRITTEN_TYPES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """How a table is read: the kind of its rows, and the field of each column that has one.

    `given` are values that hold for every row that says nothing else; `is_own` marks a table that Lifeline exported.
    """

    kind: str
    fields: dict[str, Field] = field(default_factory=dict)
    given: dict[str, str] = field(default_factory=dict)
    defaults: dict[str, str] = field(default_factory=dict)
    about: str = ""
    is_own: bool = False


def guess(raw: RawTable, kind: str | None = None) -> Mapping | None:
    """Return how a table is probably meant; None where it is like nothing that Lifeline keeps.

    A table that Lifeline exported is known by its columns, others by a layout of resources/import/layouts.csv, and
    the rest by how many columns have names that a kind knows.

    Parameters
    ----------
    raw
        The table as it stands in the file.
    kind
        What the rows are, where the user says so; only the columns are guessed then.
    """
    kind = kind or raw.kind or None
    if kind in NOT_KEPT:
        return Mapping(kind=kind)
    own = _own_kind(raw)
    if own and kind in (None, own):
        return Mapping(kind=own, is_own=True)
    layout = next((one for one in layouts() if one.columns <= set(raw.columns)), None)
    if layout and kind in (None, layout.kind):
        mapping = Mapping(kind=layout.kind, given=layout.given, defaults=layout.defaults, about=layout.about, fields={})
        return replace(mapping, fields=_fields(raw, layout.kind, layout))
    if kind is None:
        scores = {one: _score(raw, one) for one in _ordered()}
        kind = max(scores, key=lambda one: scores[one])
        if scores[kind] < _LEAST_SCORE:
            if not _are_named_points(raw):
                return None
            kind = "site"  # each row says that its kind is assumed
    return Mapping(kind=kind, fields=_fields(raw, kind, None))


def _ordered() -> list[str]:
    return [*_PREFERRED, *(kind for kind in KINDS if kind not in _PREFERRED)]


def _own_kind(raw: RawTable) -> str | None:
    columns = set(raw.columns)
    if not columns >= _OWN_COLUMNS:
        return None
    for kind, record_type in BY_TABLE.items():
        names = {spec.name for spec in record_specs(record_type)}
        if columns <= names and names - columns <= {"route", "lat", "lon"}:
            return kind
    return None


def _fields(raw: RawTable, kind: str, layout: Layout | None) -> dict[str, Field]:
    found: dict[str, Field] = {}
    taken: set[tuple[str, str]] = set()
    for column in raw.columns:
        target = None if layout and column in layout.ignored else field_of(column, kind)
        if target is None or (target.table, target.name) in taken:
            continue
        unit = layout.units.get(column) if layout else None
        found[column] = replace(target, unit=unit) if unit else target
        taken.add((target.table, target.name))
    return found


def field_of(column: str, kind: str) -> Field | None:
    """Return the field that a column of this name fills in rows of a kind; the name may end in a unit.

    >>> field_of("Altura (pies)", "site")
    Field(table='site', name='height_m', unit='ft')
    >>> field_of("Velocidad de diseño (km/h)", "site")
    Field(table='site', name='design_wind_ms', unit='km/h')
    """
    known = fields_by_bare_name().get(kind, {})
    name = plain(column)
    exact = known.get(name) or known.get(bare(name))
    if exact is not None and exact.unit:
        return exact
    for base, unit in _split(column, name):
        target = known.get(base) or known.get(bare(base))
        if target is not None and unit in units() and factor(unit, kept_unit(target)) is not None:
            return replace(target, unit=units()[unit].name)
    return exact


def _split(column: str, name: str) -> Iterator[tuple[str, str]]:
    """Give the ways in which the name of a column may be cut into what it is and the unit that it is in."""
    bracket = _IN_BRACKETS.match(column)
    if bracket:
        inner = plain(bracket[2])
        yield from ((plain(bracket[1]), unit) for unit in (inner, inner.partition("_")[0]))
    words = name.split("_")
    yield from (("_".join(words[:-n]), "_".join(words[-n:])) for n in (1, 2, 3) if len(words) > n)


def kept_unit(target: Field) -> str:
    """Return the unit in which a field is kept, empty where it has none."""
    record_type = BY_TABLE.get(target.table)
    if record_type is None:
        return (_TRACK_UNITS | _FOOTPRINT_UNITS).get(target.name, "")
    return next((spec.unit for spec in record_specs(record_type) if spec.name == target.name), "")


def _score(raw: RawTable, kind: str) -> float:
    names = {field_of(column, kind) for column in raw.columns} - {None}
    score = fsum(0.1 if _is_shared(target) else 1.0 for target in names if target is not None)  # in any order the same
    is_named = kind in (names_of_kinds().get(plain(raw.name)), names_of_kinds().get(plain(raw.name).split("_")[0]))
    if kind in _WRITTEN:  # their columns are like many others': the name of the file or sheet has to say so
        return score + 8 if is_named or _begins_with(raw.name, kind) else 0.0
    score += 4 * is_named
    fields = {target.name for target in names if target is not None}
    return score + _shape_score(raw, kind, fields)


def _begins_with(name: str, kind: str) -> bool:
    words = plain(name)
    return any(words == one or words.startswith(f"{one}_") for one, of in names_of_kinds().items() if of == kind)


def _are_named_points(raw: RawTable) -> bool:
    shapes = {geometry["type"] for geometry in raw.geometries or [] if geometry}
    return shapes == {"Point"} and any(plain(column) == "name" for column in raw.columns)


def _is_shared(target: Field) -> bool:
    return target.name[0] == "@" or target.name in ("name", "lat", "lon", "source", "notes", "status", "elevation_m")


def names_a_hazard(name: str) -> bool:
    """Return whether one of the words of a name is a hazard."""
    return any(word in words_of("footprint.hazard") for word in plain(name).split("_"))


def _shape_score(raw: RawTable, kind: str, fields: set[str]) -> float:
    shapes = {geometry["type"] for geometry in (raw.geometries or [])[:50] if geometry}
    is_line = any("LineString" in shape for shape in shapes)
    is_area = any("Polygon" in shape for shape in shapes)
    has_point = bool(shapes) or {"lat", "lon"} <= fields or bool({"@point", "@wkt", "@easting"} & fields)
    if kind == "link":
        ends = 4.0 if {"start_id", "end_id"} <= fields else 0.0
        return ends + (4 if is_line else -2 if shapes or {"lat", "lon"} <= fields else 0 if ends else -3)
    if kind == "track":
        return 6.0 if has_point and {"time", "wind_ms"} <= fields else -8.0
    if kind == "footprint":
        return 6.0 if is_area and ("hazard" in fields or names_a_hazard(raw.name)) else -8.0
    if kind in ("area", "service", "alternative_link"):
        return 4.0 if kind == "service" and {"settlement_id", "site_id"} <= fields else -8.0
    if kind in ("organisation", "contact", "power_supply"):
        return -4.0 if has_point else -2.0 if kind == "power_supply" and "site_id" not in fields else -0.5
    return -4.0 if is_line or not has_point else 0.0
