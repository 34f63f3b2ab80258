import csv
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.errors import InvalidValueError, MissingValueError, PlanLockedError
from app.models.changes import add, edit
from app.models.record import new_id
from app.models.saved_view import SavedView
from app.models.settlement import Settlement
from app.models.site import Site, SiteKind
from app.models.store.plan_file import open_plan
from app.models.tables import RECORD_TYPES
from app.operations.exports import export_rows
from app.ui.cells import UNKNOWN
from app.ui.conditions import KNOWN
from app.ui.panels.tables import TablesPanel
from app.ui.record_names import names_in
from app.ui.record_table import RecordTable
from app.ui.record_view import RecordView
from tests.ui.conftest import locked


def column(table, name):
    return [spec.name for spec in table.specs].index(name)


def table_of(session, record_type):
    table = RecordTable(record_type, names_in(session))
    table.show_records(session.records(record_type))
    return table


@pytest.fixture
def sites(session):
    return table_of(session, Site)


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda record_type: record_type.TABLE)
def test_the_model_keeps_qts_rules(session, qtmodeltester, record_type):
    qtmodeltester.check(table_of(session, record_type))


def test_an_edit_reaches_the_file_and_undo_takes_it_back(qtbot, session, plan):
    view = RecordView(Site, session)
    qtbot.addWidget(view)
    view.reload()
    at = view.table.index(3, column(view.table, "height_m"))
    site, before = view.table.record(3), at.data()
    assert view.table.setData(at, "42.5")
    with open_plan(plan) as store:
        assert store.get(Site, site.id).height_m == 42.5
    session.undo()
    view.reload()
    assert view.table.index(view.table.row_of(site.id), at.column()).data() == before


def test_return_ends_an_edit_and_does_not_open_the_record(qtbot, session):
    view = RecordView(Site, session)
    qtbot.addWidget(view)
    view.reload()
    view.show()
    asked = []
    view.asked.connect(asked.append)
    at = view.table.index(3, column(view.table, "name"))
    site = view.table.record(3)
    view.setCurrentIndex(at)
    view.edit(at)
    editor = view.viewport().findChild(QLineEdit)
    editor.setText("Another name")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.store.get(Site, site.id).name == "Another name")
    assert asked == []
    qtbot.waitUntil(lambda: view.state() != RecordView.State.EditingState)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked == ["edit"]


def test_filters_stay_below_their_columns_when_the_table_scrolls(qtbot, session):
    view = RecordView(Site, session)
    qtbot.addWidget(view)
    view.reload()
    view.resize(600, 300)
    view.head.shows_filters = True
    view.show()
    for at in (view.horizontalScrollBar().maximum() // 2, view.horizontalScrollBar().maximum(), 0):
        view.horizontalScrollBar().setValue(at)
        lines = [line.x() for line in view.head.lines]
        assert lines == [view.head.sectionViewportPosition(column) for column in range(len(lines))]


@pytest.fixture
def typing(qtbot, session):
    """Return the window's table with a name half typed: the view, the site and the editor."""
    view = RecordView(Site, session)
    qtbot.addWidget(view)
    view.reload()
    session.changed.connect(lambda tables: view.depends_on(tables) and view.reload())
    view.show()
    at = view.table.index(3, column(view.table, "name"))
    view.setCurrentIndex(at)
    view.edit(at)
    editor = view.viewport().findChild(QLineEdit)
    qtbot.keyClicks(editor, "Typed by hand")
    return view, view.table.record(3), editor


def text_in(view):
    editor = view._editor()
    return editor and editor.text()


def test_a_cell_keeps_what_was_typed_while_another_program_holds_the_plan(qtbot, session, plan, typing):
    view, site, editor = typing
    with locked(plan):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: session.unexpected != [], timeout=10_000)
        qtbot.wait(50)
        assert isinstance(session.unexpected.pop(), PlanLockedError)
        assert text_in(view) == "Typed by hand"
    qtbot.keyClick(view._editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.store.get(Site, site.id).name == "Typed by hand")
    qtbot.waitUntil(lambda: text_in(view) is None)


