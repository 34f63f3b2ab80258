"""Power and telecommunications need each other: what is left when both have let each other down.

Sites need the grid, zones of the grid need a site through which they are controlled. Both ways are monotone: who starts
from "all is up" and takes down what cannot hold arrives, lane by lane, at the greatest state that carries itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields

import numpy as np

from app.planning.network import BoolArray, Network
from app.planning.packed import ALL
from app.planning.power import Power, grid_power, live_zones, own_power
from app.planning.randoms import Words
from app.planning.scratch import Scratch

_WORTH_A_COPY = 0.75  # of the realizations looked at; above, those that are done are solved along with the others

Reach = Callable[[Words, Words], Words]
"""Takes sites alive and links alive, returns which sites have service; words of shape (assets, realizations)."""


def settle(
    network: Network,
    power: Power,
    reach: Reach,
    structure: Words,
    links: Words,
    zones: Words,
    starts: BoolArray,
    scratch: Scratch | None = None,
    extra: Words | None = None,
) -> tuple[Words, Words]:
    """Return which sites have power and which are in service when nothing changes any more.

    After the first round only what has changed is worked on: sites of zones that have lost current, and realizations in
    which one of them has lost power by it. A circle of zones and sites that carries itself holds.

    Parameters
    ----------
    network, power
        Who hangs on which zone, who is controlled through which site, and what else gives power.
    reach
        Gives the service of sites that are alive.
    structure : shape (sites, realizations)
    links : shape (links, realizations)
    zones : shape (zones, realizations)
        An epoch a lane, 1 where the asset itself is undamaged or mended.
    starts : shape (sites, realizations)
        Whether the generator starts.
    scratch
        Where to work it out: what it gave before is lost.
    extra : shape (sites, realizations)
        Power that comes from elsewhere.

    Returns
    -------
    alive, service : shape (sites, realizations)
        Structure and power hold; and a live path as well.

    References
    ----------
    Buldyrev et al. (2010), Nature 464, 1025: cascades in interdependent networks. Tarski (1955): the greatest fixed
    point of a monotone map.
    """

    scratch = scratch or Scratch()
    own = own_power(power, starts, scratch.words("own", *starts.shape))
    if extra is not None:
        own |= extra
    live = live_zones(zones, network.zone_ptr, network.zone_feeder)
    alive = grid_power(live, network.site_zone, scratch.words("alive", *starts.shape))
    alive |= own
    alive &= structure
    service = reach(alive, links)
    if not len(network.control_site):
        return alive, service
    at = np.arange(zones.shape[1])  # the realizations that may still change
    now = _State(alive=alive, service=service, live=live, links=links, zones=zones, own=own)
    while True:
        fewer = live_zones(now.zones & controlled(network, now.service), network.zone_ptr, network.zone_feeder)
        has_less = (fewer != now.live).any(axis=1).take(network.site_zone) & (network.site_zone >= 0)
        rows = np.flatnonzero(has_less)
        before = now.alive.take(rows, axis=0)  # numpy takes ten times as long for alive[rows]
        weaker = fewer.take(network.site_zone.take(rows), axis=0)
        weaker |= now.own.take(rows, axis=0)
        weaker &= before
        before ^= weaker
        lost = np.bitwise_or.reduce(before, axis=0) != 0
        now.live, now.alive[rows] = fewer, weaker
        if lost.sum() <= _WORTH_A_COPY * len(lost):
            for whole, part in ((alive, now.alive), (service, now.service)):
                if part is not whole:
                    for column in np.flatnonzero(~lost).tolist():
                        whole[:, at[column]] = part[:, column]
            at, now = at[lost], now.part(lost)
        if not len(at):
            return alive, service
        now.service = reach(now.alive, now.links)


@dataclass(slots=True, kw_only=True)
class _State:
    """What is known of some realizations; words of shape (assets, realizations)."""

    alive: Words
    service: Words
    live: Words
    links: Words
    zones: Words
    own: Words

    def part(self, which: BoolArray) -> _State:
        return _State(**{field.name: np.compress(which, getattr(self, field.name), axis=1) for field in fields(self)})


def controlled(network: Network, service: Words) -> Words:
    """Return which grid zones can be controlled: any of their sites is in service, or they need none.

    Parameters
    ----------
    network
        Who is controlled through which sites.
    service : shape (sites, realizations)

    Returns
    -------
    shape (zones, realizations)
    """
    words = np.full((len(network.zones), service.shape[1]), ALL)
    needs = np.flatnonzero(np.diff(network.control_ptr))
    if len(needs):
        words[needs] = np.bitwise_or.reduceat(service[network.control_site], network.control_ptr[needs], axis=0)
    return words
