"""How a scenario mends: crews, spare parts, the order, and what stands in meanwhile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.errors import InvalidValueError
from app.models.scenario import RepairOrder, Scenario
from app.planning.geodesy import FloatArray
from app.planning.layer import Layer
from app.planning.network import IntArray, Network, people_through
from app.planning.recovery import back_in_service_h, parts_ready_h
from app.planning.reference import Defaults
from app.planning.repair_order import ranks
from app.planning.temporary import load_ready_h, stand_in
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Repairs:
    """What mends and stands in, made ready for the layers of a case."""

    crews: int | None
    ranks: tuple[IntArray, ...]  # of each layer: the place of a unit in the order of repair, shape (units,)
    parts: tuple[IntArray, ...]  # of each layer: the kind of spare part, shape (units, states); -1 never runs out
    stock: Mapping[int, int]
    resupply_h: float
    cells: int
    cell_arrives_h: FloatArray  # (sites,)
    generators: int
    generator_arrives_h: FloatArray  # (sites,)
    site_order: IntArray  # (sites,) those first that most people depend on


def repairs_of(network: Network, layers: Sequence[Layer], scenario: Scenario, defaults: Defaults) -> Repairs:
    """Return how a scenario mends what the layers can fail.

    Raises
    ------
    InvalidValueError
        If the stock of a spare part is no whole number of 0 or more, or no asset of the plan takes such a part.
    """
    kinds = sorted(scenario.spares)
    known = sorted({str(name) for layer in layers if layer.needs_crew for name in layer.repair.flat if name})
    for kind, count in scenario.spares.items():
        if kind not in known:
            raise InvalidValueError(field="spares", value=kind, allowed=", ".join(known))
        if type(count) is not int or count < 0:
            raise InvalidValueError(
                field=f"spares of {kind}",
                value=count,
                allowed=QT_TRANSLATE_NOOP("errors", "whole numbers of 0 or more"),
            )
    number = {kind: at for at, kind in enumerate(kinds)}
    arrives = network.access_h + network.road_h
    site_people, _ = people_through(network)
    names = np.array([site.id for site in network.sites], str)
    return Repairs(
        crews=scenario.crews,
        ranks=ranks(network, layers, scenario.repair_order or RepairOrder.PEOPLE),
        parts=tuple(_numbered(layer, number) for layer in layers),
        stock={number[kind]: scenario.spares[kind] for kind in kinds},
        resupply_h=defaults.number("resupply_h") if scenario.resupply_h is None else scenario.resupply_h,
        cells=scenario.mobile_cells or 0,
        cell_arrives_h=arrives + load_ready_h()["mobile_cell"],
        generators=scenario.mobile_generators or 0,
        generator_arrives_h=arrives + load_ready_h()["mobile_generator"],
        site_order=np.lexsort((names, -site_people)),
    )


def _numbered(layer: Layer, number: Mapping[str, int]) -> IntArray:
    parts = np.full(layer.repair.shape, -1)
    for kind, at in number.items():
        parts[layer.repair == kind] = at
    return parts


@dataclass(frozen=True, slots=True, kw_only=True)
class Jobs:
    """Failures of one layer that crews mend; all of shape (jobs,)."""

    layer: int
    unit: IntArray
    realization: IntArray
    state: IntArray
    repair_h: FloatArray


def mended_h(repairs: Repairs, layers: Sequence[Layer], jobs: Sequence[Jobs]) -> list[FloatArray]:
    """Return when every job is done, or something stands in for it: one array for each of `jobs`.

    Parameters
    ----------
    repairs
        How the scenario mends.
    layers
        All layers of the case.
    jobs
        The failures of the layers that crews mend.

    Returns
    -------
    arrays of shape (jobs,), hours after the event
    """
    if not jobs:
        return []
    realization = np.concatenate([of.realization for of in jobs])
    rank = np.concatenate([repairs.ranks[of.layer][of.unit] for of in jobs])
    part = np.concatenate([repairs.parts[of.layer][of.unit, of.state] for of in jobs])
    done = back_in_service_h(
        realization,
        rank,
        np.concatenate([layers[of.layer].access_h[of.unit] for of in jobs]),
        np.concatenate([of.repair_h for of in jobs]),
        repairs.crews,
        np.maximum(
            parts_ready_h(realization, rank, part, repairs.stock, repairs.resupply_h),
            np.concatenate([layers[of.layer].road_h[of.unit] for of in jobs]),
        ),
    )
    if repairs.cells:
        site = np.concatenate([_single_sites(layers[of.layer])[of.unit] for of in jobs])
        at = np.flatnonzero(site >= 0)
        done[at] = stand_in(site[at], realization[at], rank[at], done[at], repairs.cell_arrives_h, repairs.cells)
    ends = np.cumsum([len(of.unit) for of in jobs])
    return np.split(done, ends[:-1])


def _single_sites(layer: Layer) -> IntArray:
    """Return the site of every unit that is one site, -1 for the others: no cell stands in for all of an operator's."""
    is_one = (np.diff(layer.member_ptr) == 1) & (layer.target == "site")
    sites: IntArray = np.where(is_one, layer.members[layer.member_ptr[:-1]] if len(layer.members) else -1, -1)
    return sites
