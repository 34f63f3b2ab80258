"""A small invented country, and an answer of the engine written by hand, for the tests of the printed plan."""

import csv
import json
from dataclasses import replace
from datetime import date

import numpy as np

from app.models.alternative import AlternativeLink
from app.models.checks import Finding
from app.models.hazard_event import HazardEvent
from app.models.link import Link
from app.models.organisation import Contact, Organisation
from app.models.plan import Plan
from app.models.power import GridZone, PowerSupply
from app.models.record import stable_id
from app.models.run import Run
from app.models.settlement import Service, Settlement
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.models.tables import BY_TABLE
from app.models.warning import WarningNode
from app.planning.assumptions import Assumption
from app.planning.document.context import PlanContext
from app.planning.document.facts import facts_of
from app.planning.note import Note
from app.planning.outage import simulate
from app.planning.outage_result import (
    AssetOutage,
    Band,
    Estimate,
    OutageResult,
    PersonHours,
    Reported,
    SettlementOutage,
    SimulatedHazard,
    UsedCurve,
)
from app.planning.ranking import rank_single_failures
from app.planning.readiness import assess
from app.planning.warning_reach import warning_now
from tests.planning.countries import storm_to_west, with_storm

FINDING = Finding(
    code="position-coarse",
    severity="warning",
    table="site",
    id="1",
    text="{name} has a coarse position.",
    values={"name": "Hill"},
)
EPOCHS_H = tuple(float(t) for t in np.r_[np.linspace(0, 72, 37), np.linspace(72, 720, 28)[1:]])
REPORTED_H = (0.0, 6.0, 24.0, 72.0, 168.0, 720.0)
GRADES = {"source": "Example list", "surveyed_on": "2026-03-01", "confidence": "B", "disclosure": "public"}


def ident(table, code):
    return stable_id("XX", table, code)


def by_id(records):
    return tuple(sorted(records, key=lambda record: record.id))


def small_snapshot():
    """Two islands: a landing, a core, two cell sites behind one another, three settlements."""
    sites = [
        ("L", "Landing", "cls", 13.10, -61.20, True),
        ("C", "Core & switch", "core", 13.15, -61.22, False),
        ("A", "Hill <A>", "bts", 13.20, -61.18, False),
        ("B", "Bay", "bts", 13.02, -61.24, False),
    ]
    links = [("L", "C", "fibre", "duct 1"), ("C", "A", "microwave", None), ("C", "B", "fibre", "duct 1")]
    towns = [
        ("T1", "Port", 13.14, -61.21, 5000),
        ("T2", "Cove", 13.21, -61.17, 1200),
        ("T3", "Reef", 13.03, -61.25, None),
    ]
    served = [("T1", "A"), ("T1", "B"), ("T2", "A")]
    return Snapshot(
        plan=Plan(id=ident("plan", "P"), title="Emergency Telecommunications Plan", country="XX", version="0.3"),
        revision=12,
        organisations=by_id(
            [Organisation(id=ident("organisation", "O"), name="Island Tel", kind="operator", **GRADES)]
        ),
        contacts=by_id(
            [
                Contact(
                    id=ident("contact", "1"),
                    organisation_id=ident("organisation", "O"),
                    name="Duty desk",
                    phone="+1 784 555 0100",
                    is_on_duty_24_7=True,
                    **GRADES,
                )
            ]
        ),
        grid_zones=by_id([GridZone(id=ident("grid_zone", "G"), name="North", lat=13.1, lon=-61.2, **GRADES)]),
        sites=by_id(
            Site(
                id=ident("site", code),
                code=code,
                name=name,
                kind=kind,
                lat=lat,
                lon=lon,
                is_gateway=gateway,
                operator_id=ident("organisation", "O"),
                admin1="North",
                **GRADES,
            )
            for code, name, kind, lat, lon, gateway in sites
        ),
        power_supplies=by_id(
            PowerSupply(
                id=ident("power_supply", code),
                site_id=ident("site", code),
                grid_zone_id=ident("grid_zone", "G"),
                battery_h=hours,
                has_generator=fuel is not None,
                fuel_h=fuel,
                **GRADES,
            )
            for code, hours, fuel in (("L", 8.0, 72.0), ("C", 4.0, 48.0), ("A", 6.0, None))
        ),
        links=by_id(
            Link(
                id=ident("link", a + b),
                code=a + b,
                start_id=ident("site", a),
                end_id=ident("site", b),
                medium=medium,
                route_group_id=group,
                length_km=7.5,
                **GRADES,
            )
            for a, b, medium, group in links
        ),
        settlements=by_id(
            Settlement(id=ident("settlement", c), name=n, lat=lat, lon=lon, population=p, admin1="North", **GRADES)
            for c, n, lat, lon, p in towns
        ),
        services=by_id(
            Service(
                id=ident("service", t + s), settlement_id=ident("settlement", t), site_id=ident("site", s), **GRADES
            )
            for t, s in served
        ),
        warning_nodes=by_id(
            [
                WarningNode(
                    id=ident("warning_node", "W"),
                    name="Port siren",
                    kind="siren",
                    lat=13.14,
                    lon=-61.2,
                    site_id=ident("site", "A"),
                    hazards=("tsunami",),
                    **GRADES,
                )
            ]
        ),
        alternative_links=by_id(
            [
                AlternativeLink(
                    id=ident("alternative_link", "H"),
                    name="HF net",
                    kind="hf",
                    start_id=ident("site", "C"),
                    end_id=ident("site", "B"),
                    **GRADES,
                )
            ]
        ),
        hazard_events=(HazardEvent(id=ident("hazard_event", "S"), name="Storm", hazard="hurricane"),),
    )


