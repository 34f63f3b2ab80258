"""Naming a place by a click, for whoever asked for one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF

from app.ui.map.map_widget import MapWidget
from app.ui.map.tools.tool import Modifiers, Tool

Picked = Callable[[float | None, float | None], object]


class PickPoint(Tool):
    """One click gives latitude and longitude to `picked`, Escape gives None; then the map is as before."""

    def __init__(self, canvas: MapWidget, prompt: str, picked: Picked) -> None:
        super().__init__(canvas)
        self.title = prompt
        self._picked: Picked | None = picked

    def hint(self) -> str:
        """Return what the next click does."""
        return self.canvas.translate("map", "Click the place on the map. Escape leaves it as it is.")

    def click(self, at: QPointF, modifiers: Modifiers) -> None:
        """Give the place away."""
        lon, lat = self.canvas.lon_lat(at)
        picked, self._picked = self._picked, None
        self.done()
        if picked:
            picked(lat, lon)

    def cancel(self) -> bool:
        """Tell who asked that no place is given: a form waits, hidden, for its place."""
        picked, self._picked = self._picked, None
        if picked:
            picked(None, None)
        return False
