import numpy as np
import shapely
from hypothesis import given
from hypothesis import strategies as st

from app.models.rings import clip_ring

BOX = (-2.0, -1.0, 3.0, 2.0)
numbers = st.integers(-80, 80).map(lambda tenths: tenths / 10 + 0.05)


@given(st.lists(st.tuples(numbers, numbers), min_size=3, max_size=3, unique=True))
def test_a_triangle_is_cut_as_shapely_cuts_it(corners):
    ring = np.array(corners)
    ours = clip_ring(ring, BOX)
    area = shapely.Polygon(ours).area if len(ours) > 2 else 0.0
    wanted = shapely.Polygon(ring).intersection(shapely.box(*BOX)).area
    assert abs(area - wanted) < 1e-9


@given(st.lists(st.tuples(numbers, numbers), min_size=3, max_size=12, unique=True))
def test_nothing_lies_outside(corners):
    ours = clip_ring(np.array(corners), BOX)
    if len(ours):
        assert ours[:, 0].min() >= BOX[0] - 1e-12
        assert ours[:, 0].max() <= BOX[2] + 1e-12
        assert ours[:, 1].min() >= BOX[1] - 1e-12
        assert ours[:, 1].max() <= BOX[3] + 1e-12


def test_a_ring_inside_stays_and_one_outside_goes():
    inside = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    assert (clip_ring(inside, BOX) == inside).all()
    assert len(clip_ring(inside + 10, BOX)) == 0


def test_a_ring_around_the_box_becomes_the_box():
    around = np.array([[-9.0, -9.0], [9.0, -9.0], [9.0, 9.0], [-9.0, 9.0]])
    assert shapely.Polygon(clip_ring(around, BOX)).equals(shapely.box(*BOX))
