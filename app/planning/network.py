"""The network as arrays: who is joined to whom, who lives off whom, what powers what. Rows are in rising id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

import networkx as nx
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from app.models.link import Link
from app.models.people_counts import people_counts
from app.models.power import GridZone, PowerSupply
from app.models.settlement import Service, Settlement
from app.models.site import ESSENTIAL_KINDS, Site, SiteKind, Status
from app.models.snapshot import Snapshot
from app.planning.assumptions import inventory_year
from app.planning.geodesy import FloatArray
from app.planning.note import Note
from app.text import QT_TRANSLATE_NOOP

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

PEOPLE_STEP = 1024
"""People are kept in parts of 1/1024, so that their sums are exact in any order and a result never depends on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """What the engine computes on. Alternative links are no part of it; what is not operational is left out.

    People live in parts: a part is served while any of its sites is. `part_ptr[i]:part_ptr[i + 1]` are the places of
    part i in `part_site`. Links of one route group share a unit: they fail and are mended together.
    """

    sites: tuple[Site, ...]
    links: tuple[Link, ...]
    settlements: tuple[Settlement, ...]  # those with people
    zones: tuple[GridZone, ...]
    lat: FloatArray  # (sites,)
    lon: FloatArray  # (sites,)
    link_from: IntArray  # (links,) rows of sites
    link_to: IntArray  # (links,)
    link_unit: IntArray  # (links,) rows of unit_ids
    unit_ids: tuple[str, ...]  # a route group's name after "group:", else the id of the link
    gateways: IntArray  # rows of sites
    cores: IntArray  # rows of sites
    essential: IntArray  # rows of sites
    group_people: Mapping[str, FloatArray]  # people of each group by settlement, (settlements,)
    part_people: FloatArray  # (parts,)
    part_settlement: IntArray  # (parts,) rows of settlements
    part_ptr: IntArray  # (parts + 1,)
    part_site: IntArray  # rows of sites
    site_zone: IntArray  # (sites,) rows of zones, -1 without a grid
    zone_ptr: IntArray  # (zones + 1,)
    zone_feeder: IntArray  # rows of zones
    control_ptr: IntArray  # (zones + 1,)
    control_site: IntArray  # rows of sites: a zone has current while any of its own is in service
    battery_h: FloatArray  # (sites,) hours when new
    battery_age_y: FloatArray  # (sites,)
    fuel_h: FloatArray  # (sites,) 0 without a generator
    has_generator: BoolArray  # (sites,)
    refuel_h: FloatArray  # (sites,) infinite where no fuel is known to come
    fuel_supplier: tuple[str | None, ...]  # (sites,) id of the organisation
    access_h: FloatArray  # (sites,) 0 where unknown
    road_h: FloatArray  # (sites,) hours for which no road leads there; 0 until an event says otherwise
    year: int  # to which ages are counted
    notes: tuple[Note, ...]

    @property
    def people_recorded(self) -> float:
        """All people of the settlements that have a number."""
        return float(self.part_people.sum())

    def to_networkx(self) -> nx.MultiGraph:
        """Return the network as a graph: sites by id with their name, kind, position and whether they are a gateway.

        Links are edges keyed by their id, with `length_km` and `medium`.
        """
        graph = nx.MultiGraph()
        gateways = set(self.gateways.tolist())
        for row, site in enumerate(self.sites):
            graph.add_node(
                site.id, name=site.name, kind=site.kind.value, pos=(site.lon, site.lat), is_gateway=row in gateways
            )
        for link in self.links:
            graph.add_edge(link.start_id, link.end_id, key=link.id, length_km=link.length_km, medium=link.medium.value)
        return graph


