import shutil
from dataclasses import replace
from pathlib import Path

from app.models.changes import edit
from app.models.site import Site
from app.models.store.plan_file import open_plan
from app.operations.merging import apply_merge
from app.ui.panels.history import HistoryPanel


def test_history_of_the_plan_and_of_the_record_that_is_picked(qtbot, session):
    panel = HistoryPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    first, second = session.records(Site)[:2]
    session.edit("Raise a mast", [edit(first, replace(first, height_m=12.5))])
    every = panel.view.rows.rowCount()
    panel.which.setCurrentIndex(1)
    assert panel.view.rows.rowCount() == 0
    session.select("site", first.id)
    assert 1 <= panel.view.rows.rowCount() < every
    assert panel.view.rows.index(0, 1).data() == "Raise a mast"
    panel.view.setCurrentIndex(panel.view.rows.index(0, 0))
    assert "12.5 m" in panel.changes.toPlainText()
    with qtbot.waitSignal(session.wanted) as wanted:
        panel.back.click()
    assert wanted.args == ["moment", session.revision]
    session.select("site", second.id)
    assert "Raise a mast" not in {panel.view.rows.index(row, 1).data() for row in range(panel.view.rows.rowCount())}


def test_a_merge_says_who_had_made_which_edits_on_the_other_laptop(qtbot, session, tmp_path):
    other = Path(shutil.copy(session.path, tmp_path / "other.gpkg"))
    with open_plan(other) as store:
        site = store.records(Site)[0]
        store.apply([edit(site, replace(site, height_m=12.5))], "Raise a mast", "Ben")
    apply_merge(session.path, other, author="Ana")
    session.poll()
    panel = HistoryPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    panel.view.setCurrentIndex(panel.view.rows.index(0, 0))
    shown = panel.changes.toPlainText()
    assert "Ben: Raise a mast" in shown
    assert "12.5 m" in shown
