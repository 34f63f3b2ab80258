"""All records of a plan at one revision: what the engine, the checks and the printed plan read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from app.models.alternative import AlternativeLink
from app.models.attachment import Attachment
from app.models.fragility_curve import FragilityCurve
from app.models.hazard_event import HazardEvent
from app.models.link import Link
from app.models.map_layer import MapLayer
from app.models.organisation import Contact, Organisation
from app.models.plan import Plan
from app.models.power import GridZone, PowerSupply
from app.models.record import Record, row_text
from app.models.run import Run
from app.models.saved_view import SavedView
from app.models.scenario import Scenario
from app.models.settlement import Service, Settlement
from app.models.site import Site
from app.models.warning import WarningNode

ATTRIBUTE_TABLES = {"power_supplies": "power_supply"}
"""The fields of a snapshot whose names are not those of their tables with an s."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """Every table of a plan, each sorted by rising id; the names are those of the tables, in the plural.

    `revision` counts the edits of the plan file, undo and redo included.
    """

    plan: Plan
    revision: int
    organisations: tuple[Organisation, ...] = ()
    contacts: tuple[Contact, ...] = ()
    grid_zones: tuple[GridZone, ...] = ()
    sites: tuple[Site, ...] = ()
    power_supplies: tuple[PowerSupply, ...] = ()
    links: tuple[Link, ...] = ()
    settlements: tuple[Settlement, ...] = ()
    services: tuple[Service, ...] = ()
    warning_nodes: tuple[WarningNode, ...] = ()
    alternative_links: tuple[AlternativeLink, ...] = ()
    fragility_curves: tuple[FragilityCurve, ...] = ()
    hazard_events: tuple[HazardEvent, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    runs: tuple[Run, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    saved_views: tuple[SavedView, ...] = ()
    map_layers: tuple[MapLayer, ...] = ()

    def tables(self) -> dict[str, tuple[Record, ...]]:
        """Return the records of every table but the plan's own row, by the name of the table."""
        names = [f.name for f in fields(self) if f.name not in ("plan", "revision")]
        return {ATTRIBUTE_TABLES.get(name, name[:-1]): getattr(self, name) for name in names}

    def with_tables(self, tables: Mapping[str, Iterable[Record]]) -> Snapshot:
        """Return a snapshot with the records of these tables instead, sorted by rising id."""
        names = {table: name for name, table in ATTRIBUTE_TABLES.items()}
        changed: dict[str, Any] = {
            names.get(table, f"{table}s"): tuple(sorted(records, key=lambda record: record.id))
            for table, records in tables.items()
        }
        return replace(self, **changed)

    def inventory(self) -> tuple[Record, ...]:
        """Return the records that the engine reads about the country: no plan, contacts, scenarios or runs."""
        return (
            *self.organisations,
            *self.grid_zones,
            *self.sites,
            *self.power_supplies,
            *self.links,
            *self.settlements,
            *self.services,
            *self.warning_nodes,
            *self.alternative_links,
            *self.fragility_curves,
        )


def digest(records: Iterable[Record]) -> str:
    """Return a short digest of records in the order given; it changes when any field of any of them does."""
    hasher = hashlib.blake2b(digest_size=8)
    for record in records:
        hasher.update(record.TABLE.encode())
        hasher.update(row_text(record.to_row()).encode())
    return hasher.hexdigest()
