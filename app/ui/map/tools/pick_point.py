"""Naming a place by a click, for whoever asked for one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF

from app.ui.map.map_widget import MapWidget
from app.ui.map.tools.tool import Modifiers, Tool


class PickPoint(Tool):
    """One click gives latitude and longitude to `picked`; then the map is as before."""

    def __init__(self, canvas: MapWidget, prompt: str, picked: Callable[[float, float], object]) -> None:
        super().__init__(canvas)
        self.title = prompt
        self._picked = picked

    def hint(self) -> str:
        """Return what the next click does."""
        return self.canvas.translate("map", "Click the place on the map. Escape leaves it as it is.")

    def click(self, at: QPointF, modifiers: Modifiers) -> None:
        """Give the place away."""
        lon, lat = self.canvas.lon_lat(at)
        self.done()
        self._picked(lat, lon)
