import pytest
from PySide6.QtCore import Qt

from app.errors import InvalidValueError
from app.models.record import new_id
from app.models.settlement import Settlement
from app.models.site import Site, SiteKind
from app.models.store.plan_file import open_plan
from app.models.tables import RECORD_TYPES
from app.ui.cells import UNKNOWN
from app.ui.record_names import names_in
from app.ui.record_table import RecordTable
from app.ui.record_view import RecordView


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
    sites.filter_column("kind", SiteKind.EXCHANGE)
    assert {sites.record(row).kind for row in range(sites.rowCount())} == {SiteKind.EXCHANGE}
    sites.filter_column("kind", None)
    assert sites.rowCount() == sites.total


def test_50_000_rows_are_there_at_once(qtbot, session):
    places = [Settlement(id=f"{i:06}", name=f"Place {i}", lat=13.0, lon=-61.0, population=i) for i in range(50_000)]
    table = RecordTable(Settlement, names_in(session))
    table.show_records(places)
    assert table.rowCount() == 50_000
    assert len(table._texts) == 0, "texts are made when they are shown"
    table.sort(column(table, "population"), Qt.SortOrder.DescendingOrder)
    assert table.index(0, column(table, "name")).data() == "Place 49999"
