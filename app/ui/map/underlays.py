"""What is painted between basemap and records: pictures, tiles and shapes of the user's own, and fields of a figure."""

from __future__ import annotations

import math
from collections import OrderedDict
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from app.models.map_picture import MapPicture
from app.models.shapes import Parts, Shapes
from app.models.store.mbtiles import TileFile
from app.ui.labels import translate
from app.ui.map.coloring import Coloring, Field
from app.ui.map.look import OwnLayer
from app.ui.map.palette import VALUE_COLORS, MapColors, value_classes, value_color
from app.ui.map.paths import FloatArray, path_of
from app.ui.map.projection import WORLD_M, View, mercator

_TILE = 256
_KEPT_TILES = 400
_MOST_TILES = 250
_PARENTS = 4
_MOST_POINTS = 20_000
_FIELD_OPACITY = 0.5
_INKS = ("#00796B", "#AD1457", "#5D4037", "#283593", "#827717")
_INKS_ON_DARK = ("#4DB6AC", "#F48FB1", "#BCAAA4", "#9FA8DA", "#DCE775")


def underlay_of(loaded: MapPicture | TileFile | Shapes, opacity: float, number: int, name: str) -> OwnLayer:
    """Return a layer ready to be painted; shapes are told apart by the color of their number."""
    if isinstance(loaded, MapPicture):
        return Picture(loaded, opacity, name)
    return Tiles(loaded, opacity, name) if isinstance(loaded, TileFile) else Drawn(loaded, opacity, number, name)


class _Image:
    """What has many colors: the key is a small mosaic."""

    def __init__(self, opacity: float, name: str) -> None:
        self.name, self._opacity = name, opacity

    def paint_key(self, painter: QPainter, middle: QPointF, colors: MapColors) -> None:
        """Paint the key of the legend."""
        painter.setPen(QPen(colors.faint, 1.0))
        painter.setBrush(QBrush(colors.faint, Qt.BrushStyle.Dense5Pattern))
        painter.drawRect(QRectF(middle.x() - 13, middle.y() - 6, 26, 12))


class Picture(_Image):
    """A picture with coordinates."""

    def __init__(self, raster: MapPicture, opacity: float, name: str) -> None:
        reduced = translate("map", "1 of {n} pixels: {name}").format(name=name, n=raster.reduction**2)
        super().__init__(opacity, reduced if raster.reduction > 1 else name)
        self._raster = raster
        west, south, east, north = raster.bounds()
        x, y = mercator(np.array([west, east]), np.array([south, north]))
        self._box = float(x[0]), float(y[0]), float(x[1]), float(y[1])

    def paint(self, painter: QPainter, view: View, colors: MapColors) -> None:
        """Paint the part that is in view."""
        (left, right), (bottom, top) = view.to_screen(np.array(self._box[::2]), np.array(self._box[1::2]))
        seen = QRectF(QPointF(left, top), QPointF(right, bottom)) & QRectF(0, 0, view.width, view.height)
        if seen.isEmpty():
            return
        x0, y1 = view.from_screen(seen.left(), seen.top())
        x1, y0 = view.from_screen(seen.right(), seen.bottom())
        width, height = max(round(seen.width()), 1), max(round(seen.height()), 1)
        pixels = self._raster.sampled((x0, y0, x1, y1), width, height)
        image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
        painter.save()
        painter.setOpacity(self._opacity)
        painter.drawImage(seen, image)
        painter.restore()


class Tiles(_Image):
    """Tiles of a file."""

    def __init__(self, file: TileFile, opacity: float, name: str) -> None:
        super().__init__(opacity, name)
        self._file = file
        self._kept: OrderedDict[tuple[int, int, int], QImage] = OrderedDict()

    def paint(self, painter: QPainter, view: View, colors: MapColors) -> None:
        """Paint the tiles in view; where one is missing, the part of a coarser one."""
        level = self._level(view)
        side_m = WORLD_M / 2**level
        west, south, east, north = view.box
        columns = range(math.floor((west + WORLD_M / 2) / side_m), math.floor((east + WORLD_M / 2) / side_m) + 1)
        rows = range(max(math.floor((WORLD_M / 2 - north) / side_m), 0), math.floor((WORLD_M / 2 - south) / side_m) + 1)
        painter.save()
        painter.setOpacity(self._opacity)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for row in rows[: 2**level]:
            for column in columns:
                right, down = view.to_screen(
                    np.array(column * side_m - WORLD_M / 2), np.array(WORLD_M / 2 - row * side_m)
                )
                left, top = math.floor(right), math.floor(down)  # no gaps between neighbors
                box = QRectF(
                    left, top, math.ceil(right + side_m / view.mpp) - left, math.ceil(down + side_m / view.mpp) - top
                )
                self._paint_tile(painter, box, level, column % 2**level, row)
        painter.restore()

    def _level(self, view: View) -> int:
        wanted = round(math.log2(WORLD_M / _TILE / view.mpp))
        level = min(max(wanted, self._file.coarsest), self._file.finest)
        while level > self._file.coarsest and _tiles(view, level) > _MOST_TILES:
            level -= 1
        return level

    def _paint_tile(self, painter: QPainter, box: QRectF, level: int, column: int, row: int) -> None:
        for up in range(_PARENTS):
            if level - up < self._file.coarsest:
                return
            image = self._image(level - up, column >> up, row >> up)
            if not image.isNull():
                share = 2**up
                width, height = image.width() / share, image.height() / share
                part = QRectF((column % share) * width, (row % share) * height, width, height)
                painter.drawImage(box, image, part)
                return

    def _image(self, level: int, column: int, row: int) -> QImage:
        key = (level, column, row)
        if key not in self._kept:
            self._kept[key] = QImage.fromData(self._file.tile(*key) or b"")
            if len(self._kept) > _KEPT_TILES:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]


