"""What happens in a block of realizations: draws, repairs, power and paths, as words whose 64 lanes are the epochs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.models.scenario import Scenario
from app.planning.accelerator import Accelerator
from app.planning.cascade import settle
from app.planning.geodesy import FloatArray
from app.planning.layer import Layer
from app.planning.network import BoolArray, IntArray, Network
from app.planning.packed import unpack
from app.planning.power import ALL, Power, power_of
from app.planning.randoms import LANES, Words, asset_keys, packed_failures, uniforms
from app.planning.reachability import Program, compile_topology
from app.planning.recovery import EPOCHS_H, repair_hours, up_from
from app.planning.reference import Defaults
from app.planning.repairs import Jobs, Repairs, mended_h, repairs_of
from app.planning.scratch import Scratch
from app.planning.strength import failures_at, nearest, odds_at, scores
from app.planning.temporary import lend_power


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A scenario made ready: all that does not depend on the realization."""

    network: Network
    seed: int
    realizations: int  # in all: an uncertain strength is stratified over them
    layers: tuple[Layer, ...]
    keys: tuple[tuple[Words, Words, Words], ...]  # of each layer, for failure, severity and repair, shape (units,)
    repairs: Repairs
    power: Power
    generator_keys: Words  # (sites,)
    program: Program
    core_program: Program | None
    epochs_h: FloatArray  # (64,) the hours that the lanes stand for
    accelerator: Accelerator | None

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

    intact: Words  # (sites, realizations) undamaged or mended
    structure: Words  # (sites, realizations) and not stopped by a logical failure; `intact` itself where none can be
    alive: Words  # (sites, realizations) and with power
    service: Words  # (sites, realizations) and with a live path to a gateway
    links: Words  # (links, realizations) undamaged or mended


def ready(
    network: Network,
    events: Sequence[Sequence[Layer]],
    scenario: Scenario,
    defaults: Defaults,
    accelerator: Accelerator | None = None,
    epochs_h: FloatArray = EPOCHS_H,
) -> Case:
    """Return the case of layers by event; draws of the same kind of event stay the same when its strength changes.

    Parameters
    ----------
    network, events
        The network, and what each event can fail.
    scenario, defaults
        How it is mended, and what is assumed.
    accelerator
        Computes the same faster.
    epochs_h : shape (64,)
        Hours that the lanes of the words stand for.
    """
    layers, keys = [], []
    for at, of_event in enumerate(events):
        for layer in of_event:
            layers.append(layer)
            of = "site" if layer.is_logical else layer.target  # one cause stops sites and links by one draw
            kinds = (f"{what}/{of}/{at}" for what in ("damage", "severity", "repair"))
            failure, severity, repair = (asset_keys(layer.ids, kind) for kind in kinds)
            keys.append((failure, severity, repair))
    topology = len(network.sites), network.link_from, network.link_to
    return Case(
        network=network,
        seed=scenario.seed,
        realizations=scenario.realizations,
        layers=tuple(layers),
        keys=tuple(keys),
        repairs=repairs_of(network, layers, scenario, defaults),
        power=power_of(network, defaults, epochs_h),
        generator_keys=asset_keys([site.id for site in network.sites], "generator"),
        program=compile_topology(*topology, network.gateways, accelerator),
        core_program=compile_topology(*topology, network.cores, accelerator) if scenario.needs_core else None,
        epochs_h=epochs_h,
        accelerator=accelerator,
    )


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
    starts = packed_failures(p, case.generator_keys, case.seed, first, realizations, case.accelerator, holds=True)
    return Draws(first=first, realizations=realizations, failures=tuple(failures), starts=unpack(starts, realizations))


def _failed(case: Case, at: int, first: int, realizations: int) -> tuple[IntArray, IntArray]:
    """Return the failed pairs of unit and realization of a layer."""
    layer, keys = case.layers[at], case.keys[at][0]
    if len(layer.p_states) == 1:
        words = packed_failures(layer.p, keys, case.seed, first, realizations, case.accelerator)
    else:
        z = scores(first + np.arange(realizations), case.realizations)
        words = failures_at(layer.p_states[:, :, 0], keys, case.seed, z, first)
    unit, place = np.nonzero(words)
    pair, lane = np.nonzero(unpack(words[unit, place][:, None], LANES))
    return unit[pair], place[pair] * LANES + lane


def _mended(case: Case, first: int, drawn: Sequence[tuple[IntArray, IntArray]]) -> list[FloatArray]:
    """Return when each failure is mended, hours after the event; crews mend sites and links, the grid is apart."""
    jobs, hours = [], []
    for at, (unit, realization) in enumerate(drawn):
        state, repair_h = _repair_h(case, at, unit, first + realization)
        hours.append(repair_h)
        if case.layers[at].needs_crew:
            jobs.append(Jobs(layer=at, unit=unit, realization=realization, state=state, repair_h=repair_h))
    for of, done in zip(jobs, mended_h(case.repairs, case.layers, jobs), strict=True):
        hours[of.layer] = done
    return hours


