import shutil
from dataclasses import replace
from pathlib import Path

from app.models.changes import edit
from app.models.site import Site
from app.models.store.plan_file import open_plan
from app.operations.merging import apply_merge
from app.ui.panels import history
from app.ui.panels.history import HistoryPanel


def test_history_of_the_plan_and_of_the_record_that_is_picked(qtbot, session):
    panel = HistoryPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: not panel._is_stale, timeout=5_000)
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


def test_entries_before_the_last_ones_are_shown_when_asked(qtbot, session, monkeypatch):
    monkeypatch.setattr(history, "_LIMIT", 2)
    site = session.records(Site)[0]
    for height in (11.0, 12.0, 13.0):
        session.edit(f"Raise to {height}", [edit(session.get(Site, site.id), replace(site, height_m=height))])
    panel = HistoryPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: not panel._is_stale, timeout=5_000)
    assert panel.view.rows.rowCount() == 2
    panel.older.click()
    assert panel.view.rows.rowCount() > 2
    assert panel.view.rows.index(2, 1).data() == "Raise to 11.0"
    while panel.older.isVisible():
        panel.older.click()
    assert panel.view.rows.rowCount() == len(session.store.history(10_000))


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
    qtbot.waitUntil(lambda: not panel._is_stale, timeout=5_000)
    panel.view.setCurrentIndex(panel.view.rows.index(0, 0))
    shown = panel.changes.toPlainText()
    assert "Ben: Raise a mast" in shown
    assert "12.5 m" in shown
