import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models.site import Site
from app.models.store.plan_file import open_plan
from app.ui.dialogs.import_preview import ImportPreview
from tests.models.map_files import undefined_geopackage

ROWS = (
    "codigo;nombre;tipo;latitud;longitud;altura (pies)\n"
    "NEW-1;Torre Norte;cell site;13,30;-61,15;100\n"
    "NEW-2;Torre Sur;cell site;-61,20;13,15;50\n"
    "NEW-3;Torre Rara;cell sitee;13,25;-61,18;\n"
)


@pytest.fixture
def dialog(qtbot, session, tmp_path):
    file = tmp_path / "torres.csv"
    file.write_text(ROWS, encoding="utf-8")
    dialog = ImportPreview(session, [file], "")
    qtbot.addWidget(dialog)
    dialog.task_wanted.connect(lambda task, title, done: session.run(task))
    read(qtbot, dialog)
    return dialog


def read(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog._task is None, timeout=20_000)


def codes(dialog):
    return {issue.code for issue in dialog.issues._issues}


def test_columns_are_recognized_and_can_be_given_another_field(qtbot, dialog):
    table = dialog.columns.table
    assert {c.name: c.field for c in table.columns}["altura (pies)"].startswith("height_m")
    box = dialog.columns.columns.cellWidget([c.name for c in table.columns].index("altura (pies)"), 2)
    box.set_value("elevation_m")
    dialog.columns._choose_field("altura (pies)", box)
    read(qtbot, dialog)
    assert {c.name: c.field for c in dialog.columns.table.columns}["altura (pies)"] == "elevation_m"


def test_a_repair_can_be_refused_and_the_decision_forgotten(qtbot, dialog):
    assert "axes_swapped" in codes(dialog)
    dialog.issues.refused.emit(["axes_swapped"])
    read(qtbot, dialog)
    assert "axes_swapped" not in codes(dialog)
    dialog.issues.forgotten.emit()
    read(qtbot, dialog)
    assert "axes_swapped" in codes(dialog)


def test_importing_is_one_edit_and_what_was_shown_comes(qtbot, session, dialog, plan):
    shown = {
        match.name for match in dialog.changes.view.rows._rows if match.outcome == "added" and match.table == "site"
    }
    assert {"NEW-1", "NEW-2"} <= shown
    dialog.accept()
    qtbot.waitUntil(lambda: not session.is_busy, timeout=20_000)
    session.poll()
    with open_plan(plan) as store:
        assert shown <= {site.code for site in store.records(Site)}
    session.undo()
    with open_plan(plan) as store:
        assert not shown & {site.code for site in store.records(Site)}


def test_rows_lie_on_the_map(dialog):
    (layer,) = dialog.rows.map.layers
    assert len(layer.ids) >= 2
    assert all(12 < lat < 14 for lat in layer.lat)


def test_what_changes_is_said_in_words(qtbot, session, tmp_path):
    site = next(site for site in session.records(Site) if site.kind == "exchange" and site.code)
    file = tmp_path / "rows.csv"
    file.write_text(
        f"code,name,type,operator,lat,lon\n{site.code},{site.name},core,New operator,{site.lat},{site.lon}\n",
        encoding="utf-8",
    )
    dialog = ImportPreview(session, [file], "")
    qtbot.addWidget(dialog)
    read(qtbot, dialog)
    rows = dialog.changes.view.rows
    texts = [rows.index(row, 4).data() for row in range(rows.rowCount())]
    assert any("Exchange → Core site" in text and "→ New operator" in text for text in texts)


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("a,b\n1,2\n", "It is not clear what the rows are."),
        ("site_id,name,site_type,lat,lon\n", "There are no rows to read."),
        ("link_id,from_site,to_site,medium\nL1,NOPE,NOPE 2,fibre\n", "No site is called “NOPE”"),
    ],
)
def test_why_nothing_would_change_is_said_at_once(qtbot, session, tmp_path, rows, told):
    file = tmp_path / "rows.csv"
    file.write_text(rows, encoding="utf-8")
    dialog = ImportPreview(session, [file], "")
    qtbot.addWidget(dialog)
    read(qtbot, dialog)
    assert told in dialog.summary.text()
    assert not dialog.import_button.isEnabled()


