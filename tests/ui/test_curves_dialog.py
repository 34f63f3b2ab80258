import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from app.models.changes import add
from app.models.fragility_curve import FragilityCurve
from app.ui.curve_chart import FragilityChart
from app.ui.dialogs.curves import CurvesDialog
from app.ui.panels.tables import TablesPanel


@pytest.fixture
def own(session):
    states = {"states": [{"state": "complete", "median": 45.0, "beta": 0.2}]}
    own = FragilityCurve(id="own", name="Our poles", measure="wind", asset="link", repair="cable_aerial", states=states)
    session.edit("Add a curve", [add(own)])
    return own


@pytest.fixture
def dialog(qtbot, session, own):
    dialog = CurvesDialog(session, own.id)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, session)
    return dialog


def settle(qtbot, session):
    qtbot.waitUntil(lambda: not session.is_busy, timeout=20_000)


def cells(dialog, row):
    rows = dialog.view.rows
    return [rows.index(row, column).data() for column in range(rows.columnCount())]


def ink(chart):
    """Return how many different colors a chart paints."""
    image = chart.grab().toImage()
    return len({image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)})


def test_own_and_bundled_curves_are_listed_with_their_sources(dialog):
    assert cells(dialog, 0)[:4] == ["Our poles", "Wind (m/s)", "Links", "This plan"]
    sources = [cells(dialog, row)[5] for row in range(1, dialog.view.rows.rowCount())]
    assert len(sources) > 20
    assert "—" not in sources
    assert dialog.view.currentIndex().row() == 0


def test_the_picked_curve_is_plotted_and_told(qtbot, dialog):
    assert ink(dialog.chart) > 5
    before = dialog.chart.grab().toImage()
    row = next(r for r in range(dialog.view.rows.rowCount()) if cells(dialog, r)[0].startswith("Self-supporting tower"))
    dialog.view.setCurrentIndex(dialog.view.rows.index(row, 0))
    assert dialog.chart.grab().toImage() != before
    assert "50 m/s" in dialog.about.text()
    assert "Nirandjan" in dialog.about.text()
    assert "3-second gust" in dialog.chart.accessibleDescription()
    assert "complete damage or worse" in dialog.chart.accessibleDescription()
    middle = dialog.chart.rect().center()
    event = QHelpEvent(QEvent.Type.ToolTip, middle, dialog.chart.mapToGlobal(QPoint(middle)))
    QApplication.sendEvent(dialog.chart, event)
    qtbot.waitUntil(lambda: "%" in QToolTip.text())


def test_a_chart_without_a_curve_draws_nothing(qtbot):
    chart = FragilityChart()
    qtbot.addWidget(chart)
    chart.resize(200, 150)
    assert ink(chart) == 1


def test_a_curve_that_is_added_appears_and_a_broken_one_is_named(qtbot, session, dialog, own):
    rows = dialog.view.rows.rowCount()
    session.undo()
    settle(qtbot, session)
    assert dialog.view.rows.rowCount() == rows - 1
    broken = FragilityCurve(id="b", name="No states", measure="wind", asset="site", repair="mast")
    session.edit("Add a curve", [add(broken)])
    settle(qtbot, session)
    assert dialog.problem.isVisible()
    assert "No states" in dialog.problem.text()


def test_a_new_curve_is_begun_from_the_dialog(qtbot, session, dialog):
    with qtbot.waitSignal(session.wanted) as wanted:
        dialog.new_button.click()
    command, (record_type, values) = wanted.args
    assert (command, record_type, values["measure"]) == ("new_record", FragilityCurve, "wind")
    assert values["states"]["states"][0]["median"] == 45.0


def test_the_table_of_own_curves_leads_to_the_plot(qtbot, session, own):
    panel = TablesPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    assert not panel._curves.isVisible()
    session.select("fragility_curve", "own")
    assert panel._curves.isVisible()
    with qtbot.waitSignal(session.wanted) as wanted:
        panel._curves.click()
    assert wanted.args == ["curves", "own"]


def test_the_window_opens_the_dialog(qtbot, open_window):
    open_window.session.wanted.emit("curves", "")
    dialog = next(child for child in open_window.findChildren(CurvesDialog))
    qtbot.waitUntil(lambda: not open_window.is_busy, timeout=20_000)
    assert dialog.isVisible()
    assert dialog.view.rows.rowCount() > 20
    dialog.close()
