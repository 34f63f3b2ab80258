"""Joint failures and importance in a scenario: the window shows what the operations say."""

from dataclasses import replace

import pytest

from app.models.changes import edit
from app.models.scenario import Scenario
from app.operations import criticality
from app.text import with_error
from app.ui.importance_view import ImportanceView
from app.ui.joint_failures_view import JointFailuresView


def rows(view):
    return [view.rows.row(view.rows.index(row, 0)) for row in range(view.rows.rowCount())]


@pytest.fixture
def shown(qtbot, session):
    def show(kind):
        panel = kind(session)
        qtbot.addWidget(panel)
        panel.show()
        qtbot.waitUntil(lambda: not getattr(panel, "_is_stale", False), timeout=5_000)  # it works when it is seen
        settle(qtbot, session)
        return panel

    return show


def settle(qtbot, session):
    qtbot.waitUntil(lambda: not session.is_busy, timeout=30_000)


def test_the_worst_pairs_are_those_of_the_command(shown, plan):
    panel = shown(JointFailuresView)
    expected = [pair for pair in criticality.find_pairs(plan, 50).pairs if pair.people > 0]
    assert rows(panel.pairs) == expected
    assert "Exact" in panel.summary.text()
    assert not panel.set.isVisible()


def test_a_larger_set_is_a_lower_bound_and_says_so(qtbot, session, shown, plan):
    panel = shown(JointFailuresView)
    panel.how_many.setValue(3)
    settle(qtbot, session)
    expected = criticality.find_set(plan, 3)
    assert rows(panel.set) == list(expected.assets)
    assert "lower bound" in panel.summary.text()
    assert panel._written.number(expected.people_at_least) in panel.summary.text()
    with qtbot.waitSignal(session.selected):
        panel.set.setCurrentIndex(panel.set.rows.index(1, 0))


def test_what_failures_cost_in_a_scenario_stands_with_its_error(qtbot, session, shown, plan):
    panel = shown(ImportanceView)
    scenario = next(s for s in session.records(Scenario) if s.name == "Category 4 hurricane")
    session.edit("Fewer", [edit(scenario, replace(scenario, realizations=64))])
    panel.scenarios.setCurrentIndex(panel.scenarios.findData(scenario.id))
    panel.most.setValue(5)
    panel.rank()
    settle(qtbot, session)
    expected = criticality.find_importance(plan, scenario.id, 5)
    assert rows(panel.view) == list(expected.rows)
    first = expected.rows[0]
    number = panel._written
    assert panel.view.rows.index(0, 1).data() == with_error(
        number.number(first.person_hours_avoided), first.avoided_se, number
    )


def test_a_ranking_shows_how_far_it_is_and_can_be_stopped(qtbot, session, shown):
    panel = shown(ImportanceView)
    scenario = next(s for s in session.records(Scenario) if s.name == "Category 4 hurricane")
    panel.scenarios.setCurrentIndex(panel.scenarios.findData(scenario.id))
    assert not panel.stop_button.isVisible()
    panel.rank()
    assert panel.progress.isVisible()
    assert not panel.rank_button.isEnabled()
    panel.stop_button.click()
    settle(qtbot, session)
    assert panel.summary.text() == "Stopped. Nothing was changed."
    assert panel.rank_button.isEnabled()
    assert not panel.progress.isVisible()
