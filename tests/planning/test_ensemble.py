import os
import socket
import subprocess
import sys
from dataclasses import replace
from multiprocessing import active_children
from pathlib import Path

import numpy as np
import pytest

from app.errors import CancelledError, ClusterError, InvalidValueError, WorkerLostError
from app.planning.annual import expected_annual
from app.planning.ensemble import run_ensemble
from app.planning.outage import simulate
from tests.planning.test_outage import a_country


@pytest.fixture(scope="module")
def many():
    """A country under one storm of four strengths, two of them with the same return period."""
    snapshot, scenario = a_country(np.random.default_rng(7), wind_ms=45.0, realizations=64)
    (storm,) = snapshot.hazard_events
    events = [replace(storm, id=f"e{i}", return_period_y=y) for i, y in enumerate((10.0, 50.0, 50.0, 200.0))]
    scenarios = [
        replace(scenario, id=f"c{i}", name=f"Storm {i}", hazard_event_ids=(f"e{i}",), intensity_factor=0.8 + 0.2 * i)
        for i in range(4)
    ]
    return replace(snapshot, hazard_events=tuple(events), scenarios=tuple(scenarios)), scenarios


@pytest.fixture(scope="module")
def by_threads(many):
    return run_ensemble(*many, workers=2)


def test_members_are_what_each_scenario_answers_in_order(many, by_threads):
    snapshot, scenarios = many
    for member, scenario in zip(by_threads.members, scenarios, strict=True):
        result = simulate(snapshot, scenario)
        assert (member.scenario_id, member.person_hours) == (scenario.id, result.person_hours.mean)
        assert member.unserved_people == tuple(row.people.mean for row in result.reported)


def test_processes_and_threads_and_any_number_of_them_answer_the_same(many, by_threads):
    assert run_ensemble(*many, workers=1) == by_threads
    assert run_ensemble(*many, where="processes", workers=2) == by_threads


def test_a_dask_cluster_answers_the_same(many, by_threads):
    distributed = pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=2, processes=False, dashboard_address="127.0.0.1:0"
    ) as cluster:
        assert run_ensemble(*many, scheduler=cluster.scheduler_address) == by_threads


def test_a_cluster_that_does_not_answer_is_an_error_a_person_can_act_on(many):
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    with pytest.raises(ClusterError):
        run_ensemble(*many, scheduler="nonsense://nowhere")


def test_a_process_that_is_killed_is_an_error_a_person_can_act_on(many):
    snapshot, scenarios = many

    def kill(share):
        for child in active_children():
            child.kill()

    again = [replace(scenarios[0], id=f"d{i}") for i in range(12)]
    with pytest.raises(WorkerLostError):
        run_ensemble(snapshot, again, where="processes", workers=1, progress=kill)


@pytest.fixture
def dask_process(tmp_path):
    """Return a function that starts a program of Dask in a process of its own, which does not outlive the test."""
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    started = []

    def start(program, *arguments):
        command = [sys.executable, "-m", f"distributed.cli.dask_{program}", *arguments]
        started.append(subprocess.Popen(command, cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(Path.cwd())}))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()


def test_the_only_worker_of_a_cluster_is_killed_and_another_does_its_work_again(many, by_threads, dask_process):
    snapshot, scenarios = many
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    dask_process("scheduler", "--host", address, "--no-dashboard", "--no-jupyter")

    def worker():
        return dask_process("worker", address, "--nthreads", "1", "--no-nanny", "--no-dashboard")

    begun = [worker()]

    def replace_worker(share):
        if len(begun) == 1:
            begun[0].kill()
            begun.append(worker())

    assert run_ensemble(snapshot, scenarios, scheduler=address, progress=replace_worker) == by_threads


def test_a_scheduler_that_is_lost_is_said(many, monkeypatch):
    distributed = pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    monkeypatch.setattr("app.planning.ensemble.SCHEDULER_TIMEOUT_S", 1)
    with (
        distributed.LocalCluster(
            n_workers=1, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
        ) as cluster,
        pytest.raises(ClusterError),
    ):
        run_ensemble(*many, scheduler=cluster.scheduler_address, progress=lambda share: cluster.close())


def test_the_expected_year_is_that_of_the_domain_notes(many, by_threads):
    assert expected_annual([500, 10, 100, 50], [6.0, 0.2, 3.0, 1.5]) == pytest.approx(0.1385)
    hours = [member.person_hours for member in by_threads.members]
    means = [hours[0], (hours[1] + hours[2]) / 2, hours[3]]
    assert by_threads.person_hours_a_year == pytest.approx(expected_annual([10, 50, 200], means))
    snapshot, scenarios = many
    assert run_ensemble(snapshot, scenarios[:1]).person_hours_a_year is None
    for periods in ([], [10, 10], [0], [float("nan")]):
        with pytest.raises(InvalidValueError):
            expected_annual(periods, [1.0] * len(periods))


def test_it_can_be_stopped(many):
    def stop(share):
        raise CancelledError

    with pytest.raises(CancelledError):
        run_ensemble(*many, progress=stop)


def test_nothing_to_run_is_refused(many):
    with pytest.raises(InvalidValueError):
        run_ensemble(many[0], [])
    with pytest.raises(InvalidValueError):
        run_ensemble(*many, workers=0)
