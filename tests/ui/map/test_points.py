import numpy as np
import pytest

from app.ui.map.layers import place
from app.ui.map.palette import UNKNOWN
from app.ui.map.picking import nearest, pick
from app.ui.map.points import CROWD, shown_points
from app.ui.map.projection import View
from tests.ui.map.examples import LAT, LON, crowd, links, sites

VIEW = View.of((-61.5, 12.5, -61.0, 13.45), 1366, 768)


def test_few_items_are_all_drawn():
    shown, clusters = shown_points([place(sites())], VIEW)
    assert shown[0].items.tolist() == [0, 1, 2, 3]
    assert len(clusters.counts) == 0


def test_items_out_of_view_are_left_out():
    (shown,), _ = shown_points([place(sites())], View.of((-61.3, 13.1, -61.0, 13.4), 800, 600))
    assert shown.items.tolist() == [0, 1, 2]


@pytest.mark.parametrize("count", [CROWD + 1, 20_000])
def test_very_many_are_counted_and_none_is_lost(count):
    shown, clusters = shown_points([place(crowd(count))], VIEW)
    assert len(clusters.counts) > 0
    assert clusters.counts.min() > 3
    assert clusters.counts.sum() + sum(len(one.items) for one in shown) == count
    assert sum(len(one.items) for one in shown) + len(clusters.counts) < CROWD


def test_a_heap_of_a_few_dozen_is_counted_too():
    shown, clusters = shown_points([place(crowd(200))], View.of((-90, 8, -58, 28), 1366, 768))
    assert clusters.counts.min() > 30
    assert clusters.counts.sum() + len(shown[0].items) == 200


def test_counts_do_not_change_while_panning():
    placed = place(crowd(3000))
    near, far = (shown_points([placed], view)[1] for view in (VIEW, VIEW.panned(-13, 27)))
    assert sorted(near.counts.tolist()) == sorted(far.counts.tolist())


def test_a_count_is_colored_by_the_mean_of_what_is_known():
    far = View.of((-90, 8, -58, 28), 1366, 768)
    values = np.full(2000, np.nan)
    unknown = place(crowd(2000, values=values.copy()))
    assert set(shown_points([unknown], far)[1].classes.tolist()) == {UNKNOWN}
    values[::2] = 0.9
    values[1] = 0.95
    assert set(shown_points([place(crowd(2000, values=values))], far)[1].classes.tolist()) == {4}
    assert set(shown_points([place(crowd(2000))], far)[1].classes.tolist()) == {-1}


def test_sized_circles_are_thinned_not_counted():
    sized = place(crowd(4000, sizes=np.linspace(3, 20, 4000)))
    (shown,), clusters = shown_points([sized], VIEW)
    assert len(clusters.counts) == 0
    assert 100 < len(shown.items) < 4000
    assert shown.items[-1] == 3999  # the largest of all stays


def pixel(lon, lat):
    placed = place(sites(lon=np.full(4, lon), lat=np.full(4, lat)))
    right, down = placed.on_screen(VIEW)
    return float(right[0]), float(down[0])


@pytest.mark.parametrize("item", range(4))
def test_the_right_item_is_picked(item):
    right, down = pixel(LON[item], LAT[item])
    placed, found = pick([place(links()), place(sites())], VIEW, right + 4, down - 4)
    assert (placed.layer.key, found) == ("site", item)


def test_the_nearest_of_100_000_is_picked():
    placed = place(crowd(100_000))
    target = 54_321
    right, down = pixel(placed.layer.lon[target], placed.layer.lat[target])
    x, y = placed.on_screen(VIEW)
    assert nearest(placed, VIEW, right, down) == int(np.argmin(np.hypot(x - right, y - down))) == target


def test_a_line_is_picked_beside_its_symbols_and_by_the_distance_to_it():
    right, down = pixel((LON[0] + LON[3]) / 2, (LAT[0] + LAT[3]) / 2)
    layers = [place(links()), place(sites())]
    placed, item = pick(layers, VIEW, right + 3, down)
    assert (placed.layer.key, item) == ("link", 1)
    assert pick(layers, VIEW, right + 60, down) is None


def test_nothing_is_picked_from_hidden_layers_and_at_sea():
    right, down = pixel(LON[0], LAT[0])
    assert pick([place(sites(visible=False))], VIEW, right, down) is None
    assert pick([place(sites())], VIEW, 20, 20) is None
    assert pick([], VIEW, 20, 20) is None


def test_a_circle_is_picked_anywhere_within_and_after_symbols():
    circles = place(sites(key="settlement", table="settlement", sizes=np.full(4, 25.0)))
    right, down = pixel(LON[3], LAT[3])
    assert pick([circles], VIEW, right + 24, down)[1] == 3
    assert pick([circles], VIEW, right + 27, down) is None
    assert pick([circles, place(sites())], VIEW, right + 5, down)[0].layer.key == "site"


def test_items_across_the_date_line_are_picked_on_both_copies():
    placed = place(sites(lon=np.array([-179.9, 179.9, 179.5, -179.5]), lat=np.zeros(4)))
    for middle in (179.0, -179.0):
        view = View.of((middle - 2, -1, middle + 2, 1), 800, 600)
        right, down = placed.on_screen(view)
        assert ((right > 0) & (right < 800)).all()
        assert pick([placed], view, float(right[0]), float(down[0]))[1] == 0
