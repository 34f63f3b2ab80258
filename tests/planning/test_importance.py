from dataclasses import replace

import numpy as np
import pytest

from app.errors import InvalidValueError
from app.models.hazard_event import HazardEvent
from app.models.organisation import Organisation
from app.planning.importance import asset_importance
from app.planning.network import people_through
from app.planning.outage import play_all
from app.planning.preparation import prepare
from app.planning.realization import Case
from app.planning.recovery import EPOCH_WEIGHTS_H
from tests.planning.test_outage import a_country, with_update


def lost(case: Case, realizations):
    totals = play_all(case, realizations)
    return float(totals.cause_people.sum(axis=0) @ EPOCH_WEIGHTS_H) / realizations


def forced(case, asset, p):
    """The case with the probability of every failure of one asset set."""
    layers = []
    for layer in case.layers:
        p_states = layer.p_states.copy()
        for unit, name in enumerate(layer.ids):
            if name == asset:
                p_states[:, unit] = p
        layers.append(replace(layer, p_states=p_states))
    return replace(case, layers=tuple(layers))


@pytest.mark.parametrize("seed", range(3))
def test_what_keeping_an_asset_whole_avoids_is_the_difference_to_a_case_in_which_it_cannot_fail(seed):
    snapshot, scenario = a_country(np.random.default_rng(seed), wind_ms=50.0, seed=seed, realizations=128)
    case = prepare(snapshot, scenario).case
    found = asset_importance(snapshot, scenario, most=6)
    assert 0 < found.assets_looked_at <= 6
    for row in found.rows:
        name = f"group:{row.id}" if row.table == "route_group" else row.id
        assert row.person_hours_avoided == pytest.approx(lost(case, 128) - lost(forced(case, name, 0.0), 128))
        if row.failed:
            assert row.person_hours_if_failed * row.failed / 128 == pytest.approx(row.person_hours_avoided)


def test_birnbaum_importance_is_the_loss_with_the_asset_down_less_that_with_it_up():
    snapshot, scenario = a_country(np.random.default_rng(1), wind_ms=50.0, seed=1, realizations=1024)
    case = prepare(snapshot, scenario).case
    row = asset_importance(snapshot, scenario, most=4).rows[0]
    name = f"group:{row.id}" if row.table == "route_group" else row.id
    both = lost(forced(case, name, 1.0), 1024) - lost(forced(case, name, 0.0), 1024)
    assert row.person_hours_if_failed == pytest.approx(both, abs=4 * row.if_failed_se + 1e-9)
    assert row.if_failed_se < both


def test_under_an_uncertain_strength_it_is_the_odds_over_all_strengths_that_say_whom_to_look_at():
    snapshot, scenario = a_country(
        np.random.default_rng(9), wind_ms=35.0, realizations=64, seed=9, intensity_sigma=0.15
    )
    case = prepare(snapshot, scenario).case
    people, _ = people_through(case.network)
    risk = {case.network.sites[row].id: p * people[row] for row, p in enumerate(case.layers[0].p)}
    looked_at = [row.id for row in asset_importance(snapshot, scenario, most=10).rows if row.table == "site"]
    assert looked_at == [max(risk, key=risk.__getitem__)]


def test_an_asset_under_two_events_and_a_cause_with_all_that_it_stops_are_one_each():
    snapshot, scenario = with_update(*a_country(np.random.default_rng(2), wind_ms=50.0, seed=2, realizations=128))
    operated = tuple(replace(link, operator_id="o") for link in snapshot.links)
    failing = {"operator_ids": ["o"], "probability": 0.4, "lasts_h": 20.0}
    down = HazardEvent(id="down", name="Down", hazard="logical_failure", parameters=failing)
    quake = HazardEvent(
        id="quake", name="Quake", hazard="earthquake", parameters={"magnitude": 6.5, "lat": 13.0, "lon": -61.2}
    )
    snapshot = replace(
        snapshot,
        links=operated,
        sites=tuple(replace(s, operator_id="o") if s.id == "s03" else s for s in snapshot.sites),
        organisations=(Organisation(id="o", name="Our operator", kind="operator"),),
        hazard_events=(*snapshot.hazard_events, down, quake),
    )
    scenario = replace(scenario, hazard_event_ids=(*scenario.hazard_event_ids, "down", "quake"))
    case, rows = prepare(snapshot, scenario).case, asset_importance(snapshot, scenario, most=1000).rows
    assert len({(row.table, row.id) for row in rows}) == len(rows)
    causes = {row.id: row.name for row in rows if row.table == "logical_failure"}
    assert causes == {"vendor:Acme": "Acme", "operator:o": "Our operator"}
    for row in (rows[0], *(row for row in rows if row.id in causes)):
        name = f"group:{row.id}" if row.table == "route_group" else row.id
        avoided = lost(case, 128) - lost(forced(case, name, 0.0), 128)
        assert row.person_hours_avoided == pytest.approx(avoided)


def test_nothing_asked_is_nothing_and_nonsense_is_refused():
    snapshot, scenario = a_country(np.random.default_rng(1), realizations=64)
    assert asset_importance(snapshot, scenario, most=0).rows == ()
    with pytest.raises(InvalidValueError):
        asset_importance(snapshot, scenario, most=-1)
