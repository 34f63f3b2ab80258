"""A scenario kept in hand: a battery, a link or the wind is turned, and the figures follow at once.

Every answer is that of a full run with the same realizations, only of fewer at first. What a change cannot touch is
not played again: realizations whose state it leaves as it is keep their figures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from app.models.scenario import Scenario
from app.models.snapshot import Snapshot
from app.planning.accelerator import Accelerator
from app.planning.geodesy import FloatArray
from app.planning.lane_counter import LaneCounter
from app.planning.live_case import Cases, LiveCase, LiveSettings
from app.planning.network import BoolArray, IntArray, Network
from app.planning.outage import service_before
from app.planning.packed import lane_sums
from app.planning.power import Power
from app.planning.randoms import LANES, Words
from app.planning.realization import Block, Draws, Failures, draw, play
from app.planning.recovery import EPOCH_WEIGHTS_H, EPOCHS_H, REPORTED_H
from app.planning.totals import REPORTED_AT, Parts

MOST_WORDS = 1 << 25
"""Words of state that are kept, 256 MB: no more realizations are refined to than fit, 64 at least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveAnswer:
    """Figures over the first `realizations`; `people` without service at `reported_h`, each with its error.

    Names with `before` are the same of the scenario as it is, over the same realizations; those with `change_se` are
    the standard errors of the difference, paired by realization, which is much surer than either of the two.

    `sites_out` and `settlements_out`, shape (sites, epochs) and (settlements, epochs), are probabilities to be without
    service at `epochs_h`, for the rows of `site_ids` and `settlement_ids`. `played` realizations had to be played for
    it.
    """

    realizations: int
    is_final: bool
    people: tuple[float, ...]
    people_se: tuple[float, ...]
    person_hours: float
    person_hours_se: float
    people_before: tuple[float, ...]
    people_before_se: tuple[float, ...]
    people_change_se: tuple[float, ...]
    person_hours_before: float
    person_hours_before_se: float
    person_hours_change_se: float
    site_ids: tuple[str, ...]
    sites_out: FloatArray
    settlement_ids: tuple[str, ...]
    settlements_out: FloatArray
    played: int
    epochs_h: tuple[float, ...]
    reported_h: tuple[float, ...]


@dataclass(slots=True)
class _Kept:
    """A block of realizations with its draws and figures."""

    draws: Draws
    block: Block
    case: LiveCase
    unserved: FloatArray  # (realizations, epochs)
    sites: LaneCounter
    parts: LaneCounter
    before: FloatArray  # unserved with nothing turned


