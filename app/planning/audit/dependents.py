"""What depends on an asset, downstream: sites, settlements, warning nodes and people without another way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from app.errors import InvalidValueError
from app.models.site import Status
from app.models.snapshot import Snapshot
from app.planning.audit.isolation import sites_with_path
from app.planning.audit.route_groups import settlements_cut_off
from app.planning.network import Network
from app.planning.note import Note
from app.planning.radio_hop import hop_notes
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependents:
    """What is lost with an asset, the asset itself not among it; ids in rising order.

    `settlements` gives the people of each that lose all service; `people` is their sum. `notes` says what is to be
    known of a microwave hop, or of those of a site.
    """

    sites: tuple[str, ...]
    settlements: Mapping[str, float]
    warning_nodes: tuple[str, ...]
    people: float
    notes: tuple[Note, ...]


def dependents(snapshot: Snapshot, network: Network, table: str, key: str) -> Dependents:
    """Return what depends on a site, a link, a route group or all assets of an organisation.

    What had no path to a gateway before depends on nothing, and is not listed.

    Parameters
    ----------
    snapshot
        The plan, for its warning nodes.
    network
        The everyday network of that plan.
    table, key
        "site", "link" or "organisation" and an id, or "route_group" and its name. An organisation stands for what it
        operates, and what it owns where no operator is recorded.

    Raises
    ------
    InvalidValueError
        If the network has no such asset.
    """
    failed_sites, failed_links = _failed(network, table, key)
    if not failed_sites and not failed_links:
        raise InvalidValueError(field=table, value=key, allowed=QT_TRANSLATE_NOOP("errors", "assets in operation"))
    before = sites_with_path(network)
    after = sites_with_path(network, failed_sites, failed_links)
    lost = {network.sites[row].id for row in np.flatnonzero(before & ~after)}
    settlements = settlements_cut_off(network, before, after)
    warning_nodes = tuple(
        node.id for node in snapshot.warning_nodes if node.site_id in lost and node.status is Status.OPERATIONAL
    )
    return Dependents(
        sites=tuple(sorted(lost - {network.sites[row].id for row in failed_sites})),
        settlements=settlements,
        warning_nodes=warning_nodes,
        people=sum(settlements.values()),
        notes=_hops(network, table, key),
    )


def _hops(network: Network, table: str, key: str) -> tuple[Note, ...]:
    found = [
        hop_notes(link, network.sites[network.link_from[row]], network.sites[network.link_to[row]])
        for row, link in enumerate(network.links)
        if key in {"link": (link.id,), "site": (link.start_id, link.end_id)}.get(table, ())
    ]
    return tuple(note for notes in found for note in notes)


def _failed(network: Network, table: str, key: str) -> tuple[list[int], list[int]]:
    sites, links = enumerate(network.sites), enumerate(network.links)
    if table == "site":
        return [row for row, site in sites if site.id == key], []
    if table == "link":
        return [], [row for row, link in links if link.id == key]
    if table == "route_group":
        return [], [row for row, link in links if link.route_group_id == key]
    return (
        [row for row, site in sites if (site.operator_id or site.owner_id) == key],
        [row for row, link in links if (link.operator_id or link.owner_id) == key],
    )
