"""Early-warning nodes: what senses a hazard and what warns people of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, number, reference, text, texts
from app.models.record import Geometry, Record
from app.models.site import Status
from app.text import QT_TRANSLATE_NOOP


class WarningKind(StrEnum):
    """What an early-warning node is."""

    SIREN = "siren"
    LOUDSPEAKER = "loudspeaker"
    RIVER_GAUGE = "sensor_river_gauge"
    TIDE_GAUGE = "sensor_tide_gauge"
    RAIN_GAUGE = "sensor_rain_gauge"
    WEATHER_STATION = "sensor_weather"
    SEISMOMETER = "sensor_seismic"
    GNSS = "sensor_gnss"
    RADAR = "sensor_radar"
    CAMERA = "sensor_camera"
    WARNING_CENTRE = "warning_centre"
    CAP_SERVER = "cap_server"


@dataclass(frozen=True, slots=True, kw_only=True)
class WarningNode(Record):
    """A sensor, a centre or a channel of a warning chain."""

    TABLE: ClassVar[str] = "warning_node"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Warning nodes")
    GEOMETRY: ClassVar[Geometry] = "POINT"

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    kind: WarningKind = choice(QT_TRANSLATE_NOOP("fields", "Kind"), WarningKind, required=True)
    status: Status = choice(QT_TRANSLATE_NOOP("fields", "Status"), Status, default=Status.OPERATIONAL)
    hazards: tuple[str, ...] = texts(QT_TRANSLATE_NOOP("fields", "Hazards"))
    lat: float = number(QT_TRANSLATE_NOOP("fields", "Latitude"), "°", -90, 90, required=True)
    lon: float = number(QT_TRANSLATE_NOOP("fields", "Longitude"), "°", -180, 180, required=True)
    site_id: str | None = reference(
        QT_TRANSLATE_NOOP("fields", "Works through site"),
        "site",
        help=QT_TRANSLATE_NOOP("fields", "The site whose service it needs; empty: it works alone."),
    )
    power_source: str | None = text(QT_TRANSLATE_NOOP("fields", "Power"))
    battery_h: float | None = number(QT_TRANSLATE_NOOP("fields", "Battery"), "h", 0, 8760)
    coverage_radius_m: float | None = number(QT_TRANSLATE_NOOP("fields", "Reach"), "m", 0, 100_000)
    level_dbc: float | None = number(
        QT_TRANSLATE_NOOP("fields", "Rated level at 30 m"),
        "dBC",
        60,
        150,
        help=QT_TRANSLATE_NOOP("fields", "Of a siren; gives its reach where none is recorded."),
    )
    admin1: str | None = text(QT_TRANSLATE_NOOP("fields", "First-level area"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
