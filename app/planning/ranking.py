"""Single points of failure, ranked by the people whom each cuts off when it fails alone, and why."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from app.models.snapshot import Snapshot
from app.planning.assumptions import assumed
from app.planning.criticality import NO_PATH, Criticality, single_failures
from app.planning.network import Network, build_network
from app.planning.note import Note
from app.text import QT_TRANSLATE_NOOP, Translate, untranslated

Table = Literal["site", "link", "route_group"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CriticalAsset:
    """What the country loses when one site, link or route group fails alone.

    `people_cut_off` counts people who then have no live path to a gateway, `share` is of the people recorded;
    `sites_cut_off` counts the other sites, `gateways_lost` the gateways among all of them.
    """

    table: Table
    id: str
    name: str
    people_cut_off: float
    share: float
    sites_cut_off: int
    gateways_lost: int
    reason: Note


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """The sites, links and route groups that cut anything off, worst first."""

    rows: tuple[CriticalAsset, ...]
    people_recorded: float
    people_already_isolated: float

    def to_json(self, translate: Translate = untranslated) -> dict[str, Any]:
        """Return the ranking as JSON values; reasons in the language of `translate`."""
        rows = [asdict(row) | {"reason": row.reason.message(translate)} for row in self.rows]
        return {
            "people_recorded": self.people_recorded,
            "people_already_isolated": self.people_already_isolated,
            "assets": rows,
        }


def rank_single_failures(snapshot: Snapshot) -> Ranking:
    """Return the sites, links and route groups that cut off people or other sites if each fails alone; exact.

    Parameters
    ----------
    snapshot
        The plan as it is recorded; what is unknown of who serves whom is assumed first.
    """
    network = build_network(assumed(snapshot)[0])
    found = single_failures(
        len(network.sites),
        network.link_from.astype(np.intp),
        network.link_to.astype(np.intp),
        network.gateways.astype(np.intp),
        network.part_people,
        network.part_ptr.astype(np.intp),
        network.part_site.astype(np.intp),
    )
    assets = (*_sites(network, found), *_links(network, found), *_route_groups(network, found))
    rows = [asset for asset in assets if asset.people_cut_off or asset.sites_cut_off]
    return Ranking(
        rows=tuple(sorted(rows, key=lambda row: (-row.people_cut_off, -row.sites_cut_off, row.name, row.id))),
        people_recorded=network.people_recorded,
        people_already_isolated=found.already_isolated_people,
    )


def _sites(network: Network, found: Criticality) -> list[CriticalAsset]:
    gateways = set(network.gateways.tolist())
    return [
        _asset(
            network,
            "site",
            site.id,
            site.name,
            float(found.site_people[row]),
            int(found.site_below[row]) - 1,
            row in gateways,
        )
        for row, site in enumerate(network.sites)
        if found.dominator[row] != NO_PATH
    ]


def _links(network: Network, found: Criticality) -> list[CriticalAsset]:
    name = {site.id: site.name for site in network.sites}
    rows = []
    for row, link in enumerate(network.links):
        label = link.name or " – ".join((name[link.start_id], name[link.end_id]))
        people, below = float(found.link_people[row]), int(found.link_below[row])
        rows.append(_asset(network, "link", link.id, label, people, below, is_gateway=False))
    return rows


def _route_groups(network: Network, found: Criticality) -> list[CriticalAsset]:
    """Return what is lost when all links of one route group are cut; the group's name is the id."""
    members: dict[str, list[int]] = {}
    for row, link in enumerate(network.links):
        if link.route_group_id:
            members.setdefault(link.route_group_id, []).append(row)
    everything = np.ones(len(network.sites), dtype=np.bool_)
    rows = []
    for group, cut in members.items():
        kept = np.ones(len(network.links), dtype=np.bool_)
        kept[cut] = False
        lost = ~_reached(network, kept) & (found.dominator != NO_PATH)
        people = _people_without(network, ~lost) - _people_without(network, everything)
        rows.append(_asset(network, "route_group", group, group, people, int(np.count_nonzero(lost)), is_gateway=False))
    return rows


def _reached(network: Network, kept: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which sites have a path to a gateway over the links kept, shape (sites,)."""
    count = len(network.sites)
    start = np.concatenate([network.link_from[kept], np.full(len(network.gateways), count)])
    end = np.concatenate([network.link_to[kept], network.gateways])
    graph = coo_array((np.ones(len(start)), (start, end)), shape=(count + 1, count + 1))
    part = connected_components(graph, directed=False)[1]
    reached: NDArray[np.bool_] = part[:-1] == part[-1]
    return reached


def _people_without(network: Network, alive: NDArray[np.bool_]) -> float:
    """Return the people none of whose sites is alive."""
    served = np.zeros(len(network.part_people), dtype=np.bool_)
    part_of_entry = np.repeat(np.arange(len(served)), np.diff(network.part_ptr))
    served[part_of_entry[alive[network.part_site]]] = True
    return float(network.part_people[~served].sum())


def _asset(
    network: Network,
    table: Table,
    id: str,
    name: str,
    people: float,
    sites: int,
    is_gateway: bool,
) -> CriticalAsset:
    return CriticalAsset(
        table=table,
        id=id,
        name=name,
        people_cut_off=people,
        share=people / network.people_recorded if network.people_recorded else 0.0,
        sites_cut_off=sites,
        gateways_lost=int(is_gateway),
        reason=_reason(table, people, sites, is_gateway and len(network.gateways) == 1),
    )


def _reason(table: Table, people: float, sites: int, is_only_gateway: bool) -> Note:
    values = {"sites": sites}
    if is_only_gateway:
        return Note(QT_TRANSLATE_NOOP("notes", "The only gateway to the world: everything hangs on it."), values)
    if sites and table == "route_group":
        return Note(QT_TRANSLATE_NOOP("notes", "Sites all of whose routes to a gateway share it: {sites}."), values)
    if sites and table == "link":
        return Note(QT_TRANSLATE_NOOP("notes", "The only route to a gateway, for sites: {sites}."), values)
    if sites:
        return Note(QT_TRANSLATE_NOOP("notes", "Other sites without a route to a gateway around it: {sites}."), values)
    if people:
        return Note(QT_TRANSLATE_NOOP("notes", "No other site serves these people."), values)
    return Note(QT_TRANSLATE_NOOP("notes", "Nothing is cut off: there is another route."), values)
