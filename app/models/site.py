"""Places with telecommunication equipment.

Codes and fields: domain notes 2.1 and 2.2; names of OFDS 0.3 where it has them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, flag, number, reference, text, texts, whole
from app.models.record import Geometry, Record
from app.text import QT_TRANSLATE_NOOP


class SiteKind(StrEnum):
    """What a site is to the network."""

    CORE = "core"
    DATACENTRE = "datacentre"
    IXP = "ixp"
    CABLE_LANDING = "cls"
    SATELLITE_GATEWAY = "satgw"
    BORDER = "border"
    EXCHANGE = "exchange"
    POP = "pop"
    AGGREGATION = "agg"
    OLT = "olt"
    CELL_SITE = "bts"
    MICROWAVE_REPEATER = "mwr"
    FIBRE_AMPLIFIER = "fibre_amp"
    BROADCAST = "bcast"
    LMR_REPEATER = "lmr"
    PSAP = "psap"
    EOC = "eoc"
    CELL_BROADCAST_CENTRE = "cbc"
    HF = "hf"
    AMATEUR = "amateur"
    SATELLITE_TERMINAL = "vsat"
    HOSPITAL = "served_hospital"
    SHELTER = "served_shelter"
    POLICE = "served_police"
    FIRE = "served_fire"
    PORT = "served_port"
    AIRPORT = "served_airport"
    WATER = "served_water"
    SCHOOL = "served_school"
    GOVERNMENT = "served_government"


GATEWAY_KINDS = frozenset({SiteKind.CABLE_LANDING, SiteKind.SATELLITE_GATEWAY, SiteKind.BORDER})
"""Kinds that are flagged as gateways when they are imported; the flag stays editable."""

ACCESS_KINDS = frozenset({SiteKind.CELL_SITE})
"""Kinds that serve settlements directly, where nobody recorded who serves them."""

ESSENTIAL_KINDS = frozenset(
    {SiteKind.PSAP, SiteKind.EOC, SiteKind.HOSPITAL, SiteKind.SHELTER, SiteKind.POLICE, SiteKind.FIRE, SiteKind.PORT}
    | {SiteKind.AIRPORT, SiteKind.WATER, SiteKind.GOVERNMENT}
)
"""Kinds whose users keep the country running; counted apart in results."""


class Status(StrEnum):
    """Life of an asset, with the codes of OFDS nodeStatus."""

    PROPOSED = "proposed"
    PLANNED = "planned"
    UNDER_CONSTRUCTION = "underConstruction"
    OPERATIONAL = "operational"
    DECOMMISSIONED = "decommissioned"
    INACTIVE = "inactive"


class StructureKind(StrEnum):
    """What carries or houses the equipment."""

    LATTICE = "lattice_self"
    MONOPOLE = "monopole"
    GUYED = "guyed"
    ROOFTOP = "rooftop"
    POLE = "pole"
    SHELTER = "shelter"
    BUILDING = "building"
    BURIED = "buried"


class WindBasis(StrEnum):
    """Averaging time of a design wind speed."""

    GUST_3S = "3s"
    MINUTE_1 = "1min"
    MINUTE_10 = "10min"
    FASTEST_MILE = "fastest_mile"


@dataclass(frozen=True, slots=True, kw_only=True)
class Site(Record):
    """One place with equipment, at WGS 84 degrees."""

    TABLE: ClassVar[str] = "site"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Sites")
    GEOMETRY: ClassVar[Geometry] = "POINT"

    code: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Code"), help=QT_TRANSLATE_NOOP("fields", "The owner's own code.")
    )
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    kind: SiteKind = choice(QT_TRANSLATE_NOOP("fields", "Kind"), SiteKind, required=True)
    status: Status = choice(QT_TRANSLATE_NOOP("fields", "Status"), Status, default=Status.OPERATIONAL)
    owner_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Owner"), "organisation")
    operator_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Operator"), "organisation")
    lat: float = number(QT_TRANSLATE_NOOP("fields", "Latitude"), "°", -90, 90, required=True)
    lon: float = number(QT_TRANSLATE_NOOP("fields", "Longitude"), "°", -180, 180, required=True)
    coord_accuracy_m: float | None = number(QT_TRANSLATE_NOOP("fields", "Accuracy of the position"), "m", 0, 100_000)
    elevation_m: float | None = number(QT_TRANSLATE_NOOP("fields", "Ground elevation"), "m", -450, 9000)
    admin1: str | None = text(QT_TRANSLATE_NOOP("fields", "First-level area"))
    address: str | None = text(QT_TRANSLATE_NOOP("fields", "Address"))
    structure_kind: StructureKind | None = choice(QT_TRANSLATE_NOOP("fields", "Structure"), StructureKind)
    height_m: float | None = number(QT_TRANSLATE_NOOP("fields", "Height"), "m", 0, 700)
    year_built: int | None = whole(QT_TRANSLATE_NOOP("fields", "Year built"), "", 1850, 2100)
    design_wind_ms: float | None = number(QT_TRANSLATE_NOOP("fields", "Design wind speed"), "m/s", 0, 150)
    design_wind_basis: WindBasis | None = choice(
        QT_TRANSLATE_NOOP("fields", "Averaging time of design wind"), WindBasis
    )
    is_anchored: bool | None = flag(
        QT_TRANSLATE_NOOP("fields", "Equipment anchored"),
        help=QT_TRANSLATE_NOOP("fields", "Racks and batteries bolted down."),
    )
    plinth_height_m: float | None = number(QT_TRANSLATE_NOOP("fields", "Height of equipment above ground"), "m", 0, 50)
    technologies: tuple[str, ...] = texts(QT_TRANSLATE_NOOP("fields", "Technologies"))
    vendor: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Vendor"),
        help=QT_TRANSLATE_NOOP("fields", "Maker of the equipment whose failure would stop the site."),
    )
    software: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Software"),
        help=QT_TRANSLATE_NOOP("fields", "Name and version of what could fail everywhere at once."),
    )
    upstream_id: str | None = reference(
        QT_TRANSLATE_NOOP("fields", "Upstream provider"),
        "organisation",
        help=QT_TRANSLATE_NOOP("fields", "Who carries its traffic onward, abroad if it is a gateway."),
    )
    coverage_radius_km: float | None = number(QT_TRANSLATE_NOOP("fields", "Coverage radius"), "km", 0, 300)
    capacity_mbps: float | None = number(QT_TRANSLATE_NOOP("fields", "Capacity"), "Mbit/s", 0, 1e9)
    tier: int | None = whole(
        QT_TRANSLATE_NOOP("fields", "Tier"),
        "",
        1,
        4,
        help=QT_TRANSLATE_NOOP("fields", "1 national service to 4 other."),
    )
    tier_reason: str | None = text(QT_TRANSLATE_NOOP("fields", "Reason for the tier"))
    is_gateway: bool | None = flag(
        QT_TRANSLATE_NOOP("fields", "Gateway"),
        help=QT_TRANSLATE_NOOP("fields", "Connects the country to the world; service needs a live path to one."),
    )
    access_mode: str | None = text(QT_TRANSLATE_NOOP("fields", "Access"))
    access_time_h: float | None = number(QT_TRANSLATE_NOOP("fields", "Time to reach it"), "h", 0, 720)
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
