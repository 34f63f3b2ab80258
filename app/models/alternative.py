"""Alternative links: what carries messages when the network does not. Kinds: domain notes 6.1."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, number, reference, text, texts
from app.models.record import Geometry, Record
from app.models.site import Status
from app.text import QT_TRANSLATE_NOOP


class AlternativeKind(StrEnum):
    """What kind of link or kit stands by."""

    HF = "hf"
    VHF_UHF = "vhf_uhf"
    MICROWAVE = "microwave"
    UNLICENSED_5_GHZ = "wifi_ptp"
    VSAT_GEO = "vsat_geo"
    L_BAND = "l_band"
    LEO = "leo"
    DIRECT_TO_PHONE = "direct_to_phone"
    MESH = "mesh"
    LORA = "lora"
    MOBILE_CELL = "cow"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class AlternativeLink(Record):
    """A link or kit that comes into service after the event; it is no part of the everyday network.

    `end_id` is None where the far end is a satellite or outside the country.
    """

    TABLE: ClassVar[str] = "alternative_link"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Alternative links")
    GEOMETRY: ClassVar[Geometry] = "LINESTRING"

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str | None = text(QT_TRANSLATE_NOOP("fields", "Name"))
    kind: AlternativeKind = choice(QT_TRANSLATE_NOOP("fields", "Kind"), AlternativeKind, required=True)
    status: Status = choice(QT_TRANSLATE_NOOP("fields", "Status"), Status, default=Status.OPERATIONAL)
    start_id: str = reference(QT_TRANSLATE_NOOP("fields", "From site"), "site", required=True)
    end_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "To site"), "site")
    services: tuple[str, ...] = texts(
        QT_TRANSLATE_NOOP("fields", "Services"), help=QT_TRANSLATE_NOOP("fields", "Any of: voice, messages, data.")
    )
    setup_h: float | None = number(QT_TRANSLATE_NOOP("fields", "Set-up time"), "h", 0, 8760)
    capacity_mbps: float | None = number(QT_TRANSLATE_NOOP("fields", "Capacity"), "Mbit/s", 0, 1e9)
    freq_ghz: float | None = number(QT_TRANSLATE_NOOP("fields", "Frequency"), "GHz", 0, 400)
    power_w: float | None = number(QT_TRANSLATE_NOOP("fields", "Power need"), "W", 0, 1e6)
    own_power_h: float | None = number(
        QT_TRANSLATE_NOOP("fields", "Own power for"),
        "h",
        0,
        8760,
        help=QT_TRANSLATE_NOOP("fields", "Hours on what it brings along; empty: it hangs on the power of its site."),
    )
    cost_usd: float | None = number(
        QT_TRANSLATE_NOOP("fields", "Cost"),
        "USD",
        0,
        1e9,
        help=QT_TRANSLATE_NOOP("fields", "To buy and run for a year; empty: the indicative figure of the catalog."),
    )
    operator_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Operator"), "organisation")
    custodian: str | None = text(QT_TRANSLATE_NOOP("fields", "Kept by"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
