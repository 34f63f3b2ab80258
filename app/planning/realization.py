"""What happens in a block of realizations: draws, repairs, power and paths, as words whose 64 lanes are the epochs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.planning.accelerator import Accelerator
from app.planning.geodesy import FloatArray
from app.planning.layer import Layer
from app.planning.network import BoolArray, IntArray, Network, people_through
from app.planning.packed import unpack
from app.planning.power import ALL, Power, live_zones, power_of, site_power
from app.planning.randoms import LANES, Words, asset_keys, packed_failures, uniforms
from app.planning.reachability import Program, compile_topology
from app.planning.recovery import back_in_service_h, repair_hours, up_from
from app.planning.reference import Defaults
from app.planning.strength import failures_at, nearest, odds_at, probits, scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A scenario made ready: all that does not depend on the realization."""

    network: Network
    seed: int
    realizations: int  # in all: an uncertain strength is stratified over them
    crews: int | None
    layers: tuple[Layer, ...]
    keys: tuple[tuple[Words, Words, Words], ...]  # of each layer, for failure, severity and repair, shape (units,)
    ranks: tuple[IntArray, ...]  # of each layer: the place of a unit in the order of repair, shape (units,)
    power: Power
    generator_keys: Words  # (sites,)
    program: Program
    core_program: Program | None
    accelerator: Accelerator | None = None

    @property
    def is_uncertain(self) -> bool:
        """Whether the strength of the events differs from realization to realization."""
        return any(len(layer.p_states) > 1 for layer in self.layers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Failures:
    """Failed units of one layer, by rising realization; all of shape (failures,)."""

    unit: IntArray
    realization: IntArray  # counted from the first of the block
    back_h: FloatArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Draws:
    """Everything random in the realizations from `first` on."""

    first: int
    realizations: int
    failures: tuple[Failures, ...]  # of each layer
    starts: BoolArray  # (sites, realizations): the generator starts


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """The state of realizations, one word each: an epoch a lane, 1 where the asset holds."""

    structure: Words  # (sites, realizations) undamaged or mended
    alive: Words  # (sites, realizations) and with power
    service: Words  # (sites, realizations) and with a live path to a gateway
    links: Words  # (links, realizations) undamaged or mended


def ready(
    network: Network,
    events: Sequence[Sequence[Layer]],
    seed: int,
    realizations: int,
    crews: int | None,
    needs_core: bool,
    defaults: Defaults,
) -> Case:
    """Return the case of layers by event; draws of the same kind of event stay the same when its strength changes."""
    layers, keys = [], []
    for at, of_event in enumerate(events):
        for layer in of_event:
            layers.append(layer)
            kinds = (f"{what}/{layer.target}/{at}" for what in ("damage", "severity", "repair"))
            failure, severity, repair = (asset_keys(layer.ids, kind) for kind in kinds)
            keys.append((failure, severity, repair))
    count, start, end = len(network.sites), network.link_from, network.link_to
    return Case(
        network=network,
        seed=seed,
        realizations=realizations,
        crews=crews,
        layers=tuple(layers),
        keys=tuple(keys),
        ranks=_ranks(network, layers),
        power=power_of(network, defaults),
        generator_keys=asset_keys([site.id for site in network.sites], "generator"),
        program=compile_topology(count, start, end, network.gateways),
        core_program=compile_topology(count, start, end, network.cores) if needs_core else None,
    )


def _ranks(network: Network, layers: Sequence[Layer]) -> tuple[IntArray, ...]:
    """Return the order of repair: those whose loss cuts the route of most people first, equal ones by their id."""
    site_people, link_people = people_through(network)
    of_target = {"site": site_people, "link": link_people, "zone": np.zeros(len(network.zones))}
    ids = [name for layer in layers for name in layer.ids]
    people = np.concatenate(
        [np.zeros(0)]
        + [np.maximum.reduceat(of_target[k.target][k.members], k.member_ptr[:-1]) for k in layers if len(k.ids)]
    )
    rank = np.empty(len(ids), np.int64)
    rank[np.lexsort((np.array(ids, str), -people))] = np.arange(len(ids))
    return tuple(np.split(rank, np.cumsum([len(layer.ids) for layer in layers])[:-1]))


def draw(case: Case, first: int, realizations: int) -> Draws:
    """Draw what fails, how badly, and when it is mended.

    Parameters
    ----------
    case
        The scenario made ready.
    first
        Number of the first realization, a multiple of 64.
    realizations
        How many.
    """
    drawn = [_failed(case, at, first, realizations) for at in range(len(case.layers))]
    mended = _mended(case, first, drawn)
    failures = []
    for (unit, realization), back_h in zip(drawn, mended, strict=True):
        order = np.argsort(realization.astype(np.uint16), kind="stable")  # small numbers sort by counting
        failures.append(Failures(unit=unit[order], realization=realization[order], back_h=back_h[order]))
    p = np.where(case.power.has_generator, case.power.p_no_start, 0.0)
    no_start = packed_failures(p, case.generator_keys, case.seed, first, realizations)
    starts = ~unpack(no_start, realizations)
    return Draws(first=first, realizations=realizations, failures=tuple(failures), starts=starts)


def _failed(case: Case, at: int, first: int, realizations: int) -> tuple[IntArray, IntArray]:
    """Return the failed pairs of unit and realization of a layer."""
    layer, keys = case.layers[at], case.keys[at][0]
    if len(layer.p_states) == 1:
        words = packed_failures(layer.p, keys, case.seed, first, realizations)
    else:
        z = scores(first + np.arange(realizations), case.realizations)
        words = failures_at(layer.p_states[:, :, 0], keys, case.seed, z, first)
    unit, place = np.nonzero(words)
    pair, lane = np.nonzero(unpack(words[unit, place][:, None], LANES))
    return unit[pair], place[pair] * LANES + lane


def _mended(case: Case, first: int, drawn: Sequence[tuple[IntArray, IntArray]]) -> list[FloatArray]:
    """Return when each failure is mended, hours after the event; crews mend sites and links, the grid is apart."""
    repairs = [_repair_h(case, at, unit, first + realization) for at, (unit, realization) in enumerate(drawn)]
    of_crews = [at for at, layer in enumerate(case.layers) if layer.needs_crew]
    if not of_crews:
        return repairs
    done = back_in_service_h(
        np.concatenate([drawn[at][1] for at in of_crews]),
        np.concatenate([case.ranks[at][drawn[at][0]] for at in of_crews]),
        np.concatenate([case.layers[at].access_h[drawn[at][0]] for at in of_crews]),
        np.concatenate([repairs[at] for at in of_crews]),
        case.crews,
    )
    ends = np.cumsum([len(drawn[at][0]) for at in of_crews])
    for at, hours in zip(of_crews, np.split(done, ends[:-1]), strict=True):
        repairs[at] = hours
    return repairs


def _repair_h(case: Case, at: int, unit: IntArray, realization: IntArray) -> FloatArray:
    layer, (_, severity_keys, repair_keys) = case.layers[at], case.keys[at]
    strength, p_states = np.zeros(len(unit), np.int64), layer.p_states[0][unit]
    if len(layer.p_states) > 1:
        z = scores(realization, case.realizations)
        strength = nearest(z) if len(layer.repair_mean_h) > 1 else strength
        p_states = odds_at(probits(layer.p_states[:, unit]), z)
    state = np.zeros(len(unit), np.int64)
    if p_states.shape[1] > 1:  # given any damage, how bad it is
        reached = uniforms(severity_keys[unit], case.seed, realization) * p_states[:, 0]
        state = (reached[:, None] < p_states[:, 1:]).sum(axis=1)
    return repair_hours(
        uniforms(repair_keys[unit], case.seed, realization),
        layer.repair_mean_h[strength, unit, state],
        layer.repair_sd_h[strength, unit, state],
        layer.is_lognormal[unit, state],
    )


def play(case: Case, draws: Draws, low: int, high: int) -> Block:
    """Return the state of the realizations `low` to `high` of some draws.

    Parameters
    ----------
    case
        The scenario made ready.
    draws
        From `draw`.
    low, high
        Part of the draws, counted from their first.
    """
    count = high - low
    rows = {"site": len(case.network.sites), "link": len(case.network.links), "zone": len(case.network.zones)}
    words = {target: np.full((rows[target], count), ALL) for target in rows}
    for layer, failures in zip(case.layers, draws.failures, strict=True):
        part = slice(*np.searchsorted(failures.realization, (low, high)))
        member, pair = _members(layer, failures.unit[part])
        # every pair of asset and realization occurs once in a layer, so the words can be taken out and put back
        words[layer.target][member, failures.realization[part][pair] - low] &= up_from(failures.back_h[part])[pair]
    network = case.network
    zones = live_zones(words["zone"], network.zone_ptr, network.zone_feeder)
    alive = site_power(zones, network, case.power, draws.starts[:, low:high])
    alive &= words["site"]
    service = case.program.reach(alive, words["link"])
    if case.core_program is not None:
        service &= case.core_program.reach(alive, words["link"])
    return Block(structure=words["site"], alive=alive, service=service, links=words["link"])


def _members(layer: Layer, unit: IntArray) -> tuple[IntArray, IntArray]:
    """Return the assets of units, and for each asset the place of its unit in `unit`."""
    if len(layer.members) == len(layer.ids):
        return layer.members[unit], np.arange(len(unit))
    counts = np.diff(layer.member_ptr)[unit]
    pair = np.repeat(np.arange(len(unit)), counts)
    first = np.concatenate([[0], np.cumsum(counts)])[:-1]
    return layer.members[layer.member_ptr[unit][pair] + np.arange(len(pair)) - first[pair]], pair
