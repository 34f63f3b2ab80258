"""Moving sites and other points."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from app.models.measuring import LonLat
from app.ui.map.editing import MOVABLE, Editing
from app.ui.map.map_widget import Key, MapWidget
from app.ui.map.tools.edit_tool import LINES, EditTool
from app.ui.map.tools.rubber import paint_line, pixels_of
from app.ui.map.tools.tool import Modifiers


class MoveRecord(EditTool):
    """Drag a point to where it belongs, or click it and then the place; routes that end at a site follow."""

    def __init__(self, canvas: MapWidget, editing: Editing) -> None:
        super().__init__(canvas, editing)
        self.title = canvas.translate("map", "Moving")
        self._held: Key | None = None

    def hint(self) -> str:
        """Return what the next click does."""
        if self._held:
            return self.canvas.translate("map", "Click where it belongs. Escape leaves it where it is.")
        return self.canvas.translate("map", "Drag a site to where it belongs, or click it to take hold of it.")

    def press(self, at: QPointF, modifiers: Modifiers) -> bool:
        """Take hold of what lies there."""
        if self._held is None:
            self._held = self.canvas.key_at(at, tables=MOVABLE)
            return self._held is not None
        return False

    def drag(self, at: QPointF, modifiers: Modifiers) -> None:
        """Show where it would go."""
        self.pointer = self._place(at)
        self.canvas.update()

    def hover(self, at: QPointF) -> None:
        """Show where it would go."""
        self.pointer = self._place(at) if self._held else None
        self.canvas.update()

    def drop(self, at: QPointF, modifiers: Modifiers) -> None:
        """Put it there."""
        self._put(at)

    def click(self, at: QPointF, modifiers: Modifiers) -> None:
        """Take hold of what lies there, or put what is held there."""
        if self._held is None or self.pointer is None:
            self._held = self.canvas.key_at(at, tables=MOVABLE)
            self.pointer = self.canvas.lon_lat(at) if self._held else None
            if self._held:
                self.canvas.choose([self._held])
        else:
            self._put(at)

    def cancel(self) -> bool:
        """Leave it where it was."""
        was_held = self._held is not None
        self._held = self.pointer = None
        self.canvas.update()
        return was_held

    def paint(self, painter: QPainter) -> None:
        """Paint the way it takes."""
        found = self.canvas.item_of(*self._held) if self._held else None
        if found is None or self.pointer is None:
            return
        placed, item = found
        start = (float(placed.layer.lon[item]), float(placed.layer.lat[item]))
        paint_line(painter, pixels_of(self.canvas.view, [start, self.pointer]), self.canvas.look)

    def _place(self, at: QPointF) -> LonLat:
        return self.place_at(at, (*LINES, self._held[0]) if self._held else ())

    def _put(self, at: QPointF) -> None:
        held, place = self._held, self._place(at)
        self._held = self.pointer = None
        if held:
            self.editing.move(held, *place)