def test_escape_gives_up_what_could_not_be_kept(qtbot, session, plan, typing):
    view, site, editor = typing
    with locked(plan):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: session.unexpected != [], timeout=10_000)
    session.unexpected.clear()
    qtbot.keyClick(view._editor(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: text_in(view) is None)
    assert session.store.get(Site, site.id).name == site.name


def test_a_half_typed_cell_lives_through_what_another_program_writes(qtbot, session, plan, typing):
    view, site, _ = typing
    with open_plan(plan) as store:
        store.apply([edit(site, replace(site, height_m=41.0))], "elsewhere", "Ben")
    session.poll()
    assert text_in(view) == "Typed by hand"
    qtbot.keyClick(view._editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.store.get(Site, site.id).name == "Typed by hand")
    assert session.store.get(Site, site.id).height_m == 41.0


def test_what_a_cell_cannot_hold_stays_to_be_mended(qtbot, session, typing):
    view, site, editor = typing
    editor.clear()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.unexpected != [])
    assert isinstance(session.unexpected.pop(), MissingValueError)
    qtbot.wait(50)
    qtbot.keyClicks(view._editor(), "Mended")
    qtbot.keyClick(view._editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.store.get(Site, site.id).name == "Mended")


def test_what_a_field_cannot_hold_is_refused_with_its_label(qtbot, sites):
    with qtbot.waitSignal(sites.refused) as refused:
        assert not sites.setData(sites.index(0, column(sites, "lat")), "95")
    error = refused.args[0]
    assert isinstance(error, InvalidValueError)
    assert error.message() == "Latitude cannot be 95.0."


def test_nothing_typed_is_unknown_and_shown_as_a_dash(qtbot, sites):
    at = sites.index(0, column(sites, "height_m"))
    with qtbot.waitSignal(sites.edited) as edited:
        sites.setData(at, "12")
    assert edited.args[1].height_m == 12
    with qtbot.assertNotEmitted(sites.edited):
        sites.setData(at, "")  # it is unknown already
    assert at.data() == UNKNOWN


def test_codes_are_shown_in_words_and_references_by_name(session, sites):
    kinds = {sites.index(row, column(sites, "kind")).data() for row in range(sites.rowCount())}
    assert "Cable landing station" in kinds
    operators = {sites.index(row, column(sites, "operator_id")).data() for row in range(sites.rowCount())}
    assert not any(name.count("-") == 4 for name in operators)


def test_synthetic_records_say_so(sites):
    assert sites.synthetic == sites.total > 0
    assert "invented" in sites.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_unknown_is_sorted_last_either_way(session, order):
    table = table_of(session, Settlement)
    records = [*session.records(Settlement), Settlement(id=new_id(), name="Nobody counted", lat=13.0, lon=-61.2)]
    table.show_records(records)
    table.sort(column(table, "population"), order)
    people = [table.record(row).population for row in range(table.rowCount())]
    assert people[-1] is None
    assert people[:-1] == sorted(people[:-1], reverse=order == Qt.SortOrder.DescendingOrder)


def test_only_rows_with_all_words_are_shown(sites):
    sites.filter("cell TOWER")
    assert 0 < sites.rowCount() < sites.total
    assert {sites.record(row).kind for row in range(sites.rowCount())} == {SiteKind.CELL_SITE}
    sites.filter("")
    assert sites.rowCount() == sites.total


def test_a_column_can_be_filtered_to_one_value(sites):
    sites.filter_column("kind", "= Exchange")
    assert {sites.record(row).kind for row in range(sites.rowCount())} == {SiteKind.EXCHANGE}
    sites.filter_column("kind", "")
    assert sites.rowCount() == sites.total


