"""Who can be warned: sensor, center, authority, channel, settlement, over site service of many realizations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from app.errors import InvalidValueError
from app.models.settlement import Settlement
from app.models.site import Site, SiteKind, Status
from app.models.snapshot import Snapshot
from app.models.warning import WarningKind, WarningNode
from app.paths import resources
from app.planning.assumptions import assumed
from app.planning.geodesy import distance_km
from app.planning.network import Network, build_network
from app.planning.packed import lane_counts, pack, unpack
from app.planning.randoms import Words
from app.planning.reference import read_rows

RECEIVER_HEIGHT_M = 1.5
_AUDIBLE = {WarningKind.SIREN: "siren", WarningKind.LOUDSPEAKER: "loudspeaker"}
_ALL = ~np.uint64(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A way to reach people; `heard_day` and `heard_night` are None where no share is known."""

    name: str
    title: str
    attributes: Mapping[str, str]
    heard_day: float | None
    heard_night: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementWarning:
    """How a settlement can be warned at one time.

    `channels` gives the probability that each works, the chain above it included; `covered` that any does. `reach` also
    needs that people hear it: None while no share is known for any channel; channels without one add nothing to it.
    `groups` counts channels that share no site of their own.
    """

    id: str
    name: str
    channels: Mapping[str, float]
    groups: int
    covered: float
    reach: float | None


@cache
def load_channels() -> dict[str, Channel]:
    """Return the channels of ``resources/warning/channels.csv`` by name."""
    rows = read_rows(resources() / "warning" / "channels.csv", ("channel", "title", "heard_day", "source", "grade"))
    return {
        row["channel"]: Channel(
            name=row["channel"],
            title=row["title"],
            attributes=row,
            heard_day=float(row["heard_day"]) if row["heard_day"] else None,
            heard_night=float(row["heard_night"]) if row["heard_night"] else None,
        )
        for row in rows
    }


def siren_radius_m(level_db: float, threshold_db: float = 70.0) -> float:
    """Return how far a siren is heard: 10 dB less for every doubling of the distance from 100 ft.

    Parameters
    ----------
    level_db
        Rated level at 100 ft, dBC.
    threshold_db
        70 where more than 2,000 people live on a square mile, else 60.

    Raises
    ------
    InvalidValueError
        If a level is not finite.

    References
    ----------
    FEMA CPG 1-17, Outdoor Warning Systems Guide.

    Examples
    --------
    >>> round(siren_radius_m(115.0)), round(siren_radius_m(115.0, 60.0))
    (690, 1379)
    """
    if not np.isfinite([level_db, threshold_db]).all():
        raise InvalidValueError(field="level_db", value=level_db, allowed="a finite number")
    return float(30.48 * 2 ** ((level_db - threshold_db) / 10))


def radio_horizon_km(height_m: float, other_m: float = RECEIVER_HEIGHT_M) -> float:
    """Return the radio horizon between two antennas over smooth ground, 4/3 earth.

    Raises
    ------
    InvalidValueError
        If a height is negative or nan.

    Examples
    --------
    >>> round(radio_horizon_km(500.0, 10.0), 1)
    105.2
    """
    if not (height_m >= 0 and other_m >= 0):
        raise InvalidValueError(field="height_m", value=(height_m, other_m), allowed="0 or more")
    return float(4.12 * (height_m**0.5 + other_m**0.5))


def at_epoch(service: Words, epoch: int) -> Words:
    """Return site service at one epoch, a realization a lane.

    Parameters
    ----------
    service : shape (sites, realizations)
        An epoch a lane, as `Block.service` has it.
    epoch
        0 to 63.

    Returns
    -------
    shape (sites, words)
    """
    return pack(((service >> np.uint64(epoch)) & np.uint64(1)).astype(bool))


def warning_reach(
    snapshot: Snapshot, network: Network, service: Words, lanes: int, is_night: bool = False
) -> tuple[SettlementWarning, ...]:
    """Return how every settlement with people can be warned, over realizations of site service.

    Everything of the network is judged inside each realization, so that what shares a site fails with it; only hearing
    is independent. A stage of the chain nobody recorded is taken to hold.

    Parameters
    ----------
    snapshot
        The plan, for its warning nodes.
    network
        The everyday network of that plan.
    service : shape (sites, words)
        A realization a lane, 1 where the site is in service: before the event, at T+0, at T+24 h.
    lanes
        How many realizations count.
    is_night
        Whether people sleep: the share that hears a channel is another.

    Raises
    ------
    InvalidValueError
        If the service does not fit the network and the realizations.
    """
    if service.shape[0] != len(network.sites) or not 0 < lanes <= 64 * service.shape[1]:
        raise InvalidValueError(field="service", value=f"shape {service.shape}", allowed="a row a site, lanes in words")
    row = {site.id: i for i, site in enumerate(network.sites)}
    nodes = [node for node in snapshot.warning_nodes if node.status is Status.OPERATIONAL]
    chain = _chain(network, nodes, service, row)
    cbc = _stage(network, service, SiteKind.CELL_BROADCAST_CENTRE)
    counted = pack(np.ones((1, lanes), bool))[0]
    result = []
    for at, settlement in enumerate(network.settlements):
        found: dict[str, Words] = {}
        sites: dict[str, set[int]] = {}
        for name, member, works in _channels(network, at, settlement, nodes, service, row):
            words = works & chain & (cbc if name == "cell_broadcast" else _ALL)
            found[name] = (found[name] if name in found else np.zeros_like(words)) | (words & counted)
            sites.setdefault(name, set()).update(member)
        result.append(_summed(settlement, found, sites, lanes, is_night))
    return tuple(result)


