"""Outlines of hazards to events: one for each hazard of a table, with an intensity for each outline."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from app.models.intake.coordinates import Bounds
from app.models.intake.draft import Draft, Options
from app.models.intake.grid import plain
from app.models.intake.issues import Issue, issue
from app.models.intake.mapping import Mapping, kept_unit
from app.models.intake.positions import geometry_in, is_elsewhere
from app.models.intake.raw import Cell, RawTable
from app.models.intake.synonyms import Field, factor, words_of
from app.models.intake.values import number_of, text_of
from app.paths import resources

_VALUES = {"flood": "depth_m", "surge": "depth_m", "tsunami": "depth_m", "ash": "thickness_mm"}
_LEVELS = ("flood", "surge", "tsunami")
_KEPT = ("source", "provenance", "notes")


def hazard_called(name: str) -> str:
    """Return the hazard that a name means or holds as a word, in any of our languages; empty if none.

    >>> hazard_called("Inundación 100 años")
    'flood'
    """
    words, whole = words_of("footprint.hazard"), plain(name)
    held = [whole, *whole.split("_")]
    return next((words[word] for word in held if word in words), "")


def footprint_drafts(raw: RawTable, mapping: Mapping, options: Options) -> tuple[list[Draft], list[Issue]]:
    """Return one event for every hazard: `parameters` hold "zones", each a value, a name and polygons (lon, lat).

    The value is that of the table, else the usual one of a zone's word or class (resources/import/zones.csv).
    """
    at = {target.name: raw.columns.index(c) for c, target in mapping.fields.items()}
    units = {target.name: target.unit for target in mapping.fields.values()}
    drafts: dict[str, Draft] = {}
    issues: list[Issue] = []
    for position, (number, row) in enumerate(zip(raw.numbers, raw.rows, strict=True)):
        polygons = _polygons(raw, position, row, at)
        told = {name: text_of(row[index]) for name, index in at.items()}
        hazard = hazard_called(told.get("hazard") or raw.name)
        zone = told.get("zone")
        if not polygons:
            issues.append(issue(raw.place, number, "coordinates_missing"))
        elif not hazard:
            issues.append(issue(raw.place, number, "hazard_unknown"))
        else:
            level = ("level_m",) if hazard in _LEVELS else ()
            column = next((name for name in (_VALUES.get(hazard, "value"), *level, "value") if name in at), "")
            cell = row[at[column]] if column else None
            value, about = _value(hazard, zone, cell, units.get(column, ""), column)
            if about == "zone_usual" and options.refuses(about, raw.place, number, str(value)):
                value, about = None, "zone_without_value"
            if about:
                issues.append(issue(raw.place, number, about, zone=zone or "", hazard=hazard, value=value))
            if value is not None:
                issues += _far_off(raw.place, number, polygons, options.bounds)
                draft = drafts.setdefault(hazard, _draft(raw, hazard, number, told))
                if column == "level_m":
                    draft.given["parameters"]["is_level"] = True
                draft.given["parameters"]["zones"].append({"value": value, "name": zone, "polygons": polygons})
    return list(drafts.values()), issues


def _draft(raw: RawTable, hazard: str, number: int, told: dict[str, str | None]) -> Draft:
    draft = Draft("hazard_event", raw.place, number)
    draft.given = {
        **{name: told[name] for name in _KEPT if told.get(name)},
        "code": f"{raw.name}/{hazard}",
        "name": told.get("name") or raw.reading.get("title") or raw.name.replace("_", " "),
        "hazard": hazard,
        "parameters": {"zones": []},
    }
    if "synthetic" in raw.name.casefold():
        draft.given.setdefault("provenance", "synthetic: the file name says so")
    return draft


def _polygons(raw: RawTable, position: int, row: tuple[Cell, ...], at: dict[str, int]) -> list[Any]:
    geometry = raw.geometries[position] if raw.geometries else None
    if geometry is None and "@wkt" in at:
        geometry = geometry_in(row[at["@wkt"]])
    if geometry is None or "Polygon" not in geometry["type"]:
        return []
    parts = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    return [[[[float(lon), float(lat)] for lon, lat in ring] for ring in part] for part in parts]


def _far_off(place: str, number: int, polygons: list[Any], bounds: Bounds | None) -> Iterator[Issue]:
    rings = [polygon[0] for polygon in polygons]
    if all(is_elsewhere(ring, bounds) for ring in rings):
        lon, lat = rings[0][0]
        yield issue(place, number, "outside_country", lat=round(lat, 6), lon=round(lon, 6))


def _value(hazard: str, zone: str | None, cell: Cell, unit: str, column: str) -> tuple[float | None, str]:
    """Return the intensity of an outline and the code of what is to be said about it."""
    try:
        value = number_of(cell)
    except ValueError:
        value = None
    if value is not None:
        known = (factor(unit, kept_unit(Field("footprint", column))) or 1.0) if unit else 1.0
        return (value * known, "") if value >= 0 else (None, "value_negative")
    usual = _usual().get((hazard, words_of("footprint.zone").get(plain(zone or ""), plain(zone or ""))))
    return (usual, "zone_usual") if usual is not None else (None, "zone_without_value")


@lru_cache(maxsize=1)
def _usual() -> dict[tuple[str, str], float]:
    """Return the usual intensity by hazard and zone."""
    with (resources() / "import" / "zones.csv").open(encoding="utf-8", newline="") as file:
        return {(row["hazard"], row["zone"]): float(row["value"]) for row in csv.DictReader(file)}
