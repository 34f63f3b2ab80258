"""Changing the route of a link, point by point."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from app.models.link import Link
from app.models.measuring import LonLat
from app.models.network_edits import nearest_on
from app.ui.map.editing import Editing
from app.ui.map.map_widget import MapWidget
from app.ui.map.tools.edit_tool import LINES, SNAP, EditTool
from app.ui.map.tools.rubber import paint_line, pixels_of
from app.ui.map.tools.tool import Modifiers

_HOLD = 9.0


class EditRoute(EditTool):
    """Shows the points of the chosen link. Drag one, or drag the line for a new one; by clicks: take hold, put down.

    A click with Shift takes a point away. The ends belong to the sites and stay. Each act is one step of undo.
    """

    def __init__(self, canvas: MapWidget, editing: Editing) -> None:
        super().__init__(canvas, editing)
        self.title = canvas.translate("map", "Changing routes")
        self._held: int | None = None
        self._points: list[LonLat] = []

    def hint(self) -> str:
        """Return what the next click does."""
        if self._held is not None:
            return self.canvas.translate("map", "Click where the point belongs. Escape leaves the route as it was.")
        if self._link() is None:
            return self.canvas.translate("map", "Click the link whose route you want to change.")
        return self.canvas.translate(
            "map", "Drag a point, or drag the line for a new one. Shift and click takes a point away."
        )

    def press(self, at: QPointF, modifiers: Modifiers) -> bool:
        """Take hold of the point there, or of a new one on the line."""
        if self._held is None and not modifiers & Modifiers.ShiftModifier:
            self._take(at)
        return self._held is not None

    def drag(self, at: QPointF, modifiers: Modifiers) -> None:
        """Show the new route."""
        self.hover(at)

    def hover(self, at: QPointF) -> None:
        """Show the new route."""
        if self._held is not None:
            self._points[self._held] = self.place_at(at, LINES)
            self.pointer = self._points[self._held]
            self.canvas.update()

    def drop(self, at: QPointF, modifiers: Modifiers) -> None:
        """Put the point there."""
        self._put(at)

    def click(self, at: QPointF, modifiers: Modifiers) -> None:
        """Take hold, put down, take a point away, or choose another link."""
        link = self._link()
        if modifiers & Modifiers.ShiftModifier and link:
            points = list(self.editing.route(link))
            number = self._point_at(points, at)
            if number is not None:
                del points[number]
                self.editing.set_route(link, points)
        elif self._held is not None and self.pointer is not None:
            self._put(at)
        elif self._held is None and not self._take(at):
            key = self.canvas.key_at(at, SNAP, ("link",))
            if key:
                self.canvas.choose([key])
        self.canvas.update()

    def cancel(self) -> bool:
        """Leave the route as it was."""
        was_held = self._held is not None
        self._held, self._points, self.pointer = None, [], None
        self.canvas.update()
        return was_held

    def paint(self, painter: QPainter) -> None:
        """Paint the route with its points."""
        link = self._link()
        if link:
            points = self._points if self._held is not None else self.editing.route(link)
            paint_line(painter, pixels_of(self.canvas.view, points), self.canvas.look)

    def _key(self) -> tuple[str, str] | None:
        return next((key for key in self.canvas.keys if key[0] == "link"), None)

    def _link(self) -> Link | None:
        key = self._key()
        return self.editing.link(key[1]) if key else None

    def _take(self, at: QPointF) -> bool:
        """Take hold of a point, or of a new one; return whether there was anything to hold."""
        link = self._link()
        if link is None:
            return False
        points = list(self.editing.route(link))
        number = self._point_at(points, at)
        if number is None:
            segment, spot = nearest_on(points, *self.canvas.lon_lat(at))
            if _apart(pixels_of(self.canvas.view, [spot])[0], at) > _HOLD:
                return False
            number = segment + 1
            points.insert(number, spot)
        self._held, self._points, self.pointer = number, points, None
        return True

    def _point_at(self, points: list[LonLat], at: QPointF) -> int | None:
        """Return the number of the point near a pixel, but of neither end, or None."""
        apart = [_apart(pixel, at) for pixel in pixels_of(self.canvas.view, points)]
        inner = range(1, len(points) - 1)
        nearest = min(inner, key=apart.__getitem__, default=None)
        return nearest if nearest is not None and apart[nearest] <= _HOLD else None

    def _put(self, at: QPointF) -> None:
        link, held, points = self._link(), self._held, self._points
        place = self.place_at(at, LINES)
        self.cancel()
        if link and held is not None:
            points[held] = place
            self.editing.set_route(link, points)


def _apart(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())
