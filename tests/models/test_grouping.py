from app.models.grouping import figures, grouped
from app.models.settlement import Settlement

PLACES = [
    Settlement(id=str(n), name=f"Place {n}", lat=13, lon=-61, admin1=area, population=people)
    for n, (area, people) in enumerate([("North", 10), ("South", None), ("North", 30), (None, 5), ("South", None)])
]


def test_groups_come_in_order_with_the_unknown_last():
    assert [(group.key, len(group.records)) for group in grouped(PLACES, "admin1")] == [
        ("North", 2),
        ("South", 2),
        (None, 1),
    ]


def test_unknown_is_counted_and_never_zero():
    north, south, _ = (figures(group.records, "population") for group in grouped(PLACES, "admin1"))
    assert (north.sum, north.mean, north.low, north.high, north.unknown) == (40, 20, 10, 30, 0)
    assert (south.sum, south.mean, south.unknown) == (None, None, 2)
