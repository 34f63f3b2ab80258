"""What is mended first: by the people who depend on it, by tier, or by the person-hours that an hour of work avoids."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.models.scenario import RepairOrder
from app.planning.geodesy import FloatArray
from app.planning.layer import Layer
from app.planning.network import IntArray, Network, people_through

LOWEST_TIER = 4


def ranks(network: Network, layers: Sequence[Layer], order: RepairOrder) -> tuple[IntArray, ...]:
    """Return the place of every unit of every layer in the order of repair; equal ones go by their id.

    Parameters
    ----------
    network
        Who lives off whom.
    layers
        What can fail.
    order
        `PEOPLE`: those first whose loss cuts the route of most people. `TIER`: the lowest number first, sites whose
        tier is unknown last, a link as its more important end, then by people. `PERSON_HOURS`: most people for every
        expected hour of reaching and mending first, which loses the fewest person-hours where one crew mends assets
        that each serve people of their own.

    Returns
    -------
    one array of shape (units,) for every layer

    References
    ----------
    Smith (1956), Various optimizers for single-stage production: jobs by weight over length.
    """
    if not layers:
        return ()
    people = _of_units(layers, _people(network))
    keys = {
        RepairOrder.PEOPLE: (-people,),
        RepairOrder.TIER: (-people, -_of_units(layers, _importance(network))),
        RepairOrder.PERSON_HOURS: (-people / np.concatenate([_hours(layer) for layer in layers]),),
    }
    ids = [name for layer in layers for name in layer.ids]
    rank = np.empty(len(ids), np.int64)
    rank[np.lexsort((np.array(ids, str), *keys[order]))] = np.arange(len(ids))
    return tuple(np.split(rank, np.cumsum([len(layer.ids) for layer in layers])[:-1]))


def _of_units(layers: Sequence[Layer], of_target: dict[str, FloatArray]) -> FloatArray:
    """Return the greatest value among the members of every unit, all layers one after another."""
    parts = [
        np.maximum.reduceat(of_target[layer.target][layer.members], layer.member_ptr[:-1])
        for layer in layers
        if len(layer.ids)
    ]
    return np.concatenate([np.zeros(0), *parts])


def _people(network: Network) -> dict[str, FloatArray]:
    sites, links = people_through(network)
    return {"site": sites, "link": links, "zone": np.zeros(len(network.zones))}


def _importance(network: Network) -> dict[str, FloatArray]:
    """Return how many tiers an asset stands above the lowest."""
    sites = np.array([LOWEST_TIER - (site.tier or LOWEST_TIER) for site in network.sites], float)
    links = np.maximum(sites[network.link_from], sites[network.link_to])
    return {"site": sites, "link": links, "zone": np.zeros(len(network.zones))}


def _hours(layer: Layer) -> FloatArray:
    """Return the expected hours of reaching and mending a unit that has failed, shape (units,)."""
    middle = [array[len(array) // 2] for array in (layer.p_states, layer.repair_mean_h)]  # at the median strength
    p, mean_h = np.concatenate([middle[0], np.zeros((len(layer.ids), 1))], axis=1), middle[1]
    mean = ((p[:, :-1] - p[:, 1:]) * mean_h).sum(axis=1) / np.maximum(p[:, 0], 1e-12)
    hours: FloatArray = np.maximum(mean + layer.access_h, 1.0)
    return hours
