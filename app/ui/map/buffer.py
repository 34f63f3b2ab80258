"""The painted map, larger than what is shown, so that panning only copies it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.map.layers import PlacedLayer
from app.ui.map.look import Look
from app.ui.map.paint import paint_above, paint_below
from app.ui.map.points import NO_CLUSTERS, Clusters
from app.ui.map.projection import View

SHARE = 1.5
_PAUSE_S = 0.2
_LARGEST_STRETCH = 2.0


class MapBuffer:
    """A picture of the map 1.5 times as wide and high as the view; `redraws` counts how often it was painted.

    What lies below the points is kept: figures that change quickly color points alone.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.redraws = 0
        self.clusters: Clusters = NO_CLUSTERS
        self._clock = clock
        self._view: View | None = None
        self._look: Look | None = None
        self._picture = self._below = QImage()
        self._ended_s = -_PAUSE_S

    @property
    def view(self) -> View | None:
        """What the picture shows, None before the first."""
        return self._view

    def redraw(
        self, view: View, layers: Sequence[PlacedLayer], look: Look, *, has_other_points_only: bool = False
    ) -> None:
        """Paint the surroundings of `view` in full, or where nothing else is new only points and names."""
        wide = replace(view, width=round(view.width * SHARE), height=round(view.height * SHARE))
        size = round(wide.width * look.ratio), round(wide.height * look.ratio)
        if not (has_other_points_only and self._view == wide and self._look is look):
            self._below = QImage(*size, QImage.Format.Format_RGB32)
            self._below.setDevicePixelRatio(look.ratio)
            with QPainter(self._below) as painter:
                painter.setClipRect(QRectF(0, 0, wide.width, wide.height))  # Qt strokes twice as fast within a clip
                paint_below(painter, wide, layers, look)
        self._picture = self._below.copy()
        with QPainter(self._picture) as painter:
            self.clusters = paint_above(painter, wide, layers, look)
        self._view, self._look = wide, look
        self.redraws += 1
        self._ended_s = self._clock()

    def wants_redraw(self, view: View) -> bool:
        """Whether the picture no longer fills `view` sharply, and the last painting is a while ago."""
        if self._view is None:
            return True
        west, south, east, north = self._view.box
        inner = view.box
        covers = west <= inner[0] and south <= inner[1] and east >= inner[2] and north >= inner[3]
        stretch = self._view.mpp / view.mpp
        is_sharp = 1 / _LARGEST_STRETCH <= stretch <= _LARGEST_STRETCH
        return not (covers and is_sharp) and self._clock() - self._ended_s >= _PAUSE_S

    def target(self, view: View) -> QRectF:
        """Return where the picture lies in the pixels of `view`."""
        if self._view is None:
            return QRectF()
        stretch = self._view.mpp / view.mpp
        width, height = self._view.width * stretch, self._view.height * stretch
        left = view.width / 2 + (self._view.x - view.x) / view.mpp - width / 2
        top = view.height / 2 + (view.y - self._view.y) / view.mpp - height / 2
        return QRectF(left, top, width, height)

    def copy_to(self, painter: QPainter, view: View, ground: QColor) -> None:
        """Copy the picture to where it belongs in `view`; what it does not reach gets the color `ground`."""
        target = self.target(view)
        whole = QRectF(0, 0, view.width, view.height)
        if not target.contains(whole):
            painter.fillRect(whole, ground)
        if self._view is not None and self._view.mpp == view.mpp:
            ratio = self._picture.devicePixelRatio()
            sharp = QPointF(round(target.x() * ratio) / ratio, round(target.y() * ratio) / ratio)
            painter.drawImage(sharp, self._picture)
        else:
            painter.drawImage(target, self._picture)

    def cluster_at(self, view: View, right: float, down: float) -> int | None:
        """Return how many items the count under a pixel of `view` stands for, or None."""
        found, target = self.clusters, self.target(view)
        if self._view is None or not len(found.counts):
            return None
        stretch = self._view.mpp / view.mpp
        x, y = found.x * stretch + target.x() - right, found.y * stretch + target.y() - down
        hits = (x * x + y * y <= found.radius**2).nonzero()[0]
        return int(found.counts[hits[-1]]) if len(hits) else None
