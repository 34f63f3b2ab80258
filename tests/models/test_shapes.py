import numpy as np

from app.models.intake.raw import RawTable
from app.models.shapes import shapes_of


def table(name, *geometries):
    rows = [()] * len(geometries)
    return RawTable(name=name, file="a.gpkg", columns=(), rows=rows, numbers=[], geometries=list(geometries))


RING = [[0, 0], [4, 0], [4, 4], [0, 0]]
HOLE = [[3, 1], [3, 2], [2.5, 1], [3, 1]]
AREA = {"type": "Polygon", "coordinates": [RING, HOLE]}
LINES = {"type": "MultiLineString", "coordinates": [[[0, 0], [1, 1]], [[2, 2], [3, 3], [4, 4]]]}
POINT = {"type": "Point", "coordinates": [5, 6]}


def test_collections_are_taken_apart_whatever_they_hold():
    nested = {
        "type": "GeometryCollection",
        "geometries": [LINES, {"type": "GeometryCollection", "geometries": [POINT]}],
    }
    shapes = shapes_of([table("a", nested, AREA, None)])
    assert shapes.points.tolist() == [[5, 6]]
    assert np.diff(shapes.lines.starts).tolist() == [2, 3]
    assert np.diff(shapes.rings.starts).tolist() == [4, 4]  # the hole is a ring of its own
    assert len(shapes) == 5


def test_one_layer_of_several():
    tables = [table("a", POINT), table("b", AREA)]
    assert len(shapes_of(tables, "a")) == 1
    assert len(shapes_of(tables)) == 3


def test_nothing_draws_nothing():
    assert len(shapes_of([table("a", None)])) == len(shapes_of([])) == 0
