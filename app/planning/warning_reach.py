"""Who can be warned over the realizations of a scenario: what shares a site fails with it, inside each of them.

A sensor, a center or a channel works while its site stands, has power and is joined to an authority that does, too: an
emergency operations center, or a gateway where none is recorded. All of one chain must be joined to the same authority;
the world outside is not needed to warn. Sirens, loudspeakers and sensors also stand on poles of their own, which the
event may break.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from app.models.snapshot import Snapshot
from app.planning.assumptions import assumed
from app.planning.geodesy import FloatArray
from app.planning.moments import share_se
from app.planning.network import Network, build_network
from app.planning.packed import ALL, lane_counts, pack, unpack
from app.planning.randoms import Words
from app.planning.reachability import compile_topology
from app.planning.realization import Block
from app.planning.recovery import EPOCHS_H
from app.planning.warning import load_channels
from app.planning.warning_chains import CELL_BROADCAST, Chains, chains_of
from app.planning.warning_damage import PoleDamage
from app.planning.warning_result import TIMES, ReachAt, SettlementWarning, WarningOutcome
from app.planning.warning_stages import AUTHORITY

_EPOCHS = (0, int(np.searchsorted(EPOCHS_H, 24)))
LIKELY = 0.5


def at_epoch(words: Words, epoch: int) -> Words:
    """Return what holds at one epoch, a realization a lane.

    Parameters
    ----------
    words : shape (rows, realizations)
        An epoch a lane, as a `Block` has them.
    epoch
        0 to 63.

    Returns
    -------
    shape (rows, words)
    """
    return pack(((words >> np.uint64(epoch)) & np.uint64(1)).astype(bool))


class WarningReach:
    """Watches the realizations of a scenario and adds up whom the channels of a plan reach."""

    def __init__(
        self,
        snapshot: Snapshot,
        network: Network,
        hazards: frozenset[str] = frozenset(),
        poles: PoleDamage | None = None,
    ) -> None:
        self._network, self._poles = network, poles
        chains = self._chains = chains_of(snapshot, network, hazards)
        place = {node: row for row, node in enumerate(poles.ids)} if poles else {}
        self._pole_of = np.array([place.get(node, -1) for node in chains.nodes], np.int64)
        authorities = chains.stages[AUTHORITY]
        self._authorities = authorities if len(authorities) else network.gateways
        self._each = [slice(at, at + 1) for at in range(len(authorities))] or [slice(None)]  # all gateways are one
        count, each = len(network.sites), np.full(len(self._authorities), len(network.sites))
        ends = np.append(network.link_from, each), np.append(network.link_to, self._authorities)
        self._program = compile_topology(count + 1, *ends, np.array([count]))  # one at a time is joined to this source
        self._sums = [_Sum(network, chains) for _ in TIMES]
        sites, links = (np.full((len(rows), 1), ALL) for rows in (network.sites, network.links))
        self._sums[0].add((chains.rows(joined) for joined in self._joined(sites, links)), 1)

    def add(self, block: Block) -> None:
        """Add the realizations of a block."""
        standing = self._standing(block.alive.shape[1])
        for at, epoch in zip(self._sums[1:], _EPOCHS, strict=True):
            of_each = self._joined(at_epoch(block.alive, epoch), at_epoch(block.links, epoch))
            nodes = at_epoch(standing, epoch)
            at.add((self._chains.rows(joined, nodes) for joined in of_each), block.alive.shape[1])

    def _joined(self, alive: Words, links: Words) -> Iterator[Words]:
        """Return for each authority which sites are joined to it, shape (sites, words); none where there is none."""
        source = np.full((1, alive.shape[1]), ALL)
        for one in self._each:
            to_authorities = np.zeros((len(self._authorities), alive.shape[1]), np.uint64)
            to_authorities[one] = ALL
            joined = self._program.reach(np.concatenate([alive, source]), np.concatenate([links, to_authorities]))
            yield joined[:-1]

    def _standing(self, realizations: int) -> Words:
        """Return the words of all warning nodes in the realizations that come next."""
        words = np.full((len(self._pole_of), realizations), ALL)
        if self._poles is not None:
            number = self._sums[1].lanes + np.arange(realizations)
            words[self._pole_of >= 0] = self._poles.standing(number)[self._pole_of[self._pole_of >= 0]]
        return words

    def outcome(self) -> WarningOutcome:
        """Return who can be warned over all realizations seen; before the event alone if there were none."""
        self._sums = [at for at in self._sums if at.lanes]
        reached = [at.reached() for at in self._sums]
        people = _people(self._network)
        settlements = tuple(
            SettlementWarning(
                id=settlement.id,
                name=settlement.name,
                people=float(people[row]),
                at=tuple(of_time[row] for of_time in reached),
            )
            for row, settlement in enumerate(self._network.settlements)
        )
        covered = [float(people @ np.array([entry.covered for entry in of_time])) for of_time in reached]
        errors = [[entry.covered_se for entry in of_time] for of_time in reached]
        known = [
            None if None in of_time or not of_time else float(people @ np.array(of_time, float)) for of_time in errors
        ]
        return WarningOutcome(
            times=TIMES[: len(reached)],
            people=float(people.sum()),
            people_covered=tuple(covered),
            people_covered_se_at_most=tuple(known),
            stages=self._stages(),
            only_one_channel=_listed(settlements, 1, len(reached)),
            no_channel=_listed(settlements, 0, len(reached)),
            unknown_reach=self._chains.unknown_reach,
            settlements=settlements,
        )

    def _stages(self) -> dict[str, tuple[float, ...] | None]:
        stages = self._sums[0].stages
        return {
            name: None if share is None else tuple(at.share(name) for at in self._sums)
            for name, share in stages.items()
        }


def _people(network: Network) -> FloatArray:
    return np.bincount(network.part_settlement, network.part_people, minlength=len(network.settlements)).astype(float)


def _listed(settlements: tuple[SettlementWarning, ...], groups: int, times: int) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(entry.id for entry in settlements if entry.at[time].groups == groups) for time in range(times))


class _Sum:
    """How often each stage and each way works at one time."""

    def __init__(self, network: Network, chains: Chains) -> None:
        self._chains, self._count = chains, len(network.settlements)
        ways = chains.ways
        self.lanes = 0
        self.stages: dict[str, int | None] = {name: 0 if len(rows) else None for name, rows in chains.stages.items()}
        self._works = np.zeros(len(ways.channel), np.int64)
        self._covered = np.zeros(self._count, np.int64)
        channels = load_channels()
        self._heard = {
            "day": np.array([channels[name].heard_day for name in ways.channel], float),  # None becomes nan
            "night": np.array([channels[name].heard_night for name in ways.channel], float),
        }
        self._missed = {when: np.zeros(self._count) for when in self._heard}
        self._cell = np.array([name == CELL_BROADCAST for name in ways.channel], bool)
        self._first = np.flatnonzero(np.diff(ways.settlement, prepend=-1))  # the first way of each settlement

    def share(self, stage: str) -> float:
        """Return how likely a stage works."""
        return (self.stages[stage] or 0) / self.lanes

    def add(self, of_each: Iterable[Words], lanes: int) -> None:
        """Add realizations as lanes: for each authority, the rows of the chains that work, shape (rows, words)."""
        counted = pack(np.ones((1, lanes), bool))[0]
        stages = {name: np.zeros_like(counted) for name, members in self._chains.stages.items() if len(members)}
        ways = self._chains.ways
        words = np.zeros((len(ways.channel), len(counted)), np.uint64)
        for rows in of_each:
            chain, cell = counted.copy(), counted.copy()
            for name, works in stages.items():
                of_this = np.bitwise_or.reduce(rows[self._chains.stages[name]], axis=0) & counted
                works |= of_this
                if name == "cell_broadcast_centre":
                    cell &= of_this
                else:
                    chain &= of_this
            if len(ways.channel):
                reached: Words = np.bitwise_or.reduceat(rows[ways.row], ways.ptr[:-1], axis=0) & chain
                reached[self._cell] &= cell
                words |= reached
        for name, works in stages.items():
            self.stages[name] = (self.stages[name] or 0) + int(lane_counts(works[None, :])[0])
        self.lanes += lanes
        if len(ways.channel):
            self._add_ways(words, lanes)

    def _add_ways(self, words: Words, lanes: int) -> None:
        ways = self._chains.ways
        self._works += lane_counts(words)
        owners = ways.settlement[self._first]
        self._covered[owners] += lane_counts(np.bitwise_or.reduceat(words, self._first, axis=0))
        for when, heard in self._heard.items():
            known = np.flatnonzero(~np.isnan(heard))
            if len(known):
                missed = 1 - heard[known, None] * unpack(words[known], lanes)
                starts = np.flatnonzero(np.diff(ways.settlement[known], prepend=-1))
                product = np.multiply.reduceat(missed, starts, axis=0).sum(axis=1)
                self._missed[when][ways.settlement[known][starts]] += product

    def reached(self) -> list[ReachAt]:
        """Return how each settlement can be warned."""
        ways = self._chains.ways
        likely = self._works / self.lanes
        errors = share_se(likely, self.lanes).tolist() if self.lanes > 1 else None
        of_settlement: list[list[int]] = [[] for _ in range(self._count)]
        for way, settlement in enumerate(ways.settlement.tolist()):
            of_settlement[settlement].append(way)
        return [
            ReachAt(
                channels={ways.channel[way]: float(likely[way]) for way in members},
                groups=_groups([ways.groups[way] for way in members if likely[way] >= LIKELY]),
                covered=float(self._covered[row] / self.lanes),
                reach_day=self._reach("day", row, members),
                reach_night=self._reach("night", row, members),
                channels_se={ways.channel[way]: errors[way] for way in members} if errors else {},
                covered_se=self._se(float(self._covered[row] / self.lanes), members),
                reach_day_se_at_most=self._se(self._reach("day", row, members), members),
                reach_night_se_at_most=self._se(self._reach("night", row, members), members),
            )
            for row, members in enumerate(of_settlement)
        ]

    def _se(self, share: float | None, members: list[int]) -> float | None:
        """Return the largest standard error that a mean share can have; None where nothing was drawn.

        A settlement without any channel is not reached for certain.
        """
        if share is None or self.lanes < 2:
            return None
        return float(share_se(np.asarray(share), self.lanes)) if members else 0.0

    def _reach(self, when: str, row: int, members: list[int]) -> float | None:
        if np.isnan(self._heard[when][members]).all():
            return None
        return float(1 - self._missed[when][row] / self.lanes)


def _groups(hangs_on: list[frozenset[int]]) -> int:
    """Return how many groups remain when all that share anything are put together."""
    groups: list[frozenset[int]] = []
    for own in hangs_on:
        shared = [group for group in groups if group & own]
        groups = [group for group in groups if not group & own] + [own.union(*shared)]
    return len(groups)


def warning_now(snapshot: Snapshot) -> WarningOutcome:
    """Return who can be warned by the network as it is recorded, without any event; what is unknown is assumed."""
    network = build_network(assumed(snapshot)[0])
    return WarningReach(snapshot, network).outcome()
