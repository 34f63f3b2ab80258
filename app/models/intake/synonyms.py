"""What columns are called elsewhere, what foreign codes mean and how units convert: read from resources/import."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from app.models.choices import choice_text
from app.models.fields import FieldSpec
from app.models.hazard_event import HazardEvent
from app.models.intake.grid import plain
from app.models.record import record_specs
from app.models.scenario import Scenario
from app.models.tables import BY_TABLE, NOT_INVENTORY, RECORD_TYPES
from app.paths import resources
from app.text import QT_TRANSLATE_NOOP, untranslated

_ROW_KINDS = tuple(t.TABLE for t in RECORD_TYPES if t not in (*NOT_INVENTORY, Scenario, HazardEvent))
KINDS: tuple[str, ...] = (*_ROW_KINDS, "track", "footprint", "area")
"""What the rows of a table can be: record tables, positions of a storm, outlines of hazards, areas (not kept)."""

_EVENT_FIELDS = {"lat", "lon", "notes", "source", "provenance", "confidence"}

POSITION_FIELDS = {
    "@point": QT_TRANSLATE_NOOP("import", "Position as text: degrees, UTM, MGRS or Plus Code"),
    "@wkt": QT_TRANSLATE_NOOP("import", "Geometry as WKT"),
    "@country": QT_TRANSLATE_NOOP("import", "Country"),
    "@easting": QT_TRANSLATE_NOOP("import", "UTM easting"),
    "@northing": QT_TRANSLATE_NOOP("import", "UTM northing"),
    "@zone": QT_TRANSLATE_NOOP("import", "UTM zone"),
}
"""What columns may hold besides fields of records, context "import"."""

EVENT_FIELDS = {
    "lat": QT_TRANSLATE_NOOP("import", "Latitude"),
    "lon": QT_TRANSLATE_NOOP("import", "Longitude"),
    "name": QT_TRANSLATE_NOOP("import", "Name"),
    "source": QT_TRANSLATE_NOOP("import", "Source"),
    "confidence": QT_TRANSLATE_NOOP("import", "Confidence"),
    "provenance": QT_TRANSLATE_NOOP("import", "Provenance"),
    "notes": QT_TRANSLATE_NOOP("import", "Notes"),
    "track_id": QT_TRANSLATE_NOOP("import", "Storm"),
    "time": QT_TRANSLATE_NOOP("import", "Time"),
    "wind_ms": QT_TRANSLATE_NOOP("import", "Wind speed"),
    "pressure_hpa": QT_TRANSLATE_NOOP("import", "Central pressure"),
    "radius_km": QT_TRANSLATE_NOOP("import", "Radius of maximum wind"),
    "hazard": QT_TRANSLATE_NOOP("import", "Hazard"),
    "zone": QT_TRANSLATE_NOOP("import", "Zone"),
    "value": QT_TRANSLATE_NOOP("import", "Intensity"),
    "depth_m": QT_TRANSLATE_NOOP("import", "Depth of water"),
    "level_m": QT_TRANSLATE_NOOP("import", "Level of the water"),
    "thickness_mm": QT_TRANSLATE_NOOP("import", "Thickness of ash"),
}
"""What columns of storms and hazard outlines may hold, context "import"."""

COMPANIONS = {"site": ("power_supply",)}
"""Other tables whose fields may stand in the same row: a site's battery, generator and grid zone."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field that a column may fill; `unit` is the unit that the name says, empty where it says none."""

    table: str
    name: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """A table known by its columns: what its rows are, who made it, and what its numbers are measured in."""

    columns: frozenset[str]
    kind: str
    given: dict[str, str]
    defaults: dict[str, str]
    units: dict[str, str]
    ignored: frozenset[str]
    about: str


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit and its factor to the unit in which the quantity is kept."""

    quantity: str
    name: str
    factor: float


def _rows(name: str) -> Iterator[dict[str, str]]:
    with Path(resources() / "import" / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


@lru_cache(maxsize=1)
def fields_by_kind() -> dict[str, dict[str, Field]]:
    """Return, for every kind, plain column name -> field; a kind's own names win over those all kinds share."""
    found: dict[str, dict[str, Field]] = {kind: {} for kind in KINDS}
    rows = [row for row in _rows("synonyms.csv") if row["field"]]
    for kind, names in found.items():
        declared = {s.name for s in record_specs(BY_TABLE[kind])} if kind in BY_TABLE else _EVENT_FIELDS
        for row in rows:
            shared = row["table"] == "*" and (row["field"] in declared or row["field"].startswith("@"))
            if shared or row["table"] == kind:
                names[plain(row["synonym"])] = Field(kind, row["field"], row["unit"])
        if kind in BY_TABLE:
            for spec in record_specs(BY_TABLE[kind]):
                if spec.name != "id" and spec.kind not in ("json", "route"):  # no cell of a spreadsheet holds these
                    names[plain(spec.name)] = Field(kind, spec.name)
                    names.setdefault(plain(spec.label), Field(kind, spec.name))
    for kind, companions in COMPANIONS.items():
        for companion in companions:
            for name, field in found[companion].items():
                if field.table == companion and field.name not in ("site_id", "notes") and field.name[0] != "@":
                    found[kind].setdefault(name, field)
    return found