def test_how_much_is_left_out_is_said_beside_what_comes(qtbot, session, tmp_path):
    file = tmp_path / "rows.csv"
    file.write_text("code,name,type,lat,lon\nA,Hill,bts,13.2,-61.2\nB,Bay,bts,,\n", encoding="utf-8")
    dialog = ImportPreview(session, [file], "")
    qtbot.addWidget(dialog)
    read(qtbot, dialog)
    assert "Left out: 1." in dialog.summary.text()
    assert dialog.import_button.isEnabled()


def test_a_coordinate_system_that_the_file_does_not_state_is_asked_for_and_remembered(qtbot, session, tmp_path):
    file = undefined_geopackage(tmp_path / "sites.gpkg", [("A", 692120.0, 1454953.0)])
    dialog = ImportPreview(session, [file], "")
    qtbot.addWidget(dialog)
    dialog.show()
    read(qtbot, dialog)
    assert dialog.columns.systems.isVisible()
    assert codes(dialog) == {"crs_unknown"}
    assert not dialog.import_button.isEnabled()
    dialog.task_wanted.connect(lambda task, title, done: session.run(task))
    listed = [dialog.columns.systems.itemData(at) for at in range(dialog.columns.systems.count())]
    assert "EPSG:32620" in listed
    for typed, told in (("EPSG:1", "crs_invalid"), ("32620", "crs_given")):
        dialog.columns.systems.setEditText(typed)
        QTest.keyClick(dialog.columns.system, Qt.Key.Key_Return)
        read(qtbot, dialog)
        assert told in codes(dialog)
    assert dialog.columns.systems.currentText().startswith("EPSG:32620")
    dialog.accept()
    qtbot.waitUntil(lambda: not session.is_busy, timeout=20_000)
    again = ImportPreview(session, [file], "")
    qtbot.addWidget(again)
    read(qtbot, again)
    assert "crs_given" in codes(again)


def test_a_table_of_a_thousand_columns_opens_at_once(qtbot, session, tmp_path):
    file = tmp_path / "wide.csv"
    names = ["site_id", "name", "type", "lat", "lon", *(f"c{at}" for at in range(995))]
    file.write_text(f"{','.join(names)}\nA,{'x' * 100_000},bts,13.2,-61.2{',1' * 995}\n", encoding="utf-8")
    dialog = ImportPreview(session, [file], "")
    qtbot.addWidget(dialog)
    dialog.show()
    read(qtbot, dialog)
    columns = dialog.columns.columns
    made = [row for row in range(columns.rowCount()) if columns.cellWidget(row, 2)]
    assert 0 in made
    assert len(made) < 100
    columns.scrollToBottom()
    assert columns.cellWidget(999, 2)
    assert len(dialog.rows._view.rows.index(0, 2).data()) <= 200


def test_many_kinds_of_rows_leave_the_buttons_on_a_screen_of_768(dialog):
    dialog.summary.setText("\n".join(["Sites: 75 new, 0 changed, 0 as they are"] * 8))
    assert dialog.minimumSizeHint().height() <= 700


def test_outlines_of_a_hazard_are_called_so(qtbot, session, tmp_path):
    file = tmp_path / "flood.geojson"
    file.write_text(
        '{"type":"Feature","properties":{"depth_m":1.5},"geometry":{"type":"Polygon","coordinates":'
        "[[[-61.2,13.2],[-61.1,13.2],[-61.1,13.3],[-61.2,13.2]]]}}",
        encoding="utf-8",
    )
    dialog = ImportPreview(session, [file], "")
    qtbot.addWidget(dialog)
    read(qtbot, dialog)
    assert dialog.columns.kinds.currentText() == "Hazard outlines, a row a zone"
    (layer,) = dialog.rows.map.layers
    assert len(layer.lon) == 4
    assert dialog.import_button.isEnabled()


def test_the_positions_of_a_storm_lie_on_the_map(qtbot, session, tmp_path):
    file = tmp_path / "track.csv"
    file.write_text("time,lat,lon,wind (kt)\n2026-09-01,13,-60,60\n2026-09-02,13.5,-62,90\n", encoding="utf-8")
    dialog = ImportPreview(session, [file], "")
    qtbot.addWidget(dialog)
    read(qtbot, dialog)
    (layer,) = dialog.rows.map.layers
    assert list(layer.lon) == [-60, -62]