def build_network(snapshot: Snapshot) -> Network:
    """Return the everyday network of a plan, as recorded: fill it with `assumed` first where the engine shall run.

    Sites and links that are not operational, links to nowhere and links from a site to itself are left out and named
    in `notes`; so are settlements whose number of people is unknown.
    """
    sites = tuple(site for site in snapshot.sites if site.status is Status.OPERATIONAL)
    row = {site.id: i for i, site in enumerate(sites)}
    links = tuple(link for link in snapshot.links if _joins(link, row))
    settlements = tuple(s for s in snapshot.settlements if s.population)
    parts, part_notes = _parts(settlements, snapshot.services, row)
    unit_ids, link_unit = _units(links)
    year = inventory_year(snapshot)
    network = Network(
        sites=sites,
        links=links,
        settlements=settlements,
        zones=snapshot.grid_zones,
        lat=np.array([site.lat for site in sites], float),
        lon=np.array([site.lon for site in sites], float),
        link_from=_rows(row[link.start_id] for link in links),
        link_to=_rows(row[link.end_id] for link in links),
        link_unit=link_unit,
        unit_ids=unit_ids,
        gateways=_rows(i for i, site in enumerate(sites) if site.is_gateway),
        cores=_rows(i for i, site in enumerate(sites) if site.kind is SiteKind.CORE),
        essential=_rows(i for i, site in enumerate(sites) if site.kind in ESSENTIAL_KINDS),
        group_people=_groups(settlements, snapshot),
        access_h=np.array([site.access_time_h or 0.0 for site in sites], float),
        road_h=np.zeros(len(sites)),
        year=year,
        notes=(*_left_out(snapshot, links), *part_notes),
        **parts,
        **_power(snapshot, row, year),
    )
    for field in fields(network):
        if isinstance(array := getattr(network, field.name), np.ndarray):
            array.flags.writeable = False
    return network


def people_through(network: Network) -> tuple[FloatArray, FloatArray]:
    """Return the people whose shortest route to a gateway crosses each site and each link.

    Every part of the people is shared equally among its sites; of routes with the same length one is taken.

    Returns
    -------
    site_people : shape (sites,)
    link_people : shape (links,)
    """
    count = len(network.sites)
    people = np.zeros(count)
    served_by = np.diff(network.part_ptr)
    shared = np.repeat(network.part_people / np.maximum(served_by, 1), served_by)
    np.add.at(people, network.part_site, shared)
    link_people = np.zeros(len(network.links))
    if not len(network.gateways) or not len(network.links):
        return people, link_people
    ends = np.concatenate([network.link_from, network.link_to])
    others = np.concatenate([network.link_to, network.link_from])
    length = np.tile([max(link.length_km or 0.0, 0.001) for link in network.links], 2)
    order = np.lexsort((length, others, ends))
    first = np.ones(len(order), bool)  # of parallel links the shortest carries
    first[1:] = (np.diff(ends[order]) != 0) | (np.diff(others[order]) != 0)
    kept = order[first]
    graph = csr_array((length[kept], (ends[kept], others[kept])), shape=(count, count))
    distance, before, _ = dijkstra(graph, indices=network.gateways, min_only=True, return_predecessors=True)
    link_of = dict(
        zip(zip(ends[kept].tolist(), others[kept].tolist(), strict=True), kept % len(network.links), strict=True)
    )
    for site in np.argsort(-distance, kind="stable").tolist():
        toward = int(before[site])
        if toward >= 0:
            people[toward] += people[site]
            link_people[link_of[toward, site]] += people[site]
    return people, link_people


def _rows(rows: Iterable[int]) -> IntArray:
    return np.array(list(rows), np.int64)


def _joins(link: Link, row: dict[str, int]) -> bool:
    ends_exist = link.start_id in row and link.end_id in row
    return link.status is Status.OPERATIONAL and ends_exist and link.start_id != link.end_id


def _units(links: Sequence[Link]) -> tuple[tuple[str, ...], IntArray]:
    names = [f"group:{link.route_group_id}" if link.route_group_id else link.id for link in links]
    unit_ids = tuple(sorted(set(names)))
    unit = {name: i for i, name in enumerate(unit_ids)}
    return unit_ids, _rows(unit[name] for name in names)


def _left_out(snapshot: Snapshot, links: Sequence[Link]) -> list[Note]:
    notes = []
    idle = sum(site.status is not Status.OPERATIONAL for site in snapshot.sites)
    if idle:
        notes.append(
            Note(QT_TRANSLATE_NOOP("notes", "Sites left out, as they are not operational: {count}."), {"count": idle})
        )
    lost = len(snapshot.links) - len(links)
    if lost:
        text = QT_TRANSLATE_NOOP(
            "notes",
            "Links left out, as they or one of their ends are not operational sites or links of the plan: {count}.",
        )
        notes.append(Note(text, {"count": lost}))
    unknown = sum(settlement.population is None for settlement in snapshot.settlements)
    if unknown:
        text = QT_TRANSLATE_NOOP("notes", "Settlements without a number of people, which are not counted: {count}.")
        notes.append(Note(text, {"count": unknown}))
    return notes


