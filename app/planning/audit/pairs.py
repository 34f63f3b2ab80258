"""The pairs of assets whose loss together hurts most, exactly; and larger sets, at least so bad."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from app.errors import InvalidValueError
from app.planning.audit.disjoint import smallest_site_cut
from app.planning.criticality import single_failures
from app.planning.geodesy import FloatArray
from app.planning.network import BoolArray, IntArray, Network
from app.progress import Progress, no_progress
from app.text import QT_TRANSLATE_NOOP

MOST_FIRST = 1000
_BEAM = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A site or a link, by its table and id."""

    table: Literal["site", "link"]
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two assets and the people cut off when each fails alone and when both do."""

    first: Asset
    second: Asset
    people: float
    first_people: float
    second_people: float

    @property
    def beyond_people(self) -> float:
        """People that neither loses alone: what hides behind redundancy, at least this many."""
        return self.people - self.first_people - self.second_people


@dataclass(frozen=True, slots=True, kw_only=True)
class WorstPairs:
    """Pairs, worst first; exact over every pair in which one of the `first_failures` assets takes part.

    `is_complete` if those were all assets.
    """

    pairs: tuple[Pair, ...]
    first_failures: int
    is_complete: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WorstSet:
    """Assets whose loss together cuts off `people_at_least`; another set of the same size may be worse."""

    assets: tuple[Asset, ...]
    people_at_least: float


def asset_at(network: Network, number: int) -> Asset:
    """Return an asset by its number: sites come first, then links."""
    sites = len(network.sites)
    if number < sites:
        return Asset(table="site", id=network.sites[number].id)
    return Asset(table="link", id=network.links[number - sites].id)


def worst_pairs(
    network: Network,
    count: int = 10,
    order: Literal["people", "beyond"] = "people",
    candidates: Sequence[int] | None = None,
    progress: Progress = no_progress,
) -> WorstPairs:
    """Return the pairs of sites and links that cut off most people when both fail.

    For every first failure one depth-first pass gives the worst partner among all assets.

    Parameters
    ----------
    network
        The everyday network.
    count
        How many pairs.
    order
        By all `people`, or by those `beyond` what both lose alone: the losses that no single failure shows.
    candidates
        First failures (sites first, then links); all assets if None, or the 1,000 that cut off most people alone and
        the gateways where there are more.
    progress
        Called with the share done.

    Raises
    ------
    InvalidValueError
        If a candidate is no asset.
    """
    base = _Losses(network)
    assets = len(network.sites) + len(network.links)
    single = base.after(())
    firsts = _first_failures(network, single, candidates)
    is_first = np.zeros(assets, bool)
    is_first[firsts] = True
    best: list[tuple[float, int, int, float]] = []
    for done, first in enumerate(firsts):
        people = base.after((first,))
        people[first] = -np.inf
        people[:first][is_first[:first]] = -np.inf  # that pair was seen from its other end
        ranked = people - single - single[first] if order == "beyond" else people
        partners = np.argsort(-ranked, kind="stable")[:count].tolist()
        found = [(ranked[b], *sorted((first, b)), people[b]) for b in partners if people[b] > -np.inf]
        best = sorted([*best, *found], key=lambda pair: (-pair[0], pair[1], pair[2]))[:count]
        progress((done + 1) / len(firsts))
    pairs = tuple(
        Pair(
            first=asset_at(network, a),
            second=asset_at(network, b),
            people=float(people),
            first_people=float(single[a]),
            second_people=float(single[b]),
        )
        for _, a, b, people in best
    )
    return WorstPairs(pairs=pairs, first_failures=len(firsts), is_complete=len(firsts) == assets)


def worst_set(network: Network, size: int, progress: Progress = no_progress) -> WorstSet:
    """Return a set of sites and links that cuts off many people when all fail: a lower bound of the worst.

    A beam of sets grows by the exact price of every further asset. As nothing is lost until the last member of a cut
    falls, it is seeded with the smallest cuts before the sites with most people and with all gateways; in the end
    single members are exchanged while that helps.

    Parameters
    ----------
    network
        The everyday network.
    size
        How many assets fail, at least 1.
    progress
        Called with the share done; may raise CancelledError.

    Raises
    ------
    InvalidValueError
        If there are fewer assets than that.
    """
    assets = len(network.sites) + len(network.links)
    if not 1 <= size <= assets:
        raise InvalidValueError(
            field="size", value=size, allowed=QT_TRANSLATE_NOOP("errors", "{low} to {high}"), low=1, high=assets
        )
    losses = _Losses(network)
    seeds = [set_ for set_ in _seeds(network, size) if set_]
    beam: list[frozenset[int]] = [frozenset()]
    for wanted in range(1, size + 1):
        grown = {seed: losses.lost(seed) for seed in seeds if len(seed) == wanted}
        for at, members in enumerate(beam):
            progress((wanted - 1 + at / len(beam)) / (size + 1))
            people = losses.after(tuple(members))
            people[list(members)] = -np.inf
            for more in np.argsort(-people, kind="stable")[:_BEAM].tolist():
                if more not in members:
                    grown[members | {more}] = float(people[more])
        beam = sorted(grown, key=lambda members: (-grown[members], sorted(members)))[:_BEAM]
    best, lost = _exchanged(losses, beam[0], grown[beam[0]], lambda: progress(size / (size + 1)))
    return WorstSet(assets=tuple(asset_at(network, number) for number in sorted(best)), people_at_least=lost)


class _Losses:
    """People lost with any assets, beside those isolated already."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._isolated = 0.0
        self._isolated = self._pass(())[1]

    def lost(self, failed: Sequence[int] | frozenset[int]) -> float:
        return self._pass(tuple(failed))[1]

    def after(self, failed: tuple[int, ...]) -> FloatArray:
        """Return the people lost when `failed` and one more asset fail, shape (assets,)."""
        more, lost = self._pass(failed)
        return more + lost

    def _pass(self, failed: tuple[int, ...]) -> tuple[FloatArray, float]:
        network, sites = self._network, len(self._network.sites)
        standing: BoolArray = np.ones(sites, bool)
        standing[[number for number in failed if number < sites]] = False
        kept = standing[network.link_from] & standing[network.link_to]
        kept[[number - sites for number in failed if number >= sites]] = False
        found = single_failures(
            sites,
            network.link_from[kept],
            network.link_to[kept],
            network.gateways[standing[network.gateways]],
            network.part_people,
            network.part_ptr,
            network.part_site,
        )
        more = np.zeros(sites + len(network.links))
        more[:sites] = found.site_people
        more[sites + np.flatnonzero(kept)] = found.link_people
        return more, found.already_isolated_people - self._isolated


