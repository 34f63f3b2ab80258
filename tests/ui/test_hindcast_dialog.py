import pytest

from app.ui.dialogs.hindcast import HindcastDialog

REPORTS = (
    "date,area,storm,pct_cell_sites_out,date_basis\n2017-09-21,PR,Maria,95.2,stated\n2017-10-20,PR,Maria,61,stated\n"
)


@pytest.fixture
def dialog(qtbot, session):
    dialog = HindcastDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.presets.count() > 0, timeout=20_000)
    dialog.realizations.setValue(2)
    return dialog


def simulated(qtbot, session, dialog):
    dialog.simulate()
    assert not dialog.run_button.isEnabled()
    qtbot.waitUntil(lambda: not session.is_busy, timeout=60_000)
    assert dialog.run_button.isEnabled()


def test_simulation_and_reports_are_plotted_and_the_distance_is_told(qtbot, session, dialog, tmp_path):
    reports = tmp_path / "reports.csv"
    reports.write_text(REPORTS, encoding="utf-8")
    dialog.reports.setText(str(reports))
    simulated(qtbot, session, dialog)
    assert dialog.chart._reported == [(1, 95.2), (30, 61.0)]
    assert "reported" in dialog.chart._text_at(dialog.chart._x(dialog.chart._area(), 30))
    assert "percentage points on average" in dialog.notes.text()
    assert "predicts nothing" in dialog.notes.text()
    rows = dialog.view.rows
    reported = [rows.index(row, 7).data() for row in range(rows.rowCount())]
    assert sorted(reported) == ["61.0", "95.2", *["—"] * (len(reported) - 2)]


def test_without_reports_it_says_that_nothing_was_compared(qtbot, session, dialog):
    simulated(qtbot, session, dialog)
    assert "No reports were given" in dialog.notes.text()


def test_a_file_that_is_none_is_refused_in_words(qtbot, session, dialog, tmp_path):
    dialog.reports.setText(str(tmp_path / "none.csv"))
    simulated(qtbot, session, dialog)
    assert "none.csv" in dialog.notes.text()


def test_the_scenario_panel_opens_it(qtbot, open_window):
    open_window.docks.go_to("scenario")
    open_window.docks.panels["scenario"]._hindcast.click()
    (dialog,) = open_window.findChildren(HindcastDialog)
    assert dialog.isVisible()
    dialog.close()


def test_what_was_found_fits_a_small_screen(qtbot, session, dialog):
    simulated(qtbot, session, dialog)
    dialog.resize(1000, 700)
    assert dialog.chart.height() > 250
    assert dialog.minimumSizeHint().height() <= 700
