"""The same text in two languages, side by side."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable

from app.planning.document.pdf.look import RULE

_GAP = 16.0


def column_width(width: float) -> float:
    """Return the width of one of two columns."""
    return (width - _GAP) / 2


class PairFlowable(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Two columns of flowables that go over pages together."""

    def __init__(self, left: list[Any], right: list[Any], width: float) -> None:
        super().__init__()
        self._columns = (left, right)
        self.width = width
        self.spaceAfter = 4

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size, for platypus."""
        self.height = max(self._height(column) for column in self._columns)
        return self.width, self.height

    def _height(self, column: list[Any]) -> float:
        return sum(_room(item, column_width(self.width)) for item in column)

    def split(self, width: float, height: float) -> list[PairFlowable]:
        """Return what fits into `height` and the rest; nothing where one side has nothing that fits."""
        firsts, rests = [], []
        for column in self._columns:
            first, rest = _parted(column, column_width(self.width), height)
            firsts.append(first)
            rests.append(rest)
        if not all(firsts) or not any(rests):
            return []
        return [PairFlowable(firsts[0], firsts[1], self.width), PairFlowable(rests[0], rests[1], self.width)]

    def draw(self) -> None:
        """Paint, for platypus."""
        canvas = self.canv
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(self.width / 2, 0, self.width / 2, self.height)
        for number, column in enumerate(self._columns):
            y = self.height
            for item in column:
                item.wrap(column_width(self.width), self.height)
                item.drawOn(canvas, number * (self.width + _GAP) / 2, y - item.height)
                y -= _room(item, column_width(self.width))


def _room(item: Any, width: float) -> float:
    return float(item.wrap(width, 1e6)[1] + item.getSpaceAfter())


def _parted(column: list[Any], width: float, height: float) -> tuple[list[Any], list[Any]]:
    first: list[Any] = []
    for place, item in enumerate(column):
        tall, after = item.wrap(width, 1e6)[1], item.getSpaceAfter()
        if tall + after > height:
            parts = item.split(width, height - after)  # what stands last on the page has its space after it, too
            return [*first, *parts[:1]], [*parts[1:], *column[place + (1 if parts else 0) :]]
        first.append(item)
        height -= tall + after
    return first, []