def _parts(
    settlements: Sequence[Settlement], services: Sequence[Service], row: dict[str, int]
) -> tuple[dict[str, Any], list[Note]]:
    by_settlement: dict[str, list[Service]] = {}
    for service in services:
        by_settlement.setdefault(service.settlement_id, []).append(service)
    people, owner, ptr, members, over = [], [], [0], [], 0
    for i, settlement in enumerate(settlements):
        rows = by_settlement.get(settlement.id, [])
        shared = sum(service.share or 0.0 for service in rows)
        over += shared > 1 + 1e-9
        for share, sites in _shares(rows, max(shared, 1.0), row):
            people.append((settlement.population or 0) * share)
            owner.append(i)
            members += sites
            ptr.append(len(members))
    notes = []
    if over:
        text = QT_TRANSLATE_NOOP(
            "notes", "Settlements whose shares add up to more than 1 and are scaled down: {count}."
        )
        notes.append(Note(text, {"count": over}))
    parts = {
        "part_people": np.round(np.array(people, float) * PEOPLE_STEP) / PEOPLE_STEP,
        "part_settlement": _rows(owner),
        "part_ptr": _rows(ptr),
        "part_site": _rows(members),
    }
    return parts, notes


def _groups(settlements: Sequence[Settlement], snapshot: Snapshot) -> dict[str, FloatArray]:
    """Return the recorded people of groups by settlement."""
    row = {settlement.id: i for i, settlement in enumerate(settlements)}
    groups: dict[str, FloatArray] = {}
    for count in people_counts(snapshot):
        if count.people and count.settlement_id in row:
            groups.setdefault(count.group, np.zeros(len(settlements)))[row[count.settlement_id]] = count.people
    return groups


def _shares(rows: Sequence[Service], total: float, row: dict[str, int]) -> list[tuple[float, list[int]]]:
    """Return the disjoint parts of a settlement as (share, rows of sites); a part nobody serves has no sites."""
    parts = [
        (service.share / total, [row[service.site_id]] if service.site_id in row else [])
        for service in rows
        if service.share
    ]
    rest = 1.0 - sum(share for share, _ in parts)
    if rest > 1e-9:
        parts.append((rest, sorted({row[s.site_id] for s in rows if s.share is None and s.site_id in row})))
    return parts


def _power(snapshot: Snapshot, row: dict[str, int], year: int) -> dict[str, Any]:
    zone_row = {zone.id: i for i, zone in enumerate(snapshot.grid_zones)}
    control = [[row[site] for site in zone.control_site_ids if site in row] for zone in snapshot.grid_zones]
    feeders = [[zone_row[f] for f in zone.fed_from if f in zone_row] for zone in snapshot.grid_zones]
    by_site = {supply.site_id: supply for supply in reversed(snapshot.power_supplies)}
    supplies = [by_site.get(site) or PowerSupply(id="none", site_id=site) for site in row]
    has_generator = np.array([bool(supply.has_generator) for supply in supplies], bool)
    ages = [max(year - supply.battery_year, 0) if supply.battery_year else 0 for supply in supplies]
    refuel = [np.inf if supply.refuel_time_h is None else supply.refuel_time_h for supply in supplies]
    return {
        "site_zone": _rows(zone_row.get(supply.grid_zone_id or "", -1) for supply in supplies),
        "zone_ptr": np.concatenate([[0], np.cumsum([len(f) for f in feeders])]).astype(np.int64),
        "zone_feeder": _rows(feeder for several in feeders for feeder in several),
        "control_ptr": np.concatenate([[0], np.cumsum([len(c) for c in control])]).astype(np.int64),
        "control_site": _rows(site for several in control for site in several),
        "battery_h": np.array([supply.battery_h or 0.0 for supply in supplies], float),
        "battery_age_y": np.array(ages, float),
        "fuel_h": np.where(has_generator, [supply.fuel_h or 0.0 for supply in supplies], 0.0),
        "has_generator": has_generator,
        "refuel_h": np.array(refuel, float),
        "fuel_supplier": tuple(supply.fuel_supplier_id for supply in supplies),
    }
