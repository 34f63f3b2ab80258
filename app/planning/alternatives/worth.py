"""What alternative links avoid, each alone and all together, under the same draws as the network without them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.models.site import Status
from app.models.snapshot import Snapshot
from app.planning.alternatives.catalog import SERVICES
from app.planning.alternatives.growth import Grown, grow, neighbors_of
from app.planning.alternatives.people import PeopleGained
from app.planning.alternatives.result import AlternativesOutcome, AlternativeWorth, ServiceOutcome
from app.planning.alternatives.standby import Standby, stand_by
from app.planning.geodesy import FloatArray
from app.planning.lane_counter import LaneCounter
from app.planning.moments import Moments, mean_se, share_se
from app.planning.network import IntArray, Network
from app.planning.note import Note
from app.planning.packed import unpack
from app.planning.randoms import LANES, Words
from app.planning.realization import Block
from app.planning.recovery import EPOCH_WEIGHTS_H
from app.planning.totals import REPORTED_AT, Totals


class AlternativesWorth:
    """Watches the realizations of a scenario and adds up what the plan's operational links avoid."""

    def __init__(
        self, network: Network, links: Sequence[Standby], totals: Totals, notes: tuple[Note, ...] = ()
    ) -> None:
        self._neighbors = neighbors_of(network)
        self._gained = PeopleGained(network, totals.parts)
        self._links, self._notes, self._totals = links, notes, totals
        self._essential: IntArray = totals.essential
        carrying = {name: [link for link in links if name in link.services] for name in SERVICES}
        self._together = {name: _Sum() for name in carrying if carrying[name]}
        self._carrying = {name: carrying[name] for name in self._together}
        self._alone = [_Sum() for _ in links]
        self._works = np.zeros((len(links), LANES))

    def add(self, block: Block) -> None:
        """Add the realizations of a block."""
        done: dict[tuple[str, ...], tuple[FloatArray, FloatArray]] = {}
        for name, links in self._carrying.items():
            key = tuple(link.id for link in links)  # often all classes have the same links
            if key not in done:
                done[key] = self._gain(block, links)
            self._together[name].add(*done[key])
        for at, link in enumerate(self._links):
            self._works[at] += _lanes(link.in_service(block)[None, :])[0]
            self._alone[at].add(*self._gain(block, [link]))

    def _gain(self, block: Block, links: Sequence[Standby]) -> tuple[FloatArray, FloatArray]:
        """Return people (realizations, epochs) and essential sites (epochs,) that get service."""
        grown = grow(self._neighbors, block, block.service, links)
        return self._gained(grown, block.service), self._essential_gained(grown, block.service)

    def _essential_gained(self, grown: Grown, service: Words) -> FloatArray:
        sites = [site for site in self._essential.tolist() if site in grown.rows]
        if not sites:
            return np.zeros(LANES)
        gained: FloatArray = _lanes(grown.of(sites, service) & ~service[sites]).sum(axis=0)
        return gained

    def outcome(self) -> AlternativesOutcome:
        """Return what the links are worth over all realizations seen."""
        totals = self._totals
        count = totals.realizations
        people = totals.cause_people.sum(axis=0) / count
        essential = totals.essential_down / count
        errors = totals.people_moments.se()
        people_se = np.zeros(LANES) if errors is None else errors[-1]
        services = [
            ServiceOutcome(
                service=name,
                links=len(self._carrying[name]),
                people_without=_reported(people),
                people_with=_reported(people - total.people / count),
                person_hours_without=float(people @ EPOCH_WEIGHTS_H),
                person_hours_avoided=total.mean_hours(),
                se=total.se(),
                essential_without=_reported(essential),
                essential_with=_reported(essential - total.essential / count),
                people_without_se=_reported(people_se),
                people_with_se_at_most=_reported(people_se + total.people_se()),
            )
            for name, total in self._together.items()
        ]
        links = [self._worth(at, link, count) for at, link in enumerate(self._links)]
        links.sort(key=lambda link: (-link.person_hours_avoided, -link.essential_site_hours_avoided, link.id))
        return AlternativesOutcome(services=tuple(services), links=tuple(links), notes=self._notes)

    def _worth(self, at: int, link: Standby, count: int) -> AlternativeWorth:
        total = self._alone[at]
        people, in_service = total.people / count, self._works[at] / count
        most = float(people.max())
        is_ready = unpack(np.array([[link.ready]]), LANES)[0]  # before it is set up it cannot be in service
        has_share = link.capacity_mbps is not None and most > 0
        return AlternativeWorth(
            id=link.id,
            name=link.name,
            kind=link.kind,
            services=tuple(name for name in SERVICES if name in link.services),
            setup_h=link.setup_h,
            in_service=_reported(in_service),
            in_service_se=_reported(np.where(is_ready, share_se(in_service, count), 0.0)),
            people=_reported(people),
            people_se=_reported(total.people_se()),
            person_hours_avoided=total.mean_hours(),
            se=total.se(),
            essential_site_hours_avoided=float(total.essential @ EPOCH_WEIGHTS_H) / count,
            capacity_mbps=link.capacity_mbps,
            kbps_per_person=1000 * (link.capacity_mbps or 0.0) / most if has_share else None,
            cost_usd=link.cost_usd,
            assumed=link.assumed,
        )


def worth_of(snapshot: Snapshot, network: Network, totals: Totals) -> AlternativesWorth | None:
    """Return what watches the operational alternative links of a plan; None where it has none.

    Parameters
    ----------
    snapshot
        The plan.
    network
        Its everyday network.
    totals
        Of the realizations that will be watched; it sees every block first.
    """
    recorded = [link for link in snapshot.alternative_links if link.status is Status.OPERATIONAL]
    if not recorded:
        return None
    links, notes = stand_by(network, recorded)
    return AlternativesWorth(network, links, totals, notes)


class _Sum:
    """People by epoch, and hours by realization."""

    def __init__(self) -> None:
        self.people = np.zeros(LANES)
        self.essential = np.zeros(LANES)
        self._moments = Moments((LANES,))
        self._hours: list[FloatArray] = []

    def add(self, people: FloatArray, essential: FloatArray) -> None:
        self.people += people.sum(axis=0)
        self._moments.add(people)
        self.essential += essential
        self._hours.append(people @ EPOCH_WEIGHTS_H)

    def people_se(self) -> FloatArray:
        errors = self._moments.se()
        return np.zeros(LANES) if errors is None else errors

    def mean_hours(self) -> float:
        return float(np.concatenate(self._hours).mean()) if self._hours else 0.0

    def se(self) -> float:
        return mean_se(np.concatenate(self._hours)) if self._hours else 0.0


def _lanes(words: Words) -> FloatArray:
    """Return how often each lane of a row is 1, shape (rows, epochs)."""
    counter = LaneCounter(len(words))
    counter.add(words)
    return counter.counts()


def _reported(by_epoch: FloatArray) -> tuple[float, ...]:
    return tuple(by_epoch[REPORTED_AT].tolist())
