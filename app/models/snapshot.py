"""All records of a plan at one revision: what the engine, the checks and the printed plan read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from app.models.agreement import Agreement
from app.models.alternative import AlternativeLink
from app.models.attachment import Attachment
from app.models.checklist_answer import ChecklistAnswer
from app.models.exercise import Exercise, Inject, Observation, Training
from app.models.fragility_curve import FragilityCurve
from app.models.governance import ActivationLevel, Assignment, Committee, Membership
from app.models.hazard_event import HazardEvent
from app.models.historic_event import HistoricEvent
from app.models.improvement import Indicator, Project
from app.models.legal import LegalInstrument, RegulatoryMeasure
from app.models.link import Link
from app.models.map_layer import MapLayer
from app.models.organisation import Contact, Organisation
from app.models.paper import PlanRevision, Recipient, SectionText, Term
from app.models.people_group import PeopleGroup, SettlementGroup
from app.models.plan import Plan
from app.models.power import GridZone, PowerSupply
from app.models.priority import EmergencyNumber, PriorityScheme, PriorityUser
from app.models.procedure import PlaybookAction, Procedure, ProcedureStep
from app.models.radio_net import RadioNet
from app.models.record import Record, row_text
from app.models.run import Run
from app.models.saved_view import SavedView
from app.models.scenario import Scenario
from app.models.settlement import Service, Settlement
from app.models.site import Site
from app.models.stock import FuelDepot, PaceCard, StockItem
from app.models.warning import WarningNode
from app.models.warning_mandate import MessageTemplate, WarningMandate

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
    legal_instruments: tuple[LegalInstrument, ...] = ()
    regulatory_measures: tuple[RegulatoryMeasure, ...] = ()
    committees: tuple[Committee, ...] = ()
    memberships: tuple[Membership, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    activation_levels: tuple[ActivationLevel, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    radio_nets: tuple[RadioNet, ...] = ()
    priority_users: tuple[PriorityUser, ...] = ()
    priority_schemes: tuple[PriorityScheme, ...] = ()
    emergency_numbers: tuple[EmergencyNumber, ...] = ()
    warning_mandates: tuple[WarningMandate, ...] = ()
    message_templates: tuple[MessageTemplate, ...] = ()
    stock_items: tuple[StockItem, ...] = ()
    fuel_depots: tuple[FuelDepot, ...] = ()
    pace_cards: tuple[PaceCard, ...] = ()
    procedures: tuple[Procedure, ...] = ()
    procedure_steps: tuple[ProcedureStep, ...] = ()
    playbook_actions: tuple[PlaybookAction, ...] = ()
    exercises: tuple[Exercise, ...] = ()
    injects: tuple[Inject, ...] = ()
    observations: tuple[Observation, ...] = ()
    trainings: tuple[Training, ...] = ()
    people_groups: tuple[PeopleGroup, ...] = ()
    settlement_groups: tuple[SettlementGroup, ...] = ()
    historic_events: tuple[HistoricEvent, ...] = ()
    projects: tuple[Project, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    plan_revisions: tuple[PlanRevision, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    section_texts: tuple[SectionText, ...] = ()
    terms: tuple[Term, ...] = ()
    checklist_answers: tuple[ChecklistAnswer, ...] = ()
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