def curve(people, start, middle, end):
    """Return people without service at every epoch: from `start` to `middle` at 24 h, then down to `end`."""
    t = np.array(EPOCHS_H)
    rise = start + (middle - start) * (1 - np.exp(-t / 7))
    fall = end + (1 - end) * np.exp(-np.maximum(t - 24, 0) / 150)
    return people * rise * fall


def outage_result(snapshot, name="Category 4 storm past the islands"):
    """Return an answer with plausible numbers for any snapshot."""
    people = float(sum(s.population or 0 for s in snapshot.settlements))
    mean, p5, p95 = (curve(people, *w) for w in ((0.35, 0.72, 0.04), (0.2, 0.5, 0.0), (0.5, 0.9, 0.12)))
    t = np.array(EPOCHS_H)
    shares = {"damage": 0.3 + 0.4 * t / 720, "power": 0.5 - 0.4 * t / 720, "transport": 0.2 + 0 * t}
    causes = {cause: mean * share for cause, share in shares.items()}

    def at(values, time_h):
        return float(np.interp(time_h, t, values))

    order = np.linspace(0.97, 0.08, max(2, len(snapshot.sites)))
    own = {s.site_id: s for s in snapshot.services}
    hours = {c: float(np.trapezoid(v, t)) for c, v in causes.items()}
    total = sum(hours.values())
    return OutageResult(
        scenario_name=name,
        seed=7,
        realizations=1000,
        epochs_h=EPOCHS_H,
        people_recorded=people,
        people_already_isolated=0.0,
        unserved_people=Band(mean=tuple(mean.tolist()), p5=tuple(p5.tolist()), p95=tuple(p95.tolist())),
        reported=tuple(
            Reported(
                time_h=time_h,
                people=Estimate(
                    **{name: at(v, time_h) for name, v in (("mean", mean), ("p5", p5), ("p95", p95))},
                    **{name: 0.01 * at(v, time_h) for name, v in (("se", mean), ("p5_se", p5), ("p95_se", p95))},
                ),
                se_by_cause={cause: 0.02 * at(values, time_h) for cause, values in causes.items()},
                **{cause: at(values, time_h) for cause, values in causes.items()},
            )
            for time_h in REPORTED_H
        ),
        causes_people={cause: tuple(values.tolist()) for cause, values in causes.items()},
        person_hours=PersonHours(mean=total, p5=0.6 * total, p95=1.5 * total, se=0.01 * total),
        person_hours_by_cause=hours,
        metrics=(),
        sites=tuple(
            AssetOutage(
                id=site.id,
                name=site.name,
                kind=site.kind,
                outage_probability=float(chance),
                p_damage=float(chance) * 0.4,
                expected_down_h=float(chance) * 260,
                outage_se=float(chance * (1 - chance) / 1000) ** 0.5,
                down_se_at_most_h=float(chance * 260 * (720 - chance * 260) / 1000) ** 0.5,
                down_h_by_cause={"damage": float(chance) * 60, "logical": 0.0, "power": float(chance) * 200},
                down_se_at_most_h_by_cause={"damage": 6.0, "power": 9.5},
                intensity=38.0 + 20 * float(chance),
                people=2500.0 if site.id in own else 0.0,
                failure_curve="W-LATTICE",
                grade="C",
            )
            for site, chance in zip(snapshot.sites, order, strict=False)
        ),
        links=(),
        settlements=tuple(
            SettlementOutage(
                id=s.id,
                name=s.name,
                people=float(s.population),
                unserved_probability_24h=0.9 - 0.02 * n,
                expected_unserved_h=300.0 - 8 * n,
                unserved_se_at_most=0.01,
                unserved_se_at_most_h=11.2,
                unserved_h_by_cause={"power": 200.0, "transport": 100.0 - 8 * n},
                unserved_se_at_most_h_by_cause={"power": 10.1, "transport": 7.8},
            )
            for n, s in enumerate(s for s in snapshot.settlements if s.population)
        ),
        already_isolated=(),
        essential_sites=0,
        essential_down=(0.0,) * 6,
        sites_connected=4,
        sites_down=dict.fromkeys(("damage", "power", "transport"), (0.0,) * 64),
        assumptions=(
            Assumption(
                table="site",
                field="design_wind_ms",
                value="50",
                unit="m/s",
                count=3,
                rule="usual for its kind",
                grade="D",
                source="domain notes 2.8",
            ),
            Assumption(
                table="link",
                field="length_km",
                value="",
                unit="km",
                count=2,
                rule="measured along its route, straight where there is none",
                grade="D",
                source="",
            ),
        ),
        curves=(
            UsedCurve(
                id="W-LATTICE",
                title="Lattice tower of known design wind, collapse",
                source="Nirandjan et al. 2024, NHESS 24, 4341-4368, table D2, W10.2",
                grade="B",
                used_by=len(snapshot.sites),
            ),
        ),
        warnings=(Note("Settlements without a number of people, which are not counted: {count}.", {"count": 1}),),
        hazard=SimulatedHazard(title="Hurricane", unit="m/s", averaging="3 s", summary="Gust", events=()),
    )


