"""Splitting a link where it passes through a site."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from app.ui.map.editing import Editing
from app.ui.map.map_widget import MapWidget
from app.ui.map.tools.edit_tool import SNAP, EditTool
from app.ui.map.tools.tool import Modifiers


class SplitLink(EditTool):
    """A click on a link splits it there: at the site that is there, or at a new one whose form opens."""

    def __init__(self, canvas: MapWidget, editing: Editing) -> None:
        super().__init__(canvas, editing)
        self.title = canvas.translate("map", "Splitting links")

    def hint(self) -> str:
        """Return what the next click does."""
        if not any(table == "link" for table, _ in self.canvas.keys):
            return self.canvas.translate("map", "Click the link to split, where the new site or joint is.")
        return self.canvas.translate(
            "map", "Click the link to split. At a site that it only passes, the chosen link is led through that site."
        )

    def click(self, at: QPointF, modifiers: Modifiers) -> None:
        """Split the link there, the chosen one before others."""
        chosen = next((key for key in self.canvas.keys if key[0] == "link"), None)
        site_id = self.site_at(at) if self.editing.is_snapping else None
        key = chosen if chosen and site_id else self.canvas.key_at(at, SNAP, ("link",))
        link = self.editing.link(key[1]) if key else None
        if link is None:
            return
        if site_id in (link.start_id, link.end_id):
            site_id = None
        self.editing.split(link, *self.canvas.lon_lat(at), site_id)
