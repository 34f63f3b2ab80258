"""Names on a map: where each hides no other name and no symbol."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.models.snapshot import Snapshot
from app.planning.document.drawing import Item, Label, text_width
from app.planning.document.map_frame import MapFrame

_MAX_LABELS = 45
_MAX_SYMBOLS = 2000  # that names keep clear of
_CELL_X, _CELL_Y = 40.0, 10.0

_Rect = tuple[float, float, float, float]
"""Left, low, right and high in points."""


def settlement_labels(frame: MapFrame, snapshot: Snapshot) -> list[Item]:
    """Name the settlements with most people first, each where it hides no other name and no symbol."""
    places = [(site.lon, site.lat) for site in snapshot.sites]
    places += [(node.lon, node.lat) for node in snapshot.warning_nodes]
    taken = _Taken([(x - 3.5, y - 3.5, x + 3.5, y + 3.5) for x, y in frame.path(places[:_MAX_SYMBOLS])])
    settlements = sorted(snapshot.settlements, key=lambda s: (-(s.population or 0), s.name))
    labels: list[Item] = []
    for settlement, (x, y) in zip(settlements, frame.path((s.lon, s.lat) for s in settlements), strict=True):
        if len(labels) >= _MAX_LABELS:
            break
        if not frame.holds(x, y):
            continue
        name = settlement.name if len(settlement.name) <= 28 else settlement.name[:27] + "…"
        width = text_width(name, 6.8)
        for left, low in _places(x, y, width):
            area = (left, low - 1.5, left + width, low + 6.5)
            inside = frame.holds(area[0], area[1], 2) and frame.holds(area[2], area[3], 2)
            if inside and taken.is_free(area):
                taken.take(area)
                labels.append(Label(x=left, y=low, text=name, size=6.8, color="#2E3843", halo="#FFFFFF"))
                break
    return labels


class _Taken:
    """Rectangles that nothing else may cover, in cells, so that a look takes no longer on a crowded map."""

    def __init__(self, areas: Sequence[_Rect]) -> None:
        self._cells: dict[tuple[int, int], list[_Rect]] = {}
        for area in areas:
            self.take(area)

    def take(self, area: _Rect) -> None:
        for cell in _cells(area):
            self._cells.setdefault(cell, []).append(area)

    def is_free(self, area: _Rect) -> bool:
        return not any(_overlap(area, other) for cell in _cells(area) for other in self._cells.get(cell, ()))


def _cells(area: _Rect) -> Iterator[tuple[int, int]]:
    for column in range(int(area[0] // _CELL_X), int(area[2] // _CELL_X) + 1):
        for row in range(int(area[1] // _CELL_Y), int(area[3] // _CELL_Y) + 1):
            yield column, row


def _places(x: float, y: float, width: float) -> Iterator[tuple[float, float]]:
    """Yield places for a name about a point: near it first, then farther off."""
    for gap in (6.0, 10.0):
        yield x + gap, y - 2.4
        yield x - gap - width, y - 2.4
        yield x + gap * 0.7, y + gap * 0.7
        yield x - gap * 0.7 - width, y + gap * 0.7
        yield x + gap * 0.7, y - gap * 0.7 - 5
        yield x - gap * 0.7 - width, y - gap * 0.7 - 5
        yield x - width / 2, y + gap
        yield x - width / 2, y - gap - 5


def _overlap(a: _Rect, b: _Rect) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
