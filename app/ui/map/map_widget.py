"""A widget that shows a map: layers, a view, and a buffer between them and the screen."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.models.grid_lines import GridKind
from app.text import Translate, untranslated
from app.ui.map.buffer import MapBuffer
from app.ui.map.coloring import Coloring, colored
from app.ui.map.layers import MapLayer, PlacedLayer, place
from app.ui.map.look import Look, OwnLayer
from app.ui.map.overlay import Overlay
from app.ui.map.paint import paint_map
from app.ui.map.palette import colors_of
from app.ui.map.picking import REACH, caught, pick
from app.ui.map.projection import Bounds, View, mercator
from app.ui.map.selection import (
    Group,
    Item,
    bounds_of,
    bounds_of_items,
    brought_into_view,
    paint_mark,
    paint_selection,
    spot_of,
)
from app.ui.map.spreading import spread
from app.ui.map.underlays import Cells

Key = tuple[str, str]
"""Table and id of a record."""

IDLE_MS = 90
WORLD: Bounds = (-170.0, -56.0, 190.0, 76.0)
_HEAD, _FOOT = 16.0, 50.0
_LEAST_SIDE_DEG = 0.02
_PLACE_MPP = 60.0


class MapWidget(QWidget):
    """Shows layers over the basemap; painted in full when it rests, copied from a larger picture while it moves."""

    selected = Signal(object)
    """The keys of what the user chose, none where nothing is chosen any more."""
    view_changed = Signal()
    """Another part of the world is shown."""

    def __init__(self, parent: QWidget | None = None, translate: Translate = untranslated) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(320, 240)
        self.translate = translate
        self._placed: tuple[PlacedLayer, ...] = ()
        self._coloring: Coloring | None = None
        self._view = View.of(WORLD, 800, 600)
        self._asked: Bounds | None = WORLD
        self._keys: tuple[Key, ...] = ()
        self._choice: tuple[Key, ...] = ()
        self._found: list[Group] = []
        self._mark: tuple[str, float, float] | None = None
        self._over = Overlay()
        self._grid: GridKind = ""
        self._underlays: tuple[OwnLayer, ...] = ()
        self._cells: Cells | None = None
        self._look = self._new_look(self.devicePixelRatioF())
        self._buffer = MapBuffer()
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.redraw)

    def sizeHint(self) -> QSize:
        """Return a size that suits half a laptop's screen."""
        return QSize(800, 600)

    @property
    def view(self) -> View:
        """What is shown."""
        return self._view

    @property
    def is_framed(self) -> bool:
        """Whether the view still shows what it was told to show: the user has not moved it since."""
        return self._asked is not None

    @property
    def redraws(self) -> int:
        """How often the map was painted in full; moving within the buffer does not."""
        return self._buffer.redraws

    @property
    def look(self) -> Look:
        """How the map is drawn."""
        return self._look

    @property
    def layers(self) -> tuple[MapLayer, ...]:
        """The layers, the lowest first."""
        return tuple(placed.layer for placed in self._placed)

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys of all that is chosen, on the map or not."""
        return self._keys

    @property
    def choice(self) -> tuple[Key, ...]:
        """The keys of what is chosen and on the map."""
        return self._choice

    @property
    def notice(self) -> str:
        """What is written over the lower edge, for example that the data are synthetic."""
        return self._over.notice

    @notice.setter
    def notice(self, text: str) -> None:
        self._over.notice = text
        self._renew_over()

    @property
    def credit(self) -> str:
        """Whom the data on the map are owed to."""
        return self._over.credit

    @credit.setter
    def credit(self, text: str) -> None:
        self._over.credit = text
        self._renew_over()

    @property
    def is_legend_shown(self) -> bool:
        """Whether the legend is open; until somebody says, it is where it covers less than half of the map."""
        return self._over.has_legend(self._view, self._placed, self._look)

    @is_legend_shown.setter
    def is_legend_shown(self, is_shown: bool) -> None:
        self._over.legend = is_shown
        self._renew_over()

    @property
    def grid(self) -> GridKind:
        """The grid of coordinates over the map."""
        return self._grid

    @grid.setter
    def grid(self, kind: GridKind) -> None:
        self._grid = self._look.grid = kind
        self.redraw()

    def set_underlays(self, underlays: Sequence[OwnLayer]) -> None:
        """Show these layers between the basemap and the records, the lowest first."""
        if underlays or self._underlays:
            self._underlays = self._look.underlays = tuple(underlays)
            self.redraw()

    def set_layers(self, layers: Sequence[MapLayer], hidden: Collection[str] = ()) -> None:
        """Show these layers, the lowest first, but those whose keys are `hidden`.

        The view stays, and what is chosen where it is still there.
        """
        shown = [replace(layer, visible=layer.visible and layer.key not in hidden) for layer in layers]
        self._placed = spread([place(colored(layer, self._coloring)) for layer in shown])
        self._find()
        self.redraw()

    def set_lines_on_top(self, key: str, layers: Sequence[MapLayer]) -> None:
        """Show layers of lines `on_top`, instead of those that had this key; the others stay as they are."""
        others = (placed for placed in self._placed if placed.layer.key != key)
        self._placed = (*others, *(place(layer) for layer in layers))
        self._find()
        self.redraw(has_other_points_only=True)

    def set_coloring(self, coloring: Coloring | None) -> None:
        """Color what is shown by figures, or by nothing."""
        below = self._colors_below()
        self._coloring = coloring
        self._cells = self._look.cells = Cells(coloring, coloring.field) if coloring and coloring.field else None
        self._placed = tuple(replace(placed, layer=colored(placed.layer, coloring)) for placed in self._placed)
        self._find()
        self.redraw(has_other_points_only=not (below or self._colors_below()))

    def set_layer_visible(self, key: str, is_visible: bool) -> None:
        """Show or hide one layer."""
        self._placed = spread(
            [
                replace(placed, layer=replace(placed.layer, visible=is_visible)) if placed.layer.key == key else placed
                for placed in self._placed
            ]
        )
        self._find()
        self.redraw()

    def zoom_to(self, bounds: Bounds) -> None:
        """Show a box of degrees: west, south, east, north. Until the user moves, it stays in view in any size."""
        west, south, east, north = bounds
        wide, high = max(_LEAST_SIDE_DEG - (east - west), 0) / 2, max(_LEAST_SIDE_DEG - (north - south), 0) / 2
        bounds = (west - wide, south - high, east + wide, north + high)
        self.show_view(self._view_of(bounds))
        self._asked = bounds
        self.redraw()

    def zoom_to_all(self) -> None:
        """Show everything that the visible layers hold, or the world."""
        self.zoom_to(bounds_of(self._placed) or WORLD)

    def zoom_to_selection(self) -> None:
        """Show all that is chosen, if anything is."""
        bounds = bounds_of_items(self._found)
        if bounds:
            self.zoom_to(bounds)

    def mark(self, name: str, lat: float, lon: float) -> None:
        """Mark a place that is no record, and show it, near enough to see what lies about it."""
        x, y = mercator(np.array(lon), np.array(lat))
        self._mark = (name, float(x), float(y))
        view = replace(self._view, mpp=min(self._view.mpp, _PLACE_MPP))
        self.show_view(view.centered(float(view.near(x)), float(y)))

    def unmark(self) -> None:
        """Take the mark away."""
        self._mark = None
        self.update()

    def legend_rect(self) -> QRectF:
        """Return what the legend covers, or the button that opens it."""
        return self._over.legend_rect(self._view, self._placed, self._has_clusters, self._look)

    def _view_of(self, bounds: Bounds) -> View:
        """Return the view in which a box fits above the scale bar and beside the legend, where that leaves room."""
        width, height = float(self.width()), float(self.height())
        covered = self.legend_rect().width() if self.is_legend_shown else 0.0
        covered = covered if covered < width / 2 else 0.0
        view = View.of(bounds, width - covered, height - _HEAD - _FOOT)
        return view.resized(width, height).panned(-covered / 2, (_HEAD - _FOOT) / 2)

    def show_view(self, view: View) -> None:
        """Show another view: at once from the buffer, in full when no other follows."""
        self._asked = None
        if view.mpp != self._view.mpp:
            self._over.forget()
        self._view = view
        self._idle.start()
        self.update()
        self.view_changed.emit()

    def select(self, keys: Iterable[Key]) -> bool:
        """Highlight records and bring the first into view; return whether any is on the map."""
        self._keys = tuple(keys)
        self._find()
        first = self.item_of(*self._choice[0]) if self._choice else None
        if first:
            view = brought_into_view(self._view, *first)
            if view != self._view and not self._is_in_asked(first):
                self.show_view(view)
        self.update()
        return first is not None

    def choose(self, keys: Iterable[Key]) -> None:
        """Highlight records where they are, and tell others; nothing is told where nothing changes."""
        wanted = tuple(dict.fromkeys(keys))
        if wanted != self._keys:
            self._keys = wanted
            self._find()
            self.update()
            self.selected.emit(wanted)

    def item_at(self, position: QPointF, reach: float = REACH, tables: Collection[str] = ()) -> Item | None:
        """Return the layer and the number of what lies under a pixel, of some tables or of all, or None."""
        layers = [placed for placed in self._placed if not tables or placed.layer.table in tables]
        return pick(layers, self._view, position.x(), position.y(), reach)

    def key_at(self, position: QPointF, reach: float = REACH, tables: Collection[str] = ()) -> Key | None:
        """Return the key of what lies under a pixel, of some tables or of all, or None."""
        records = tables or {placed.layer.table for placed in self._placed if placed.layer.table}
        found = self.item_at(position, reach, records)
        return (found[0].layer.table, found[0].layer.ids[found[1]]) if found else None

    def spot_near(self, position: QPointF, reach: float, but: Collection[str] = ()) -> tuple[float, float] | None:
        """Return longitude and latitude of the point, or of the spot on a line, that is near a pixel, or None.

        Records of the tables `but` are left out.
        """
        layers = [placed for placed in self._placed if placed.layer.table not in but]
        found = pick(layers, self._view, position.x(), position.y(), reach)
        return None if found is None else spot_of(*found, *self.lon_lat(position))

    def keys_within(self, corners: Sequence[QPointF]) -> list[Key]:
        """Return the keys of the points in a polygon of pixels, and of the lines that it crosses or holds."""
        records = [placed for placed in self._placed if placed.layer.table]
        found = caught(records, self._view, [(corner.x(), corner.y()) for corner in corners])
        return [(placed.layer.table, placed.layer.ids[item]) for placed, items in found for item in items.tolist()]

    def item_of(self, table: str, record_id: str) -> Item | None:
        """Return the layer and the number of a record, or None; a visible layer before a hidden one."""
        found = (placed for placed in self._visible_first() if placed.layer.table == table)
        return next(((placed, placed.numbers[record_id]) for placed in found if record_id in placed.numbers), None)

    def lon_lat(self, position: QPointF) -> tuple[float, float]:
        """Return longitude and latitude under a pixel."""
        return self._view.lon_lat_at(position.x(), position.y())

    def image(self, width: int, height: int, ratio: float = 1.0) -> QImage:
        """Return a picture of what is shown, in another size, with all that lies over the map."""
        view = self._view.resized(width, height)
        picture = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(ratio)
        look = self._new_look(ratio)
        with QPainter(picture) as painter:
            clusters = paint_map(painter, QRectF(0, 0, width, height), view, self._placed, look)
            self._over.paint(painter, view, self._placed, len(clusters.counts) > 0, look)
        return picture

    def _colors_below(self) -> bool:
        """Whether figures color anything below the points."""
        lines = (placed.layer.values for placed in self._placed if not placed.is_point)
        return self._cells is not None or any(values is not None for values in lines)

    def redraw(self, *, has_other_points_only: bool = False) -> None:
        """Paint the map in full, or only what `MapBuffer.redraw` says."""
        self._idle.stop()
        if self._look.ratio != self.devicePixelRatioF():
            self._look = self._new_look(self.devicePixelRatioF())
        self._buffer.redraw(self._view, self._placed, self._look, has_other_points_only=has_other_points_only)
        self._renew_over()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the buffer to the screen, then what is chosen and what lies over the map."""
        if self._buffer.wants_redraw(self._view):
            self.redraw()
        with QPainter(self) as painter:
            self._buffer.copy_to(painter, self._view, self._look.colors.sea)
            if self._found:
                paint_selection(painter, self._view, self._found, self._look)
            if self._mark:
                paint_mark(painter, self._view, *self._mark, self._look)
            over = self._over.picture(self.size(), self._view, self._placed, self._has_clusters, self._look)
            painter.drawPixmap(QPointF(0, 0), over)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the box that was asked for in view, or else middle and scale."""
        width, height = self.width(), self.height()
        self._view = self._view.resized(width, height)
        if self._asked:
            self._view = self._view_of(self._asked)
        self._over.forget()
        self._idle.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colors, the font and the language of the window."""
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LocaleChange)
        if event.type() in kinds:
            self._look = self._new_look(self.devicePixelRatioF())
            if self.isVisible():
                self.redraw()
        super().changeEvent(event)

    def _find(self) -> None:
        """Look up what is chosen; it may be all of a large inventory."""
        found: list[list[int]] = [[] for _ in self._placed]
        layers = [
            (placed.layer.table, placed.numbers, items)
            for placed, items in zip(self._visible_first(), found, strict=True)
        ]
        choice = []
        for table, record_id in self._keys:
            for other, numbers, items in layers:
                if other == table and record_id in numbers:
                    items.append(numbers[record_id])
                    choice.append((table, record_id))
                    break
        self._choice = tuple(choice)
        groups = zip(self._visible_first(), found, strict=True)
        self._found = [(placed, np.array(items)) for placed, items in groups if items]

    def _visible_first(self) -> list[PlacedLayer]:
        return sorted(self._placed, key=lambda placed: not placed.layer.visible)

    def _is_in_asked(self, item: Item) -> bool:
        """Whether a record lies in the box that is kept in view: the map is then not moved for it."""
        bounds = bounds_of_items([(item[0], np.array([item[1]]))])
        if self._asked is None or bounds is None:
            return False
        west, south, east, north = self._asked
        return west <= bounds[0] and bounds[2] <= east and south <= bounds[1] and bounds[3] <= north

    @property
    def _has_clusters(self) -> bool:
        return len(self._buffer.clusters.counts) > 0

    def _new_look(self, ratio: float) -> Look:
        colors = colors_of(self.palette())
        look = Look(colors=colors, font=self.font(), ratio=ratio, locale=self.locale(), translate=self.translate)
        look.grid, look.underlays, look.cells = self._grid, self._underlays, self._cells
        return look

    def _renew_over(self) -> None:
        self._over.forget()
        self.update()
