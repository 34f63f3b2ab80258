"""All record types, those that others refer to first."""

from __future__ import annotations

from app.models.alternative import AlternativeLink
from app.models.attachment import Attachment
from app.models.fragility_curve import FragilityCurve
from app.models.hazard_event import HazardEvent
from app.models.link import Link
from app.models.map_layer import MapLayer
from app.models.organisation import Contact, Organisation
from app.models.plan import Plan
from app.models.power import GridZone, PowerSupply
from app.models.record import Record
from app.models.run import Run
from app.models.saved_view import SavedView
from app.models.scenario import Scenario
from app.models.settlement import Service, Settlement
from app.models.site import Site
from app.models.warning import WarningNode

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
    Attachment,
    SavedView,
    MapLayer,
)

BY_TABLE: dict[str, type[Record]] = {record_type.TABLE: record_type for record_type in RECORD_TYPES}

NOT_INVENTORY: tuple[type[Record], ...] = (Plan, Run, Attachment, SavedView, MapLayer)
"""What describes the plan file, its answers and how it is looked at: neither listed among the country's records, nor
imported, nor exported to other formats."""
