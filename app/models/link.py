"""Lines between sites. Fields: domain notes 2.3; names of OFDS 0.3 where it has them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, flag, number, reference, route, text, whole
from app.models.record import Geometry, Record
from app.models.site import Status
from app.text import QT_TRANSLATE_NOOP

Route = tuple[tuple[float, float], ...]
"""Points (longitude, latitude) in WGS 84 degrees, from the first end to the second."""


class Medium(StrEnum):
    """What carries the signal."""

    FIBRE = "fibre"
    MICROWAVE = "microwave"
    COPPER = "copper"
    COAXIAL = "coaxial"
    VHF_UHF = "vhf_uhf"
    HF = "hf"
    VSAT_GEO = "vsat_geo"
    LEO = "leo"
    SUBMARINE = "submarine"
    TVWS = "tvws"
    LASER = "laser"
    LOGICAL = "logical"


class Deployment(StrEnum):
    """How a cable lies."""

    ABOVE_GROUND = "aboveGround"
    BELOW_GROUND = "belowGround"
    DUCT = "duct"
    SUBMARINE = "submarine"
    UNDERWATER = "underwater"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Record):
    """A cable or a radio hop between two sites.

    `route_group_id` names what it shares with others (duct, pole line, bridge, landing): one cut takes them all.
    `route` is None where nobody surveyed it; it is then assumed straight, and said to be.
    """

    TABLE: ClassVar[str] = "link"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Links")
    GEOMETRY: ClassVar[Geometry] = "LINESTRING"

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str | None = text(QT_TRANSLATE_NOOP("fields", "Name"))
    start_id: str = reference(QT_TRANSLATE_NOOP("fields", "From site"), "site", required=True)
    end_id: str = reference(QT_TRANSLATE_NOOP("fields", "To site"), "site", required=True)
    medium: Medium = choice(QT_TRANSLATE_NOOP("fields", "Medium"), Medium, required=True)
    deployment: Deployment | None = choice(QT_TRANSLATE_NOOP("fields", "Deployment"), Deployment)
    status: Status = choice(QT_TRANSLATE_NOOP("fields", "Status"), Status, default=Status.OPERATIONAL)
    route: Route | None = route(QT_TRANSLATE_NOOP("fields", "Route"))
    route_group_id: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Route group"),
        help=QT_TRANSLATE_NOOP("fields", "Name of the duct, pole line, bridge or landing it shares with other links."),
    )
    length_km: float | None = number(QT_TRANSLATE_NOOP("fields", "Length"), "km", 0, 50_000)
    capacity_mbps: float | None = number(QT_TRANSLATE_NOOP("fields", "Capacity"), "Mbit/s", 0, 1e9)
    freq_ghz: float | None = number(QT_TRANSLATE_NOOP("fields", "Frequency"), "GHz", 0, 400)
    fibre_count: int | None = whole(QT_TRANSLATE_NOOP("fields", "Fibres"), "", 0, 100_000)
    year_built: int | None = whole(QT_TRANSLATE_NOOP("fields", "Year built"), "", 1850, 2100)
    is_leased: bool | None = flag(QT_TRANSLATE_NOOP("fields", "Leased"))
    owner_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Owner"), "organisation")
    operator_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Operator"), "organisation")
    role: str | None = text(QT_TRANSLATE_NOOP("fields", "Role"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