def written_snapshot():
    """The small country with what people write: one or two records of each kind, some of them proposals."""
    snapshot = small_snapshot()
    office, operator = ident("organisation", "NDO"), ident("organisation", "O")
    values = {
        "organisation": [
            {"id": office, "name": "Disaster office", "kind": "agency"},
            {"id": operator, "name": "Island Tel", "kind": "operator"},
        ],
        "legal_instrument": [
            {"name": "Act", "kind": "law", "obligation": "Restore first.", "authority_id": office, "gap": "No hours."},
            {"name": "Tampere Convention", "kind": "treaty", "obligation": "Not a party."},
        ],
        "regulatory_measure": [{"name": "Kit permit", "kind": "temporary_license", "duration_d": 90, "form": "F-7"}],
        "committee": [
            {"id": ident("committee", "C"), "name": "Council", "kind": "council", "meets_per_year": 2},
            {"name": "Telecom group", "kind": "working_group", "parent_id": ident("committee", "C")},
        ],
        "membership": [{"committee_id": ident("committee", "C"), "organisation_id": operator, "role": "chair"}],
        "assignment": [{"name": "Report outages", "responsible_id": operator, "accountable_id": office}],
        "activation_level": [{"level": 1, "name": "Watch", "triggers": "Storm within 72 h", "declared_by_id": office}],
        "agreement": [{"name": "Fuel first", "kind": "fuel", "party_ids": (operator, office), "expires_on": "2025"}],
        "radio_net": [{"name": "District net", "kind": "emergency", "freq_mhz": 151.5, "tone": "100.0", "mode": "FM"}],
        "priority_user": [{"name": "Hospital", "priority_class": 1, "lines": 4}],
        "priority_scheme": [{"name": "Access class", "kind": "access_class", "is_active": False}],
        "emergency_number": [{"code": "999", "name": "All services", "answered_at_id": ident("site", "C")}],
        "warning_mandate": [{"hazard": "hurricane", "authority_id": office, "channels": ("radio",), "uses_cap": True}],
        "message_template": [{"hazard": "hurricane", "language": "en", "name": "Storm coming", "body": "Go inside."}],
        "stock_item": [{"name": "Satellite telephone", "kind": "satellite_phone", "count": 3, "customs_code": "8517"}],
        "fuel_depot": [{"name": "Port depot", "lat": 13.14, "lon": -61.21, "capacity_l": 40000.0}],
        "pace_card": [{"site_id": ident("site", "L"), "primary_way": "Fiber", "emergency_way": "Runner"}],
        "procedure": [{"id": ident("procedure", "P"), "code": "P-01", "name": "Activate the plan", "owner_id": office}],
        "procedure_step": [{"procedure_id": ident("procedure", "P"), "step": 1, "name": "Call the chair."}],
        "playbook_action": [
            {"hazard": "hurricane", "t_h": -72.0, "name": "Fill tanks.", "owner_id": operator},
            {"hazard": "hurricane", "t_h": 6.0, "name": "Call the roll.", "provenance": "proposal of Lifeline"},
        ],
        "inject": [{"exercise_id": ident("exercise", "W0"), "name": "A battery ends."}],
        "exercise": [{"name": "Table-top 2026", "kind": "tabletop", "held_on": "2026-05-04"}],
        "observation": [{"name": "Nobody answered.", "action": "Name deputies.", "due_on": "2026-09-01"}],
        "training": [{"name": "HF course", "trained": 4, "needed": 9}],
        "people_group": [{"id": ident("people_group", "D"), "name": "Deaf people", "kind": "hearing"}],
        "settlement_group": [
            {"settlement_id": ident("settlement", "T1"), "people_group_id": ident("people_group", "D"), "people": 12}
        ],
        "historic_event": [{"name": "Storm of 1999", "hazard": "hurricane", "began_on": "1999-11", "outage_d": 12.0}],
        "project": [{"name": "Second landing", "capex_usd": 2e6, "people_protected": 6200, "status": "proposed"}],
        "indicator": [{"name": "Sites with 24 h", "unit": "%", "baseline": 20.0, "current": 35.0, "target": 80.0}],
        "plan_revision": [{"version": "0.3", "name": "First full text", "revised_on": "2026-10-01"}],
        "recipient": [{"name": "National library", "edition": "public", "copy_number": 1}],
        "section_text": [
            {
                "section": "governance",
                "language": "en",
                "body": "Of {{people_recorded}} people:\n\n- **all** count\n- nobody waits",
                "state": "ready",
                "written_on": "2026-10-02",
            }
        ],
        "term": [{"name": "NDO", "meaning": "The national disaster office."}],
        "checklist_answer": [
            {"question": "mandate-budget", "level": 1, "assessed_on": "2025-11-01"},
            {"question": "mandate-budget", "level": 2, "assessed_on": "2026-11-01", "evidence": "Budget of 2026."},
        ],
    }
    tables = {
        table: tuple(BY_TABLE[table](**({"id": ident(table, f"W{n}")} | GRADES | row)) for n, row in enumerate(rows))
        for table, rows in values.items()
    }
    return snapshot.with_tables(tables)


