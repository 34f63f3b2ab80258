"""Measuring distances and areas, geodesic on the ellipsoid."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from app.i18n import LocaleFormatter
from app.models.measuring import area_m2, path_m
from app.ui.map.map_widget import MapWidget
from app.ui.map.tools.rubber import paint_area, paint_label, paint_line, pixels_of
from app.ui.map.tools.tool import Modifiers, Tool


class Measure(Tool):
    """Every click adds a point; a double click ends the line, which then stays until the next click."""

    def __init__(self, canvas: MapWidget) -> None:
        super().__init__(canvas)
        self.title = canvas.translate("map", "Measuring")
        self.points: list[tuple[float, float]] = []
        self._pointer: tuple[float, float] | None = None
        self._is_finished = False

    def hint(self) -> str:
        """Return what the next click does."""
        if not self.points or self._is_finished:
            return self.canvas.translate("map", "Click where to begin to measure.")
        return self.canvas.translate(
            "map", "Click to add a point. Backspace takes one back, a double click or Ctrl+Return ends the line."
        )

    def hover(self, at: QPointF) -> None:
        """Measure up to the pointer."""
        self._pointer = self.canvas.lon_lat(at)
        if self.points and not self._is_finished:
            self.canvas.update()

    def click(self, at: QPointF, modifiers: Modifiers) -> None:
        """Add a point."""
        if self._is_finished:
            self.points, self._is_finished = [], False
        place = self.canvas.lon_lat(at)
        if not self.points or place != self.points[-1]:
            self.points.append(place)
        self._pointer = None
        self.canvas.update()

    def finish(self) -> bool:
        """End the line."""
        was_open = bool(self.points) and not self._is_finished
        self._is_finished = bool(self.points)
        self.canvas.update()
        return was_open

    def step_back(self) -> None:
        """Take the last point back."""
        self.points = self.points[:-1]
        self._is_finished = False
        self.canvas.update()

    def cancel(self) -> bool:
        """Forget the line."""
        was_there = bool(self.points)
        self.points, self._is_finished = [], False
        self.canvas.update()
        return was_there

    def result(self) -> str:
        """Return the length, and from three points on the area, in words."""
        points = self._measured()
        texts = [self._length(path_m(points))]
        if len(points) > 2:
            texts.append(self._area(area_m2(points)))
        return "\n".join(texts)

    def paint(self, painter: QPainter) -> None:
        """Paint the line, the area and the figures."""
        points = self._measured()
        if not points:
            return
        pixels = pixels_of(self.canvas.view, points)
        if len(points) > 2:
            paint_area(painter, pixels, self.canvas.look)
        paint_line(painter, pixels, self.canvas.look)
        if len(points) > 1:
            paint_label(painter, pixels[-1], self.result(), self.canvas.look)

    def _measured(self) -> list[tuple[float, float]]:
        is_open = bool(self.points) and not self._is_finished and self._pointer is not None
        return [*self.points, self._pointer] if is_open and self._pointer else self.points

    def _length(self, length_m: float) -> str:
        number = LocaleFormatter(self.canvas.locale()).number
        if length_m < 1000:
            return self.canvas.translate("map", "{n} m").format(n=number(length_m, 1))
        return self.canvas.translate("map", "{n} km").format(n=number(length_m / 1000, 3))

    def _area(self, size_m2: float) -> str:
        number = LocaleFormatter(self.canvas.locale()).number
        if size_m2 < 1e6:
            return self.canvas.translate("map", "{n} m²").format(n=number(size_m2))
        return self.canvas.translate("map", "{n} km²").format(n=number(size_m2 / 1e6, 3))
