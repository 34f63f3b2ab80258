"""Greedy search for the next links and kits, with bounds that are looked at again only where they matter."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.planning.alternatives.growth import Grown, grow, neighbors_of
from app.planning.alternatives.people import PeopleGained
from app.planning.alternatives.standby import WORLD, Standby
from app.planning.candidate_links import OUTSIDE, CandidateLinks, People
from app.planning.geodesy import FloatArray
from app.planning.moments import mean_se
from app.planning.outage import service_before
from app.planning.packed import lane_sums
from app.planning.randoms import LANES
from app.planning.realization import Block, Case
from app.planning.recovery import EPOCH_WEIGHTS_H
from app.planning.totals import Parts
from app.progress import Progress, no_progress

_AT_ONCE = 256


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenOption:
    """A link or kit in the order of choice; what it avoids comes on top of those before it.

    `se` is the standard error of its own person-hours, `all_se` of those of all so far, paired by realization.
    """

    id: str
    name: str
    kind: str
    site_ids: tuple[str, ...]
    cost_usd: float | None
    person_hours_avoided: float
    se: float
    person_hours_per_usd: float | None
    all_person_hours_avoided: float
    all_se: float
    all_cost_usd: float | None


class Served:
    """The realizations with what stands by already, and with what is chosen on top of it."""

    def __init__(self, case: Case, block: Block, present: Sequence[Standby]) -> None:
        self.network, self.block, self._accelerator = case.network, block, case.accelerator
        self.neighbors = neighbors_of(case.network)
        self._parts = Parts(case.network, service_before(case))
        self._gained = PeopleGained(case.network, self._parts)
        self.taken: list[Standby] = list(present)
        self.grown = grow(self.neighbors, block, block.service, self.taken)
        self._hours = self._hours_of(self.grown)
        down, count = ~self._parts.any_site(block.service), block.service.shape[1]
        people = lane_sums(down, self._parts.people, count * LANES, self._accelerator).reshape(count, LANES)
        without = people @ EPOCH_WEIGHTS_H - self._hours
        self.person_hours_without, self.person_hours_without_se = float(without.mean()), mean_se(without)

    def _hours_of(self, grown: Grown) -> FloatArray:
        return self._gained(grown, self.block.service) @ EPOCH_WEIGHTS_H

    def with_one(self, standby: Standby) -> Grown:
        """Return the service that sites gain with one more."""
        return grow(self.neighbors, self.block, self.block.service, [*self.taken, standby], self.grown)

    def gain(self, grown: Grown) -> FloatArray:
        """Return the person-hours that come on top of what is taken, shape (realizations,)."""
        return self._hours_of(grown) - self._hours

    def take(self, standby: Standby, grown: Grown) -> set[int]:
        """Take one more and return the sites whose service it changed, and its ends: more hangs on them now."""
        changed = {site for site, words in grown.rows.items() if words is not self.grown.rows.get(site)}
        self.taken.append(standby)
        self.grown = grown
        self._hours = self._hours_of(grown)
        return changed | {site for pair in standby.joins for site in pair} - {WORLD}

    def asked(self) -> CandidateLinks:
        """Return the kernel for plain links over the state as it is."""
        service, alive, links = self.block.service.copy(), self.block.alive.copy(), [self.block.links]
        for site, words in self.grown.rows.items():
            service[site] = words
        start, end = self.network.link_from.tolist(), self.network.link_to.tolist()
        for standby in self.taken:
            works = standby.in_service(self.block)
            if standby.wakes:
                alive[standby.start] |= works
            for a, b in standby.joins:
                if b != WORLD:
                    start.append(a)
                    end.append(b)
                    links.append(works[None, :])
        network = self.network
        people = People(
            people=np.where(self._parts.served, network.part_people, 0.0),
            ptr=network.part_ptr.astype(np.intp),
            site=network.part_site.astype(np.intp),
        )
        count = service.shape[1]
        weights = np.tile(EPOCH_WEIGHTS_H, count) / count
        return CandidateLinks(start, end, alive, np.concatenate(links), service, people, weights, self._accelerator)


class Search:
    """Greedy choice with bounds that are looked at again only where they matter."""

    def __init__(self, served: Served, candidates: Sequence[Standby], by_cost: bool) -> None:
        self._served, self._by_cost = served, by_cost
        self._left = dict(enumerate(candidates))
        self.evaluations = 0
        self._bound: dict[int, float] = {}
        self._tell: Progress = no_progress

    def run(self, most: int | None, budget_usd: float | None, progress: Progress) -> tuple[ChosenOption, ...]:
        """Choose until so many are taken, the money is spent or nothing helps."""
        chosen: list[ChosenOption] = []
        spent, gains = 0.0, np.zeros(self._served.block.service.shape[1])
        wanted = most if most is not None else len(self._left)
        self._tell = lambda part: progress((len(chosen) + part) / max(wanted, 1))  # within a step: a stop is heard
        self._look_at(list(self._left))
        while len(chosen) < wanted:
            if budget_usd is not None:
                affordable = {k: s for k, s in self._left.items() if (s.cost_usd or 0.0) <= budget_usd - spent}
                self._left = affordable
            best = self._best()
            if best is None:
                break
            standby = self._left.pop(best)
            grown = self._served.with_one(standby)
            gain = self._served.gain(grown)
            changed = self._served.take(standby, grown)
            spent, gains = spent + (standby.cost_usd or 0.0), gains + gain
            chosen.append(self._option(standby, gain, spent, gains))
            if len(chosen) < wanted:
                self._look_at([key for key, s in self._left.items() if self._is_near(s, changed)])
        return tuple(chosen)

    def _best(self) -> int | None:
        """Return the candidate that is best by what it gives now, None if none gives anything."""
        while True:
            order = sorted(self._left, key=lambda key: (-self._rate(key), -self._bound[key], self._left[key].id))
            if not order or self._bound[order[0]] <= 0:
                return None
            if order[0] in self._fresh:
                return order[0]
            self._evaluate(order[0])
            self._tell(1.0)
            self._fresh.add(order[0])

    def _rate(self, key: int) -> float:
        cost, bound = self._left[key].cost_usd, self._bound[key]
        if not self._by_cost or cost is None or bound <= 0:
            return bound
        return bound / cost if cost else math.inf

    def _is_near(self, standby: Standby, changed: set[int]) -> bool:
        ends = {site for pair in standby.joins for site in pair}
        if standby.wakes:
            ends |= set(self._served.neighbors.of(np.array([standby.start]))[1].tolist())
        return not ends.isdisjoint(changed)

    def _look_at(self, keys: list[int]) -> None:
        """Evaluate candidates: all plain ones at once."""
        self._ask = self._served.asked()
        self._fresh = set(keys)
        everything = [key for key in keys if self._is_plain(self._left[key])]
        for low in range(0, len(everything), _AT_ONCE):
            plain = everything[low : low + _AT_ONCE]
            joins = [self._left[key].joins[0] for key in plain]
            works = np.stack([self._left[key].in_service(self._served.block) for key in plain])
            ends = [OUTSIDE if b == WORLD else b for _, b in joins]
            gains = self._ask.gains([a for a, _ in joins], ends, works)
            self._bound |= dict(zip(plain, gains.tolist(), strict=True))
            self.evaluations += len(plain)
            self._tell((low + len(plain)) / len(keys))
        for done, key in enumerate((key for key in keys if not self._is_plain(self._left[key])), len(everything)):
            self._evaluate(key)
            self._tell((done + 1) / len(keys))

    @staticmethod
    def _is_plain(standby: Standby) -> bool:
        return len(standby.joins) == 1 and not standby.wakes

    def _evaluate(self, key: int) -> None:
        standby = self._left[key]
        if self._is_plain(standby):
            ((a, b),) = standby.joins
            works = standby.in_service(self._served.block)
            self._bound[key] = float(self._ask.gains([a], [OUTSIDE if b == WORLD else b], works)[0])
        else:
            self._bound[key] = float(self._served.gain(self._served.with_one(standby)).mean())
        self.evaluations += 1

    def _option(self, standby: Standby, gain: FloatArray, spent: float, gains: FloatArray) -> ChosenOption:
        mean, cost = float(gain.mean()), standby.cost_usd
        ends = dict.fromkeys(site for pair in standby.joins for site in pair if site != WORLD)
        return ChosenOption(
            id=standby.id,
            name=standby.name,
            kind=standby.kind,
            site_ids=tuple(self._served.network.sites[site].id for site in ends),
            cost_usd=cost,
            person_hours_avoided=mean,
            se=mean_se(gain),
            person_hours_per_usd=mean / cost if cost else None,
            all_person_hours_avoided=float(gains.mean()),
            all_se=mean_se(gains),
            all_cost_usd=None if cost is None and not spent else spent,
        )
