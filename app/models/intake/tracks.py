"""Positions of storms in time to one hazard event each."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from app.models.hazard_event import HazardEvent
from app.models.intake.coordinates import Bounds
from app.models.intake.draft import Draft, Options
from app.models.intake.grid import plain
from app.models.intake.issues import Issue, issue
from app.models.intake.mapping import Mapping, kept_unit
from app.models.intake.positions import point_in
from app.models.intake.raw import Cell, RawTable
from app.models.intake.synonyms import Field, codes_of, factor
from app.models.intake.values import is_unknown, number_of, text_of
from app.models.record import record_specs

_LEAST_SENSIBLE = {"wind_ms": 0.0, "pressure_hpa": 800.0, "radius_km": 0.0}
_STRONGEST_MS = 100.0  # Patricia 2015, the strongest on record, had 95 m/s in one-minute means
_ABOUT = {spec.name: spec for spec in record_specs(HazardEvent) if spec.name in ("source", "provenance", "confidence")}
_STORMS_OF_A_COUNTRY = 20  # more than these are the list of a basin
_NEAR_KM = 300
_KM_PER_DEG = 111.195
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Fix:
    time_h: float
    is_dated: bool
    values: dict[str, float | None]


def track_drafts(raw: RawTable, mapping: Mapping, options: Options) -> tuple[list[Draft], list[Issue]]:
    """Return one draft of a hurricane for every storm in the table; of a whole basin those near the country.

    `parameters` hold "track": a list of {time_h, lat, lon, wind_ms, pressure_hpa, radius_km} by rising time,
    hours after the first position, None where unknown (-999 and 0 are unknown).
    """
    at = {target.name: raw.columns.index(c) for c, target in mapping.fields.items()}
    units = {target.name: target.unit for target in mapping.fields.values()}
    fixes: dict[str, list[_Fix]] = {}
    names: dict[str, str] = {}
    first_rows: dict[str, int] = {}
    issues: list[Issue] = []
    for position, (number, row) in enumerate(zip(raw.numbers, raw.rows, strict=True)):
        storm = (text_of(row[at["track_id"]]) if "track_id" in at else None) or ""
        fix = _fix(raw, position, row, at, units, issues)
        if fix is not None:
            fixes.setdefault(storm, []).append(fix)
            first_rows.setdefault(storm, number)
            if "name" in at and text_of(row[at["name"]]):
                names.setdefault(storm, str(text_of(row[at["name"]])))
    timeless = len(raw.rows) - sum(map(len, fixes.values())) - len(issues)
    if timeless:
        issues.append(issue(raw.place, None, "track_line", count=timeless))
    far = _far_storms(fixes, options.bounds)
    if len(fixes) > _STORMS_OF_A_COUNTRY:
        if far:
            issues.append(issue(raw.place, None, "storms_elsewhere", count=len(far), km=_NEAR_KM))
        fixes = {storm: found for storm, found in fixes.items() if storm not in far}
    else:
        issues += [issue(raw.place, first_rows[storm], "storm_elsewhere", km=_NEAR_KM) for storm in far]
    drafts = [
        _storm(raw, mapping, first_rows[storm], names.get(storm, ""), storm, found, issues)
        for storm, found in fixes.items()
    ]
    if not drafts and not first_rows:
        issues.append(issue(raw.place, None, "track_short"))
    return drafts, issues + _about_units(raw, mapping, [fix for found in fixes.values() for fix in found])


def _about_units(raw: RawTable, mapping: Mapping, fixes: list[_Fix]) -> list[Issue]:
    """Return in which units the figures were read, and whether that can be."""
    issues: list[Issue] = []
    for column, target in mapping.fields.items():
        to = kept_unit(Field("track", target.name))
        if target.name not in _LEAST_SENSIBLE or all(fix.values[target.name] is None for fix in fixes):
            continue
        if not target.unit:
            issues.append(issue(raw.place, None, "track_unit_assumed", target.name, column=column, to=to))
        elif target.unit != to:
            issues.append(issue(raw.place, None, "track_unit", target.name, column=column, unit=target.unit, to=to))
    strongest = max((fix.values["wind_ms"] or 0.0 for fix in fixes), default=0.0)
    if strongest > _STRONGEST_MS:
        issues.append(issue(raw.place, None, "track_wind_beyond", "wind_ms", value=f"{strongest:.0f}"))
    return issues


def _fix(
    raw: RawTable,
    position: int,
    row: tuple[Cell, ...],
    at: dict[str, int],
    units: dict[str, str],
    issues: list[Issue],
) -> _Fix | None:
    number = raw.numbers[position]
    cell = row[at["time"]] if "time" in at else None
    if is_unknown(cell):
        return None
    try:
        time_h, is_dated = _hours(cell, units.get("time", ""))
    except (ValueError, OverflowError):
        issues.append(issue(raw.place, number, "track_time", "time", value=str(cell)[:40]))
        return None
    geometry = raw.geometries[position] if raw.geometries else None
    try:
        lat, lon = point_in(geometry) if geometry else (number_of(row[at["lat"]]), number_of(row[at["lon"]]))
    except (KeyError, ValueError):
        lat, lon = None, None
    if lat is None or lon is None or abs(lat) > 90 or not -180 <= lon <= 360:
        issues.append(issue(raw.place, number, "coordinates_missing"))
        return None
    values: dict[str, float | None] = {"lat": lat, "lon": lon if lon <= 180 else lon - 360}  # some count east to 360
    for name, least in _LEAST_SENSIBLE.items():
        values[name] = (
            _measured(row[at[name]], units[name], kept_unit(Field("track", name)), least) if name in at else None
        )
    return _Fix(time_h, is_dated, values)


def _far_storms(fixes: dict[str, list[_Fix]], bounds: Bounds | None) -> list[str]:
    """Return the storms that never come near the country."""
    return [storm for storm, found in fixes.items() if bounds and not any(_is_near(fix, bounds) for fix in found)]


def _is_near(fix: _Fix, bounds: Bounds) -> bool:
    west, south, east, north = bounds
    reach = _NEAR_KM / _KM_PER_DEG
    lat, lon = fix.values["lat"] or 0.0, fix.values["lon"] or 0.0
    wide = reach / max(math.cos(math.radians(lat)), 0.1)
    return south - reach <= lat <= north + reach and west - wide <= lon <= east + wide


def _measured(cell: Cell, unit: str, to: str, least: float) -> float | None:
    try:
        value = number_of(cell)
    except ValueError:
        return None
    if value is None or value <= least:  # -999, -99 and 0 stand for unknown in track files
        return None
    return round(value * ((factor(unit, to) or 1.0) if unit else 1.0), 4)


def _hours(cell: Cell, unit: str) -> tuple[float, bool]:
    """Return hours, and whether they count from 1970 because the cell holds a date."""
    try:
        value = number_of(cell)
    except ValueError:
        value = None
    if value is not None:
        return value * ((factor(unit, "h") or 1.0) if unit else 1.0), False
    text = text_of(cell)
    if text is None:
        raise ValueError("no time")
    text = re.sub(r"\s*(UTC|GMT)$", "Z", text.strip())
    moment = datetime.fromisoformat(text)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return (moment - _EPOCH) / timedelta(hours=1), True


def _storm(
    raw: RawTable, mapping: Mapping, row: int, name: str, storm: str, found: list[_Fix], issues: list[Issue]
) -> Draft:
    draft = Draft("hazard_event", raw.place, row)
    found = sorted(found, key=lambda fix: fix.time_h)
    start_h = found[0].time_h if found[0].is_dated else 0.0
    if len(found) < 2:
        draft.refused = True
        issues.append(issue(raw.place, row, "track_short"))
    bare = sum(fix.values["wind_ms"] is None and fix.values["pressure_hpa"] is None for fix in found)
    if bare:
        issues.append(issue(raw.place, row, "track_bare", count=bare))
    track = [{"time_h": round(fix.time_h - start_h, 4), **fix.values} for fix in found]
    parameters: dict[str, Any] = {"track": track}
    if found[0].is_dated:
        parameters["start"] = (_EPOCH + timedelta(hours=start_h)).isoformat()
    told = _told(raw, mapping, row)
    draft.given = {
        **mapping.given,
        **told,
        "code": storm or raw.name,
        "name": name or raw.reading.get("title") or raw.name.replace("_", " "),
        "hazard": "hurricane",
        "parameters": parameters,
    }
    if "synthetic" in raw.name.casefold():
        draft.given.setdefault("provenance", "synthetic: the file name says so")
    return draft


def _told(raw: RawTable, mapping: Mapping, number: int) -> dict[str, str]:
    """Return what a row says about where it comes from."""
    cells = dict(zip(raw.columns, raw.rows[raw.numbers.index(number)], strict=True))
    told: dict[str, str] = {}
    for column, target in mapping.fields.items():
        text = text_of(cells[column])
        if text is None or target.name not in _ABOUT:
            continue
        if target.name == "confidence":
            text = codes_of("hazard_event", _ABOUT[target.name]).get(plain(text), "")
        if text:
            told[target.name] = text
    return told
