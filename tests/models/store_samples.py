"""A small country with a record of every type, for the tests of the plan file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

from app.models.alternative import AlternativeLink
from app.models.attaching import digest_of
from app.models.attachment import Attachment
from app.models.changes import Change, add
from app.models.fragility_curve import FragilityCurve
from app.models.hazard_event import HazardEvent
from app.models.link import Link
from app.models.map_layer import MapLayer
from app.models.organisation import Contact, Organisation
from app.models.plan import Plan
from app.models.power import GridZone, PowerSupply
from app.models.record import Record, stable_id
from app.models.run import Run
from app.models.saved_view import SavedView
from app.models.scenario import Scenario
from app.models.settlement import Service, Settlement
from app.models.site import Site
from app.models.store.backup import KEPT, back_up_when_due
from app.models.store.store import Store
from app.models.tables import BY_TABLE, RECORD_TYPES
from app.models.warning import WarningNode


def an_id(table: str, key: object) -> str:
    return stable_id("VC", table, str(key))


def a_plan() -> Plan:
    return Plan(id=an_id("plan", 1), title="Test plan", country="VC")


def a_site(key: object, **values: object) -> Site:
    given = {"name": f"Site {key}", "kind": "bts", "lat": 13.0, "lon": -61.0} | values
    return Site(id=an_id("site", key), **given)


def a_link(key: object, start: object, end: object, **values: object) -> Link:
    ends = {"start_id": an_id("site", start), "end_id": an_id("site", end)}
    return Link(**({"id": an_id("link", key), "medium": "fibre"} | ends | values))


ROUTE = ((-61.2, 13.1), (-61.25, 13.15), (-61.1, 13.3))


def island() -> list[Record]:
    """Two sites and one record or more of every other type but the plan, those that others refer to first."""
    operator, north, feeder = an_id("organisation", 1), an_id("grid_zone", 1), an_id("grid_zone", 2)
    a, b, town = an_id("site", "a"), an_id("site", "b"), an_id("settlement", 1)
    storm, scenario = an_id("hazard_event", 1), an_id("scenario", 1)
    return [
        Organisation(id=operator, name="Teléfonos", kind="operator"),
        Contact(id=an_id("contact", 1), name="Duty desk", organisation_id=operator, is_on_duty_24_7=True),
        GridZone(id=north, name="North", lat=13.3, lon=-61.2),
        GridZone(id=feeder, name="Feeder", lat=13.2, lon=-61.2, fed_from=(north,)),
        a_site("a", lat=13.1, lon=-61.2, operator_id=operator, technologies=("lte", "gsm"), is_gateway=True, tier=1),
        a_site("b", lat=13.3, lon=-61.1, is_anchored=False, extra={"colour": "red", "floors": [1, 2.5]}),
        PowerSupply(id=an_id("power_supply", 1), site_id=a, grid_zone_id=feeder, battery_h=8.0),
        a_link("straight", "a", "b", length_km=0.0),
        a_link("routed", "a", "b", route=ROUTE, is_leased=True),
        Settlement(id=town, name="Owia", lat=13.37, lon=-61.14, population=1000),
        Service(id=an_id("service", 1), settlement_id=town, site_id=a, share=0.5),
        WarningNode(id=an_id("warning_node", 1), name="Siren", kind="siren", lat=13.2, lon=-61.2, site_id=b),
        AlternativeLink(id=an_id("alternative_link", 1), kind="hf", start_id=a, end_id=b),
        AlternativeLink(id=an_id("alternative_link", 2), kind="vsat_geo", start_id=a, services=("voice",)),
        FragilityCurve(
            id=an_id("fragility_curve", 1),
            name="Local poles",
            measure="wind",
            asset="link",
            mode="poles",
            repair="cable_aerial",
            states={"states": [{"state": "complete", "median": 45.0, "beta": 0.2}]},
        ),
        HazardEvent(id=storm, name="Storm", hazard="hurricane", parameters={"track": [[0, 13.1, -61.0]]}),
        Scenario(id=scenario, name="Storm", hazard_event_ids=(storm,)),
        Run(
            id=an_id("run", 1),
            scenario_id=scenario,
            name="First",
            ran_at="2026-11-24T04:00:00Z",
            app_version="0.1.0",
            seed=2**53,
            realizations=1000,
            inventory_digest="0",
            results={"people": [1.5, None]},
        ),
        *written(operator, a, town, scenario),
        Attachment(
            id=an_id("attachment", 1),
            record_table="site",
            record_id=a,
            name="mast.jpg",
            media_type="image/jpeg",
            size_bytes=4,
            sha256=digest_of(b"mast"),
        ),
        SavedView(id=an_id("saved_view", 1), name="Tier 1", kind="site", settings={"filter": {"tier": [1]}}),
        MapLayer(id=an_id("map_layer", 1), name="Flood zones", kind="vector", path="flood.geojson", opacity=0.5),
    ]


def written(operator: str, site: str, town: str, scenario: str) -> list[Record]:
    """One record of everything that people write, with a list, a date, a flag and references among them."""
    values: dict[str, dict[str, object]] = {
        "legal_instrument": {"name": "Act", "kind": "law", "authority_id": operator},
        "regulatory_measure": {"name": "Waiver", "instrument_id": an_id("legal_instrument", 1)},
        "committee": {"name": "Emergency group", "last_met_on": "2026-05"},
        "membership": {"committee_id": an_id("committee", 1), "organisation_id": operator, "role": "chair"},
        "assignment": {"name": "Report", "responsible_id": operator, "informed_ids": (operator,)},
        "activation_level": {"level": 0, "name": "Watch"},
        "agreement": {"name": "Roaming", "party_ids": (operator,)},
        "radio_net": {"name": "HF net", "freq_mhz": 7.1, "control_site_id": site},
        "priority_user": {"name": "Hospital", "priority_class": 1},
        "priority_scheme": {"name": "Access class", "is_active": False},
        "emergency_number": {"code": "911", "name": "All", "answered_at_id": site},
        "warning_mandate": {"hazard": "tsunami", "uses_cap": True},
        "message_template": {"name": "Leave the shore", "language": "en"},
        "stock_item": {"name": "Satellite telephone", "count": 4, "serials": ("1", "2")},
        "fuel_depot": {"name": "Depot", "lat": 13.1, "lon": -61.2},
        "pace_card": {"site_id": site, "radio_net_ids": (an_id("radio_net", 1),)},
        "procedure": {"name": "Activate"},
        "procedure_step": {"procedure_id": an_id("procedure", 1), "step": 1, "name": "Call"},
        "playbook_action": {"hazard": "hurricane", "t_h": -72.0, "name": "Check"},
        "exercise": {"name": "Table-top", "scenario_id": scenario},
        "inject": {"exercise_id": an_id("exercise", 1), "name": "A battery is empty"},
        "observation": {"name": "Nobody answered", "exercise_id": an_id("exercise", 1)},
        "training": {"name": "HF course"},
        "people_group": {"name": "Deaf people", "formats": ("captions",)},
        "settlement_group": {"settlement_id": town, "people_group_id": an_id("people_group", 1), "people": 0},
        "historic_event": {"name": "Storm of 2010", "hazard": "hurricane"},
        "project": {"name": "Second landing", "capex_usd": 1e6},
        "indicator": {"name": "Sites with 24 h", "baseline": 0.0},
        "plan_revision": {"version": "1", "name": "First issue"},
        "recipient": {"name": "Library", "edition": "public"},
        "section_text": {"section": "legal", "language": "en", "body": "Two laws."},
        "term": {"name": "PACE"},
        "checklist_answer": {"question": "mandate-law", "level": 0, "assessed_on": "2026-11-01"},
    }
    return [BY_TABLE[table](id=an_id(table, 1), **given) for table, given in values.items()]


def additions(records: list[Record] | None = None) -> list[Change]:
    return [add(record) for record in (island() if records is None else records)]


def contents(store: Store) -> dict[tuple[str, str], Record]:
    return {(t.TABLE, record.id): record for t in RECORD_TYPES for record in store.records(t)}


def renamed(site: Site, name: str) -> Site:
    return replace(site, name=name)


def rolling_backup(path, keep=KEPT):
    """Copy the plan at `path` into its backups, if that is due."""
    with closing(sqlite3.connect(path)) as conn:
        return back_up_when_due(conn, path, keep)