def test_50_000_rows_are_there_at_once(qtbot, session):
    places = [Settlement(id=f"{i:06}", name=f"Place {i}", lat=13.0, lon=-61.0, population=i) for i in range(50_000)]
    table = RecordTable(Settlement, names_in(session))
    table.show_records(places)
    assert table.rowCount() == 50_000
    assert len(table._texts) == 0, "texts are made when they are shown"
    table.sort(column(table, "population"), Qt.SortOrder.DescendingOrder)
    assert table.index(0, column(table, "name")).data() == "Place 49999"


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("population", "> 5000", lambda place: place.population is not None and place.population > 5000),
        ("population", "100..900", lambda place: place.population is not None and 100 <= place.population <= 900),
        ("population", "—", lambda place: place.population is None),
        ("population", KNOWN, lambda place: place.population is not None),
        ("name", "TOWN", lambda place: "town" in place.name.casefold()),
        ("name", "= kingstown", lambda place: place.name == "Kingstown"),
    ],
)
def test_columns_are_filtered_by_what_is_typed(session, field, typed, kept):
    table = table_of(session, Settlement)
    records = [*session.records(Settlement), Settlement(id=new_id(), name="Nobody counted", lat=13.0, lon=-61.2)]
    table.show_records(records)
    table.filter_column(field, typed)
    expected = {record.id for record in records if kept(record)}
    assert expected
    assert {record.id for record in table.records} == expected


def test_several_fields_are_sorted_by(sites):
    sites.sort(column(sites, "kind"))
    sites.sort_then(column(sites, "name"))
    sites.sort_then(column(sites, "name"))  # the other way round
    shown = [
        (sites.cell(row, sites.specs[column(sites, "kind")]).casefold(), site.name.casefold())
        for row, site in enumerate(sites.records)
    ]
    assert shown == sorted(sorted(shown, key=lambda pair: pair[1], reverse=True), key=lambda pair: pair[0])
    titles = [sites.headerData(at, Qt.Orientation.Horizontal) for at in range(sites.columnCount())]
    assert sum("▲ 1" in title for title in titles) == sum("▼ 2" in title for title in titles) == 1


def test_a_view_comes_back_from_the_plan(qtbot, session):
    panel = TablesPanel(session)
    qtbot.addWidget(panel)
    panel.view.filter_column("kind", "= Exchange")
    panel.view.show_column("notes", False)
    seen = panel.view.table.arrangement
    session.edit("view", [add(SavedView(id=new_id(), name="Exchanges", kind="site", settings=seen.to_json()))])
    panel.tools.show_all_rows()
    assert panel.view.table.rowCount() == panel.view.table.total
    panel.tools.views.aboutToShow.emit()
    next(action for action in panel.tools.views.actions() if action.text() == "Exchanges").trigger()
    assert panel.view.table.arrangement == seen
    assert {site.kind for site in panel.view.table.records} == {SiteKind.EXCHANGE}
    assert "notes" not in {spec.name for spec in panel.view.shown_specs()}


def test_what_is_seen_is_exported(qtbot, session, tmp_path):
    view = RecordView(Site, session)
    qtbot.addWidget(view)
    view.reload()
    view.filter_column("kind", "= Exchange")
    specs = view.shown_specs()
    rows = [[view.table.cell(row, spec) for spec in specs] for row in range(view.table.rowCount())]
    file = export_rows(tmp_path / "rows.csv", "Sites", [spec.name for spec in specs], rows)
    with file.open(encoding="utf-8-sig", newline="") as opened:
        read = list(csv.DictReader(opened))
    assert [row["name"] for row in read] == [site.name for site in view.table.records]


def test_filters_are_typed_under_the_titles(qtbot, session):
    view = RecordView(Site, session)
    qtbot.addWidget(view)
    view.reload()
    view.head.shows_filters = True
    view.show()
    line = view.head.lines[column(view.table, "kind")]
    qtbot.keyClicks(line, "exchange")
    qtbot.waitUntil(lambda: view.table.rowCount() < view.table.total)
    assert {site.kind for site in view.table.records} == {SiteKind.EXCHANGE}
