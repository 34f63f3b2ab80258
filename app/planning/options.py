"""Which links and kits to buy next: the best each time, by person-hours avoided per cost, under the same draws."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np

from app.errors import InvalidValueError
from app.models.alternative import AlternativeLink
from app.models.scenario import Scenario
from app.models.site import Status
from app.models.snapshot import Snapshot
from app.planning.accelerator import Accelerator
from app.planning.alternatives.candidates import catalog_candidates, recorded_candidates
from app.planning.alternatives.catalog import SERVICES
from app.planning.alternatives.search import ChosenOption, Search, Served
from app.planning.alternatives.standby import WORLD, Standby, stand_by
from app.planning.lane_counter import LaneCounter
from app.planning.network import Network, people_through
from app.planning.note import Note
from app.planning.preparation import prepare
from app.planning.randoms import LANES
from app.planning.realization import Block, Case, draw, play
from app.planning.recovery import EPOCH_WEIGHTS_H
from app.progress import Progress, no_progress, part_of
from app.text import QT_TRANSLATE_NOOP, Translate, untranslated

MOST_WORDS = 1 << 23
"""Words of one state that are kept at once, 64 MB: the realizations for a choice are as many as fit, 64 or more."""

MOST_MADE = 2000
"""Candidates of the catalog that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The links and kits to buy next, best first, for one class of service."""

    scenario_name: str
    service: str
    realizations: int
    candidates: int
    evaluations: int
    person_hours_without: float
    person_hours_without_se: float
    chosen: tuple[ChosenOption, ...]
    notes: tuple[Note, ...]

    def to_json(self, translate: Translate = untranslated) -> dict[str, Any]:
        """Return the choice as JSON values; notes in the language of `translate`."""
        return asdict(self) | {"notes": [note.message(translate) for note in self.notes]}


def choose_options(
    snapshot: Snapshot,
    scenario: Scenario,
    *,
    most: int | None = None,
    budget_usd: float | None = None,
    service: str = "data",
    by_cost: bool = True,
    from_catalog: bool = False,
    accelerator: Accelerator | None = None,
    progress: Progress = no_progress,
) -> Choice:
    """Choose the next links and kits greedily, on top of the everyday network and its operational alternative links.

    Every step takes the candidate that avoids most person-hours without the service, per cost, given those taken
    before. What a candidate avoided at an earlier step is taken as a bound and looked at again only when it comes up
    (Minoux 1978, Leskovec et al. 2007), or when what was taken has changed the service at its ends. Two links that only
    pay together may be missed: greedy choice is no proof.

    Parameters
    ----------
    snapshot
        The plan; its planned alternative links are the candidates, or those of the catalog where it has none.
    scenario
        Events and draws; of its realizations as many as memory allows are used.
    most, budget_usd
        Where to stop: so many, or so much money; at least one of the two.
    service
        "voice", "messages" or "data": candidates that do not carry it are left out.
    by_cost
        Person-hours per cost, of candidates whose cost is known; else person-hours alone.
    from_catalog
        Make candidates from the catalog even where some are recorded.
    accelerator
        Computes the same faster.
    progress
        Called with the share done.

    Raises
    ------
    InvalidValueError
        If there is nothing to stop at, a number is negative or the service is unknown.
    """
    _check(most, budget_usd, service)
    case = prepare(snapshot, scenario, accelerator).case
    found = () if from_catalog else recorded_candidates(snapshot)
    records = found or catalog_candidates(case.network)
    present, _ = stand_by(case.network, [a for a in snapshot.alternative_links if a.status is Status.OPERATIONAL])
    count = _realizations(case, scenario.realizations)
    block = _block(case, count, part_of(progress, 0.0, 0.4))
    candidates, notes = _candidates(case.network, records, service, needs_cost=by_cost or budget_usd is not None)
    if not found and len(candidates) > MOST_MADE:
        text = QT_TRANSLATE_NOOP(
            "notes", "Of {count} candidates of the catalog those {most} where most people are at risk are kept."
        )
        notes = (*notes, Note(text, {"count": len(candidates), "most": MOST_MADE}))
        candidates = _at_risk(case.network, block, candidates)[:MOST_MADE]
    network = Served(case, block, [link for link in present if service in link.services])
    search = Search(network, candidates, by_cost=by_cost)
    chosen = search.run(most, budget_usd, part_of(progress, 0.4, 1.0))
    if not found:
        text = QT_TRANSLATE_NOOP(
            "notes", "The candidates are made from the catalog: costs are indicative, line of sight is not checked."
        )
        notes = (*notes, Note(text))
    return Choice(
        scenario_name=scenario.name,
        service=service,
        realizations=count,
        candidates=len(candidates),
        evaluations=search.evaluations,
        person_hours_without=network.person_hours_without,
        person_hours_without_se=network.person_hours_without_se,
        chosen=chosen,
        notes=notes,
    )


def _check(most: int | None, budget_usd: float | None, service: str) -> None:
    if most is None and budget_usd is None:
        raise InvalidValueError(
            field="most, budget", value=None, allowed=QT_TRANSLATE_NOOP("errors", "at least one of them")
        )
    for name, value in (("most", most), ("budget", budget_usd)):
        if value is not None and not value >= 0:
            raise InvalidValueError(field=name, value=value, allowed=QT_TRANSLATE_NOOP("errors", "0 or more"))
    if service not in SERVICES:
        raise InvalidValueError(field="service", value=service, allowed=", ".join(SERVICES))


def _candidates(
    network: Network, records: Sequence[AlternativeLink], service: str, needs_cost: bool
) -> tuple[list[Standby], tuple[Note, ...]]:
    found, notes = stand_by(network, records)
    carrying = [standby for standby in found if service in standby.services]
    priced = [standby for standby in carrying if standby.cost_usd is not None or not needs_cost]
    if len(priced) < len(carrying):
        text = QT_TRANSLATE_NOOP("notes", "Candidates left out, as their cost is not known: {count}.")
        notes = (*notes, Note(text, {"count": len(carrying) - len(priced)}))
    return priced, notes


def _at_risk(network: Network, block: Block, candidates: Sequence[Standby]) -> list[Standby]:
    """Return candidates by the people whose route crosses one of their ends, times the hours that it is down."""
    down = LaneCounter(len(network.sites))
    down.add(~block.service)
    risk = people_through(network)[0] * (down.counts() @ EPOCH_WEIGHTS_H)

    def of(standby: Standby) -> float:
        return max(float(risk[site]) for pair in standby.joins for site in pair if site != WORLD)

    return sorted(candidates, key=lambda standby: (-of(standby), standby.id))


def _realizations(case: Case, wanted: int) -> int:
    assets = len(case.network.sites) + len(case.network.links) + 1
    return min(wanted, max(LANES, MOST_WORDS // assets // LANES * LANES))


def _block(case: Case, realizations: int, progress: Progress) -> Block:
    """Return all realizations as one block."""
    blocks = []
    for first in range(0, realizations, LANES):
        draws = draw(case, first, min(LANES, realizations - first))
        blocks.append(play(case, draws, 0, draws.realizations))
        progress((first + draws.realizations) / realizations)
    names = ("structure", "alive", "service", "links")
    joined = {name: np.concatenate([getattr(block, name) for block in blocks], axis=1) for name in names}
    return replace(blocks[0], **joined)
