"""Naming places one after the other, for whoever asked for a path."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from app.ui.map.map_widget import MapWidget
from app.ui.map.tools.rubber import paint_line, pixels_of
from app.ui.map.tools.tool import Modifiers, Tool

Place = tuple[float, float]


class PickPath(Tool):
    """Every click adds a place to what was there; what ends it, even Escape, gives the new ones to `picked`.

    Places come and go as (latitude, longitude).
    """

    def __init__(
        self, canvas: MapWidget, prompt: str, begun: Sequence[Place], picked: Callable[[list[Place]], object]
    ) -> None:
        super().__init__(canvas)
        self.title = prompt
        self._begun = [(lon, lat) for lat, lon in begun]
        self._points: list[Place] = []
        self._pointer: Place | None = None
        self._picked: Callable[[list[Place]], object] | None = picked

    def hint(self) -> str:
        """Return what the next click does."""
        return self.canvas.translate(
            "map", "Click to add a position. Backspace takes one back; a double click, Ctrl+Return or Escape ends."
        )

    def hover(self, at: QPointF) -> None:
        """Draw up to the pointer."""
        self._pointer = self.canvas.lon_lat(at)
        self.canvas.update()

    def click(self, at: QPointF, modifiers: Modifiers) -> None:
        """Add a place; the second click of a double click adds none."""
        place = self.canvas.lon_lat(at)
        if place not in self._points[-1:]:
            self._points.append(place)
        self._pointer = None
        self.canvas.update()

    def finish(self) -> bool:
        """Give the places away."""
        self.done()  # which cancels
        return True

    def step_back(self) -> None:
        """Take the last place back."""
        self._points = self._points[:-1]
        self.canvas.update()

    def cancel(self) -> bool:
        """Give the places away, once."""
        picked, self._picked = self._picked, None
        if picked:
            picked([(lat, lon) for lon, lat in self._points])
        return False

    def paint(self, painter: QPainter) -> None:
        """Paint the path."""
        points = [*self._begun, *self._points, *([self._pointer] if self._pointer else [])]
        paint_line(painter, pixels_of(self.canvas.view, points), self.canvas.look)
