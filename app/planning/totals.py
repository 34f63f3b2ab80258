"""Blocks of realizations reduced to what a result needs, so that memory does not grow with their number.

People are kept in parts of 1/1024 and hours in halves: all sums are exact, and no chunking changes a result.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import get_args

import numpy as np

from app.planning.accelerator import Accelerator
from app.planning.geodesy import FloatArray
from app.planning.lane_counter import LaneCounter
from app.planning.metrics import Metric, Outcome
from app.planning.moments import Moments
from app.planning.network import BoolArray, IntArray, Network
from app.planning.outage_result import Cause
from app.planning.packed import lane_sums
from app.planning.randoms import LANES, Words
from app.planning.realization import Block
from app.planning.recovery import EPOCH_WEIGHTS_H, EPOCHS_H, REPORTED_H, up_until

BINS = 4096
CAUSES: tuple[Cause, ...] = get_args(Cause)

_FIRST_72_H: np.uint64 = up_until(np.array([72.0 + 1e-9]))[0]
_AT_24_H = np.uint64(1 << int(np.searchsorted(EPOCHS_H, 24)))


class PeopleHistogram:
    """Counts numbers of people at every epoch; quantiles are numbers that occurred, read to 1/4096 of the people."""

    def __init__(self, people: float) -> None:
        self._width = max(people, 1.0) / BINS
        self._counts = np.zeros((LANES, BINS + 1), np.int64)
        self._highest = np.zeros((LANES, BINS + 1))

    def add(self, people: FloatArray) -> None:
        """Count people, shape (realizations, epochs)."""
        bins = np.minimum(np.ceil(people / self._width), BINS).astype(np.int64)
        flat = (bins + np.arange(LANES) * (BINS + 1)).ravel()
        self._counts += np.bincount(flat, minlength=self._counts.size).reshape(self._counts.shape)
        np.maximum.at(self._highest.ravel(), flat, people.ravel())

    def quantile(self, share: float) -> FloatArray:
        """Return the number that `share` of the realizations do not exceed, shape (epochs,)."""
        wanted = share * self._counts[0].sum()
        below = (self._counts.cumsum(axis=1) < wanted - 1e-9).sum(axis=1)
        number: FloatArray = self._highest[np.arange(LANES), below]
        return number


class Parts:
    """The parts of the people that had service before the event, and which of their sites serve them."""

    def __init__(self, network: Network, service: BoolArray) -> None:
        ends = np.diff(network.part_ptr)
        owner = np.repeat(np.arange(len(ends)), ends)
        served = np.zeros(len(ends), bool)
        np.logical_or.at(served, owner, service[network.part_site])
        self.served = served
        self.people = network.part_people[served]
        self.settlement = network.part_settlement[served]
        kept = served[owner]
        self._site: IntArray = network.part_site[kept]
        self._starts = np.concatenate([[0], np.cumsum(ends[served])])[:-1].astype(np.int64)

    def any_site(self, words: Words) -> Words:
        """Return the OR over the sites of every part, shape (parts, realizations)."""
        if not len(self._starts):
            return np.zeros((0, words.shape[1]), np.uint64)
        if len(self._starts) == len(self._site):
            return words[self._site]
        merged: Words = np.bitwise_or.reduceat(words[self._site], self._starts, axis=0)
        return merged


class Totals:
    """Sums over all realizations seen so far."""

    def __init__(
        self,
        network: Network,
        service_before: BoolArray,
        metrics: Mapping[str, Metric],
        accelerator: Accelerator | None = None,
    ) -> None:
        self._accelerator = accelerator
        self.service_before = service_before
        self.parts = Parts(network, service_before)
        self.people = float(self.parts.people.sum())
        self.realizations = 0
        self.cause_people = np.zeros((len(CAUSES), LANES))
        self.people_moments = Moments((len(CAUSES) + 1, LANES))
        self.hours_moments = Moments((len(CAUSES),))
        self.histogram = PeopleHistogram(self.people)
        self.metrics = metrics
        self.values: dict[str, list[FloatArray]] = {name: [] for name in metrics}
        self.connected = np.flatnonzero(service_before)
        self.site_out = np.zeros(len(network.sites), np.int64)
        self.site_down = LaneCounter(len(network.sites))
        sites, parts = len(network.sites), len(self.parts.people)
        self.site_causes = tuple(LaneCounter(sites) for _ in CAUSES[:-1])  # what is left of `site_down` is transport
        self.link_out = np.zeros(len(network.links), np.int64)
        self.link_down = LaneCounter(len(network.links))
        self.part_out_24h = np.zeros(len(self.parts.people), np.int64)
        self.part_down = LaneCounter(len(self.parts.people))
        self.part_causes = tuple(LaneCounter(parts) for _ in CAUSES[:-1])
        self.essential = network.essential[service_before[network.essential]]

    def add(self, block: Block) -> None:
        """Add the realizations of a block."""
        count = block.service.shape[1]
        self.realizations += count
        served = self.parts.any_site(block.service)
        by_cause = self._by_cause(block, served)
        self.cause_people += by_cause.sum(axis=1)
        unserved = by_cause.sum(axis=0)
        self.people_moments.add(np.stack([*by_cause, unserved], axis=1))
        self.hours_moments.add((by_cause @ EPOCH_WEIGHTS_H).T)
        self.histogram.add(unserved)
        outcome = Outcome(people=self.people, unserved_people=unserved, epochs_h=EPOCHS_H, weights_h=EPOCH_WEIGHTS_H)
        for name, metric in self.metrics.items():
            self.values[name].append(metric.compute(outcome))
        self.site_out += _out_within(block.service, _FIRST_72_H)
        self.site_down.add(~block.service)
        _count(self.site_causes, _lost_to(block.intact, block.structure, block.alive, block.service))
        self.link_out += _out_within(block.links, _FIRST_72_H)
        self.link_down.add(~block.links)
        self.part_out_24h += _out_within(served, _AT_24_H)
        self.part_down.add(~served)

    @property
    def essential_down(self) -> FloatArray:
        """How many essential sites are down, added up over the realizations, shape (epochs,)."""
        total: FloatArray = self.site_down.counts()[self.essential].sum(axis=0)
        return total

    def site_down_by_cause(self) -> FloatArray:
        """Return in how many realizations each site of `connected` is down, shape (causes, sites, epochs)."""
        explained = [counter.counts()[self.connected] for counter in self.site_causes]
        return np.stack([*explained, self.site_down.counts()[self.connected] - sum(explained)])

    def relative_se(self) -> float | None:
        """Return the standard error of the mean person-hours as a share of them; None before two realizations."""
        hours = np.concatenate(self.values["person_hours"]) if self.realizations else np.zeros(0)
        if len(hours) < 2:
            return None
        mean = float(hours.mean())
        return float(hours.std(ddof=1)) / len(hours) ** 0.5 / mean if mean > 0 else 0.0

    def _by_cause(self, block: Block, served: Words) -> FloatArray:
        """Return the people without service by cause, shape (causes, realizations, epochs).

        Transport, if a serving site stands and has power; else power, if one stands; else a logical failure, if one is
        undamaged; else damage.
        """
        standing, alive = self.parts.any_site(block.structure), self.parts.any_site(block.alive)
        intact = standing if block.intact is block.structure else self.parts.any_site(block.intact)
        causes = list(_lost_to(intact, standing, alive, served))
        _count(self.part_causes, causes)
        return np.stack([_by_lane(words, self.parts.people, self._accelerator) for words in causes])


def _lost_to(intact: Words, structure: Words, alive: Words, service: Words) -> Iterator[Words]:
    """Yield what is lost to each of `CAUSES`, one at a time: they are large; all of shape (rows, realizations)."""
    yield ~intact
    yield intact & ~structure
    yield structure & ~alive
    yield alive & ~service


def _count(counters: Sequence[LaneCounter], causes: Iterable[Words]) -> None:
    for counter, words in zip(counters, causes, strict=False):
        if words.any():  # most events know no logical failure
            counter.add(words)


def _by_lane(words: Words, weights: FloatArray, accelerator: Accelerator | None) -> FloatArray:
    """Return the sums of weights where words are 1, shape (realizations, epochs)."""
    count = words.shape[1]
    if not words.any():
        return np.zeros((count, LANES))
    return lane_sums(words, weights, count * LANES, accelerator).reshape(count, LANES)


def _out_within(words: Words, epochs: np.uint64) -> IntArray:
    """Return in how many realizations a row is 0 at any of the epochs."""
    out: IntArray = ((words & epochs) != epochs).sum(axis=1)
    return out


REPORTED_AT: IntArray = np.searchsorted(EPOCHS_H, REPORTED_H)
"""Places of the reported times among the epochs."""