class LiveScenario:
    """A scenario that is asked again and again with other settings.

    Raises what `simulate` raises.
    """

    def __init__(self, snapshot: Snapshot, scenario: Scenario, accelerator: Accelerator | None = None) -> None:
        self._cases = Cases(snapshot, scenario, accelerator)
        plain = self._cases.plain
        self._plain = self._cases.of(LiveSettings())
        self._network = plain.network
        self._parts = Parts(plain.network, service_before(plain))
        assets = 3 * len(plain.network.sites) + len(plain.network.links) + 1
        self._most = min(scenario.realizations, max(LANES, MOST_WORDS // assets // LANES * LANES))
        self._kept: list[_Kept] = []
        self._site_ids = tuple(site.id for site in plain.network.sites)
        self._settlement_ids = tuple(settlement.id for settlement in plain.network.settlements)

    def answers(
        self, settings: LiveSettings | None = None, goes_on: Callable[[], bool] = lambda: True
    ) -> Iterator[LiveAnswer]:
        """Yield answers, the first over 64 realizations, each of the next over twice as many, up to all of them.

        A caller that has new settings leaves the rest, or says so by `goes_on`, which is asked before every further
        64 realizations: it need not wait for the next answer. Nothing is lost.

        Raises
        ------
        InvalidValueError
            If a setting is out of range, or an id is that of no operational site or link.
        """
        case = self._cases.of(settings or LiveSettings())
        played, shown = 0, LANES
        for at, first in enumerate(range(0, self._most, LANES)):
            if at and not goes_on():
                return
            if at == len(self._kept):
                self._kept.append(self._fresh(self._plain, first))
                played += self._kept[at].draws.realizations
            played += self._turned(at, case)
            done = first + self._kept[at].draws.realizations
            if done in (shown, self._most):
                yield self._answer(at + 1, done, played)
                shown *= 2

    def _fresh(self, case: LiveCase, first: int, before: FloatArray | None = None) -> _Kept:
        draws = draw(case.to_draw, first, min(LANES, self._most - first))
        block = self._narrowed(play(case.to_play, _with_links_out(draws, case), 0, draws.realizations))
        sites, parts = LaneCounter(len(self._network.sites)), LaneCounter(len(self._parts.people))
        sites.add(~block.service)
        served = self._parts.any_site(block.service)
        parts.add(~served)
        unserved = self._unserved(served)
        return _Kept(draws, block, case, unserved, sites, parts, unserved.copy() if before is None else before)

    def _narrowed(self, block: Block) -> Block:
        """Return a block without the rows of added links."""
        return replace(block, links=block.links[: len(self._network.links)])

    def _unserved(self, served: Words) -> FloatArray:
        count = served.shape[1]
        return lane_sums(~served, self._parts.people, count * LANES).reshape(count, LANES)

    def _turned(self, at: int, case: LiveCase) -> int:
        """Bring a block to other settings and return how many realizations had to be played."""
        kept = self._kept[at]
        if kept.case is case or kept.case.settings == case.settings:
            return 0
        if kept.case.to_draw.layers is not case.to_draw.layers:
            self._kept[at] = self._fresh(case, kept.draws.first, kept.before)
            return kept.draws.realizations
        touched = np.flatnonzero(_touched(self._network, kept, case))
        kept.case = case
        if len(touched):
            self._replay(kept, touched)
        return len(touched)

    def _replay(self, kept: _Kept, touched: IntArray) -> None:
        draws = _with_links_out(_part(kept.draws, touched), kept.case)
        block = self._narrowed(play(kept.case.to_play, draws, 0, len(touched)))
        before = kept.block.service[:, touched]
        rows = np.flatnonzero((before != block.service).any(axis=1))
        if len(rows):
            kept.sites.exchange(rows, ~before[rows], ~block.service[rows])
            self._exchange_parts(kept, touched, before, block.service)
        if len(touched) == kept.draws.realizations:
            kept.block = block
            return
        for name in ("intact", "structure", "alive", "service", "links"):
            getattr(kept.block, name)[:, touched] = getattr(block, name)

    def _exchange_parts(self, kept: _Kept, touched: IntArray, before: Words, after: Words) -> None:
        served, serves = self._parts.any_site(before), self._parts.any_site(after)
        rows = np.flatnonzero((served != serves).any(axis=1))
        if not len(rows):
            return
        served, serves = served[rows], serves[rows]
        kept.parts.exchange(rows, ~served, ~serves)
        people, count = self._parts.people[rows], len(touched)
        more = lane_sums(served & ~serves, people, count * LANES) - lane_sums(serves & ~served, people, count * LANES)
        kept.unserved[touched] += more.reshape(count, LANES)  # parts of 1/1024: exact in any order

    def _answer(self, blocks: int, realizations: int, played: int) -> LiveAnswer:
        kept = self._kept[:blocks]
        unserved, before = (np.concatenate([getattr(one, name) for one in kept]) for name in ("unserved", "before"))
        sites, parts = LaneCounter(len(self._network.sites)), LaneCounter(len(self._parts.people))
        for one in kept:
            sites.add_counter(one.sites)
            parts.add_counter(one.parts)
        settlements = self._settlements(parts.counts() / realizations)
        reported, hours = unserved[:, REPORTED_AT], unserved @ EPOCH_WEIGHTS_H
        reported_before, hours_before = before[:, REPORTED_AT], before @ EPOCH_WEIGHTS_H
        root = max(realizations - 1, 1) ** 0.5
        return LiveAnswer(
            realizations=realizations,
            is_final=realizations == self._most,
            people=tuple(reported.mean(axis=0).tolist()),
            people_se=tuple((reported.std(axis=0) / root).tolist()),
            person_hours=float(hours.mean()),
            person_hours_se=float(hours.std() / root),
            people_before=tuple(reported_before.mean(axis=0).tolist()),
            people_before_se=tuple((reported_before.std(axis=0) / root).tolist()),
            people_change_se=tuple(((reported - reported_before).std(axis=0) / root).tolist()),
            person_hours_before=float(hours_before.mean()),
            person_hours_before_se=float(hours_before.std() / root),
            person_hours_change_se=float((hours - hours_before).std() / root),
            site_ids=self._site_ids,
            sites_out=sites.counts() / realizations,
            settlement_ids=self._settlement_ids,
            settlements_out=settlements,
            played=played,
            epochs_h=tuple(EPOCHS_H.tolist()),
            reported_h=REPORTED_H,
        )

    def _settlements(self, parts_out: FloatArray) -> FloatArray:
        """Return how likely one of a settlement's people is without service; 0 where nobody had any before."""
        count = len(self._network.settlements)
        out = np.zeros((count, LANES))
        np.add.at(out, self._parts.settlement, self._parts.people[:, None] * parts_out)
        people = np.bincount(self._parts.settlement, self._parts.people, minlength=count)
        shares: FloatArray = out / np.maximum(people, 1e-9)[:, None]
        return shares


def _part(draws: Draws, realizations: IntArray) -> Draws:
    """Return the draws of some realizations, counted anew."""
    place = np.full(draws.realizations, -1)
    place[realizations] = np.arange(len(realizations))
    failures = []
    for of in draws.failures:
        kept = place[of.realization] >= 0
        failures.append(Failures(unit=of.unit[kept], realization=place[of.realization[kept]], back_h=of.back_h[kept]))
    starts = draws.starts[:, realizations]
    return replace(draws, realizations=len(realizations), failures=tuple(failures), starts=starts)


def _with_links_out(draws: Draws, case: LiveCase) -> Draws:
    if not case.links_out:
        return draws
    count = draws.realizations
    never = Failures(unit=np.zeros(count, np.int64), realization=np.arange(count), back_h=np.full(count, np.inf))
    return replace(draws, failures=(*draws.failures, never))


def _touched(network: Network, kept: _Kept, case: LiveCase) -> BoolArray:
    """Return the realizations that a change of batteries or links may change; of all others the state is the same."""
    old, new = kept.case, case
    words = _power_words(kept, old.to_play.power, new.to_play.power, bool(new.to_play.repairs.generators))
    lost = {*_pairs(network, set(new.links_out) - set(old.links_out)), *(_added(network, old) - _added(network, new))}
    gained = {*_pairs(network, set(old.links_out) - set(new.links_out)), *(_added(network, new) - _added(network, old))}
    block = kept.block
    for a, b in lost:
        words |= block.service[a] & block.service[b]
    holds = block.structure if len(network.control_site) else block.alive  # more service may bring power back
    for a, b in gained:
        apart = block.service[a] ^ block.service[b]
        if new.to_play.core_program is not None or len(network.control_site):
            apart = ~(block.service[a] & block.service[b])
        words |= holds[a] & holds[b] & apart
    touched: BoolArray = words != 0
    return touched


def _power_words(kept: _Kept, old: Power, new: Power, is_lent: bool) -> Words:
    """Return where other batteries may give or take power, shape (realizations,)."""
    differs = (old.battery ^ new.battery) | (old.generator ^ new.generator)
    words = np.zeros(kept.draws.realizations, np.uint64)
    for site in np.flatnonzero(differs).tolist():
        changed = differs[site] & kept.block.structure[site]
        if is_lent:  # what one needs no more another may get
            words |= changed
            continue
        gives = (new.battery[site] | new.generator[site]) & differs[site]
        takes = (old.battery[site] | old.generator[site]) & differs[site]
        words |= changed & ((gives & ~kept.block.alive[site]) | (takes & kept.block.alive[site]))
    return words


def _pairs(network: Network, links: set[int]) -> set[tuple[int, int]]:
    return {(int(network.link_from[link]), int(network.link_to[link])) for link in links}


def _added(network: Network, case: LiveCase) -> set[tuple[int, int]]:
    added = range(len(network.links), len(case.to_play.network.links))
    return _pairs(case.to_play.network, set(added))
