"""Power and telecommunications need each other: what is left when both have let each other down.

Sites need the grid, zones of the grid need a site through which they are controlled. Both ways are monotone: who starts
from "all is up" and takes down what cannot hold arrives, lane by lane, at the greatest state that carries itself.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from app.planning.network import BoolArray, IntArray, Network
from app.planning.packed import ALL
from app.planning.power import Power, live_zones, site_power
from app.planning.randoms import Words

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
    extra: Words | None = None,
) -> tuple[Words, Words]:
    """Return which sites have power and which are in service when nothing changes any more.

    Only realizations in which a zone has lost its control are looked at again, and solved again only where a site has
    lost its power by that: most are done after the first round. A circle of zones and sites that carries itself holds.

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

    def powered(live: Words, part: BoolArray | slice) -> Words:
        words = site_power(live, network, power, starts[:, part])
        if extra is not None:
            words |= extra[:, part]
        words &= structure[:, part]
        return words

    live = live_zones(zones, network.zone_ptr, network.zone_feeder)
    alive = powered(live, slice(None))
    service = reach(alive, links)
    if not len(network.control_site):
        return alive, service
    open_to = np.ones(zones.shape[1], bool)  # realizations that may still change
    while open_to.any():
        at = np.flatnonzero(open_to)
        held = zones[:, at] & controlled(network, service[:, at])
        fewer = live_zones(held, network.zone_ptr, network.zone_feeder)
        changed = (fewer != live[:, at]).any(axis=0)
        at, fewer = at[changed], fewer[:, changed]
        live[:, at] = fewer
        weaker = powered(fewer, _mask(at, len(open_to)))
        lost = (weaker != alive[:, at]).any(axis=0)
        at = at[lost]
        alive[:, at] = weaker[:, lost]
        service[:, at] = reach(weaker[:, lost], links[:, at])
        open_to = _mask(at, len(open_to))
    return alive, service


def _mask(at: IntArray, count: int) -> BoolArray:
    mask = np.zeros(count, bool)
    mask[at] = True
    return mask


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
