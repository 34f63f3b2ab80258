"""Drawing links from site to site."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from app.models.measuring import LonLat
from app.ui.map.editing import Editing
from app.ui.map.map_widget import MapWidget
from app.ui.map.tools.edit_tool import EditTool
from app.ui.map.tools.rubber import paint_line, pixels_of
from app.ui.map.tools.tool import Modifiers


class DrawLink(EditTool):
    """The first click takes the site where the link begins, others add points of its route, the last takes its end."""

    def __init__(self, canvas: MapWidget, editing: Editing) -> None:
        super().__init__(canvas, editing)
        self.title = canvas.translate("map", "Drawing links")
        self._start_id: str | None = None
        self._points: list[LonLat] = []

    def hint(self) -> str:
        """Return what the next click does."""
        if self._start_id is None:
            return self.canvas.translate("map", "Click the site where the link begins.")
        return self.canvas.translate(
            "map", "Click along the route, then the site where the link ends. Backspace takes a point back."
        )

    def hover(self, at: QPointF) -> None:
        """Draw up to the pointer, or to the site near it."""
        site = self.editing.sites().get(self.site_at(at) or "")
        self.pointer = (site.lon, site.lat) if site else self.place_at(at) if self._points else None
        self.canvas.update()

    def click(self, at: QPointF, modifiers: Modifiers) -> None:
        """Begin, go on, or end at another site."""
        site = self.editing.sites().get(self.site_at(at) or "")
        if self._start_id is None:
            if site:
                self._start_id, self._points = site.id, [(site.lon, site.lat)]
        elif site is None:
            self._points.append(self.place_at(at))
        elif site.id != self._start_id:
            start_id, points = self._start_id, [*self._points, (site.lon, site.lat)]
            self.cancel()
            self.editing.add_link(start_id, site.id, points)
        self.canvas.update()

    def finish(self) -> bool:
        """Take a double click for what its first click did: it must not zoom while a link is drawn."""
        return bool(self._points)

    def step_back(self) -> None:
        """Take the last point back."""
        self._points = self._points[:-1]
        if not self._points:
            self._start_id = None
        self.canvas.update()

    def cancel(self) -> bool:
        """Forget what was drawn."""
        was_drawn = bool(self._points)
        self._start_id, self._points, self.pointer = None, [], None
        self.canvas.update()
        return was_drawn

    def paint(self, painter: QPainter) -> None:
        """Paint what was drawn, up to the pointer."""
        points = [*self._points, self.pointer] if self.pointer else self._points
        if points:
            paint_line(painter, pixels_of(self.canvas.view, points), self.canvas.look)
