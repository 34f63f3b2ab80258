"""Equipment that stands by, fuel, and the card that says which way to speak when the usual one fails."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, day, flag, number, reference, references, text, texts, whole
from app.models.record import Geometry, Record
from app.text import QT_TRANSLATE_NOOP


class StockKind(StrEnum):
    """What lies in the store."""

    SATELLITE_PHONE = "satellite_phone"
    VSAT = "vsat"
    LEO = "leo"
    HF_RADIO = "hf_radio"
    VHF_RADIO = "vhf_radio"
    REPEATER = "repeater"
    MICROWAVE = "microwave"
    MOBILE_CELL = "cow"
    MAST = "mast"
    GENERATOR = "generator"
    BATTERY = "battery"
    SOLAR = "solar"
    WARNING = "warning"
    TOOLS = "tools"
    OTHER = "other"


WORDS = (
    (StockKind.SATELLITE_PHONE, QT_TRANSLATE_NOOP("choices", "Satellite telephone")),
    (StockKind.VSAT, QT_TRANSLATE_NOOP("choices", "Satellite terminal (GEO)")),
    (StockKind.LEO, QT_TRANSLATE_NOOP("choices", "Satellite terminal (LEO)")),
    (StockKind.HF_RADIO, QT_TRANSLATE_NOOP("choices", "HF radio")),
    (StockKind.VHF_RADIO, QT_TRANSLATE_NOOP("choices", "VHF or UHF radio")),
    (StockKind.REPEATER, QT_TRANSLATE_NOOP("choices", "Portable repeater")),
    (StockKind.MICROWAVE, QT_TRANSLATE_NOOP("choices", "Microwave set")),
    (StockKind.MOBILE_CELL, QT_TRANSLATE_NOOP("choices", "Cell on wheels")),
    (StockKind.MAST, QT_TRANSLATE_NOOP("choices", "Temporary mast")),
    (StockKind.GENERATOR, QT_TRANSLATE_NOOP("choices", "Generator")),
    (StockKind.BATTERY, QT_TRANSLATE_NOOP("choices", "Battery")),
    (StockKind.SOLAR, QT_TRANSLATE_NOOP("choices", "Solar set")),
    (StockKind.WARNING, QT_TRANSLATE_NOOP("choices", "Loudspeaker or siren")),
    (StockKind.TOOLS, QT_TRANSLATE_NOOP("choices", "Tools and spares")),
    (StockKind.OTHER, QT_TRANSLATE_NOOP("choices", "Other equipment")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StockItem(Record):
    """Equipment in store; several alike may share one row."""

    TABLE: ClassVar[str] = "stock_item"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Equipment in stock")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    kind: StockKind | None = choice(QT_TRANSLATE_NOOP("fields", "Kind"), StockKind)
    count: int | None = whole(QT_TRANSLATE_NOOP("fields", "Count"), "", 0, 1_000_000)
    serials: tuple[str, ...] = texts(QT_TRANSLATE_NOOP("fields", "Serial numbers"))
    site_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Kept at site"), "site")
    place: str | None = text(QT_TRANSLATE_NOOP("fields", "Place"))
    custodian_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Kept by"), "contact")
    owner_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Owner"), "organisation")
    battery_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Battery renewed on"))
    tested_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Last tested on"))
    deploy_h: float | None = number(QT_TRANSLATE_NOOP("fields", "Time to deploy"), "h", 0, 8760)
    customs_code: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Customs code"),
        help=QT_TRANSLATE_NOOP("fields", "The code of the harmonized system, for entry from abroad."),
    )
    is_licensed: bool | None = flag(QT_TRANSLATE_NOOP("fields", "License cleared beforehand"))
    value_usd: float | None = number(QT_TRANSLATE_NOOP("fields", "Value"), "USD", 0, 1e9)
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class FuelDepot(Record):
    """Where fuel for generators comes from."""

    TABLE: ClassVar[str] = "fuel_depot"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Fuel depots")
    GEOMETRY: ClassVar[Geometry] = "POINT"

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    lat: float = number(QT_TRANSLATE_NOOP("fields", "Latitude"), "°", -90, 90, required=True)
    lon: float = number(QT_TRANSLATE_NOOP("fields", "Longitude"), "°", -180, 180, required=True)
    supplier_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Supplier"), "organisation")
    agreement_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Contract"), "agreement")
    fuel_kind: str | None = text(QT_TRANSLATE_NOOP("fields", "Fuel"))
    capacity_l: float | None = number(QT_TRANSLATE_NOOP("fields", "Capacity"), "l", 0, 1e9)
    reserved_l: float | None = number(QT_TRANSLATE_NOOP("fields", "Reserved for telecommunications"), "l", 0, 1e9)
    has_own_power: bool | None = flag(
        QT_TRANSLATE_NOOP("fields", "Own power"),
        help=QT_TRANSLATE_NOOP("fields", "Whether its pumps run without the grid."),
    )
    tankers: int | None = whole(QT_TRANSLATE_NOOP("fields", "Tank vehicles"), "", 0, 10_000)
    admin1: str | None = text(QT_TRANSLATE_NOOP("fields", "First-level area"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class PaceCard(Record):
    """The four ways by which a critical place is reached, in the order in which they are tried."""

    TABLE: ClassVar[str] = "pace_card"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "PACE cards")

    site_id: str = reference(QT_TRANSLATE_NOOP("fields", "Site"), "site", required=True)
    primary_way: str | None = text(QT_TRANSLATE_NOOP("fields", "Primary"))
    alternate_way: str | None = text(QT_TRANSLATE_NOOP("fields", "Alternate way"))
    contingency_way: str | None = text(QT_TRANSLATE_NOOP("fields", "Contingency"))
    emergency_way: str | None = text(QT_TRANSLATE_NOOP("fields", "Emergency"))
    switch_after_min: float | None = number(QT_TRANSLATE_NOOP("fields", "Next way after"), "min", 0, 10_080)
    radio_net_ids: tuple[str, ...] = references(QT_TRANSLATE_NOOP("fields", "Radio nets"), "radio_net")
    tested_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Last tested on"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
