"""One simulated scenario: intensity, damage, power, paths and repair, from records to people without service."""

from __future__ import annotations

import numpy as np

from app.models.scenario import Scenario
from app.models.snapshot import Snapshot
from app.planning.assumptions import Assumption
from app.planning.metrics import metrics
from app.planning.network import BoolArray
from app.planning.outage_result import (
    AlreadyIsolated,
    AssetOutage,
    Band,
    Estimate,
    MetricEstimate,
    OutageResult,
    PersonHours,
    Reported,
    SettlementOutage,
    SimulatedEvent,
    SimulatedHazard,
    UsedCurve,
)
from app.planning.outage_summary import result_of
from app.planning.power import ALL
from app.planning.preparation import prepare
from app.planning.randoms import LANES
from app.planning.realization import Case, draw, play
from app.planning.totals import Totals
from app.progress import Progress, no_progress

__all__ = [
    "AlreadyIsolated",
    "AssetOutage",
    "Assumption",
    "Band",
    "Estimate",
    "MetricEstimate",
    "OutageResult",
    "PersonHours",
    "Reported",
    "SettlementOutage",
    "SimulatedEvent",
    "SimulatedHazard",
    "UsedCurve",
    "play_all",
    "service_before",
    "simulate",
]


def simulate(snapshot: Snapshot, scenario: Scenario, progress: Progress = no_progress) -> OutageResult:
    """Answer a scenario: who is without service, for how long and why.

    What nobody recorded is assumed and listed. Every realization draws what the events fail, how long each repair and
    grid outage takes and which generators start; a site is in service while it stands, has power and has a live path
    to a gateway, and, where the scenario says so, to a core site. The result depends on the plan, the scenario and its
    seed alone; a draw belongs to (seed, asset id, realization), so that another asset more or less changes none.

    Parameters
    ----------
    snapshot
        The plan.
    scenario
        Events, realizations, seed and options.
    progress
        Called with the share done after every block; may raise CancelledError.

    Raises
    ------
    NoHazardEventError, MissingHazardEventError, UnknownHazardError, HazardParametersError
        If the scenario has no event that can be simulated.
    NoGatewayError, NoCoreError, NoPeopleError
        If service or people have no meaning in this plan.
    UnknownPresetError
        If the scenario names repair times that do not exist.
    """
    prepared = prepare(snapshot, scenario)
    totals = play_all(prepared.case, scenario.realizations, progress)
    return result_of(scenario, prepared, totals)


def play_all(case: Case, realizations: int, progress: Progress = no_progress, chunk: int | None = None) -> Totals:
    """Play all realizations, block after block.

    Parameters
    ----------
    case
        The scenario made ready.
    realizations
        How many.
    progress
        Called with the share done.
    chunk
        Realizations drawn at once, a multiple of 64, and of which a quarter is played at once; chosen for memory if
        None. The answer is the same.
    """
    assets = len(case.network.sites) + len(case.network.links) + 1
    drawn = chunk or LANES * max(1, min(16, (1 << 17) // assets))
    played = max(1, drawn // 4 if chunk else min(drawn, (1 << 21) // assets))
    totals = Totals(case.network, service_before(case), metrics())
    for first in range(0, realizations, drawn):
        draws = draw(case, first, min(drawn, realizations - first))
        for low in range(0, draws.realizations, played):
            totals.add(play(case, draws, low, min(low + played, draws.realizations)))
            progress(totals.realizations / realizations)
    return totals


def service_before(case: Case) -> BoolArray:
    """Return which sites have a path to a gateway, and to a core if needed, before the event.

    Returns
    -------
    shape (sites,)
    """
    sites, links = (np.full((len(rows), 1), ALL) for rows in (case.network.sites, case.network.links))
    service = case.program.reach(sites, links)
    if case.core_program is not None:
        service &= case.core_program.reach(sites, links)
    before: BoolArray = service[:, 0] == ALL
    return before
