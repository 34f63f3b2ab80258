"""Many scenarios at once, on threads, on processes or on a Dask cluster: one interface, the same results."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from multiprocessing import get_context
from os import cpu_count
from typing import Any, Literal

import numpy as np

from app.discovery import load
from app.errors import ClusterError, InvalidValueError, WorkerLostError
from app.models.scenario import Scenario
from app.models.snapshot import Snapshot
from app.planning.annual import expected_annual
from app.planning.outage import simulate
from app.planning.provenance import events_of
from app.progress import Progress, no_progress
from app.text import QT_TRANSLATE_NOOP

Where = Literal["threads", "processes"]

SCHEDULER_TIMEOUT_S = 10
"""How long a Dask scheduler is waited for, at first and when it is lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """What one scenario of an ensemble answers; `return_period_y` is None where its events have none.

    `se` is the standard error of the person-hours; those of the people are 0 before two realizations.
    """

    scenario_id: str
    name: str
    return_period_y: float | None
    people_worst: float
    person_hours: float
    se: float
    unserved_people: tuple[float, ...]
    unserved_people_se: tuple[float, ...]
    people_worst_se: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Ensemble:
    """All members in the order asked for; means and ranges are over members, each counting the same.

    `person_hours_a_year` is None unless two or more return periods are known; members of one return period count with
    their mean. The standard errors of the means are at most those named so: as if all members erred alike.
    """

    members: tuple[Member, ...]
    reported_h: tuple[float, ...]
    people_recorded: float
    person_hours_mean: float
    person_hours_p5: float
    person_hours_p95: float
    person_hours_a_year: float | None
    people_worst_mean: float
    person_hours_se_at_most: float
    person_hours_a_year_se_at_most: float | None
    people_worst_se_at_most: float

    def to_json(self) -> dict[str, Any]:
        """Return the ensemble as JSON values."""
        return asdict(self)


def run_ensemble(
    snapshot: Snapshot,
    scenarios: Sequence[Scenario],
    *,
    where: Where = "threads",
    workers: int | None = None,
    scheduler: str | None = None,
    progress: Progress = no_progress,
) -> Ensemble:
    """Simulate many scenarios of one plan. A result depends on plan, scenario and seed, not on where it is computed.

    Parameters
    ----------
    snapshot
        The plan.
    scenarios
        At least one.
    where
        On threads or on processes of this machine.
    workers
        How many; as many as there are processors if None.
    scheduler
        Address of a Dask scheduler, such as ``tcp://10.0.0.1:8786``; its workers compute instead, which must have
        Lifeline installed.
    progress
        Called with the share done; may raise CancelledError.

    Raises
    ------
    InvalidValueError
        If there is no scenario, or fewer than one worker.
    ClusterError
        If the extra `cluster` is not installed, or the scheduler does not answer or is lost.
    WorkerLostError
        If a process of this machine was ended from outside; a cluster gives its work to another.
    """
    if not scenarios:
        raise InvalidValueError(field="scenarios", value=0, allowed=QT_TRANSLATE_NOOP("errors", "1 or more"))
    if workers is not None and workers < 1:
        raise InvalidValueError(field="workers", value=workers, allowed=QT_TRANSLATE_NOOP("errors", "1 or more"))
    found: list[tuple[Member, tuple[float, ...], float]] = []
    with _pool(snapshot, where, workers or cpu_count() or 1, scheduler) as answers:
        for answer in answers(scenarios):
            found.append(answer)
            progress(len(found) / len(scenarios))
    members = tuple(member for member, _, _ in found)
    hours = np.array([member.person_hours for member in members])
    return Ensemble(
        members=members,
        reported_h=found[0][1],
        people_recorded=found[0][2],
        person_hours_mean=float(hours.mean()),
        person_hours_p5=float(np.quantile(hours, 0.05)),
        person_hours_p95=float(np.quantile(hours, 0.95)),
        person_hours_a_year=_a_year(members, lambda member: member.person_hours),
        people_worst_mean=float(np.mean([member.people_worst for member in members])),
        person_hours_se_at_most=float(np.mean([member.se for member in members])),
        person_hours_a_year_se_at_most=_a_year(members, lambda member: member.se),
        people_worst_se_at_most=float(np.mean([member.people_worst_se for member in members])),
    )