def context_of(snapshot, *, runs=True, **values):
    """Return the context of a restricted print of `snapshot`."""
    results = ()
    if runs:
        result = outage_result(snapshot)
        run = Run(
            id=ident("run", "1"),
            scenario_id=ident("scenario", "1"),
            name="Run 1",
            ran_at="2026-11-20T09:30:00Z",
            app_version="0.1.0",
            seed=result.seed,
            realizations=result.realizations,
            inventory_digest="0123456789abcdef",
        )
        results = ((run, result),)
    defaults = {
        "snapshot": snapshot,
        "now_utc": "2026-11-24T04:00Z",
        "app_version": "0.1.0",
        "country_name": "Exampleland",
        "results": results,
        "critical": rank_single_failures(snapshot).rows if snapshot.sites else (),
        "findings": (FINDING, FINDING),
        "inventory_digest": "0123456789abcdef",
        "facts": facts_of(snapshot, date(2026, 11, 24)),
        "assessment": assess(snapshot, "2026-11-24"),
        "everyday_warning": warning_now(snapshot).settlements if snapshot.settlements else (),
    }
    return PlanContext(**(defaults | values))


def rings_of(path):
    """Return the outer rings of a GeoJSON file, shape (points, 2) each."""
    rings = []
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        geometry = feature["geometry"]
        polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
        rings.extend(np.array(polygon[0]) for polygon in polygons)
    return tuple(rings)


