"""The grid in zones, and what keeps a site alive without it. Fields: domain notes 2.4."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, flag, number, reference, references, text, whole
from app.models.record import Geometry, Record
from app.text import QT_TRANSLATE_NOOP


class GridZoneKind(StrEnum):
    """What stands at the point of a grid zone."""

    GENERATION = "generation"
    SUBSTATION = "substation"
    FEEDER = "feeder"


@dataclass(frozen=True, slots=True, kw_only=True)
class GridZone(Record):
    """A part of the electric grid that is lost and restored as one.

    `fed_from` names the zones that can feed it, any of which suffices; a zone that names none is a source.
    `control_site_ids` names the sites through which it is controlled: it has current while any of them is in service.
    """

    TABLE: ClassVar[str] = "grid_zone"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Grid zones")
    GEOMETRY: ClassVar[Geometry] = "POINT"

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    kind: GridZoneKind | None = choice(QT_TRANSLATE_NOOP("fields", "Kind"), GridZoneKind)
    lat: float = number(QT_TRANSLATE_NOOP("fields", "Latitude"), "°", -90, 90, required=True)
    lon: float = number(QT_TRANSLATE_NOOP("fields", "Longitude"), "°", -180, 180, required=True)
    capacity_mw: float | None = number(QT_TRANSLATE_NOOP("fields", "Capacity"), "MW", 0, 100_000)
    fed_from: tuple[str, ...] = references(QT_TRANSLATE_NOOP("fields", "Fed from"), "grid_zone")
    control_site_ids: tuple[str, ...] = references(
        QT_TRANSLATE_NOOP("fields", "Controlled through"),
        "site",
        help=QT_TRANSLATE_NOOP("fields", "Sites, any of which must be in service; empty: it needs no remote control."),
    )
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class PowerSupply(Record):
    """What powers one site: grid zone, battery, generator, fuel."""

    TABLE: ClassVar[str] = "power_supply"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Power supplies")

    site_id: str = reference(QT_TRANSLATE_NOOP("fields", "Site"), "site", required=True)
    grid_zone_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Grid zone"), "grid_zone")
    load_kw: float | None = number(QT_TRANSLATE_NOOP("fields", "Load"), "kW", 0, 100_000)
    battery_h: float | None = number(
        QT_TRANSLATE_NOOP("fields", "Battery"),
        "h",
        0,
        8760,
        help=QT_TRANSLATE_NOOP("fields", "Hours on battery alone, when new; age is taken off in the simulation."),
    )
    battery_kwh: float | None = number(QT_TRANSLATE_NOOP("fields", "Battery energy"), "kWh", 0, 1e6)
    battery_year: int | None = whole(QT_TRANSLATE_NOOP("fields", "Battery installed in"), "", 1950, 2100)
    has_generator: bool | None = flag(QT_TRANSLATE_NOOP("fields", "Generator"))
    generator_kva: float | None = number(QT_TRANSLATE_NOOP("fields", "Generator size"), "kVA", 0, 1e5)
    tank_l: float | None = number(QT_TRANSLATE_NOOP("fields", "Tank"), "l", 0, 1e7)
    fuel_l: float | None = number(QT_TRANSLATE_NOOP("fields", "Fuel now"), "l", 0, 1e7)
    burn_lph: float | None = number(QT_TRANSLATE_NOOP("fields", "Fuel burnt"), "l/h", 0, 1e5)
    fuel_h: float | None = number(QT_TRANSLATE_NOOP("fields", "Fuel for"), "h", 0, 8760)
    refuel_time_h: float | None = number(
        QT_TRANSLATE_NOOP("fields", "Refuelled after"),
        "h",
        0,
        8760,
        help=QT_TRANSLATE_NOOP("fields", "Hours after the event until fuel arrives, if the road is open."),
    )
    fuel_supplier_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Fuel supplier"), "organisation")
    solar_kwp: float | None = number(QT_TRANSLATE_NOOP("fields", "Solar"), "kWp", 0, 1e5)
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
