"""The scenario panel: what is typed belongs to the run, and to the scenario only once it has run."""

from dataclasses import replace

import pytest

from app.models.changes import edit
from app.models.run import Run
from app.models.scenario import Scenario
from app.ui.panels.scenario import ScenarioPanel


@pytest.fixture
def panel(qtbot, session):
    panel = ScenarioPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    storm = next(s for s in session.records(Scenario) if s.name == "Category 4 hurricane")
    panel.scenarios.setCurrentIndex(panel.scenarios.findData(storm.id))
    return panel


def settle(qtbot, session):
    qtbot.waitUntil(lambda: not session.is_busy, timeout=60_000)
    session.poll()


def test_a_run_that_is_stopped_changes_nothing_and_leaves_what_was_typed(qtbot, session, panel):
    before, runs = panel.scenario, len(session.records(Run))
    panel.realizations.setValue(50_000)
    panel.factor.setValue(1.25)
    panel.run()
    panel.stop_button.click()
    settle(qtbot, session)
    assert session.get(Scenario, before.id) == before
    assert len(session.records(Run)) == runs
    assert panel._notice.text() == "Stopped. Nothing was changed."
    assert (panel.realizations.value(), panel.factor.value()) == (50_000, 1.25)


def test_a_run_stops_once_the_standard_error_is_small_enough(qtbot, session, panel):
    before = panel.scenario
    panel.enough.setValue(5.0)
    with qtbot.waitSignal(session.run_shown, timeout=60_000) as shown:
        panel.run()
    settle(qtbot, session)
    (run,) = shown.args
    assert run.realizations < before.realizations
    assert run.results["relative_se"] <= 0.05 == run.results["until_se"]
    assert session.get(Scenario, before.id) == before


def test_what_a_box_cannot_show_is_not_changed_by_a_run(qtbot, session, panel):
    before = panel.scenario
    exact = replace(before, realizations=64, seed=2**40, intensity_factor=1.00049)
    session.edit("Exact", [edit(before, exact)])
    with qtbot.waitSignal(session.run_shown, timeout=60_000):
        panel.run()
    settle(qtbot, session)
    assert session.get(Scenario, before.id) == exact


def test_a_run_that_is_done_keeps_its_settings_in_the_scenario(qtbot, session, panel):
    before = panel.scenario
    panel.realizations.setValue(64)
    panel.factor.setValue(0.8)
    with qtbot.waitSignal(session.run_shown, timeout=60_000) as shown:
        panel.run()
    settle(qtbot, session)
    (run,) = shown.args
    assert (run.realizations, run.settings["scenario"]["intensity_factor"]) == (64, 0.8)
    kept = session.get(Scenario, before.id)
    assert (kept.realizations, kept.intensity_factor) == (64, 0.8)
    session.undo()
    assert session.get(Scenario, before.id).realizations == before.realizations
    assert panel.realizations.value() == before.realizations


def test_a_run_is_shown_once_and_the_keyboard_is_back_at_its_button(qtbot, session, panel):
    panel.activateWindow()
    qtbot.waitActive(panel)
    panel.realizations.setValue(64)
    for count in (1, 2):  # the second time the table of runs has a row that could be picked
        shown = []
        session.run_shown.connect(shown.append)
        panel.run_button.setFocus()
        panel.run_button.click()
        settle(qtbot, session)
        session.run_shown.disconnect(shown.append)
        newest = max(session.records(Run), key=lambda run: run.ran_at)
        assert len(shown) == 1, count
        assert shown[0].scenario_id == newest.scenario_id
        assert panel.run_button.hasFocus()
