"""Open Fibre Data Standard 0.3, JSON package: sites are nodes, links spans; our own fields begin with lifeline_."""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import Any

from app.models.link import Deployment, Link, Medium
from app.models.organisation import Organisation
from app.models.record import Record, stable_id
from app.models.sharing import Exporter, shared_tables
from app.models.site import Site, SiteKind
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP

PREFIX = "lifeline_"
"""What our own fields begin with; `lifeline_tables` of the network holds the tables that the standard has none for."""

IN_THE_STANDARD = frozenset({"name", "status", "lat", "lon"})
"""Fields that stand under the standard's own names alone."""

_SCHEMA = (
    "https://raw.githubusercontent.com/Open-Telecoms-Data/open-fibre-data-standard/0__3__0/schema/network-schema.json"
)
_CRS = {"name": "urn:ogc:def:crs:OGC::CRS84", "uri": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"}
_NODE_TYPES = {
    SiteKind.CORE: "pop",
    SiteKind.DATACENTRE: "dataCentre",
    SiteKind.IXP: "ixp",
    SiteKind.CABLE_LANDING: "cableLanding",
    SiteKind.BORDER: "borderCrossing",
    SiteKind.EXCHANGE: "exchange",
    SiteKind.POP: "pop",
    SiteKind.AGGREGATION: "aggregationPoint",
    SiteKind.OLT: "cabinet",
    SiteKind.CELL_SITE: "tower",
    SiteKind.MICROWAVE_REPEATER: "tower",
    SiteKind.FIBRE_AMPLIFIER: "repeaterSite",
    SiteKind.BROADCAST: "tower",
    SiteKind.LMR_REPEATER: "tower",
}
_MEDIA = {
    Medium.FIBRE: "fibre",
    Medium.SUBMARINE: "fibre",
    Medium.MICROWAVE: "microwave",
    Medium.COPPER: "copper",
    Medium.COAXIAL: "coaxial",
}
_DEPLOYMENTS = {
    Deployment.ABOVE_GROUND: "aboveGround",
    Deployment.BELOW_GROUND: "belowGround",
    Deployment.DUCT: "belowGround",
}


def write(snapshot: Snapshot, path: Path, notes: list[str]) -> None:
    """Write a package of one network."""
    path.write_text(json.dumps({"networks": [network_of(snapshot, notes)]}, ensure_ascii=False, indent=1), "utf-8")


def network_of(snapshot: Snapshot, notes: list[str]) -> dict[str, Any]:
    """Return the plan as a network of the standard."""
    names = {one.id: one.name for one in snapshot.organisations}
    others = {t: rs for t, rs in shared_tables(snapshot).items() if t not in ("site", "link", "organisation")}
    return _without_nothing(
        {
            "id": _network_id(snapshot),
            "name": snapshot.plan.title,
            "nodes": [_node(site, names, snapshot.plan.country) for site in snapshot.sites],
            "spans": [_span(link, names) for link in snapshot.links],
            "organisations": [_organisation(one) for one in snapshot.organisations],
            "crs": _CRS,
            "links": [{"href": _SCHEMA, "rel": "describedby"}],
            f"{PREFIX}notes": notes,
            f"{PREFIX}tables": {table: [_own(one) for one in records] for table, records in others.items()},
        }
    )


def _network_id(snapshot: Snapshot) -> str:
    try:
        return str(uuid.UUID(snapshot.plan.id))
    except ValueError:
        return stable_id(snapshot.plan.country, "plan", snapshot.plan.id)


def _own(record: Record) -> dict[str, Any]:
    return {name: value for name, value in record.to_row().items() if value not in (None, [], {})}


def _prefixed(record: Record) -> dict[str, Any]:
    own = {name: value for name, value in _own(record).items() if name not in IN_THE_STANDARD or value == ""}
    if len(own.get("route", ())) > 2:
        del own["route"]  # stands in the standard's own; a line of two points there would count as not surveyed
    return {f"{PREFIX}{name}": value for name, value in own.items()}


def _node(site: Site, names: dict[str, str], country: str) -> dict[str, Any]:
    address = _without_nothing({"streetAddress": site.address, "region": site.admin1})
    return _without_nothing(
        {
            "id": site.id,
            "name": site.name,
            "status": str(site.status),
            "location": {"type": "Point", "coordinates": [site.lon, site.lat]},
            "address": {**address, "country": country.upper()} if address else None,
            "type": [_NODE_TYPES[site.kind]] if site.kind in _NODE_TYPES else None,
            **_providers(site, names),
        }
    ) | _prefixed(site)


def _span(link: Link, names: dict[str, str]) -> dict[str, Any]:
    route = {"type": "LineString", "coordinates": [list(point) for point in link.route]} if link.route else None
    return _without_nothing(
        {
            "id": link.id,
            "name": link.name,
            "status": str(link.status),
            "start": link.start_id,
            "end": link.end_id,
            "route": route,
            "transmissionMedium": [_MEDIA[link.medium]] if link.medium in _MEDIA else None,
            "deployment": [_DEPLOYMENTS[link.deployment]] if link.deployment in _DEPLOYMENTS else None,
            "fibreCount": link.fibre_count,
            "fibreLength": link.length_km,
            "capacity": None if link.capacity_mbps is None else link.capacity_mbps / 1000,  # Gbit/s
            **_providers(link, names),
        }
    ) | _prefixed(link)


def _providers(record: Site | Link, names: dict[str, str]) -> dict[str, Any]:
    owner, operator = record.owner_id, record.operator_id
    return {
        "physicalInfrastructureProvider": {"id": owner, "name": names[owner]} if owner in names else None,
        "networkProviders": [{"id": operator, "name": names[operator]}] if operator in names else None,
    }


def _organisation(one: Organisation) -> dict[str, Any]:
    return _without_nothing({"id": one.id, "name": one.name}) | _prefixed(one)


def _without_nothing(found: dict[str, Any]) -> dict[str, Any]:
    """Return an object without the members that the standard does not allow to be empty."""
    return {name: value for name, value in found.items() if value not in (None, "", [], {})}


EXPORTER = Exporter(
    title=QT_TRANSLATE_NOOP("export", "Open Fibre Data Standard 0.3 (JSON)"), suffix=".ofds.json", write=write
)
