from dataclasses import replace

import pytest

from app.models.changes import edit
from app.models.scenario import Scenario
from app.operations import scenarios
from app.ui.dialogs.choose_options import OptionsDialog
from app.ui.dialogs.compare_runs import CompareDialog


@pytest.fixture
def storm(session):
    storm = next(s for s in session.records(Scenario) if s.name == "Category 4 hurricane")
    session.edit("Fewer", [edit(storm, replace(storm, realizations=64))])
    return session.get(Scenario, storm.id)


def settle(qtbot, session):
    qtbot.waitUntil(lambda: not session.is_busy, timeout=60_000)


def test_runs_side_by_side_under_the_same_draws(qtbot, session, plan, storm):
    runs = []
    for factor in (1.0, 0.8):
        session.poll()
        before = session.get(Scenario, storm.id)
        session.edit("factor", [edit(before, replace(before, intensity_factor=factor))])
        runs.append(scenarios.run_scenario(plan, storm.id))
    session.poll()
    dialog = CompareDialog(session, runs)
    qtbot.addWidget(dialog)
    settle(qtbot, session)
    titles = [dialog.view.rows.index(row, 0).data() for row in range(dialog.view.rows.rowCount())]
    assert any("Person-hours" in title for title in titles)
    at = next(row for row, title in enumerate(titles) if "Person-hours" in title)
    assert "clear" in dialog.view.rows.index(at, 3).data()
    again = scenarios.run_scenario(plan, storm.id)  # nothing has changed, so nothing is by chance
    session.poll()
    dialog = CompareDialog(session, [runs[-1], again])
    qtbot.addWidget(dialog)
    settle(qtbot, session)
    assert {dialog.view.rows.index(row, 3).data() for row in range(dialog.view.rows.rowCount())} == {"the same"}


def test_the_next_best_links_and_kits(qtbot, session, storm):
    dialog = OptionsDialog(session, storm)
    qtbot.addWidget(dialog)
    dialog.most.setValue(2)
    dialog.choose()
    settle(qtbot, session)
    rows = [dialog.view.rows.row(dialog.view.rows.index(row, 0)) for row in range(dialog.view.rows.rowCount())]
    assert 1 <= len(rows) <= 2
    assert all(row.person_hours_avoided > 0 for row in rows)
    assert dialog.run_button.isEnabled()