class Drawn:
    """Points, lines and areas."""

    def __init__(self, shapes: Shapes, opacity: float, number: int, name: str) -> None:
        self.name, self._opacity, self._number = name, opacity, number
        self._lines, self._rings = _placed(shapes.lines), _placed(shapes.rings)
        self._points = mercator(shapes.points[:, 0], shapes.points[:, 1])

    def paint(self, painter: QPainter, view: View, colors: MapColors) -> None:
        """Paint areas, then lines, then points."""
        ink, wash = self._inks(colors)
        painter.save()
        painter.setOpacity(self._opacity)
        x, y, starts = self._rings
        rings = path_of(*view.to_screen(view.near(x), y), starts)
        painter.fillPath(rings, wash)  # odd-even: holes stay open
        painter.strokePath(rings, QPen(ink, 1.0))
        x, y, starts = self._lines
        painter.strokePath(path_of(*view.to_screen(view.near(x), y), starts), QPen(ink, 1.6))
        self._paint_points(painter, view, ink)
        painter.restore()

    def paint_key(self, painter: QPainter, middle: QPointF, colors: MapColors) -> None:
        """Paint the key of the legend: an area where there are any, else a line, else a point."""
        ink, wash = self._inks(colors)
        painter.setPen(QPen(ink, 1.6))
        painter.setBrush(wash)
        if len(self._rings[0]):
            painter.drawRect(QRectF(middle.x() - 13, middle.y() - 6, 26, 12))
        elif len(self._lines[0]):
            painter.drawLine(middle - QPointF(15, 0), middle + QPointF(15, 0))
        else:
            painter.setPen(QPen(ink, 6.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoint(middle)

    def _inks(self, colors: MapColors) -> tuple[QColor, QColor]:
        inks = _INKS_ON_DARK if colors.is_dark else _INKS
        ink = QColor(inks[self._number % len(inks)])
        wash = QColor(ink)
        wash.setAlpha(50)
        return ink, wash

    def _paint_points(self, painter: QPainter, view: View, ink: QColor) -> None:
        right, down = view.to_screen(view.near(self._points[0]), self._points[1])
        inside = np.flatnonzero((right > 0) & (right < view.width) & (down > 0) & (down < view.height))[:_MOST_POINTS]
        painter.setPen(QPen(ink, 6.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        spots = zip(right[inside].tolist(), down[inside].tolist(), strict=True)
        painter.drawPoints([QPointF(*spot) for spot in spots])


class Cells:
    """A figure over the ground, in the fifths of its coloring; cells without data stay empty."""

    def __init__(self, coloring: Coloring, field: Field) -> None:
        self.key = coloring.title, coloring.labels, coloring.palette
        figures = np.array([[np.nan if v is None else v for v in row] for row in field.cells], dtype=np.float64)
        self._is_known = ~np.isnan(figures)
        self._classes = value_classes((figures - coloring.low) / (coloring.high - coloring.low), coloring.palette)
        west, south, east, north = field.bounds
        edges = np.linspace(south, north, len(figures) + 1)
        self._x, _ = mercator(np.array([west, (west + east) / 2, east]), np.zeros(3))
        _, self._y = mercator(np.full(len(edges), west), edges)

    def paint(self, painter: QPainter, view: View, colors: MapColors) -> None:
        """Paint the cells row by row: they are equally high in degrees, not on the map."""
        x = self._x + (view.near(self._x[1:2]) - self._x[1])
        across, _ = view.to_screen(x, np.zeros(3))
        _, down = view.to_screen(np.full(len(self._y), x[0]), self._y)
        tops = np.round(down).tolist()  # whole pixels: no seams between rows
        image = self._image(colors)
        painter.save()
        painter.setOpacity(_FIELD_OPACITY)
        for row, (bottom, top) in enumerate(pairwise(tops)):
            if bottom > top:
                box = QRectF(float(across[0]), top, float(across[2] - across[0]), bottom - top)
                painter.drawImage(box, image, QRectF(0, row, image.width(), 1))
        painter.restore()

    def _image(self, colors: MapColors) -> QImage:
        found = [value_color(number, colors) for number in range(2 * len(VALUE_COLORS) + 1)]
        inks = np.array([(color.red(), color.green(), color.blue(), 255) for color in found], dtype=np.uint8)
        pixels = np.ascontiguousarray(inks[self._classes] * self._is_known[..., None].astype(np.uint8))
        rows, columns = self._classes.shape
        return QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888).copy()


def _placed(parts: Parts) -> tuple[FloatArray, FloatArray, np.ndarray[tuple[int], np.dtype[np.int64]]]:
    return (*mercator(parts.lon, parts.lat), parts.starts)


def _tiles(view: View, level: int) -> float:
    side = float(WORLD_M / 2**level / view.mpp)
    return (view.width / side + 1) * (view.height / side + 1)
