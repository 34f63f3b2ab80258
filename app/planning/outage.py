"""One simulated scenario: intensity, damage, power, paths and repair, from records to people without service."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np

from app.errors import InvalidValueError
from app.models.scenario import Scenario
from app.models.snapshot import Snapshot
from app.planning.accelerator import Accelerator
from app.planning.alternatives.worth import worth_of
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
from app.planning.realization import Block, Case, draw, play
from app.planning.scratch import Scratch
from app.planning.strength import BLOCK
from app.planning.totals import Totals
from app.planning.warning_damage import PoleDamage
from app.planning.warning_reach import WarningReach
from app.progress import Progress, no_progress
from app.text import QT_TRANSLATE_NOOP

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


LOOK_EVERY = 256
"""Realizations between two looks at the standard error: a multiple of 64, the same for any chunking."""


class Watcher(Protocol):
    """Sees every block of realizations while it is there, for what goes beyond the usual sums; keeps none of it."""

    def add(self, block: Block) -> None:
        """Take in the realizations of a block."""


def simulate(
    snapshot: Snapshot,
    scenario: Scenario,
    progress: Progress = no_progress,
    until_se: float | None = None,
    accelerator: Accelerator | None = None,
) -> OutageResult:
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
    until_se
        Stop before all realizations are played, once the standard error of the person-hours is at most this share.
    accelerator
        Computes the same answer faster (`accelerator.load_accelerator`).

    Raises
    ------
    NoHazardEventError, MissingHazardEventError, UnknownHazardError, HazardParametersError
        If the scenario has no event that can be simulated.
    NoGatewayError, NoCoreError, NoPeopleError
        If service or people have no meaning in this plan.
    UnknownPresetError
        If the scenario names repair times that do not exist.
    InvalidValueError
        If `until_se` is not above 0.
    """
    prepared = prepare(snapshot, scenario, accelerator)
    totals = Totals(prepared.case.network, service_before(prepared.case), metrics(), accelerator)
    alternatives = worth_of(snapshot, prepared.case.network, totals)
    hazards = frozenset(event.hazard for event in prepared.events)
    poles = PoleDamage(snapshot, prepared.stage, scenario)
    warning = WarningReach(snapshot, prepared.case.network, hazards, poles)
    watchers = [watcher for watcher in (alternatives, warning) if watcher]
    play_into(totals, prepared.case, scenario.realizations, progress, watchers=watchers, until_se=until_se)
    result = result_of(scenario, prepared, totals, until_se)
    outcome = alternatives.outcome() if alternatives else None
    notes = (*result.warnings, *poles.notes)
    return replace(result, warnings=notes, alternatives=outcome, warning=warning.outcome())


def play_all(case: Case, realizations: int, progress: Progress = no_progress, chunk: int | None = None) -> Totals:
    """Return the sums over all realizations of a case, see `play_into`."""
    totals = Totals(case.network, service_before(case), metrics(), case.accelerator)
    play_into(totals, case, realizations, progress, chunk)
    return totals


def play_into(
    totals: Totals,
    case: Case,
    realizations: int,
    progress: Progress = no_progress,
    chunk: int | None = None,
    watchers: Sequence[Watcher] = (),
    until_se: float | None = None,
) -> None:
    """Play all realizations, block after block, and add them to totals.

    Parameters
    ----------
    totals
        Fresh ones of this case.
    case
        The scenario made ready.
    realizations
        How many.
    progress
        Called with the share done.
    chunk
        Realizations drawn at once, a multiple of 64, and of which a quarter is played at once; chosen for memory if
        None. The answer is the same.
    watchers
        See every block, too.
    until_se
        Stop once the standard error of the person-hours is at most this share of them; looked at every 256, or every
        1,024 where the strength of the event is uncertain and stratified over as many.
    """
    if until_se is not None and not until_se > 0:
        raise InvalidValueError(field="until_se", value=until_se, allowed=QT_TRANSLATE_NOOP("errors", "above 0"))
    assets = len(case.network.sites) + len(case.network.links) + 1
    drawn = chunk or LANES * max(1, min(16, (1 << 17) // assets))
    played = max(1, drawn // 4 if chunk else min(drawn, (1 << 21) // assets))
    scratch = Scratch()
    step = realizations if until_se is None else BLOCK if case.is_uncertain else LOOK_EVERY
    for start in range(0, realizations, step):
        stop = min(start + step, realizations)
        for first in range(start, stop, drawn):
            draws = draw(case, first, min(drawn, stop - first))
            for low in range(0, draws.realizations, played):
                block = play(case, draws, low, min(low + played, draws.realizations), scratch)
                for watcher in (totals, *watchers):
                    watcher.add(block)
                progress(totals.realizations / realizations)
        error = totals.relative_se()
        if until_se is not None and error is not None and error <= until_se:
            break


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