def _repair_h(case: Case, at: int, unit: IntArray, realization: IntArray) -> tuple[IntArray, FloatArray]:
    """Return the damage state of each failure, 0 for the first, and how long it takes to mend."""
    layer, (_, severity_keys, repair_keys) = case.layers[at], case.keys[at]
    state = np.zeros(len(unit), np.int64)
    if layer.p_states.shape[2] > 1:  # given any damage, how bad it is
        p_states = _odds(case, layer, unit, realization)
        reached = uniforms(severity_keys[unit], case.seed, realization) * p_states[:, 0]
        state = (reached[:, None] < p_states[:, 1:]).sum(axis=1)
    is_same = len(layer.repair_mean_h) == 1
    strength = np.zeros(len(unit), np.int64) if is_same else nearest(scores(realization, case.realizations))
    return state, repair_hours(
        uniforms(repair_keys[unit], case.seed, realization),
        layer.repair_mean_h[strength, unit, state],
        layer.repair_sd_h[strength, unit, state],
        layer.is_lognormal[unit, state],
    )


def _odds(case: Case, layer: Layer, unit: IntArray, realization: IntArray) -> FloatArray:
    """Return the odds (failures, states) of each state or worse, at the strength of the realization."""
    if len(layer.p_states) == 1:
        certain: FloatArray = layer.p_states[0][unit]
        return certain
    return odds_at(layer.p_states, unit, scores(realization, case.realizations))


def play(case: Case, draws: Draws, low: int, high: int, scratch: Scratch | None = None) -> Block:
    """Return the state of the realizations `low` to `high` of some draws.

    Parameters
    ----------
    case
        The scenario made ready.
    draws
        From `draw`.
    low, high
        Part of the draws, counted from their first.
    scratch
        Where to work it out; the block is lost when the next one is worked out there.
    """
    count, scratch = high - low, scratch or Scratch()
    rows = {"site": len(case.network.sites), "link": len(case.network.links), "zone": len(case.network.zones)}
    is_logical = any(layer.is_logical for layer in case.layers)
    if is_logical:
        rows["stopped"] = rows["site"]
    words = {target: scratch.words(target, length, count) for target, length in rows.items()}
    for of_target in words.values():
        of_target[:] = ALL
    for layer, failures in zip(case.layers, draws.failures, strict=True):
        part = slice(*np.searchsorted(failures.realization, (low, high)))
        member, pair = _members(layer, failures.unit[part])
        place = member, failures.realization[part][pair] - low, failures.back_h[part][pair]
        stops = layer.is_logical and layer.target == "site"
        _take_down(words["stopped" if stops else layer.target], *place, case)
    network, starts = case.network, draws.starts[:, low:high]
    structure = np.bitwise_and(words["site"], words["stopped"], out=words["stopped"]) if is_logical else words["site"]

    def reach(alive: Words, links: Words) -> Words:
        is_whole = alive.shape[1] == count  # else those realizations alone that are not settled yet
        service = case.program.reach(alive, links, scratch.words("service", *alive.shape) if is_whole else None)
        if case.core_program is not None:
            service &= case.core_program.reach(alive, links)
        return service

    state = network, case.power, reach, structure, words["link"], words["zone"], starts, scratch
    alive, service = settle(*state)
    if case.repairs.generators:
        repairs = case.repairs
        lent = repairs.site_order, repairs.generator_arrives_h, repairs.generators, case.epochs_h
        alive, service = settle(*state, lend_power(structure, alive, *lent))
    return Block(intact=words["site"], structure=structure, alive=alive, service=service, links=words["link"])


def _take_down(words: Words, row: IntArray, column: IntArray, back_h: FloatArray, case: Case) -> None:
    """Take out of words what is not mended yet; every pair of asset and realization occurs once in a layer."""
    if case.accelerator is not None:
        case.accelerator.take_down(words, row, column, back_h, case.epochs_h)
    else:
        words[row, column] &= up_from(back_h, case.epochs_h)


def _members(layer: Layer, unit: IntArray) -> tuple[IntArray, IntArray]:
    """Return the assets of units, and for each asset the place of its unit in `unit`."""
    if len(layer.members) == len(layer.ids):
        return layer.members[unit], np.arange(len(unit))
    counts = np.diff(layer.member_ptr)[unit]
    pair = np.repeat(np.arange(len(unit)), counts)
    first = np.concatenate([[0], np.cumsum(counts)])[:-1]
    return layer.members[layer.member_ptr[unit][pair] + np.arange(len(pair)) - first[pair]], pair
