"""What Python programs use: every measure is there, and shows how."""

import inspect

import pytest

import app.planning

MEASURES = [
    name for name in app.planning.__all__ if inspect.isfunction(getattr(app.planning, name)) and name != "build_network"
]


@pytest.mark.parametrize("name", [*MEASURES, "ConnectivityMeasure"])
def test_a_measure_has_an_example(name):
    assert ">>> " in (inspect.getdoc(getattr(app.planning, name)) or "")


def test_all_that_the_readme_of_metrics_names_is_there():
    assert {
        "ConnectivityMeasure", "algebraic_connectivity", "availability", "betweenness_by_people",
        "expected_demand_not_served", "k_terminal_reliability", "people_lost", "person_hours", "rapidity",
        "resilience_loss", "robustness", "sampled_reliability",
    } <= set(app.planning.__all__)  # fmt: skip