KINDS = {
    "core": "core",
    "cable_landing": "cls",
    "cell_tower": "bts",
    "exchange": "exchange",
    "eoc": "eoc",
    "hf_radio": "hf",
    "vsat": "vsat",
    "airport_comms": "served_airport",
}
MEDIA = {
    "fibre": "fibre",
    "microwave": "microwave",
    "submarine_fibre": "submarine",
    "hf_radio": "hf",
    "satellite": "vsat_geo",
}
EWS = {"siren": "siren", "seismic_station": "sensor_seismic"}


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def vct_snapshot(data):
    """Return Saint Vincent and the Grenadines, read plainly: the importers have their own tests."""
    made = {"provenance": "synthetic", "confidence": "D", "disclosure": "public"}
    folder = data / "vct-demo"
    sites, supplies, organisations = [], [], {}
    for row in rows(folder / "synthetic" / "sites.csv"):
        operator = row["operator"]
        organisations.setdefault(
            operator, Organisation(id=ident("organisation", operator), name=operator, kind="operator", **made)
        )
        sites.append(
            Site(
                id=ident("site", row["site_id"]),
                code=row["site_id"],
                name=row["name"].replace(" (synthetic)", ""),
                kind=KINDS[row["site_type"]],
                operator_id=ident("organisation", operator),
                lat=float(row["lat"]),
                lon=float(row["lon"]),
                admin1=row["parish"],
                design_wind_ms=float(row["wind_design_kmh"]) / 3.6 if row["wind_design_kmh"] else None,
                is_gateway=row["site_type"] == "cable_landing",
                source="vct-demo sites.csv",
                **made,
            )
        )
        supplies.append(
            PowerSupply(
                id=ident("power_supply", row["site_id"]),
                site_id=ident("site", row["site_id"]),
                grid_zone_id=ident("grid_zone", row["power_node"]) if row["power_node"] else None,
                battery_h=float(row["battery_hours"]) if row["battery_hours"] else None,
                has_generator=row["generator"] == "yes",
                fuel_h=float(row["fuel_hours"]) if row["fuel_hours"] and row["generator"] == "yes" else None,
                source="vct-demo sites.csv",
                **made,
            )
        )
    links, alternatives = [], []
    for row in rows(folder / "synthetic" / "links.csv"):
        ends = {"start_id": ident("site", row["from_site"]), "end_id": ident("site", row["to_site"])}
        shared = {"code": row["link_id"], "source": "vct-demo links.csv", **ends, **made}
        if row["role"] == "emergency-backup":
            kind = {"hf_radio": "hf", "satellite": "vsat_geo"}.get(row["medium"], "microwave")
            alternatives.append(AlternativeLink(id=ident("alternative_link", row["link_id"]), kind=kind, **shared))
        else:
            length = float(row["length_km"]) if row["length_km"] else None
            links.append(
                Link(id=ident("link", row["link_id"]), medium=MEDIA[row["medium"]], length_km=length, **shared)
            )
    zones = [
        GridZone(
            id=ident("grid_zone", row["power_id"]),
            name=row["name"],
            lat=float(row["lat"]),
            lon=float(row["lon"]),
            fed_from=tuple(ident("grid_zone", z) for z in row["feeds_from"].split(";") if z),
            source="vct-demo power_nodes.csv",
            **made,
        )
        for row in rows(folder / "synthetic" / "power_nodes.csv")
    ]
    nodes = [
        WarningNode(
            id=ident("warning_node", row["ews_id"]),
            code=row["ews_id"],
            name=row["name"].replace(" (synthetic)", ""),
            kind=EWS[row["type"]],
            hazards=tuple(row["hazards"].split(";")),
            lat=float(row["lat"]),
            lon=float(row["lon"]),
            site_id=ident("site", row["depends_on_site"]) if row["depends_on_site"] else None,
            power_source=row["power"] or None,
            battery_h=float(row["battery_hours"]) if row["battery_hours"] else None,
            source="vct-demo ews_nodes.csv",
            **made,
        )
        for row in rows(folder / "synthetic" / "ews_nodes.csv")
    ]
    settlements = [
        Settlement(
            id=ident("settlement", row["geonameid"]),
            name=row["name"],
            lat=float(row["lat"]),
            lon=float(row["lon"]),
            population=int(row["population"]) or None,
            source="GeoNames",
            confidence="C",
            disclosure="public",
        )
        for row in rows(folder / "real" / "settlements_geonames.csv")
    ]
    plan = Plan(
        id=ident("plan", "VCT"),
        title="National Emergency Telecommunications Plan",
        country="VC",
        authority="National Emergency Management Organisation (demonstration)",
        version="0.1 demonstration",
        credits="Settlements: GeoNames (geonames.org), CC BY 4.0.",
    )
    event = HazardEvent(id=ident("hazard_event", "S"), name="Storm", hazard="hurricane")
    return Snapshot(
        plan=plan,
        revision=4,
        organisations=by_id(organisations.values()),
        grid_zones=by_id(zones),
        sites=by_id(sites),
        power_supplies=by_id(supplies),
        links=by_id(links),
        settlements=by_id(settlements),
        warning_nodes=by_id(nodes),
        alternative_links=by_id(alternatives),
        hazard_events=(event,),
    )


def vct_context(data, **values):
    """Return the context of the demonstration country with its coast."""
    snapshot = vct_snapshot(data)
    coast = rings_of(data / "caribbean-base" / "admin1" / "VCT.geojson")
    name = "Saint Vincent and the Grenadines"
    title = "Category 4 storm past Saint Vincent (synthetic)"
    stormy, scenario = with_storm(snapshot, storm_to_west(12.6), title, realizations=300)
    result = simulate(stormy, replace(scenario, name=title))
    defaults = {"land": coast, "land_credit": "Coast: Natural Earth, public domain.", "country_name": name}
    context = context_of(stormy)
    runs = tuple((run, result) for run, _ in context.results)
    return replace(context, results=runs, **(defaults | values))
