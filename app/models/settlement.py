"""Where people live, and which sites serve them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from app.models.fields import json_object, number, reference, text, texts, whole
from app.models.record import Geometry, Record
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement(Record):
    """A town, village or district. `population` is None where it is unknown, never 0 for unknown."""

    TABLE: ClassVar[str] = "settlement"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Settlements")
    GEOMETRY: ClassVar[Geometry] = "POINT"

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    lat: float = number(QT_TRANSLATE_NOOP("fields", "Latitude"), "°", -90, 90, required=True)
    lon: float = number(QT_TRANSLATE_NOOP("fields", "Longitude"), "°", -180, 180, required=True)
    population: int | None = whole(QT_TRANSLATE_NOOP("fields", "People"), "", 0, 100_000_000)
    households: int | None = whole(QT_TRANSLATE_NOOP("fields", "Households"), "", 0, 50_000_000)
    admin1: str | None = text(QT_TRANSLATE_NOOP("fields", "First-level area"))
    elevation_m: float | None = number(QT_TRANSLATE_NOOP("fields", "Ground elevation"), "m", -450, 9000)
    languages: tuple[str, ...] = texts(QT_TRANSLATE_NOOP("fields", "Languages"))
    people_by_group: dict[str, Any] = json_object(
        QT_TRANSLATE_NOOP("fields", "People with specific needs"),
        help=QT_TRANSLATE_NOOP("fields", "Number of people by group, for example elderly or disabilities."),
    )
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Service(Record):
    """That a site serves a settlement.

    With a `share`, the site alone serves that disjoint part of the people; rows without one stand in for each other:
    the rest of the people is served while any of them is in service.
    """

    TABLE: ClassVar[str] = "service"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Served by")

    settlement_id: str = reference(QT_TRANSLATE_NOOP("fields", "Settlement"), "settlement", required=True)
    site_id: str = reference(QT_TRANSLATE_NOOP("fields", "Site"), "site", required=True)
    share: float | None = number(
        QT_TRANSLATE_NOOP("fields", "Share of the people"),
        "",
        0,
        1,
        help=QT_TRANSLATE_NOOP("fields", "Empty: any of the sites without a share serves the rest."),
    )
