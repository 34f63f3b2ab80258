"""How a table of results shares its room: numbers whole, texts in what is left, nothing beyond the edge."""

import pytest

from app.ui.rows_table import Column, RowsView

LONG = "The only route to a gateway for the exchange, its towers and whoever hangs on them"


@pytest.fixture
def view(qtbot):
    columns = [
        Column(title="Name", value=lambda row: row[0]),
        Column(title="People cut off by it", value=lambda row: row[1], is_number=True),
        Column(title="Why", value=lambda row: row[2]),
        Column(title="Known", value=lambda row: row[3], keeps_width=True),
    ]
    view = RowsView("Ranking", columns, stretched=2, wraps=True)
    qtbot.addWidget(view)
    view.resize(480, 400)
    view.show()
    view.show_rows([(f"Exchange {at} of the northern valley", 74_429, LONG, "████████ 100 %") for at in range(5)])
    return view


def widths(view):
    return [view.columnWidth(column) for column in range(4)]


def test_texts_make_room_for_numbers_and_all_of_it_is_seen(view):
    assert sum(widths(view)) == pytest.approx(view.viewport().width(), abs=4)
    assert view.columnWidth(1) >= view.sizeHintForColumn(1)
    assert view.columnWidth(3) >= view.sizeHintForColumn(3)
    assert view.rowHeight(0) >= 2 * view.fontMetrics().height()  # wrapped, not cut
    assert view.rows.headerData(1, view.horizontalHeader().orientation()).count("\n") == 1


def test_in_a_wide_window_the_stretched_column_takes_the_rest(view):
    before = widths(view)
    view.resize(2000, 400)
    after = widths(view)
    assert sum(after) == view.viewport().width()
    assert after[2] - before[2] > 1000


def test_a_width_drawn_by_hand_stays(view):
    view.horizontalHeader().resizeSection(0, 60)
    view.resize(620, 400)
    assert view.columnWidth(0) == 60
    view.show_rows([("Short", 1, "Reason", "100 %")])
    assert view.columnWidth(0) == 60
