from dataclasses import replace

from app.models.changes import edit
from app.models.site import Site
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