def _first_failures(network: Network, single: FloatArray, candidates: Sequence[int] | None) -> list[int]:
    assets = len(single)
    if candidates is None:
        if assets <= MOST_FIRST:
            return list(range(assets))
        worst = np.argsort(-single, kind="stable")[:MOST_FIRST].tolist()
        return sorted({*worst, *network.gateways.tolist()})
    wrong = [number for number in candidates if not 0 <= number < assets]
    if wrong:
        raise InvalidValueError(
            field="candidate",
            value=wrong[0],
            allowed=QT_TRANSLATE_NOOP("errors", "{low} to {high}"),
            low=0,
            high=assets - 1,
        )
    return sorted(set(candidates))


def _seeds(network: Network, size: int) -> list[frozenset[int]]:
    """Return cuts of at most `size` sites: before the 1, 2, 4, ... sites with most people, and all gateways."""
    people = _people_at(network)
    order = np.argsort(-people, kind="stable")[: int((people > 0).sum())]
    seeds = [frozenset(network.gateways.tolist())] if len(network.gateways) <= size else []
    several = 1
    while several < 2 * len(order):
        found = smallest_site_cut(
            len(network.sites), network.link_from, network.link_to, network.gateways, order[:several].tolist(), size
        )
        seeds += [frozenset(found)] if found else []
        several *= 2
    return seeds


def _people_at(network: Network) -> FloatArray:
    served_by: IntArray = np.diff(network.part_ptr)
    shared = np.repeat(network.part_people / np.maximum(served_by, 1), served_by)
    return np.bincount(network.part_site, shared, minlength=len(network.sites)).astype(np.float64)


def _exchanged(
    losses: _Losses, members: frozenset[int], lost: float, look: Callable[[], None]
) -> tuple[frozenset[int], float]:
    better = True
    while better:
        better = False
        for out in sorted(members):
            look()
            rest = members - {out}
            people = losses.after(tuple(rest))
            people[list(rest)] = -np.inf
            into = int(np.argmax(people))
            if people[into] > lost:
                members, lost, better = rest | {into}, float(people[into]), True
                break
    return members, lost