_LINKING_WORDS = frozenset(
    (
        *("in", "of", "the"),
        *("a", "de", "del", "el", "en", "la", "las", "los"),
        *("au", "d", "des", "du", "l", "le", "les"),
        *("da", "das", "do", "dos", "em"),
    )
)


def bare(name: str) -> str:
    """Return a plain name without the words that only link others.

    >>> bare("altura_de_la_torre")
    'altura_torre'
    """
    return "_".join(word for word in name.split("_") if word not in _LINKING_WORDS)


@lru_cache(maxsize=1)
def fields_by_bare_name() -> dict[str, dict[str, Field]]:
    """Return, for every kind, bare column name -> field; what is called exactly so wins."""
    return {
        kind: {bare(name): field for name, field in names.items()} | names for kind, names in fields_by_kind().items()
    }


@lru_cache(maxsize=1)
def names_of_kinds() -> dict[str, str]:
    """Return plain file or sheet name -> kind."""
    names = {kind: kind for kind in KINDS} | {f"{kind}s": kind for kind in KINDS}
    return names | {plain(row["synonym"]): row["table"] for row in _rows("synonyms.csv") if not row["field"]}


@lru_cache(maxsize=1)
def known_names() -> frozenset[str]:
    """Return every plain column name that some kind knows."""
    return frozenset(name for names in fields_by_kind().values() for name in names)


@lru_cache(maxsize=1)
def layouts() -> tuple[Layout, ...]:
    """Return the known layouts, those that need most columns first."""
    found = [
        Layout(
            columns=frozenset(row["columns"].split(";")),
            kind=row["kind"],
            given={name: row[name] for name in ("source", "provenance", "confidence") if row[name]},
            defaults=_pairs(row["defaults"]),
            units=_pairs(row["units"]),
            ignored=frozenset(row["ignored"].split(";")),
            about=row["about"],
        )
        for row in _rows("layouts.csv")
    ]
    return tuple(sorted(found, key=lambda layout: -len(layout.columns)))


def _pairs(text: str) -> dict[str, str]:
    return dict(part.split("=", 1) for part in text.split(";") if part)


@lru_cache(maxsize=1)
def _codes() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for row in _rows("codes.csv"):
        found.setdefault(row["list"], {})[plain(row["foreign"])] = row["code"]
    return found


def words_of(name: str) -> dict[str, str]:
    """Return plain foreign word -> our code of one list of resources/import/codes.csv."""
    return _codes().get(name, {})


@lru_cache(maxsize=256)
def codes_of(table: str, spec: FieldSpec) -> dict[str, str]:
    """Return plain foreign word -> our code, for a field that holds one of a closed list or a yes or no."""
    name = "flag" if spec.kind == "flag" else spec.name
    words = dict(_codes().get(f"*.{name}", {})) | _codes().get(f"{table}.{name}", {})
    for code in spec.choices or ():
        words.setdefault(plain(choice_text(code, untranslated)), code.value)
        words[plain(code.value)] = code.value
    return words


@lru_cache(maxsize=1)
def units() -> dict[str, Unit]:
    """Return plain unit name -> unit."""
    return {
        name: Unit(row["quantity"], row["unit"], float(row["factor"]))
        for row in _rows("units.csv")
        for name in (*row["names"].split(), plain(row["unit"]))
    }


def factor(unit: str, to: str) -> float | None:
    """Return by what a number in `unit` is multiplied to be in `to`; None where they do not measure the same.

    >>> factor("ft", "m")
    0.3048
    """
    found, wanted = units().get(plain(unit)), units().get(plain(to))
    if found is None or wanted is None or found.quantity != wanted.quantity:
        return None
    return found.factor / wanted.factor


def units_beside(unit: str) -> tuple[str, ...]:
    """Return the other units that measure the same.

    >>> units_beside("m/s")
    ('km/h', 'mph', 'kt')
    """
    kept = units().get(plain(unit))
    names = dict.fromkeys(one.name for one in units().values() if kept and one.quantity == kept.quantity)
    return tuple(name for name in names if name != unit)


def field_label(target: Field) -> tuple[str, str]:
    """Return the English label of a field and the context in which it is translated."""
    special = POSITION_FIELDS.get(target.name)
    if special or target.table not in BY_TABLE:
        return special or EVENT_FIELDS[target.name], "import"
    return next(spec.label for spec in record_specs(BY_TABLE[target.table]) if spec.name == target.name), "fields"
