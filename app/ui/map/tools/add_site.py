"""Adding a site by a click."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from app.ui.map.editing import Editing
from app.ui.map.map_widget import MapWidget
from app.ui.map.tools.edit_tool import EditTool
from app.ui.map.tools.tool import Modifiers


class AddSite(EditTool):
    """A click opens the form of a new site at that place."""

    def __init__(self, canvas: MapWidget, editing: Editing) -> None:
        super().__init__(canvas, editing)
        self.title = canvas.translate("map", "Adding sites")

    def hint(self) -> str:
        """Return what the next click does."""
        return self.canvas.translate("map", "Click where the new site is; its form opens with the position filled in.")

    def click(self, at: QPointF, modifiers: Modifiers) -> None:
        """Ask for the site."""
        self.editing.add_site(*self.place_at(at))