def everyday_reach(snapshot: Snapshot) -> tuple[SettlementWarning, ...]:
    """Return how every settlement with people can be warned while all sites are in service.

    Who serves whom is assumed where nobody recorded it; a siren whose reach is not recorded reaches nobody for sure.
    """
    network = build_network(assumed(snapshot)[0])
    return warning_reach(snapshot, network, np.full((len(network.sites), 1), _ALL), lanes=1)


def only_one_channel(reach: Iterable[SettlementWarning]) -> tuple[str, ...]:
    """Return the settlements whose channels all fall together: one independent group, by id."""
    return tuple(entry.id for entry in reach if entry.groups == 1)


def no_channel(reach: Iterable[SettlementWarning]) -> tuple[str, ...]:
    """Return the settlements without a channel that ever works, by id."""
    return tuple(entry.id for entry in reach if entry.groups == 0)


def _stage(network: Network, service: Words, *kinds: SiteKind) -> Words:
    rows = [i for i, site in enumerate(network.sites) if site.kind in kinds]
    return np.bitwise_or.reduce(service[rows], axis=0) if rows else np.full(service.shape[1], _ALL)


def _chain(network: Network, nodes: list[WarningNode], service: Words, row: dict[str, int]) -> Words:
    """Return when a sensor, a center, a CAP server and an emergency operations center work."""
    works = _stage(network, service, SiteKind.EOC)
    sensors = [node for node in nodes if node.kind.startswith("sensor_")]
    for kind in (WarningKind.WARNING_CENTRE, WarningKind.CAP_SERVER, None):
        members = [node for node in nodes if node.kind is kind] if kind else sensors
        if members:
            works = works & np.bitwise_or.reduce([_works(node, service, row) for node in members], axis=0)
    return works


def _works(node: WarningNode, service: Words, row: dict[str, int]) -> Words:
    """A node without a site works alone; one whose site is not in the network does not."""
    if node.site_id is None:
        return np.full(service.shape[1], _ALL)
    return service[row[node.site_id]] if node.site_id in row else np.zeros(service.shape[1], np.uint64)


def _channels(
    network: Network,
    at: int,
    settlement: Settlement,
    nodes: list[WarningNode],
    service: Words,
    row: dict[str, int],
) -> Iterable[tuple[str, set[int], Words]]:
    for part in np.flatnonzero(network.part_settlement == at):
        for site in network.part_site[network.part_ptr[part] : network.part_ptr[part + 1]].tolist():
            yield "cell_broadcast", {site}, service[site]
    for place, node in enumerate(nodes):
        reach_m = node.coverage_radius_m
        if node.kind in _AUDIBLE and reach_m is not None and 1000 * _km(node, settlement) <= reach_m:
            own = row.get(node.site_id or "", -1 - place)  # alone: a group of its own
            yield _AUDIBLE[node.kind], {own}, _works(node, service, row)
    for i, site in enumerate(network.sites):
        range_km = _radio_km(site)
        if range_km is not None and _km(site, settlement) <= range_km:
            yield "radio", {i}, service[i]


def _radio_km(site: Site) -> float | None:
    if site.kind is not SiteKind.BROADCAST:
        return None
    if site.coverage_radius_km is not None:
        return site.coverage_radius_km
    return None if site.height_m is None else radio_horizon_km(site.height_m)


def _km(one: Site | WarningNode, other: Settlement) -> float:
    return float(distance_km(*(np.array(value) for value in (one.lat, one.lon, other.lat, other.lon))))


def _summed(
    settlement: Settlement, found: dict[str, Words], sites: dict[str, set[int]], lanes: int, is_night: bool
) -> SettlementWarning:
    working = {name: words for name, words in found.items() if words.any()}
    groups: list[set[int]] = []
    for name in working:
        shared = [group for group in groups if group & sites[name]]
        groups = [group for group in groups if not group & sites[name]] + [sites[name].union(*shared)]
    channels = {name: float(lane_counts(words[None, :])[0]) / lanes for name, words in sorted(found.items())}
    covered = np.zeros(lanes, bool)
    missed, known = np.ones(lanes), False
    for name, words in found.items():
        works = unpack(words[None, :], lanes)[0]
        covered |= works
        channel = load_channels()[name]
        heard = channel.heard_night if is_night else channel.heard_day
        if heard is not None:
            missed, known = missed * (1 - heard * works), True
    return SettlementWarning(
        id=settlement.id,
        name=settlement.name,
        channels=channels,
        groups=len(groups),
        covered=float(covered.mean()),
        reach=float(1 - missed.mean()) if known else None,
    )
