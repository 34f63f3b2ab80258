"""All record types, those that others refer to first."""

from __future__ import annotations

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
from app.models.record import Record
from app.models.run import Run
from app.models.saved_view import SavedView
from app.models.scenario import Scenario
from app.models.settlement import Service, Settlement
from app.models.site import Site
from app.models.stock import FuelDepot, PaceCard, StockItem
from app.models.warning import WarningNode
from app.models.warning_mandate import MessageTemplate, WarningMandate
from app.text import QT_TRANSLATE_NOOP

WRITTEN_TYPES: tuple[type[Record], ...] = (
    LegalInstrument,
    RegulatoryMeasure,
    Committee,
    Membership,
    Assignment,
    ActivationLevel,
    Agreement,
    RadioNet,
    PriorityUser,
    PriorityScheme,
    EmergencyNumber,
    WarningMandate,
    MessageTemplate,
    StockItem,
    FuelDepot,
    PaceCard,
    Procedure,
    ProcedureStep,
    PlaybookAction,
    Exercise,
    Inject,
    Observation,
    Training,
    PeopleGroup,
    SettlementGroup,
    HistoricEvent,
    Project,
    Indicator,
    PlanRevision,
    Recipient,
    SectionText,
    Term,
    ChecklistAnswer,
)
"""What people write for the plan; the engine reads none of it."""

RECORD_TYPES: tuple[type[Record], ...] = (
    Plan,
    Organisation,
    Contact,
    GridZone,
    Site,
    PowerSupply,
    Link,
    Settlement,
    Service,
    WarningNode,
    AlternativeLink,
    FragilityCurve,
    HazardEvent,
    Scenario,
    Run,
    *WRITTEN_TYPES,
    Attachment,
    SavedView,
    MapLayer,
)

SUBJECTS: tuple[tuple[str, tuple[type[Record], ...]], ...] = (
    (QT_TRANSLATE_NOOP("records", "Network"), (Site, Link, AlternativeLink, Organisation, Contact)),
    (QT_TRANSLATE_NOOP("records", "Power and fuel"), (PowerSupply, GridZone, FuelDepot)),
    (
        QT_TRANSLATE_NOOP("records", "People and warning"),
        (Settlement, Service, PeopleGroup, SettlementGroup, WarningNode, WarningMandate, MessageTemplate),
    ),
    (QT_TRANSLATE_NOOP("records", "Hazards"), (HazardEvent, Scenario, HistoricEvent, FragilityCurve)),
    (
        QT_TRANSLATE_NOOP("records", "Law and governance"),
        (LegalInstrument, RegulatoryMeasure, Committee, Membership, Assignment, ActivationLevel, Agreement),
    ),
    (
        QT_TRANSLATE_NOOP("records", "Means of emergency"),
        (RadioNet, PaceCard, StockItem, PriorityUser, PriorityScheme, EmergencyNumber),
    ),
    (QT_TRANSLATE_NOOP("records", "Procedures"), (Procedure, ProcedureStep, PlaybookAction)),
    (QT_TRANSLATE_NOOP("records", "Exercises and training"), (Exercise, Inject, Observation, Training)),
    (
        QT_TRANSLATE_NOOP("records", "The plan as a document"),
        (SectionText, Project, Indicator, ChecklistAnswer, PlanRevision, Recipient, Term),
    ),
)
"""What people edit in tables, by subject, in the order in which a window lists it."""

BY_TABLE: dict[str, type[Record]] = {record_type.TABLE: record_type for record_type in RECORD_TYPES}

NOT_INVENTORY: tuple[type[Record], ...] = (Plan, Run, Attachment, SavedView, MapLayer)
"""What describes the plan file, its answers and how it is looked at: neither listed among the country's records, nor
guessed from spreadsheets, nor exported to other formats; attachments alone go with exports."""
