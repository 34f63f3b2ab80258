from dataclasses import replace

import pytest

from app.models.changes import edit
from app.models.hazard_event import HazardEvent
from app.models.run import Run
from app.models.scenario import Scenario
from app.operations.ensembles import run_shifted
from app.ui.dialogs.shift_tracks import TracksDialog


def of_hazard(session, hazard):
    events = {event.id for event in session.records(HazardEvent) if event.hazard == hazard}
    scenario = next(s for s in session.records(Scenario) if set(s.hazard_event_ids) <= events)
    session.edit("Fewer", [edit(scenario, replace(scenario, realizations=64))])
    return session.get(Scenario, scenario.id)


@pytest.fixture
def dialog(qtbot, session):
    dialog = TracksDialog(session, of_hazard(session, "hurricane"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def settle(qtbot, session):
    qtbot.waitUntil(lambda: not session.is_busy, timeout=60_000)


def test_every_track_is_listed_and_the_worst_is_marked(qtbot, session, plan, dialog):
    runs, scenario = session.records(Run), dialog._scenario
    dialog.along.setValue(1)
    dialog.across.setValue(3)
    dialog.across_sd.setValue(40)
    dialog.simulate()
    assert not dialog.run_button.isEnabled()
    settle(qtbot, session)
    found = run_shifted(plan, scenario.id, across=3, along=1, across_sd_km=40.0)
    rows = [dialog.view.rows.row(dialog.view.rows.index(row, 0)) for row in range(dialog.view.rows.rowCount())]
    assert tuple(rows) == found.tracks
    assert dialog.view.rows.row(dialog.view.currentIndex()) == found.worst
    assert dialog._written.number(found.person_hours_mean) in dialog.figures.text()
    assert [dialog.view.rows.index(row, 1).data()[0] for row in (0, 2)] == ["-", "+"]
    assert dialog.run_button.isEnabled()
    session.poll()
    assert session.records(Run) == runs


def test_it_can_be_stopped(qtbot, dialog, session):
    dialog.simulate()
    dialog.stop_button.click()
    settle(qtbot, session)
    assert "Stopped" in dialog.notes.text()
    assert dialog.view.rows.rowCount() == 0


def test_a_scenario_without_a_storm_says_so(qtbot, session):
    dialog = TracksDialog(session, of_hazard(session, "earthquake"))
    qtbot.addWidget(dialog)
    dialog.simulate()
    settle(qtbot, session)
    assert "no hurricane" in dialog.notes.text()


def test_the_scenario_panel_opens_it(qtbot, open_window):
    open_window.docks.go_to("scenario")
    open_window.docks.panels["scenario"]._shifts.click()
    (dialog,) = open_window.findChildren(TracksDialog)
    assert dialog.isVisible()
    dialog.close()
