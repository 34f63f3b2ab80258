from dataclasses import replace

import numpy as np
import pytest

from app.errors import CancelledError, InvalidValueError, NoStormError
from app.models.hazard_event import HazardEvent
from app.planning.outage import simulate
from app.planning.track_ensemble import shifted_events
from app.planning.track_runs import run_tracks, weighted_quantile
from tests.planning.test_outage import a_country

SHIFTS = {"across_sd_km": 60.0, "along_sd_km": 30.0, "across": 3, "along": 2}


@pytest.fixture(scope="module")
def storm():
    """A country, a scenario with a storm and a blackout, and the storm."""
    snapshot, scenario = a_country(np.random.default_rng(7), wind_ms=45.0, realizations=64)
    (storm,) = snapshot.hazard_events
    return snapshot, scenario, storm


@pytest.fixture(scope="module")
def by_threads(storm):
    snapshot, scenario, _ = storm
    return run_tracks(snapshot, scenario, **SHIFTS, workers=2)


def test_every_track_is_a_simulation_of_the_shifted_storm(storm, by_threads):
    snapshot, scenario, event = storm
    for run, shifted in zip(by_threads.tracks, shifted_events(event, **SHIFTS), strict=True):
        moved = replace(snapshot, hazard_events=(replace(shifted.event, id=event.id),))
        result = simulate(moved, scenario)
        assert (run.person_hours, run.se) == (result.person_hours.mean, result.person_hours.se)
        assert (run.across_km, run.along_km) == (shifted.across_km, shifted.along_km)


def test_threads_and_processes_answer_the_same(storm, by_threads):
    snapshot, scenario, _ = storm
    assert run_tracks(snapshot, scenario, **SHIFTS, workers=1) == by_threads
    assert run_tracks(snapshot, scenario, **SHIFTS, where="processes", workers=2) == by_threads


def test_a_dask_cluster_answers_the_same(storm, by_threads):
    distributed = pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    snapshot, scenario, _ = storm
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=2, processes=False, dashboard_address=None
    ) as cluster:
        assert run_tracks(snapshot, scenario, **SHIFTS, scheduler=cluster.scheduler_address) == by_threads


def test_figures_are_weighted_and_the_worst_is_the_worst(by_threads):
    hours = [run.person_hours for run in by_threads.tracks]
    assert by_threads.person_hours_mean == pytest.approx(np.mean(hours))  # equal weights
    assert by_threads.person_hours_se == pytest.approx(np.mean([run.se for run in by_threads.tracks]))
    assert (by_threads.person_hours_p5, by_threads.person_hours_p95) == (min(hours), max(hours))
    assert by_threads.worst.person_hours == max(hours)
    assert len(set(hours)) > 1


def test_one_track_without_a_shift_is_the_scenario_itself(storm):
    snapshot, scenario, _ = storm
    (run,) = run_tracks(snapshot, scenario, across=1, along=1).tracks
    assert run.person_hours == simulate(snapshot, scenario).person_hours.mean
    assert (run.across_km, run.along_km, run.weight) == (0.0, 0.0, 1.0)


def test_other_events_of_the_scenario_stay(storm):
    snapshot, scenario, event = storm
    quake = HazardEvent(
        id="q", name="Quake", hazard="earthquake", parameters={"lat": 13.0, "lon": -61.2, "magnitude": 7.5}
    )
    both = replace(scenario, hazard_event_ids=(*scenario.hazard_event_ids, "q"))
    snapshot = replace(snapshot, hazard_events=(event, quake))
    (run,) = run_tracks(snapshot, both, across=1, along=1).tracks
    assert run.person_hours == simulate(snapshot, both).person_hours.mean
    with pytest.raises(NoStormError):
        run_tracks(snapshot, replace(scenario, hazard_event_ids=("q",)))


def test_no_shift_and_a_stop_are_told(storm):
    snapshot, scenario, _ = storm
    with pytest.raises(InvalidValueError):
        run_tracks(snapshot, scenario, across=0)

    def stop(share):
        raise CancelledError

    with pytest.raises(CancelledError):
        run_tracks(snapshot, scenario, **SHIFTS, progress=stop)


def test_weighted_quantiles_equal_those_of_repeated_values():
    rng = np.random.default_rng(3)
    counts = rng.integers(0, 5, 12)
    counts[0] = 1
    values = rng.random(12)
    repeated = np.repeat(values, counts)
    for share in (0.05, 0.5, 0.95):
        expected = np.quantile(repeated, share, method="inverted_cdf")
        assert weighted_quantile(values, counts / counts.sum(), share) == expected
