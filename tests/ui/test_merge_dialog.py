import shutil
from dataclasses import replace

import pytest

from app.models.changes import edit
from app.models.site import Site
from app.models.store.plan_file import open_plan
from app.ui.dialogs.merge_plan import MergeDialog


@pytest.fixture
def laptops(session, plan, tmp_path):
    """Return the other laptop's copy: both renamed one site, it alone raised another mast."""
    other = shutil.copy(plan, tmp_path / "other.gpkg")
    first, second = session.records(Site)[:2]
    with open_plan(other) as store:
        changes = [edit(first, replace(first, name="Theirs")), edit(second, replace(second, height_m=99.0))]
        store.apply(changes, "Their work", "Ben")
    assert session.edit("My work", [edit(first, replace(first, name="Mine", height_m=12.0))])
    return other


def open_dialog(qtbot, session, other):
    dialog = MergeDialog(session, other)
    qtbot.addWidget(dialog)
    dialog.task_wanted.connect(lambda task, title, done: session.run(task))
    qtbot.waitUntil(lambda: not session.is_busy, timeout=20_000)
    return dialog


@pytest.mark.parametrize(("side", "name"), [("mine", "Mine"), ("theirs", "Theirs")])
def test_a_conflict_is_decided_and_all_else_lives(qtbot, session, plan, laptops, side, name):
    first, second = session.records(Site)[:2]
    dialog = open_dialog(qtbot, session, laptops)
    assert dialog.conflicts.rows.rowCount() == 1
    assert not dialog.merge_button.isEnabled()
    shown = [dialog.conflicts.rows.index(0, column).data() for column in range(5)]
    assert any("Theirs" in text and "Ben" in text for text in shown)
    dialog._decide(side)
    assert dialog.merge_button.isEnabled()
    dialog.accept()
    qtbot.waitUntil(lambda: not session.is_busy, timeout=20_000)
    session.poll()
    with open_plan(plan) as store:
        assert (store.get(Site, first.id).name, store.get(Site, first.id).height_m) == (name, 12.0)
        assert store.get(Site, second.id).height_m == 99.0
    session.undo()
    with open_plan(plan) as store:
        assert store.get(Site, first.id).name == "Mine"
        assert store.get(Site, second.id).height_m == second.height_m


def test_conflicts_are_decided_one_by_one_and_what_holds_is_in_sight(qtbot, session, plan, tmp_path):
    other = shutil.copy(plan, tmp_path / "other.gpkg")
    sites = session.records(Site)[:3]
    with open_plan(other) as store:
        store.apply([edit(site, replace(site, notes="Theirs " * 30)) for site in sites], "Their work", "Ben")
    assert session.edit("My work", [edit(site, replace(site, notes="Mine " * 30)) for site in sites])
    dialog = open_dialog(qtbot, session, other)
    dialog.show()
    rows = []
    for side in ("mine", "theirs", "mine"):
        rows.append(dialog.conflicts.currentIndex().row())
        dialog._decide(side)
    assert rows == [0, 1, 2]  # the next that is open is picked
    assert dialog.merge_button.isEnabled()
    view = dialog.conflicts
    assert view.horizontalHeader().length() <= view.viewport().width()
    assert view.rows.index(1, 4).data() == "the other one"


def test_a_copy_that_brings_nothing_cannot_be_merged(qtbot, session, plan, tmp_path):
    dialog = open_dialog(qtbot, session, shutil.copy(plan, tmp_path / "same.gpkg"))
    assert not dialog.merge_button.isEnabled()
    assert "already" in dialog.summary.text()
