"""Alternative links as the engine plays them: when each comes into service in a realization, and what it joins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from app.models.alternative import AlternativeLink
from app.models.site import ACCESS_KINDS
from app.planning.alternatives.catalog import SERVICES, Option, option_of
from app.planning.network import IntArray, Network
from app.planning.note import Note
from app.planning.randoms import Words
from app.planning.realization import Block
from app.planning.recovery import up_from, up_until
from app.text import QT_TRANSLATE_NOOP

WORLD = -1
"""The far end of a link that leads abroad."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standby:
    """One link or kit ready to be played; `assumed` names what the catalog said because the record did not.

    `joins` are rows of sites, or `WORLD`; `operator_sites` are the sites of whoever operates it. `ready` is up once it
    is set up (what `stands_in` comes by road), `power` until its own power, used from then on, is at an end. What
    `wakes` its site works there without the site's own power, what `stands_in` without its mast, too.
    """

    id: str
    name: str
    kind: str
    services: frozenset[str]
    start: int
    joins: tuple[tuple[int, int], ...]
    operator_sites: IntArray
    ready: np.uint64
    power: np.uint64
    wakes: bool
    stands_in: bool
    setup_h: float
    capacity_mbps: float | None
    cost_usd: float | None
    assumed: tuple[str, ...] = ()

    def in_service(self, block: Block) -> Words:
        """Return when it works in a block, shape (realizations,), an epoch a lane.

        It is set up, both its ends stand and have power (the site's or its own), and its operator still has a site
        that stands; of an operator without any recorded site nothing is known, and it is taken to be there.
        """
        words = np.full(block.structure.shape[1], self.ready)
        if self.stands_in:
            words &= self.power
        else:
            for site in {self.start, *(end for ends in self.joins for end in ends)} - {WORLD}:
                words &= block.alive[site] | (block.structure[site] & self.power)
        if len(self.operator_sites):
            words &= np.bitwise_or.reduce(block.structure[self.operator_sites], axis=0)
        return words


def stand_by(network: Network, links: Iterable[AlternativeLink]) -> tuple[tuple[Standby, ...], tuple[Note, ...]]:
    """Return links and kits ready to be played, and what is to be said of them.

    A satellite link leads abroad from both its ends; any other does where no far end is recorded. A link whose site is
    no operational site of the plan is left out and counted.
    """
    row = {site.id: i for i, site in enumerate(network.sites)}
    ready, lost, at_once = [], 0, 0
    for link in links:
        if link.start_id in row and (link.end_id is None or link.end_id in row) and link.start_id != link.end_id:
            ready.append(_standby(network, row, link))
            at_once += link.setup_h is None and option_of(link.kind) is None
        else:
            lost += 1
    notes = []
    if lost:
        text = QT_TRANSLATE_NOOP(
            "notes", "Alternative links left out, as an end is not an operational site of the plan: {count}."
        )
        notes.append(Note(text, {"count": lost}))
    assumed = sum(bool(standby.assumed) for standby in ready)
    if assumed:
        text = QT_TRANSLATE_NOOP(
            "notes",
            "Alternative links of which some figures are not recorded: {count}; those of the catalog are indicative.",
        )
        notes.append(Note(text, {"count": assumed}))
    if at_once:
        text = QT_TRANSLATE_NOOP(
            "notes",
            "Alternative links of unknown set-up time, which no catalog gives, taken as ready at once: {count}.",
        )
        notes.append(Note(text, {"count": at_once}))
    return tuple(ready), tuple(notes)


def _standby(network: Network, row: dict[str, int], link: AlternativeLink) -> Standby:
    option = option_of(link.kind)
    start, end = row[link.start_id], row.get(link.end_id or "", WORLD)
    assumed: list[str] = []
    services = frozenset(link.services) & frozenset(SERVICES)
    if not services:
        services = option.services if option else frozenset(SERVICES)
        assumed.append("services")
    setup_h = _either(link.setup_h, option, "setup_h", assumed)
    own_power_h = _either(link.own_power_h, option, "own_power_h", assumed)
    stands_in = option is not None and option.stands_in
    abroad = option is not None and option.leads_abroad
    ends = [start] if end == WORLD else [start, end]
    joins = [(site, WORLD) for site in ends] if abroad else [(start, end)]
    site = network.sites[start]
    ready_h = setup_h + (network.access_h[start] + network.road_h[start] if stands_in else 0.0)
    return Standby(
        id=link.id,
        name=link.name or link.code or f"{option.title if option else link.kind}, {site.name}",
        kind=link.kind.value,
        services=services,
        start=start,
        joins=tuple(joins),
        operator_sites=_operator_sites(network, link.operator_id),
        ready=up_from(np.array([ready_h]))[0],
        power=up_until(np.array([ready_h + own_power_h]))[0] if own_power_h else np.uint64(0),
        wakes=stands_in or (own_power_h > 0 and site.kind not in ACCESS_KINDS),
        stands_in=stands_in,
        setup_h=setup_h,
        capacity_mbps=link.capacity_mbps,
        cost_usd=link.cost_usd if link.cost_usd is not None else (option.cost_usd if option else None),
        assumed=tuple(assumed),
    )


def _either(recorded: float | None, option: Option | None, field: str, assumed: list[str]) -> float:
    """Return hours as recorded, else as the catalog says, else 0."""
    indicative: float | None = getattr(option, field) if option else None
    if recorded is None and indicative is not None:
        assumed.append(field)
        return indicative
    return recorded or 0.0


def _operator_sites(network: Network, operator_id: str | None) -> IntArray:
    if operator_id is None:
        return np.zeros(0, np.int64)
    return np.array([i for i, site in enumerate(network.sites) if site.operator_id == operator_id], np.int64)
