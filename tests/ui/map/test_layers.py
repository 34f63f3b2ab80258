import numpy as np
import pytest

from app.ui.map.layers import place
from app.ui.map.projection import WORLD_M, View, mercator
from app.ui.map.spreading import spread
from tests.ui.map.examples import LAT, LON, links, sites


def test_a_layer_whose_arrays_differ_in_length_is_refused():
    with pytest.raises(ValueError, match="layer site"):
        sites(symbols=("core",))
    with pytest.raises(ValueError, match="layer site"):
        sites(values=np.zeros(3))
    with pytest.raises(ValueError, match="without points"):
        links(starts=np.array([0, 0, 5]))


def test_points_are_placed():
    placed = place(sites())
    assert np.allclose((placed.x, placed.y), mercator(LON, LAT))
    assert [placed.codes[style] for style in placed.styles] == [
        ("core", ""),
        ("exchange", ""),
        ("bts", ""),
        ("served_airport", ""),
    ]


def test_lines_have_boxes_and_middles():
    placed = place(links())
    x, y = mercator(np.array([LON[0], LON[3]]), np.array([LAT[0], LAT[3]]))
    assert placed.boxes[1] == pytest.approx([x.min(), y.min(), x.max(), y.max()])
    assert placed.middle_x[1] == pytest.approx(x.mean())


def test_a_line_across_the_date_line_stays_in_one_piece():
    placed = place(
        links(
            ids=("a",), symbols=("hf",), starts=np.array([0, 3]), lon=np.array([178.0, -179.0, -177.0]), lat=np.zeros(3)
        )
    )
    assert np.ptp(placed.x) == pytest.approx(WORLD_M * 5 / 360)


def test_an_empty_layer_is_placed():
    empty = np.empty(0)
    assert len(place(sites(ids=(), lon=empty, lat=empty, symbols=(), labels=(), tooltips=())).x) == 0


def test_symbols_at_one_place_are_moved_apart():
    same = sites(lon=LON[[0, 0, 0, 1]], lat=LAT[[0, 0, 0, 1]])
    other = sites(key="warning_node", table="warning_node", symbols=("siren",) * 4)
    placed = spread([place(same), place(other)])
    view = View(float(placed[0].x[0]), float(placed[0].y[0]), 50, 800, 600)
    spots = np.concatenate([np.column_stack(one.on_screen(view)) for one in placed])
    gaps = np.hypot(*(spots[:, None] - spots[None]).transpose(2, 0, 1))
    assert gaps[~np.eye(len(spots), dtype=bool)].min() > 10
    assert placed[0].offsets[:, 0] == pytest.approx([0, 0])  # the core stays where it is


def test_hidden_symbols_move_nobody():
    hidden = sites(visible=False)
    sirens = sites(key="warning_node", symbols=("siren",) * 4)
    placed = spread([place(hidden), place(sirens)])
    assert not placed[1].offsets.any()


def test_circles_and_rings_stay():
    circles = sites(key="settlement", sizes=np.full(4, 5.0))
    rings = sites(key="alternative", symbols=("alternative",) * 4)
    placed = spread([place(circles), place(rings), place(sites())])
    assert not np.concatenate([one.offsets for one in placed]).any()