_Answer = tuple[Member, tuple[float, ...], float]
_Answers = Callable[[Sequence[Scenario]], Iterator[_Answer]]


def answer(snapshot: Snapshot, scenario: Scenario) -> _Answer:
    """Return what one scenario answers: its summary, the reported times and the people recorded."""
    result = simulate(snapshot, scenario)
    periods = [event.return_period_y for event in events_of(snapshot, scenario) if event.return_period_y is not None]
    unserved = tuple(row.people.mean for row in result.reported)
    errors = tuple(row.people.se or 0.0 for row in result.reported)
    member = Member(
        scenario_id=scenario.id,
        name=scenario.name,
        return_period_y=max(periods, default=None),
        people_worst=max(unserved),
        person_hours=result.person_hours.mean,
        se=result.person_hours.se,
        unserved_people=unserved,
        unserved_people_se=errors,
        people_worst_se=errors[unserved.index(max(unserved))],
    )
    return member, tuple(row.time_h for row in result.reported), result.people_recorded


def _a_year(members: Sequence[Member], of: Callable[[Member], float]) -> float | None:
    by_period: dict[float, list[float]] = {}
    for member in members:
        if member.return_period_y:
            by_period.setdefault(member.return_period_y, []).append(of(member))
    if len(by_period) < 2:
        return None
    periods = sorted(by_period)
    return expected_annual(periods, [float(np.mean(by_period[period])) for period in periods])


@contextmanager
def _pool(snapshot: Snapshot, where: Where, workers: int, scheduler: str | None) -> Iterator[_Answers]:
    """Give what maps scenarios to their answers, in order."""
    if scheduler is not None:
        with _cluster(snapshot, scheduler) as answers:
            yield answers
        return
    with _executor(snapshot, where, workers) as executor:
        compute = partial(answer, snapshot) if where == "threads" else _answer_here
        futures: list[Future[_Answer]] = []

        def answers(scenarios: Sequence[Scenario]) -> Iterator[_Answer]:
            futures.extend(executor.submit(compute, scenario) for scenario in scenarios)
            for future in futures:
                try:
                    found = future.result()
                except BrokenProcessPool as error:
                    raise WorkerLostError(workers=workers) from error
                yield found

        try:
            yield answers
        finally:
            for future in futures:
                future.cancel()  # those not begun, where one failed or the user stopped


def _executor(snapshot: Snapshot, where: Where, workers: int) -> Executor:
    if where == "threads":
        return ThreadPoolExecutor(workers)
    context = get_context("spawn")  # a fork of a process with threads may hang
    return ProcessPoolExecutor(workers, context, initializer=_hold, initargs=(snapshot,))


_HELD: list[Snapshot] = []  # of a worker process: the plan is sent to it once


def _hold(snapshot: Snapshot) -> None:
    _HELD[:] = [snapshot]


def _answer_here(scenario: Scenario) -> _Answer:
    return answer(_HELD[0], scenario)


def _same(snapshot: Snapshot) -> Snapshot:
    return snapshot


@contextmanager
def _cluster(snapshot: Snapshot, scheduler: str) -> Iterator[_Answers]:
    try:
        distributed = load("distributed")
    except ImportError as error:
        raise ClusterError(scheduler=scheduler, reason=QT_TRANSLATE_NOOP("errors", "dask is not installed")) from error
    try:
        client = distributed.Client(scheduler, timeout=SCHEDULER_TIMEOUT_S, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ClusterError(scheduler=scheduler, reason=error) from error
    with client:

        def answers(scenarios: Sequence[Scenario]) -> Iterator[_Answer]:
            held = client.submit(_same, snapshot, pure=False)  # a task, done again where the worker that did it is lost
            futures = [client.submit(answer, held, scenario, pure=False) for scenario in scenarios]
            try:
                for future in futures:
                    try:
                        found = future.result()
                    except (distributed.CancelledError, distributed.KilledWorker, OSError) as error:
                        raise ClusterError(scheduler=scheduler, reason=error) from error
                    yield found
            finally:
                client.cancel(futures)

        yield answers
