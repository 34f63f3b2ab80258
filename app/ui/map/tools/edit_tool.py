"""What the editing tools share: snapping, and the place under the pointer."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from app.models.measuring import LonLat
from app.ui.map.editing import Editing
from app.ui.map.map_widget import MapWidget
from app.ui.map.tools.rubber import paint_dots, pixels_of
from app.ui.map.tools.tool import Tool

SNAP = 12.0
LINES = ("link", "alternative_link")
"""Tables whose lines follow what is moved: it must not stick to them."""


class EditTool(Tool):
    """A tool that changes the plan."""

    def __init__(self, canvas: MapWidget, editing: Editing) -> None:
        super().__init__(canvas)
        self.editing = editing
        self.pointer: LonLat | None = None

    def hover(self, at: QPointF) -> None:
        """Show where a click would place something."""
        self.pointer = self.place_at(at)
        self.canvas.update()

    def site_at(self, at: QPointF) -> str | None:
        """Return the id of the site near a pixel, or None."""
        key = self.canvas.key_at(at, SNAP, ("site",))
        return key[1] if key else None

    def place_at(self, at: QPointF, but: Collection[str] = ()) -> LonLat:
        """Return the place under a pixel; while snapping, that of the record or on the line that is near.

        Nothing snaps to records of the tables `but`.
        """
        near = self.canvas.spot_near(at, SNAP, but) if self.editing.is_snapping else None
        return near or self.canvas.lon_lat(at)

    def paint(self, painter: QPainter) -> None:
        """Paint the place where a click would place something."""
        if self.pointer:
            paint_dots(painter, pixels_of(self.canvas.view, [self.pointer]), self.canvas.look)
